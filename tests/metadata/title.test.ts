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

  test('is what stands behind a date or a topic in the heading, even without a space between', () => {
    const body = '<h1><span>12 May 2021</span>Bees in Winter</h1>'
    expect(read('<title>Bees in Winter</title>', body).title).toBe('Bees in Winter')
  })

  test('is not the sign of the link to the heading itself', () => {
    const link = '<a class="headerlink" href="#bees" title="Permalink">¶</a>'
    expect(read('', `<h1>Bees in Winter${link}</h1>`).title).toBe('Bees in Winter')
    expect(read('', '<h1>Learning C#</h1>').title).toBe('Learning C#')
  })

  test('is not the name of the site', () => {
    const body = '<h1><a href="/">My Garden Blog</a></h1><h2 class="entry-title">Bees in Winter</h2>'
    expect(read('<title>My Garden Blog: Bees in Winter</title>', body).title).toBe('Bees in Winter')
    expect(read('<title>My Garden Blog</title>', body).title).toBe('My Garden Blog')
  })

  test('is not the name of the site, which links to the front page around the heading', () => {
    const body = '<a href="/"><h1>All About Gardens</h1></a><h2>Bees in Winter</h2>'
    expect(read('<title>Bees in Winter</title>', body).title).toBe('Bees in Winter')
    expect(read('', body).title).toBe('Bees in Winter')
    expect(read('', '<a href="/bees"><h1>Bees in Winter</h1></a>').title).toBe('Bees in Winter')
  })

  test('is not a template that lacks it', () => {
    expect(read('<title>Garden Gazette - </title>', '<h2>Bees in Winter</h2><h2>More</h2>').title).toBe(
      'Bees in Winter'
    )
    expect(read('<title>Garden Gazette |</title>', '<h1>Bees</h1>').title).toBe('Bees')
    expect(read('<title>Garden Gazette -</title>', '<h3>More</h3>').title).toBe('Garden Gazette')
  })

  test('is not the section, where the page declares another', () => {
    const head = '<meta property="og:title" content="How bees keep warm in the winter">'
    expect(read(head, '<h1>Garden</h1><p>Text</p>').title).toBe('How bees keep warm in the winter')
    expect(read(head, '<h1>Warm bees</h1><p>Text</p>').title).toBe('Warm bees')
    expect(read(head, '<h1>What they do when it is cold</h1><p>Text</p>').title).toBe(
      'What they do when it is cold'
    )
  })

  test('is the heading, not a small part of the title that another heading shows', () => {
    const head = '<title>Keep Bees Warm - All about a Warm Hive 15 in the Cold of the Winter</title>'
    const heads = '<h1>Warm Hive 15 for Bees</h1><h3>Keep Bees Warm</h3>'
    expect(read(head, heads + heads).title).toBe('Warm Hive 15 for Bees')
  })

  test('goes on where the heading below says it again and more', () => {
    const first = '<title>Bees in Winter | Example</title>'
    const body = '<h1>Bees in Winter</h1><p>3 May 2020</p>'
    const more = 'Bees in Winter: how they keep warm'
    expect(read(first, `${body}<h2>${more}</h2>`).title).toBe(more)
    expect(read(first, `${body}<h2><span>Garden</span> ${more}</h2>`).title).toBe(more)
    // A chapter of it is not the title.
    expect(read(first, `${body}<h2>Bees in Winterthur</h2>`).title).toBe('Bees in Winter')
    expect(read(first, `${body}<h2>Do bees in winter sleep?</h2>`).title).toBe('Bees in Winter')
    expect(read(first, `${body}${'<p>Text</p>'.repeat(5)}<h2>${more}</h2>`).title).toBe('Bees in Winter')
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
