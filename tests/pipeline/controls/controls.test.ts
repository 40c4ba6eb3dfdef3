/** Comments in a document that switch rules off in it. */
import {describe, expect, it} from 'vitest'
import {type CleanOptions, clean, restore} from '../../../src/index.js'

const slot = '<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>'
const related = 'Also read: [Ten best spades](https://garden.example.com/spades)'
const tracked = '[Jars](https://www.example.com/?utm_source=a)'

async function cleaned(source: string, options: CleanOptions = {}): Promise<string> {
  const {edits, format, markdown} = await clean(source, {path: 'a.md', ...options})
  if (format !== 'html') expect(restore(markdown, edits)).toBe(source)
  return markdown
}

/** What is cleaned, without the comments that keep something: these stay. */
async function shown(source: string, options: CleanOptions = {}): Promise<string> {
  return (await cleaned(source, options)).replace(/<!-- clean-articles-[^>]*-->\n*/g, '').trimEnd() + '\n'
}

const next = (rules = '') => `<!-- clean-articles-disable-next-line ${rules} -->`

describe('disable-next-line', () => {
  it('keeps the next line from the rules it names', async () => {
    expect(await shown(`Beans.\n\n${next('related-links')}\n${related}\n\n${related}\n`)).toBe(
      `Beans.\n\n${related}\n`
    )
    expect(await shown(`Beans.\n\n${next('boilerplate')}\n\n${related}\n`)).toBe('Beans.\n')
  })

  it('keeps the next block, with blank lines between', async () => {
    const box = `<div class="related">\n\n${related}\n\n</div>`
    expect(await shown(`Beans.\n\n${next()}\n\n${box}\n\nPods.\n`, {disable: ['html-to-markdown']})).toBe(
      `Beans.\n\n${box}\n\nPods.\n`
    )
  })

  it('keeps a line inside of raw HTML', async () => {
    const html = (comment: string) => `<div>\n${comment}${slot}\n${slot}\n</div>\n`
    expect(await shown(html(next() + '\n'), {disable: ['html-to-markdown']})).toBe(`<div>\n${slot}\n</div>\n`)
  })

  it('takes several rules, and words for people', async () => {
    const text = `Beans.\n\n${next('related-links, tracking-link -- we are paid for it')}\n${related}\n`
    expect(await shown(text)).toBe(`Beans.\n\n${related}\n`)
  })
})

describe('disable and enable', () => {
  it('keep what stands between them', async () => {
    const text = `${related}\n\n<!-- clean-articles-disable -->\n\n${related}\n\n${tracked}\n\n<!-- clean-articles-enable -->\n\n${related}\n`
    expect(await shown(text)).toBe(`${related}\n\n${tracked}\n`)
  })

  it('switch single rules, and to the end where nothing is switched on again', async () => {
    const text = `<!-- clean-articles-disable related-links tracking-link -->\n\n${related}\n\n<!-- clean-articles-enable tracking-link -->\n\n${tracked}\n\n${related}\n`
    expect(await shown(text)).toBe(`${related}\n\n[Jars](https://www.example.com/)\n\n${related}\n`)
  })
})

describe('disable-file', () => {
  it('keeps the whole file from wherever it stands', async () => {
    const text = `${related}\n\n${tracked}\n\n<u>Pods</u>\n\n<!-- clean-articles-disable-file -->\n`
    expect(await shown(text)).toBe(`${related}\n\n${tracked}\n\n<u>Pods</u>\n`)
    expect(
      await shown(`<!-- clean-articles-disable-file related-links -->\n\n${related}\n\n${tracked}\n`)
    ).toBe(`${related}\n\n[Jars](https://www.example.com/)\n`)
  })
})

