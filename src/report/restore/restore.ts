/** Undoes edits: applied backwards, the edits of a report give the original back. */
import {createHash} from 'node:crypto'
import type {Edit} from '../../edits/edit.js'
import {CleanArticlesError} from '../../errors.js'
import {encode} from '../../read/encoding/encode.js'
import type {FileReport} from '../report.js'
import {decodeAs, knownEncoding} from './decode-as.js'

/** What undoing needs to know of an edit. */
export type UndoEdit = Pick<Edit, 'before' | 'after'> & {
  start: {offset: number}
  end: {offset: number}
}

/**
 * Rebuild the original text from the cleaned one.
 *
 * `edits` are sorted and do not overlap; their offsets count UTF-16 code units of the original. Throws a
 * `CleanArticlesError`: `bad-report` when the edits contradict themselves, `restore-mismatch` when `cleaned`
 * is not what they made.
 */
export function restore(cleaned: string, edits: readonly UndoEdit[]): string {
  const parts: string[] = []
  let cleanedAt = 0
  let originalAt = 0

  for (const {after, before, end, start} of edits) {
    if (
      !Number.isSafeInteger(start.offset) ||
      start.offset < originalAt ||
      end.offset - start.offset !== before.length
    ) {
      throw new CleanArticlesError(
        'bad-report',
        `the edit at offset ${start.offset} does not fit the others`,
        {
          hint: 'The report was changed or cut: take the one the run wrote.'
        }
      )
    }
    const until = cleanedAt + start.offset - originalAt
    if (until > cleaned.length || !cleaned.startsWith(after, until)) throw mismatch()
    parts.push(cleaned.slice(cleanedAt, until), before)
    cleanedAt = until + after.length
    originalAt = end.offset
  }

  parts.push(cleaned.slice(cleanedAt))
  return parts.join('')
}

/**
 * Rebuild the original bytes of a Markdown or text file from its cleaned bytes and its report entry.
 * Checks both against the entry's hashes; throws like `restore`.
 */
export function restoreBytes(cleaned: Uint8Array, entry: FileReport): Uint8Array {
  if (sha256(cleaned) !== entry.sha256.after) throw mismatch()
  const original = rebuild(cleaned, entry)
  if (sha256(original) !== entry.sha256.before) {
    throw new CleanArticlesError('bad-report', 'the report does not lead back to the original bytes', {
      hint: 'The report was changed, or comes from another version: take the one the run wrote.'
    })
  }
  return original
}

/** Like `restoreBytes`, without the checks: for the run, which tests in this way whether the edits are enough. */
export function rebuild(cleaned: Uint8Array, entry: FileReport): Uint8Array {
  if (entry.original !== undefined) return Buffer.from(entry.original, 'base64')
  if (entry.sha256.before === entry.sha256.after) return cleaned
  const encoding = knownEncoding(entry.encoding ?? 'utf-8')
  const text = decodeAs(cleaned, entry.outputEncoding ?? encoding)
  return encode(restore(entry.droppedBom ? '\uFEFF' + text : text, entry.edits), encoding)
}

/** SHA-256 in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function mismatch(): CleanArticlesError {
  return new CleanArticlesError(
    'restore-mismatch',
    'the cleaned file was changed since the report was written',
    {
      hint: 'Undo those changes, or clean the file again and use the new report.'
    }
  )
}
