/**
 * Marks that Markdown would not read where they stand: `word**“quoted”**word` is no emphasis, as a sign between a
 * letter and punctuation neither opens nor closes. The punctuation at the mark's edge moves out; the words keep it.
 * Source: CommonMark, left- and right-flanking delimiter runs, <https://spec.commonmark.org/0.31.2/#delimiter-run>
 */
import type {Element} from 'hast'
import {isElement} from '../../rules/evidence/elements.js'
import {type Content, text} from './nodes.js'

const marks = new Set(['strong', 'em', 'del'])

/** Change the runs below `nodes` in place. White space is collapsed already. */
export function settleMarks(nodes: Content[]): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.type !== 'element') continue
    settleMarks(node.children)
    if (!marks.has(node.tagName)) continue
    const made = settled(node, nodes[index - 1], nodes[index + 1])
    if (made.length === 1 && made[0] === node) continue
    nodes.splice(index, 1, ...made)
    index += made.length - 1
  }
}

function settled(mark: Element, before: Content | undefined, behind: Content | undefined): Content[] {
  const only = mark.children.length === 1 ? mark.children[0] : undefined
  // A link all in emphasis: the link's own sign goes to the outside, where it needs no space.
  if (isElement(only, 'a')) {
    return [{...only, children: settled({...mark, children: only.children}, undefined, undefined)}]
  }
  const lead = isWordEnd(before) ? edge(mark, 'start') : ''
  const tail = isWordStart(behind) ? edge(mark, 'end') : ''
  if (lead === undefined || tail === undefined) return mark.children
  if (lead === '' && tail === '') return [mark]
  const result: Content[] = [mark]
  if (lead !== '') result.unshift(text(lead))
  if (tail !== '') result.push(text(tail))
  return result.filter((node) => node !== mark || mark.children.length > 0)
}

function isWordEnd(node: Content | undefined): boolean {
  return node?.type === 'text' && /[\p{L}\p{N}\p{M}]$/u.test(node.value)
}

function isWordStart(node: Content | undefined): boolean {
  return node?.type === 'text' && /^[\p{L}\p{N}]/u.test(node.value)
}

/**
 * Take the punctuation off the mark's edge and return it; undefined where the edge is no text but will be a sign
 * of Markdown's own (a link, code), so that the mark itself has to go.
 */
function edge(mark: Element, side: 'start' | 'end'): string | undefined {
  const node = side === 'start' ? mark.children[0] : mark.children.at(-1)
  if (node === undefined) return ''
  if (node.type !== 'text') return undefined
  const pattern = side === 'start' ? /^[\p{P}\p{S}\s]+/u : /[\p{P}\p{S}\s]+$/u
  const found = pattern.exec(node.value)?.[0] ?? ''
  if (found === '') return ''
  node.value = side === 'start' ? node.value.slice(found.length) : node.value.slice(0, -found.length)
  if (node.value === '') {
    mark.children.splice(mark.children.indexOf(node), 1)
    // More than punctuation follows: its own edge counts now.
    const rest = mark.children.length > 0 ? edge(mark, side) : ''
    if (rest === undefined) {
      mark.children[side === 'start' ? 'unshift' : 'push'](text(found))
      return undefined
    }
    return side === 'start' ? found + rest : rest + found
  }
  return found
}
