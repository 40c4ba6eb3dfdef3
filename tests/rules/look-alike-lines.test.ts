/**
 * Lines that look like calls, pointers and labels of a site, and are the text itself: steps of recipes, speech, titles of books,
 * verses. They were written against the rules, to find what these take by mistake.
 */
import {expect, test} from 'vitest'
import {clean} from '../../src/index.js'
import lines from './look-alikes/lines.json' with {type: 'json'}

const folded = (text: string) => text.replace(/[\s*_>#\\]+/g, ' ').trim()

test.each(lines.map(({kept, path, text}) => [kept, path, text] as const))('%j', async (kept, path, text) => {
  const {markdown} = await clean(text, {path, preset: 'scraped'})
  expect(folded(markdown)).toContain(folded(kept))
})
