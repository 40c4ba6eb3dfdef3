/** The size and visibility an element declares. */
import type {Element} from 'hast'
import {attributeOf} from './elements.js'

/** Whether both sides are declared and at most `maxSize` CSS px. A missing or relative size (`100%`) is no evidence. */
export function isTiny(node: Element, maxSize: number): boolean {
  const style = attributeOf(node, 'style')
  const width = sideOf(attributeOf(node, 'width'), style, 'width')
  const height = sideOf(attributeOf(node, 'height'), style, 'height')
  return width !== undefined && height !== undefined && width <= maxSize && height <= maxSize
}

function sideOf(attribute: string, style: string, name: 'width' | 'height'): number | undefined {
  const declared = stylePatterns[name].exec(style)?.[1]
  const value = declared ?? (/^\s*\d+(?:px)?\s*$/.test(attribute) ? attribute : undefined)
  return value === undefined ? undefined : Number.parseInt(value, 10)
}

const stylePatterns = {
  width: /(?:^|[;\s])width\s*:\s*(\d+)(?:px)?\s*(?:;|!|$)/i,
  height: /(?:^|[;\s])height\s*:\s*(\d+)(?:px)?\s*(?:;|!|$)/i
}

/** Whether an image is hidden by its own style or attribute. */
export function isHidden(node: Element): boolean {
  const style = attributeOf(node, 'style')
  return (
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    (node.properties?.hidden === true && node.tagName === 'img')
  )
}
