/** One file from bytes to report entry: what a worker does with a task. */
import {readFile, realpath, stat} from 'node:fs/promises'
import type {Warning} from '../errors.js'
import {stackOf} from '../errors.js'
import {prepareFile} from '../files/write-file.js'
import {clean} from '../pipeline/clean.js'
import type {CleanResult} from '../pipeline/result.js'
import type {CleanOptions} from '../pipeline/settings/options.js'
import {canEncode, encode} from '../read/encoding/encode.js'
import {emptyEntry, type FileReport} from '../report/report.js'
import {rebuild, sha256} from '../report/restore/restore.js'
import {failedEntry, toReadError} from './failure.js'
import type {PluginSource, PreparedResult, Task, TaskResult} from './messages.js'

/** The bytes of a result and how they are encoded. */
interface Output {
  bytes: Uint8Array
  encoding: string
  droppedBom: boolean
  warnings: Warning[]
}

/** Do a task. Never rejects: an error becomes the entry of the file. */
export async function cleanFile(task: Task): Promise<TaskResult> {
  const known = {before: 0, hash: null as string | null}
  try {
    const source = await readSource(task)
    known.before = source.bytes.length
    known.hash = sha256(source.bytes)
    const result = await clean(source.bytes, {...(await optionsOf(task)), path: task.input})
    return await finish(task, source, result)
  } catch (error) {
    const entry = failedEntry(task.input, error)
    entry.bytes.before = known.before
    entry.sha256.before = known.hash
    const stack = entry.error?.code === 'internal' ? stackOf(error) : undefined
    return {entry, ...(stack === undefined ? {} : {stack})}
  }
}

/** The options of a task, completed with what cannot be sent from thread to thread: plugins, filter engine. */
async function optionsOf({filterEngine, options, plugins}: Task): Promise<CleanOptions> {
  const complete = plugins ? await withPlugins(options, plugins) : options
  if (filterEngine === undefined) return complete
  const {loadEngine} = await import('../filter-lists/prepare.js')
  return {...complete, filterEngine: loadEngine(filterEngine)}
}

async function withPlugins(options: Task['options'], plugins: PluginSource): Promise<CleanOptions> {
  // Loaded only here: few runs have plugins.
  const {loadPlugins} = await import('../config/plugins.js')
  const loaded = await loadPlugins(plugins.config)
  const overrides = (options.overrides ?? []).map((override, index) => {
    const at = plugins.overrides[index]
    return at === undefined ? override : {...override, plugins: loaded.overrides[at]}
  })
  return {...options, plugins: loaded.base, overrides}
}

interface Source {
  bytes: Uint8Array
  /** The file as it was when it was read; absent for stdin. */
  file?: {path: string; mode: number; uid: number; gid: number; mtimeMs: number; ino: number; size: number}
}

async function readSource(task: Task): Promise<Source> {
  if (task.bytes) return {bytes: task.bytes}
  try {
    // If the path is a link, it stays one: its target is read and, in place, replaced.
    const path = await realpath(task.path)
    const {gid, ino, mode, mtimeMs, size, uid} = await stat(path)
    return {bytes: await readFile(path), file: {path, mode, uid, gid, mtimeMs, ino, size}}
  } catch (error) {
    throw toReadError(error, task.input)
  }
}

async function finish(task: Task, source: Source, result: CleanResult): Promise<TaskResult> {
  const inPlace = task.destination.kind === 'in-place'
  if (inPlace && result.format === 'html') return {entry: skippedEntry(task, source, result, htmlInPlace)}

  const output = toOutput(
    source.bytes,
    result,
    task.destination.kind === 'file' || task.want?.result === true
  )
  const entry = toEntry(task, source.bytes, result, output)
  if (inPlace && output.encoding !== result.encoding && !canEncodeExactly(source.bytes, result)) {
    return {entry: skippedEntry(task, source, result, inexact(result.encoding))}
  }
  if (
    task.destination.kind !== 'none' &&
    result.format !== 'html' &&
    !leadsBack(source.bytes, output.bytes, entry)
  ) {
    entry.original = Buffer.from(source.bytes).toString('base64')
  }
  const prepared = await prepare(task, source, output)

  const {want} = task
  return {
    entry,
    ...(prepared ? {prepared} : {}),
    ...(want?.diff && output.bytes !== source.bytes ? {diff: await diffOf(task, result)} : {}),
    ...(want?.source ? {source: result.source} : {}),
    ...(want?.markdown ? {markdown: result.markdown} : {}),
    ...(want?.result ? {result: output.bytes} : {}),
    ...(want?.edges ? {edges: await edges(result)} : {})
  }
}

