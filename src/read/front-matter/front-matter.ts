import matter from 'gray-matter'
import {parse as parseToml} from 'smol-toml'
import type {Warning} from '../../errors.js'
import {type Fences, findFences, findJsonObject} from './front-matter-fences.js'
import {looksLikeToml, looksLikeYaml, quoteLooseValues} from './front-matter-look.js'

/** `code`: front matter in JavaScript or CoffeeScript, which is never run. */
export type FrontMatterKind = 'none' | 'yaml' | 'toml' | 'json' | 'code'

export interface FrontMatter {
  kind: FrontMatterKind
  /** Where the body starts: `text.slice(0, end)` is the byte-order mark and the front matter with its last line end. */
  end: number
  /** The top-level keys; empty where there is no front matter or it does not parse. */
  data: Record<string, unknown>
  warnings: Warning[]
}

/** In UTF-16 code units. Larger front matter is kept but not parsed: some YAML takes quadratic time. */
const maxSize = 65_536

/** The error of gray-matter's YAML engine. */
interface YamlError extends Error {
  /** The message without the position. */
  reason?: string
  mark?: {line: number}
}

/**
 * gray-matter's YAML engine alone. gray-matter itself would choose an engine that the document names (JavaScript among
 * them), keep every document in a cache, and search comments in quadratic time. Its types do not declare `engines`.
 */
const yaml = (
  matter as unknown as {engines: {yaml: {parse(source: string, options: {json: boolean}): unknown}}}
).engines.yaml

/**
 * Split front matter and body, and read the front matter.
 *
 * Reads YAML (`---`, closed by `---` or `...`), TOML (`+++`, `---toml`) and JSON (`---json`, `;;;`, an object at the
 * very beginning), and never throws: front matter that does not parse is kept, with the warning `bad-front-matter`.
 * `---` on line 1 with no closing fence or with no keys below is a thematic break, thus body.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const fences = findFences(text, start)
  const found = fences === undefined ? splitJsonObject(text, start) : splitFenced(text, fences)
  return found ?? {kind: 'none', end: start, data: {}, warnings: []}
}

function splitFenced(text: string, fences: Fences): FrontMatter | undefined {
  const block = text.slice(fences.blockStart, fences.blockEnd)
  const {kind, end} = fences
  if (kind === 'code') {
    const message = `front matter in ${fences.language} is code: kept, never run, and not read`
    return {kind, end, data: {}, warnings: [{code: 'front-matter-code', message, line: 1}]}
  }
  const head = block.slice(0, maxSize)
  if (kind === 'yaml' && !looksLikeYaml(head)) return undefined
  if (kind === 'toml' && !looksLikeToml(head)) return undefined
  if (block.length > maxSize) return {kind, end, data: {}, warnings: [tooLarge()]}
  return {kind, end, ...read(kind, block, 2)}
}

function splitJsonObject(text: string, start: number): FrontMatter | undefined {
  const object = findJsonObject(text, start)
  if (object === undefined) return undefined
  const {blockEnd, end} = object
  if (blockEnd - start > maxSize) return {kind: 'json', end, data: {}, warnings: [tooLarge()]}
  return {kind: 'json', end, ...read('json', text.slice(start, blockEnd), 1)}
}

function tooLarge(): Warning {
  const message = `front matter of more than ${maxSize} characters was kept and not read`
  return {code: 'bad-front-matter', message, line: 1}
}

/** @param firstLine line of the source, from 1, on which `block` begins */
function read(
  kind: 'yaml' | 'toml' | 'json',
  block: string,
  firstLine: number
): Pick<FrontMatter, 'data' | 'warnings'> {
  // Control characters and broken bytes must not make parsing fail, and metadata with them would not be valid JSON
  // text.
  const source = block.replace(/[^\P{C}\p{Cf}\p{Co}\p{Cn}\t\n\r]/gu, '\uFFFD')
  if (kind === 'toml') return readToml(source, firstLine)
  return kind === 'json' ? readJson(source, firstLine) : readYaml(source, firstLine)
}

function readYaml(source: string, firstLine: number): Pick<FrontMatter, 'data' | 'warnings'> {
  let error: YamlError
  try {
    return {data: asData(parseYaml(source)), warnings: []}
  } catch (thrown) {
    error = thrown as YamlError
  }
  const reason = error instanceof RangeError ? 'it nests too deeply' : (error.reason ?? error.message)
  const loose = quoteLooseValues(source, isPlainYaml)
  // The parser notices some errors only on the next line, at worst on that of the closing fence.
  const line = loose.line ?? Math.min(error.mark?.line ?? 0, countLineEnds(source.trimEnd()))
  const warning = badFrontMatter(reason, firstLine + line)
  try {
    const data = asData(parseYaml(loose.block))
    warning.message += '; read as if such values were quoted'
    return {data, warnings: [warning]}
  } catch {
    return {data: {}, warnings: [warning]}
  }
}

/** Duplicate keys are common in migrated posts: with `json`, the last one counts. */
function parseYaml(source: string): unknown {
  return yaml.parse(source, {json: true})
}

/** Whether YAML reads `value`, which follows a key on one line, as one value. */
function isPlainYaml(value: string): boolean {
  try {
    // A mapping is a title with `: ` in it, unless it begins with a brace or bracket.
    return typeof parseYaml(value) !== 'object' || !/^[^[{]*:(?:\s|$)/.test(value)
  } catch {
    return false
  }
}

function readToml(source: string, firstLine: number): Pick<FrontMatter, 'data' | 'warnings'> {
  try {
    // A lone `\r` is a line end everywhere else here, but not in TOML.
    return {data: asData(parseToml(source.replace(/\r\n?/g, '\n'))), warnings: []}
  } catch (thrown) {
    const {message, line} = thrown as {message: string; line?: number}
    const reason = message.replace(/^Invalid TOML document: /, '').split('\n')[0]!
    return {data: {}, warnings: [badFrontMatter(reason, firstLine + (line ?? 1) - 1)]}
  }
}

function readJson(source: string, firstLine: number): Pick<FrontMatter, 'data' | 'warnings'> {
  // Hexo writes JSON front matter without its outer braces.
  const isBare = !/^\s*\{/.test(source)
  try {
    return {data: asData(JSON.parse(isBare ? `{${source}}` : source)), warnings: []}
  } catch (thrown) {
    const {message} = thrown as SyntaxError
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0) - (isBare ? 1 : 0)
    // Not every version of Node reports the position. The message must not quote the document.
    const quote = message.search(/ in JSON at position |, (?:\.\.\.)?"/)
    const reason = quote < 0 ? message : message.slice(0, quote)
    const line = firstLine + countLineEnds(source.slice(0, Math.max(0, offset)))
    return {data: {}, warnings: [badFrontMatter(reason, line)]}
  }
}

function badFrontMatter(reason: string, line: number): Warning {
  return {code: 'bad-front-matter', message: `front matter does not parse: ${reason}`, line}
}

function countLineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}

/** The top-level keys as an ordinary object, without `__proto__`, which would be dangerous to copy from. */
function asData(value: unknown): Record<string, unknown> {
  // The block is empty, or has only a comment.
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw new TypeError('it has no keys')
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '__proto__'))
}
