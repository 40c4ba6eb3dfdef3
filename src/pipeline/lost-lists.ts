/**
 * Lead-ins without their list: "The team needs to:" right above the next heading. The list existed once and was lost,
 * mostly by a scraper that took only paragraphs. It cannot be restored, so a warning reports it.
 */
import type {Warning} from '../errors.js'
import {isClosed, textWidth} from '../parse/text/line-shapes.js'

/** A block of a document. `other` is anything else that a lead-in may announce: quote, image, embed, rule, math. */
export interface LeadInBlock {
  /** The visible text, without markup. */
  text: string
  /** Line in the source, from 1. */
  line: number
  kind: 'paragraph' | 'heading' | 'list' | 'table' | 'code' | 'other'
}

/** Fewest words of a last sentence that announces something, and is not a label such as "Note:" or "For example:". */
const fewestWords = 3

/** Most words of a paragraph that is a label for the paragraph below. */
const labelWords = 5

/** Lead-ins to a quotation or a message: a paragraph may follow. */
const speech =
  /(?<!\p{L})(?:says?|said|saying|reads?|asks?|asked|writes?|wrote|told|replied|answered|explains?|explained|adds|added|messages?|error|quote|sagte?|schreibt|dijo|dice|écrit|dit|disse|сказала?|пишет)(?:\s+\p{L}+)?\s*[:：]\s*$/iu

/** Words of lead-ins to sections: how many parts there are, or of what kind. */
const announcesSections =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10|dos|tres|cuatro|cinco|zwei|drei|vier|fünf|deux|trois|quatre|cinq|steps?|ways|methods|cases|scenarios|options|approaches|(?:sub)?sections|chapters|categories)(?!\p{L})/iu

/** Fewest columns of a paragraph below that is prose, and not the first item of a list without bullets. */
const proseWidth = 100

/** Longest part of a lead-in that a message shows, in characters. */
const quoteLimit = 80

/** Warn about each paragraph that announces a list (ends in a colon) and has none below. Code: `lost-list`. */
export function findLostLists(blocks: readonly LeadInBlock[]): Warning[] {
  const warnings: Warning[] = []
  for (const [index, block] of blocks.entries()) {
    if (!isLeadIn(block) || !isLost(blocks, index)) continue
    warnings.push({
      code: 'lost-list',
      message: `a lead-in without its list: “${quote(block.text)}”`,
      line: block.line
    })
  }
  return warnings
}

function isLeadIn(block: LeadInBlock): boolean {
  // Two colons or more close a container block.
  if (block.kind !== 'paragraph' || !/(?<!:)[:：]\s*$/.test(block.text) || isNumbered(block.text))
    return false
  return countWords(lastSentence(block.text)) >= fewestWords
}

function isLost(blocks: readonly LeadInBlock[], index: number): boolean {
  const below = blocks[index + 1]
  if (!below) return true
  if (below.kind === 'heading') return !isSectionList(lastSentence(blocks[index]!.text), below.text)
  return (
    below.kind === 'paragraph' &&
    (isLeadIn(below) || (isProse(below.text) && !announcesProse(blocks[index]!.text)))
  )
}

/** A label ("Battery and charging:"), or the words before a quotation. */
function announcesProse(text: string): boolean {
  return countWords(text) <= labelWords || speech.test(text)
}

/** "Follow these three steps:" above headings: the sections are the list. */
function isSectionList(leadIn: string, heading: string): boolean {
  return isNumbered(heading) || announcesSections.test(leadIn)
}

/** Whether the text is a paragraph, and neither an item with a bullet or number of its own nor a quotation. */
function isProse(text: string): boolean {
  return (
    textWidth(text) >= proseWidth &&
    isClosed(text) &&
    /^[\p{L}\d]/u.test(text) &&
    !isNumbered(text) &&
    !isLabelled(text)
  )
}

/** "1.", "2a)", "b :", "Step 3:", "Option 1 –", "第二、". */
function isNumbered(text: string): boolean {
  return /^(?:(?:\d{1,3}[a-z]?|[a-z])\s?[.):]|\p{L}{2,12}\s\d{1,2}\s?[.:)–—-]|第?[一二三四五六七八九十\d]+[、章步])/iu.test(
    text
  )
}

/** "Width: the number of …" is an item of a list whose bullets are lost. */
function isLabelled(text: string): boolean {
  return /^[^.:：。,，]{1,30}[:：]/u.test(text)
}

function lastSentence(text: string): string {
  return (
    text
      .trim()
      .split(/(?<=[.!?…])\s+(?=\P{Ll})|(?<=[。！？])/u)
      .at(-1) ?? ''
  )
}

/** Words between spaces; in scripts without spaces, two characters count as one word. */
function countWords(text: string): number {
  const unspaced = text.match(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.floor(unspaced / 2)
}

function quote(text: string): string {
  const sentence = lastSentence(text).trim()
  return sentence.length > quoteLimit ? '…' + sentence.slice(-quoteLimit) : sentence
}
