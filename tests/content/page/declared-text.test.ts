/** Declared text: which blocks it holds, and when it cannot tell. */
import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {DeclaredText} from '../../../src/content/page/declared-text.js'
import {prose} from '../pages.js'

describe('declared text', () => {
  const long = `${prose} And this is what else was said about it: “Nothing at all”, and nobody has asked. ${prose.toUpperCase()} ${prose.slice(40)}`
  const declared = new DeclaredText(long)

  it('holds a block by its beginning or its end, whatever the quotes, tags and references', () => {
    expect(declared.holds(h('p', prose))).toBe(true)
    expect(declared.holds(h('p', 'And this is what else was said about it: "Nothing at all",'))).toBe(true)
    expect(declared.holds(h('p', `Advertisement. ${long}`)), 'its end').toBe(true)
    const marked = new DeclaredText(`<p>${long.replace('“', '&ldquo;').replace('”', '&#8221;')}</p>`)
    expect(marked.holds(h('p', 'said about it: “Nothing at all”'))).toBe(true)
  })

  it('does not hold what it does not say', () => {
    expect(declared.holds(h('p', 'Ten ferries that you have to see'))).toBe(false)
  })

  it('cannot tell where it or the block is short, or where there is none', () => {
    expect(declared.holds(h('p', 'The ferry'))).toBeUndefined()
    expect(new DeclaredText('A teaser of the text.').holds(h('p', prose))).toBeUndefined()
    expect(new DeclaredText(undefined).holds(h('p', prose))).toBeUndefined()
    expect(new DeclaredText(undefined).length).toBe(0)
  })
})
