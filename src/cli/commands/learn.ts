/** `learn`: finds blocks that many unlike files share, and writes the list of them that a run can take. */
import {lstat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {CleanArticlesError} from '../../errors.js'
import {labelOf} from '../../files/paths.js'
import {writeFileAtomic} from '../../files/write-file.js'
import {writeLearnedList} from '../../learn/learned-list.js'
import {defaultMinFiles, type LearnedEntry, Learner} from '../../learn/learner.js'
import {runFiles} from '../../run/run-files.js'
import {number, plural} from '../../text/humanize.js'
import {shorten, visible} from '../../text/visible.js'
import {type RawRuleOptions, resolveSettings} from '../input/options.js'
import {defaultOutDir, plan} from '../input/plan.js'
import {noteCode} from '../output/code-note.js'
import {exitCodes, printFailure} from '../output/errors.js'
import {Progress} from '../output/progress.js'
import type {Terminal} from '../output/terminal.js'

/** The options of `learn`, as commander gives them. */
export interface RawLearnOptions extends RawRuleOptions {
  out?: string
  force?: boolean
  minFiles?: string
  ignore?: string[]
  gitignore?: boolean
  jobs?: string
  quiet?: boolean
  progress: boolean
  color: boolean
}

const defaultList = 'learned.yaml'

/** Learn from what the paths name, and write the list. Resolves to the exit code: 3 if a file failed. */
export async function learnCommand(
  paths: string[],
  raw: RawLearnOptions,
  terminal: Terminal
): Promise<number> {
  const {force = false, out = defaultList, quiet = false} = raw
  const {cwd, signal} = terminal.io
  if (paths.length === 0) {
    throw new CleanArticlesError('bad-option', 'no files or folders are named', {
      hint: 'For example: clean-articles learn articles/.'
    })
  }
  const minFiles = checkMinFiles(raw.minFiles)
  // What a list took out could not be learnt again, and would be missing from the new list.
  const settings = await resolveSettings(
    {...raw, learned: false},
    {defaultPreset: 'scraped', controls: 'remove', cwd}
  )
  const isFile = out !== '-'
  const path = resolve(cwd, out)
  if (isFile && !force && (await lstat(path).catch(() => undefined))) throw isThere(labelOf(path, cwd))
  if (!quiet) noteCode(settings.config, terminal)
  const {problems, tasks} = await plan(paths, {
    cwd,
    destination: {kind: 'none'},
    reports: [],
    // Copies of a run into the usual folder are no articles of their own.
    exclude: [resolve(cwd, defaultOutDir)],
    sources: settings.sources,
    optionsFor: settings.optionsFor,
    isIgnored: settings.isIgnored,
    want: {edges: true}
  })
  const learner = new Learner()
  const progress = new Progress(terminal, tasks.length, raw.progress && !quiet)
  let done = 0
  let failed = problems.length
  for (const problem of problems) printFailure(problem, undefined, terminal)
  for await (const {edges, entry, stack} of runFiles(tasks, {jobs: settings.jobs, signal})) {
    progress.update(++done, entry.input)
    if (entry.error) {
      failed++
      progress.clear()
      printFailure(entry, stack, terminal)
    } else if (edges) {
      const {author, site, url} = entry.metadata
      learner.add({input: entry.input, format: entry.format ?? 'markdown', author, site, url}, edges)
    }
  }
  progress.clear()
  const entries = learner.learn({minFiles})
  const label = isFile ? labelOf(path, cwd) : 'learned.yaml'
  const list = writeLearnedList(entries, `clean-articles --learned ${label} ${paths.join(' ')}`)
  if (isFile) await writeFileAtomic(path, list, {label})
  else await terminal.out(list)
  if (!quiet) {
    const said = summaryOf(
      entries,
      {files: learner.size, minFiles, list: isFile ? label : undefined},
      terminal.width
    )
    if (isFile) await terminal.out(said)
    else terminal.err(said)
  }
  return failed > 0 ? exitCodes.failed : exitCodes.done
}

function checkMinFiles(given: string | undefined): number {
  if (given === undefined) return defaultMinFiles
  if (/^\d{1,6}$/.test(given) && Number(given) >= 3) return Number(given)
  throw new CleanArticlesError('bad-option', `--min-files ${given} is no number of files`, {
    hint: 'Give a whole number, 3 or more: what two files share may be chance.'
  })
}

function isThere(label: string): CleanArticlesError {
  return new CleanArticlesError('foreign-file', `will not replace ${label}: somebody may have edited it`, {
    hint: 'Choose another name with --out, or replace it with --force.'
  })
}

interface Outcome {
  files: number
  minFiles: number
  /** Undefined for stdout. */
  list: string | undefined
}

function summaryOf(
  entries: readonly LearnedEntry[],
  {files, list, minFiles}: Outcome,
  width: number
): string {
  const rows = entries.map(({files: count, place, text}) => {
    const start = `${number(count).padStart(6)}  ${place}  `
    return start + shorten(visible(text), Math.max(20, width - start.length)) + '\n'
  })
  const head = `Learnt ${plural(entries.length, 'block')} from ${plural(files, 'file')}`
  const into = list === undefined ? '' : `: ${visible(list)}`
  return rows.join('') + head + into + '\n' + nextStep(entries.length, {files, list, minFiles})
}

function nextStep(learnt: number, {files, list, minFiles}: Outcome): string {
  if (files < minFiles) {
    return `  A template shows where ${minFiles} or more files with unlike texts share it.\n`
  }
  if (learnt === 0) return '  No block at the start or end is shared by enough files with unlike texts.\n'
  return `  Look through the list and delete what is not junk; then clean with --learned ${visible(list ?? 'learned.yaml')}\n`
}
