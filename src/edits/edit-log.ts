/** The log in which rules record their changes of the tree, each as an edit with its source range. */
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
  /** Default: the category of the rule, `spam` for a user's rule. */
  category?: Category
  confidence: Confidence
  /** One short sentence without a full stop, for people. */
  reason: string
}

/** A range of the source that settings or controls keep from rules. Offsets in the source of this pass. */
export interface KeptRange extends Range {
  /** Whether `rule` must not change the source from `start` to `end` (default: no rule may). */
  isKeptFrom?: (rule: string, start: number, end: number) => boolean
}

/** One change, as offsets in the source of this pass. */
export interface LoggedEdit extends Finding {
  category: Category
  action: EditAction
  start: number
  end: number
  after: string
  /** Whether the removed part is a block of its own, not a part of a line of text. */
  block: boolean
}

function categoryOf(rule: RuleId | CustomRuleId): Category {
  return Object.hasOwn(categories, rule) ? categories[rule as RuleId] : 'spam'
}

/** Collects the edits of one pass over one document; knows which findings are allowed where. */
export class EditLog {
  readonly source: string
  readonly edits: LoggedEdit[] = []
  /** Definitions of reference links that were removed (offsets). */
  readonly cutDefinitions: {start: number; end: number}[] = []
  /** The address that relative ones of the source were resolved against; undefined if the tree has them as written. */
  base: URL | undefined
  /** The line end of text that is written into the document: that of its first line. */
  lineEnd: string
  /** Whether only `certain` findings of the current rule are allowed. */
  onlyCertain: boolean
  #kept = new RangeIndex<KeptRange>([])

  /** Indexes into `edits` by part of the source (`placeOf`): there may be as many edits as there are links. */
  readonly #places = new Map<number, number[]>()
  #indexed = 0

  constructor(source: string, onlyCertain = false) {
    this.source = source
    this.lineEnd = lineEndOf(source)
    this.onlyCertain = onlyCertain
  }

  /** Whether the settings allow a change with this finding and, if its offsets are given, at that place. */
  accepts(finding: Finding, start?: number, end?: number): boolean {
    if (this.onlyCertain && finding.confidence !== 'certain') return false
    return start === undefined || end === undefined || !this.#isKept(finding.rule, start, end)
  }

  /** Set the kept ranges. */
  keep(ranges: readonly KeptRange[]): void {
    this.#kept = new RangeIndex(ranges)
  }

  #isKept(rule: string, start: number, end: number): boolean {
    return this.#kept.touches(start, end, ({isKeptFrom}) => isKeptFrom?.(rule, start, end) ?? true)
  }

  /** Log a change. One that overlaps a kept range is ignored: call `accepts` before the tree changes. */
  add(edit: Omit<LoggedEdit, 'category'> & {category?: Category}): void {
    if (this.#isKept(edit.rule, edit.start, edit.end)) return
    this.edits.push({...edit, category: edit.category ?? categoryOf(edit.rule)})
  }

  /** The edits that overlap the range, in the order they were logged. */
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

/** Which part of the source, of 2048 code units each, holds `offset`. */
function placeOf(offset: number): number {
  return Math.floor(offset / 2048)
}

declare module 'vfile' {
  interface DataMap {
    editLog: EditLog
  }
}

/** The log of the file; a file without one, from another unified pipeline, gets a new one. */
export function editLogOf(file: VFile): EditLog {
  file.data.editLog ??= new EditLog(String(file))
  return file.data.editLog
}

/** The line end of the first line of a text; `\n` if it has one line only. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
