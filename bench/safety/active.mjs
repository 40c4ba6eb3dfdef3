// What could run or load in HTML: parsed as a browser does, with scripts and without, looked through element by
// element. Judges results; uses none of the library's code.
import {parse} from 'parse5'

const prefix = '<!doctype html><html><head><title>t</title></head><body>'

const runningNames = new Set([
  'applet',
  'base',
  'bgsound',
  'button',
  'fencedframe',
  'form',
  'frame',
  'frameset',
  'portal',
  'script',
  'select',
  'style',
  'textarea'
])
const frameNames = new Set(['embed', 'iframe', 'object'])
const addressNames = new Set(
  'action archive background cite classid codebase data formaction href icon longdesc lowsrc dynsrc manifest ping poster profile src usemap xlink:href'.split(
    ' '
  )
)

/**
 * The active parts of the content of a page's body, `{oracle, detail}`.
 *
 * @param showsFrame Whether a frame of this address may stay.
 */
export function activeIn(html, showsFrame = () => false) {
  const found = new Map()
  // Nothing is active without a tag.
  if (!/<[a-z!?/]/i.test(html)) return []
  for (const scriptingEnabled of [true, false]) {
    const stack = [parse(prefix + html, {scriptingEnabled})]
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.content) stack.push(node.content)
      for (const child of node.childNodes ?? []) stack.push(child)
      if (!node.tagName) continue
      for (const [oracle, detail] of partsOf(node, showsFrame))
        found.set(`${oracle} ${detail}`, {oracle, detail})
    }
  }
  return [...found.values()]
}

function* partsOf(node, showsFrame) {
  const name = node.tagName.toLowerCase()
  const attributes = new Map(
    node.attrs.map((each) => [(each.prefix ? `${each.prefix}:` : '') + each.name.toLowerCase(), each.value])
  )
  const tag = `<${name}>`
  if (runningNames.has(name)) yield [name, `${tag} is left`]
  if (name === 'input' && attributes.get('type')?.toLowerCase() !== 'checkbox')
    yield ['input', `${tag} is left`]
  if (name === 'meta' && attributes.has('http-equiv')) yield ['meta', attributes.get('http-equiv')]
  if (name === 'link' && attributes.has('href') && !attributes.has('itemprop'))
    yield ['link', attributes.get('href')]
  if (frameNames.has(name) && !isShown(node, attributes, showsFrame)) yield ['frame', `${tag} is left`]
  const animated = attributes.get('attributename')
  if (/^(?:animate|set)/.test(name) && animated && /href|^on/i.test(animated)) yield ['animation', animated]
  for (const [key, value] of attributes) {
    const said = `<${name} ${key}=${JSON.stringify(value.slice(0, 80))}>`
    if (/^on[a-z]+$/.test(key) && value.trim() !== '') yield ['handler', said]
    if (key === 'srcdoc') yield ['srcdoc', said]
    if (key === 'style' && loadsStyle(value)) yield ['style attribute', said]
    if (addressNames.has(key) && runs(value) && !(name === 'img' && /^\s*data:image\//i.test(value)))
      yield ['address', said]
  }
}

function isShown(node, attributes, showsFrame) {
  const address = attributes.get('src') ?? attributes.get('data') ?? ''
  if (showsFrame(address, attributes)) return true
  return (node.childNodes ?? []).some((child) => {
    if (child.tagName !== 'embed') return false
    const inner = new Map(child.attrs.map(({name, value}) => [name, value]))
    return showsFrame(inner.get('src') ?? '', inner)
  })
}

/** A browser drops white space and control characters of an address before it reads the scheme. */
function runs(address) {
  const plain = address.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, '').toLowerCase()
  return /^(?:java|vb|live)script:|^data:(?:text\/html|image\/svg|application\/)/.test(plain)
}

/** Whether a declaration loads anything, once comments and escapes are read as CSS reads them. */
function loadsStyle(style) {
  const plain = style
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, code) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))
    )
    .replaceAll('\\', '')
  return /(?:url|image-set|image|src|expression)\s*\(|@import|behavior\s*:|-moz-binding|script:/i.test(plain)
}
