/**
 * Blocks that consist of interface lines: forms, buttons, notices and labels that lost their markup. Some say by
 * themselves what they are; others (`Email`, `Subscribe`) do in a row of such lines, or beside what is removed.
 */
import type {Parents, Root} from 'hast'
import type {VFile} from 'vfile'
import {type EditLog, editLogOf} from '../../edits/edit-log.js'
import {removeNode} from '../../edits/remove-node.js'
import {inboxWords} from '../../facts/wording/follow-stems.js'
import {isBoldLine, isElement, textOf} from '../../hast/elements.js'
import {linksOf} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'
import {InterfaceLexicon} from '../../text/interface-lines.js'
import {languagesOf} from '../../text/languages.js'
import {hasRemoved, isLeadInAlone, ownLines, reasonBeside, removedBeside, saysCall} from './beside-removed.js'
import {type FlowBlock, flowBlocks} from './edge-blocks.js'
import {
  type InterfaceText,
  interfaceRuns,
  interfaceText,
  isCount,
  leastExact,
  leastInRow
} from './interface-text.js'
import type {Places} from './place.js'
import {isAnnounced} from './shown-code.js'

/** A block of the document that was not removed yet. */
interface Kept {
  block: FlowBlock
  /** What it says, if it is of an interface. */
  says: InterfaceText | undefined
}

/** So much of a document tells its language, in characters. */
const mostForLanguage = 20_000

/**
 * Remove the blocks of interface lines in the tree, and what goes with them; log them as edits. With `onlyEdges` only those at
 * the ends of the text are read.
 */
export function removeInterfaceBlocks(tree: Root, file: VFile, places: Places, onlyEdges = false): undefined {
  const log = editLogOf(file)
  if (log.onlyCertain) return
  const lexicon = new InterfaceLexicon(languagesOf(textOf(tree, mostForLanguage)))
  const kept: (Kept | undefined)[] = flowBlocks(tree).map((block) => ({
    block,
    says: onlyEdges && !places.isEdge(block.node) ? undefined : saysOf(block, places, lexicon)
  }))
  const remove = (at: number, reason: string): void => {
    const {block} = kept[at]!
    const finding = {rule: 'boilerplate', confidence: 'likely', reason} as const
    if (removeNode(file, block.node, block.ancestors, finding)) kept[at] = undefined
  }
  for (const [at, one] of kept.entries()) {
    if (one?.says && isAlone(one.block, one.says)) remove(at, lineReason(one.says))
  }
  for (const one of kept) if (one && !one.says) removeLines(one.block, log, lexicon)
  for (const run of runsOf(kept)) for (const at of run) remove(at, lineReason(kept[at]!.says!))
  if (!hasRemoved(log)) return
  // Down and up again: what goes is the evidence for the next.
  const order = [...kept.keys()]
  for (const at of [...order, ...order.toReversed()]) {
    const reason = kept[at] && reasonOf(kept, at, log)
    if (reason) remove(at, reason)
  }
}

function lineReason({intent, language}: InterfaceText): string {
  return `interface line (${intent}, ${language})`
}

/** Remove the interface lines of a block of other lines. */
function removeLines({kind, node}: FlowBlock, log: EditLog, lexicon: InterfaceLexicon): void {
  const [text, ...others] = isElement(node) ? node.children : []
  const start = text?.position?.start.offset
  const end = text?.position?.end.offset
  if (kind !== 'text' || !isElement(node, 'p') || others.length > 0 || text?.type !== 'text') return
  if (start === undefined || end === undefined) return
  const written = log.source.slice(start, end).split(/(?<=[\n\r])(?!\n)/)
  const shown = text.value.split(/\r\n|\n|\r/)
  if (written.length !== shown.length) return
  const runs = interfaceRuns(
    shown.map((line) => line.trim()),
    lexicon
  )
  const gone = new Set<number>()
  for (const {from, says, to} of runs) {
    const finding = {rule: 'boilerplate', confidence: 'likely', reason: lineReason(says)} as const
    const at = start + written.slice(0, from).join('').length
    // The last line goes with the line end above it.
    const isLast = to === written.length
    const lineEnd = isLast && from > 0 ? /\r?\n?$/.exec(written[from - 1]!)![0].length : 0
    const range = {start: at - lineEnd, end: at + written.slice(from, to).join('').length}
    if (!log.accepts(finding, range.start, range.end)) continue
    log.add({...finding, action: 'remove', ...range, after: '', block: false})
    for (let index = from; index < to; index++) gone.add(index)
  }
  text.value = shown.filter((_, index) => !gone.has(index)).join('\n')
}

/** Elements of a line that may stand for themselves between blocks. */
const lineNames = ['a', 'b', 'button', 'em', 'label', 'small', 'span', 'strong'] as const

function saysOf(
  {kind, node}: FlowBlock,
  places: Places,
  lexicon: InterfaceLexicon
): InterfaceText | undefined {
  if (!isElement(node) || isElement(node, 'blockquote')) return undefined
  if (kind === 'other' && !isElement(node, ...lineNames)) return undefined
  const says = interfaceText(node, places, lexicon)
  // A heading that only has such words heads a text about them.
  return kind === 'heading' && says?.exact === 0 ? undefined : says
}

