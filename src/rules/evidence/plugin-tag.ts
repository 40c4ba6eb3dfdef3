/**
 * Tags that a site's software would fill with an ad, a form, a share bar or the like, and that stand as text where it
 * does not run: WordPress shortcodes, Liquid and Hugo includes, components of MDX and Vue.
 *
 * A tag counts where nothing else stands in its block or on its line, and where it holds nothing: what a tag holds, an
 * author wrote.
 *
 * Source: <https://codex.wordpress.org/Shortcode_API>, <https://jekyllrb.com/docs/includes/>,
 * <https://gohugo.io/content-management/shortcodes/>, <https://hexo.io/docs/tag-plugins>, <https://mdxjs.com/docs/what-is-mdx/>.
 */
import type {Element, Nodes, Parents} from 'hast'
import type {VFile} from 'vfile'
import {type EditLog, editLogOf, type Finding} from '../../edits/edit-log.js'
import {isInCode, removeNode} from '../../edits/remove-node.js'
import {
  includeNames,
  type PluginTagKind,
  shortcodes,
  wrapperComponents
} from '../../facts/markup/plugin-tags.js'
import {adIncludeNames} from '../../facts/networks/ad-slots.js'
import {isBlank, isElement, isHeading, textOf} from '../../hast/elements.js'
import {hasOther} from '../../hast/siblings.js'
import type {VisitResult} from '../../hast/visit.js'
import {marksOf} from '../../parse/marks.js'
import {isAnnounced, isShownAsCode} from './shown-code.js'

interface PluginTag {
  kind: PluginTagKind
  /** As it is written. */
  name: string
  reason: string
}

/** Most characters of a tag with its attributes. */
const mostInTag = 1200

/**
 * Remove the tag that `node` is or holds, if it is of one of `kinds`; where it is a line of a paragraph, that line.
 * Returns what a visitor returns.
 */
export function removePluginTag(
  file: VFile,
  node: Element,
  ancestors: readonly Parents[],
  rule: Finding['rule'],
  kinds: readonly PluginTagKind[]
): VisitResult {
  const log = editLogOf(file)
  if (log.onlyCertain) return undefined
  const component = componentOf(node, ancestors, log.source)
  if (component) return removeTag(component)
  if (!holders.has(node.tagName) || !node.children.some(mayHoldTag)) return undefined
  const own = node.children.every(isLineContent) ? tagOf(shownText(node, log.source)) : undefined
  if (own) return removeTag(own)
  if (node.tagName === 'p' && !isInCode(ancestors)) removeLines(log, node, rule, kinds)
  return undefined

  function removeTag(tag: PluginTag): VisitResult {
    if (!kinds.includes(tag.kind) || isShownAsCode(log.source, tag.name) || isAnnounced(node, ancestors))
      return undefined
    return removeNode(file, node, ancestors, findingOf(tag, rule))
  }
}

const holders = new Set(['p', 'div', 'center', 'section', 'aside', 'figure'])

function mayHoldTag(node: Nodes): boolean {
  return node.type === 'text' && opener.test(node.value)
}

/** The text of a block; in place of a `<` that is written as a character reference or escape, nothing that begins a tag. */
function shownText(node: Element, source: string): string {
  const text = node.children
    .map((child) => (child.type === 'text' ? child.value : textOf(child) || ' '))
    .join('')
  const start = node.children[0]?.position?.start.offset
  return text.trimStart()[0] === '<' &&
    (start === undefined || source[start] !== '<' || source[start - 1] === '\\')
    ? ''
    : text
}

function isLineContent(node: Nodes): boolean {
  return node.type === 'text' || node.type === 'comment' || isElement(node, 'br') || isBareAddress(node)
}

function findingOf({reason}: PluginTag, rule: Finding['rule']): Finding {
  return {rule, confidence: 'likely', reason}
}

/** Remove each line of a paragraph that is a tag and nothing else, and the numbered tags of ads at the edges of a line. */
function removeLines(
  log: EditLog,
  node: Element,
  rule: Finding['rule'],
  kinds: readonly PluginTagKind[]
): void {
  for (const child of node.children) {
    const from = child.position?.start.offset
    const to = child.position?.end.offset
    if (child.type !== 'text' || from === undefined || to === undefined || !opener.test(child.value)) continue
    const before = log.source.slice(Math.max(0, from - 200), from)
    // Text behind a break begins a line, as does the text of a paragraph.
    let start = /(?:^|[\n\r]|<br ?\/?>|<p[^<>]{0,100}>)[ \t>]*$/.test(before) ? from : -1
    const isEnd = /^[ \t]*(?:[\n\r]|$|<br|<\/p)/.test(log.source.slice(to, to + 200))
    let isChanged = false
    for (const line of log.source.slice(from, to).split(/(?<=[\n\r])/)) {
      for (const {tag, at, length} of start < 0 ? [] : tagsOfLine(line, start + line.length < to || isEnd)) {
        const finding = findingOf(tag, rule)
        const range = {start: start + at, end: start + at + length}
        if (
          !kinds.includes(tag.kind) ||
          isShownAsCode(log.source, tag.name) ||
          !log.accepts(finding, range.start, range.end)
        )
          continue
        log.add({...finding, action: 'remove', ...range, after: '', block: false})
        isChanged = true
      }
      start = (start < 0 ? from : start) + line.length
    }
    if (isChanged) child.value = withoutTags(child.value)
  }
}

