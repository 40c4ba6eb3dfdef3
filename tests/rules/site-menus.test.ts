/** Menus of a site go where they stand before the title or at an edge of the text; the lists of authors stay. */
import {describe, expect, it} from 'vitest'
import {clean, restore} from '../../src/index.js'

const prose = `Pears grow slowly, and the first cuts decide how a tree will look in ten years. I learnt that from a neighbour who had
kept an orchard for half of her life, and who never owned a saw.

A cut above an outward bud lets light in. Do it in late winter, when the frost is over and the sap still rests, and burn
what you cut, so that the fungus in it does not come back with the rain of spring.
`

const menu = `- [Fruit](/fruit/)
- [Vegetables](/vegetables/)
  - [Beans](/vegetables/beans/)
- [Tools](/tools/)
`

const footer = `### Company

- [About us](/about/)
- [Careers](/careers)
- [Contact](/contact.html)

### Fruit

- [Apples](/fruit/apples/)
- [Pears](/fruit/pears/)

[Privacy policy](/privacy-policy) | [Terms](/terms-of-service) | [Cookie settings](#)
`

async function cleaned(source: string, url?: string) {
  const result = await clean(source, {path: 'a.md', preset: 'scraped', ...(url ? {url} : {})})
  expect(restore(result.markdown, result.edits)).toBe(source)
  return result.markdown
}

describe('what goes', () => {
  it('a menu before the title', async () => {
    expect(await cleaned(`${menu}\n# Pruning pears\n\n${prose}`)).toBe(`# Pruning pears\n\n${prose}`)
  })

  it('the columns of a footer, with their labels', async () => {
    expect(await cleaned(`# Pruning pears\n\n${prose}\n${footer}`)).toBe(`# Pruning pears\n\n${prose}`)
  })

  it('menus with the full address of the site, in another language', async () => {
    const links = ['Über uns|ueber-uns', 'Kontakt|kontakt', 'Impressum|impressum', 'Datenschutz|datenschutz']
      .map((link) => link.split('|'))
      .map(([text, path]) => `- [${text}](https://garten.example/${path}/)`)
      .join('\n')
    const page = 'https://garten.example/birnen/'
    expect(await cleaned(`# Birnen\n\n${prose}\n${links}\n`, page)).toBe(`# Birnen\n\n${prose}`)
  })

  it('the archives of a blog by month', async () => {
    const archives = ['2025/12', '2025/11', '2025/10'].map((path) => `- [${path}](/${path}/)`).join('\n')
    expect(await cleaned(`# Pruning pears\n\n${prose}\n#### Archives\n\n${archives}\n`)).toBe(
      `# Pruning pears\n\n${prose}`
    )
  })
})

describe('what stays', () => {
  it.each([
    [
      'the contents of a text',
      '- [Tools](#tools)\n- [Cuts](#cuts)\n- [Fungus](#fungus)\n- [Spring](#spring)\n\n# Pruning'
    ],
    ['the parts of a series', '1. [Part one](/one)\n2. [Part two](/two)\n\n# Pruning'],
    [
      'a list of titles',
      '- [How we came to keep pears and not apples](/pears)\n- [A year with one single saw](/saw)\n\n# Pruning'
    ]
  ])('%s, before the title', async (_, head) => {
    const source = `${head}\n\n${prose}`
    expect(await cleaned(source)).toBe(source)
  })

  it.each([
    [
      'chapters',
      '- [Grafting](/grafting)\n- [Pruning](/pruning)\n- [Harvest](/harvest)\n- [Storing](/storing)\n'
    ],
    [
      'pages of others',
      '- [Contact](https://a.example/contact)\n- [Terms](https://b.example/terms)\n- [About](https://c.example/about)\n'
    ],
    [
      'what a text says of its pages',
      '- [Contact](/contact): we answer within a week.\n- [Terms](/terms): what you may do with the seeds.\n'
    ]
  ])('%s, at the end', async (_, list) => {
    const source = `# Pruning\n\n${prose}\n## Where to go on\n\n${list}`
    expect(await cleaned(source)).toBe(source)
  })

  it('a menu in the middle of a text about menus', async () => {
    const source = `# Menus\n\n${prose}\nThis is the list:\n\n${footer.split('\n').slice(2, 5).join('\n')}\n\n${prose}`
    expect(await cleaned(source)).toBe(source)
  })

  it('a page that is a list of the pages of its site', async () => {
    const source = `# All pages\n\n${footer.split('\n').slice(0, 10).join('\n')}\n`
    expect(await cleaned(source)).toBe(source)
  })
})

describe('what stays of documents beside one another', () => {
  it.each([
    [
      'contents of a folder',
      `# Shop API\n\n- [Cart](cart.md)\n- [Checkout](checkout.md)\n- [Account](account.md)\n\n${prose}`
    ],
    [
      'steps below a line that announces them',
      `# API\n\n${prose}\nThe endpoints of this part:\n\n1. [Register](/register)\n2. [Log in](/login)\n3. [Log out](/logout)\n`
    ],
    [
      'articles of a wiki',
      `# Trackers\n\n${prose}\n## See also\n\n- [HTTP cookie](/wiki/HTTP_cookie)\n- [Internet privacy](/wiki/Internet_privacy)\n- [Fingerprint](/wiki/Device_fingerprint)\n`
    ],
    [
      'minutes by month',
      `# Club\n\n${prose}\n## Minutes\n\n- [March 2024](/minutes/2024/03/)\n- [April 2024](/minutes/2024/04/)\n- [May 2024](/minutes/2024/05/)\n`
    ],
    [
      'a series before its first part',
      `- [Part 1: Roots](/part-1)\n- [Part 2: Stems](/part-2)\n- [Part 3: Leaves](/part-3)\n- [Part 4: Seeds](/part-4)\n\n# Roots\n\n${prose}`
    ],
    [
      'pages of a company that the text is about',
      `# A company\n\n${prose}\nWhere to find them:\n\n- [About](https://acme.example/about)\n- [Press](https://acme.example/press)\n- [Jobs](https://acme.example/jobs)\n`
    ],
    [
      'how to reach a club',
      `# Club\n\n${prose}\n### How to reach us\n\n- [ann@example.com](mailto:ann@example.com)\n- [Contact form](/contact)\n- [For the press](/press)\n- [Where we play](/about)\n`
    ],
    [
      'a section of its own above the legal pages',
      `# Tool\n\n${prose}\n## Documentation\n\n- [Install](/docs/install)\n- [Usage](/docs/usage)\n\n## Legal\n\n- [Ownership](/ownership)\n- [Licence](/licence)\n`
    ]
  ])('%s', async (_, source) => {
    expect(await cleaned(source)).toBe(source)
  })

  it('a signature above a menu', async () => {
    const source = `# Letter\n\n${prose}\nKind regards, Ann Example\n`
    expect(
      await cleaned(`${source}\n- [About](/about)\n- [Contact](/contact)\n- [Privacy](/privacy)\n`)
    ).toBe(source)
  })

  it('a title that is a heading of the second rank', async () => {
    const text = `## Getting started\n\n${prose}`
    const source = text.replace(
      '\n\n',
      '\n\n- [About](/about)\n- [Contact](/contact)\n- [Privacy](/privacy)\n\n'
    )
    expect(await cleaned(source)).toContain('## Getting started')
  })
})

describe('bad input', () => {
  it('of many links ends', async () => {
    const links = Array.from({length: 5000}, (_, at) => `- [Page](/page-${at})`).join('\n')
    expect(await cleaned(`${links}\n\n# Pruning\n\n${prose}`)).toBe(`# Pruning\n\n${prose}`)
  })
})
