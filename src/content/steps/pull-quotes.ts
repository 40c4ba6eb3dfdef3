/** Pull quotes: words of the text, repeated in a box of their own. The repetition is dropped. */
import type {Element} from 'hast'
import {classesOf, findAll, isElement, textOf} from '../../hast/elements.js'
import {foldWords} from '../../text/fold-words.js'
import type {ContentPage} from '../page/page.js'

/** Least characters of a quote; a shorter one may occur twice by chance. */
const leastQuote = 40
/** Most quotes of a page; a page with more does not use them as pull quotes. */
const mostQuotes = 40

const quoteName = /(?:^|[-_])(?:pull-?quote|pulled-?quote|quote|zitat|citat|destacado)(?:$|[-_])/i

/**
 * Drop each quote whose words stand in the text around it as well. The rest of the page does not count: an answer in a
 * forum quotes another text.
 */
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

/** Whether its class or its box's says quote. A plain `blockquote` may quote a text that is explained line by line. */
function isQuote(page: ContentPage, element: Element): boolean {
  if (!isElement(element, 'aside', 'blockquote', 'div', 'figure', 'p')) return false
  const box = page.parentOf(element)
  const isBoxed = box !== undefined && page.of(box).text === page.of(element).text
  return [element, ...(isBoxed ? [box] : [])].some((node) =>
    classesOf(node).some((name) => quoteName.test(name))
  )
}
