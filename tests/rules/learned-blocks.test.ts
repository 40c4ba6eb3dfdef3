/** What a list of learnt blocks takes out of a document, and where it stops. */
import {describe, expect, it} from 'vitest'
import {type CleanOptions, clean, type LearnedBlock, restore} from '../../src/index.js'
import {article, languages, templates} from '../learn/texts.js'

const tail = (text: string, files?: number): LearnedBlock => ({text, place: 'tail', files})
const head = (text: string): LearnedBlock => ({text, place: 'head'})

const all = languages.map((language) => tail(templates[language], 8))

const run = (source: string, learned: readonly LearnedBlock[] = all, options: CleanOptions = {}) =>
  clean(source, {path: 'post.md', learned, ...options})

describe('a learnt block', () => {
  it.each(
    languages
  )('goes from the end of a text, with its reason, and comes back (%s)', async (language) => {
    const source = `${article(1, language)}\n${templates[language]}\n`
    const {edits, markdown, warnings} = await run(source)
    expect(markdown).toBe(article(1, language))
    const shown = [...templates[language].replace(/\]\([^)]*\)/, ']')]
    const start = shown.length > 40 ? `${shown.slice(0, 39).join('')}…` : shown.join('')
    expect(edits.filter(({category}) => category !== 'tidy')).toMatchObject([
      {
        rule: 'boilerplate',
        confidence: 'likely',
        reason: `block ${languages.indexOf(language) + 1} of the learnt list, at the end of 8 files ("${start}")`
      }
    ])
    expect(warnings).toEqual([])
    expect(restore(markdown, edits)).toBe(source)
    expect(await run(markdown)).toMatchObject({markdown, edits: []})
  })

  it('goes with a rule above it, and a heading that is left alone', async () => {
    const source = `${article(1)}\n---\n\n## About us\n\n${templates.en}\n`
    expect((await run(source)).markdown).toBe(article(1))
  })

  it('goes from the start of a text', async () => {
    const source = article(1).replace('\n\n', `\n\n${templates.en}\n\n`)
    expect((await run(source, [head(templates.en)])).markdown).toBe(article(1))
    expect((await run(source)).edits).toEqual([])
  })

  it('goes with other junk behind it, in other numbers and case, in HTML, in text', async () => {
    const counted = [tail('Read by 17 neighbours since May 2001.')]
    const share =
      '[Tweet](https://twitter.com/intent/tweet?url=https%3A%2F%2Fexample.com%2Fa) [Share](https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.com%2Fa)'
    for (const [learned, end] of [
      [all, `${templates.en}\n\n${share}\n`],
      [
        all,
        `<div class="x"><p>${templates.en.replace(/\[(.*)\]\((.*)\)/, '<a href="$2">$1</a>')}</p></div>\n`
      ],
      [all, `${templates.en}\n\n${templates.de}\n`],
      [counted, 'READ BY 1,204 NEIGHBOURS since\nMay 2024.\n'],
      [all, `${templates.en.replace('?', '').replace(')', '?utm_source=feed)')}\n`]
    ] as const) {
      const {markdown} = await run(`${article(1)}\n${end}`, learned)
      expect(markdown).toBe(article(1))
      expect((await run(markdown, learned)).edits).toEqual([])
    }
    const text = await clean(`${article(1).slice(2)}\nRead by 5 neighbours since May 7.\n`, {
      path: 'post.txt',
      learned: counted
    })
    expect(text.markdown).not.toContain('neighbours')
    expect(text.markdown).toContain(article(1).split('\n\n')[3]!.trim())
  })

  it('goes from the article of a page', async () => {
    const body = article(1)
      .split('\n\n')
      .slice(1)
      .map((text) => `<p>${text}</p>`)
      .join('\n')
    const source = `<!doctype html><html><head><title>Barrels</title><link rel="canonical" href="https://club.example.org/a/b"></head><body><article><h1>Barrels</h1>${body}<p>The orchard club meets on the <b>third</b> Sunday. <a href="/meetings">Join us</a>.</p></article></body></html>`
    const learned = [
      tail('The orchard club meets on the third Sunday. [Join us](https://club.example.org/meetings).')
    ]
    const {edits, markdown} = await clean(source, {path: 'post.html', learned})
    expect(edits).toMatchObject([{rule: 'boilerplate', reason: expect.stringContaining('block 1')}])
    expect(markdown).not.toContain('orchard')
    expect(markdown).toContain(article(1).split('\n\n')[4]!.trim())
  })

  it.each<[what: string, end: string]>([
    ['in the middle of the text', `${templates.en}\n\n${article(2).split('\n\n').slice(1, 3).join(' ')}\n`],
    ['before code', `${templates.en}\n\n\`\`\`sh\nmake\n\`\`\`\n`],
    ['before a table', `${templates.en}\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n`],
    ['as code', `\`\`\`\n${templates.en}\n\`\`\`\n`],
    ['as a heading', `## ${templates.en}\n`],
    ['in a table', `| a |\n| --- |\n| ${templates.en} |\n`],
    ['with more behind it in its paragraph', `${templates.en} Grapes come later.\n`],
    ['with a link that leads elsewhere', `${templates.en.replace('/meetings', '/')}\n`],
    ['without its link', `${templates.en.replace(/\]\(.*?\)/, '').replace('[', '')}\n`],
    ['held back by a comment', `<!-- clean-articles-disable-next-line boilerplate -->\n${templates.en}\n`]
  ])('stays %s', async (_what, end) => {
    const source = `${article(1)}\n${end}`
    const {edits} = await run(source, all, {controls: 'keep'})
    expect(edits).toEqual([])
  })

  it('stays where only what is certain goes, where the rule is off, and where the settings keep it', async () => {
    const source = `${article(1)}\n${templates.en}\n`
    for (const options of [
      {preset: 'authored'},
      {disable: ['boilerplate']},
      {allow: {phrases: ['the orchard club']}},
      {learned: []},
      {learned: undefined}
    ] as const) {
      expect((await run(source, all, options)).edits).toEqual([])
    }
  })
})

