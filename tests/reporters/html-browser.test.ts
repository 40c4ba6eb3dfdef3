/** The HTML report in a real browser: Chromium at `CHROMIUM_PATH`, or where systems have it. */
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {ReportedFile} from '../../src/report/findings/finding.js'
import {emptyEntry} from '../../src/report/report.js'
import {hostileTexts, type Part, report, reportedFile} from './html-samples.js'

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
].find((path) => path !== undefined && existsSync(path))
if (!executablePath)
  console.warn('No Chromium found (CHROMIUM_PATH): the HTML report is not tried in a browser.')

describe.skipIf(!executablePath)('the HTML report in Chromium', () => {
  let browser: Browser
  let folder: string
  /** What went wrong in any page. */
  const trouble: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'html-report-'))
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking'
      ]
    })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    if (folder) rmSync(folder, {recursive: true, force: true})
  })

  /** A page that shows a report of the files. */
  async function show(
    files: Iterable<ReportedFile>,
    options: BrowserContextOptions = {},
    hash = ''
  ): Promise<Page> {
    const path = join(folder, 'report.html')
    writeFileSync(path, report(files))
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options})
    const page = await context.newPage()
    trouble.length = 0
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('dialog', (dialog) => {
      trouble.push('a dialog')
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) trouble.push(request.url())
    })
    await page.addInitScript(
      "document.addEventListener('securitypolicyviolation', (event) => console.log(event.violatedDirective))"
    )
    await page.goto(pathToFileURL(path).href + hash)
    await page.waitForSelector('html[data-ready]')
    return page
  }

  const paths = (page: Page) => page.locator('.grid-body .base').allTextContents()
  const isFocused = async (page: Page, selector: string) =>
    (await page.locator(`${selector}:focus`).count()) === 1
  const overflow = (page: Page) =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

  test('shows totals, charts and files', async () => {
    const page = await show(sample())
    expect(await page.locator('h1').textContent()).toBe('4 edits, 2 of 4 files cleaned')
    expect(await paths(page)).toEqual(['intro.md', 'mail.md', 'broken.md', 'quiet.md'])
    const bars = page.getByRole('region', {name: 'Rules'}).getByRole('button')
    expect(await bars.allTextContents()).toEqual(['display-ad3', 'tracking-link1'])
    expect(await page.getByRole('region', {name: 'Hosts'}).getByRole('button').allTextContents()).toEqual([
      'go.example1'
    ])
    expect(trouble).toEqual([])
  })

  test('searches, filters and sorts', async () => {
    const page = await show(sample())
    await page.keyboard.press('/')
    expect(await isFocused(page, '#search')).toBe(true)
    await page.keyboard.type('blog .md')
    expect(await paths(page)).toEqual(['intro.md', 'mail.md'])
    await page.getByLabel('Rule', {exact: true}).selectOption('tracking-link')
    expect(await paths(page)).toEqual(['mail.md'])
    expect(await page.getByRole('status').first().textContent()).toBe('1 of 4 files')
    await page.getByRole('button', {name: 'Clear'}).click()
    expect(await paths(page)).toHaveLength(4)

    await page.getByRole('button', {name: 'Edits', exact: true}).click()
    expect(await paths(page)).toEqual(['intro.md', 'mail.md', 'broken.md', 'quiet.md'])
    expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending')
    await page.getByRole('button', {name: 'Edits', exact: true}).click()
    expect((await paths(page)).at(-1)).toBe('intro.md')

    await page.getByRole('button', {name: /^1 failed/}).click()
    expect(await paths(page)).toEqual(['broken.md'])
    expect(trouble).toEqual([])
  })

  test('is used by keyboard: opens a file, steps through its edits, goes back', async () => {
    const page = await show(sample())
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    expect(await isFocused(page, '[role=grid]')).toBe(true)
    await page.keyboard.press('ArrowDown')
    const active = await page.locator('[role=grid]').getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).textContent()).toContain('mail.md')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForSelector('main.file')
    expect(await page.locator('main.file h1').textContent()).toBe('posts/blog/intro.md')
    expect(await isFocused(page, 'main.file h1')).toBe(true)
    expect(page.url()).toContain('#file=posts/blog/intro.md')

    const where = page.locator('.where-am-i')
    await page.keyboard.press('n')
    expect(await where.textContent()).toContain('Edit 1 of 3')
    await page.keyboard.press('j')
    expect(await where.textContent()).toContain('Edit 2 of 3')
    await page.keyboard.press('p')
    await page.keyboard.press('k')
    expect(await where.textContent()).toContain('Edit 3 of 3')
    expect(await page.locator('.note.current').textContent()).toContain('the last one')
    await expect.poll(() => isInView(page, '.note.current')).toBe(true)
    expect(page.url()).toContain('edit=3')

    await page.keyboard.press(']')
    await expect.poll(() => page.locator('main.file h1').textContent()).toBe('posts/blog/mail.md')
    await page.keyboard.press('Escape')
    await page.waitForSelector('main.home:not([hidden])')
    expect(await page.locator('main.file').count()).toBe(0)
    expect(await isFocused(page, '[role=grid]')).toBe(true)

    await page.keyboard.press('Enter')
    await page.waitForSelector('main.file')
    await page.goBack()
    await page.waitForSelector('main.home:not([hidden])')
    await page.goForward()
    await page.waitForSelector('main.file')
    expect(trouble).toEqual([])
  })

  test('goes from a file to the search', async () => {
    const page = await show(sample())
    await page.locator('.grid-body a').first().click()
    await page.waitForSelector('main.file')
    await page.keyboard.press('/')
    await page.waitForSelector('main.home:not([hidden])')
    await expect.poll(() => isFocused(page, '#search')).toBe(true)
    await page.keyboard.type('mail')
    expect(await paths(page)).toEqual(['mail.md'])
    // Once only: whoever goes back by another way is in the list.
    await page.keyboard.press('Enter')
    await page.waitForSelector('main.file')
    await page.keyboard.press('Escape')
    await page.waitForSelector('main.home:not([hidden])')
    await expect.poll(() => isFocused(page, '[role=grid]')).toBe(true)
    expect(trouble).toEqual([])
  })

  test('keys of one character can be switched off, by keyboard, and stay so', async () => {
    const page = await show(sample())
    const keys = page.getByRole('checkbox', {name: 'Single-key shortcuts'})
    await page.locator('[role=grid]').focus()
    // Behind the headings of the table, which sort it.
    for (let step = 0; step < 8 && !(await isFocused(page, 'footer input')); step++)
      await page.keyboard.press('Tab')
    expect(await isFocused(page, 'footer input')).toBe(true)
    // A form control keeps its keys.
    await page.keyboard.press('/')
    expect(await isFocused(page, 'footer input')).toBe(true)
    await page.keyboard.press('Space')
    expect(await keys.isChecked()).toBe(false)
    expect(page.url()).toContain('keys=off')
    await page.locator('[role=grid]').focus()
    await page.keyboard.press('/')
    await page.keyboard.press('j')
    expect(await isFocused(page, '[role=grid]')).toBe(true)
    expect(await page.locator('.grid-row.active').textContent()).toContain('intro.md')
    expect(await page.locator('[aria-keyshortcuts="/"]').count()).toBe(0)

    // Arrows, Enter and Escape are no characters.
    await page.keyboard.press('Enter')
    await page.waitForSelector('main.file')
    for (const key of ['n', ']', '/']) await page.keyboard.press(key)
    expect(await page.locator('.where-am-i').textContent()).toContain('3 edits')
    expect(await page.locator('main.file h1').textContent()).toBe('posts/blog/intro.md')
    expect(page.url()).toContain('keys=off')
    await page.reload()
    await page.waitForSelector('main.file')
    await page.keyboard.press('n')
    expect(await page.locator('.where-am-i').textContent()).toContain('3 edits')

    // Back in the list, whose address is from before, too.
    await keys.check()
    await page.locator('main.file h1').focus()
    await page.keyboard.press('n')
    expect(await page.locator('.where-am-i').textContent()).toContain('Edit 1 of 3')
    await page.goBack()
    await page.waitForSelector('main.home:not([hidden])')
    expect(await keys.isChecked()).toBe(true)
    expect(page.url()).not.toContain('keys=off')
    for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+/`)
    expect(await isFocused(page, '#search')).toBe(false)
    await page.keyboard.press('/')
    expect(await isFocused(page, '#search')).toBe(true)
    expect(trouble).toEqual([])
  })

  test('focus goes on where a button takes itself away', async () => {
    const page = await show(sample(), {}, '#host=go.example&folder=posts/blog/')
    await page.getByRole('button', {name: 'Remove filter: host go.example'}).focus()
    await page.keyboard.press('Enter')
    expect(await isFocused(page, '[aria-label^="Remove filter: folder"]')).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('.chip').count()).toBe(0)
    expect(await isFocused(page, '#search')).toBe(true)

    // The first row of what was folded, and one can see it.
    await page.locator('.grid-body a', {hasText: 'mail.md'}).click()
    await page.waitForSelector('main.file')
    await page
      .getByRole('button', {name: /unchanged lines/})
      .first()
      .focus()
    await page.keyboard.press('Enter')
    expect(await isFocused(page, '.row[role=row]')).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')

    const long = await show(
      [reportedFile('wide.md', ['x'.repeat(5_000), {before: 'y'}])],
      {},
      '#file=wide.md'
    )
    await long.locator('button.cut').first().focus()
    await long.keyboard.press('Enter')
    const focused = await long.evaluate<string>('document.activeElement.textContent')
    expect(focused).toMatch(/^x{4000,}$/)
    expect(trouble).toEqual([])
  })

  test('tells of files that the filter by host cannot find', async () => {
    const many = Array.from({length: 17}, (_, number): Part => ({before: `https://host${number}.example/ `}))
    const files = [reportedFile('few.md', many.slice(15)), reportedFile('many.md', many)]
    const page = await show(files, {}, '#host=host16.example')
    expect(await paths(page)).toEqual(['few.md'])
    const note = page.getByText('1 more file names this host')
    expect(await note.isVisible()).toBe(true)
    await page.getByRole('button', {name: 'Clear'}).click()
    expect(await paths(page)).toHaveLength(2)
    expect(await note.isVisible()).toBe(false)
    await page.evaluate("location.hash = '#host=host0.example'")
    await expect.poll(() => paths(page)).toEqual(['many.md'])
    expect(await page.getByText(/more files? names?/).isVisible()).toBe(false)
    expect(trouble).toEqual([])
  })

  test('has headings in order', async () => {
    const page = await show(sample())
    const levels = await page.evaluate<string[]>(
      "[...document.querySelectorAll('h1, h2, h3, h4')].map(({tagName}) => tagName)"
    )
    expect(levels).toEqual(['H1', 'H2', 'H2', 'H2', 'H2', 'H2'])
  })

  test('shows source and result line by line, unchanged stretches folded', async () => {
    const page = await show(sample(), {}, '#file=posts/blog/mail.md')
    await page.waitForSelector('main.file')
    const changed = page.locator('.row.changed')
    expect(await changed.locator('.old.text').allTextContents()).toEqual([
      'see [it](https://go.example/?u=x) there'
    ])
    expect(await changed.locator('.new.text').allTextContents()).toEqual([
      'see [it](https://shop.example/) there'
    ])
    const before = await page.locator('.row').count()
    await page
      .getByRole('button', {name: /unchanged lines/})
      .first()
      .click()
    expect(await page.locator('.row').count()).toBeGreaterThan(before)
    expect(trouble).toEqual([])
  })

  test('shows errors with their hints, and pages beside their Markdown', async () => {
    const page = await show(sample(), {}, '#file=posts/broken.md')
    await page.waitForSelector('main.file')
    expect(await page.getByRole('region', {name: 'Error'}).textContent()).toBe(
      'Failed binaryno text in itLeave it out.'
    )
    const html = reportedFile('page.html', ['<nav>a</nav>\n<p>text', {before: '<ins>'}, '</p>\n'], {
      format: 'html',
      content: {
        start: {line: 2, column: 1, offset: 13},
        end: {line: 2, column: 13, offset: 25},
        removed: {navigation: {regions: 1, words: 1}}
      }
    })
    const other = await show([{...html, markdown: 'text\n'}], {}, '#file=page.html')
    await other.waitForSelector('main.file')
    expect(await other.getByRole('region', {name: 'Markdown'}).textContent()).toContain('text')
    expect(await other.getByRole('region', {name: 'Page source'}).locator('.row.outside').count()).toBe(1)
    expect(await other.locator('.regions').textContent()).toBe('navigation 1 word')
    expect(trouble).toEqual([])
  })

  test('a hostile article neither runs nor breaks out', async () => {
    const parts = hostileTexts.flatMap((text): Part[] => [
      text,
      '\n',
      {before: text, after: text, reason: text},
      '\n'
    ])
    const entry = {
      metadata: {title: hostileTexts.join(' '), author: [...hostileTexts]},
      warnings: hostileTexts.map((message) => ({code: message, message}))
    }
    const path = hostileTexts[0]! + '\u202E.md'
    const page = await show([reportedFile(path, parts, entry)])
    await page.keyboard.press('/')
    await page.keyboard.press('Enter')
    await page.waitForSelector('main.file')
    for (const _ of hostileTexts) await page.keyboard.press('n')
    expect(await page.evaluate("'__pwned' in window")).toBe(false)
    expect(await page.locator('main.file').locator('script, img, svg, iframe, style').count()).toBe(0)
    expect(await page.locator('main.file h1').textContent()).toBe(hostileTexts[0]! + 'U+202E.md')
    const shown = await page.locator('.diff').textContent()
    for (const name of ['U+2028', 'U+D800', 'U+202E', 'U+0000']) expect(shown).toContain(name)
    // The address leads back to it, half surrogate pairs and all.
    await page.reload()
    await page.waitForSelector('main.file')
    expect(trouble).toEqual([])
  })

  test('ten thousand edits and a line of a megabyte can be read', async () => {
    const lines = Array.from({length: 10_000}, (_, number): Part[] => [
      `line ${number}\n`,
      {before: `ad ${number}\n`}
    ])
    const page = await show(
      [
        reportedFile('lines.md', lines.flat()),
        reportedFile('wide.md', ['x'.repeat(500_000), {before: 'y'.repeat(400_000)}, 'z'.repeat(90_000)])
      ],
      {},
      '#file=lines.md&edit=9000'
    )
    await page.waitForSelector('main.file')
    await expect.poll(() => isInView(page, '.note.current')).toBe(true)
    expect(await page.locator('.note.current').textContent()).toContain('9,000')
    expect(await page.locator('.row').count()).toBeLessThan(2_000)
    await page.keyboard.press(']')
    await expect.poll(() => page.locator('main.file h1').textContent()).toBe('wide.md')
    expect((await page.locator('.diff').textContent())!.length).toBeLessThan(10_000)
    expect(trouble).toEqual([])
  })

  test('twenty thousand files take few elements', async () => {
    const files = function* () {
      for (let number = 0; number < 20_000; number++) {
        yield reportedFile(`f/${String(number).padStart(5, '0')}.md`, [
          'a',
          ...(number % 3 ? [] : [{before: 'b'}])
        ])
      }
    }
    const page = await show(files())
    const rows = page.locator('.grid-body .grid-row')
    expect(await page.locator('[role=grid]').getAttribute('aria-rowcount')).toBe('20001')
    expect(await rows.count()).toBeLessThan(60)
    await page.locator('[role=grid]').focus()
    await page.keyboard.press('End')
    await expect.poll(() => paths(page).then((names) => names.at(-1))).toBe('19999.md')
    expect(await rows.count()).toBeLessThan(60)
    await page.fill('#search', '1234')
    expect(await rows.count()).toBeLessThan(60)
    expect((await paths(page))[0]).toBe('01234.md')
    expect(trouble).toEqual([])
  })

  test('a click far down the list opens the file it is on, without a jump', async () => {
    const files = Array.from({length: 200}, (_, number) =>
      reportedFile(`f/${String(number).padStart(3, '0')}.md`, ['a', {before: 'b'}])
    )
    const page = await show(files)
    await page.evaluate('scrollTo(0, 4800)')
    const cell = page.locator('.grid-row', {hasText: '082.md'}).locator('.col-status')
    const box = (await cell.boundingBox())!
    const before = await page.evaluate<number>('scrollY')
    await page.mouse.move(box.x + 5, box.y + 5)
    await page.mouse.down()
    expect(await page.evaluate<number>('scrollY')).toBe(before)
    expect(await page.locator('.grid-row.active').textContent()).toContain('082.md')
    await page.mouse.up()
    await page.waitForSelector('main.file')
    expect(await page.locator('main.file h1').textContent()).toBe('f/082.md')
    expect(trouble).toEqual([])
  })

  test('a page that was closed listens to nothing', async () => {
    const file = reportedFile('page.html', ['<p>text', {before: '<ins>'}, '</p>\n'], {format: 'html'})
    const page = await show([{...file, markdown: 'text\n'}])
    await page.evaluate(`
      printers = 0
      for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
        const own = window[name]
        window[name] = (...values) => {
          if (values[0] === 'beforeprint') printers += step
          own.apply(window, values)
        }
      }`)
    await page.keyboard.press('/')
    await page.keyboard.press('Enter')
    await page.waitForSelector('main.file')
    expect(await page.evaluate('printers')).toBe(2)
    await page.keyboard.press('Escape')
    await page.waitForSelector('main.home:not([hidden])')
    expect(await page.evaluate('printers')).toBe(0)
    expect(trouble).toEqual([])
  })

  test('details that fail late disturb nobody, and are tried again', async () => {
    const page = await show(sample())
    await page.evaluate(`
      OwnResponse = Response
      Response = class {
        json() {
          return new Promise((_, reject) => { window.fail = () => reject(new Error('late')) })
        }
      }`)
    await page.keyboard.press('/')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate("typeof window.fail === 'function'")).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => isFocused(page, '[role=grid]')).toBe(true)
    await page.evaluate('Response = OwnResponse; fail()')
    expect(await page.locator('main.home').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForSelector('main.file .diff')
    expect(trouble).toEqual([])
  })

  test('has two colour schemes that can be read, and fits a narrow window', async () => {
    const light = await colours(await show(sample(), {colorScheme: 'light'}))
    const dark = await colours(await show(sample(), {colorScheme: 'dark'}))
    expect(dark.ground).not.toBe(light.ground)
    for (const {contrasts} of [light, dark]) {
      for (const [pair, contrast] of Object.entries(contrasts))
        expect(contrast, pair).toBeGreaterThanOrEqual(4.5)
    }
    const narrow = await show(sample(), {viewport: {width: 360, height: 700}})
    expect(await overflow(narrow)).toBeLessThanOrEqual(0)
    await narrow.locator('.grid-body a').first().click()
    await narrow.waitForSelector('main.file')
    expect(await overflow(narrow)).toBeLessThanOrEqual(0)
    expect(trouble).toEqual([])
  })
})

