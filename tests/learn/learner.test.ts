/** What is a template of a site, and what files share for other reasons. */
import {describe, expect, it} from 'vitest'
import {type DocumentEdges, edgesOf} from '../../src/learn/document-edges.js'
import {type LearnedEntry, Learner, type LearnOptions, type Origin} from '../../src/learn/learner.js'
import {article, type Language, languages, site, templates} from './texts.js'

const known = new Map<string, DocumentEdges>()

/** `edgesOf`, once for each text. */
function edges(text: string): DocumentEdges {
  const found = known.get(text) ?? edgesOf(text)
  known.set(text, found)
  return found
}

/** What is learnt from files; they are named by their number where no origin says otherwise. */
function learn(
  files: readonly string[],
  originOf: (number: number) => Partial<Origin> = () => ({}),
  options?: LearnOptions
): LearnedEntry[] {
  const learner = new Learner()
  for (const [index, text] of files.entries()) {
    const input = `posts/${String(index).padStart(4, '0')}.md`
    learner.add({input, format: 'markdown', ...originOf(index)}, edges(text))
  }
  return learner.learn(options)
}

const texts = (entries: readonly LearnedEntry[]) => entries.map(({text}) => text)

const manual = (number: number) =>
  `# Taking photos off a Sample ${article(number).slice(2, 30).split('\n')[0]}

Connect the Sample with its cable and open the folder of pictures.

Turn on the switch for file transfer in the settings of the phone, then wait until the computer finds it.

Copy the folder to the desk, and look whether all of the pictures came with it.

The [manual of the cable](https://cables.example.com/manual) and the [list of switches](https://cables.example.com/switches) tell more.
`

describe('a template', () => {
  it.each(languages)('is a block at the end of unlike files (%s)', (language: Language) => {
    const files = site(8, templates[language], {language})
    expect(learn(files)).toEqual([
      {
        text: templates[language],
        place: 'tail',
        files: 8,
        unlike: 8,
        among: 'all files',
        of: 8,
        formats: ['markdown'],
        examples: ['posts/0000.md', 'posts/0001.md', 'posts/0002.md']
      }
    ])
  })

  it.each(languages)('is a block at the start of unlike files (%s)', (language: Language) => {
    const files = site(8, '', {language}).map((text) =>
      text.replace('\n\n', `\n\n${templates[language]}\n\n`)
    )
    expect(learn(files)).toMatchObject([{text: templates[language], place: 'head', files: 8}])
  })

  it('may be a list, a quote, a picture, a few words with an address', () => {
    for (const [block, text] of [
      [
        '- [Home](https://club.example.org/)\n- [Members](https://club.example.org/members)',
        '- [Home](https://club.example.org/) - [Members](https://club.example.org/members)'
      ],
      [
        '> The orchard club grows what\n> you eat in winter.',
        'The orchard club grows what you eat in winter.'
      ],
      ['![banner](https://club.example.org/banner.png)', '![](https://club.example.org/banner.png)'],
      ['[Up to the index](/index)', '[Up to the index](/index)']
    ]) {
      expect(texts(learn(site(6, block!)))).toEqual([text])
    }
  })

  it('may differ in numbers and case', () => {
    const files = site(7, (number) =>
      number % 2
        ? `Read by ${number * 17} neighbours since May ${2000 + number}.`
        : `READ BY 5 NEIGHBOURS SINCE MAY 7.`
    )
    expect(learn(files)).toMatchObject([{files: 7, text: 'Read by 17 neighbours since May 2001.'}])
  })

  it('may have others behind it, and short lines', () => {
    const second =
      'Grown without poison, printed without a plastic cover, carried to you by a horse and its boy.'
    const files = site(
      6,
      (number) => `${templates.en}\n\n## More\n\nNo. ${number}: ${article(number).slice(2, 12)}\n\n${second}`
    )
    expect(new Set(texts(learn(files)))).toEqual(new Set([templates.en, second]))
  })

  it('of a site is learnt though most files beside it lack it', () => {
    const files = [...site(6, templates.en), ...site(120, '', {from: 1000})]
    const none = () => ({})
    expect(learn(files, none)).toEqual([])
    const byUrl = (number: number) => ({
      url: number < 6 ? `https://www.club.example.org/${number}` : `https://other.example/${number}`
    })
    expect(learn(files, byUrl)).toMatchObject([{files: 6, among: 'site club.example.org', of: 6}])
    const byFolder = (number: number) => ({input: `${number < 6 ? 'club' : 'other'}/${number}.md`})
    expect(learn(files, byFolder)).toMatchObject([{files: 6, among: 'folder club', of: 6}])
    const byAuthor = (number: number) => ({author: number < 6 ? ['Ada Moss'] : undefined})
    expect(learn(files, byAuthor)).toMatchObject([{files: 6, among: 'author "Ada Moss"', of: 6}])
    const bySite = (number: number) => ({site: number < 6 ? 'The Club' : 'Others'})
    expect(learn(files, bySite)).toMatchObject([{files: 6, among: 'site "The Club"', of: 6}])
  })

  it('of each of two sites in one folder is learnt', () => {
    const files = [...site(6, templates.en), ...site(9, templates.de, {from: 50, language: 'de'})]
    expect(learn(files)).toMatchObject([
      {text: templates.de, files: 9, among: 'all files', of: 15},
      {text: templates.en, files: 6, among: 'all files', of: 15}
    ])
  })

  it('does not depend on the names of the files', () => {
    const files = site(8, templates.en)
    const one = learn(files)
    expect(learn(files.toReversed()).map(({examples: _, ...entry}) => entry)).toEqual(
      one.map(({examples: _, ...entry}) => entry)
    )
  })
})

