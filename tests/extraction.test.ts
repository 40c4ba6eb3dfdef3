/**
 * Smoke over real pages: the evaluation set is not part of the repository, so the test passes over it where it is
 * missing. Figures are the bench's business (`bench/extraction.mjs`).
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import matter from 'gray-matter'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/index.js'

const folder = fileURLToPath(new URL('../../shared/extraction/pages/', import.meta.url))
const pageCount = 12

/** Pages from all over the list, the same in every run. */
function pick(names: readonly string[]): string[] {
  return Array.from({length: pageCount}, (_, index) => names[Math.floor((index * names.length) / pageCount)]!)
}

if (existsSync(folder)) {
  describe('pages of the evaluation set', () => {
    const names = readdirSync(folder)
      .filter((name) => /\.html?$/.test(name))
      .sort()
    test.each(pick(names))('%s', async (name) => {
      const {format, markdown} = await clean(readFileSync(folder + name), {path: name})
      expect(format).toBe('html')
      const {content, data} = matter(markdown)
      expect(data.title).toMatch(/[\p{L}\p{N}]/u)
      expect(content).toMatch(/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){20}/u)
    })
  })
} else test.skip(`pages of the evaluation set: ${folder} is missing`)
