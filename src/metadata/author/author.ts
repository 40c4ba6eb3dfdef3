/** Who wrote the article. */
import {authorLabels, metaKeys} from '../../facts/markup/meta-keys.js'
import {foldText} from '../compare.js'
import {datesIn} from '../date/date-text.js'
import {isObject, type JsonLd} from '../declared/json-ld.js'
import {plainText} from '../declared/plain-text.js'
import {boundedText, stringOf} from '../page/element-text.js'
import type {Line, PageParts} from '../page/page-parts.js'
import {isOfArticle, type Place} from '../page/place.js'
import {Region} from '../page/region.js'
import type {Mark} from '../page/roles.js'
import {bylineNames, labelledNames, nameBesideDate} from './byline.js'
import {
  cleanName,
  declaredNames,
  isFullName,
  isPersonLike,
  kindOfName,
  type NameKind,
  shownNames,
  uniqueNames
} from './names.js'

/** What the sources read. */
export interface AuthorContext {
  parts: PageParts
  jsonLd: JsonLd
  place: Place
  /** Folded by `foldText`. */
  siteNames: ReadonlySet<string>
  language: string | undefined
}

type Source = (context: AuthorContext) => string[]

/** Sources in their order: what is declared, what is marked, what the page shows. */
const sources: readonly Source[] = [fromJsonLd, fromMetas, fromMarks, fromLines, fromFarLines]

/** The first source that names a person wins; else a login, else an organisation. */
export function authorsOf(context: AuthorContext): string[] {
  const fallbacks: Partial<Record<NameKind, string[]>> = {}
  for (const source of sources) {
    // A login that the page declares or marks is better evidence than a name in the text.
    if (fallbacks.login !== undefined && (source === fromLines || source === fromFarLines)) break
    const names = uniqueNames(source(context)).slice(0, maxAuthors)
    for (const kind of ['person', 'login', 'organisation'] as const) {
      const found = names.filter((name) => kindOfName(name, context.siteNames) === kind)
      if (found.length === 0) continue
      if (kind === 'person') return found
      fallbacks[kind] ??= found
    }
  }
  const declared = [fallbacks.login, fallbacks.organisation, organisationsOf(context), fromFarMarks(context)]
  return declared.find((names) => names !== undefined && names.length > 0) ?? []
}

const maxAuthors = 20
const noSite: ReadonlySet<string> = new Set()

function fromJsonLd({jsonLd}: AuthorContext): string[] {
  return fromNodes(jsonLd, false)
}

/** Authors that are declared to be organisations: for pages that name no other author. */
function organisationsOf({jsonLd}: AuthorContext): string[] {
  return uniqueNames(fromNodes(jsonLd, true)).filter((name) => kindOfName(name, noSite) !== 'role')
}

function fromNodes({own, resolve}: JsonLd, areOrganisations: boolean): string[] {
  for (const node of own) {
    const names = [node.author, node.creator].flatMap((value) =>
      namesOfValue(value, resolve, areOrganisations)
    )
    if (names.length > 0) return names
  }
  return []
}

function namesOfValue(value: unknown, resolve: JsonLd['resolve'], areOrganisations: boolean): string[] {
  const values = Array.isArray(value) ? value.slice(0, maxAuthors) : [value]
  return values.flatMap((one) => {
    const node = resolve(one)
    if (isOrganisation(node) !== areOrganisations) return []
    const text = isObject(node)
      ? (node.name ?? [node.givenName, node.familyName].filter(Boolean).join(' '))
      : node
    return (Array.isArray(text) ? text.slice(0, maxAuthors) : [text]).flatMap((name) =>
      declaredNames(plainText(name, 200) ?? '')
    )
  })
}

function isOrganisation(node: unknown): boolean {
  return (
    isObject(node) && typeof node['@type'] === 'string' && /Organi[sz]ation$|^WebSite$/.test(node['@type'])
  )
}

function fromMetas({parts: {metas}}: AuthorContext): string[] {
  for (const key of metaKeys.author) {
    const names = (metas.get(key) ?? [])
      .slice(0, maxAuthors)
      .flatMap((value) => declaredNames(reversed(plainText(value, 300) ?? '', key)))
    if (names.some((name) => kindOfName(name, noSite) !== 'role')) return names
  }
  for (const number of [1, 2, 3]) {
    const label = metas.get(`twitter:label${number}`)?.[0]?.trim().toLowerCase()
    if (label !== undefined && authorLabels.has(label)) {
      return declaredNames(plainText(metas.get(`twitter:data${number}`), 200) ?? '')
    }
  }
  return []
}

/** Scholarly vocabularies write `Doe, Jane`. */
function reversed(name: string, key: string): string {
  const parts = /^(?:citation|dc)/.test(key) ? /^([^,;]{2,40}), ([^,;]{2,40})$/.exec(name) : null
  return parts === null ? name : `${parts[2]} ${parts[1]}`
}

/** Names near the headline in elements that a vocabulary, a link or a class marks as the author. */
function fromMarks(context: AuthorContext): string[] {
  const marks = authorMarks(context).filter(({line}) => isNear(line, context.place))
  for (const source of ['property', 'rel', 'class', 'path'] as const) {
    // On a page of several posts, the nearest author is that of the first post.
    const {line: headline = 0} = context.place
    const ranked = marks
      .filter((mark) => mark.source === source && (source !== 'path' || isShortLine(mark, context)))
      .map((mark) => ({names: namesOfMark(mark), distance: distance(mark.line, headline)}))
      .filter(({names}) => names.length > 0)
      .sort((a, b) => a.distance - b.distance)
    const nearest = ranked[0]?.distance ?? 0
    const names = ranked.filter(({distance}) => distance <= nearest + 3).flatMap(({names}) => names)
    if (names.length > 0) return names
  }
  return []
}

