/**
 * What can run or load in HTML, as a browser parses it.
 *
 * Source: HTML Standard, scripting, forms, embedded content, <https://html.spec.whatwg.org/>; SVG 2, animation of
 * attributes; OWASP XSS prevention.
 */
import type {Element as HastElement} from 'hast'
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {isScriptUrl} from '../../addresses/url.js'
import {isContentEmbed} from '../../hast/embeds.js'
import {own} from '../../text/own.js'
import type {Range} from '../../text/range-index.js'

/** Offsets in the HTML. */
export interface ActivePart {
  /** For people. */
  reason: string
  /** Lower-case name of the element. */
  name: string
  /** The start tag; undefined where the parser joined it with a tag of its own. */
  tag?: Range
  /** The attribute that is active; otherwise the element is. */
  attribute?: Range
  /** The end tag, where there is one. */
  endTag?: Range
  /** Whether all of the element goes with its tag: it holds nothing that is shown. */
  goesWhole: boolean
  /** Whether it stands in an element that shows code. */
  isInCode: boolean
}

const prefix = '<!doctype html><html><head><title>t</title></head><body>'

/** Tags that GFM renders as text: what they held is HTML then. The character has the length of the one it replaces. */
const filtered = /<(?=(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)[\s/>])/gi

/**
 * The active parts of the content of a page's body, in each way of reading it: with scripts allowed and without, where
 * `noscript` differs, and with and without the filter of GFM.
 */
export function activeParts(html: string): ActivePart[] {
  const rest = html.replace(filtered, '\u2039')
  return [html, ...(rest === html ? [] : [rest])].flatMap((read) =>
    (/<noscript/i.test(read) ? [true, false] : [true]).flatMap((scriptingEnabled) => {
      const parts: ActivePart[] = []
      collect(parse(prefix + read, {scriptingEnabled, sourceCodeLocationInfo: true}), parts)
      return parts
    })
  )
}

const codeNames = new Set(['pre', 'code', 'kbd', 'samp', 'tt', 'listing'])

function collect(root: Tree.ParentNode, parts: ActivePart[]): void {
  const stack: {node: Tree.Node; isInCode: boolean}[] = [{node: root, isInCode: false}]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const {isInCode, node} = item
    if ('tagName' in node) look(node, isInCode, parts)
    const isCode = isInCode || ('tagName' in node && codeNames.has(node.tagName))
    const children = [
      ...('childNodes' in node ? node.childNodes : []),
      // A template may become a shadow tree, which is live.
      ...('content' in node ? [node.content] : [])
    ]
    for (const child of children.reverse()) stack.push({node: child, isInCode: isCode})
  }
}

function look(element: Tree.Element, isInCode: boolean, parts: ActivePart[]): void {
  const place = element.sourceCodeLocation
  const base = {
    name: element.tagName.toLowerCase(),
    isInCode,
    ...tagOf(place?.startTag ?? place ?? undefined, 'tag'),
    ...tagOf(place?.endTag, 'endTag')
  }
  const reason = elementReason(element)
  if (reason) return void parts.push({...base, reason, goesWhole: isWithoutText(element)})
  for (const attribute of element.attrs) {
    const why = attributeReason(element, attribute)
    if (!why) continue
    const name = nameOf(attribute)
    const places = place?.attrs ?? {}
    const at = own(places, name) ?? own(places, name.toLowerCase())
    parts.push({...base, reason: why, goesWhole: false, ...tagOf(at, 'attribute')})
  }
}

function tagOf<Key extends string>(
  place: {startOffset: number; endOffset: number} | null | undefined,
  key: Key
): Partial<Record<Key, Range>> {
  if (!place || place.startOffset < prefix.length) return {}
  const range = {start: place.startOffset - prefix.length, end: place.endOffset - prefix.length}
  return {[key]: range} as Partial<Record<Key, Range>>
}

/** Elements that are active whatever they hold. */
export const activeNames = new Set([
  'script',
  'style',
  'base',
  'form',
  'frame',
  'frameset',
  'applet',
  'bgsound',
  'portal',
  'fencedframe'
])
export const controlNames = new Set(['input', 'button', 'select', 'textarea'])
export const playerNames = new Set(['iframe', 'object', 'embed'])
/** Elements whose content is not shown as text of the page, or is the label of a control. */
const hollowNames = new Set(['script', 'style', 'iframe', ...controlNames])

function elementReason(element: Tree.Element): string | undefined {
  const name = element.tagName.toLowerCase()
  const get = (wanted: string) =>
    element.attrs.find((attribute) => nameOf(attribute).toLowerCase() === wanted)?.value
  if (activeNames.has(name)) return name === 'form' ? name : `${name} element`
  if (controlNames.has(name) && !(name === 'input' && get('type')?.toLowerCase() === 'checkbox')) {
    return `form control (${name})`
  }
  if (name === 'meta' && get('http-equiv') !== undefined) return 'meta element'
  if (name === 'link' && get('href') !== undefined && get('itemprop') === undefined) return 'link element'
  if (playerNames.has(name) && (get('srcdoc') !== undefined || !holdsPlayer(element))) {
    return name === 'iframe' ? 'frame of an unknown host' : `${name} of an unknown player`
  }
  if (/^(?:animate[a-z]*|set)$/.test(name) && /^(?:(?:xlink:)?href$|on)/i.test(get('attributename') ?? ''))
    return 'animation of an address'
  return undefined
}

/** Whether a frame, or what stands in place of it, shows content of an article. */
function holdsPlayer(element: Tree.Element): boolean {
  const properties = Object.fromEntries(element.attrs.map(({name, value}) => [name, value]))
  const node: HastElement = {type: 'element', tagName: element.tagName, properties, children: []}
  if (isContentEmbed(node)) return true
  return element.childNodes.some(
    (child) => 'tagName' in child && child.tagName === 'embed' && holdsPlayer(child)
  )
}

function attributeReason(
  element: Tree.Element,
  attribute: Tree.Element['attrs'][number]
): string | undefined {
  const name = nameOf(attribute).toLowerCase()
  if (/^on[a-z]+$/.test(name) && attribute.value.trim() !== '') return `event handler (${name})`
  if (addressNames.has(name) && isScriptUrl(attribute.value)) {
    const isPicture = element.tagName === 'img' && /^\s*data:image\//i.test(attribute.value)
    return isPicture ? undefined : 'script address'
  }
  if (name === 'srcdoc') return 'frame with a document of its own'
  if (name === 'style' && loads.test(attribute.value)) return 'style that loads'
  return undefined
}

export const addressNames = new Set([
  'action',
  'background',
  'cite',
  'codebase',
  'data',
  'dynsrc',
  'formaction',
  'href',
  'longdesc',
  'lowsrc',
  'manifest',
  'ping',
  'poster',
  'src',
  'xlink:href'
])

/** What loads or runs in a style; a backslash may write any of its letters, a comment may part them. */
export const loads =
  /url\s*\(|image(?:-set)?\s*\(|src\s*\(|@import|expression\s*\(|behavior\s*:|-moz-binding|script:|\\|\/\*/i

function nameOf({name, prefix: space}: Tree.Element['attrs'][number]): string {
  return space ? `${space}:${name}` : name
}

function isWithoutText(element: Tree.Element): boolean {
  if (hollowNames.has(element.tagName)) return true
  return element.childNodes.every((child) => {
    if ('tagName' in child) return child.tagName !== 'img' && isWithoutText(child)
    return !('value' in child) || child.value.trim() === ''
  })
}
