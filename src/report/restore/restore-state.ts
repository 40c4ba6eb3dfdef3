/** How far a cleaned file is undone, and what it reads with more of it undone: by rule. */
import {CleanArticlesError} from '../../errors.js'
import {encode} from '../../read/encoding/encode.js'
import type {FileReport} from '../report.js'
import {decodeAs, knownEncoding} from './decode-as.js'
import {rebuild, restoreBytes, sha256} from './restore.js'

/** What a file holds. */
export interface RestoreState {
  /** Rules whose edits are undone in it. */
  undone: ReadonlySet<string>
  /** The bytes before the run. */
  original: Uint8Array
}

/** Rules of one file whose combinations are tried: 2 to this power texts are compared. */
const mostRules = 8

/**
 * What `present`, the bytes of the file now, are of the file that `entry` describes: cleaned, as it was before the run, or with
 * the edits of some rules undone. Undefined where it was changed by something else. Throws `bad-report` for an entry
 * that contradicts itself.
 */
export function restoreState(present: Uint8Array, entry: FileReport): RestoreState | undefined {
  const rules = [...new Set(entry.edits.map(({rule}) => rule))]
  const hash = sha256(present)
  if (hash === entry.sha256.before) return {undone: new Set(rules), original: present}
  if (hash === entry.sha256.after) return {undone: new Set(), original: restoreBytes(present, entry)}
  if (rules.length > mostRules) return undefined
  for (let mask = 1; mask < 2 ** rules.length - 1; mask++) {
    const undone = new Set<string>(rules.filter((_, index) => (mask >> index) & 1))
    const original = tryRebuild(present, entry, undone)
    if (original && sha256(original) === entry.sha256.before) return {undone, original}
  }
  return undefined
}

function tryRebuild(
  present: Uint8Array,
  entry: FileReport,
  undone: ReadonlySet<string>
): Uint8Array | undefined {
  try {
    if (entry.original === undefined) return rebuild(present, {...entry, edits: without(entry, undone)})
    const original = Buffer.from(entry.original, 'base64')
    return Buffer.compare(withUndone(original, entry, undone), present) === 0 ? original : undefined
  } catch {
    return undefined
  }
}

/**
 * The bytes of the file with the edits of the rules in `undone` undone, and the others in place. Throws `bad-report` where the
 * edits are not of `original`.
 */
export function withUndone(original: Uint8Array, entry: FileReport, undone: ReadonlySet<string>): Uint8Array {
  const edits = without(entry, undone)
  if (edits.length === 0) return original
  const encoding = knownEncoding(entry.encoding ?? 'utf-8')
  const source = decodeAs(original, encoding)
  const parts: string[] = []
  let at = 0
  for (const {after, before, end, start} of edits) {
    if (
      start.offset < at ||
      end.offset - start.offset !== before.length ||
      !source.startsWith(before, start.offset)
    ) {
      throw new CleanArticlesError('bad-report', `the edit at offset ${start.offset} is not of this file`, {
        hint: 'The report was changed: take the one the run wrote.'
      })
    }
    parts.push(source.slice(at, start.offset), after)
    at = end.offset
  }
  const text = parts.join('') + source.slice(at)
  const isBare = entry.droppedBom && text.startsWith('\uFEFF')
  return encode(isBare ? text.slice(1) : text, knownEncoding(entry.outputEncoding ?? encoding))
}

function without({edits}: FileReport, undone: ReadonlySet<string>): FileReport['edits'] {
  return edits.filter(({rule}) => !undone.has(rule))
}
