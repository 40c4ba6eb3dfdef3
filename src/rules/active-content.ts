/**
 * `active-content`: removes what can run: scripts, styles, event handlers, script addresses, forms, and frames of
 * unknown hosts.
 *
 * Matches: `script`, `style`, `link`, `meta`, `base`, `object` and `embed` without a known player, form
 *   controls, `iframe` of unknown hosts and with `srcdoc`; `on…` attributes; `javascript:` addresses; script
 *   and style text that lost its tags.
 * Never touches: code, frames that illustrate the article, text inside a form or a removed frame's wrapper,
 *   task-list boxes, JSX components; in an HTML document the scripts that hold the TeX source of a formula or embed a
 *   Gist: the compiler turns them into Markdown and never writes the script itself.
 * Source: OWASP XSS prevention; HTML Standard, scripting, <https://html.spec.whatwg.org/multipage/scripting.html>
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {isScriptUrl, parseUrl} from '../addresses/url.js'
import {editLogOf, type Finding} from '../edits/edit-log.js'
import {isInCode, removeNode} from '../edits/remove-node.js'
import {unwrapLink} from '../edits/rewrite-address.js'
import {attributeOf, hasBelow, isElement, isMedia, textOf} from '../hast/elements.js'
import {isContentEmbed} from '../hast/embeds.js'
import {indexOfSibling} from '../hast/siblings.js'
import {visitParents} from '../hast/visit.js'
import {marksOf} from '../parse/marks.js'
import {findLeakedCode} from '../text/leaked-code.js'
import {own} from '../text/own.js'
import {isAnnounced, isShownAsCode} from './evidence/shown-code.js'

const rule = 'active-content'

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function activeContent() {
  return (tree: Root, file: VFile): undefined => {
    visitParents(tree, (node, ancestors) => {
      if (node.type !== 'element') return undefined
      if (isElement(node, 'pre', 'code')) return SKIP
      const reason = removalReason(node) ?? formLabel(node, ancestors)
      if (reason) return removeNode(file, node, ancestors, {rule, confidence: 'certain', reason})
      if (hasScriptAddress(node)) return disarm(file, node, ancestors)
      dropHandlers(file, node, ancestors)
      if (isElement(node, 'p', 'li', 'div', 'td')) removeLeakedCode(file, node, ancestors)
      if (isElement(node, 'form')) return openForm(file, node, ancestors)
      return undefined
    })
  }
}

const activeNames = new Set([
  'script',
  'style',
  'link',
  'meta',
  'base',
  'frame',
  'frameset',
  'applet',
  'bgsound'
])
const controlNames = new Set([
  'input',
  'button',
  'select',
  'textarea',
  'datalist',
  'optgroup',
  'option',
  'output',
  'progress',
  'meter'
])

function removalReason(node: Element): string | undefined {
  // In a Markdown document a capital letter means a component (MDX), which only the site's build knows.
  if (activeNames.has(node.tagName)) return isSayableScript(node) ? undefined : `${node.tagName} element`
  if (node.tagName === 'iframe') return frameReason(node)
  if (node.tagName === 'object' || node.tagName === 'embed') {
    return isContentEmbed(node) || hasBelow(node, isContentEmbed)
      ? undefined
      : `${node.tagName} of an unknown player`
  }
  if (controlNames.has(node.tagName) && !isTaskBox(node)) return `form control (${node.tagName})`
  if (node.tagName === 'form' && textBesideControls(node) === '' && !hasBelow(node, isMedia)) return 'form'
  return undefined
}

/** A script that the compiler turns into Markdown: a formula or a Gist. Markdown documents are not compiled. */
function isSayableScript(node: Element): boolean {
  if (node.tagName !== 'script' || marksOf(node).raw) return false
  return (
    /^math\/tex/i.test(attributeOf(node, 'type')) ||
    /^https:\/\/gist\.github\.com\//.test(attributeOf(node, 'src'))
  )
}

function textBesideControls(node: Nodes): string {
  if (node.type === 'text') return node.value.trim()
  if (isElement(node, 'label', 'legend', 'button', 'select', 'textarea') || !('children' in node)) return ''
  return node.children.map(textBesideControls).join('')
}

/** The reason to remove a label or legend in a form: it only names a control. */
function formLabel(node: Element, ancestors: readonly Nodes[]): string | undefined {
  const isLabel = isElement(node, 'label', 'legend') && ancestors.some((parent) => isElement(parent, 'form'))
  return isLabel ? `form control (${node.tagName})` : undefined
}

function frameReason(node: Element): string | undefined {
  if (attributeOf(node, 'srcDoc') !== '') return 'frame with a document of its own'
  if (isContentEmbed(node)) return undefined
  return marksOf(node).unclosed ? 'frame that is never closed' : 'frame of an unknown host'
}

