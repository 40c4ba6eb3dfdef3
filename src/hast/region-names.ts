/** What the class names and the id of an element say about the region it is. */
import type {Element} from 'hast'
import {articlePartWords, articleWords, type RegionKind, regionWords} from '../facts/markup/region-words.js'
import {foldWords} from '../text/fold-words.js'
import {isBlock, isElement, isHeading, textOf} from './elements.js'

export interface RegionName {
  kind: RegionKind
  /** The word alone leaves no doubt; a weak word needs the shape of the region as well. */
  isStrong: boolean
  /** The word that names the region. */
  word: string
}

export interface NameEvidence {
  regions: readonly RegionName[]
  /** A name for the article or its text. */
  isArticle: boolean
  /** A name for a part of the article: lead, notes, sources. */
  isArticlePart: boolean
}

const none: NameEvidence = {regions: [], isArticle: false, isArticlePart: false}

const dictionary = new Map<string, RegionName>()
for (const [kind, {strong, weak}] of Object.entries(regionWords) as [
  RegionKind,
  (typeof regionWords)[RegionKind]
][]) {
  for (const word of strong.split(' ')) dictionary.set(word, {kind, isStrong: true, word})
  for (const word of weak.split(' '))
    if (!dictionary.has(word)) dictionary.set(word, {kind, isStrong: false, word})
}
/** Most words of a name. */
const longest = 5

/**
 * Class tokens that describe the page or the article's subject, not a region: WordPress prints the post's
 * categories and tags (`category-newsletter`), layouts print what they have (`has-sidebar`), scripts their hooks.
 */
const unrelated =
  /^(?:category|tag|has|no|is|js|with|without|wp-image|align|size|status|format|type|page|parent|postid|menu-item|lang|col|row|push|pull|margin|padding|space|spacing|offset|tw|elementor|uid|attachment|single-author|term|author-\d|post-\d)[-_]|^(?:post|page|hentry|clearfix|row|container|wrapper)$/
/** Classes of utility frameworks: `m-4`, `p-x-2`, `d-none`, `u-flex`. Not `m-footer`, which is a module's name. */
const utility =
  /^[a-z]-(?:[trblxyse]{1,2}-)?(?:n?\d|auto$|none|flex|block|inline|grid|table|row|cell|(?:xs|sm|md|lg|xl|print)(?:-|$))/
/** Prefixes of module names in such frameworks; the page's layout is a module too (`p-body-pageContent`). */
const modulePrefix = /^[gudmp]-/
/** Names of regions that begin like an unrelated token. */
const named = /^(?:tags?-(?:list|links|cloud)|page-(?:footer|sidebar|navigation))/i

/** Words that deny the region: `navigation-not-searchable` is not one, `comments-closed` has none. */
const denials = new Set(['not', 'non', 'no', 'without', 'closed', 'disabled'])

/** Words beside which comments are the reporter's, not the readers': `live-match-comments`. */
const liveWords = new Set(['live', 'match', 'game', 'ticker', 'liveticker'])

const cache = new Map<string, NameEvidence>()

/** What the class names and the id of an element say; cached by their text. */
export function namesOf(element: Element): NameEvidence {
  const {className} = element.properties
  // Generators make the ids of headings and anchors from the words of the text.
  const id = isBlock(element) && !isHeading(element) ? element.properties.id : undefined
  if (className === undefined && id === undefined) return none
  const isWeakId = typeof id === 'string' && isOfHeading(element, id)
  const names = !Array.isArray(className)
    ? ''
    : className.length === 1
      ? String(className[0])
      : className.join(' ')
  const key = id === undefined ? names : `${names}\t${isWeakId ? '#' : ''}${id}`
  let found = cache.get(key)
  if (!found) {
    const classes = Array.isArray(className) ? className.map(String) : []
    found = read(classes, typeof id === 'string' ? id : '', isWeakId)
    if (cache.size > 20_000) cache.clear()
    if (key.length < 1000) cache.set(key, found)
  }
  return found
}

