/** Sections of the article that look like pointers to other articles: a link heads them, or they hold only links. */
import type {Element} from 'hast'
import {isElement, isHeading} from '../../hast/elements.js'
import {contentsOf} from '../../hast/table-of-contents.js'
import {linkDensity} from '../page/measure.js'
import type {ContentPage} from '../page/page.js'

const contents = new WeakMap<ContentPage, (heading: Element) => boolean>()

/** Whether the page's own table of contents has the heading. */
export function isListed(page: ContentPage, heading: Element): boolean {
  if (!isHeading(heading)) return false
  const known = contents.get(page) ?? contentsOf(page.body)
  contents.set(page, known)
  return known(heading)
}

/** Whether it is a list right below a heading of the table of contents: such a list belongs to the article. */
export function isListedSection(page: ContentPage, siblings: readonly Element[], index: number): boolean {
  const before = siblings[index - 1]
  return isElement(siblings[index], 'ul', 'ol') && before !== undefined && isListed(page, before)
}

/** Least paragraphs; fewer below a link are a teaser. */
const leastInSection = 2

const digests = new WeakMap<readonly Element[], boolean>()

/** Whether it is a heading of a digest: each section is headed by a link to the page it comes from. */
export function isDigestHead(page: ContentPage, node: Element, siblings: readonly Element[]): boolean {
  if (!isHeading(node)) return false
  const known = digests.get(siblings)
  if (known !== undefined) return known
  const starts = [...siblings.keys()].filter((index) => {
    const block = siblings[index]!
    return isHeading(block) && linkDensity(page.of(block)) > 0.95
  })
  const paragraphs = (from: number, to: number | undefined) =>
    siblings.slice(from, to).reduce((sum, block) => sum + page.of(block).paragraphs, 0)
  const found =
    starts.length >= 2 &&
    // After paragraphs, such a heading only points elsewhere.
    paragraphs(0, starts[0]) === 0 &&
    starts.every((start, index) => paragraphs(start, starts[index + 1]) >= leastInSection)
  digests.set(siblings, found)
  return found
}
