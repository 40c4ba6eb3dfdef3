/** The guarantees over generated Markdown: nothing lost outside edits, undo, idempotence, determinism. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/edits/compose.js'
import {clean, restore} from '../../src/index.js'
import {banner, document, words} from './documents.js'

const runs = {numRuns: 150}

describe('guarantees', () => {
  it('edits turn the source into the result, and back', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const result = await clean(source, {path: 'a.md'})
        for (const [index, edit] of result.edits.entries()) {
          expect(source.slice(edit.start.offset, edit.end.offset)).toBe(edit.before)
          if (index > 0) expect(edit.start.offset).toBeGreaterThanOrEqual(result.edits[index - 1]!.end.offset)
        }
        const flat = result.edits.map(({start, end, after}) => ({
          start: start.offset,
          end: end.offset,
          after
        }))
        expect(applyEdits(source, flat)).toBe(result.markdown)
        expect(restore(result.markdown, result.edits)).toBe(source)
      }),
      runs
    )
  }, 120_000)

  it('is deterministic', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        expect(await clean(source, {path: 'a.md'})).toEqual(await clean(source, {path: 'a.md'}))
      }),
      {numRuns: 40}
    )
  }, 120_000)

  it('keeps the words of paragraphs without junk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, {minLength: 1, maxLength: 6}), async (paragraphs) => {
        const source = paragraphs.map((text) => `${text}.`).join(`\n\n${banner}\n\n`)
        const {markdown} = await clean(source, {path: 'a.md'})
        for (const text of paragraphs) expect(markdown).toContain(text)
        expect(markdown).not.toContain('pxf.io')
      }),
      {numRuns: 60}
    )
  }, 120_000)

  it.each(['authored', 'scraped', 'strict'] as const)('a second run changes nothing (%s)', async (preset) => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const first = await clean(source, {path: 'a.md', preset})
        const second = await clean(first.markdown, {path: 'a.md', preset})
        expect(second.edits).toEqual([])
      }),
      runs
    )
  }, 120_000)

  it('cleans a file with Windows line ends as the same file with plain ones', async () => {
    const windows = (text: string) => text.replace(/\r?\n/g, '\r\n')
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const plain = await clean(source.replaceAll('\r\n', '\n'), {path: 'a.md'})
        const other = await clean(windows(source), {path: 'a.md'})
        expect(other.markdown).toBe(windows(plain.markdown))
      }),
      runs
    )
  }, 120_000)
})
