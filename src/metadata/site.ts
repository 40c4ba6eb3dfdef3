/** The site's name, and all names that a page may use for its site. */
import type {Element} from 'hast'
import {getDomainWithoutSuffix} from 'tldts'
import {metaKeys} from '../facts/markup/meta-keys.js'
import {maxName} from '../read/metadata/values.js'
import {foldText} from './compare.js'
import {isObject, type JsonLd} from './declared/json-ld.js'
import {plainText} from './declared/plain-text.js'
import {webUrl} from './page/document-base.js'
import {boundedText, stringOf} from './page/element-text.js'
import type {PageParts} from './page/page-parts.js'

export interface Site {
  name: string | undefined
  /** Folded by `foldText`. */
  names: ReadonlySet<string>
}

export function siteOf(parts: PageParts, jsonLd: JsonLd, page: URL | undefined): Site {
  const {metas, title} = parts
  const declared = [
    plainText(metas.get('og:site_name'), maxName),
    nameOf(jsonLd.site),
    nameOf(jsonLd.resolve(jsonLd.own[0]?.publisher)),
    ...metaKeys.site.map((key) => plainText(metas.get(key), maxName))
  ].filter((name) => name !== undefined)
  const pageTitles = [...(metas.get('og:title') ?? []), title].map((name) => foldText(name ?? ''))
  // Some systems put the page's title into every field.
  const own = declared.filter((name) => !pageTitles.includes(foldText(name)))
  const names = new Set(own.flatMap(namesOf).filter((name) => name !== ''))
  for (const handle of metas.get('twitter:site')?.slice(0, 1) ?? []) names.add(foldText(handle))
  for (const name of namesShown(parts, page)) if (!pageTitles.includes(name)) names.add(name)
  const template = /^(.{3,80}?)\s*\s[-–—|»·•:]\s*$/u.exec(
    plainText(title, maxName) === undefined ? '' : title!.trimStart()
  )
  if (template !== null) names.add(foldText(template[1]!))
  const host = page?.hostname.replace(/^www\./, '')
  if (host !== undefined) {
    names.add(foldText(host))
    const label = getDomainWithoutSuffix(host)
    if (label) names.add(foldText(label))
    addWrittenHost(names, title, label)
  }
  return {name: own.find((name) => !/^(?:https?:\/\/|www\.|@)/i.test(name)), names}
}

/** The folded text of elements marked as the site's name, and of headings whose link leads to the front page. */
function namesShown({marks, headings}: PageParts, page: URL | undefined): string[] {
  const marked = marks.filter(({role}) => role === 'site').slice(0, 5)
  const linked = headings.slice(0, 5).filter(({element, href: around}) => {
    const href = around || hrefIn(element)
    const url = href === undefined ? undefined : webUrl(href, page ?? new URL('https://page.invalid/page'))
    return (
      url !== undefined &&
      /^\/(?:index\.\w+)?$/.test(url.pathname) &&
      url.search === '' &&
      url.hash === '' &&
      isOwnHost(url, page)
    )
  })
  return [...marked, ...linked]
    .map(({element}) => foldText(boundedText(element, maxName)))
    .filter((name) => name !== '' && name.length < 80)
}

function isOwnHost(url: URL, page: URL | undefined): boolean {
  const host = page?.hostname ?? 'page.invalid'
  // Without the page's address, an absolute link to a front page most likely leads to the page's own site.
  return (
    url.hostname === host ||
    page === undefined ||
    url.hostname.replace(/^www\./, '') === host.replace(/^www\./, '')
  )
}

function hrefIn(element: Element): string | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'a') return stringOf(child.properties.href)
    const inner = child.children.find((node) => node.type === 'element' && node.tagName === 'a')
    if (inner?.type === 'element') return stringOf(inner.properties.href)
  }
  return undefined
}

/** The site's name as the title spells it: `Example News` on `example-news.com`. */
function addWrittenHost(
  names: Set<string>,
  title: string | undefined,
  label: string | null | undefined
): void {
  if (!title || !label || label.length < 4) return
  const plain = label.replace(/[^\p{L}\p{N}]/gu, '')
  for (const part of title.slice(0, 500).split(/(?<!\s)\s+[|\-–—»«·•:]+\s+|[|»«]|:\s/)) {
    const fold = foldText(part)
    const joined = fold.replaceAll(' ', '')
    const latin = joined
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll('ß', 'ss')
    if (joined === plain || latin === plain || joined.normalize('NFD').replace(/\p{M}/gu, '') === plain)
      names.add(fold)
  }
}

function nameOf(node: unknown): string | undefined {
  return plainText(isObject(node) ? node.name : undefined, maxName)
}

/** `Example.com – All the News` is also known as its first part. */
function namesOf(name: string): string[] {
  const [first = ''] = name.split(/(?<!\s)\s+[|\-–—»·•:]+\s+/)
  const whole = foldText(name)
  return [whole, foldText(first), whole.replace(/ (?:com|de|org|net|at|ch|fr|it|es|nl|pl|co uk|ru)$/, '')]
}
