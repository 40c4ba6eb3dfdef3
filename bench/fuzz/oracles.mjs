// What must hold for every document. Each oracle is a function of what was observed that returns its findings,
// `{kind, oracle, rules, detail}`; none uses the library's own code to judge it.
import {isDeepStrictEqual} from 'node:util'
import {embedHosts} from '../../dist/facts/networks/embed-hosts.js'
import {unsafeParts} from '../safety/unsafe.mjs'
import {applyForwards, misplaced, undo} from './exact.mjs'
import {damagedCode} from './protected.mjs'

/** The kinds of findings; `--only all` has all of them. */
export const kinds = ['lost', 'undo', 'idempotent', 'deterministic', 'bounded', 'protected', 'unsafe']

/** Kinds that are looked for without `--only`: all of them, as nothing is known that has not been mended. */
export const defaultKinds = [...kinds]

const ruleNames = (edits) => [...new Set(edits.map(({rule, action}) => `${rule}:${action}`))].sort()

/** Nothing lost: outside its edits the source is the same, and edits say truly what they did. */
export function lost(input, {source, markdown, edits, counts, status, format, encoding}) {
  const finding = (oracle, detail, rules = []) => ({kind: 'lost', oracle, rules, detail})
  const found = []
  const decoded = decodedBy(input, encoding)
  if (decoded !== undefined && decoded !== source) found.push(finding('source', 'is not the input, decoded'))
  const wrong = misplaced(source, edits)
  if (wrong)
    found.push(
      finding(wrong.oracle, `edit ${JSON.stringify(wrong.edit)} ${wrong.detail}`, ruleNames([wrong.edit]))
    )
  else if (format !== 'html' && applyForwards(source, edits) !== markdown) {
    found.push(finding('apply', 'the edits do not make the result of the source', ruleNames(edits)))
  }
  const counted = {}
  for (const {rule} of edits) counted[rule] = (counted[rule] ?? 0) + 1
  if (!isDeepStrictEqual({...counts}, counted)) found.push(finding('counts', JSON.stringify(counts)))
  if ((status === 'unchanged') !== (markdown === source)) found.push(finding('status', `is ${status}`))
  return found
}

/** What a strict decoder makes of the input; `undefined` where that is a matter of taste. */
function decodedBy(input, encoding) {
  if (typeof input === 'string') return input
  if (!/^utf-(?:8|16le|16be)$/.test(encoding)) return undefined
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(input)
  } catch {
    return undefined
  }
}

/** Undo: the edits taken back, here and by the library, give the source. */
export function undone({source, markdown, edits, format}, restore) {
  if (format === 'html') return []
  const finding = (oracle, detail) => ({kind: 'undo', oracle, rules: ruleNames(edits), detail})
  const found = []
  if (undo(markdown, edits) !== source)
    found.push(finding('backwards', 'the edits do not lead back to the source'))
  let restored
  try {
    restored = restore(markdown, edits)
  } catch (error) {
    return [...found, finding('restore-throws', String(error))]
  }
  if (restored !== source) found.push(finding('restore', 'restore() gives another text'))
  return found
}

/**
 * The options for a second run over the result; `undefined` where a second run may find more: a control comment of a page
 * is not in its Markdown, and no longer holds rules back.
 */
export function optionsOfSecondRun(options, {source, format}) {
  if (source.includes('clean-articles-') && format === 'html') return undefined
  // Where no conversion is wanted, a text stays a text.
  if (format === 'text' && options.preset === 'authored') return options
  // What comes out is Markdown, and is called so: without a name, its format would be guessed from its text.
  const isNamed = /\.(?:md|markdown|mdx)$/.test(options.path ?? '')
  return {
    ...options,
    ...(isNamed ? {} : {path: 'input.md'}),
    ...(options.format === undefined ? {} : {format: 'markdown'})
  }
}

/** Idempotent: a second run changes nothing. `again` is its result, or what it threw. */
export function unsettled(first, again, error) {
  const from = first.format
  if (error) {
    // A result may be too much for the parser, which its HTML or text was not; that is told, and nothing is changed.
    if (error.code === 'too-large' || error.code === 'too-deep') return []
    return [
      {kind: 'idempotent', oracle: 'throws', rules: [from, error.code ?? error.name], detail: String(error)}
    ]
  }
  if (again.edits.length === 0 && again.markdown === first.markdown) return []
  const isReadAlike = again.format === 'markdown' || (again.format === 'text' && from === 'text')
  const oracle = !isReadAlike ? `read-as-${again.format}` : again.edits.length > 0 ? 'edits' : 'no-edits'
  const [edit] = again.edits
  const place = edit ? `${edit.start.line}:${edit.start.column}` : 'nowhere'
  const said = edit
    ? `${edit.rule} (${edit.reason}) ${JSON.stringify(edit.before.slice(0, 200))} → ${JSON.stringify(edit.after.slice(0, 200))}`
    : ''
  return [
    {
      kind: 'idempotent',
      oracle,
      rules: [from, ...ruleNames(again.edits)],
      detail: `the result, cleaned again, has ${again.edits.length} edits, the first at ${place}: ${said}`
    }
  ]
}

/** Deterministic: two calls agree. */
export function differing(first, second) {
  if (isDeepStrictEqual(first, second)) return []
  const fields = Object.keys(first).filter((name) => !isDeepStrictEqual(first[name], second?.[name]))
  return [
    {
      kind: 'deterministic',
      oracle: 'twice',
      rules: fields,
      detail: `two calls differ in ${fields.join(', ')}`
    }
  ]
}

/** Protected: code is as it was. */
export function damaged({source, markdown, edits, format}) {
  if (format !== 'markdown') return []
  return damagedCode(source, markdown, edits).map(({code, edit}) => ({
    kind: 'protected',
    oracle: 'code',
    rules: ruleNames([edit]),
    detail: `${edit.rule} (${edit.reason}) reaches into ${JSON.stringify(code.slice(0, 200))}`
  }))
}

/**
 * Safe: nothing of the result can run or load once it is rendered. The preset `authored` keeps scripts on purpose, and
 * frames of which the tool knows the host show content of the article.
 */
export function unsafe({markdown}, {path, preset}) {
  if (preset === 'authored') return []
  return unsafeParts(markdown, {isMdx: /\.mdx$/i.test(path ?? ''), showsFrame}).map(({oracle, detail}) => ({
    kind: 'unsafe',
    oracle,
    rules: [],
    detail
  }))
}

/** A frame without an address of its own gets it from a script, out of another attribute. */
function showsFrame(address, attributes) {
  if (/^\s*(?:about:blank)?\s*$/i.test(address)) return [...attributes.values()].some(isKnownHost)
  return isKnownHost(address)
}

function isKnownHost(address) {
  const host = /^\s*(?:https?:)?[\\/]{2}([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? ''
  return embedHosts.some((known) => host === known || host.endsWith(`.${known}`))
}
