/** Rows of share buttons and other controls of a platform that are left as text. */
import type {Element, Nodes, Parents} from 'hast'
import type {Finding} from '../../edits/edit-log.js'
import {platformLabels, platformLines} from '../../facts/wording/platform-lines.js'
import {networkNames, newWindow, otherShareWords, shareStems} from '../../facts/wording/share-rows.js'
import {isBlank, isElement, isHeading, textOf} from '../../hast/elements.js'
import {indexOfSibling, siblingBefore} from '../../hast/siblings.js'
import {countWords} from '../../text/count-words.js'
import type {Outline} from './outline.js'

export interface FoundRow {
  nodes: Nodes[]
  finding: Finding
}

const rule = 'boilerplate'
/** Most characters of a row, and of a list of buttons. */
const mostInRow = 500
const mostInList = 2000

/**
 * The row that `node` is, with the label above it: share buttons run together (`Share to TwitterShare to Facebook`), a
 * list of such buttons, the button of Jetpack below its heading.
 */
export function shareRow(node: Element, parent: Parents, outline: Readonly<Outline>): FoundRow | undefined {
  if (outline.text === 0 || outline.hasContent || outline.text > mostInList) return undefined
  if (isElement(node, 'ul')) {
    const items = (node.children as Nodes[])
      .filter((child) => isElement(child, 'li'))
      .map((item) => textOf(item))
    if (items.length === 0 || !items.every(isShareButton)) return undefined
    return found(node, parent, `share buttons as text (${items.length})`, isShareLabel)
  }
  if (!isElement(node, 'p', 'div', 'section') || outline.text > mostInRow || outline.blocks > 1)
    return undefined
  const text = textOf(node)
  if (isLoading(text))
    return found(node, parent, 'platform line (und)', (label) => platformLabels.test(label))
  if (isShareButton(text) || isShareRow(text))
    return found(node, parent, 'share buttons as text', isShareLabel)
  return undefined
}

/** The block, with the block above it where that is its label. */
function found(node: Element, parent: Parents, reason: string, isLabel: (text: string) => boolean): FoundRow {
  const siblings = parent.children as Nodes[]
  const index = indexOfSibling(siblings, node)
  const at = siblingBefore(siblings, index, isBlank)
  const label = siblings[at]
  const hasLabel = (isElement(label, 'p') || isHeading(label)) && isLabel(textOf(label, 80))
  return {
    nodes: hasLabel ? siblings.slice(at, index + 1) : [node],
    finding: {rule, confidence: 'likely', reason}
  }
}

/** `Share this:` in any language of the stems: few words, a share verb, a colon. */
function isShareLabel(text: string): boolean {
  return text.length <= 60 && /[:：]$/.test(text) && countWords(text) <= 5 && count(text, shareStems) > 0
}

const loading = platformLines.find(({pattern}) => pattern.test('Like Loading...'))!

function isLoading(text: string): boolean {
  return text.length <= 60 && loading.pattern.test(text)
}

/** A button of Jetpack: `Click to share on X (Opens in new window) X`. */
function isShareButton(text: string): boolean {
  // In a sentence such a text is quoted.
  if (text.length > 160 || !newWindow.test(text) || /[.。!?]$|["“„«]/.test(text)) return false
  return count(text, shareStems) > 0 || otherShareWords.test(text)
}

/** Between buttons stands no such word. */
const conjunction = /(?<!\p{L})(?:and|or|und|oder|et|ou|y|и|или)(?!\p{L})/iu

/** Buttons in one line, each with its verb; nothing in it is a sentence. */
function isShareRow(line: string): boolean {
  if (line.length > mostInRow || /[.?;。？；、]/.test(line) || conjunction.test(line)) return false
  const text = line.replace(/([\p{Ll}+!]|X)(?=\p{Lu}\p{Ll})/gu, '$1 ')
  const networks = count(text, networkNames)
  const stems = count(text, shareStems)
  if (networks < 2 || stems < 2 || stems < networks - 1) return false
  const rest = text.replace(networkNames, ' ').replace(shareStems, ' ')
  return countWords(rest) <= 4 * networks + 4
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
