/** The headline: the front matter says the title. */
import {isHeading, textOf} from '../../hast/elements.js'
import {foldWords} from '../../text/fold-words.js'
import type {ContentPage} from '../page/page.js'
import {firstShown} from '../page/shown.js'

/** The headline that says the title, and one that says it again right before the text. */
export function dropTitle(page: ContentPage): void {
  const {headline} = page
  if (!headline || !page.isHeadlineTitle) return
  page.drop(headline, 'title')
  if (page.of(page.body).text === 0) return
  const first = firstShown(page, page.body)
  if (isHeading(first) && foldWords(textOf(first)) === foldWords(textOf(headline))) page.drop(first, 'title')
}
