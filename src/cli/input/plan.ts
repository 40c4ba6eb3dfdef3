/** From the paths of the command line to the tasks of a run. Every clash of paths is reported before any work. */
import {join, resolve} from 'node:path'
import {type DiscoveredFile, discover} from '../../discover/discover.js'
import {outputNames} from '../../discover/output-names.js'
import {CleanArticlesError} from '../../errors.js'
import {isInside, labelOf, realOf} from '../../files/paths.js'
import type {FileReport} from '../../report/report.js'
import {failedEntry} from '../../run/failure.js'
import type {Task} from '../../run/messages.js'
import type {RunSettings} from './options.js'
import {
  type ReportChecks,
  refuseClashes,
  refuseForeignOutputs,
  refuseReportPlaces,
  refuseSameFolder
} from './overwrites.js'

/** Folder of the cleaned files, unless another is named. */
export const defaultOutDir = 'cleaned'

export interface PlanOptions extends ReportChecks {
  /** What becomes of a result; the folder is absolute. */
  destination: {kind: 'folder'; outDir: string} | {kind: 'in-place'} | {kind: 'none'}
  optionsFor: RunSettings['optionsFor']
  isIgnored?: RunSettings['isIgnored']
  /** More files and folders that are never input, absolute. */
  exclude?: readonly string[]
  /** Real paths of the files to clean, among those that the paths name (default: all). */
  only?: ReadonlySet<string> | undefined
  want?: Task['want']
}

export interface Plan {
  /** In path order. */
  tasks: Task[]
  /** Paths that could not be looked at, as failed entries, in path order. */
  problems: FileReport[]
  /** Copies of earlier runs in the out-dir, absolute, that this run does not write. */
  older: readonly string[]
}

/**
 * Find the files and decide where each result goes.
 *
 * Throws a `CleanArticlesError`: `no-input` or `missing-path` when there is nothing to do, `bad-option` when
 * the run would write over one of its inputs, `foreign-file` when it would over a file that is none of ours.
 */
export async function plan(paths: readonly string[], options: PlanOptions): Promise<Plan> {
  const {cwd, destination, reports} = options
  const exclude = [...reports]
  for (const folder of options.exclude ?? [])
    if (!(await holdsInput(paths, folder, cwd))) exclude.push(folder)
  await refuseReportPlaces(options)
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
  await refuseClashes(tasks, options)
  tasks.sort(byInput)
  if (destination.kind !== 'folder') return {tasks, problems, older: []}
  const {older, present} = await refuseForeignOutputs(tasks, destination.outDir, options)
  return {tasks: options.force ? tasks : tasks.map((task) => withReplaced(task, present)), problems, older}
}

/** The task with what has the name of its copy now: nothing else may be replaced later. */
function withReplaced(task: Task, present: ReadonlyMap<string, string>): Task {
  const {destination} = task
  if (destination.kind !== 'file') return task
  return {...task, destination: {...destination, replaces: {sha256: present.get(destination.path) ?? null}}}
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
  return pattern === -1 ? path : path.slice(0, pattern).replace(/(?<![^/\\])[^/\\]*$/, '')
}
