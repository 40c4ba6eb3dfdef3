/**
 * What a run may overwrite: the files it cleans in place, copies that one of our reports lists as they are now, and
 * reports of ours. Everything else is refused before any work.
 */
import {lstat, open, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {CleanArticlesError} from '../../errors.js'
import {labelOf, realOf} from '../../files/paths.js'
import {toWriteError} from '../../files/write-file.js'
import {hashOf, listedOutputs, reportsIn} from '../../report/earlier-reports.js'
import {isOwnReport} from '../../reporters/own-report.js'
import type {Task} from '../../run/messages.js'
import {plural} from '../../text/humanize.js'

export interface ReportChecks {
  cwd: string
  /** Absolute paths of the reports that are files. */
  reports: readonly string[]
  /** Absolute paths of the files that the settings are from. */
  sources?: readonly string[] | undefined
  /** Whether files of others may be replaced. */
  force?: boolean | undefined
}

/** Check, before the search, that no report is a folder or a file that the settings are from. Throws `bad-option`. */
export async function refuseReportPlaces({cwd, reports, sources = []}: ReportChecks): Promise<void> {
  for (const report of reports) {
    await refuseFolder(report, cwd)
    await refuseSource(report, sources, cwd)
  }
}

/** Check that the output folder is no input. Throws `bad-option`. */
export async function refuseSameFolder(paths: readonly string[], outDir: string, cwd: string): Promise<void> {
  const target = await realOf(outDir)
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const stats = await stat(absolute).catch(() => undefined)
    if (stats?.isDirectory() && (await realOf(absolute)) === target) {
      throw new CleanArticlesError('bad-option', `${path} is both the input and the output folder`, {
        hint: 'Choose another folder with --out-dir, or clean the files in place with --write.'
      })
    }
  }
}

/** Check that no input is written over, and that no report replaces a file of the run or of others. Throws `bad-option`. */
export async function refuseClashes(tasks: readonly Task[], checks: ReportChecks): Promise<void> {
  const inputs = new Set<string>()
  for (const {path} of tasks) inputs.add(path).add(await realOf(path))
  const outputs = new Set<string>()
  for (const {destination} of tasks) {
    if (destination.kind !== 'file') continue
    outputs.add(destination.path)
    if (inputs.has(destination.path) || inputs.has(await placeOf(destination.path))) {
      throw new CleanArticlesError('bad-option', `the output would replace the input ${destination.label}`, {
        hint: 'Choose another folder with --out-dir, or clean the files in place with --write.'
      })
    }
  }
  await refuseReports(new Set([...inputs, ...outputs]), checks)
}

/** Check that a report replaces none of `files` (absolute) and no file of others. A link is kept, its target is written. */
export async function refuseReports(files: ReadonlySet<string>, checks: ReportChecks): Promise<void> {
  const {cwd, force = false, reports} = checks
  for (const report of reports) {
    for (const path of new Set([report, await realOf(report)])) {
      if (files.has(path)) throw replaced(report, cwd, 'Choose another name with --report or --reporter.')
      if (force || !(await isForeign(path))) continue
      throw replaced(
        report,
        cwd,
        'It is no report of clean-articles. Choose another name with --report or --reporter, or replace it with --force.'
      )
    }
  }
}

/** What the out-dir of a run holds besides the copies that the run writes. */
export interface OlderOutputs {
  /** Copies of earlier runs, absolute, that this run does not write. */
  older: readonly string[]
  /** Copies that the run writes anew: by absolute path, the hash (SHA-256, hex) that they have now. */
  present: ReadonlyMap<string, string>
}

/**
 * Check that each copy the run writes takes a free name or the place of a copy that a report in the out-dir, or the report the
 * run replaces, lists with just that content. Throws `foreign-file`.
 */
export async function refuseForeignOutputs(
  tasks: readonly Task[],
  outDir: string,
  {cwd, force = false, reports}: ReportChecks
): Promise<OlderOutputs> {
  const known = new Set([...(await reportsIn(outDir)), ...reports])
  const listed = await listedOutputs([...known], cwd)
  const written = new Set<string>()
  const present = new Map<string, string>()
  const foreign: string[] = []
  let isChanged = false
  for (const {destination} of tasks) {
    if (destination.kind !== 'file') continue
    const {label, path} = destination
    written.add(path)
    if (force || !(await lstat(path).catch(() => undefined))) continue
    const hash = await hashOf(path)
    if (hash !== undefined) present.set(path, hash)
    if (hash === undefined || listed.get(path)?.has(hash)) continue
    foreign.push(label)
    isChanged ||= listed.has(path)
  }
  if (foreign.length > 0) throw foreignOutputs(foreign, isChanged, labelOf(outDir, cwd))
  const older: string[] = []
  for (const path of listed.keys()) {
    if (!written.has(path) && (await lstat(path).catch(() => undefined))) older.push(path)
  }
  return {older, present}
}

function foreignOutputs(labels: readonly string[], isChanged: boolean, folder: string): CleanArticlesError {
  const more = labels.length > 1 ? ` and ${plural(labels.length - 1, 'more file')}` : ''
  const why =
    isChanged && labels.length === 1
      ? 'it was changed since a run wrote it'
      : `no report in ${folder}/ lists ${labels.length > 1 ? 'them as they are' : 'it as it is'}`
  return new CleanArticlesError('foreign-file', `will not replace ${labels[0]}${more}: ${why}`, {
    hint: 'Choose another folder with --out-dir, or replace with --force.'
  })
}

/** Refuse a folder in the place of the report: the search leaves that path out, and so all files in the folder. */
async function refuseFolder(report: string, cwd: string): Promise<void> {
  const stats = await stat(report).catch(() => undefined)
  if (stats?.isDirectory()) throw toWriteError({code: 'EISDIR'}, labelOf(report, cwd))
}

/** Check that a report replaces no file the settings are from: configuration, baseline, filter lists. */
async function refuseSource(report: string, sources: readonly string[], cwd: string): Promise<void> {
  const real = await realOf(report)
  for (const source of sources) {
    if (source !== report && (await realOf(source)) !== real) continue
    throw replaced(report, cwd, 'Choose another name with --report or --reporter.')
  }
}

function replaced(report: string, cwd: string, hint: string): CleanArticlesError {
  return new CleanArticlesError('bad-option', `the report would replace ${labelOf(report, cwd)}`, {hint})
}

/** Where a file of that name is put: links among its folders are followed, but a link at `path` itself is replaced. */
async function placeOf(path: string): Promise<string> {
  return join(await realOf(dirname(path)), basename(path))
}

/** Characters of a file that show whether it is one of our reports. */
const shownSize = 16 * 1024

/** Whether there is a regular file at the path that is no report of ours. Reading a pipe may never end. */
async function isForeign(path: string): Promise<boolean> {
  if (!(await stat(path).catch(() => undefined))?.isFile()) return false
  const handle = await open(path).catch(() => undefined)
  if (!handle) return true
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(shownSize), 0, shownSize, 0)
    return !isOwnReport(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await handle.close()
  }
}
