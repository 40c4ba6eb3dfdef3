/** Takes one document through the stages: read, parse, rules, compile. */
import {CleanArticlesError} from '../errors.js'
import {readDocument} from '../read/read.js'
import {cleanHtml} from './clean-html.js'
import {cleanSource} from './clean-source.js'
import type {CleanResult} from './result.js'
import {documentSettings} from './settings/document-settings.js'
import type {CleanOptions} from './settings/options.js'
import {checkSettings} from './settings/settings.js'

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
    if (document.format === 'html') return await cleanHtml(document, options)
    const {info, settings} = documentSettings(options, document.metadata.url)
    return await cleanSource(document, info, settings)
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
