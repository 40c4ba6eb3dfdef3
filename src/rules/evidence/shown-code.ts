/** Whether a document shows a piece of code to its readers: then the same code beside it is no junk. */
import type {Nodes, Parents} from 'hast'
import {isBlank, isElement, textOf} from '../../hast/elements.js'
import {indexOfSibling, siblingBefore} from '../../hast/siblings.js'

/** Whether the source has `name` in code: between backticks, in a fence or in an element of code. */
export function isShownAsCode(source: string, name: string): boolean {
  if (!/[`~]|<(?:code|kbd|pre|samp|tt)\b/i.test(source)) return false
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?:\`|<(?:code|kbd|samp|tt|pre)\\b)[^\`\\n]{0,200}${escaped}|^[ \\t>]*(?:\`\`\`|~~~)[^\`]{0,4000}${escaped}`,
    'im'
  ).test(source)
}

/** Whether the line above ends in a colon: "Write this where the ads shall be:". */
export function isAnnounced(node: Nodes, ancestors: readonly Parents[]): boolean {
  const siblings = (ancestors.at(-1)?.children ?? []) as Nodes[]
  const before = siblings[siblingBefore(siblings, indexOfSibling(siblings, node), isBlank)]
  return isElement(before, 'p') && /[:：]$/.test(textOf(before))
}
