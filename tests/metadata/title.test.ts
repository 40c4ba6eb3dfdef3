import {describe, expect, test} from 'vitest'
import {withoutSite} from '../../src/metadata/title.js'
import {ld, read} from './pages.js'

describe('withoutSite', () => {
  const sites = new Set(['example gazette', 'example', 'example com'])

  test.each([
    ['Bees in Winter | Example Gazette', 'Bees in Winter'],
    ['Bees in Winter - Example', 'Bees in Winter'],
    ['Bees in Winter – Garden – Example', 'Bees in Winter – Garden'],
    ['Example: Bees in Winter', 'Bees in Winter'],
    ['Example Gazette » Bees in Winter', 'Bees in Winter'],
    ['Bees in Winter • example.com', 'Bees in Winter'],
    ['Bees: An Example', 'Bees: An Example'],
    ['Example', 'Example'],
    ['Bees - in winter - and in summer', 'Bees - in winter - and in summer'],
    ['冬天里的蜜蜂怎么过-示例网', '冬天里的蜜蜂怎么过'],
    ['蜜蜂-示例网', '蜜蜂-示例网']
  ])('%s', (title, expected) => {
    expect(withoutSite(title, sites)).toBe(expected)
  })
})

describe('the title of a page', () => {
  test('is the heading that the declarations agree on', () => {
    const head = '<title>Bees in Winter | Example</title><meta property="og:title" content="Bees in Winter">'
    expect(read(head, '<h1>Example</h1><h2>Bees in Winter</h2><h2>More</h2>').title).toBe('Bees in Winter')
  })

  test('is not the name of the site', () => {
    const body = '<h1><a href="/">My Garden Blog</a></h1><h2 class="entry-title">Bees in Winter</h2>'
    expect(read('<title>My Garden Blog: Bees in Winter</title>', body).title).toBe('Bees in Winter')
    expect(read('<title>My Garden Blog</title>', body).title).toBe('My Garden Blog')
  })

  test('keeps what the page shows where the head shortens it', () => {
    const head =
      '<title>Bees in the deep winter… | Example</title><meta property="og:title" content="Bees in the deep winter…">'
    expect(read(head, '<h1>Bees in the deep winter and how they keep warm</h1>').title).toBe(
      'Bees in the deep winter and how they keep warm'
    )
  })

  test('has no date and no kicker in it', () => {
    const head = '<meta property="og:title" content="Bees keep warm in winter">'
    expect(read(head, '<h1>Bees keep warm in winter <time>3 May 2020</time></h1>').title).toBe(
      'Bees keep warm in winter'
    )
    expect(read(head, '<h1>03.05.2020 - Bees keep warm in winter</h1>').title).toBe(
      'Bees keep warm in winter'
    )
    expect(read(head, '<h1><span>Garden</span> Bees keep warm in winter</h1>').title).toBe(
      'Bees keep warm in winter'
    )
  })

  test('is whole where a quote in an attribute cut it', () => {
    const head = '<meta property="og:title" content="They call the bees "lazy" and wrong">'
    expect(read(head, '<p>They call the bees "lazy"</p><h1>They call the bees "lazy"</h1>').title).toBe(
      'They call the bees "lazy"'
    )
  })

  test('falls back to what there is', () => {
    expect(read('<title>Bees in Winter</title>').title).toBe('Bees in Winter')
    expect(read(ld({'@type': 'BlogPosting', headline: 'Bees &amp; Winter'})).title).toBe('Bees & Winter')
    expect(read('', '<h1>Bees</h1>').title).toBe('Bees')
    expect(read('', '<nav><h1>Menu of bees</h1></nav>').title).toBeUndefined()
  })
})