/** Whether the block goes whatever stands beside it: headings may head a text, lists may be about such lines. */
function isAlone({ancestors, kind, node}: FlowBlock, says: InterfaceText): boolean {
  if (!says.isAlone || kind === 'heading' || isElement(node, 'ul', 'ol')) return false
  return !isAnnounced(node, ancestors as Parents[])
}

/** The blocks that follow on one another and have enough interface lines together: by their indexes. */
function runsOf(kept: readonly (Kept | undefined)[]): number[][] {
  const runs: number[][] = []
  let run: number[] = []
  const end = (): void => {
    const isSentence = (at: number | undefined) => at !== undefined && kept[at]!.says!.isSentence
    while (isSentence(run[0])) run.shift()
    while (isSentence(run.at(-1))) run.pop()
    const count = (key: 'lines' | 'exact') => run.reduce((sum, at) => sum + kept[at]!.says![key], 0)
    const isRow = count('lines') >= leastInRow && count('exact') >= leastExact
    if (isRow || isForm(run.map((at) => kept[at]!.says!))) runs.push(run)
    run = []
  }
  for (const [at, one] of kept.entries()) {
    if (one?.says && !isTitle(one.block) && !isElement(one.block.node, 'ul', 'ol')) run.push(at)
    else end()
  }
  end()
  return runs
}

/** Whether two lines are a form: a field, and the button below it. */
function isForm(lines: readonly InterfaceText[]): boolean {
  const [field, button, ...others] = lines
  return (
    others.length === 0 &&
    field?.intent === 'field' &&
    (button?.intent === 'button' || button?.intent === 'subscribe') &&
    lines.every(({exact, lines: all}) => exact === 1 && all === 1)
  )
}

/** Why a block goes with what is removed beside it. */
function reasonOf(kept: readonly (Kept | undefined)[], at: number, log: EditLog): string | undefined {
  const {block, says} = kept[at]!
  if (isTitle(block)) return titleReason(kept, at, log)
  // An ad stands anywhere in a text, and lists and words beside it may be the article's.
  const mayBeAd = says !== undefined && says.exact > 0 && !isElement(block.node, 'ul', 'ol')
  const {isBefore, isBehind} = removedBeside(block.node, log, mayBeAd ? undefined : ownLines)
  const needsBoth =
    says && (says.isSentence || (says.exact === 0 && says.intent === 'button' && isLong(block)))
  if (says && (needsBoth ? isBefore && isBehind : isBefore || isBehind)) return lineReason(says)
  const isCounted = [kept[at - 1], kept[at + 1]].some((one) => one?.says?.intent === 'counter')
  if ((isBefore || isBehind) && isCounted && block.kind === 'text' && isCount(textOf(block.node, 20)))
    return 'count beside what is removed'
  if ((isBefore || isBehind) && block.kind === 'text' && isOfForm(textOf(block.node, 300)))
    return 'line of a form beside what is removed'
  return reasonBeside(block, log)
}

/** Most words of a line of a form. */
const mostInFormLine = 20

/** The time of a player, played and in all. */
const playerTime = /^\d{1,2}:\d{2}(?:\s*[/|]\s*\d{1,2}:\d{2})?$/

/** Whether a line says what a form sends to the reader, or is the time of a player. */
function isOfForm(text: string): boolean {
  return playerTime.test(text) || (inboxWords.test(text) && weighWords(text) <= mostInFormLine)
}

/** Most words of a line that only has the words of an interface, and stands beside something removed on one side. */
const mostInLine = 4

function isLong({node}: FlowBlock): boolean {
  return weighWords(textOf(node, 300)) > mostInLine && linksOf(node).length === 0
}

/** Whether a block heads what follows it. */
function isTitle(block: FlowBlock): boolean {
  return block.kind === 'heading' || (block.kind === 'text' && isBoldLine(block.node))
}

/** Why a title goes: it has words of an interface, and all that it headed is removed, or it is the bold line of a form. */
function titleReason(kept: readonly (Kept | undefined)[], at: number, log: EditLog): string | undefined {
  const {block, says} = kept[at]!
  const next = kept.slice(at + 1).find((one) => one !== undefined)
  if (
    next === undefined &&
    isLeadInAlone(textOf(block.node, 100)) &&
    removedBeside(block.node, log, ownLines).isBefore
  )
    return 'label at the end, below what is removed'
  if (!says && !saysCall(block)) return undefined
  const isOfForm = block.kind !== 'heading' && removedBetween(block, next?.block, log) >= leastInForm
  if (next && !isTitle(next.block) && !isOfForm) return undefined
  return removedBeside(block.node, log, ownLines).isBehind ? 'title of what is removed below it' : undefined
}

/** A share bar is one block; a form is more: a field and a button below what it offers. */
const leastInForm = 2

/** How many blocks of a site's own lines were removed between two blocks. */
function removedBetween(from: FlowBlock, to: FlowBlock | undefined, log: EditLog): number {
  const start = from.node.position?.end.offset
  const end = to?.node.position?.start.offset ?? log.source.length
  if (start === undefined) return 0
  return log.overlapping(start, end).filter(({action, rule}) => action === 'remove' && ownLines.has(rule))
    .length
}
