/** The headline: it is dropped where it repeats the title in the front matter. */
import {isHeading, textOf} from '../../hast/elements.js'
import {foldWords} from '../../text/fold-words.js'
import type {ContentPage} from '../page/page.js'
import {firstShown} from '../page/shown.js'

/** Drop the headline that shows the title, and a heading that repeats it right before the text. */
export function dropTitle(page: ContentPage): void {
  const {headline} = page
  if (!headline || !page.isHeadlineTitle) return
  page.drop(headline, 'title')
  if (page.of(page.body).text === 0) return
  const first = firstShown(page, page.body)
  if (isHeading(first) && foldWords(textOf(first)) === foldWords(textOf(headline))) page.drop(first, 'title')
}
