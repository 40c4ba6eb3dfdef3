/**
 * Articles that look like junk to a rule: lists, cards, topics, paths and questions that are the text itself. `kept.json` has
 * for each file of `look-alikes` the parts that a rule took when they were written, to find such losses.
 */
import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {clean} from '../../src/index.js'
import kept from './look-alikes/kept.json' with {type: 'json'}

const folder = new URL('look-alikes/', import.meta.url)
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

test.each(Object.entries(kept))('%s', async (name, parts) => {
  const source = await readFile(new URL(`${name}.md`, folder), 'utf8')
  const {markdown} = await clean(source, {path: `${name}.md`, preset: 'scraped'})
  const text = oneLine(markdown)
  expect(parts.filter((part) => !text.includes(part))).toEqual([])
})
