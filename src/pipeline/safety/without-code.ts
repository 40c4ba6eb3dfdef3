/** Markdown without its code, by a tree that is there already: articles about the web are full of tags in code. */
import type {Element, Nodes, Root} from 'hast'
import {marksOf} from '../../parse/marks.js'

const address = /https?:\/\/|www\.|[\w.+-]@/i

/** Whether an address written out swallows a backtick, to some. */
function hasTickInAddress(text: string): boolean {
  if (!text.includes('`')) return false
  const words = text.match(/[^\s<]+/g) ?? []
  return words.some((word) => word.includes('`') && address.test(word.slice(0, word.lastIndexOf('`'))))
}

/** Whether the text may hold a footnote. */
function mayHaveFootnote(text: string): boolean {
  return text.includes('[^') && text.includes(']:')
}

/**
 * The text with spaces for what is code to all renderers. Tables and footnotes are read in more than one way, and so is
 * what stands behind markup that never ends: code there stays.
 *
 * @param tree What `text` was parsed to as Markdown.
 */
export function withoutCode(text: string, tree: Root): string {
  if (tree.data?.isMasked) return text
  const parts: string[] = []
  let done = 0
  const {code, hasTable} = codeOf(tree)
  for (const {position} of code) {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined || start < done) continue
    // Indented lines behind a table go on with a paragraph where there are no tables.
    if (hasTable && !/[`~]/.test(text[start]!)) continue
    parts.push(text.slice(done, start), ' ')
    done = end
  }
  const rest = parts.join('') + text.slice(done)
  return hasTickInAddress(rest) || mayHaveFootnote(rest) ? text : rest
}

function codeOf(tree: Root): {code: Element[]; hasTable: boolean} {
  const code: Element[] = []
  let hasTable = false
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element') {
      if (node.tagName === 'table') {
        hasTable = true
        continue
      }
      if ((node.tagName === 'pre' || node.tagName === 'code') && !marksOf(node).raw) {
        code.push(node)
        continue
      }
    }
    if ('children' in node) stack.push(...node.children)
  }
  code.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  return {code, hasTable}
}