describe('control comments', () => {
  it('that keep nothing never reach the output, in any format', async () => {
    expect(await cleaned('Beans.\n\n<!-- clean-articles-disable -->\n\nPods.\n')).toBe('Beans.\n\nPods.\n')
    expect(await cleaned('Beans are\n<!-- clean-articles-enable -->\ndry.\n')).not.toContain('clean-articles')
    expect(await cleaned('Pods {/* clean-articles-disable-file */} dry.\n', {path: 'a.mdx'})).not.toContain(
      'clean-articles'
    )
    expect(await cleaned('> <!-- clean-articles-disable -->\n> Pods.\n')).not.toContain('clean-articles')
    const page = `<!doctype html><html><head><title>Beans</title></head><body><article><h1>Beans</h1><!-- clean-articles-disable related-links --><p>Leave the pods on the plant until they rattle, and then a week longer.</p><p>${'Also read: <a href="https://garden.example.com/spades">Ten best spades</a>'}</p></article></body></html>`
    const markdown = await cleaned(page)
    expect(markdown).toContain('Ten best spades')
    expect(markdown).not.toContain('clean-articles')
    expect(
      await cleaned('The oven is hot.\n\n<!-- clean-articles-disable -->\n\nThe bread is in.\n', {
        path: 'a.txt'
      })
    ).not.toContain('clean-articles')
  })

  it('are found behind what is left of a fence that never closes', async () => {
    const text = `## Stoves \`\`\`html\n${slot}\n\`\`\`\n\n<!-- clean-articles-disable -->\n\nPods.\n`
    expect(await cleaned(text)).not.toContain('clean-articles')
  })

  it('stay where a document is cleaned in place, and are no finding', async () => {
    const text = `Beans.\n\n${next('related-links')}\n${related}\n`
    const {edits, status} = await clean(text, {controls: 'keep'})
    expect({edits, status}).toEqual({edits: [], status: 'unchanged'})
  })

  it('are text where they are shown as code', async () => {
    const text = `Write \`${next()}\` like this:\n\n\`\`\`md\n<!-- clean-articles-disable-file -->\n\`\`\`\n\n${related}\n`
    expect(await cleaned(text)).toBe(text.replace(`\n${related}\n`, ''))
  })

  it('keep no scripts, whatever they say: a document may be anybody’s', async () => {
    const script = '<script>alert(1)</script>'
    for (const comment of ['disable-file', 'disable-file active-content', 'disable']) {
      expect(await cleaned(`<!-- clean-articles-${comment} -->\n\nBeans.\n\n${script}\n`)).toBe('Beans.\n')
    }
  })

  it('in a page hold back the rules they name, and no others', async () => {
    const page = (comment: string) =>
      `<!doctype html><html><head><title>Beans</title></head><body><article><h1>Beans</h1>${comment}<p>Leave the pods on the plant until they rattle, and then a week longer.<br><br>Also read: <a href="https://garden.example.com/spades">Ten best spades</a><br><br>Hang the stalks under a roof where the wind goes through.</p></article></body></html>`
    expect(await cleaned(page(''))).not.toContain('spades')
    expect(await cleaned(page('<!-- clean-articles-disable-next-line tracking-pixel -->'))).not.toContain(
      'spades'
    )
    expect(await cleaned(page('<!-- clean-articles-disable related-links -->'))).toContain('spades')
  })

  it('are text where a document only speaks of them', async () => {
    const same = [
      'Write \\<!-- clean-articles-disable --> in your page.\n',
      '---\ntitle: "use <!-- clean-articles-disable-file --> to disable"\n---\n\nBeans.\n',
      '{% raw %}\n<!-- clean-articles-disable -->\n{% endraw %}\n',
      '$$\na = b\n<!-- clean-articles-disable -->\n$$\n',
      '![Beans](a.png "<!-- clean-articles-disable -->")\n',
      'Pods {/* clean-articles-disable-file */} dry.\n'
    ]
    for (const text of same) {
      expect(await cleaned(`${text}\n${related}\n`), text).toBe(text)
    }
    const page = `<!doctype html><html><head><title>Beans</title></head><body><article><h1>Beans</h1><p>Write &lt;!-- clean-articles-disable-file --&gt; in the page, and leave the pods on the plant until they rattle.</p></article></body></html>`
    expect(await cleaned(page)).toContain('clean-articles-disable-file')
    const plain = 'Some text about beans. Write <!-- clean-articles-disable --> to switch.\n'
    expect(await cleaned(plain, {path: 'a.txt', format: 'text'})).toContain('clean-articles-disable')
  })

  it('of a plain text leave nothing behind, and stay as they are where they stay', async () => {
    const text = 'The oven is hot.\n\n<!-- clean-articles-disable -->\n\nThe bread is in.\n'
    const options = {path: 'a.txt', format: 'text'} as const
    expect(await cleaned(text, options)).toBe('The oven is hot.\n\nThe bread is in.\n')
    expect(await cleaned(text, {...options, controls: 'keep'})).toBe(text)
  })

  it('with a word that is none of ours switch nothing, and are told of', async () => {
    const text = `Beans.\n\n<!-- clean-articles-disable-nextline related-links -->\n\n${related}\n`
    const {markdown, warnings} = await clean(text, {path: 'a.md'})
    expect(markdown).toBe('Beans.\n')
    expect(warnings).toMatchObject([{message: 'there is no comment "clean-articles-disable-nextline"'}])
  })

  it('that stay are not taken along with what is around them', async () => {
    const pixel = '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">'
    const text = `## ${next('tracking-link')}${pixel}\n\n- ${tracked}\n`
    const {markdown} = await clean(text, {path: 'a.md', preset: 'authored', controls: 'keep'})
    expect(markdown).toContain('clean-articles-disable-next-line')
    expect(markdown).toContain('utm_source')
  })

  it('before a list speak of its first item', async () => {
    const text = `${next()}\n\n- ${tracked}\n- ${tracked}\n`
    expect(await cleaned(text)).toBe(`${next()}\n\n- ${tracked}\n- [Jars](https://www.example.com/)\n`)
  })

  it('may come in any number: a time that grew with its square would never end', async () => {
    for (const unit of [
      `<!-- clean-articles-disable-file foo -->\n\n${tracked}\n\n`,
      '<!-- clean-articles-disable-next-line --> ',
      '<!-- clean-articles-disable foo -->\n\n<!-- clean-articles-enable bar -->\n\n'
    ]) {
      expect(await cleaned(unit.repeat(10_000))).not.toContain('clean-articles')
    }
  }, 120_000)

  it('stay where they keep something, so that a second run keeps it too', async () => {
    const text = `${next('tracking-link')}\n\n${tracked}\n\n${tracked}\n`
    const once = await cleaned(text)
    expect(once).toBe(`${next('tracking-link')}\n\n${tracked}\n\n[Jars](https://www.example.com/)\n`)
    expect(await cleaned(once)).toBe(once)
  })

  it('go where they keep nothing, and part no word for what stood around them', async () => {
    expect(await cleaned(`${next('related-links')}\n\n${tracked}\n`)).toBe(
      '[Jars](https://www.example.com/)\n'
    )
    const torn = '<scr<!-- clean-articles-enable -->ipt>alert(1)</scr<!-- clean-articles-enable -->ipt>\n'
    const {markdown} = await clean(`Words.\n\n${torn}`, {path: 'a.md'})
    expect(markdown).not.toContain('<script>')
    expect((await clean(markdown, {path: 'a.md'})).edits).toEqual([])
  })

  it('that name what is no rule, or no comment can switch off, are told of', async () => {
    const text = `Beans.\n\n${next('trackin-link, custom/own, boilerplate')}\n\n<!-- clean-articles-disable active-content -->\n`
    const {warnings} = await clean(text, {path: 'a.md'})
    expect(warnings).toEqual([
      {code: 'control-without-effect', message: 'there is no rule "trackin-link"', line: 3},
      {
        code: 'control-without-effect',
        message: 'no comment can keep what can run',
        line: 5
      }
    ])
    expect((await clean(text, {path: 'a.md', inlineControl: false})).warnings).toEqual([])
  })

  it('are not heard where the settings say so', async () => {
    expect(await cleaned(`Beans.\n\n${next()}\n${related}\n`, {inlineControl: false})).toBe('Beans.\n')
  })
})
