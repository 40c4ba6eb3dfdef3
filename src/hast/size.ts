/** The size and visibility an element declares. */
import type {Element} from 'hast'
import {attributeOf} from './elements.js'

interface Sides {
  width: number | undefined
  height: number | undefined
}

/** Whether both sides are declared and at most `maxSize` CSS px. A missing or relative size (`100%`) does not count. */
export function isTiny(node: Element, maxSize: number): boolean {
  // A picture that fills its box declares that by a minimum size (`width:0;min-width:100%`).
  if (/(?:^|[;\s])min-(?:width|height)\s*:\s*[1-9]/i.test(attributeOf(node, 'style'))) return false
  const {width, height} = sidesOf(node)
  return width !== undefined && height !== undefined && width <= maxSize && height <= maxSize
}

/** The sides the element declares, in whole CSS px: by its style, else by its attributes. */
export function sidesOf(node: Element): Sides {
  const style = attributeOf(node, 'style')
  return {
    width: sideOf(attributeOf(node, 'width'), style, 'width'),
    height: sideOf(attributeOf(node, 'height'), style, 'height')
  }
}

function sideOf(attribute: string, style: string, name: keyof Sides): number | undefined {
  const declared = stylePatterns[name].exec(style)?.[1]
  if (declared !== undefined) {
    return /^\d+(?:\.\d+)?(?:px)?$/i.test(declared) ? Number.parseInt(declared, 10) : undefined
  }
  return /^\s*\d+(?:px)?\s*$/.test(attribute) ? Number.parseInt(attribute, 10) : undefined
}

const stylePatterns = {
  width: /(?:^|[;\s])width\s*:\s*([^\s;!]+)/i,
  height: /(?:^|[;\s])height\s*:\s*([^\s;!]+)/i
}

/** Whether an image is hidden by its own style or attribute. */
export function isHidden(node: Element): boolean {
  const style = attributeOf(node, 'style')
  return (
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    (node.properties?.hidden === true && node.tagName === 'img')
  )
}
