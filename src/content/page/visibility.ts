/** What a browser does not show. */
import type {Element} from 'hast'
import {textOf} from '../../hast/elements.js'
import {isHidden, isTiny} from '../../hast/size.js'

/** Characters beside the picture that a script would have put in its place; more is a notice with a logo. */
const longestLabel = 60

/** Whether the element and all in it is hidden by its attributes or its own style. */
export function isUnshown(element: Element): boolean {
  const {hidden, ariaHidden, style} = element.properties
  // Written for browsers without scripts: asks to switch them on, counts visits, or holds the real picture.
  if (element.tagName === 'noscript')
    return !holdsPicture(element) || textOf(element.children).length > longestLabel
  if (hidden !== undefined && hidden !== null && hidden !== false && element.tagName !== 'img') return true
  // The picture of a counter or of a job that the server runs on each visit.
  if (element.tagName === 'img') return (isTiny(element, 1) && !isLate(element)) || isHidden(element)
  if (typeof style === 'string' && isHidden(element)) return true
  // Slides out of view and decoration are hidden from readers of screens only.
  return ariaHidden === 'true' && element.tagName === 'div' && element.children.length === 0
}

function holdsPicture(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'img' || child.tagName === 'picture' || holdsPicture(child))
  )
}

/** A picture whose address comes later: what it declares is its placeholder's size. */
function isLate({properties}: Element): boolean {
  return Object.keys(properties).some((name) => /^data.*(?:src|original|lazy)/i.test(name))
}