function toEntry(task: Task, source: Uint8Array, result: CleanResult, output: Output): FileReport {
  const {destination, input} = task
  return {
    input,
    output: destination.kind === 'file' ? destination.label : destination.kind === 'in-place' ? input : null,
    format: result.format,
    encoding: result.encoding,
    ...(destination.kind === 'none' ? {} : {outputEncoding: output.encoding}),
    status: result.status,
    metadata: result.metadata,
    ...(result.content ? {content: result.content} : {}),
    words: result.words,
    bytes: {before: source.length, after: output.bytes.length},
    sha256: {before: sha256(source), after: sha256(output.bytes)},
    counts: result.counts,
    edits: result.edits,
    warnings: [...result.warnings, ...output.warnings],
    ...(output.droppedBom ? {droppedBom: true as const} : {})
  }
}

const htmlInPlace: Warning = {
  code: 'html-in-place',
  message: 'an HTML page is never replaced by its Markdown: clean it into a folder (--out-dir) instead'
}

function inexact(encoding: string): Warning {
  return {
    code: 'inexact-encoding',
    message: `some of its bytes are no ${encoding} and could not be written back as they are: clean it into a folder (--out-dir) instead`
  }
}

function skippedEntry(task: Task, source: Source, result: CleanResult, warning: Warning): FileReport {
  const entry = emptyEntry(task.input, 'skipped')
  entry.format = result.format
  entry.encoding = result.encoding
  entry.metadata = result.metadata
  entry.bytes.before = source.bytes.length
  entry.sha256.before = sha256(source.bytes)
  entry.warnings = [...result.warnings, warning]
  return entry
}

/**
 * The bytes of a result: UTF-8 where `utf8` requires it, and otherwise in the source's encoding, unless that cannot
 * express the result.
 */
function toOutput(source: Uint8Array, result: CleanResult, utf8: boolean): Output {
  const isUtf8 = result.encoding === 'utf-8'
  if (result.format === 'html') {
    // The Markdown of a page is a new text: lone surrogates in it are damage, and need not be kept.
    const bytes = encode(result.markdown.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'), 'utf-8')
    return {bytes, encoding: 'utf-8', droppedBom: false, warnings: []}
  }
  if (result.markdown === result.source && (isUtf8 || !utf8)) {
    return {bytes: source, encoding: result.encoding, droppedBom: false, warnings: []}
  }
  if (isUtf8 || (!utf8 && canEncode(result.markdown, result.encoding) && canEncodeExactly(source, result))) {
    const bytes = encode(result.markdown, result.encoding)
    return {bytes, encoding: result.encoding, droppedBom: false, warnings: []}
  }
  // UTF-8 needs no byte-order mark, so that of UTF-16 is dropped.
  const droppedBom = result.markdown.startsWith('\uFEFF')
  return {
    bytes: encode(droppedBom ? result.markdown.slice(1) : result.markdown, 'utf-8'),
    encoding: 'utf-8',
    droppedBom,
    warnings: [{code: 'converted-to-utf8', message: `was ${result.encoding}, is written as utf-8`}]
  }
}

/** Whether the text outside the edits would keep its bytes. */
function canEncodeExactly(source: Uint8Array, result: CleanResult): boolean {
  return canEncode(result.source, result.encoding) && equal(encode(result.source, result.encoding), source)
}

/** Whether undoing the entry's edits gives the source, byte for byte. */
function leadsBack(source: Uint8Array, output: Uint8Array, entry: FileReport): boolean {
  try {
    return equal(rebuild(output, entry), source)
  } catch {
    return false
  }
}

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return left === right || Buffer.compare(left, right) === 0
}

/** Write the output under a temporary name; undefined where there is nothing to write. */
async function prepare(
  {destination, input}: Task,
  {bytes, file}: Source,
  output: Output
): Promise<PreparedResult | undefined> {
  if (destination.kind === 'file') {
    const {label, path, replaces, within} = destination
    const written = await prepareFile(path, output.bytes, {label, within, keepsGone: true})
    return replaces === undefined ? written : {...written, replaces}
  }
  if (destination.kind === 'none' || !file || output.bytes === bytes) return undefined
  const {ino, mtimeMs, path, size} = file
  return {
    ...(await prepareFile(path, output.bytes, {label: input, like: file, sync: true})),
    replaces: {sha256: sha256(bytes), file: {ino, mtimeMs, size}}
  }
}

/** Path of a page's Markdown, in the same folder. */
function markdownName(input: string): string {
  return input.replace(/(?:\.[A-Za-z]+)?$/, '.md')
}

async function edges({markdown}: CleanResult) {
  // Loaded only here: it is for one command.
  const {edgesOf} = await import('../learn/document-edges.js')
  return edgesOf(markdown)
}

async function diffOf(task: Task, result: CleanResult): Promise<string> {
  // Loaded only here: most runs print no diff.
  const {newFileDiff, unifiedDiff} = await import('../report/unified-diff.js')
  if (result.format === 'html') return newFileDiff(markdownName(task.input), result.markdown)
  return unifiedDiff(task.input, result.source, result.markdown)
}
