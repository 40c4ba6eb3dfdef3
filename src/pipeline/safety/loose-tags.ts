/**
 * Tags that are text to CommonMark, and not to every renderer: they differ in what may part attributes, in what a value
 * without quotes may hold, in how long a declaration is, and in whether the text of an image is escaped. A tag that is
 * torn by the end of its block is finished by the next quote that a renderer writes: around the address of a link.
 *
 * As an entity, the `<` of such a tag shows what it showed before, whoever reads it.
 */
import type {Nodes} from 'mdast'
import type {Range} from '../../text/range-index.js'
import {type ActivePart, activeParts} from './active-parts.js'

/** A `<` to be made text, as an offset in the Markdown, and what it would begin. */
export interface LooseTag {
  start: number
  part: ActivePart
}

/** Characters in which the end of a tag is looked for. */
const longestTag = 2000

/** The loose tags of a tree of `markdown` that is active if they are tags. Its positions count from `bodyStart` on. */
export function looseTags(tree: Nodes, markdown: string, bodyStart: number): LooseTag[] {
  const found: LooseTag[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('children' in node) for (const child of node.children) stack.push(child)
    const range = rangeOf(node, bodyStart)
    if (!range) continue
    if (node.type === 'text') found.push(...tagsIn(markdown, range))
    // A declaration, an instruction; comments are the same to all.
    if (node.type === 'html' && /^<(?:![a-z[]|\?)/i.test(node.value)) found.push(...tagsIn(markdown, range))
    if (node.type === 'html' && range) found.push(...tornTag(node.value, markdown, range))
    if (node.type === 'image' || node.type === 'imageReference') found.push(...tagsInLabel(markdown, range))
  }
  return found
}

function rangeOf({position}: Nodes, bodyStart: number): Range | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined
    ? undefined
    : {start: start + bodyStart, end: end + bodyStart}
}

/** The tag at the end of raw HTML that is not finished there, if it would be active once it is. */
function tornTag(html: string, markdown: string, {end, start}: Range): LooseTag[] {
  const at = html.lastIndexOf('<')
  if (at < 0 || html.length - at > longestTag || !/^<[a-z]/i.test(html.slice(at, at + 2))) return []
  const tag = html.slice(at)
  const rest = tag.replace(/"[^"]*"|'[^']*'/g, '')
  if (rest.includes('>') && !/["']/.test(rest.slice(0, rest.indexOf('>')))) return []
  const part = [`${tag}">`, `${tag}'>`, `${tag}>`]
    .flatMap(activeParts)
    .find((active) => active.tag?.start === 0)
  const place = markdown.slice(start, end).lastIndexOf('<')
  return part && place >= 0 ? [{start: start + place, part}] : []
}

const opener = /\\[\s\S]|<(?=[a-z])/gi

function tagsIn(markdown: string, {end, start}: Range): LooseTag[] {
  return openersIn(markdown.slice(start, end), opener).flatMap((offset) => {
    const at = start + offset
    const tag = tagAt(markdown, at)
    const part = activeParts(`${tag}>`).find((active) => active.tag?.start === 0)
    return part ? [{start: at, part}] : []
  })
}

/** From a `<` on: up to a blank line, without the prefixes of quotes. */
function tagAt(markdown: string, start: number): string {
  const rest = markdown.slice(start, start + longestTag)
  const end = rest.search(/(?:\r\n|\n|\r(?!\n))[ \t>]*(?:\r\n|\n|\r(?!\n))/)
  return (end < 0 ? rest : rest.slice(0, end)).replace(/(\r\n|\n|\r)[ \t]*(?:>[ \t]*)+/g, '$1')
}

/** The text of an image is the value of an attribute, which a quote in a tag may end. */
function tagsInLabel(markdown: string, {end, start}: Range): LooseTag[] {
  const source = markdown.slice(start, end)
  const behind = Math.max(source.lastIndexOf(']('), source.lastIndexOf(']['))
  const label = source
    .slice(0, behind < 0 ? undefined : behind)
    .replace(/(?<![`\\])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (code) => ' '.repeat(code.length))
  const at = openersIn(label, /\\[\s\S]|<(?=[a-z!?/])/gi)
  const [first] = at
  if (first === undefined || !label.includes('"', first)) return []
  const [part] = activeParts(`<img alt="${label.slice(first)}">`)
  return part ? at.map((offset) => ({start: start + offset, part})) : []
}

/** Offsets of what the pattern finds, but for what a backslash escapes. */
function openersIn(text: string, pattern: RegExp): number[] {
  if (!text.includes('<')) return []
  return [...text.matchAll(pattern)].filter(([found]) => found === '<').map(({index}) => index)
}
