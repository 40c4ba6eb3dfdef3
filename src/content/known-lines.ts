/** Lines around the text that say what the front matter says: the title once more, the author, the date. */
import type {Element} from 'hast'
import {readKnownLine} from '../metadata/known-line.js'
import {attributeOf, findAll, isElement, isHeading, textOf} from '../rules/evidence/elements.js'
import {foldText} from './fold-text.js'
import {linesOf} from './lines.js'
import {linkDensity} from './measure.js'
import type {ContentPage, DropReason} from './page.js'

/** Blocks looked at from either end of the text. */
const mostLines = 12

export function dropKnownLines(page: ContentPage): void {
  // A date in a table or behind a label ("From:") is the text's.
  const blocks = linesOf(page, page.body).filter((block) => !isElement(block, 'dd', 'dt', 'td', 'th', 'tr'))
  let isAboveText = true
  for (const [index, block] of blocks.slice(0, mostLines).entries()) {
    const isLabelled = index > 0 && /[:：]$/.test(textOf(blocks[index - 1]!))
    const reason = isAboveText && !isLabelled ? knownKind(page, block) : titleKind(page, block)
    if (reason) page.drop(block, reason)
    else if (page.of(block).paragraphs > 0) isAboveText = false
  }
  for (const block of blocks.slice(-mostLines).reverse()) {
    if (page.dropped.has(block)) continue
    // A name alone at the end may be the signature of a letter.
    if (readKnownLine(textOf(block), page.metadata)?.hasDate) page.drop(block, 'meta')
    else if (page.of(block).paragraphs > 0) break
  }
}

function knownKind(page: ContentPage, block: Element): DropReason | undefined {
  if (isHeading(block)) {
    if (readKnownLine(textOf(block), page.metadata)?.hasDate) return 'meta'
    return (
      titleKind(page, block) ?? (page.isHeadlineTitle && isSection(page, block) ? 'navigation' : undefined)
    )
  }
  return readKnownLine(textOf(block), page.metadata) ? 'meta' : undefined
}

/** The title once more; a lead may stand between. */
function titleKind(page: ContentPage, block: Element): DropReason | undefined {
  const isSame = isHeading(block) && page.isHeadlineTitle && block !== page.headline
  return isSame && foldText(textOf(block)) === foldText(textOf(page.headline!)) ? 'title' : undefined
}

/** The section the article stands in, by its address: `/opinion/` above `/opinion/2019/a-title`. */
function isSection(page: ContentPage, heading: Element): boolean {
  const {base} = page
  const link = findAll(heading, ({tagName}) => tagName === 'a')[0]
  if (!base || !link || linkDensity(page.of(heading)) < 0.95) return false
  const href = attributeOf(link, 'href')
  if (!URL.canParse(href, base.href)) return false
  const section = new URL(href, base)
  return (
    section.hostname === base.hostname &&
    section.pathname !== base.pathname &&
    base.pathname.startsWith(section.pathname)
  )
}
