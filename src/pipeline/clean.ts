/** Takes one document through the stages: read, parse, rules, compile. */
import {CleanArticlesError, type Warning} from '../errors.js'
import {type Document, readDocument} from '../read/read.js'
import {LearnedUse, largestShare} from '../rules/evidence/learned-blocks.js'
import {withoutComments} from '../text/without-comments.js'
import {cleanHtml} from './clean-html.js'
import {cleanSource} from './clean-source.js'
import type {CleanResult} from './result.js'
import {documentSettings} from './settings/document-settings.js'
import type {CleanOptions} from './settings/options.js'
import {type Care, checkSettings} from './settings/settings.js'

/**
 * Clean one document.
 *
 * A string is taken as it is; bytes are decoded (byte-order mark, declaration, detection).
 *
 * Throws only a `CleanArticlesError`: `bad-option`, `binary`, `too-deep`, `too-large`, `plugin-failed`, `internal` (a
 * bug in this library; its `cause` is what was thrown).
 */
export async function clean(source: string | Uint8Array, options: CleanOptions = {}): Promise<CleanResult> {
  checkSettings(options)
  try {
    const document = readDocument(source, {path: options.path, format: options.format})
    const done = await cleanDocument(document, options, 'none')
    if (!isEmptied(done)) return done
    // What is left when only what is certain went may look like an article to all the rules. Then they have the last word,
    // as they would in a second run.
    for (const care of ['first', 'all'] as const) {
      const held = await cleanDocument(document, options, care)
      if (!isEmptied(held)) return {...held, warnings: [...held.warnings, heldBack]}
    }
    return {...done, warnings: [...done.warnings, nothingLeft]}
  } catch (error) {
    throw asTyped(error, options.path)
  }
}

/** Clean a document. A list of learnt blocks that would take too much of it takes nothing, and a warning says so. */
async function cleanDocument(document: Document, options: CleanOptions, care: Care): Promise<CleanResult> {
  const learned = options.learned?.length ? new LearnedUse(options.learned) : undefined
  const done = await cleanOnce(document, options, care, learned)
  if (!learned?.isRefused) return done
  const kept = learned.hasTaken ? await cleanOnce(document, options, care) : done
  return {...kept, warnings: [...kept.warnings, tooMuchLearned]}
}

async function cleanOnce(
  document: Document,
  options: CleanOptions,
  care: Care,
  learned?: LearnedUse
): Promise<CleanResult> {
  if (document.format === 'html') return await cleanHtml(document, options, care, learned)
  const {info, settings} = documentSettings(options, document.metadata.url)
  return await cleanSource(document, {...info, learned}, settings, care)
}

/** Whether what looks like junk was all that the document had: at most headings are left of its words. */
function isEmptied({edits, markdown, warnings, words}: CleanResult): boolean {
  const hasCut =
    edits.some(({category}) => junk.has(category)) || warnings.some(({code}) => code === 'found-in-markdown')
  if (words.before === 0 || !hasCut) return false
  // A long result is not empty, and needs no search.
  if (words.after > mostWordsLeft) return false
  const body = markdown.slice(readDocument(markdown, {format: 'markdown'}).bodyStart)
  return !shown.test(withoutComments(body).replace(/^#{1,6} .*$/gm, ''))
}

/** What a text has that says or shows something: a line of signs alone is no article. */
const shown = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

const junk: ReadonlySet<string> = new Set(['ad', 'tracking', 'spam'])

const mostWordsLeft = 100

const heldBack: Warning = {
  code: 'held-back',
  message: 'nothing would be left of the document: only what is certainly junk was taken out'
}

const tooMuchLearned: Warning = {
  code: 'learned-held-back',
  message: `the learnt list would take more than ${largestShare * 100}% of the words: nothing that it names was taken out`
}

const nothingLeft: Warning = {
  code: 'nothing-left',
  message: 'nothing is left of the document: all of it was junk'
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
