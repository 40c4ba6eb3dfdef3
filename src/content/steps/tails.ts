/** Parts below the text that only their heading names: readers' comments, other articles. */
import type {Element} from 'hast'
import {attributeOf, classesOf, findAll, isElement, isHeading, textOf} from '../../hast/elements.js'
import {datesIn} from '../../metadata/date/date-text.js'
import {isLeadIn} from '../../text/related-lead-in.js'
import {linesOf} from '../page/lines.js'
import {type ContentPage, startOf} from '../page/page.js'

/** The heading of comments, with how many there are. Source: the translations of WordPress core and usual usage. */
const commentsHeading =
  /^(?:\(?\d{1,5}\)?\s+)?(?:(?:reader |leser)?comments?|kommentare?|leser(?:kommentare|meinungen|briefe)|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze|комментарии|коментарі|评论|評論|コメント|댓글)(?:\s*[([]?\d{1,5}[)\]]?)?\s*:?$/iu

/** Most running text of such a part, as a share of the running text outside it. */
const mostShare = {comments: 0.5, related: 0.4}
/** Most headings of boxes with other articles that are judged, from the end. */
const mostHeads = 20
/** Most characters of a paragraph that says what another article is about. */
const longestTeaser = 300

/**
 * Class of the element where a page ends for readers who have not paid. Source: the markup of Newspack's memberships.
 * The messages of other plugins are boxes of their own.
 */
const paywallStart = /(?:^|[-_])restrict[-_]content[-_]message[-_]start$/i

export function dropTails(page: ContentPage): void {
  dropBehindPaywall(page)
  dropComments(page)
  const isHead = (line: Element) => isHeading(line) && isLeadIn(textOf(line))?.strength === 'strong'
  for (const line of linesOf(page, page.body).filter(isHead).slice(-mostHeads)) {
    const box = boxOf(page, line)
    if (box && isCards(page, box)) page.drop(box, 'related')
  }
}

function dropBehindPaywall(page: ContentPage): void {
  const marker = findAll(page.body, (node) => classesOf(node).some((name) => paywallStart.test(name)))[0]
  const box = marker && page.parentOf(marker)
  if (!box) return
  for (const child of page.childrenOf(box))
    if (startOf(child) > startOf(marker)) page.drop(child, 'newsletter')
}

/** Drop comments below the last heading that names them, where a form follows and no heading begins another part. */
function dropComments(page: ContentPage): void {
  const field = findAll(page.body, isField).at(-1)
  const lines = linesOf(page, page.body)
  const at = lines.findLastIndex(
    (line) => isElement(line, 'div', 'h2', 'h3', 'h4') && commentsHeading.test(textOf(line))
  )
  const label = lines[at]
  if (at < 1 || !label || page.isAboveHeadline(label)) return
  if (!field || startOf(field) <= startOf(label)) return
  const tail = lines.slice(at)
  const rank = isHeading(label) ? label.tagName : 'h2'
  const isOtherPart = (line: Element) => isHeading(line) && line.tagName <= rank
  if (tail.slice(1).some(isOtherPart) || !tail.slice(1).some(isOfComment)) return
  const prose = (parts: readonly Element[]) => parts.reduce((sum, line) => sum + page.of(line).prose, 0)
  if (prose(tail) > mostShare.comments * prose(lines.slice(0, at))) return
  const start = startOf(label)
  const media = findAll(page.body, (node) =>
    isElement(node, 'img', 'picture', 'figure', 'video', 'audio', 'iframe')
  )
  for (const node of [...tail, ...media.filter((node) => startOf(node) > start)]) page.drop(node, 'comments')
}

/** Whether the line is a number or a date, which stands above each comment. */
function isOfComment(line: Element): boolean {
  const text = textOf(line)
  return text.length < 100 && (/^#\d/.test(text) || datesIn(text, undefined).length > 0)
}

/** The largest box that the heading begins and that holds little of the text. */
function boxOf(page: ContentPage, heading: Element): Element | undefined {
  const {prose} = page.of(page.body)
  let box: Element | undefined
  let at = heading
  for (let parent = page.parentOf(at); parent && parent !== page.body; parent = page.parentOf(at)) {
    const first = page.childrenOf(parent).find((child) => page.of(child).text + page.of(child).media > 0)
    const own = page.of(parent).prose
    if (first !== at || own > mostShare.related * (prose - own) || page.holdsHeadline(parent)) break
    if (page.of(parent).text > page.of(heading).text) box = parent
    at = parent
  }
  return isElement(box, 'section', 'aside', 'div') ? box : undefined
}

/** Whether the box holds pictures with a few words each. */
function isCards(page: ContentPage, box: Element): boolean {
  return page.of(box).media > 0 && linesOf(page, box).every((line) => page.of(line).text <= longestTeaser)
}

/** The field to write a comment. */
function isField(node: Element): boolean {
  if (node.tagName !== 'textarea') return false
  return !/search|query/i.test(`${attributeOf(node, 'name')} ${attributeOf(node, 'id')}`)
}
