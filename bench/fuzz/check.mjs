// One document through the library and all oracles.
import {markdownParser} from '../../dist/parse/markdown/parse-markdown.js'
import {inputOf} from './encode.mjs'
import * as oracles from './oracles.mjs'

/** CPU time that a call over `length` characters may take, in ms. */
export const timeLimit = (length) => 2000 + (length / 50_000) * 1000
/**
 * Where the parser itself takes long, a document may take so many times as long as it, but never longer than `longest` ms: one
 * that is changed is parsed again until nothing is left, and each time all rules look at all of its blocks.
 */
const mostParses = 8
const longest = 20_000

/** Characters up to which the slower oracles look at a result. */
const mostRendered = 100_000

/**
 * Check a document: `{findings, calls, format}`.
 *
 * @param library What is judged: `{clean, restore}`.
 * @param kinds The kinds of findings that are wanted.
 * @param clock CPU time of this thread so far, in ms; `undefined`: time is not judged.
 * @param onCall Told the name of each call before it is made, so that somebody else can end it.
 */
export async function checkDocument(document, library, {kinds, clock, onCall = () => {}}) {
  const wants = new Set(kinds)
  const input = inputOf(document)
  const findings = []
  let calls = 0

  const call = async (name, source, options) => {
    onCall(name)
    calls++
    const start = clock?.() ?? 0
    try {
      return {result: await library.clean(source, options)}
    } catch (error) {
      return {error}
    } finally {
      const limit = timeLimit(source.length)
      if (clock && clock() - start > limit) await slow(name, source, options, limit, clock() - start)
    }
  }
  /** How long the parser alone takes, in ms of time; nothing where it is not asked for Markdown. */
  const parseTime = (source, {path = ''}) => {
    if (typeof source !== 'string' || /\.x?html?$/i.test(path)) return 0
    const start = performance.now()
    markdownParser.parse(source)
    return performance.now() - start
  }
  /** A call is slow if it is so twice: the first may have paid for what is compiled once. */
  const slow = async (name, source, options, limit, first) => {
    onCall(name)
    const start = clock()
    await library.clean(source, options).catch(() => {})
    const best = Math.min(first, clock() - start)
    if (best <= limit || best <= Math.min(mostParses * parseTime(source, options), longest)) return
    const detail = `${name}: ${Math.round(best)} ms of CPU for ${source.length} characters, the limit is ${Math.round(limit)}`
    findings.push({kind: 'bounded', oracle: 'time', rules: [name], detail})
  }

  const {result: first, error} = await call('clean', input, document.options)
  if (error) findings.push(...faults(error))
  else {
    findings.push(...oracles.lost(input, first), ...oracles.undone(first, library.restore))
    const options = wants.has('idempotent') && oracles.optionsOfSecondRun(document.options, first)
    if (options) {
      const {result, error: late} = await call('clean again', first.markdown, options)
      if (late) findings.push(...faults(late))
      findings.push(...oracles.unsettled(first, result, late))
    }
    // Every third is enough: what differs does so in many documents.
    if (wants.has('deterministic') && document.index % 3 === 0) {
      findings.push(...oracles.differing(first, (await call('clean twice', input, document.options)).result))
    }
    // The parsers these two stand on are slower than what they judge.
    if (first.markdown.length < mostRendered) {
      if (wants.has('protected')) findings.push(...oracles.damaged(first))
      if (wants.has('unsafe')) findings.push(...oracles.unsafe(first, document.options))
    }
  }
  return {findings: findings.filter(({kind}) => wants.has(kind)), calls, format: first?.format ?? 'none'}
}

/** What an error says against the library: nothing if it is a typed one that is not a bug by its own words. */
function faults(error) {
  const {code, name, cause} = error ?? {}
  const isTyped = name === 'CleanArticlesError' && typeof code === 'string'
  if (isTyped && code !== 'internal') return []
  const thrown = cause ?? error
  return [
    {
      kind: 'bounded',
      oracle: isTyped ? 'internal' : 'crash',
      rules: [
        String(thrown?.message ?? thrown)
          .replace(/\d+/g, '0')
          .slice(0, 60),
        placeOf(thrown)
      ],
      detail: String(thrown?.stack ?? thrown)
        .split('\n')
        .slice(0, 6)
        .join('\n')
    }
  ]
}

/** The innermost file of a stack. */
function placeOf(error) {
  return /\/((?:dist|node_modules)\/[^\s:)]+)/.exec(error?.stack ?? '')?.[1] ?? ''
}