/** Whether it stands on a short line near the headline: in a sentence, a link to an author only mentions a person. */
function isShortLine({line}: Mark, {parts, place}: AuthorContext): boolean {
  return (parts.lines[line]?.text.length ?? 0) <= 100 && distance(line, place.line ?? 0) <= 6
}

function distance(line: number, headline: number): number {
  return line >= headline ? line - headline : (headline - line) * 2
}

/** The same, further from the headline: below the article. More than two names come from a list of posts. */
function fromFarMarks(context: AuthorContext): string[] {
  for (const source of ['property', 'rel', 'class'] as const) {
    const marks = authorMarks(context).filter((mark) => mark.source === source)
    // A class alone is weak evidence outside of the article.
    const isSure = ({article}: Mark) =>
      source !== 'class' || (article > 0 && article === context.place.article)
    const names = uniqueNames(
      marks.flatMap((mark) => namesOfMark(mark).filter((name) => isSure(mark) || isFullName(name)))
    ).filter((name) => kindOfName(name, context.siteNames) === 'person')
    if (names.length > 0) return names.length <= 2 ? names : []
  }
  return []
}

function authorMarks({parts, place}: AuthorContext): Mark[] {
  return parts.marks.filter(
    ({role, region, article, line}) =>
      role === 'author' &&
      (region & Region.notArticle) === 0 &&
      isOfArticle(article, place) &&
      !credit.test(parts.lines[line]?.text ?? '')
  )
}

/** Lines that name who made a picture. */
const credit =
  /©|\(c\)|\bCC[ -]BY\b|(?:^|[^\p{L}])(?:fotos?|photos?|bild(?:er|nachweis)?|images?|credits?|lizenz|licen[cs]e)\b/iu

function isNear(line: number, {line: headline}: Place): boolean {
  return headline === undefined ? line < 60 : line >= headline - 8 && line <= headline + 14
}

function namesOfMark({element, source}: Mark): string[] {
  const content = stringOf(element.properties.content)
  if (source === 'property' && content !== undefined) return declaredNames(content)
  const inner = element.children.length > 1 || element.tagName !== 'a' ? nameWithin(element) : undefined
  const text = inner ?? boundedText(element, 200)
  if (text.length > 150) return []
  const names = shownNames(text)
  return source === 'class' || source === 'path' ? names.filter((name) => isNameLike(name)) : names
}

/** Whether it looks like a name or a login: a class alone is weak evidence. */
function isNameLike(name: string): boolean {
  return isPersonLike(name) || /^[\p{L}\p{N}_.-]{3,30}$/u.test(name)
}

/** The part of an author's box that is the name. */
function nameWithin(element: Mark['element']): string | undefined {
  const stack = [...element.children].reverse()
  for (let steps = 0; stack.length > 0 && steps < 60; steps++) {
    const node = stack.pop()!
    if (node.type !== 'element') continue
    const {itemProp, className, rel} = node.properties
    const tokens = [itemProp, className, rel].flatMap((value) =>
      (stringOf(value) ?? '').toLowerCase().split(/\s+/)
    )
    if (
      tokens.some((token) =>
        ['name', 'fn', 'p-name', 'author-name', 'authorname', 'author__name', 'author'].includes(token)
      )
    ) {
      const name = cleanName(stringOf(node.properties.content) ?? boundedText(node, 200))
      if (name !== undefined) return name
    }
    for (const child of node.children.toReversed()) stack.push(child)
  }
  return undefined
}

/** Bylines near the headline. */
function fromLines(context: AuthorContext): string[] {
  const {parts, place, language} = context
  if (place.line === undefined) return []
  const near = parts.lines.slice(Math.max(0, place.line - 6), place.line + 16)
  const shown = near.filter(
    ({region, article}) => (region & Region.notArticle) === 0 && isOfArticle(article, place)
  )
  for (const {text} of shown) {
    const names = bylineNames(text)
    if (names.length > 0) return names
  }
  for (const {text} of shown) {
    if (text.length > 80) continue
    const [date, ...others] = datesIn(text, language)
    const name =
      date === undefined || others.length > 0 ? undefined : nameBesideDate(text, date.start, date.end)
    if (name !== undefined && kindOfName(name, context.siteNames) === 'person' && !isSection(name, context))
      return [name]
  }
  return []
}

/** Whether the page's menus have a word of the name: names of sections and places have capitals as well. */
function isSection(name: string, {parts, place}: AuthorContext): boolean {
  const words = new Set(
    foldText(name)
      .split(' ')
      .filter((word) => word.length > 2)
  )
  const isMenu = (line: Line, index: number) =>
    line.isLink &&
    line.text.length < 40 &&
    ((line.region & (Region.nav | Region.footer | Region.header)) !== 0 || index < (place.line ?? 0))
  return parts.lines.some(
    (line, index) =>
      isMenu(line, index) &&
      foldText(line.text)
        .split(' ')
        .some((word) => words.has(word))
  )
}

/** Names on lines below the headline whose label says who wrote the article, where there are at most two. */
function fromFarLines({parts, place}: AuthorContext): string[] {
  const names: string[] = []
  for (const {text, region, article} of parts.lines.slice(place.line ?? 0, (place.line ?? 0) + 1000)) {
    if ((region & (Region.notArticle | Region.footer)) === 0 && isOfArticle(article, place)) {
      names.push(...labelledNames(text))
    }
  }
  const found = uniqueNames(names)
  return found.length <= 2 ? found : []
}
