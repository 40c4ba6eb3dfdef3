/** `restore`: brings the originals back. */
import {resolve} from 'node:path'
import {CleanArticlesError} from '../../errors.js'
import {labelOf} from '../../files/paths.js'
import {type RestoredFile, restoreFiles} from '../../report/restore/restore-files.js'
import {number, plural} from '../../text/humanize.js'
import {visible} from '../../text/visible.js'
import {exitCodes, printProblem} from '../output/errors.js'
import type {Terminal} from '../output/terminal.js'
import type {RawRestoreOptions} from '../program.js'

const defaultOutDir = 'restored'

/** Undo the run of a report. Resolves to the exit code. */
export async function restoreCommand(
  report: string,
  {file, outDir, quiet = false, root, rule, write = false}: RawRestoreOptions,
  terminal: Terminal
): Promise<number> {
  if (write && outDir !== undefined) {
    throw new CleanArticlesError('bad-option', '--out-dir and --write do not go together', {
      hint: 'Choose one: the originals go to a folder or back in place.'
    })
  }
  if (root !== undefined && !write) {
    throw new CleanArticlesError('bad-option', '--root needs --write', {
      hint: 'Into a folder the originals go wherever they were.'
    })
  }
  const {cwd, signal} = terminal.io
  const folder = write ? null : resolve(cwd, outDir ?? defaultOutDir)
  const path = resolve(cwd, report)
  const {files, isUnfinished} = await restoreFiles(path, labelOf(path, cwd), {
    cwd,
    outDir: folder,
    files: file?.map((name) => resolve(cwd, name)),
    rules: rule,
    roots: root?.map((name) => resolve(cwd, name))
  })
  if (isUnfinished && !quiet) {
    const {yellow} = terminal.errColors
    terminal.err(
      `${yellow('warning:')} the report has no end: its run was stopped, or it was cut off. What it lists is restored.\n`
    )
  }
  const counts = {restored: 0, same: 0, skipped: 0, failed: 0}
  const reasons = new Map<string, number>()
  for await (const done of files) {
    signal?.throwIfAborted()
    counts[done.status]++
    if (done.reason !== undefined) reasons.set(done.reason, (reasons.get(done.reason) ?? 0) + 1)
    if (done.error) printFailed(done, done.error, terminal)
  }

  if (!quiet) {
    const place = folder === null ? 'in place' : `into ${visible(labelOf(folder, cwd))}/`
    await terminal.out(`Restored ${plural(counts.restored, 'file')} ${place}\n`)
    if (counts.same > 0) {
      const were = counts.same === 1 ? 'was already as it was' : 'were already as they were'
      await terminal.out(terminal.colors.dim(`${plural(counts.same, 'file')} ${were} before the run\n`))
    }
    for (const [reason, count] of reasons) {
      await terminal.out(terminal.colors.dim(`${plural(count, 'file')} left out: ${reason}\n`))
    }
    if (counts.failed > 0) await terminal.out(terminal.colors.red(`${number(counts.failed)} failed\n`))
  }
  return counts.failed > 0 ? exitCodes.failed : exitCodes.done
}

function printFailed(file: RestoredFile, {hint, message}: CleanArticlesError, terminal: Terminal): void {
  printProblem(message.includes(file.input) ? message : `${file.input}: ${message}`, hint, terminal)
}
