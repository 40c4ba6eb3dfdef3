/** What a line break means in a plain text, decided once for the whole document from all its lines. */
import {hasOwnShape, isClosed, plainText, textWidth, wrapLimit} from './line-shapes.js'
import {lineText, type TextLine} from './text-lines.js'

/** `lines`: each line is a paragraph. `blocks`: blank lines part paragraphs, the lines inside are hard-wrapped. */
export type TextLayout = 'lines' | 'blocks'

/** Share of line pairs that run on mid-sentence from which a text is hard-wrapped: English has about 3/4, German 1/2. */
const wrappedShare = 1 / 3

/** Share of line pairs that are long, or end a sentence, from which each line is a paragraph. */
const lineShare = 1 / 2

/** Up to this share of blank lines between lines they are no convention, only accidents. */
const fewBlanks = 1 / 10

/** Up to this share of pairs that run on they are accidents too. */
const fewRunning = 1 / 10

/**
 * Decide what a line break means, from all pairs of neighbouring lines:
 * 1. no two lines touch: it does not matter (`blocks`);
 * 2. a third of the pairs run on mid-sentence: hard-wrapped (`blocks`);
 * 3. half of the pairs hold a line over 120 columns: nobody wrapped these (`lines`);
 * 4. blank lines are rare, and half of the pairs are long or end a sentence, or there are eight pairs or
 *    more of which not a tenth runs on: `lines`. With blank lines it may be prose with one sentence a
 *    line, whose paragraphs are the blocks;
 * 5. else (verse in stanzas, addresses): `blocks`, which changes nothing.
 *
 * Lines with a shape of their own (lists, rules, quotes, tables) are no evidence. Lines are read without
 * escapes and heading marks, so that a text and the Markdown made of it give the same answer.
 */
export function detectLayout(
  source: string,
  lines: readonly TextLine[],
  fences: ReadonlyMap<number, number>
): TextLayout {
  const facts = lineFacts(source, lines, fences)
  const full = 0.7 * ninthDecile(facts)
  const count = {pairs: 0, blanks: 0, running: 0, long: 0, closed: 0}
  for (let index = 1; index < facts.length; index++) {
    const above = facts[index - 1]!
    const below = facts[index]!
    if (above.width === 0 || below.width === 0) continue
    if (below.afterBlank) {
      count.blanks++
      continue
    }
    count.pairs++
    // Scripts without capitals: a line that is nearly full and ends without a full stop was wrapped.
    if (!above.closed && (below.begins === 'small' || (below.begins === 'caseless' && above.width >= full)))
      count.running++
    if (above.width > wrapLimit || below.width > wrapLimit) count.long++
    else if (above.closed) count.closed++
  }
  if (count.pairs === 0 || count.running >= wrappedShare * count.pairs) return 'blocks'
  if (count.long >= lineShare * count.pairs) return 'lines'
  if (count.blanks > fewBlanks * (count.pairs + count.blanks)) return 'blocks'
  const isBroken = count.pairs >= 8 && count.running <= fewRunning * count.pairs
  return isBroken || count.long + count.closed >= lineShare * count.pairs ? 'lines' : 'blocks'
}

interface LineFacts {
  /** 0 where the line has a shape of its own. */
  width: number
  closed: boolean
  afterBlank: boolean
  begins: 'small' | 'caseless' | 'other'
}

function lineFacts(
  source: string,
  lines: readonly TextLine[],
  fences: ReadonlyMap<number, number>
): LineFacts[] {
  const facts: LineFacts[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const close = fences.get(index)
    if (close !== undefined) {
      facts.push({width: 0, closed: true, afterBlank: false, begins: 'other'})
      index = close
      continue
    }
    const text = lineText(source, line)
    const plain = plainText(text)
    const width = hasOwnShape(text) ? 0 : textWidth(plain)
    const first = /^["'“‘«„(¿¡\s]*(\p{L})/u.exec(plain.slice(0, 16))?.[1] ?? ''
    const begins = /\p{Ll}/u.test(first) ? 'small' : /\p{Lo}/u.test(first) ? 'caseless' : 'other'
    facts.push({width, closed: isClosed(plain), afterBlank: index > 0 && lines[index - 1]!.blank, begins})
  }
  return facts
}

/** Nine tenths of the lines are no wider. */
function ninthDecile(facts: readonly LineFacts[]): number {
  const widths = Float64Array.from(facts, (fact) => fact.width).sort()
  return widths[Math.floor(0.9 * (widths.length - 1))] ?? 0
}