function sample(): ReportedFile[] {
  const quiet = 'unchanged\n'.repeat(30)
  return [
    reportedFile('posts/blog/intro.md', [
      {before: 'one\n'},
      quiet,
      {before: 'two\n'},
      quiet,
      'a ',
      {before: 'three', reason: 'the last one'}
    ]),
    reportedFile('posts/blog/mail.md', [
      quiet,
      'see ',
      {
        before: '[it](https://go.example/?u=x)',
        after: '[it](https://shop.example/)',
        rule: 'tracking-link',
        category: 'tracking'
      },
      ' there\n',
      quiet
    ]),
    {
      entry: {
        ...emptyEntry('posts/broken.md', 'failed'),
        error: {code: 'binary', message: 'no text in it', hint: 'Leave it out.'}
      },
      findings: [],
      accepted: 0
    },
    reportedFile('posts/quiet.md', ['nothing\n'])
  ]
}

async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= page.viewportSize()!.height
}

/** The ground, and the contrast of every pair of ink and ground. */
async function colours(page: Page): Promise<{ground: string; contrasts: Record<string, number>}> {
  const pairs = ['ink', 'soft', 'accent', 'bad'].flatMap((ink) =>
    ['ground', 'surface', 'raised'].map((on) => [ink, on])
  )
  for (const kind of ['remove', 'rewrite', 'convert', 'insert']) {
    const ink = `${kind}-ink`
    pairs.push([ink, `${kind}-mark`], [ink, `${kind}-row`], ['ink', `${kind}-row`], ['soft', `${kind}-row`])
  }
  const contrasts: Record<string, number> = {}
  for (const [ink, on] of pairs) {
    const [one, other] = await page.evaluate<string[]>(
      `['--${ink}', '--${on}'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim())`
    )
    contrasts[`${ink} on ${on}`] = contrast(one!, other!)
  }
  return {
    ground: await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'),
    contrasts
  }
}

/** Contrast ratio of two colours, `#rrggbb`. Source: WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((place) => {
      const value = Number.parseInt(hex.slice(place, place + 2), 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}
