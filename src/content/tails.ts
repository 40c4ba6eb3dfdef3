/** What stands below the text and only its heading names: comments of readers, other articles. */
import type {Element} from 'hast'
import {attributeOf, classesOf, findAll, isElement, isHeading, textOf} from '../rules/evidence/elements.js'
import {isLeadIn} from '../rules/evidence/phrases.js'
import {linesOf} from './lines.js'
import type {ContentPage, DropReason} from './page.js'

/** The heading of comments, with how many there are. Source: the translations of WordPress core and usual usage. */
const commentsHeading =
  /^(?:\(?\d{1,5}\)?\s+)?(?:(?:reader |leser)?comments?|kommentare?|leser(?:kommentare|meinungen|briefe)|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze|комментарии|коментарі|评论|評論|コメント|댓글)(?:\s*[([]?\d{1,5}[)\]]?)?\s*:?$/iu

/** Share of the text's running text that what is below may have beside it. */
const mostShare = {comments: 0.5, related: 0.4}
/** Characters of a paragraph that tells what another article is about. */
const longestTeaser = 300

/**
 * What stands at the place where a page ends for who has not paid. Source: the markup of Newspack's memberships. The
 * messages of other plugins are boxes of their own.
 */
const paywallStart = /(?:^|[-_])restrict[-_]content[-_]message[-_]start$/i

/** Take out the last such heading and all behind it. */
export function dropTails(page: ContentPage): void {
  const marker = findAll(page.body, (node) => classesOf(node).some((name) => paywallStart.test(name)))[0]
  const box = marker && page.parentOf(marker)
  if (box)
    for (const child of page.childrenOf(box))
      if (startOf(child) > startOf(marker)) page.drop(child, 'newsletter')
  const isComments = (label: Element) => commentsHeading.test(textOf(label)) && isFollowedByForm(page, label)
  dropTail(page, 'comments', isComments, () => true)
  const isRelated = (label: Element) => isHeading(label) && isLeadIn(textOf(label))?.strength === 'strong'
  dropTail(page, 'related', isRelated, (line) => page.of(line).text <= longestTeaser)
}

function dropTail(
  page: ContentPage,
  kind: DropReason & keyof typeof mostShare,
  isHead: (line: Element) => boolean,
  isPart: (line: Element) => boolean
): void {
  const lines = linesOf(page, page.body)
  const at = lines.findLastIndex(isHead)
  if (at < 1 || page.isAboveHeadline(lines[at]!)) return
  const prose = (parts: readonly Element[]) => parts.reduce((sum, line) => sum + page.of(line).prose, 0)
  const tail = lines.slice(at)
  if (prose(tail) > mostShare[kind] * prose(lines.slice(0, at)) || !tail.every(isPart)) return
  const start = startOf(lines[at]!)
  const media = findAll(page.body, (node) =>
    isElement(node, 'img', 'picture', 'figure', 'video', 'audio', 'iframe')
  )
  for (const node of [...tail, ...media.filter((node) => startOf(node) > start)]) page.drop(node, kind)
}

function startOf(node: Element): number {
  return node.position?.start.offset ?? 0
}

/** Whether the field to write a comment stands behind. */
function isFollowedByForm(page: ContentPage, label: Element): boolean {
  return findAll(page.body, isField).some((field) => startOf(field) > startOf(label))
}

function isField(node: Element): boolean {
  if (node.tagName !== 'textarea') return false
  return !/search|query/i.test(`${attributeOf(node, 'name')} ${attributeOf(node, 'id')}`)
}
