/** The heading of the article. */
import type {Element} from 'hast'
import {hasBelow, isBlank, isElement, isHeading, textOf} from '../../hast/elements.js'
import {textOutsideLinks} from '../../hast/links.js'
import {foldWords} from '../../text/fold-words.js'
import {unseen} from './measure.js'
import {isUnshown} from './visibility.js'

export interface Headline {
  element: Element | undefined
  /** It says the title and nothing else. */
  isTitle: boolean
}

/**
 * The heading that shows the title; else the page's first `h1` with text. Of several, headings that are links come
 * last, because lists of articles also list the page's own; then an `h1` comes before other levels, and the first
 * before later ones. `title` is folded.
 */
export function findHeadline(body: Element, title: string): Headline {
  let first: Element | undefined
  const same: Element[] = []
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element' || unseen.has(child.tagName) || isUnshown(child)) continue
      if (!isHeading(child)) {
        walk(child)
        continue
      }
      const text = foldWords(textOf(child))
      if (title !== '' && (text === title || textBehindKicker(child) === title)) same.push(child)
      if (child.tagName === 'h1' && text !== '') first ??= child
    }
  }
  walk(body)
  const plain = same.filter((heading) => !isLinked(heading))
  const best = plain.find(({tagName}) => tagName === 'h1') ?? plain[0] ?? same[0]
  return {element: best ?? first, isTitle: best !== undefined}
}

function isLinked(heading: Element): boolean {
  return hasBelow(heading, ({tagName}) => tagName === 'a') && textOutsideLinks(heading).trim() === ''
}

/** The folded text of a heading after its kicker, a topic or date in an element of its own; undefined without one. */
function textBehindKicker(heading: Element): string | undefined {
  const [kicker, ...rest] = heading.children.filter((child) => !isBlank(child))
  if (!isElement(kicker, 'span', 'small', 'time', 'em', 'strong') || rest.length === 0) return undefined
  return foldWords(textOf(rest))
}
