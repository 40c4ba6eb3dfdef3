/** From the paths of the command line to the tasks of a run. Every clash of paths is reported before any work. */
import {readFile, realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {isArticleName} from '../../discover/article-files.js'
import {type DiscoveredFile, discover} from '../../discover/discover.js'
import {outputNames} from '../../discover/output-names.js'
import {CleanArticlesError} from '../../errors.js'
import {isInside, toPosix} from '../../files/paths.js'
import {toWriteError} from '../../files/write-file.js'
import type {FileReport} from '../../report/report.js'
import {isOwnReport} from '../../reporters/own-report.js'
import {failedEntry} from '../../run/failure.js'
import type {Task} from '../../run/messages.js'
import type {RunSettings} from './options.js'

export interface PlanOptions {
  cwd: string
  /** What becomes of a result; the folder is absolute. */
  destination: {kind: 'folder'; outDir: string} | {kind: 'in-place'} | {kind: 'none'}
  /** Absolute paths of the reports that are files. */
  reports: readonly string[]
  /** Absolute paths of the files the settings are from, which no report may replace. */
  sources?: readonly string[]
  optionsFor: RunSettings['optionsFor']
  isIgnored?: RunSettings['isIgnored']
  /** Real paths of the files to clean, among those that the paths name (default: all). */
  only?: ReadonlySet<string> | undefined
  want?: Task['want']
}

export interface Plan {
  /** In path order. */
  tasks: Task[]
  /** Paths that could not be looked at, as failed entries, in path order. */
  problems: FileReport[]
}

/**
 * Find the files and decide where each result goes.
 *
 * Throws a `CleanArticlesError`: `no-input` or `missing-path` when there is nothing to do, `bad-option` when
 * the run would write over one of its inputs.
 */
export async function plan(paths: readonly string[], options: PlanOptions): Promise<Plan> {
  const {cwd, destination, reports} = options
  const exclude = [...reports]
  for (const report of reports) {
    await refuseFolder(report, cwd)
    await refuseSource(report, options.sources ?? [], cwd)
  }
  if (destination.kind === 'folder') {
    await refuseSameFolder(paths, destination.outDir, cwd)
    // An output folder that holds the input cannot be excluded: then only clashes of single files are refused.
    if (!(await holdsInput(paths, destination.outDir, cwd))) exclude.push(destination.outDir)
  }

  const found = await discover(paths, {cwd, exclude, isIgnored: options.isIgnored})
  const files = options.only ? await onlyThose(found.files, options.only) : found.files
  const problems = found.problems
    .map(({error, path}) => failedEntry(labelOf(resolve(cwd, path), cwd), error))
    .sort(byInput)
  // An empty list is no mistake; nor is it one if settings ignore all that was named.
  const isMistake = problems.length > 0 || (paths.length > 0 && !found.hasIgnored)
  if (found.files.length === 0 && isMistake) throw nothingToDo(paths, problems)

  // The names are those of a run over all files, even if only some are cleaned.
  const names = destination.kind === 'folder' ? outputNames(found.files.map((file) => file.relative)) : []
  const nameOf = new Map(found.files.map((file, index) => [file, names[index]]))
  const tasks = files.map((file): Task => {
    const task = {
      path: file.absolute,
      input: labelOf(file.absolute, cwd),
      size: 0,
      ...options.optionsFor(file.absolute)
    }
    const want = options.want === undefined ? {} : {want: options.want}
    if (destination.kind !== 'folder') return {...task, ...want, destination}
    const path = join(destination.outDir, ...nameOf.get(file)!.split('/'))
    const label = labelOf(path, cwd)
    return {...task, ...want, destination: {kind: 'file', path, label, within: destination.outDir}}
  })
  await refuseClashes(tasks, reports, cwd)
  return {tasks: tasks.sort(byInput), problems}
}

async function onlyThose(
  files: readonly DiscoveredFile[],
  only: ReadonlySet<string>
): Promise<DiscoveredFile[]> {
  const wanted: DiscoveredFile[] = []
  for (const file of files) if (only.has(await realOf(file.absolute))) wanted.push(file)
  return wanted
}

function byInput(left: {input: string}, right: {input: string}): number {
  return left.input < right.input ? -1 : Number(left.input > right.input)
}

/** An absolute path as people see it: from `cwd`, with forward slashes. */
export function labelOf(absolute: string, cwd: string): string {
  return toPosix(relative(cwd, absolute)) || '.'
}

function nothingToDo(paths: readonly string[], problems: readonly FileReport[]): CleanArticlesError {
  const first = problems[0]?.error
  if (first && problems.length === 1) {
    return new CleanArticlesError(
      first.code,
      first.message,
      first.hint === undefined ? {} : {hint: first.hint}
    )
  }
  if (first) {
    return new CleanArticlesError(
      first.code,
      `nothing to clean: ${problems.map(({error}) => error!.message).join('; ')}`,
      {
        hint: first.hint ?? 'Check the paths.'
      }
    )
  }
  return new CleanArticlesError('no-input', `no articles found in ${paths.join(', ')}`, {
    hint: 'Articles are files that end in .md, .markdown, .mdx, .html, .htm, .xhtml or .txt.'
  })
}

/** Refuse a folder in the place of the report: the search leaves that path out, and so all files in the folder. */
async function refuseFolder(report: string, cwd: string): Promise<void> {
  const stats = await stat(report).catch(() => undefined)
  if (stats?.isDirectory()) throw toWriteError({code: 'EISDIR'}, labelOf(report, cwd))
}

async function refuseSameFolder(paths: readonly string[], outDir: string, cwd: string): Promise<void> {
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

async function holdsInput(paths: readonly string[], outDir: string, cwd: string): Promise<boolean> {
  const target = await realOf(outDir)
  for (const path of paths) {
    if (isInside(await realOf(resolve(cwd, fixedPart(path))), target)) return true
  }
  return false
}

/** The folders of a glob before its first pattern: `docs` of `docs/*.md`. */
function fixedPart(path: string): string {
  const pattern = path.search(/[*?[\]{}()!]/)
  return pattern === -1 ? path : path.slice(0, pattern).replace(/[^/\\]*$/, '')
}

/** Check that no input is written over, and that no report replaces a file of the run. */
async function refuseClashes(tasks: readonly Task[], reports: readonly string[], cwd: string): Promise<void> {
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
  for (const report of reports) await refuseReport(report, new Set([...inputs, ...outputs]), cwd)
}

/** Check that a report replaces none of `files` and no other article. A link is kept, and its target is written. */
async function refuseReport(report: string, files: ReadonlySet<string>, cwd: string): Promise<void> {
  for (const path of new Set([report, await realOf(report)])) {
    if (files.has(path) || (await isOtherArticle(path))) throw replaced(report, cwd)
  }
}

/** Check that a report replaces no file the settings are from: configuration, baseline, filter lists. */
async function refuseSource(report: string, sources: readonly string[], cwd: string): Promise<void> {
  const real = await realOf(report)
  for (const source of sources) {
    if (source === report || (await realOf(source)) === real) throw replaced(report, cwd)
  }
}

function replaced(report: string, cwd: string): CleanArticlesError {
  return new CleanArticlesError('bad-option', `the report would replace ${labelOf(report, cwd)}`, {
    hint: 'Choose another name with --report or --reporter.'
  })
}

/** The checks of reports for a run over one document from stdin, which has the name `path` (absolute). */
export async function refuseReports(
  path: string,
  {cwd, reports, sources = []}: Pick<PlanOptions, 'cwd' | 'reports' | 'sources'>
): Promise<void> {
  const input = new Set([path, await realOf(path)])
  for (const report of reports) {
    await refuseFolder(report, cwd)
    await refuseSource(report, sources, cwd)
    await refuseReport(report, input, cwd)
  }
}

/** Where a file of that name is put: links among its folders are followed, but a link at `path` itself is replaced. */
async function placeOf(path: string): Promise<string> {
  return join(await realOf(dirname(path)), basename(path))
}

/** Whether an article has the path of the report. The search left it out, since it could be an earlier report. */
async function isOtherArticle(path: string): Promise<boolean> {
  if (!isArticleName(basename(path))) return false
  // Reading a pipe may never end.
  if (!(await stat(path).catch(() => undefined))?.isFile()) return false
  return !isOwnReport(await readFile(path, 'utf8').catch(() => ''))
}

/** The path with its links followed, as far as it exists. */
export async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await realOf(parent), path.slice(parent.length))
  }
}
