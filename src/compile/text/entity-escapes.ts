/** Character references in plain text, such as `&copy;`, that Markdown would decode. */
import type {Nodes} from 'mdast'
import {backslashed, url} from './backslashes.js'
import {markdown} from './read-syntax.js'

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/.source

// Escapes and URLs come first, so that no reference is sought inside them.
const entityOutsideUrl = new RegExp([backslashed, url, entity].join('|'), 'gi')

/** Offsets of the references Markdown decodes, such as `&copy;`. In a URL, where `&` is common, they stay. */
export function entityOffsets(text: string): number[] {
  const offsets = new Map<number, string>()
  for (const match of text.matchAll(entityOutsideUrl))
    if (match[0].startsWith('&')) offsets.set(match.index, match[0])
  if (offsets.size === 0) return []
  const names = [...new Set(offsets.values())]
  // `&foo;` is no reference: ask the parser once about all names.
  const decoded = plainWords(names.join(' '))
  const known = new Set(names.filter((name) => !decoded.has(name)))
  return [...offsets].filter(([, name]) => known.has(name)).map(([offset]) => offset)
}

function plainWords(text: string): Set<string> {
  const words = new Set<string>()
  const add = (node: Nodes): undefined => {
    if (node.type === 'text') for (const word of node.value.split(' ')) words.add(word)
    if ('children' in node) node.children.forEach(add)
  }
  add(markdown.parse(text))
  return words
}
