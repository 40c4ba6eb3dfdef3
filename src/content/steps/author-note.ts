/** The note about the author below the text: the name, known from the page's data, and what the author is or does. */
import {isHeading, textOf} from '../../hast/elements.js'
import {kindOfName} from '../../metadata/author/names.js'
import {foldText} from '../../metadata/compare.js'
import {linesOf} from '../page/lines.js'
import type {ContentPage} from '../page/page.js'

/** In characters. */
const longestNote = 800
/** Blocks from the end of the text in which a note may begin. */
const mostBlocks = 3
/** Least blocks of text before it: an article may begin with its author. */
const leastBefore = 2

/** Verbs right after the name in such a note. Not `reported`: who reported from where is part of the article. */
const says =
  /^(?:is|was|has|works|lives|writes|covers|reports|teaches|studied|ist|war|hat|arbeitet|lebt|schreibt|studiert|studierte|berichtet|leitet|est|vit|écrit|travaille|es|fue|vive|escribe|trabaja|é|foi|è|scrive|lavora|werkt|schrijft|jest|pracuje|pisze)\s/u

/**
 * Drop the note about the author. Authors use their own full name only in such a note; others quote them by it. A
 * newspaper that is named as the author may name itself anywhere, so only persons count.
 */
export function dropAuthorNote(page: ContentPage): void {
  const {author, site} = page.metadata
  const sites = new Set(site === undefined ? [] : [foldText(site)])
  const names = [author ?? []]
    .flat()
    .filter((name) => kindOfName(name, sites) === 'person')
    .map(foldText)
    .filter((name) => name.includes(' '))
  if (names.length === 0) return
  const lines = linesOf(page, page.body)
  const last = lines.slice(Math.max(leastBefore, lines.length - mostBlocks))
  for (const [index, block] of last.entries()) {
    const text = textOf(block)
    if (text.length > longestNote) continue
    const fold = foldText(text)
    const isNamed = isHeading(block)
      ? names.includes(fold)
      : names.some((name) => fold.startsWith(`${name} `) && says.test(fold.slice(name.length + 1)))
    if (!isNamed) continue
    page.drop(block, 'author')
    // The rest of the note, such as the line with the author's account.
    for (const rest of last.slice(index + 1)) {
      if (isHeading(block) || page.of(rest).paragraphs === 0) page.drop(rest, 'author')
    }
  }
}
