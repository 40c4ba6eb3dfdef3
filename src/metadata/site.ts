/** The site's name, and all names a page may call its site by. */
import {getDomainWithoutSuffix} from 'tldts'
import {maxName} from '../read/values.js'
import type {PageParts} from './collect.js'
import {foldText} from './compare.js'
import {metaKeys} from './facts/meta-keys.js'
import {isObject, type JsonLd} from './json-ld.js'
import {plainText} from './text.js'

export interface Site {
  name: string | undefined
  /** Folded. */
  names: ReadonlySet<string>
}

export function siteOf({metas, title}: PageParts, jsonLd: JsonLd, page: URL | undefined): Site {
  const declared = [
    plainText(metas.get('og:site_name'), maxName),
    nameOf(jsonLd.site),
    nameOf(jsonLd.resolve(jsonLd.own[0]?.publisher)),
    ...metaKeys.site.map((key) => plainText(metas.get(key), maxName))
  ].filter((name) => name !== undefined)
  const names = new Set(declared.flatMap(namesOf).filter((name) => name !== ''))
  for (const handle of metas.get('twitter:site')?.slice(0, 1) ?? []) names.add(foldText(handle))
  const host = page?.hostname.replace(/^www\./, '')
  if (host !== undefined) {
    names.add(foldText(host))
    const label = getDomainWithoutSuffix(host)
    if (label) names.add(foldText(label))
    addWrittenHost(names, title, label)
  }
  return {name: declared.find((name) => !/^(?:https?:\/\/|www\.|@)/i.test(name)), names}
}

/** The site's name as the title spells it: `Example News` on `example-news.com`. */
function addWrittenHost(
  names: Set<string>,
  title: string | undefined,
  label: string | null | undefined
): void {
  if (!title || !label || label.length < 4) return
  const plain = label.replace(/[^\p{L}\p{N}]/gu, '')
  for (const part of title.slice(0, 500).split(/\s+[|\-–—»«·•:]+\s+|[|»«]|:\s/)) {
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
  const [first = ''] = name.split(/\s+[|\-–—»·•:]+\s+/)
  const whole = foldText(name)
  return [whole, foldText(first), whole.replace(/ (?:com|de|org|net|at|ch|fr|it|es|nl|pl|co uk|ru)$/, '')]
}