/**
 * Whether the id repeats the words of the box's own heading, as Sphinx and pandoc make ids of sections. Such an id
 * says what the section is about; only its shape can show whether it is a region too.
 */
function isOfHeading(element: Element, id: string): boolean {
  if (!/[^-][-_]+[^-]/.test(id)) return false
  const heading = element.children.find((child): child is Element => isElement(child) && isHeading(child))
  return heading !== undefined && foldWords(id) === foldWords(textOf(heading))
}

function read(classes: readonly string[], id: string, isWeakId: boolean): NameEvidence {
  const regions = new Map<RegionKind, RegionName>()
  let isArticle = false
  let isArticlePart = false
  for (const token of id === '' ? classes : [...classes, id]) {
    const isNamed = named.test(token)
    if (token.length > 80 || (!isNamed && (unrelated.test(token) || utility.test(token)))) continue
    const words = wordsOf(token)
    if (!isNamed && words.some((word) => denials.has(word))) continue
    const isLive = words.some((word) => liveWords.has(word))
    const inName = regionsIn(words).filter(({kind}) => kind !== 'comments' || !isLive)
    const found = inName.length > 0 ? inName : regionsInVariant(token)
    for (const {start: _start, ...entry} of found) {
      const region = isWeakId && token === id ? {...entry, isStrong: false} : entry
      const known = regions.get(region.kind)
      if (!known || (region.isStrong && !known.isStrong)) regions.set(region.kind, region)
    }
    if (found.length === 0 && !modulePrefix.test(token) && lengthOfEnd(words, articleWords) > 0)
      isArticle = true
    const part = lengthOfEnd(words, articlePartWords)
    // `footer-description` is part of the footer; `teaser-text` is the name of a part of the article.
    if (part > 0 && found.every(({start}) => start >= words.length - part)) isArticlePart = true
  }
  return regions.size === 0 && !isArticle && !isArticlePart
    ? none
    : {regions: [...regions.values()], isArticle, isArticlePart}
}

/** A region that some words of a name say. */
interface FoundRegion extends RegionName {
  /** Index of the first of these words. */
  start: number
}

/** Names for boxes of any kind. */
const boxWords: ReadonlySet<string> = new Set(
  'box bbox infobox module panel card widget teaser related container wrapper'.split(' ')
)

/** Kinds that a variant of such a box can name: `box--author`. Variants of layouts name what stands beside them. */
const variantKinds: ReadonlySet<RegionKind> = new Set(['author', 'related', 'newsletter', 'advertisement'])

function regionsInVariant(token: string): FoundRegion[] {
  const [, base = '', variant] = /^(.*[^-])--([a-z].*)$/i.exec(token) ?? []
  // Not `bubble--author`, a speaker's turn in a conversation.
  if (variant === undefined || !boxWords.has(wordsOf(base).at(-1) ?? '')) return []
  return regionsIn(wordsOf(variant))
    .filter(({kind}) => variantKinds.has(kind))
    .map((region) => ({...region, isStrong: false}))
}

/** Every run of words that names a region. */
function regionsIn(words: readonly string[]): FoundRegion[] {
  const found: FoundRegion[] = []
  for (let from = 0; from < words.length; from++) {
    let name = ''
    for (let to = from; to < Math.min(words.length, from + longest); to++) {
      name = name === '' ? words[to]! : `${name}-${words[to]!}`
      const region = dictionary.get(name)
      if (region) found.push({...region, start: from})
    }
  }
  return found
}

/** How many of the last words form one of the names, 0 for none: the end of a compound names the thing itself. */
function lengthOfEnd(words: readonly string[], names: ReadonlySet<string>): number {
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    if (names.has(words.slice(-count).join('-'))) return count
  }
  return 0
}

/** `relatedPosts__item--wide` is `related` `posts` `item`: what follows `--` names a variant, not the thing. */
function wordsOf(token: string): string[] {
  return token
    .replace(/(?<=.)--.*$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:.]+/)
    .filter((word) => word !== '')
}
