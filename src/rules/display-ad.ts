/**
 * `display-ad`: removes the slots and tags of display-ad networks.
 *
 * Matches: AdSense `ins`, `amp-ad`, containers whose id or class is a network's own, scripts and frames of ad
 *   servers, inline scripts that fill a slot; shortcodes, template includes and components named for an ad.
 * Never touches: `ins` as a text edit, code, an element whose class merely contains a word such as `ad`.
 * Source: the networks' tag documentation, see `facts/ad-slots.ts`.
 */
import type {Comment, Element, ElementContent, Nodes, Parents, Root, Text} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {editLogOf, type Finding} from '../edits/edit-log.js'
import {removeNode} from '../edits/remove-node.js'
import {
  adAttributes,
  adClassTokens,
  adElementNames,
  adIdPatterns,
  adScriptPatterns
} from '../facts/networks/ad-slots.js'
import {adComments} from '../facts/networks/affiliate-networks.js'
import {attributeOf, classesOf, hasBelow, isElement, textOf} from '../hast/elements.js'
import {isAdEmbed, isAdHost} from '../hast/embeds.js'
import {visitParents} from '../hast/visit.js'
import {marksOf} from '../parse/marks.js'
import {countWords} from '../text/count-words.js'
import {removeNamedBox} from './evidence/named-box.js'
import {removePluginTag} from './evidence/plugin-tag.js'

export interface DisplayAdOptions {
  /** Most words an ad container may hold and still be removed with its content (default: `25`). */
  maxWords?: number | undefined
}

const rule = 'display-ad'

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function displayAd(options?: Readonly<DisplayAdOptions> | null) {
  const maxWords = options?.maxWords ?? 25

  return (tree: Root, file: VFile): undefined => {
    visitParents(tree, (node, ancestors) => {
      if (node.type === 'text') return removeTextTag(file, node, ancestors)
      if (node.type === 'comment') return removeComment(file, node, ancestors)
      if (node.type !== 'element') return
      if (isElement(node, 'pre', 'code')) return marksOf(node).unclosedFence ? undefined : SKIP
      const reason = reasonOf(node)
      if (!reason || !isSlot(node, maxWords)) {
        return (
          removePluginTag(file, node, ancestors, rule, ['ad']) ??
          removeNamedBox(file, node, ancestors, rule, ['advertisement'])
        )
      }
      return removeNode(file, node, ancestors, {rule, confidence: 'certain', reason})
    })
  }
}

/** Remove the comment of an ad tag. */
function removeComment(file: VFile, node: Comment, ancestors: readonly Parents[]) {
  const text = node.value.trim()
  const fact = text.length <= 120 ? adComments.find(({pattern}) => pattern.test(text)) : undefined
  if (!fact) return undefined
  return removeNode(file, node, ancestors, {rule, confidence: 'likely', reason: `comment of ${fact.name}`})
}

/** Why the element is an ad slot, if it is one. */
function reasonOf(node: Element): string | undefined {
  if (adElementNames.includes(node.tagName)) return `${node.tagName} element`
  if (node.tagName === 'script') return scriptReason(node)
  if (node.tagName === 'iframe') return isAdEmbed(node) ? 'frame of an ad server' : undefined
  const token = classesOf(node).find((name) => classTokens.has(name))
  if (token) return `${classTokens.get(token)} slot (class "${token}")`
  const id = attributeOf(node, 'id')
  const known = id && adIdPatterns.find(({pattern}) => pattern.test(id))
  if (known) return `${known.name} slot (id "${id}")`
  const attribute = Object.keys(node.properties ?? {}).find((name) => {
    const proof = proofs.get(name)
    return proof && (!proof.value || proof.value.test(attributeOf(node, name)))
  })
  return attribute && `${proofs.get(attribute)!.name} slot`
}

const classTokens = new Map(adClassTokens.map(({token, name}) => [token.toLowerCase(), name]))
/** Attributes by their hast names: `data-ad-client` is `dataAdClient`. */
const proofs = new Map(adAttributes.map((fact) => [camelCase(fact.attribute), fact]))

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function scriptReason(node: Element): string | undefined {
  const source = attributeOf(node, 'src') || attributeOf(node, 'dataSrc')
  if (source) return isAdHost(source) ? 'script of an ad server' : undefined
  const text = node.children.map((child) => (child.type === 'text' ? child.value : textOf(child))).join('')
  const known = adScriptPatterns.find(({pattern}) => pattern.test(text))
  return known && `${known.name} script`
}

/** Most characters of text in a slot. */
const mostText = 5000

/** Whether the element can be a slot: it holds few words, and no `h1` to `h3`, code block or table. */
function isSlot(node: Element, maxWords: number): boolean {
  if (node.tagName === 'script' || node.tagName === 'iframe') return true
  const text = textOf(node, mostText)
  if (text.length > mostText || countWords(text) > maxWords) return false
  const isArticle = (child: Element) => ['pre', 'table', 'h1', 'h2', 'h3'].includes(child.tagName)
  return !isArticle(node) && !hasBelow(node, isArticle)
}

/** Remove an AdSense tag that was parsed as text: a blank line tore it apart. */
function removeTextTag(file: VFile, node: Text, ancestors: readonly Parents[]) {
  const parent = ancestors.at(-1)
  if (!isElement(parent as ElementContent, 'p')) return undefined
  const text = node.value.trim()
  if (/^<ins\b(?=[^>]*\badsbygoogle\b)[^>]*$/.test(text))
    return removeTornTag(file, parent as Element, ancestors)
  return undefined
}

/** The tag as it is written, attributes alone: what else stands before its `>` is the article's. */
const tornTag =
  /^<ins(?:\s+(?:data-[\w-]+|[\w:-]+\s*=\s*(?:"[^"<>\n\r]{0,300}"|'[^'<>\n\r]{0,300}'|[^\s"'<>=]{1,300})))*\s*>[ \t]*(?:<\/ins>)?/

/** Markdown reads `<ins class="adsbygoogle" …>` with a blank line inside as a paragraph and an indented code block. */
function removeTornTag(file: VFile, paragraph: Element, ancestors: readonly Parents[]) {
  const log = editLogOf(file)
  const start = paragraph.position?.start.offset
  if (start === undefined) return undefined
  const tag = tornTag.exec(log.source.slice(start, start + 2100))
  if (!tag || !/data-ad-(?:client|slot)/.test(tag[0])) return undefined
  const finding: Finding = {rule, confidence: 'certain', reason: 'AdSense slot, its tag torn by a blank line'}
  if (!log.accepts(finding, start, start + tag[0].length)) return undefined
  log.add({...finding, action: 'remove', start, end: start + tag[0].length, after: '', block: true})
  const holder = ancestors.at(-2)!
  const index = (holder.children as Nodes[]).indexOf(paragraph)
  // Remove the code block that shows the rest of the tag, too.
  const rest = holder.children.slice(index + 1).findIndex((child) => child.type === 'element')
  const next = holder.children[index + 1 + rest]
  if (
    next &&
    isElement(next as ElementContent, 'pre') &&
    (next.position?.end.offset ?? Infinity) <= start + tag[0].length
  ) {
    holder.children.splice(index + 1 + rest, 1)
  }
  // What stands behind the tag is the article's.
  const end = start + tag[0].length
  paragraph.children = paragraph.children.filter((child) => (child.position?.end.offset ?? end) > end)
  return SKIP
}
