/** Where the reports of a run go: files that take their names when they are complete, and stdout. */
import {resolve} from 'node:path'
import picocolors from 'picocolors'
import {CleanArticlesError} from '../errors.js'
import type {Tool} from '../report/report.js'
import {loadReporter} from '../reporters/index.js'
import type {Colors, ReportedFile, ReportedRun, Reporter, ReporterKind} from '../reporters/reporter.js'
import {openAtomic} from '../write/write-file.js'
import {labelOf} from './plan.js'
import type {Terminal} from './terminal.js'

/** One `--reporter`. */
export interface ReporterSpec {
  kind: ReporterKind
  /** Absolute; undefined for stdout. */
  file: string | undefined
}

/** Reporters of which several can share a terminal: what they print are lines of their own. */
const lineReporters = ['stylish', 'github']

/**
 * Read `--reporter name[=file]`. Throws `bad-option` for an unknown name, for a file that two have, and for two on
 * stdout that do not bear company.
 */
export async function parseReporters(given: readonly string[], cwd: string): Promise<ReporterSpec[]> {
  const specs: ReporterSpec[] = []
  for (const text of given) {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? []
    if (file === '') {
      throw new CleanArticlesError('bad-option', `--reporter ${text}: the name of the file is missing`, {
        hint: `Say --reporter ${name}=<file>, or --reporter ${name} for stdout.`
      })
    }
    const isStdout = file === undefined || file === '-'
    specs.push({kind: await loadReporter(name), file: isStdout ? undefined : resolve(cwd, file)})
  }
  const files = specs.map(({file}) => file).filter((file) => file !== undefined)
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) {
    throw new CleanArticlesError('bad-option', `two reports would go to ${labelOf(twice, cwd)}`, {
      hint: 'Give each a file of its own.'
    })
  }
  const shown = specs.filter(({file}) => file === undefined).map(({kind}) => kind.name)
  if (shown.length > 1 && !shown.every((name) => lineReporters.includes(name))) {
    throw new CleanArticlesError('bad-option', `the reporters ${shown.join(' and ')} cannot share stdout`, {
      hint: `Send all but one to a file: --reporter ${shown[0]}=<file>.`
    })
  }
  return specs
}

/** What the reports of a run are written to. */
interface Sink {
  write(text: string): Promise<void>
  commit(): Promise<void>
  discard(): Promise<void>
}

interface Output {
  reporter: Reporter
  sink: Sink
  /** For people: what they do not want with `--quiet` is the end. */
  isSummed: boolean
}

/** Enough text to make a write worth its system call, in UTF-16 code units. */
const bufferSize = 64 * 1024

export interface OutputOptions {
  tool: Tool
  terminal: Terminal
  /** Whether stdout is something else's, and what is for people goes to stderr. */
  toStderr: boolean
  quiet: boolean
}

/** The reports of a run. */
export class Outputs {
  readonly #outputs: readonly Output[]

  private constructor(outputs: readonly Output[]) {
    this.#outputs = outputs
  }

  /**
   * Open the files, all of them or none. Throws a `CleanArticlesError` for one that cannot be written, here or in any
   * later call.
   */
  static async open(specs: readonly ReporterSpec[], options: OutputOptions): Promise<Outputs> {
    const outputs: Output[] = []
    try {
      for (const {file, kind} of specs) {
        const isStylish = kind.name === 'stylish'
        const colors = isStylish && file === undefined ? shownColors(options) : noColors
        const reporter = kind.create({tool: options.tool, colors, width: options.terminal.width})
        const toStderr = isStylish && options.toStderr
        const sink =
          file === undefined
            ? terminalSink(options.terminal, toStderr)
            : await fileSink(file, options.terminal)
        outputs.push({reporter, sink, isSummed: kind.name !== 'stylish' || !options.quiet})
      }
      const opened = new Outputs(outputs)
      await opened.#write((reporter) => reporter.start())
      return opened
    } catch (error) {
      await Promise.all(outputs.map(({sink}) => sink.discard()))
      throw error
    }
  }

  add(file: ReportedFile): Promise<void> {
    return this.#write((reporter) => reporter.file(file))
  }

  async close(run: ReportedRun): Promise<void> {
    for (const {isSummed, reporter, sink} of this.#outputs) {
      if (isSummed) await sink.write(reporter.end(run))
      await sink.commit()
    }
  }

  /** Give up: nothing stays of the reports that go to files. */
  async discard(): Promise<void> {
    await Promise.all(this.#outputs.map(({sink}) => sink.discard()))
  }

  async #write(textOf: (reporter: Reporter) => string): Promise<void> {
    for (const {reporter, sink} of this.#outputs) {
      const text = textOf(reporter)
      if (text !== '') await sink.write(text)
    }
  }
}

const noColors: Colors = picocolors.createColors(false)

function shownColors({terminal, toStderr}: OutputOptions): Colors {
  return toStderr ? terminal.errColors : terminal.colors
}

function terminalSink(terminal: Terminal, toStderr: boolean): Sink {
  return {
    write: async (text) => (toStderr ? terminal.err(text) : terminal.out(text)),
    commit: async () => {},
    discard: async () => {}
  }
}

async function fileSink(path: string, {io}: Terminal): Promise<Sink> {
  const file = await openAtomic(path, {label: labelOf(path, io.cwd)})
  let buffer = ''
  const flush = async () => {
    const text = buffer
    buffer = ''
    if (text !== '') await file.write(text)
  }
  return {
    async write(text) {
      buffer += text
      if (buffer.length >= bufferSize) await flush()
    },
    async commit() {
      await flush()
      await file.commit()
    },
    discard: () => file.discard()
  }
}
