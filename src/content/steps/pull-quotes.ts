/** Pull quotes: what the text says, set apart to be looked at. Said once is enough. */
import type {Element} from 'hast'
import {classesOf, findAll, isElement, textOf} from '../../hast/elements.js'
import {foldWords} from '../../text/fold-words.js'
import type {ContentPage} from '../page/page.js'

/** Characters; a shorter one may be said twice by chance. */
const leastQuote = 40
/** Quotes that are looked for; a page with more is none with pull quotes. */
const mostQuotes = 40

const quoteName = /(?:^|[-_])(?:pull-?quote|pulled-?quote|quote|zitat|citat|destacado)(?:$|[-_])/i

/** Take out each quote whose words stand in the text around it as well; who answers in a forum quotes another text. */
export function dropPullQuotes(page: ContentPage): void {
  const quotes = findAll(page.body, (element) => isQuote(page, element)).filter(
    (quote) => page.of(quote).text >= leastQuote
  )
  if (quotes.length > mostQuotes) return
  const isLeftOut = (element: Element) => page.dropped.has(element) || isElement(element, 'pre', 'code')
  for (const quote of quotes) {
    const around = foldWords(textOf(textAround(page, quote), Number.POSITIVE_INFINITY, isLeftOut))
    const words = foldWords(textOf(quote))
    if (around.indexOf(words) !== around.lastIndexOf(words)) page.drop(quote, 'layout')
  }
}

/** The innermost element that says more than the quote. */
function textAround(page: ContentPage, quote: Element): Element {
  let box = quote
  while (box !== page.body && page.of(box).text === page.of(quote).text) box = page.parentOf(box) ?? page.body
  return box
}

/** Not a plain `blockquote`: who explains a text quotes it, line by line. */
function isQuote(page: ContentPage, element: Element): boolean {
  if (!isElement(element, 'aside', 'blockquote', 'div', 'figure', 'p')) return false
  const box = page.parentOf(element)
  const isBoxed = box !== undefined && page.of(box).text === page.of(element).text
  return [element, ...(isBoxed ? [box] : [])].some((node) =>
    classesOf(node).some((name) => quoteName.test(name))
  )
}
