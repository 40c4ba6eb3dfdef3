/**
 * Learns templates of a site: blocks at the edge of a text that many files share whose other text is not alike.
 *
 * Files made from one pattern share most of their paragraphs: they count as one. A block counts in the files of one site,
 * folder or author as well as in all, so that the files of another site beside them do not hide it. Kept of a file are
 * hashes and sketches, and of texts only those that came twice.
 */
import type {Format} from '../read/format/format.js'
import {EdgeWalk, type Place} from '../rules/evidence/edge-blocks.js'
import {type LearnedBlock, largestShare} from '../rules/evidence/learned-blocks.js'
import type {DocumentEdges, EdgeBlock} from './document-edges.js'
import {joinSketches, likeness} from './sketch.js'

/** A learnt block, with what a person needs to judge it. */
export interface LearnedEntry extends LearnedBlock {
  /** In how many files it stands there. */
  files: number
  /** How many of these are unlike one another in the rest; counted to `mostUnlike`. */
  unlike: number
  /** The files that share it: all, or those of one site, folder or author. */
  among: string
  /** How many files these are, with it or without it. */
  of: number
  formats: Format[]
  /** The first paths, in order. */
  examples: string[]
}

/** What a document says of itself, to tell sites apart. */
export interface Origin {
  /** Path for people. */
  input: string
  format: Format
  /** Address of the page. */
  url?: string | undefined
  /** Name of the site. */
  site?: string | undefined
  author?: string | string[] | undefined
}

export interface LearnOptions {
  /** Fewest unlike files that share a block (default: 5). */
  minFiles?: number | undefined
}

export const defaultMinFiles = 5

/** Smallest part of the files of a site (or of all) that share a block: what stands in fewer is no template of it. */
const smallestPart = 0.05

/**
 * Files whose other text has this much in common are made from one pattern. Unlike texts have below 0.05, in any language;
 * posts of one pattern with other names in it have 0.25 and more, which a sketch seldom takes for less than half of it.
 */
const alike = 0.12

/** Unlike files are counted so far: more of them say no more. */
const mostUnlike = 50

/** So many files, from the first to the last in equal steps, are compared with one another. */
const mostCompared = 2000

const mostExamples = 3

interface Block extends Pick<EdgeBlock, 'kind' | 'outside' | 'words'> {
  /** Number of its text; undefined for one that is never a template. */
  id: number | undefined
  /** Where its sketch begins in the file's, and how many numbers it has. */
  start: number
  size: number
}

interface KnownFile extends Pick<Origin, 'format' | 'input'> {
  groups: string[]
  words: number
  blocks: number
  first: Block[]
  last: Block[]
  /** All sketches in one: a small array for each would take more memory than its numbers. */
  sketches: Uint32Array
  /** How many of them are of what stands between the edges; these come first. */
  between: number
}

export class Learner {
  readonly #files: KnownFile[] = []
  readonly #ids = new Map<number, number>()
  /** Texts that came twice. */
  readonly #texts = new Map<number, string>()
  readonly #groups = new Map<string, number>()

  /** How many files it has seen. */
  get size(): number {
    return this.#files.length
  }

