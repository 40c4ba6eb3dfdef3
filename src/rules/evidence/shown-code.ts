/** Whether a document shows a piece of code to its readers: then the same code beside it is no junk. */
import type {Nodes, Parents} from 'hast'
import {isBlank, isElement, textOf} from '../../hast/elements.js'
import {indexOfSibling, siblingBefore} from '../../hast/siblings.js'

/** Whether the source has `name` in code: between backticks, in a fence or in an element of code. */
export function isShownAsCode(source: string, name: string): boolean {
  if (!/[`~]|<(?:code|kbd|pre|samp|tt)\b/i.test(source)) return false
  const wanted = name.toLowerCase()
  let fence = ''
  for (const line of source.toLowerCase().split('\n')) {
    const mark = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})(.*)/.exec(line)
    if (mark && fence === '') fence = mark[2]!.includes('`') ? '' : mark[1]!
    else if (mark && mark[1]!.startsWith(fence) && mark[2]!.trim() === '') fence = ''
    const at = line.indexOf(wanted)
    if (at >= 0 && (fence !== '' || opensCode.test(line.slice(Math.max(0, at - 200), at)))) return true
  }
  return false
}

/** The start of code before the end of a piece of a line. */
const opensCode = /`[^`]*$|<(?:code|kbd|samp|tt|pre)\b[^`]*$/

/** Whether the line above ends in a colon: "Write this where the ads shall be:". */
export function isAnnounced(node: Nodes, ancestors: readonly Parents[]): boolean {
  const siblings = (ancestors.at(-1)?.children ?? []) as Nodes[]
  const before = siblings[siblingBefore(siblings, indexOfSibling(siblings, node), isBlank)]
  return isElement(before, 'p') && /[:：]$/.test(textOf(before))
}