/** The checkbox of a task list, as GFM renders it. */
function isTaskBox(node: Element): boolean {
  return node.tagName === 'input' && attributeOf(node, 'type') === 'checkbox' && !marksOf(node).raw
}

const addressNames = ['href', 'src', 'data', 'action', 'formAction', 'xLinkHref', 'poster']

function hasScriptAddress(node: Element): boolean {
  if (node.tagName === 'a' && carriesScript(attributeOf(node, 'href'))) return true
  return addressNames.some((name) => isScriptUrl(attributeOf(node, name)) && !isInlineImage(node, name))
}

/** A redirector whose target is a script address. */
function carriesScript(href: string): boolean {
  if (!/script|data(?::|%3A)/i.test(href)) return false
  const url = parseUrl(href)
  return url !== undefined && [...url.searchParams.values()].some(isScriptUrl)
}

/** An image in a `data:` address is only an image: even SVG runs no script in `img`. */
function isInlineImage(node: Element, name: string): boolean {
  return node.tagName === 'img' && /^\s*data:image\//i.test(attributeOf(node, name))
}

/** A link keeps its text; any other element with a script address is removed. */
function disarm(file: VFile, node: Element, ancestors: readonly Parents[]) {
  const finding: Finding = {rule, confidence: 'certain', reason: 'script address'}
  if (node.tagName !== 'a') return removeNode(file, node, ancestors, finding)
  const parent = ancestors.at(-1)!
  const index = indexOfSibling(parent.children, node)
  const isDone =
    textOf(node) !== '' || node.children.length > 0 ? unwrapLink(file, node, ancestors, finding) : false
  if (isDone) return index
  return removeNode(file, node, ancestors, finding)
}

/** Remove `on…` attributes from the tag. */
function dropHandlers(file: VFile, node: Element, ancestors: readonly Nodes[]): void {
  const names = Object.keys(node.properties ?? {}).filter(
    (name) => /^on[a-z]/i.test(name) && own(node.properties, name) !== undefined
  )
  if (names.length === 0 || isInCode(ancestors)) return
  const log = editLogOf(file)
  const start = node.position?.start.offset
  const open = marksOf(node).open
  for (const name of names) {
    const finding: Finding = {rule, confidence: 'certain', reason: `event handler (${name.toLowerCase()})`}
    if (!log.accepts(finding, start, open ?? node.position?.end.offset)) continue
    delete node.properties[name]
    if (start === undefined || open === undefined) continue
    const tag = log.source.slice(start, open)
    const found = new RegExp(`[\\s/]+${escaped(name)}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s>]+)`, 'i').exec(tag)
    if (!found) continue
    log.add({
      ...finding,
      action: 'rewrite',
      start: start + found.index,
      end: start + found.index + found[0].length,
      after: '',
      block: false
    })
  }
}

/** A name, escaped for a regular expression: browsers accept almost any character in an attribute name. */
function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A form that holds text of the article loses its tags; what it holds stays. */
function openForm(file: VFile, node: Element, ancestors: readonly Nodes[]) {
  const parent = ancestors.at(-1) as Parents
  const index = indexOfSibling(parent.children, node)
  const finding: Finding = {rule, confidence: 'certain', reason: 'form'}
  return unwrapLink(file, node, ancestors, finding) ? index : undefined
}

/** Script or style text that stands as prose because its tags were lost. */
function removeLeakedCode(file: VFile, node: Element, ancestors: readonly Nodes[]): void {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (from === undefined || to === undefined) return
  const log = editLogOf(file)
  const source = log.source.slice(from, to)
  if (!/[{(=]/.test(source) || isInCode(ancestors)) return
  if (hasBelow(node, (child) => leakFree.has(child.tagName))) return
  for (const leak of findLeakedCode(source)) {
    if (
      leak.known &&
      (isAnnounced(node, ancestors as Parents[]) || isShownAsCode(log.source, leak.known.token))
    )
      continue
    const owner = leak.known ? ` of ${leak.known.name}` : ''
    const reason = `${leak.kind} text${owner} without its tags`
    const finding: Finding = {rule, confidence: 'likely', reason}
    const start = from + leak.start
    const end = from + leak.end
    if (!log.accepts(finding, start, end)) continue
    log.add({
      ...finding,
      action: 'remove',
      start,
      end,
      after: '',
      block: false
    })
  }
}

/** A block with one of these in it is skipped: its parts are checked by themselves, or its braces belong there. */
const leakFree = new Set([
  'p',
  'ul',
  'ol',
  'div',
  'table',
  'pre',
  'code',
  'script',
  'style',
  'math',
  'svg',
  'textarea'
])
