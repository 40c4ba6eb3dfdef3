/** Which lines of a plain text are headings: its title, and the candidates that look alike. */
import {sectionName} from '../../facts/wording/heading-words.js'
import {textWidth} from '../../parse/text/line-shapes.js'
import type {TextStructure} from '../../parse/text/text-structure.js'
import {type Candidate, findCandidates} from './heading-candidates.js'
import {isProse, type Passage, passageOf, proseWidth} from './passages.js'
import {isTitleText, styleOf} from './title-text.js'

/**
 * Level of each block that is a heading without a mark, by index: 2, or 1 for the title above everything.
 *
 * A text that has marked headings keeps to these. Else a line is one if it looks like a heading, stands
 * between paragraphs of prose, and is not the only one of its look. In doubt a line stays a paragraph.
 */
export function headingLevels(source: string, structure: TextStructure): Map<number, 1 | 2> {
  const levels = new Map<number, 1 | 2>()
  if (structure.blocks.some((block) => block.kind === 'heading')) return levels
  const passages = structure.blocks.map((block, index) => passageOf(source, structure, block, index))
  const title = findTitle(passages)
  for (const passage of chooseHeadings(findCandidates(passages, title), passages))
    levels.set(passage.index, 2)
  if (title && (levels.size > 0 || isSureTitle(title, passages))) levels.set(title.index, 1)
  return levels
}

/** The first line, if it could be the title of what follows. */
function findTitle(passages: readonly Passage[]): Passage | undefined {
  const [first] = passages
  if (!first || !isTitleLine(first) || sectionName.test(first.text) || first.text.length < 4) return
  // A byline, a date and a subtitle may follow; more short lines are a menu or a list.
  const rest = passages.slice(1, 4)
  const prose = rest.findIndex((passage) => isProse(passage))
  if (prose < 0 || rest.slice(0, prose).some((passage) => passage.kind !== 'paragraph')) return
  // One word above another short line: a section of the paper, a name of the site.
  return prose > 0 && !/\s/.test(first.text) && textWidth(first.text) < 20 ? undefined : first
}

function isTitleLine(passage: Passage): boolean {
  return passage.kind === 'paragraph' && passage.lines === 1 && isTitleText(passage.text)
}

/** Alone above everything: two paragraphs of prose below, or one and capitals. */
function isSureTitle(title: Passage, passages: readonly Passage[]): boolean {
  const prose = passages.filter((passage) => passage !== title && isProse(passage)).length
  return prose >= (styleOf(title.text) === 'capitalised' ? 1 : 2)
}

/** The candidates of the look that the document uses for headings. */
function chooseHeadings(candidates: readonly Candidate[], passages: readonly Passage[]): Passage[] {
  const strong = candidates.filter((candidate) => candidate.strong)
  const count = {numbered: 0, capitalised: 0, word: 0, sentence: 0}
  for (const {style} of strong) count[style]++
  const isInSentences = count.sentence >= 2 && count.sentence > count.capitalised
  const isInCapitals = !isInSentences && count.capitalised + count.word >= 2
  const chosen = candidates.filter((candidate) => {
    if (candidate.style === 'numbered') return count.numbered >= 2
    if (isInSentences) return candidate.strong
    return isInCapitals && candidate.style !== 'sentence'
  })
  const alone =
    chosen.length === 0 && strong.length === 1 && isSureAlone(strong[0]!, passages) ? strong : chosen
  return alone.map((candidate) => candidate.passage)
}

/** A single heading: between two paragraphs of prose, and in capitals or by a usual name. */
function isSureAlone({passage, style}: Candidate, passages: readonly Passage[]): boolean {
  const above = passages[passage.index - 1]
  const below = passages[passage.index + 1]
  if (!above || !below || !isProse(above) || !isProse(below)) return false
  return sectionName.test(passage.text) || (style === 'capitalised' && below.width >= 2 * proseWidth)
}
