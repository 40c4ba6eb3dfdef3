/** Lines around the text that repeat the front matter: the title, the author, the date. */
import type {Element, Nodes} from 'hast'
import {attributeOf, classesOf, findAll, isElement, isHeading, textOf} from '../../hast/elements.js'
import {readKnownLine} from '../../metadata/known-line.js'
import {foldWords} from '../../text/fold-words.js'
import {linesOf} from '../page/lines.js'
import {linkDensity} from '../page/measure.js'
import type {ContentPage, DropReason} from '../page/page.js'
import {isCaption} from '../shapes/pictures.js'

/** Most blocks that are judged from either end of the text. */
const mostLines = 12

export function dropKnownLines(page: ContentPage): void {
  // A date in a table or after a label ("From:") belongs to the text.
  const blocks = linesOf(page, page.body)
    .flatMap((line) => partsOf(page, line))
    .filter((block) => !isElement(block, 'dd', 'dt', 'td', 'th', 'tr'))
  let isAboveText = true
  const said = new Set<string>()
  for (const [index, block] of blocks.slice(0, mostLines).entries()) {
    const isLabelled = index > 0 && /[:：]$/.test(textOf(blocks[index - 1]!))
    const isKept = isLabelled || beginsSignature(page, block, blocks[index + 1])
    const reason = !isAboveText
      ? (titleKind(page, block) ??
        (index < mostBelowLead && !isKept ? stampKind(page, block, blocks[index + 1]) : undefined))
      : ((isKept ? titleKind(page, block) : knownKind(page, block)) ?? doubleKind(block, said))
    if (reason) page.drop(block, reason)
    else if (page.of(block).paragraphs > 0 && !isOfPicture(page, block)) isAboveText = false
  }
  for (const block of blocks.slice(-mostLines).reverse()) {
    if (page.dropped.has(block)) continue
    if (isStamp(page, block)) page.drop(block, 'meta')
    else if (page.of(block).paragraphs > 0) break
  }
}

/** The line itself, or its children where it is a box with a heading among words: each is judged by itself. */
function partsOf(page: ContentPage, line: Element): Element[] {
  return page.of(line).headings > 0 && !isHeading(line) ? page.childrenOf(line) : [line]
}

/** Most characters of a line below the author's name: a job, an e-mail address. */
const longestRole = 60

/** Whether a byline is the first of several lines about its author: they are kept together. */
function beginsSignature(page: ContentPage, block: Element, next: Element | undefined): boolean {
  const known = readKnownLine(textOf(block), page.metadata)
  if (!known || known.hasDate || !next || isHeading(next) || isOfPicture(page, next)) return false
  const {text, paragraphs} = page.of(next)
  const isPlain =
    isElement(block, 'p') && isElement(next, 'p') && page.parentOf(block) === page.parentOf(next)
  return isPlain && text <= longestRole && paragraphs === 0 && !readKnownLine(textOf(next), page.metadata)
}

/** Whether it is a caption, however long: the text begins below it. */
function isOfPicture(page: ContentPage, block: Element): boolean {
  const parent = page.parentOf(block)
  return isCaption(block) || isElement(parent, 'figure') || (parent !== undefined && isCaption(parent))
}

/** Least characters of a lead that counts as a repetition; shorter lines may repeat, as credits do. */
const leastDouble = 40

/** The reason for a lead that is printed twice: for two kinds of screens, or above the picture and below it. */
function doubleKind(block: Element, said: Set<string>): DropReason | undefined {
  const fold = foldWords(textOf(block))
  const isLead =
    isHeading(block) || names(block).some((name) => /lead|sub|desc|excerpt|intro|standfirst|dek/i.test(name))
  if (fold.length < leastDouble || !isLead) return undefined
  if (said.has(fold)) return 'layout'
  said.add(fold)
  return undefined
}

function knownKind(page: ContentPage, block: Element): DropReason | undefined {
  if (saysTitle(page, block)) return 'title'
  if (isHeading(block)) {
    if (readKnownLine(textOf(block), page.metadata)?.hasDate) return 'meta'
    return (
      titleKind(page, block) ?? (page.isHeadlineTitle && isSection(page, block) ? 'navigation' : undefined)
    )
  }
  return readKnownLine(textOf(block), page.metadata) || isStamp(page, block) ? 'meta' : undefined
}

