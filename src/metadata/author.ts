/** Who wrote it. */
import {boundedText, type Mark, type PageParts, stringOf} from './collect.js'
import {foldText} from './compare.js'
import {authorLabels, metaKeys} from './facts/meta-keys.js'
import {isObject, type JsonLd} from './json-ld.js'
import {bylineNames, cleanName, isDeskName, isPersonLike, isRoleName, namesOf, uniqueNames} from './names.js'
import {isOfArticle, type Place} from './place.js'
import {Region} from './region.js'
import {plainText} from './text.js'

/** Sources in their order; the first that names a person wins, else the first that names anything. */
export function authorsOf(
  parts: PageParts,
  jsonLd: JsonLd,
  place: Place,
  siteNames: ReadonlySet<string>
): string[] {
  let fallback: string[] = []
  for (const source of [fromJsonLd, fromMetas, fromMarks, fromLines, fromWeakMarks]) {
    const names = uniqueNames(source(parts, jsonLd, place)).slice(0, 20)
    const persons = names.filter(
      (name) => !isRoleName(name) && !isDeskName(name) && !siteNames.has(foldText(name))
    )
    if (persons.length > 0) return persons
    const others = names.filter((name) => !isRoleName(name))
    if (fallback.length === 0) fallback = others
  }
  return fallback
}

function fromJsonLd(_parts: PageParts, {own, resolve}: JsonLd): string[] {
  for (const node of own) {
    const names = [node.author, node.creator].flatMap((value) => namesOfValue(value, resolve))
    if (names.length > 0) return names
  }
  return []
}

function namesOfValue(value: unknown, resolve: JsonLd['resolve']): string[] {
  const values = Array.isArray(value) ? value.slice(0, 20) : [value]
  return values.flatMap((one) => {
    const node = resolve(one)
    const text = isObject(node)
      ? (node.name ?? [node.givenName, node.familyName].filter(Boolean).join(' '))
      : node
    return (Array.isArray(text) ? text.slice(0, 20) : [text]).flatMap((name) =>
      namesOf(plainText(name, 200) ?? '')
    )
  })
}

function fromMetas({metas}: PageParts): string[] {
  for (const key of metaKeys.author) {
    const names = (metas.get(key) ?? [])
      .slice(0, 20)
      .flatMap((value) => namesOf(reversed(plainText(value, 300) ?? '', key)))
    if (names.some((name) => !isRoleName(name))) return names
  }
  for (const number of [1, 2, 3]) {
    const label = metas.get(`twitter:label${number}`)?.[0]?.trim().toLowerCase()
    if (label !== undefined && authorLabels.has(label)) {
      return namesOf(plainText(metas.get(`twitter:data${number}`), 200) ?? '')
    }
  }
  return []
}

/** Scholarly vocabularies write `Doe, Jane`. */
function reversed(name: string, key: string): string {
  const parts = /^(?:citation|dc)/.test(key) ? /^([^,;]{2,40}), ([^,;]{2,40})$/.exec(name) : null
  return parts === null ? name : `${parts[2]} ${parts[1]}`
}

/** Elements that are marked as the author by a vocabulary, or named so near the headline. */
function fromMarks(parts: PageParts, _jsonLd: JsonLd, place: Place): string[] {
  const marks = authorMarks(parts, place)
  for (const source of ['property', 'rel', 'class', 'path'] as const) {
    const names = marks
      .filter((mark) => mark.source === source && isNear(mark.line, place))
      .flatMap(namesOfMark)
    if (names.length > 0) return names
  }
  return []
}

/** The same, further from the headline: below the article. */
function fromWeakMarks(parts: PageParts, _jsonLd: JsonLd, place: Place): string[] {
  for (const source of ['property', 'rel', 'class'] as const) {
    const marks = authorMarks(parts, place).filter((mark) => mark.source === source)
    const names = uniqueNames(marks.flatMap(namesOfMark)).filter(
      (name) => isPersonLike(name) || source !== 'class'
    )
    // Many names are a list of posts.
    if (names.length > 0 && names.length <= 3) return names
  }
  return []
}

function authorMarks({marks}: PageParts, place: Place): Mark[] {
  return marks.filter(
    ({role, region, article}) =>
      role === 'author' && (region & Region.notArticle) === 0 && isOfArticle(article, place)
  )
}

function isNear(line: number, {line: headline}: Place): boolean {
  return headline === undefined ? line < 60 : line >= headline - 8 && line <= headline + 14
}

function namesOfMark({element, source}: Mark): string[] {
  const content = stringOf(element.properties.content)
  if (source === 'property' && content !== undefined) return namesOf(content)
  const inner = element.children.length > 1 || element.tagName !== 'a' ? nameWithin(element) : undefined
  const text = inner ?? boundedText(element, 200)
  if (text.length > 150) return []
  const names = namesOf(text)
  return source === 'class' || source === 'path' ? names.filter((name) => isNameLike(name)) : names
}

/** A class says little: what stands there must look like a name, or a login. */
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
    stack.push(...[...node.children].reverse())
  }
  return undefined
}

/** Bylines near the headline, then in the lines that end the article. */
function fromLines({lines}: PageParts, _jsonLd: JsonLd, place: Place): string[] {
  const {line: headline} = place
  if (headline === undefined) return []
  const end = Math.min(lines.length, headline + 16)
  for (let index = Math.max(0, headline - 6); index < end; index++) {
    const {text, region, article} = lines[index]!
    if ((region & Region.notArticle) !== 0 || !isOfArticle(article, place)) continue
    const names = bylineNames(text)
    if (names.length > 0) return names
  }
  return []
}
