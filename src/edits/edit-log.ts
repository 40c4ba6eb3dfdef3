/** The log a transform writes what it did to: each change of the tree, as an edit with its source range. */
import type {VFile} from 'vfile'
import {type Range, RangeIndex} from '../text/range-index.js'
import {
  type Category,
  type Confidence,
  type CustomRuleId,
  categories,
  type EditAction,
  type RuleId
} from './edit.js'

/** Why something is changed. */
export interface Finding {
  rule: RuleId | CustomRuleId
  /** Default: that of the rule; a rule of the user's own has none. */
  category?: Category
  confidence: Confidence
  /** One short sentence without a full stop, for people. */
  reason: string
}

/** A stretch of the source that the user wants to stay as it is. Offsets in the source of this pass. */
export interface KeptRange extends Range {
  /** Whether the rule may not change what stands between the offsets (default: none may). */
  isKeptFrom?: (rule: string, start: number, end: number) => boolean
}

/** One change, as offsets in the source of this pass. */
export interface LoggedEdit extends Finding {
  category: Category
  action: EditAction
  start: number
  end: number
  after: string
  /** What goes is a block of its own, not a part of a line of text. */
  block: boolean
}

function categoryOf(rule: RuleId | CustomRuleId): Category {
  return rule in categories ? categories[rule as RuleId] : 'spam'
}

export class EditLog {
  readonly source: string
  readonly edits: LoggedEdit[] = []
  /** Definitions of reference links that were taken out (offsets). */
  readonly cutDefinitions: {start: number; end: number}[] = []
  /** What the addresses in the tree were resolved against, where they are absolute and the source's are not. */
  base: URL | undefined
  /** What ends a line that is written into the document: as its first line ends. */
  lineEnd: string
  /** Only `certain` findings of the rule that runs are wanted. */
  onlyCertain: boolean
  #kept = new RangeIndex<KeptRange>([])

  /** Indexes of edits by the stretch of the source they are in: there may be as many edits as there are links. */
  readonly #places = new Map<number, number[]>()
  #indexed = 0

  constructor(source: string, onlyCertain = false) {
    this.source = source
    this.lineEnd = lineEndOf(source)
    this.onlyCertain = onlyCertain
  }

  /** Whether a change with this finding is wanted, and wanted there where its place is known. */
  accepts(finding: Finding, start?: number, end?: number): boolean {
    if (this.onlyCertain && finding.confidence !== 'certain') return false
    return start === undefined || end === undefined || !this.#isKept(finding.rule, start, end)
  }

  /** Say what the user wants to stay. */
  keep(ranges: readonly KeptRange[]): void {
    this.#kept = new RangeIndex(ranges)
  }

  #isKept(rule: string, start: number, end: number): boolean {
    return this.#kept.touches(start, end, ({isKeptFrom}) => isKeptFrom?.(rule, start, end) ?? true)
  }

  /** Log a change. One that reaches into what the user wants to stay is not: ask `accepts` before the tree is changed. */
  add(edit: Omit<LoggedEdit, 'category'> & {category?: Category}): void {
    if (this.#isKept(edit.rule, edit.start, edit.end)) return
    this.edits.push({...edit, category: edit.category ?? categoryOf(edit.rule)})
  }

  /** The edits that reach into the source between the offsets, in the order they were logged. */
  overlapping(start: number, end: number): LoggedEdit[] {
    for (; this.#indexed < this.edits.length; this.#indexed++) {
      const edit = this.edits[this.#indexed]!
      for (let place = placeOf(edit.start); place <= placeOf(edit.end); place++) {
        const known = this.#places.get(place)
        if (known) known.push(this.#indexed)
        else this.#places.set(place, [this.#indexed])
      }
    }
    const found = new Set<number>()
    for (let place = placeOf(start); place <= placeOf(end); place++) {
      for (const index of this.#places.get(place) ?? []) {
        const edit = this.edits[index]!
        if (edit.start < end && edit.end > start) found.add(index)
      }
    }
    return [...found].sort((a, b) => a - b).map((index) => this.edits[index]!)
  }
}

/** A stretch holds a few edits. */
function placeOf(offset: number): number {
  return Math.floor(offset / 2048)
}

declare module 'vfile' {
  interface DataMap {
    editLog: EditLog
  }
}

/** The file's log; a file that comes from anybody's pipeline gets one. */
export function editLogOf(file: VFile): EditLog {
  file.data.editLog ??= new EditLog(String(file))
  return file.data.editLog
}

/** How the first line of a text ends. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