/** The topics of an article, after a label. Source: WordPress core's translations, papers' usage. */
const topicLine =
  /^(?:rubrik|ressort|kategorien?|schlagw(?:ort|orte|örter)|stichw(?:ort|orte|örter)|tags?|categor(?:y|ies)|filed (?:under|in)|posted in|key ?words|etiquetas|categorías?|categorias?|mots[- ]clés|catégories?|rubrique|etichette|categorie|trefwoorden|tagi|kategorie|рубрик[аи]|метки|теги|标签|标籤|分类|分類|タグ|カテゴリー?)\s*[:：]\s*\S.{0,100}$/iu

/**
 * Whether a line shows by its own words that it is a date, a byline, a topic, a citation or the page's own address. A
 * name alone may be the signature of a letter.
 */
function isStamp(page: ContentPage, block: Element): boolean {
  const text = textOf(block)
  const known = readKnownLine(text, page.metadata)
  if (known && (known.hasDate || (known.isByline && !isHeading(block)))) return true
  const isTopic = topicLine.test(text) && !isHeading(block) && linkDensity(page.of(block)) > 0.3
  return isTopic || isOwnAddress(page, text) || isCitation(page, text)
}

/** Most characters of a label before the page's address. */
const longestLabel = 30

function isOwnAddress(page: ContentPage, text: string): boolean {
  const address = /https?:\/\/\S+$/.exec(text)?.[0]
  return address !== undefined && text.length - address.length <= longestLabel && isOwn(page, address)
}

function isOwn({base, metadata}: ContentPage, address: string): boolean {
  const bare = (url: string) =>
    url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*|(?<![/.,;)])[/.,;)]+$/s, '')
  return [base?.href, metadata.url].some((url) => url !== undefined && bare(url) === bare(address))
}

/** Most characters beside the title in a line that says how to cite the article: names, journal, date, identifiers. */
const longestCitation = 300

/** Whether the line says how to cite the article: it has its title and its address. */
function isCitation(page: ContentPage, text: string): boolean {
  const {title} = page.metadata
  if (title === undefined || text.length > title.length + longestCitation) return false
  const addresses = text.match(/https?:\/\/[^\s,;]+/g) ?? []
  return addresses.some((address) => isOwn(page, address)) && foldWords(text).includes(foldWords(title))
}

/** Lines from the start, the lead included, among which a byline below the lead may stand. */
const mostBelowLead = 6

/** The reason for a byline or a date below the lead, which its own words show. */
function stampKind(page: ContentPage, block: Element, next: Element | undefined): DropReason | undefined {
  const isGoneOnWith = next !== undefined && /^\p{Ll}/u.test(textOf(next))
  if (page.of(block).paragraphs > 0 || isGoneOnWith) return undefined
  return isStamp(page, block) ? 'meta' : undefined
}

/** Whether the line is the title, alone or with a date, topics or a label in elements of their own. */
function saysTitle({metadata}: ContentPage, block: Element): boolean {
  const title = foldWords(metadata.title ?? '')
  const fold = foldWords(textOf(block))
  if (title === '' || fold.length < title.length) return false
  // A poem without a title is called by its first line, so that line is kept.
  if (fold === title)
    return isHeading(block) || names(block).some((name) => /title|headline|(?:^|[-_])h1$/i.test(name))
  if (!isHeading(block)) return false
  const isBeside = (node: Nodes) => isElement(node, 'small', 'time') || isKicker(node)
  if (foldWords(textOf(block, Number.POSITIVE_INFINITY, isBeside)) === title) return true
  const rest = fold.endsWith(` ${title}`) ? textOf(block).replace(metadata.title!, '') : undefined
  return rest !== undefined && readKnownLine(rest, metadata)?.hasDate === true
}

function names(block: Element): string[] {
  return [...classesOf(block), attributeOf(block, 'id')]
}

function isKicker(node: Nodes): boolean {
  return (
    isElement(node) && classesOf(node).some((name) => /(?:^|[-_])(?:kicker|section|dachzeile)$/i.test(name))
  )
}

/** The reason for a heading that repeats the headline; a lead may stand between the two. */
function titleKind(page: ContentPage, block: Element): DropReason | undefined {
  const isSame = isHeading(block) && page.isHeadlineTitle && block !== page.headline
  return isSame && foldWords(textOf(block)) === foldWords(textOf(page.headline!)) ? 'title' : undefined
}

/** Whether the heading links to the article's section, by its address: `/opinion/` above `/opinion/2019/a-title`. */
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
