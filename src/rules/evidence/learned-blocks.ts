/** Blocks that a list of learnt templates names: found at the edges of a document, removed for the rule `boilerplate`. */
import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {editLogOf, type Finding} from '../../edits/edit-log.js'
import {removeNode} from '../../edits/remove-node.js'
import {textOf} from '../../hast/elements.js'
import {countWords} from '../../text/count-words.js'
import {
  EdgeWalk,
  type FlowBlock,
  flowBlocks,
  keyOf,
  type Place,
  wordsOutsideLinks,
  writtenText
} from './edge-blocks.js'

/** A block that many unlike files share, from a list that `clean-articles learn` wrote. */
export interface LearnedBlock {
  /** One line of Markdown: words, `[links](address)`, `![](pictures)`. Case, punctuation and numbers do not count. */
  text: string
  /** Where in a document it stands. */
  place: Place
  /** In how many files it was found, for people. */
  files?: number | undefined
}

/** Largest part of a document's words that a list may take. */
export const largestShare = 0.6

/** A list, and what it has taken of one document, over all passes. Never for a second document. */
export class LearnedUse {
  readonly #known: ReadonlyMap<string, string>
  /** Words of the document before anything was taken. */
  #words: number | undefined
  #taken = 0
  #isRefused = false

  constructor(blocks: readonly LearnedBlock[] | LearnedUse) {
    if (blocks instanceof LearnedUse) {
      this.#known = blocks.#known
      this.#words = blocks.#words
      this.#taken = blocks.#taken
      this.#isRefused = blocks.#isRefused
      return
    }
    const known = new Map<string, string>()
    for (const [index, block] of blocks.entries()) {
      const key = `${block.place} ${keyOf(block.text)}`
      if (!known.has(key)) known.set(key, reasonOf(block, index + 1))
    }
    this.#known = known
  }

  /** Whether the list would have taken more of the document than it may. Then nothing of it counts. */
  get isRefused(): boolean {
    return this.#isRefused
  }

  get hasTaken(): boolean {
    return this.#taken > 0
  }

  /** Why the list takes the block; undefined where it does not name it. */
  reasonFor(written: string, place: Place): string | undefined {
    const key = keyOf(written)
    return key === '' ? undefined : this.#known.get(`${place} ${key}`)
  }

  /** Whether so many words of the tree may go, too. Once they may not, nothing may. */
  allows(tree: Root, words: number): boolean {
    this.#words ??= countWords(textOf(tree))
    this.#isRefused ||= this.#taken + words > largestShare * this.#words
    return !this.#isRefused
  }

  take(words: number): void {
    this.#taken += words
  }

  /** Let nothing of the list count. */
  refuse(): void {
    this.#isRefused = true
  }
}

declare module 'vfile' {
  interface DataMap {
    /** The list of learnt blocks, where there is one. */
    learned: LearnedUse
  }
}

function reasonOf({files, place, text}: LearnedBlock, number: number): string {
  const characters = [...text.replace(addressOfLink, ']')]
  const start = characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('')
  const where = place === 'tail' ? 'at the end' : 'at the start'
  const count = files === undefined ? '' : ` of ${files} files`
  return `block ${number} of the learnt list, ${where}${count} ("${start}")`
}

const addressOfLink = /\]\([^()\s]*\)/g

/** Remove the blocks at the edges of the tree that the list of the file names; log them as edits. */
export function removeLearned(tree: Root, file: VFile): undefined {
  const use = file.data.learned
  const log = editLogOf(file)
  if (!use || use.isRefused || log.onlyCertain) return
  const blocks = flowBlocks(tree)
  const found = [
    ...findAtEdge(blocks.toReversed(), 'tail', use, log.base),
    ...findAtEdge(blocks, 'head', use, log.base)
  ]
  const named = [...new Map(found.map((one) => [one.block, one])).values()]
  if (named.length === 0) return
  const counts = named.map(({block}) => countWords(textOf(block.node)))
  if (
    !use.allows(
      tree,
      counts.reduce((sum, words) => sum + words, 0)
    )
  )
    return
  for (const [index, {block, reason}] of named.entries()) {
    const finding: Finding = {rule: 'boilerplate', confidence: 'likely', reason}
    if (removeNode(file, block.node, block.ancestors, finding)) use.take(counts[index]!)
  }
}

interface Named {
  block: FlowBlock
  reason: string
}

function findAtEdge(
  blocks: readonly FlowBlock[],
  place: Place,
  use: LearnedUse,
  base: URL | undefined
): Named[] {
  const found: Named[] = []
  const walk = new EdgeWalk(place, blocks.length)
  for (const block of blocks) {
    if (!walk.reaches(block.kind)) break
    if (block.kind !== 'text') continue
    const reason = use.reasonFor(writtenText(block.node, base), place)
    if (reason !== undefined) found.push({block, reason})
    else if (walk.endsAt(block.kind, wordsOutsideLinks(block.node))) break
  }
  return found
}
