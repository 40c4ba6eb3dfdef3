/** One document from stdin: its Markdown, its findings or its diff to stdout. */
import {relative, resolve} from 'node:path'
import {CleanArticlesError} from '../../errors.js'
import {isInside, labelOf, realOf} from '../../files/paths.js'
import {findingsOf} from '../../report/findings/findings.js'
import {addToTotals, emptyTotals, type Tool} from '../../report/report.js'
import {defaultLimits, megabytes} from '../../run/limits.js'
import type {Task} from '../../run/messages.js'
import {runOne} from '../../run/run-files.js'
import type {RunSettings} from '../input/options.js'
import {refuseReportPlaces, refuseReports} from '../input/overwrites.js'
import {filesOf, type Reports} from '../input/reports.js'
import type {Acceptance} from '../output/acceptance.js'
import {printDiff} from '../output/diff-lines.js'
import {exitCodes, printFailure} from '../output/errors.js'
import {Outputs} from '../output/outputs.js'
import {printWarnings} from '../output/summary.js'
import {Tally} from '../output/tally.js'
import type {Terminal} from '../output/terminal.js'

export interface StdinOptions {
  settings: RunSettings
  reports: Reports
  check: boolean
  diff: boolean
  quiet: boolean
  /** Whether a report may replace a file of others. */
  force: boolean
  tool: Tool
}

/** Clean stdin under the name `name`. Resolves to the exit code. */
export async function cleanStdin(name: string, options: StdinOptions, terminal: Terminal): Promise<number> {
  const {check, diff, quiet, reports, settings, tool} = options
  const {cwd, signal, stdin} = terminal.io
  if (!check && reports.specs.some(({file}) => file === undefined)) {
    throw new CleanArticlesError(
      'bad-option',
      `stdout is for the ${diff ? 'diff' : 'Markdown'} of the document from stdin`,
      {
        hint: 'Send reports to files: --reporter <name>=<file>.'
      }
    )
  }
  const {input, path} = await placeOf(name, cwd)
  const checks = {cwd, reports: filesOf(reports.specs), sources: settings.sources, force: options.force}
  await refuseReportPlaces(checks)
  await refuseReports(new Set([path, await realOf(path)]), checks)
  const startedAt = new Date()
  const acceptance = check ? await openBaseline(settings.baseline, cwd) : undefined
  const bytes = await readAll(stdin)
  const wantsTexts = reports.specs.some(({kind}) => kind.wantsTexts)
  const task: Task = {
    path: '',
    input,
    size: bytes.length,
    bytes,
    destination: {kind: 'none'},
    ...settings.optionsFor(path),
    want: {diff, result: !check && !diff, source: wantsTexts, markdown: wantsTexts}
  }
  const {toStderr} = reports
  const outputs = await Outputs.open(reports.specs, {tool, terminal, toStderr, quiet})
  const totals = emptyTotals()
  const tally = new Tally()
  const clean = async () => {
    const {diff: changes, entry, markdown, result, source, stack} = await runOne(task, {signal})
    const found = findingsOf(entry)
    const {accepted, fresh} = acceptance?.part(entry, found) ?? {accepted: 0, fresh: found}
    addToTotals(totals, entry)
    tally.add(entry, {findings: fresh.length, accepted})
    printFailure(entry, stack, terminal)
    if (result) await terminal.out(result)
    if (changes !== undefined) await printDiff(changes, terminal, toStderr)
    const isDone = entry.status !== 'failed'
    if ((check || diff) && !quiet && isDone) printWarnings(tally, check, terminal)
    await outputs.add({entry, findings: fresh, accepted, source, markdown})
  }
  try {
    // An ignored document is printed unchanged.
    if (!settings.isIgnored?.(path, false)) await clean()
    else if (task.want?.result) await terminal.out(bytes)
    const durationMs = Date.now() - startedAt.getTime()
    const run = {startedAt: startedAt.toISOString(), durationMs, jobs: 1, preset: settings.preset}
    await outputs.close({run, totals, ...tally.sums})
  } catch (error) {
    await outputs.discard()
    throw error
  }
  if (totals.failed > 0) return exitCodes.failed
  return check && tally.findings > 0 ? exitCodes.found : exitCodes.done
}

/** The path that the name stands for, absolute, and the name in reports: inside the working folder, as in any run. */
async function placeOf(name: string, cwd: string): Promise<{path: string; input: string}> {
  const given = resolve(cwd, name)
  // An editor may name the working folder by a link to it.
  const path = isInside(given, cwd) ? given : resolve(cwd, relative(await realOf(cwd), await realOf(given)))
  return isInside(path, cwd)
    ? {path, input: labelOf(path, cwd)}
    : {path: given, input: name.replaceAll('\\', '/')}
}

async function openBaseline(path: string | undefined, cwd: string): Promise<Acceptance | undefined> {
  if (path === undefined) return undefined
  const {Acceptance} = await import('../output/acceptance.js')
  return Acceptance.open(path, cwd, false)
}

async function readAll(stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    length += bytes.length
    if (length > defaultLimits.fileSize) {
      throw new CleanArticlesError('too-large', `stdin has more than ${megabytes(defaultLimits.fileSize)}`, {
        hint: 'Split the document.'
      })
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, length)
}