describe('a list that would take too much', () => {
  const warning = {
    code: 'learned-held-back',
    message: 'the learnt list would take more than 60% of the words: nothing that it names was taken out'
  }

  it('takes nothing, and a warning says so', async () => {
    const paragraphs = article(1).trim().split('\n\n').slice(1)
    const source = `${article(1)}\n${templates.en}\n`
    const {edits, markdown, warnings} = await run(source, [...all, ...paragraphs.map((text) => tail(text))])
    expect(markdown).toBe(source)
    expect(edits).toEqual([])
    expect(warnings).toEqual([warning])
  })

  it('takes nothing of what its other blocks name, in a later pass, either', async () => {
    const [title, ...paragraphs] = article(1).trim().split('\n\n')
    const hidden = `<div>\n<p>${paragraphs[2]}</p>\n<p>${paragraphs[3]}</p>\n</div>`
    const source = `${title}\n\n${paragraphs[0]}\n\n${hidden}\n\n${templates.en}\n`
    const learned = [...all, tail(paragraphs[2]!), tail(paragraphs[3]!)]
    const {markdown, warnings} = await run(source, learned)
    for (const text of [...paragraphs.slice(2), templates.en]) expect(markdown).toContain(text)
    expect(warnings).toEqual([warning])
    expect(await run(markdown, learned)).toMatchObject({markdown, warnings: [warning]})
  })

  it('takes nothing of a page where the rest shows only in its Markdown', async () => {
    const [, ...paragraphs] = article(1).trim().split('\n\n')
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
    const source = `<!doctype html><html><head><title>Barrels</title></head><body><article><h1>Barrels</h1>\n${body}\n</article></body></html>`
    // From the end, half of the blocks are its edge. When two of four are gone, the third comes into reach.
    const learned = paragraphs.slice(1).map((text) => tail(text))
    const {edits, markdown, warnings} = await clean(source, {path: 'post.html', learned})
    for (const text of paragraphs) expect(markdown).toContain(text)
    expect(edits.filter(({rule}) => rule === 'boilerplate')).toEqual([])
    expect(warnings).toEqual([warning])
    expect((await run(markdown, learned)).markdown).toBe(markdown)
  })

  it('still leaves other junk to the rules', async () => {
    const source = `# A\n\n${templates.en}\n\n<ins class="adsbygoogle" data-ad-client="ca-pub-1"></ins>\n\nShort.\n`
    const {markdown, warnings} = await run(source)
    expect(markdown).toBe(`# A\n\n${templates.en}\n\nShort.\n`)
    expect(warnings).toEqual([warning])
  })
})

describe('a list given to the library', () => {
  it.each<[what: string, block: unknown]>([
    ['without words', {text: '…', place: 'tail'}],
    ['without a place', {text: 'Join the club.'}],
    ['in another place', {text: 'Join the club.', place: 'middle'}]
  ])('%s is a bad option', async (_what, block) => {
    await expect(run('A.\n', [block as LearnedBlock])).rejects.toMatchObject({code: 'bad-option'})
  })
})
