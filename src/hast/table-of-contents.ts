/** The table of contents of a text: the headings to which links in the text lead. */
import type {Element, Nodes} from 'hast'
import {decodePercent} from '../text/decode-percent.js'
import {attributeOf, findAll, textOf} from './elements.js'

/** A test whether the table of contents below `root` lists a heading; the links are collected at the first call. */
export function contentsOf(root: Nodes): (heading: Element) => boolean {
  let targets: ReadonlySet<string> | undefined
  return (heading) => {
    targets ??= fragmentsIn(root)
    if (targets.size === 0) return false
    const anchors = findAll(heading, ({properties}) => typeof properties.id === 'string')
    const names = [...anchors.map(({properties}) => String(properties.id)), textOf(heading)]
    return names.some((name) => targets!.has(slugOf(name)))
  }
}

function fragmentsIn(root: Nodes): ReadonlySet<string> {
  const links = findAll(root, ({tagName}) => tagName === 'a').map((link) => attributeOf(link, 'href'))
  return new Set(links.filter((href) => /^#./.test(href)).map((href) => slugOf(decodePercent(href.slice(1)))))
}

/** The id that renderers of Markdown give a heading of this text; MediaWiki has `_` where they have `-`. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/[\s_]/g, '-')
}
