/**
 * Collapses white space as a browser does: runs to one space, none at the edges of a block or beside a break. Source:
 * CSS Text 3, the white space processing rules, <https://www.w3.org/TR/css-text-3/#white-space-rules>. Markdown removes
 * white space at a block's edges too, so no-break spaces are removed there as well.
 */
import type {Text} from 'hast'
import {type Content, isFlowName} from './nodes.js'

interface Line {
  /** Nothing, or a space, is before: another space would not be visible. */
  isOpen: boolean
  /** At the very start of the block. */
  isStart: boolean
  last: Text | undefined
}

/** Elements whose text is not part of a line. */
const opaque = new Set(['md-code', 'md-math', 'md-math-block', 'md-html', 'md-reference'])

/** Change the texts below `nodes` in place. Linear. */
export function collapseWhiteSpace(nodes: readonly Content[]): void {
  const line: Line = {isOpen: true, isStart: true, last: undefined}
  walk(nodes, line)
  close(line)
}

function walk(nodes: readonly Content[], line: Line): void {
  for (const node of nodes) {
    if (node.type === 'text') collapse(node, line)
    else if (node.type === 'element') {
      const isBlock = isFlowName(node.tagName) || cells.has(node.tagName)
      if (isBlock || node.tagName === 'br') close(line)
      if (opaque.has(node.tagName)) {
        if (!isBlock) seen(line)
      } else if (node.tagName === 'img') seen(line)
      else if (node.children.length > 0) walk(node.children, line)
      if (isBlock) close(line)
    }
  }
}

const cells = new Set(['tr', 'td', 'th', 'md-line-item', 'md-summary'])

function seen(line: Line): void {
  line.isOpen = false
  line.isStart = false
  line.last = undefined
}

/** End the line: white space at its end is not visible. */
function close(line: Line): void {
  if (line.last) line.last.value = line.last.value.replace(/(?<![\s\u200b\u2060])[\s\u200b\u2060]+$/, '')
  line.isOpen = true
  line.isStart = true
  line.last = undefined
}

const wide = /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]/

function collapse(node: Text, line: Line): void {
  let value = node.value
  // A line end between two ideographs is where the source was wrapped; a space would be a mistake.
  if (value.includes('\n') && wide.test(value)) value = value.replace(wrapped, '')
  value = value.replace(/[ \t\n\f\r]+/g, ' ').replace(/[\u2028\u2029]/g, ' ')
  // One no-break space keeps words together; several only make room on the page.
  if (value.includes('\u00a0')) value = value.replace(/[ \u00a0]{2,}/g, ' ')
  if (line.isStart) value = value.replace(/^[\s\u200b\u2060]+/, '')
  else if (line.isOpen && value.startsWith(' ')) value = value.slice(1)
  node.value = value
  if (value === '') return
  line.isStart = false
  line.isOpen = value.endsWith(' ')
  line.last = node
}

const wrapped =
  /(?<=[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60])[ \t]*\r?\n[ \t]*(?=[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60])/g
