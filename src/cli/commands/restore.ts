/** `restore`: brings the originals back. */
import {resolve} from 'node:path'
import {CleanArticlesError} from '../../errors.js'
import {type RestoredFile, restoreFiles} from '../../report/restore/restore-files.js'
import {number, plural} from '../../text/humanize.js'
import {visible} from '../../text/visible.js'
import {labelOf} from '../input/plan.js'
import {exitCodes, printProblem} from '../output/errors.js'
import type {Terminal} from '../output/terminal.js'
import type {RawRestoreOptions} from '../program.js'

const defaultOutDir = 'restored'

/** Undo the run of a report. Resolves to the exit code. */
export async function restoreCommand(
  report: string,
  {outDir, quiet = false, write = false}: RawRestoreOptions,
  terminal: Terminal
): Promise<number> {
  if (write && outDir !== undefined) {
    throw new CleanArticlesError('bad-option', '--out-dir and --write do not go together', {
      hint: 'Choose one: the originals go to a folder or back in place.'
    })
  }
  const {cwd, signal} = terminal.io
  const folder = write ? null : resolve(cwd, outDir ?? defaultOutDir)
  const path = resolve(cwd, report)
  const counts = {restored: 0, skipped: 0, failed: 0}
  const reasons = new Map<string, number>()
  for await (const file of restoreFiles(path, labelOf(path, cwd), {cwd, outDir: folder})) {
    signal?.throwIfAborted()
    counts[file.status]++
    if (file.reason !== undefined) reasons.set(file.reason, (reasons.get(file.reason) ?? 0) + 1)
    if (file.error) printFailed(file, file.error, terminal)
  }

  if (!quiet) {
    const place = folder === null ? 'in place' : `into ${visible(labelOf(folder, cwd))}/`
    await terminal.out(`Restored ${plural(counts.restored, 'file')} ${place}\n`)
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