/** The text without the tags that are lines. */
function withoutTags(value: string): string {
  const lines = value.split(/(?<=[\n\r])/)
  return lines.filter((line) => !tagOf(line)).join('')
}

interface TagInLine {
  tag: PluginTag
  at: number
  length: number
}

/** The tags of a line of the source: one that is the whole line, or the numbered ones of ads at its edges. */
function tagsOfLine(line: string, isWhole: boolean): TagInLine[] {
  const at = /^[ \t>]*/.exec(line)![0].length
  const text = line.slice(at).trimEnd()
  if (text === '') return []
  const whole = isWhole ? tagOf(text.replace(/\\([!-/:;=-@[-`{-~])/g, '$1')) : undefined
  if (whole) return [{tag: whole, at, length: text.length}]
  const found: TagInLine[] = []
  const first = /^\\?\[(ad\\?_\d{1,2})\\?\](?=\s+[^\p{Ll}\s:：,，.;)–—-])/u.exec(text)
  if (first) found.push({tag: numberedAd(first[1]!), at, length: first[0].length})
  const last = /(?<=[.!?。！？”»)]\s{1,3})\\?\[(ad\\?_\d{1,2})\\?\]$/u.exec(text)
  if (last && isWhole) found.push({tag: numberedAd(last[1]!), at: at + last.index, length: last[0].length})
  return found
}

/** `[ad_1]` and `[ad_2]`, which WordPress Automatic sets before and behind what it imports, in the same line. */
function numberedAd(name: string): PluginTag {
  return {kind: 'ad', name: name.replace('\\', ''), reason: `shortcode of WordPress Automatic ([${name}])`}
}

/** An address in an attribute, which GFM and the parser of plain text take for a link. */
function isBareAddress(node: Nodes): boolean {
  return isElement(node, 'a') && !marksOf(node).raw && /^(?:https?:\/\/|www\.)\S+$/.test(textOf(node))
}

/** What may begin a tag. */
const opener = /[[{<]/

/** The tag that a text is, white space around it aside. */
export function tagOf(value: string): PluginTag | undefined {
  const text = value.trim()
  if (text.length < 4 || text.length > mostInTag) return undefined
  if (text[0] === '[') return shortcodeTag(text)
  if (text[0] === '{') return includeTag(text)
  if (text[0] === '<') return jsxTag(text)
  return undefined
}

const shortcodeKinds = new Map(shortcodes.flatMap((fact) => fact.names.map((name) => [name, fact] as const)))

/** A shortcode: `[name]`, `[name a="b" c=d]`, `[name 3 /]`, `[name a="b"][/name]`. */
function shortcodeTag(text: string): PluginTag | undefined {
  const match = /^\[([a-z][\w-]{1,60})((?:\s[^[\]]*)?)\](?:\s*\[\/([\w-]+)\])?$/i.exec(text)
  if (!match) return undefined
  const name = match[1]!.toLowerCase()
  if (match[3] !== undefined && match[3].toLowerCase() !== name) return undefined
  const attributes = match[2]!.replace(/\/\s*$/, '').trim()
  // Words after the name are a remark in brackets.
  if (attributes !== '' && !/^[\w-]+\s*=\s*\S|^\d+$/.test(attributes)) return undefined
  const fact = shortcodeKinds.get(name) ?? shortcodeKinds.get(name.replace(/\d{1,3}$/, '#'))
  if (fact && !(fact.needsAttribute && attributes === ''))
    return {kind: fact.kind, name, reason: `shortcode of ${fact.name} ([${match[1]}])`}
  // Other names are a theme's own: as a label in brackets, such a word begins with a capital or stands in a sentence.
  if (match[1] !== name || (attributes === '' && !/[-_]/.test(name))) return undefined
  const kind = kindOf(name)
  return kind && {kind, name, reason: `shortcode named for ${nounOf[kind]} ([${match[1]}])`}
}

const path = `["'‘’“”]?(?:[\\w.-]+\\/)*([\\w-]+)(?![\\w-])`
const includes: readonly RegExp[] = [
  // Liquid, Jinja, Nunjucks, Twig
  new RegExp(
    `^\\{%-?\\s*(?:include|include_relative|include_cached|render|partial|import)\\s+${path}[^%]*%\\}$`
  ),
  // Hugo shortcodes, an empty pair as well
  new RegExp(`^\\{\\{[<%]\\s*${path}[^{}]*[>%]\\}\\}(?:\\s*\\{\\{[<%]\\s*\\/\\s*[\\w./-]+\\s*[>%]\\}\\})?$`),
  // Hugo partials, Handlebars
  new RegExp(`^\\{\\{-?\\s*(?:partial(?:Cached)?\\s+|template\\s+|>\\s*)${path}[^{}]*\\}\\}$`),
  // Tags of Hexo, shortcodes of Eleventy
  /^\{%-?\s*([\w-]+)(?![\w-])[^%]*%\}$/
]

/** A tag of a template language. */
function includeTag(text: string): PluginTag | undefined {
  for (const pattern of includes) {
    const name = pattern.exec(text)?.[1]
    const kind = name && kindOf(name)
    if (kind) return {kind, name, reason: `template include named for ${nounOf[kind]}`}
  }
  return undefined
}

/** What a template, shortcode or component of this name shows. */
function kindOf(name: string): PluginTagKind | undefined {
  if (adIncludeNames.test(name)) return 'ad'
  return includeNames.find(({pattern}) => pattern.test(name))?.kind
}

const nounOf: Readonly<Record<PluginTagKind, string>> = {
  ad: 'an ad',
  affiliate: 'a product box',
  newsletter: 'a newsletter form',
  share: 'a share bar',
  follow: 'a follow box',
  related: 'related posts',
  form: 'a form',
  feedback: 'comments',
  support: 'a donation box'
}

/**
 * A component without content, alone in its block: `<NewsletterForm />`, `<share-buttons></share-buttons>`, also in a
 * wrapper (`<ClientOnly>`).
 */
function componentOf(node: Element, ancestors: readonly Parents[], source: string): PluginTag | undefined {
  const {raw, open, unclosed} = marksOf(node)
  const start = node.position?.start.offset
  if (!raw || open === undefined || start === undefined) return undefined
  if (
    !/^(?:[a-z]|[A-Z][\w.]*|[a-z]+-[\w-]*)/.test(node.tagName) ||
    node.children.some((child) => !isBlank(child))
  )
    return undefined
  const tag = source.slice(start, Math.min(open, start + mostInTag))
  const name = /^<([A-Z][\w.]*|[a-z]+(?:-[\w-]+))(?=[\s/>])/.exec(tag)?.[1]
  if (!name || (unclosed && !tag.endsWith('/>'))) return undefined
  const kind = kindOf(name)
  if (!kind || isInLine(node, ancestors)) return undefined
  return showsOne(name, kind, tag) ? undefined : componentTag(kind, name)
}

/** A component whose attributes are no HTML, so that Markdown reads it as text: `<SubscribeForm style={{margin: 0}} />`. */
function jsxTag(text: string): PluginTag | undefined {
  const name = /^<([A-Z]\w*)(?:\s[\s\S]*)?\/>$/.exec(text)?.[1]
  const kind = name && !/[<>]/.test(text.slice(1, -1).replace(/=>/g, '')) && kindOf(name)
  return kind && !showsOne(name, kind, text) ? componentTag(kind, name) : undefined
}

function componentTag(kind: PluginTagKind, name: string): PluginTag {
  return {kind, name, reason: `component named for ${nounOf[kind]} (${name})`}
}

/** Whether a component that only has the name of a thing may show one of them: `<Newsletter issue={7} />`. */
function showsOne(name: string, kind: PluginTagKind, tag: string): boolean {
  return kind !== 'ad' && /^[A-Z][a-z]+$/.test(name) && /\s(?!class|style|client:|v-)[\w:@-]+\s*=/.test(tag)
}

/** Whether text or another element stands beside the component, in its paragraph. */
function isInLine(node: Element, ancestors: readonly Parents[]): boolean {
  for (let at = ancestors.length - 1, child: Nodes = node; at >= 0; child = ancestors[at--] as Nodes) {
    const parent = ancestors[at]!
    const isLine =
      isHeading(parent as Nodes) || isElement(parent as Nodes, 'p', 'td', 'th', 'a', 'span', 'em', 'strong')
    const isWrapper = isElement(parent as Nodes, ...wrapperComponents)
    if (!isLine && !isWrapper) return false
    if (isLine && hasOther(parent.children as Nodes[], child, (sibling) => !isBlank(sibling))) return true
  }
  return false
}
