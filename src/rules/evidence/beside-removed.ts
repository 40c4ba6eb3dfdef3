/** Short blocks that say nothing without what was removed beside them: calls, scraps, codes to scan. */
import type {Nodes} from 'hast'
import type {EditLog} from '../../edits/edit-log.js'
import {callStems, followStems} from '../../facts/wording/follow-stems.js'
import {networkNames} from '../../facts/wording/share-rows.js'
import {findAll, hasBelow, isElement, isMedia, textOf} from '../../hast/elements.js'
import {linksOf} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'
import {matchRelatedPhrase} from '../../text/related-lead-in.js'
import type {FlowBlock} from './edge-blocks.js'

/** Rules that remove what is not the article's; others only remove what shows nothing. */
const furniture: ReadonlySet<string> = new Set(['affiliate-ad', 'display-ad', 'related-links', 'boilerplate'])
export const ads: ReadonlySet<string> = new Set(['affiliate-ad', 'display-ad'])
/** Lines of a site itself, not ads in the middle of its text. */
export const ownLines: ReadonlySet<string> = new Set(['boilerplate'])

/** Whether anything was removed that others may go with. */
export function hasRemoved(log: EditLog): boolean {
  return log.edits.some((edit) => edit.action === 'remove' && furniture.has(edit.rule))
}

export interface Sides {
  isBefore: boolean
  isBehind: boolean
}

/** How far a removed block may stand away, in characters of tags and white space. */
const nearby = 300

/** On which sides of the node a block that was removed stands, with nothing but white space and tags between. */
export function removedBeside(node: Nodes, log: EditLog, rules = furniture): Sides {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return {isBefore: false, isBehind: false}
  const near = log
    .overlapping(start - nearby, end + nearby)
    .filter((edit) => edit.action === 'remove' && edit.block && rules.has(edit.rule))
  return {
    isBefore: near.some((edit) => edit.end <= start && isEmpty(log.source.slice(edit.end, start))),
    isBehind: near.some((edit) => edit.start >= end && isEmpty(log.source.slice(end, edit.start)))
  }
}

function isEmpty(between: string): boolean {
  return between.replace(/<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi, '').trim() === ''
}

/** Why a paragraph goes with what was removed beside it; undefined where it stays. */
export function reasonBeside(block: FlowBlock, log: EditLog): string | undefined {
  if (isCodeToScan(block, log)) return 'picture of the code to scan'
  if (!isElement(block.node, 'p', 'div') || block.kind === 'other') return undefined
  const {isBefore, isBehind} = removedBeside(block.node, log, ownLines)
  if (isBefore && isBehind && isScrap(block)) return 'short line between blocks that are removed'
  if ((isBefore || isBehind) && isCall(block)) return 'call that goes with what is removed beside it'
  return undefined
}

/** What a line says that has a code to scan below it. */
const scanWords =
  /公众号|公眾號|二维码|二維碼|扫码|掃碼|扫一扫|扫描|(?<!\p{L})QR|scan|スキャン|큐알|스캔|สแกน|escane|scann|quét mã|zeskanuj|отскан/iu

/** Whether a block is a picture and nothing else, right below a removed line that speaks of a code to scan. */
function isCodeToScan({node}: FlowBlock, log: EditLog): boolean {
  const start = node.position?.start.offset
  if (start === undefined || !isElement(node) || textOf(node) !== '' || linksOf(node).length > 0) return false
  if (node.tagName !== 'img' && findAll(node, ({tagName}) => tagName === 'img').length !== 1) return false
  return log
    .overlapping(start - nearby, start)
    .some(
      (edit) =>
        edit.action === 'remove' &&
        ownLines.has(edit.rule) &&
        edit.end <= start &&
        isEmpty(log.source.slice(edit.end, start).replace(/[>\s]/g, '')) &&
        scanWords.test(log.source.slice(edit.start, edit.end))
    )
}

/** Most words of a call, of a scrap between two blocks. */
const mostInCall = 16
const mostInScrap = 5

/** How a sentence of an article ends; calls end in nothing, a colon or an exclamation mark. */
const sentenceEnd = /[.?…。？।؟]["'”’»）)]*$/

const pointing = /[👇👉⬇↓]/u

/** Whether a text names a network: one with a word for following speaks of an account. */
function namesNetwork(text: string): boolean {
  return text.search(networkNames) >= 0
}

/** Whether a text is a lead-in of related links, whole. */
export function isLeadInAlone(text: string): boolean {
  return matchRelatedPhrase(text)?.rest === ''
}

/** How a call ends, or what it begins with: a heading, a step and a line of a poem end in nothing. */
const callEnd = /[:：!！»›>→]\s*$|^[\p{Extended_Pictographic}»›>→]|\p{Extended_Pictographic}\s*$/u

/** Whether the block is a few words that are no sentence. */
function isScrap({kind, node}: FlowBlock): boolean {
  const text = textOf(node, 300)
  const isShort = text !== '' && text.length < 300 && weighWords(text) <= mostInScrap
  return kind === 'text' && isShort && !sentenceEnd.test(text) && !/[:：]\s*(?:\p{L}|$)/u.test(text)
}

/** Whether the block calls to follow, to subscribe, to give, to read on: words for that, or a hand that points. */
export function isCall(block: FlowBlock): boolean {
  const text = textOf(block.node, 300)
  return (
    saysCall(block) &&
    (pointing.test(text) || isLeadInAlone(text) || callEnd.test(text) || namesNetwork(text))
  )
}

/** The same for a title, which ends in nothing, of a form that is removed. */
export function saysCall({node}: FlowBlock): boolean {
  const text = textOf(node, 300)
  if (!/\p{L}/u.test(text) || text.length >= 300 || weighWords(text) > mostInCall || sentenceEnd.test(text))
    return false
  if (linksOf(node).length > 0 || hasBelow(node, (child) => isMedia(child) || child.tagName === 'code'))
    return false
  if (isLeadInAlone(text) || pointing.test(text) || followStems.test(text)) return true
  // Where sentences have no end to see, words that news use as well are no evidence.
  return (
    callStems.test(text) && !/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(text)
  )
}
