/**
 * A box that asks to subscribe to the site's mail, as a scraper leaves it: a title with a word for such mail, a line or two on
 * what comes, and a button that leads to the form, whatever it says.
 */
import type {Element, Nodes, Parents} from 'hast'
import {leadsToForm} from '../../addresses/service.js'
import {inboxWords, newsletterWords} from '../../facts/wording/follow-stems.js'
import {
  attributeOf,
  hasBelow,
  isBlank,
  isBoldLine,
  isElement,
  isHeading,
  isMedia,
  textOf
} from '../../hast/elements.js'
import {linksOf, textOutsideLinks} from '../../hast/links.js'
import {indexOfSibling} from '../../hast/siblings.js'
import {weighWords} from '../../text/count-words.js'
import type {Outline} from './outline.js'

/** Most words of the title, of each line below it, of the button. */
const mostInTitle = 10
const mostInLine = 30
const mostInButton = 6
/** Most lines between the title and the button. */
const mostLines = 3

/** The blocks of the box that `button` ends, from its title on; none if it ends no such box. */
export function newsletterBox(button: Element, parent: Parents, outline: Readonly<Outline>): Nodes[] {
  if (outline.links !== 1 || !isElement(button, 'p', 'div') || !isButton(button)) return []
  const siblings = parent.children as Nodes[]
  const end = indexOfSibling(siblings, button)
  let lines = 0
  for (let at = end - 1; at >= 0 && lines <= mostLines; at--) {
    const node = siblings[at]!
    if (isBlank(node)) continue
    if (!isElement(node) || linksOf(node).length > 0 || hasBelow(node, isMedia)) return []
    if (isTitle(node)) return newsletterWords.test(textOf(node)) ? siblings.slice(at, end + 1) : []
    const text = textOf(node, 400)
    if (!isElement(node, 'p') || weighWords(text) > mostInLine) return []
    // A line may be the title and what comes in one.
    lines++
    const isLead = newsletterWords.test(text) && inboxWords.test(text)
    if (isLead && !hasTitleAbove(siblings, at)) return siblings.slice(at, end + 1)
  }
  return []
}

/** Whether a block is one short link to a form to subscribe. */
function isButton(node: Element): boolean {
  const [link] = linksOf(node)
  if (!link || textOutsideLinks(node) !== '' || hasBelow(node, isMedia)) return false
  const text = textOf(link)
  return text !== '' && weighWords(text) <= mostInButton && leadsToForm(attributeOf(link, 'href'))
}

/** A heading below the first two ranks, or a line in bold. */
function isTitle(node: Element): boolean {
  if (weighWords(textOf(node, 200)) > mostInTitle) return false
  if (isHeading(node)) return node.tagName !== 'h1'
  return isBoldLine(node)
}

function hasTitleAbove(siblings: readonly Nodes[], at: number): boolean {
  const above = siblings.slice(0, at).findLast((node) => !isBlank(node))
  return isElement(above) && isTitle(above) && newsletterWords.test(textOf(above))
}
