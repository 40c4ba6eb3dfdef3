/**
 * Blocks that consist of interface lines: forms, buttons, notices and labels that lost their markup. Some say by
 * themselves what they are; others (`Email`, `Subscribe`) do only beside something else that is removed.
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import type {VFile} from 'vfile'
import {type EditLog, editLogOf, type Finding} from '../../edits/edit-log.js'
import {removeNode} from '../../edits/remove-node.js'
import {interfacePictures} from '../../facts/markup/interface-pictures.js'
import {consentStems, cookieWord} from '../../facts/wording/consent-stems.js'
import {callStems, followStems} from '../../facts/wording/follow-stems.js'
import {mergeTag} from '../../facts/wording/merge-tags.js'
import {networkWords} from '../../facts/wording/network-words.js'
import {attributeOf, hasBelow, isBlock, isElement, isMedia, isUnseen, textOf} from '../../hast/elements.js'
import {linksOf} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'
import {type InterfaceLine, interfaceLine, likeInterfaceLine} from '../../text/interface-lines.js'
import {type FlowBlock, flowBlocks} from './edge-blocks.js'
import type {Places} from './place.js'
import {isAnnounced} from './shown-code.js'

/** Most characters and lines of a block. */
const mostText = 1500
const mostLines = 30
/** With fewer words, a line alone needs more evidence: `Log in` may be a step of instructions. */
const leastWords = 2

/** Badges of stores: an article about an app has them, too. */
const storeNames = /google\s?play|app\s?store|app\s?gallery|구글\s?플레이|앱\s?스토어/i

/** Intents whose single words are clear: labels of ads. */
const clearWords: ReadonlySet<string> = new Set(['ad'])

interface Candidate {
  block: FlowBlock
  line: InterfaceLine
  isAlone: boolean
  /** How many interface lines it has, and how many of them stand in the tables. */
  count: number
  exact: number
}

/** Remove the blocks of interface lines in the tree; log them as edits. */
export function removeInterfaceBlocks(tree: Root, file: VFile, places: Places): undefined {
  const log = editLogOf(file)
  if (log.onlyCertain) return
  const blocks = flowBlocks(tree)
  const candidates: (Candidate | undefined)[] = blocks.map((block) => candidateOf(block, places))
  const remove = ({block, line}: Candidate): boolean => {
    const finding: Finding = {
      rule: 'boilerplate',
      confidence: 'likely',
      reason: `interface line (${line.intent}, ${line.language})`
    }
    return removeNode(file, block.node, block.ancestors, finding) !== undefined
  }
  for (const [index, candidate] of candidates.entries()) {
    if (!candidate?.isAlone || isAnnounced(candidate.block.node, candidate.block.ancestors as Parents[]))
      continue
    if (remove(candidate)) candidates[index] = undefined
  }
  for (const run of runsOf(candidates)) {
    for (const index of run) if (remove(candidates[index]!)) candidates[index] = undefined
  }
  // Down and up again: what goes is the evidence for the next.
  const order = [...candidates.keys()]
  for (const index of [...order, ...order.toReversed()]) {
    const candidate = candidates[index]
    if (!candidate) continue
    const rules = candidate.exact > 0 ? furniture : boilerplateOnly
    if (sidesRemoved(candidate.block.node, log, rules) > 0 && remove(candidate)) candidates[index] = undefined
  }
  for (const block of [...blocks, ...blocks.toReversed()]) {
    const reason = scrapReason(block, log)
    if (reason)
      removeNode(file, block.node, block.ancestors, {rule: 'boilerplate', confidence: 'likely', reason})
  }
}

/** So many interface lines in a row are a form or a bar, whatever each of them says. */
const leastInRow = 3

/** The runs of blocks of interface lines, with enough of these: by their indexes. */
function runsOf(candidates: readonly (Candidate | undefined)[]): number[][] {
  const runs: number[][] = []
  let run: number[] = []
  for (let index = 0; index <= candidates.length; index++) {
    const candidate = candidates[index]
    if (candidate && !isElement(candidate.block.node, 'ul', 'ol')) run.push(index)
    else {
      const lines = run.reduce((sum, at) => sum + candidates[at]!.count, 0)
      const exact = run.reduce((sum, at) => sum + candidates[at]!.exact, 0)
      if (lines >= leastInRow && exact >= 2) runs.push(run)
      run = []
    }
  }
  return runs
}

/** Why a block that says little goes with what is removed beside it. */
function scrapReason(block: FlowBlock, log: EditLog): string | undefined {
  if (isScrap(block) && sidesRemoved(block.node, log) === 2)
    return 'short line between blocks that are removed'
  if (isLabel(block) && sidesRemoved(block.node, log, boilerplateOnly) > 0)
    return 'call that goes with what is removed beside it'
  return undefined
}

