/** Metadata as the YAML block at the head of a Markdown file. */
import matter from 'gray-matter'
import type {Metadata} from '../read/metadata/metadata.js'

/** The order of the keys in the block. */
const keys = [
  'title',
  'author',
  'date',
  'updated',
  'site',
  'url',
  'language',
  'description',
  'image',
  'tags'
] as const satisfies readonly (keyof Metadata)[]

/** gray-matter's YAML engine, whose options its types do not declare; `lineWidth: -1` folds no line. */
const yaml = (
  matter as unknown as {engines: {yaml: {stringify(data: object, options: {lineWidth: number}): string}}}
).engines.yaml

/** What YAML itself reads as a date: it must not be quoted, so that Hugo and Jekyll read it as a date too. */
const plainDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** The block with its fences and last line end; empty if there is no metadata. */
export function frontMatterOf(metadata: Readonly<Metadata>): string {
  const lines = keys.map((key) => lineOf(key, metadata[key])).join('')
  return lines === '' ? '' : `---\n${lines}---\n`
}

function lineOf(key: string, value: string | string[] | undefined): string {
  if (value === undefined || value.length === 0) return ''
  if ((key === 'date' || key === 'updated') && typeof value === 'string' && plainDate.test(value)) {
    return `${key}: ${value}\n`
  }
  const text = Array.isArray(value) ? value.map(oneLine) : oneLine(value)
  return yaml.stringify({[key]: text}, {lineWidth: -1})
}

/**
 * Each value is one line: a block scalar could contain a fence, and other tools read front matter line by
 * line.
 */
function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
    .trim()
}
