/**
 * Adjusts marks that Markdown would not read where they are: `word**“quoted”**word` is not emphasis, because a
 * delimiter between a letter and punctuation neither opens nor closes. The punctuation at the mark's edge moves out of
 * the mark. Source: CommonMark, left- and right-flanking delimiter runs,
 * <https://spec.commonmark.org/0.31.2/#delimiter-run>
 */
import type {Element} from 'hast'
import {isElement} from '../../hast/elements.js'
import {append, type Content, text} from './nodes.js'

const marks = new Set(['strong', 'em', 'del'])

/**
 * Limit on the nodes in one mark: around more, a mark has no meaning, and the compiler passes them as arguments of a
 * call.
 */
const mostMarked = 10_000

/** Whether the element contains at most `most` nodes. */
function isWithin(node: Element, most: number): boolean {
  let left = most
  const fits = ({children}: Element): boolean => {
    left -= children.length
    return left >= 0 && children.every((child) => child.type !== 'element' || fits(child))
  }
  return fits(node)
}

/** Change the runs below `nodes` in place. White space must be collapsed before. */
export function settleMarks(nodes: Content[]): void {
  let isChanged = false
  const result: Content[] = []
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'element') {
      append(result, node)
      continue
    }
    settleMarks(node.children)
    const made = marks.has(node.tagName) ? settled(node, nodes[index - 1], nodes[index + 1]) : [node]
    if (made.length !== 1 || made[0] !== node) isChanged = true
    // Text that moves out of a mark joins the text beside the mark.
    for (const next of made) append(result, next)
  }
  if (!isChanged && result.length === nodes.length) return
  nodes.length = 0
  for (const node of result) nodes.push(node)
}

function settled(mark: Element, before: Content | undefined, behind: Content | undefined): Content[] {
  if (!isWithin(mark, mostMarked)) return mark.children
  const only = mark.children.length === 1 ? mark.children[0] : undefined
  // A link that is emphasized as a whole: the link moves outside the mark, where its bracket needs no space.
  if (isElement(only, 'a')) {
    return [{...only, children: settled({...mark, children: only.children}, undefined, undefined)}]
  }
  const lead = isWordEnd(before) ? edge(mark, 'start') : ''
  const tail = isWordStart(behind) ? edge(mark, 'end') : ''
  if (lead === '' && tail === '') return [mark]
  const inner =
    lead === undefined || tail === undefined || mark.children.length === 0 ? mark.children : [mark]
  const result: Content[] = lead ? [text(lead), ...inner] : [...inner]
  if (tail) result.push(text(tail))
  return result
}

function isWordEnd(node: Content | undefined): boolean {
  return node?.type === 'text' && /[\p{L}\p{N}\p{M}]$/u.test(node.value)
}

function isWordStart(node: Content | undefined): boolean {
  return node?.type === 'text' && /^[\p{L}\p{N}]/u.test(node.value)
}

/**
 * Remove the punctuation at the mark's edge and return it; undefined if the edge is not text but will be Markdown
 * syntax (a link, code), so that the mark itself must be removed.
 */
function edge(mark: Element, side: 'start' | 'end'): string | undefined {
  const node = side === 'start' ? mark.children[0] : mark.children.at(-1)
  if (node === undefined) return ''
  if (node.type !== 'text') return undefined
  const pattern = side === 'start' ? /^[\p{P}\p{S}\s]+/u : /(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$/u
  const found = pattern.exec(node.value)?.[0] ?? ''
  if (found === '') return ''
  node.value = side === 'start' ? node.value.slice(found.length) : node.value.slice(0, -found.length)
  if (node.value === '') {
    mark.children.splice(mark.children.indexOf(node), 1)
    // The whole text was punctuation: the edge of the next node counts now.
    const rest = mark.children.length > 0 ? edge(mark, side) : ''
    if (rest === undefined) {
      mark.children[side === 'start' ? 'unshift' : 'push'](text(found))
      return undefined
    }
    return side === 'start' ? found + rest : rest + found
  }
  return found
}
