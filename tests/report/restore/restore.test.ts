/** Undo: whatever the edits were, backwards they give the original. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {emptyEntry, type FileReport} from '../../../src/report/report.js'
import {restore, restoreBytes, sha256, type UndoEdit} from '../../../src/report/restore/restore.js'

const text = fc.string({unit: 'binary', maxLength: 12})

/** A text and edits of it, as pieces: kept as they are, or replaced. */
const pieces = fc.array(fc.record({kept: text, before: text, after: text}), {maxLength: 8})

function build(parts: ReadonlyArray<{kept: string; before: string; after: string}>) {
  const edits: UndoEdit[] = []
  let original = ''
  let cleaned = ''
  for (const {after, before, kept} of parts) {
    original += kept
    cleaned += kept
    edits.push({
      before,
      after,
      start: {offset: original.length},
      end: {offset: original.length + before.length}
    })
    original += before
    cleaned += after
  }
  return {original, cleaned, edits}
}

describe('restore', () => {
  it('gives the original for any edits', () => {
    fc.assert(
      fc.property(pieces, text, (parts, rest) => {
        const {cleaned, edits, original} = build(parts)
        expect(restore(cleaned + rest, edits)).toBe(original + rest)
      })
    )
  })

  it('gives the text back when there are no edits', () => {
    expect(restore('stove', [])).toBe('stove')
  })

  it('refuses a text that the edits did not make', () => {
    const edit = {before: 'cold', after: 'warm', start: {offset: 2}, end: {offset: 6}}
    expect(() => restore('a cool stove', [edit])).toThrow(expect.objectContaining({code: 'restore-mismatch'}))
    expect(() => restore('', [edit])).toThrow(expect.objectContaining({code: 'restore-mismatch'}))
  })

  it.each([
    ['overlap', [edit(0, 'abc'), edit(2, 'def')]],
    ['are out of order', [edit(4, 'abc'), edit(0, 'def')]],
    ['are longer than their range', [{...edit(0, 'abc'), end: {offset: 9}}]],
    ['start before the text', [edit(-1, 'abc')]],
    ['start nowhere', [edit(Number.NaN, 'abc')]],
    ['start within a character', [edit(0.5, 'abc')]]
  ])('refuses edits that %s', (_, edits) => {
    expect(() => restore('stove and kettle', edits)).toThrow(expect.objectContaining({code: 'bad-report'}))
  })
})

function edit(offset: number, before: string): UndoEdit {
  return {before, after: '', start: {offset}, end: {offset: offset + before.length}}
}

describe('restoreBytes', () => {
  const source = Buffer.from('\uFEFFold stove', 'utf16le')
  const output = Buffer.from('stove')
  const entry = {
    ...emptyEntry('a.md', 'cleaned'),
    encoding: 'utf-16le',
    outputEncoding: 'utf-8',
    droppedBom: true,
    sha256: {before: sha256(source), after: sha256(output)},
    edits: [edit(1, 'old ')]
  } as FileReport

  it('goes back through both encodings', () => {
    expect(Buffer.from(restoreBytes(output, entry)).equals(source)).toBe(true)
  })

  it('takes the original where the report has it', () => {
    const original = Buffer.from([0xff, 0xfe, 0x41])
    const odd = {
      ...entry,
      original: original.toString('base64'),
      sha256: {...entry.sha256, before: sha256(original)}
    }
    expect(Buffer.from(restoreBytes(output, odd)).equals(original)).toBe(true)
  })

  it('checks what it starts from and what it ends with', () => {
    const check = (bytes: Uint8Array, of: FileReport) => () => restoreBytes(bytes, of)
    expect(check(Buffer.from('stoves'), entry)).toThrow(expect.objectContaining({code: 'restore-mismatch'}))
    const other = {...entry, sha256: {...entry.sha256, before: sha256(Buffer.from('else'))}}
    expect(check(output, other)).toThrow(expect.objectContaining({code: 'bad-report'}))
    expect(check(output, {...entry, encoding: 'base64'})).toThrow(
      expect.objectContaining({code: 'bad-report'})
    )
    expect(check(output, {...entry, outputEncoding: 'hex'})).toThrow(
      expect.objectContaining({code: 'bad-report'})
    )
  })
})
