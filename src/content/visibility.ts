/** What a browser does not show. */
import type {Element} from 'hast'
import {isHidden} from '../rules/evidence/size.js'

/** Whether the element and all in it is hidden by its attributes or its own style. */
export function isUnshown(element: Element): boolean {
  const {hidden, ariaHidden, style} = element.properties
  // Written for browsers without scripts: asks to switch them on, counts visits, or holds the real picture.
  if (element.tagName === 'noscript') return !holdsPicture(element)
  if (hidden !== undefined && hidden !== null && hidden !== false && element.tagName !== 'img') return true
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
