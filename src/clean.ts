/** One document through the stages: read, parse, rules, write. */
import {cleanHtml} from './document/clean-html.js'
import {cleanSource} from './document/clean-source.js'
import type {RuleStates} from './document/run-rules.js'
import {CleanArticlesError} from './errors.js'
import {readDocument} from './read/read.js'
import {rules} from './rules/index.js'
import type {CleanOptions, CleanResult, ContentMode, Preset, RuleId} from './types.js'

/**
 * Clean one document.
 *
 * A string is taken as it is; bytes are decoded (byte-order mark, declaration, detection).
 * Throws a `CleanArticlesError` and nothing else: `bad-option`, `binary`, `too-deep`, `too-large`, `internal` (a bug of
 * ours; what was thrown is its `cause`).
 */
export async function clean(source: string | Uint8Array, options: CleanOptions = {}): Promise<CleanResult> {
  const states = ruleStates(options)
  checkContent(options.content)
  try {
    const document = readDocument(source, {path: options.path, format: options.format})
    return document.format === 'html'
      ? cleanHtml(document, options, states)
      : cleanSource(document, options, states)
  } catch (error) {
    throw asTyped(error, options.path)
  }
}

function asTyped(error: unknown, path = 'the document'): unknown {
  if (error instanceof CleanArticlesError) return error
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new CleanArticlesError('too-deep', `${path} is nested too deeply to be parsed`, {
      hint: 'Thousands of quotes, lists or elements inside one another are no article; leave the file out.',
      cause: error
    })
  }
  if (error instanceof RangeError && /invalid (?:string|array|typed array) length/i.test(error.message)) {
    return new CleanArticlesError('too-large', `${path} makes more text than a string can hold`, {
      hint: 'Split it, or leave it out.',
      cause: error
    })
  }
  const message = error instanceof Error ? error.message : String(error)
  return new CleanArticlesError('internal', `unexpected error: ${message}`, {
    hint: 'This is a bug in clean-articles: please report it, with the file if you can.',
    cause: error
  })
}

function checkContent(content: ContentMode = 'auto'): void {
  if (['auto', 'article', 'page'].includes(content)) return
  throw new CleanArticlesError('bad-option', `unknown content "${content}"`, {
    hint: 'Use auto, article or page.'
  })
}

/** Which findings of each rule are wanted. Throws `bad-option` for an unknown preset or rule. */
export function ruleStates(options: Pick<CleanOptions, 'preset' | 'enable' | 'disable'>): RuleStates {
  const preset: Preset = options.preset ?? 'scraped'
  if (!['scraped', 'authored', 'strict'].includes(preset)) {
    throw new CleanArticlesError('bad-option', `unknown preset "${preset}"`, {
      hint: 'Use scraped, authored or strict.'
    })
  }
  const states = new Map(rules.map((rule) => [rule.id, rule.states[preset]]))
  const check = (id: RuleId) => {
    if (states.has(id)) return
    throw new CleanArticlesError('bad-option', `unknown rule "${id}"`, {
      hint: `The rules are ${[...states.keys()].join(', ')}.`
    })
  }
  for (const id of options.enable ?? []) {
    check(id)
    if (states.get(id) === 'off') states.set(id, 'all')
  }
  for (const id of options.disable ?? []) {
    check(id)
    states.set(id, 'off')
  }
  return states
}
