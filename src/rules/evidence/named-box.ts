/**
 * Boxes whose class or id says what they are: ads, share bars, related posts, forms to subscribe. Names of markup are
 * English in every language, and nobody translates them.
 */
import type {Element, Nodes, Parents} from 'hast'
import type {VFile} from 'vfile'
import {editLogOf, type Finding} from '../../edits/edit-log.js'
import {removeNode} from '../../edits/remove-node.js'
import type {RegionKind} from '../../facts/markup/region-words.js'
import {
  attributeOf,
  findAll,
  hasBelow,
  isBlank,
  isBlock,
  isElement,
  isMedia,
  textOf
} from '../../hast/elements.js'
import {linksOf, textOutsideLinks} from '../../hast/links.js'
import {namesOf, type RegionName} from '../../hast/region-names.js'
import {hasOther} from '../../hast/siblings.js'
import {weighWords} from '../../text/count-words.js'

/** What a box of a kind may hold at most; with more, its name means something else. */
interface Limits {
  /** Words outside of links. */
  words: number
  /** The same for each link, where these are more. */
  wordsOfLink?: number
  /** The words that name it must leave no doubt. */
  isStrong: boolean
  /** Links to other places it must hold. */
  links?: number
  /** Links or buttons it must hold. */
  controls?: number
  /** Pictures it may hold beside those in links. */
  hasPictures?: boolean
}

const limits: Readonly<Partial<Record<RegionKind, readonly Limits[]>>> = {
  advertisement: [
    {words: 30, isStrong: true},
    {words: 2, isStrong: true, hasPictures: true},
    {words: 6, isStrong: false, controls: 1}
  ],
  share: [
    {words: 20, isStrong: true},
    {words: 12, isStrong: false, controls: 1}
  ],
  related: [
    {words: 12, wordsOfLink: 14, isStrong: true, links: 1},
    {words: 8, wordsOfLink: 4, isStrong: false, links: 2},
    {words: 4, isStrong: false, links: 1}
  ],
  navigation: [{words: 8, wordsOfLink: 3, isStrong: true, links: 1}],
  newsletter: [{words: 60, isStrong: true}],
  consent: [{words: 100, isStrong: true}],
  comments: [{words: 6, isStrong: true}],
  form: [{words: 20, isStrong: true}],
  promotion: [{words: 40, isStrong: true, links: 1}]
}

/**
 * Weak words that count here. On whole pages more do, where the rest of the page shows what the article is: in a piece of
 * HTML a `card` is a link of the author's, and `email` an address.
 */
const weakWords: ReadonlySet<string> = new Set(
  'ad like likes reaction reactions social socials follow related recommend recommended recirculation similar popular'.split(
    ' '
  )
)

/** More characters are not looked at. */
const mostText = 8000

/** Remove the element if its name says that it is a box of one of `kinds`, and what it holds does not deny it. */
export function removeNamedBox(
  file: VFile,
  node: Element,
  ancestors: readonly Parents[],
  rule: Finding['rule'],
  kinds: readonly RegionKind[]
): ReturnType<typeof removeNode> | undefined {
  const {className, id} = node.properties
  if ((className === undefined && id === undefined) || editLogOf(file).onlyCertain) return undefined
  const {isArticle, isArticlePart, regions} = namesOf(node)
  if (regions.length === 0 || isArticle || isArticlePart) return undefined
  const parent = ancestors.at(-1)
  if (!parent || !isBox(node, parent)) return undefined
  const region = regions.find((name) => kinds.includes(name.kind) && fits(node, name))
  if (!region) return undefined
  const finding: Finding = {
    rule,
    confidence: 'likely',
    reason: `${names[region.kind] ?? region.kind} box (named "${region.word}")`
  }
  return removeNode(file, node, ancestors, finding)
}

/** How a kind is called in a reason. */
const names: Readonly<Partial<Record<RegionKind, string>>> = {
  advertisement: 'ad',
  related: 'related-links',
  form: 'rating or form',
  comments: 'comment'
}

const boxNames = new Set(
  'div section aside ul ol nav footer header p span form center table dl details button a'.split(' ')
)

/** Whether it is a box or a line of its own, not a word of one. */
function isBox(node: Element, parent: Parents): boolean {
  if (!boxNames.has(node.tagName)) return false
  if (isElement(parent as Nodes, 'td', 'th', 'figure', 'figcaption', 'pre', 'code', 'blockquote'))
    return false
  if (isBlock(node)) return true
  // Lines of a box are words beside others; those of a paragraph are its text.
  return (
    isElement(parent as Nodes, 'div', 'section', 'aside', 'li', 'nav', 'footer') ||
    !hasOther(parent.children as Nodes[], node, (child) => !isBlank(child))
  )
}

/** No box of these kinds holds them. */
const contentNames = new Set(
  'h1 h2 pre code table blockquote video audio math figcaption article main sup details'.split(' ')
)

function fits(node: Element, {kind, isStrong, word}: RegionName): boolean {
  if (!isStrong && !weakWords.has(word)) return false
  const possible = limits[kind]?.filter((limit) => isStrong || !limit.isStrong)
  if (!possible || possible.length === 0) return false
  const holdsContent = (child: Element) => contentNames.has(child.tagName)
  if (isElement(node, 'table', 'details') || hasBelow(node, holdsContent)) return false
  if (textOf(node, mostText).length >= mostText && kind !== 'related') return false
  const written = textOutsideLinks(node)
  const links =
    linksOf(node).filter((link) => !attributeOf(link, 'href').startsWith('#')).length +
    (written.match(markdownLink)?.length ?? 0)
  const outside = weighWords(written.replace(markdownLink, ' '))
  const controls = links + findAll(node, ({tagName}) => tagName === 'button').length
  const pictures = countPictures(node)
  return possible.some(
    ({controls: fewest = 0, hasPictures, links: least = 0, words, wordsOfLink = 0}) =>
      links >= least &&
      controls >= fewest &&
      outside <= Math.max(words, wordsOfLink * links) &&
      (hasPictures || pictures === 0)
  )
}

/** A link of Markdown in a piece of HTML, where it is text. */
const markdownLink = /\[[^[\]]{1,300}\]\([^()\s]{1,1000}\)/g

/** Pictures outside of links. */
function countPictures(node: Element): number {
  let count = 0
  const walk = (next: Nodes): void => {
    if (next.type !== 'element' || next.tagName === 'a') return
    if (isMedia(next) && next.tagName !== 'svg') count++
    for (const child of next.children) walk(child)
  }
  for (const child of node.children) walk(child)
  return count
}
