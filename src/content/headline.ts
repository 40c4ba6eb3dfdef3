/** The heading of the article. */
import type {Element} from 'hast'
import {isBlank, isElement, isHeading, textOf} from '../rules/evidence/elements.js'
import {foldText} from './fold-text.js'
import {unseen} from './measure.js'

export interface Headline {
  element: Element | undefined
  /** It says the title and nothing else. */
  isTitle: boolean
}

/** The first heading that says the title; else the page's first `h1` with text. `title` is folded. */
export function findHeadline(body: Element, title: string): Headline {
  let first: Element | undefined
  const walk = (node: Element): Element | undefined => {
    for (const child of node.children) {
      if (child.type !== 'element' || unseen.has(child.tagName)) continue
      if (!isHeading(child)) {
        const found = walk(child)
        if (found) return found
        continue
      }
      const text = foldText(textOf(child))
      if (title !== '' && (text === title || textBehindKicker(child) === title)) return child
      if (child.tagName === 'h1' && text !== '') first ??= child
    }
    return undefined
  }
  const same = walk(body)
  return {element: same ?? first, isTitle: same !== undefined}
}

/** The folded text of a heading behind the topic or date that stands before it in an element of its own. */
function textBehindKicker(heading: Element): string | undefined {
  const [kicker, ...rest] = heading.children.filter((child) => !isBlank(child))
  if (!isElement(kicker, 'span', 'small', 'time', 'em', 'strong') || rest.length === 0) return undefined
  return foldText(textOf(rest))
}
