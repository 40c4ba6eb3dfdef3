// Shows HTML in Chromium, does all that a reader may do, and tells which of it ran or loaded anything.
import {existsSync} from 'node:fs'
import {chromium} from 'playwright-core'

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
].find((path) => path !== undefined && existsSync(path))

/** Frames that one page shows at a time. */
const frames = 150
const origin = 'https://reader.example/'

/**
 * A browser for attacks, or `undefined` where there is none: `hits(pages)` takes `[name, html]`, shows each in a frame
 * of its own and gives `{name, what}` for those that called the canary or asked its host; `close()` ends it.
 */
export async function openBrowser() {
  if (!executablePath) return undefined
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking'
    ]
  })
  return {hits: (pages) => hitsOf(browser, pages), close: () => browser.close()}
}

async function hitsOf(browser, pages) {
  const found = new Map()
  for (let start = 0; start < pages.length; start += frames) {
    const part = pages.slice(start, start + frames)
    const context = await browser.newContext({viewport: {width: 800, height: 600}})
    const hit = (frame, what) => {
      // A hit outside of all frames has no name: something left its frame.
      const index = frame ? indexOf(frame) : -1
      const name = part[index]?.[0] ?? `outside of its frame, ${part[0][0]} and following`
      if (!found.has(name)) found.set(name, what)
    }
    await context.exposeBinding('theCanary', ({frame}, what) => hit(frame, what))
    await context.addInitScript(watch)
    await context.route('**/*', (route) => {
      const url = route.request().url()
      if (url === origin) return route.fulfill({contentType: 'text/html', body: '<!doctype html><body>'})
      if (/^https?:\/\/canary\.example\//.test(url)) hit(frameOf(route.request()), `asks for ${url}`)
      return route.abort()
    })
    const page = await context.newPage()
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
    await page.goto(origin)
    await page
      .evaluate(
        show,
        part.map(([, html]) => `<!doctype html><title>t</title><body>${html}`)
      )
      .catch(() => {})
    await page.waitForTimeout(300)
    await page.evaluate(act).catch(() => {})
    await page.waitForTimeout(300)
    await context.close()
  }
  return [...found].map(([name, what]) => ({name, what}))
}

function frameOf(request) {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}

/** The place of the frame under which this one stands. */
function indexOf(frame) {
  for (let at = frame; at; at = at.parentFrame()) {
    const parent = at.parentFrame()
    if (parent && !parent.parentFrame()) {
      const found = parent.childFrames().indexOf(at)
      if (found >= 0) return found
    }
  }
  return -1
}

/** Runs in every frame before anything else. */
function watch() {
  for (const name of ['alert', 'confirm', 'prompt', 'print']) {
    Object.defineProperty(window, name, {
      value: () => void window.theCanary(`calls ${name}`),
      writable: false
    })
  }
}

/** Runs in the page: shows each text in a frame. */
async function show(texts) {
  await Promise.all(
    texts.map((text) => {
      const frame = document.createElement('iframe')
      frame.srcdoc = text
      const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}))
      document.body.append(frame)
      return Promise.race([isLoaded, new Promise((resolve) => setTimeout(resolve, 3000))])
    })
  )
}

/** Runs in the page: does to all elements of all frames what a reader and a browser do. */
function act() {
  const names =
    'click mouseover focus focusin blur toggle beforetoggle submit animationstart load error pointerdown scroll'.split(
      ' '
    )
  const attempt = (run) => {
    try {
      run()
    } catch {}
  }
  for (const frame of document.querySelectorAll('iframe')) {
    let root
    attempt(() => {
      root = frame.contentDocument
    })
    if (!root) continue
    const roots = [root, ...[...root.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot).filter(Boolean)]
    for (const element of roots.flatMap((each) => [...each.querySelectorAll('*')])) {
      const view = root.defaultView
      if (!view) break
      const own = [...element.attributes]
        .map(({name}) => name.toLowerCase())
        .filter((name) => name.startsWith('on'))
      for (const name of new Set([...names, ...own.map((name) => name.slice(2))])) {
        if (name !== 'click' && name !== 'submit') {
          attempt(() => element.dispatchEvent(new view.Event(name, {bubbles: false})))
        }
      }
      attempt(() => element.focus?.())
      if (element.localName === 'details') element.open = !element.open
      if (element.hasAttribute('popover')) attempt(() => element.showPopover())
      const href = element.href?.baseVal ?? element.href
      const target = element.getAttribute('target')
      if (target) element.removeAttribute('target')
      const leaves = typeof href === 'string' && /^(?:https?|mailto|ftp):|^about:srcdoc/i.test(href)
      const stop = (event) => event.preventDefault()
      if (leaves || element.closest('a[href^="http"]')) root.addEventListener('click', stop)
      attempt(() =>
        element.dispatchEvent(
          new view.MouseEvent('click', {bubbles: true, cancelable: true, composed: true, view})
        )
      )
      root.removeEventListener('click', stop)
      if (element.localName === 'form') attempt(() => element.requestSubmit())
    }
  }
}
