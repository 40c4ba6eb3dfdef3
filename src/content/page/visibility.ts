/** What a browser does not show. */
import type {Element} from 'hast'
import {textOf} from '../../hast/elements.js'
import {isHidden, isTiny} from '../../hast/size.js'

/** Most characters beside the real picture in a `noscript`; more is a notice with a logo. */
const longestLabel = 60

/** Whether its attributes or its own style hide the element and all in it. */
export function isUnshown(element: Element): boolean {
  const {hidden, ariaHidden, style} = element.properties
  // Written for browsers without scripts: it asks to enable them, counts visits, or holds the real picture.
  if (element.tagName === 'noscript')
    return !holdsPicture(element) || textOf(element.children).length > longestLabel
  if (hidden !== undefined && hidden !== null && hidden !== false && element.tagName !== 'img') return true
  // A picture that counts visits, or makes the server run a job on each visit.
  if (element.tagName === 'img') return (isTiny(element, 1) && !isLate(element)) || isHidden(element)
  if (typeof style === 'string' && isHidden(element)) return true
  // Slides out of view and decoration are hidden from screen readers only.
  return ariaHidden === 'true' && element.tagName === 'div' && element.children.length === 0
}

function holdsPicture(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'img' || child.tagName === 'picture' || holdsPicture(child))
  )
}

/** Whether a script loads the picture later: the size it declares is that of its placeholder. */
function isLate({properties}: Element): boolean {
  return Object.keys(properties).some((name) => /^data.*(?:src|original|lazy)/i.test(name))
}
