/** What learning keeps of one document: hashes of the blocks at its edges, and sketches of its text. */
import {createHash} from 'node:crypto'
import {textOf} from '../hast/elements.js'
import {parseMarkdown} from '../parse/markdown/parse-markdown.js'
import {readDocument} from '../read/read.js'
import {
  type BlockKind,
  EdgeWalk,
  type FlowBlock,
  flowBlocks,
  foldText,
  keyOf,
  wordsOutsideLinks,
  writtenText
} from '../rules/evidence/edge-blocks.js'
import {countWords} from '../text/count-words.js'
import {sketchOf} from './sketch.js'

/** A block at an edge. */
export interface EdgeBlock {
  kind: BlockKind
  /** Words, and those of them outside of links. */
  words: number
  outside: number
  sketch: number[]
  /** For a block that may be a template: the hash of its key (52 bits), and its text as in `writtenText`. */
  hash?: number
  written?: string
}

/** Plain data: it crosses threads. */
export interface DocumentEdges {
  words: number
  /** How many blocks there are. */
  blocks: number
  /** The first blocks, and the last ones, in the order of the document; no block is in both. */
  first: EdgeBlock[]
  last: EdgeBlock[]
  /** Sketch of what stands between them. */
  between: number[]
}

/** Longest text of a template, in UTF-16 code units. */
const longest = 2000

/** The edges of a cleaned document. */
export function edgesOf(markdown: string): DocumentEdges {
  const {bodyStart} = readDocument(markdown, {format: 'markdown'})
  const blocks = flowBlocks(parseMarkdown(markdown, bodyStart))
  const ends = reachOf(blocks.toReversed(), 'tail')
  const starts = Math.min(reachOf(blocks, 'head'), blocks.length - ends)
  const between = blocks.slice(starts, blocks.length - ends)
  // What code or a table follows on introduces it.
  const toBlock = (block: FlowBlock, index: number) => toEdgeBlock(block, blocks[index + 1]?.kind === 'other')
  return {
    words: blocks.reduce((sum, {node}) => sum + countWords(textOf(node)), 0),
    blocks: blocks.length,
    first: blocks.slice(0, starts).map(toBlock),
    last: blocks.slice(blocks.length - ends).map((block) => toEdgeBlock(block, false)),
    between: sketchOf(between.map(({node}) => textOf(node)))
  }
}

function reachOf(blocks: readonly FlowBlock[], place: 'head' | 'tail'): number {
  const walk = new EdgeWalk(place, Number.POSITIVE_INFINITY)
  const end = blocks.findIndex(({kind}) => !walk.reaches(kind))
  return end === -1 ? blocks.length : end
}

function toEdgeBlock({kind, node}: FlowBlock, isLeadIn: boolean): EdgeBlock {
  const text = textOf(node)
  const block: EdgeBlock = {
    kind,
    words: countWords(text),
    outside: wordsOutsideLinks(node),
    sketch: sketchOf([text])
  }
  if (kind !== 'text' || isLeadIn) return block
  const written = writtenText(node)
  if (!mayBeTemplate(written)) return block
  const hash = Number.parseInt(createHash('sha256').update(keyOf(written)).digest('hex').slice(0, 13), 16)
  return {...block, hash, written}
}

/**
 * Fewest letters of a template: without an address (about four words; "Thanks for reading!" is an author's own), and with one.
 */
const fewestLetters = {plain: 20, linked: 6}

/** Whether a block of this text says enough to be told from what authors write again and again. */
function mayBeTemplate(written: string): boolean {
  // With a colon at its end it heads what follows.
  if (written.length > longest || /[:：]$/.test(written)) return false
  if (/!\[\]\([^()\s]/.test(written)) return true
  const isLinked = /\]\([^()\s]/.test(written)
  const letters = foldText(written.replace(/\]\([^()\s]*\)/g, ' ')).replace(/[^\p{L}]+/gu, '')
  return letterWeight(letters) >= (isLinked ? fewestLetters.linked : fewestLetters.plain)
}

/** The length of a text without spaces; a letter of a script that writes words with one or two counts twice. */
function letterWeight(letters: string): number {
  const dense = letters.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
  return [...letters].length + (dense?.length ?? 0)
}
