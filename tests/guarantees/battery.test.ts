/**
 * Attacks in every place of an article: nothing that comes out can run or load, by renderers and parsers of others.
 * A part of the battery that is the same every time; `npm run battery` has all of it, and tries it in a browser.
 */
import {describe, expect, test} from 'vitest'
import {codeContexts, htmlContexts, markdownContexts} from '../../bench/battery/contexts.mjs'
import {documents, formats} from '../../bench/battery/documents.mjs'
import {judge} from '../../bench/battery/judge.mjs'
import {payloads} from '../../bench/battery/payloads.mjs'
import {unsafeParts} from '../../bench/safety/unsafe.mjs'
import {clean} from '../../src/index.js'

const ofMarkdown = Object.keys({...markdownContexts, ...codeContexts}).length
const ofHtml = Object.keys(htmlContexts).length

/** Each payload in a few contexts, each context with a few payloads; the numbers spread them. */
function isWanted(payload: number, context: number, format: string): boolean {
  if (format === 'md') return (payload * 37 + context) % ofMarkdown < 1
  if (format === 'fragment') return (payload * 17 + context) % ofHtml < 1
  return (payload * 37 + context * 5) % 491 < 1
}

const chosen = [...documents(isWanted)]

test('every payload, every context and every format is tried', () => {
  const tried = (value: (document: (typeof chosen)[number]) => string) => new Set(chosen.map(value)).size
  expect(tried(({payload}) => payload.name)).toBe(payloads.length)
  expect(payloads.length).toBeGreaterThan(200)
  expect(tried(({context, format}) => `${context} ${format === 'fragment'}`)).toBeGreaterThanOrEqual(
    ofMarkdown + ofHtml
  )
  expect(tried(({format}) => format)).toBe(formats.length)
})

test('the judge sees attacks that were not cleaned', () => {
  const attacks = payloads.filter(({kind}) => kind !== 'text')
  const seen = attacks.filter(
    ({text}) => unsafeParts(`<div>${text}`).length > 0 || unsafeParts(text).length > 0
  )
  expect(seen.length / attacks.length).toBeGreaterThan(0.85)
  for (const {kind, text} of payloads) if (kind === 'text') expect(unsafeParts(text), text).toEqual([])
})

describe('nothing that comes out can run', () => {
  test.each(formats)('%s', async (format) => {
    const wrong: string[] = []
    for (const document of chosen) {
      if (document.format !== format) continue
      const result = await clean(document.source, {path: document.path, preset: 'scraped'})
      for (const {detail, kind} of judge(document, result)) wrong.push(`${document.name}: ${kind} ${detail}`)
    }
    expect(wrong).toEqual([])
  }, 120_000)
})
