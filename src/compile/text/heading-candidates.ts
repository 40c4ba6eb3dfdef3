/** Lines of plain text that could be the heading of a section, by their look and by what stands around them. */
import {numbering, sectionName} from '../../facts/wording/heading-words.js'
import {otherShortLines} from '../../facts/wording/other-short-lines.js'
import {headingSize, isProse, type Passage, proseWidth} from './passages.js'
import {isTitleText, type Style, styleOf} from './title-text.js'

/** A passage that could be a heading. */
export interface Candidate {
  passage: Passage
  style: Style
  /** Well above a paragraph of prose; else above something that only could be the start of a section. */
  strong: boolean
}

/** As `headingSize`, of one that says it is "Part 2". */
const numberedSize = {width: 100, words: 18}

/** The candidates below the title, in order. */
export function findCandidates(passages: readonly Passage[], title: Passage | undefined): Candidate[] {
  const candidates: Candidate[] = []
  for (const [index, passage] of passages.entries()) {
    const below = passages[index + 1]
    if (!below || passage === title || !isSectionLine(passage)) continue
    if (!mayStandAbove(passages[index - 1], passage, title)) continue
    const style = styleOf(passage.text)
    const times = style === 'sentence' ? 3 : 2
    const strong = isProse(below) && below.width >= times * passage.width
    if (strong || mayOpenSection(below, passage)) candidates.push({passage, style, strong})
  }
  return withoutRepeated(candidates)
}

/** A short line by itself, capitalised, that says nothing else than what a heading would. */
function isSectionLine(passage: Passage): boolean {
  const size = numbering.test(passage.text) ? numberedSize : headingSize
  if (passage.kind !== 'paragraph' || passage.lines > 1 || passage.width > size.width) return false
  return passage.text.split(/\s+/).length <= size.words && isTitleText(passage.text)
}

/** A heading follows a finished paragraph. In a row of short lines none is one: they are a list. */
function mayStandAbove(above: Passage | undefined, passage: Passage, title: Passage | undefined): boolean {
  if (above?.kind !== 'paragraph') return true
  if (above === title) return sectionName.test(passage.text) || numbering.test(passage.text)
  if (above.short) return otherShortLines.some((pattern) => pattern.test(above.text))
  // The name below a quotation is its author's.
  if (/^["“„«].*["”“»]$/u.test(above.text)) return false
  return above.closed || above.width >= proseWidth
}

/** Weaker than prose: a list, a table, a lead-in, a sentence longer than the heading. */
function mayOpenSection(below: Passage, passage: Passage): boolean {
  if (below.kind !== 'paragraph') return below.kind !== 'rule' && below.kind !== 'heading'
  return below.closed && below.width >= 1.5 * passage.width && below.text.split(/\s+/).length >= 4
}

/** Headings differ from each other; names of speakers and labels come again. */
function withoutRepeated(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>()
  for (const {passage} of candidates) counts.set(passage.text, (counts.get(passage.text) ?? 0) + 1)
  return candidates.filter(({passage}) => counts.get(passage.text) === 1)
}
