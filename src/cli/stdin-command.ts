/** One document from stdin: its Markdown, its findings or its diff to stdout. */
import {resolve} from 'node:path'
import {CleanArticlesError} from '../errors.js'
import {findingsOf} from '../report/findings.js'
import type {Tool} from '../report/report.js'
import {noReport, openReport, streamReport} from '../report/write-report.js'
import {checkSummary, findingLines} from '../reporters/stylish.js'
import {defaultLimits, megabytes} from '../run/limits.js'
import type {Task} from '../run/messages.js'
import {runOne} from '../run/run-files.js'
import {printDiff} from './diff-lines.js'
import {exitCodes, printFailure} from './errors.js'
import type {RunSettings} from './options.js'
import {labelOf} from './plan.js'
import {printWarnings} from './summary.js'
import {Tally} from './tally.js'
import type {Terminal} from './terminal.js'

export interface StdinOptions {
  settings: RunSettings
  check: boolean
  diff: boolean
  quiet: boolean
  /** As given: a file, `-`, or none. */
  report: string | undefined
  tool: Tool
}

/** Clean stdin under the name `name`. Resolves to the exit code. */
export async function cleanStdin(name: string, options: StdinOptions, terminal: Terminal): Promise<number> {
  const {check, diff, settings} = options
  const {preset} = settings
  const startedAt = new Date()
  const bytes = await readAll(terminal.io.stdin)
  const task: Task = {
    path: '',
    input: name.replaceAll('\\', '/'),
    size: bytes.length,
    bytes,
    destination: {kind: 'none'},
    ...settings.optionsFor(resolve(terminal.io.cwd, name)),
    want: {diff, result: !check && !diff}
  }
  const report = await openStdinReport(options, terminal)
  const result = await runOne(task, {signal: terminal.io.signal})
  await report.add(result.entry)
  await report.close({
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    jobs: 1,
    preset
  })

  if (result.entry.status === 'failed') {
    printFailure(result.entry, result.stack, terminal)
    return exitCodes.failed
  }
  if (result.result) await terminal.out(result.result)
  if (result.diff !== undefined) await printDiff(result.diff, terminal, options.report === '-')
  const tally = new Tally()
  const findings = findingsOf(result.entry)
  tally.add(result.entry, {findings: findings.length, accepted: 0})
  if ((check || diff) && !options.quiet) printWarnings(tally, check, terminal)
  if (!check) return exitCodes.done
  const say = async (text: string) => (options.report === '-' ? terminal.err(text) : terminal.out(text))
  const colors = options.report === '-' ? terminal.errColors : terminal.colors
  await say(findingLines(result.entry.input, findings, colors))
  await say(checkSummary(report.totals, tally, colors))
  return tally.findings > 0 ? exitCodes.found : exitCodes.done
}

async function openStdinReport({report, tool}: StdinOptions, terminal: Terminal) {
  if (report === undefined) return noReport()
  if (report === '-') return streamReport((text) => terminal.out(text), tool)
  const path = resolve(terminal.io.cwd, report)
  return openReport(path, {label: labelOf(path, terminal.io.cwd), tool})
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