describe('no template', () => {
  it('is what files share that are made from one pattern', () => {
    expect(learn(Array.from({length: 300}, (_, number) => manual(number)))).toEqual([])
  })

  it('is what two patterns share, with many files of each', () => {
    const walks = (number: number) =>
      `# Walk ${number}\n\n${article(number, 'en', 1).split('\n')[2]}\n\nTake the bus to the last stop, and the path behind the church up to the hut.\n\nThere is water at the hut, and a bench from which the lake can be seen in the evening.\n\n${templates.en}\n`
    const files = Array.from({length: 60}, (_, number) =>
      number % 2 ? walks(number) : `${manual(number)}\n${templates.en}\n`
    )
    expect(learn(files)).toEqual([])
  })

  it('is what few files share, or a small part of many', () => {
    expect(learn(site(4, templates.en))).toEqual([])
    expect(learn([...site(5, templates.en), ...site(100, '', {from: 500})])).toEqual([])
    expect(learn(site(4, templates.en), undefined, {minFiles: 4})).toHaveLength(1)
  })

  it.each([
    ['a heading', '## Where to go from here, my friends'],
    ['code', '```sh\nmake the orchard grow in winter\n```'],
    ['indented code', '    make the orchard grow in winter'],
    ['text with code', 'Run `make orchard` and wait until all the trees have grown.'],
    ['a table', '| tree | month |\n| --- | --- |\n| the old apple | October |'],
    [
      'a player',
      '<iframe src="https://www.youtube.com/embed/abc" title="How the orchard was planted"></iframe>'
    ],
    ['an author’s own few words', 'Thanks for reading!'],
    ['a sign', '* * *\n\n…'],
    ['what heads something', 'The friends of this orchard are the following:\n\n- Ada Moss']
  ])('is %s', (_what, block) => {
    expect(learn(site(8, block))).toEqual([])
  })

  it('is a block whose links lead elsewhere in each file', () => {
    expect(
      learn(site(8, (number) => `The source of this text is [here](https://papers.example.org/${number}).`))
    ).toEqual([])
    expect(learn(site(8, (number) => `![](https://club.example.org/${number}.png)`))).toEqual([])
  })

  it('is a block in the middle of the text', () => {
    const files = site(8, '').map((text) => {
      const parts = text.split('\n\n')
      return [...parts.slice(0, 3), templates.en, ...parts.slice(3), article(99).split('\n\n')[1]].join(
        '\n\n'
      )
    })
    expect(
      learn(
        files.map(
          (text, number) =>
            `${text}\n${article(number + 40, 'en', 3)
              .split('\n\n')
              .slice(1)
              .join('\n\n')}`
        )
      )
    ).toEqual([])
  })

  it('is what introduces code at the start', () => {
    const files = site(8, '').map((text, number) =>
      text.replace(
        '\n\n',
        `\n\nThis is an example that does not grow.\n\n\`\`\`\nplant ${number}\n\`\`\`\n\n`
      )
    )
    expect(learn(files)).toEqual([])
  })

  it('is a text that is most of its files', () => {
    const whole = article(7, 'en', 4).split('\n\n').slice(1).join(' ')
    expect(
      learn(Array.from({length: 9}, (_, number) => `# ${article(number).slice(2, 20)}\n\n${whole}\n`))
    ).toEqual([])
  })

  it('is in a single file, or in none', () => {
    expect(learn([`${article(1)}\n${templates.en}\n`])).toEqual([])
    expect(learn([])).toEqual([])
    expect(learn(['', '\n', '# A\n', '<!-- x -->', '---\ntitle: x\n---\n', '***'])).toEqual([])
  })
})

describe('edges of a document', () => {
  it('hold no texts but those of blocks at the edge', () => {
    const edges = edgesOf(`${article(1, 'en', 40)}\n${templates.en}\n`)
    expect(edges.first).toHaveLength(5)
    expect(edges.last).toHaveLength(8)
    expect(edges.between.length).toBeLessThanOrEqual(32)
    expect(edges.last.at(-1)).toMatchObject({kind: 'text', written: templates.en})
  })
})