  /** Take a file. To be called in the order of the paths: texts and examples are those of the first files. */
  add(origin: Origin, edges: DocumentEdges): void {
    const groups = groupsOf(origin)
    for (const group of groups) this.#groups.set(group, (this.#groups.get(group) ?? 0) + 1)
    const seen = new Set<number>()
    const numbers = [...edges.between]
    const toBlock = ({hash, kind, outside, sketch, words, written}: EdgeBlock): Block => {
      const start = numbers.length
      numbers.push(...sketch)
      const id = hash === undefined || written === undefined ? undefined : this.#idOf(hash, written, seen)
      return {kind, outside, words, id, start, size: sketch.length}
    }
    this.#files.push({
      input: origin.input,
      format: origin.format,
      groups,
      words: edges.words,
      blocks: edges.blocks,
      first: edges.first.map(toBlock),
      last: edges.last.map(toBlock),
      sketches: Uint32Array.from(numbers),
      between: edges.between.length
    })
  }

  /** The number of a text; `seen` are those of its file. */
  #idOf(hash: number, written: string, seen: Set<number>): number {
    const known = this.#ids.get(hash)
    const id = known ?? this.#ids.size
    if (known === undefined) this.#ids.set(hash, id)
    else if (!seen.has(id) && !this.#texts.has(id)) this.#texts.set(id, written)
    seen.add(id)
    return id
  }

  /** The blocks that are templates, those of most files first. */
  learn({minFiles = defaultMinFiles}: LearnOptions = {}): LearnedEntry[] {
    return (['tail', 'head'] as const).flatMap((place) => this.#learnAt(place, minFiles))
  }

  #learnAt(place: Place, minFiles: number): LearnedEntry[] {
    // What stands behind a block must be a template, too, or a few words. So a block may turn out to be none when another
    // does: this ends, since there are fewer each time.
    let learnt: Map<number, LearnedEntry> | undefined
    for (;;) {
      const entries = new Map<number, LearnedEntry>()
      for (const [id, files] of this.#filesWith(place, learnt, minFiles)) {
        const entry = this.#judge(id, place, files, minFiles)
        if (entry) entries.set(id, entry)
      }
      if (learnt && entries.size === learnt.size) return [...entries.values()].sort(byFiles)
      learnt = entries
    }
  }

  /** The files at whose edge each text stands, where enough have it. Without `learnt`, any text may be a template. */
  #filesWith(
    place: Place,
    learnt: ReadonlyMap<number, unknown> | undefined,
    minFiles: number
  ): Map<number, KnownFile[]> {
    const found = new Map<number, KnownFile[]>()
    for (const file of this.#files) {
      for (const id of idsAtEdge(file, place, (id) => learnt?.has(id) ?? this.#texts.has(id))) {
        const files = found.get(id)
        if (files) files.push(file)
        else found.set(id, [file])
      }
    }
    for (const [id, {length}] of found) if (length < minFiles || !this.#texts.has(id)) found.delete(id)
    return found
  }

  #judge(id: number, place: Place, files: readonly KnownFile[], minFiles: number): LearnedEntry | undefined {
    const counts = new Map<string, number>()
    for (const {groups} of files) for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
    const part = (group: string) => counts.get(group)! / this.#groups.get(group)!
    // The group that it says most of; of equal ones that with more files.
    const groups = [...counts.keys()]
      .filter((group) => counts.get(group)! >= minFiles && part(group) >= smallestPart)
      .sort((a, b) => part(b) - part(a) || counts.get(b)! - counts.get(a)! || order(a, b))
    for (const among of groups) {
      const unlike = countUnlike(files.filter((file) => file.groups.includes(among)))
      if (unlike < minFiles) continue
      return {
        text: this.#texts.get(id)!,
        place,
        files: files.length,
        unlike,
        among,
        of: this.#groups.get(among)!,
        formats: [...new Set(files.map(({format}) => format))].sort(),
        examples: files.slice(0, mostExamples).map(({input}) => input)
      }
    }
    return undefined
  }
}

/** The name of the group of all files. */
const everything = 'all files'

function groupsOf({author, input, site, url}: Origin): string[] {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const folder = input.includes('/') ? input.slice(0, input.lastIndexOf('/')) : ''
  const groups = [
    everything,
    ...(host === '' ? [] : [`site ${host}`]),
    ...(site === undefined ? [] : [`site "${site}"`]),
    ...(folder === '' ? [] : [`folder ${folder}`]),
    ...[author ?? []].flat().map((name) => `author "${name}"`)
  ]
  return [...new Set(groups)]
}

/** The texts at one edge of a file that may be templates. */
function idsAtEdge(file: KnownFile, place: Place, isTemplate: (id: number) => boolean): Set<number> {
  const found = new Set<number>()
  const {blocks, first, last} = file
  const walk = new EdgeWalk(place, blocks)
  // Where other blocks stand between them, the edges do not meet.
  const all = blocks === first.length + last.length ? [...first, ...last] : place === 'tail' ? last : first
  for (const {id, kind, outside, words} of place === 'tail' ? all.toReversed() : all) {
    if (!walk.reaches(kind)) break
    const isCandidate = id !== undefined && isTemplate(id)
    // A block that is most of a file is its text.
    if (isCandidate && words <= largestShare * file.words) found.add(id)
    if (!isCandidate && walk.endsAt(kind, outside)) break
  }
  return found
}

/** How many files are unlike all that were counted before them. */
function countUnlike(files: readonly KnownFile[]): number {
  const unlike: KnownFile[] = []
  const step = Math.max(1, files.length / mostCompared)
  for (let at = 0; at < files.length; at += step) {
    const file = files[Math.floor(at)]!
    if (unlike.every((other) => !areAlike(file, other))) unlike.push(file)
    if (unlike.length >= mostUnlike) break
  }
  return unlike.length
}

/** Whether two files are made from one pattern: what they share at the edges is most of one, or the rest is alike. */
function areAlike(left: KnownFile, right: KnownFile): boolean {
  const shared = new Map<number, number>()
  const theirs = new Set([...right.first, ...right.last].map(({id}) => id))
  for (const {id, words} of [...left.first, ...left.last]) {
    if (id !== undefined && theirs.has(id)) shared.set(id, words)
  }
  const words = [...shared.values()].reduce((sum, count) => sum + count, 0)
  if (words > largestShare * Math.min(left.words, right.words)) return true
  const rest = ({between, first, last, sketches}: KnownFile) =>
    joinSketches([
      sketches.subarray(0, between),
      ...[...first, ...last]
        .filter(({id}) => id === undefined || !shared.has(id))
        .map(({size, start}) => sketches.subarray(start, start + size))
    ])
  return likeness(rest(left), rest(right)) >= alike
}

function order(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}

function byFiles(left: LearnedEntry, right: LearnedEntry): number {
  return right.files - left.files || order(left.text, right.text)
}
