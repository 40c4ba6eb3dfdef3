/** Where the reports of a run go: files that take their names when they are complete, and stdout. */
import {realpathSync} from 'node:fs'
import {relative} from 'node:path'
import picocolors from 'picocolors'
import {isInside, labelOf, realOf, toPosix} from '../../files/paths.js'
import {toWriteError} from '../../files/write-file.js'
import {isReportFile, setAside, stillUndoes} from '../../report/earlier-reports.js'
import type {ReportedFile} from '../../report/findings/finding.js'
import type {Tool} from '../../report/report.js'
import {openSink, type Sink} from '../../report/sink.js'
import type {Colors, ReportedRun, Reporter} from '../../reporters/reporter.js'
import {visible} from '../../text/visible.js'
import type {ReporterSpec} from '../input/reports.js'
import type {Terminal} from './terminal.js'

interface Output {
  /** Absolute path, where the report goes to a file. */
  file: string | undefined
  reporter: Reporter
  namesRepositoryPaths: boolean
  sink: Sink
  /** Whether the end of the report is written: `--quiet` leaves out that of `stylish`. */
  isSummed: boolean
}

export interface OutputOptions {
  tool: Tool
  terminal: Terminal
  /** Whether stdout has another report, so that `stylish` goes to stderr. */
  toStderr: boolean
  quiet: boolean
}

/** The reports of a run. */
export class Outputs {
  readonly #outputs: readonly Output[]
  readonly #terminal: Terminal
  /** Path from the repository's root to the folder the run was started in: empty, or with a slash at its end. */
  readonly #folder: string

  private constructor(outputs: readonly Output[], terminal: Terminal) {
    this.#outputs = outputs
    this.#terminal = terminal
    this.#folder = repositoryFolder(terminal)
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
            : await openSink(file, {label: labelOf(file, options.terminal.io.cwd)})
        outputs.push({
          file,
          reporter,
          namesRepositoryPaths: kind.namesRepositoryPaths ?? false,
          sink,
          isSummed: kind.name !== 'stylish' || !options.quiet
        })
      }
      const opened = new Outputs(outputs, options.terminal)
      await opened.#write(({reporter}) => reporter.start())
      return opened
    } catch (error) {
      await Promise.all(outputs.map(({sink}) => sink.discard()))
      throw error
    }
  }

  add(file: ReportedFile): Promise<void> {
    const input = this.#folder + file.entry.input
    const inRepository = {...file, entry: {...file.entry, input}}
    return this.#write(({namesRepositoryPaths, reporter}) =>
      reporter.file(namesRepositoryPaths ? inRepository : file)
    )
  }

  async close(run: ReportedRun): Promise<void> {
    for (const {file, isSummed, reporter, sink} of this.#outputs) {
      if (isSummed) await sink.write(reporter.end(run))
      if (file !== undefined) await this.#keepEarlier(file)
      await sink.commit()
    }
  }

  /** A report that still undoes something is not replaced: it is kept under a number. */
  async #keepEarlier(file: string): Promise<void> {
    const {cwd} = this.#terminal.io
    if (!(await isReportFile(file)) || !(await stillUndoes(file, cwd, new Set()))) return
    const kept = await setAside(await realOf(file)).catch((error: unknown) => {
      throw toWriteError(error, labelOf(file, cwd))
    })
    this.#terminal.err(
      `${visible(labelOf(file, cwd))} still undoes an earlier run: it is kept as ${visible(labelOf(kept, cwd))}\n`
    )
  }

  /** Give up: unfinished report files are removed. */
  async discard(): Promise<void> {
    await Promise.all(this.#outputs.map(({sink}) => sink.discard()))
  }

  async #write(textOf: (output: Output) => string): Promise<void> {
    for (const output of this.#outputs) {
      const text = textOf(output)
      if (text !== '') await output.sink.write(text)
    }
  }
}

/**
 * Where in its repository a run of GitHub's or GitLab's CI was started.
 * Sources: <https://docs.github.com/actions/reference/workflows-and-actions/variables>,
 *   <https://docs.gitlab.com/ci/variables/predefined_variables/>
 */
function repositoryFolder({io: {cwd, env}}: Terminal): string {
  const named = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR
  if (named === undefined || named === '') return ''
  // The runner may name a link; the working folder of a process has its links resolved.
  const root = realFolder(named)
  const folder = realFolder(cwd)
  return folder === root || !isInside(folder, root) ? '' : `${toPosix(relative(root, folder))}/`
}

function realFolder(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
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