/** Most words of a call beside the link or button it is for. */
const mostInLabel = 16

/** Whether a block is one short call to follow, to subscribe, to give: words for that, or a hand that points. */
function isLabel({kind, node}: FlowBlock): boolean {
  if (kind === 'other' || !isElement(node, 'p', 'div', 'h3', 'h4', 'h5', 'h6') || linksOf(node).length > 0)
    return false
  if (hasBelow(node, isContent)) return false
  const text = textOf(node, 300)
  if (text.length >= 300 || weighWords(text) > mostInLabel || !/\p{L}/u.test(text)) return false
  return (
    (followStems.test(text) || callStems.test(text) || /[👇👉⬇↓]/u.test(text)) &&
    !/[.!?。！？].*\p{L}.*[.。]$/u.test(text)
  )
}

/** Most words of a line that says too little to stand alone between two blocks of furniture. */
const mostInScrap = 5

/** Whether a block is a few words that are no sentence. */
function isScrap({kind, node}: FlowBlock): boolean {
  if (kind !== 'text' || !isElement(node, 'p', 'div')) return false
  const text = textOf(node)
  return text !== '' && weighWords(text) <= mostInScrap && !/[.!?…。！？:：]["'”’»）)]*$/.test(text)
}

/** Elements of a line that may stand for themselves between blocks. */
const lineNames = ['a', 'b', 'button', 'em', 'label', 'small', 'span', 'strong'] as const

function candidateOf(block: FlowBlock, places: Places): Candidate | undefined {
  const {kind, node} = block
  if (!isElement(node) || isElement(node, 'blockquote')) return undefined
  if (kind === 'other' && !isElement(node, ...lineNames)) return undefined
  if (hasBelow(node, isContent)) return undefined
  const found = readLines(node, places)
  if (!found) return undefined
  const {known, lines} = found
  const line = known.find(({isAlone}) => isAlone) ?? known[0]!
  const isClear =
    clearWords.has(line.intent) || known.length > 1 || lines.some((text) => weighWords(text) >= leastWords)
  const exact = known.filter(({isLike}) => !isLike).length
  if (exact === 0 && kind === 'heading') return undefined
  const isForm = isFormOf(known)
  const isBadge = line.intent === 'app' && lines.every((text) => storeNames.test(text))
  return {
    block,
    line,
    count: known.length,
    exact,
    isAlone:
      (isForm || (line.isAlone && isClear && !isBadge)) && kind !== 'heading' && !isElement(node, 'ul', 'ol')
  }
}

/** Most words of a cookie notice. */
const mostInConsent = 150

/** Whether the lines are a cookie notice: they speak of cookies, and of two more things that such notices speak of. */
function isConsent(lines: readonly string[], hasOtherEvidence: boolean): boolean {
  const text = lines.join(' ')
  if (!hasOtherEvidence || !cookieWord.test(text) || weighWords(text) > mostInConsent) return false
  return new Set(Array.from(text.matchAll(consentStems), ([stem]) => stem.toLowerCase())).size >= 3
}

/** Whether so many lines are a form or a bar, whatever each of them says. */
function isFormOf(known: readonly InterfaceLine[]): boolean {
  return known.length >= leastInRow && known.filter(({isLike}) => !isLike).length >= 2
}

/** No block of interface lines holds them. */
function isContent(element: Element): boolean {
  if (element.tagName === 'img') return !isInterfacePicture(element)
  return (
    (isMedia(element) && element.tagName !== 'svg') ||
    ['sup', 'code', 'pre', 'table'].includes(element.tagName)
  )
}

/** A picture that is named for a button, or for the code to pay or to follow with. */
export function isInterfacePicture(picture: Element): boolean {
  const name = attributeOf(picture, 'src').split(/[?#]/)[0]!.slice(-120)
  return interfacePictures.test(name)
}

interface KnownLines {
  lines: readonly string[]
  /** Of these lines, those of an interface; at least one. */
  known: readonly InterfaceLine[]
}

/**
 * The lines of a block that consists of interface lines: as they are, with links as lines of their own, cut at bars, or
 * all in one. At the edges of a text, most of them are enough where the others are no sentences.
 */
function readLines(node: Element, places: Places): KnownLines | undefined {
  const asWritten = linesOf(node)
  // A footer of a letter whose tags nobody filled.
  if (
    asWritten &&
    places.isEdge(node) &&
    asWritten.some((line) => mergeTag.test(line)) &&
    weighWords(asWritten.join(' ')) <= 60
  )
    return {lines: asWritten, known: [footer]}
  if (!asWritten || asWritten.length === 0) {
    return hasBelow(node, isInterfacePicture) ? {lines: [''], known: [picture]} : undefined
  }
  const ways = [asWritten, linesOf(node, {partLinks: true}) ?? asWritten]
  ways.push(
    ways[1]!.flatMap((line) => line.split(/\s*[|·•/]\s*/)).filter((line) => /[\p{L}\p{N}]/u.test(line))
  )
  ways.push([asWritten.join(' ')])
  for (const lines of ways) {
    const read = lines.map(readLine)
    const known = read.filter((line) => line !== undefined && line !== 'number') as InterfaceLine[]
    if (known.length === 0 || read.includes(undefined)) continue
    // Names of networks, one below the other, are what is left of share buttons.
    const networks = known.filter((line) => line === network).length
    return {lines, known: networks >= leastNetworks ? [{...network, isAlone: true}, ...known] : known}
  }
  const read = asWritten.map(readLine)
  const known = read.filter((line) => line !== undefined && line !== 'number') as InterfaceLine[]
  const others = asWritten.filter((_, index) => read[index] === undefined)
  if (isConsent(asWritten, known.length > 0 || places.isEdge(node)))
    return {lines: asWritten, known: [consent, ...known]}
  const isEdge = places.isEdge(node)
  const isSeed = known.some(({isAlone}) => isAlone) || isFormOf(known)
  const isMostly = isSeed && known.length >= Math.max(isEdge ? 1 : 2, others.length / (isEdge ? 2 : 1))
  return isMostly &&
    others.every((line) => weighWords(line) <= (isEdge ? 14 : 8) && !/[.!?。！？]\s/.test(`${line} `))
    ? {lines: asWritten, known}
    : undefined
}

const consent: InterfaceLine = {intent: 'consent', language: 'und', isAlone: true}
const footer: InterfaceLine = {intent: 'mail', language: 'und', isAlone: true}
const leastNetworks = 3
const network: InterfaceLine = {intent: 'share', language: 'und', isAlone: false}
const picture: InterfaceLine = {intent: 'button', language: 'und', isAlone: false}

function readLine(line: string): InterfaceLine | 'number' | undefined {
  if (isNumber(line)) return 'number'
  // `Discuss on Hacker News (114 points, 37 comments)`
  const found = interfaceLine(line) ?? interfaceLine(line.replace(/\s*\([^()]*\d[^()]*\)$/, ''))
  return found ?? (networkWords.has(line.toLowerCase()) ? network : likeInterfaceLine(line))
}

/** Numbers, signs, and an address as an example in a field. */
function isNumber(line: string): boolean {
  return /^[\p{N}\p{P}\p{S}\s]+$|^[\w.+-]+@example\.\w+$/u.test(line)
}

/** The lines of a block that are not empty; undefined for too many, or too much text. */
function linesOf(node: Element, {partLinks = false} = {}): string[] | undefined {
  const lines = ['']
  let length = 0
  const walk = (next: Nodes): void => {
    if (length > mostText) return
    if (next.type === 'text') {
      length += next.value.length
      const [first = '', ...others] = next.value.split(/\r\n|\n|\r/)
      lines[lines.length - 1] += first
      lines.push(...others)
    } else if (isElement(next) && !isUnseen(next)) {
      const isApart =
        isBlock(next) ||
        next.tagName === 'br' ||
        next.tagName === 'button' ||
        (partLinks && next.tagName === 'a')
      if (isApart) lines.push('')
      for (const child of next.children) walk(child)
      if (isApart) lines.push('')
    }
  }
  walk(node)
  const shown = lines.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]/u.test(line))
  return length > mostText || shown.length > mostLines ? undefined : shown
}

/** How far a removed block may stand away, in characters of tags and white space. */
const nearby = 300

/** On how many sides of the node a block that was removed stands, with nothing but white space and tags between. */
function sidesRemoved(node: Nodes, log: EditLog, rules = furniture): number {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return 0
  const near = log
    .overlapping(start - nearby, end + nearby)
    .filter((edit) => edit.action === 'remove' && edit.block && rules.has(edit.rule))
  const isBefore = near.some((edit) => edit.end <= start && isEmpty(log.source.slice(edit.end, start)))
  const isBehind = near.some((edit) => edit.start >= end && isEmpty(log.source.slice(end, edit.start)))
  return Number(isBefore) + Number(isBehind)
}

/** Rules that remove what is not the article's; others only remove what shows nothing. */
const furniture: ReadonlySet<string> = new Set(['affiliate-ad', 'display-ad', 'related-links', 'boilerplate'])

const boilerplateOnly: ReadonlySet<string> = new Set(['boilerplate'])

function isEmpty(between: string): boolean {
  return between.replace(/<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi, '').trim() === ''
}
