/** The command line: arguments in, exit code out. Never ends the process, which could cut output off. */
import {constants} from 'node:os'
import {CommanderError} from 'commander'
import {exitCodeOf, exitCodes, printError, printProblem} from './output/errors.js'
import {type CliIo, Terminal} from './output/terminal.js'
import {createProgram, type Handlers, toolName, toolVersion, usageError} from './program.js'

export type {CliIo} from './output/terminal.js'

/** The signals that end a run: from a terminal, from a supervisor, and when the terminal closes. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Time a run has to stop by itself after a signal, in ms; then its process is ended. */
const stopTime = 5000

/**
 * Run the command line `argv` (without the names of Node and the script) and resolve to its exit code:
 * 0 done, 1 `--check` found junk, 2 bad usage or nothing to do, 3 some files failed or stdout cannot be written; for a
 * run that a signal ended, 128 plus the number of the signal, as in shells.
 */
export async function main(argv: readonly string[], io?: CliIo): Promise<number> {
  const stop = io ? undefined : new Stop()
  const terminal = new Terminal(io ?? processIo(stop!.signal))
  // Read before the other options, so that errors in those are printed without colours too.
  if (argv.includes('--no-color')) terminal.noColor()

  try {
    const code = await parse(argv, terminal)
    const unwritten = await terminal.flushed()
    if (!unwritten) return code
    const {toWriteError} = await import('../files/write-file.js')
    printError(toWriteError(unwritten, 'stdout'), terminal)
    return exitCodes.failed
  } catch (error) {
    if (terminal.io.signal?.aborted) return 128 + constants.signals[stop?.ending ?? 'SIGINT']
    printError(error, terminal)
    return exitCodeOf(error)
  } finally {
    stop?.dispose()
  }
}

/** Ends a run of this process on the first signal; a second one ends the process at once. */
class Stop {
  readonly #controller = new AbortController()
  #timer: NodeJS.Timeout | undefined
  ending: (typeof endings)[number] | undefined

  constructor() {
    for (const name of endings) process.once(name, this.#onSignal)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const name of endings) process.removeListener(name, this.#onSignal)
  }

  readonly #onSignal = (name: NodeJS.Signals): void => {
    this.dispose()
    // The cast: the listener is registered for these signals only.
    this.ending = name as (typeof endings)[number]
    this.#controller.abort(new Error('interrupted'))
    // No document is read from stdin any more.
    process.stdin.destroy()
    this.#timer = setTimeout(() => process.kill(process.pid, name), stopTime).unref()
  }
}

async function parse(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = exitCodes.done
  const program = createProgram(argv, handlers(terminal), terminal, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(argv, {from: 'user'})
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return tellUsage(error, terminal)
    throw error
  }
}

/** Each command is loaded when it is called, so that the CLI starts fast. */
function handlers(terminal: Terminal): Handlers {
  return {
    async clean(paths, options) {
      const {cleanCommand} = await import('./commands/clean.js')
      return cleanCommand(paths, options, {name: toolName, version: toolVersion}, terminal)
    },
    async explain(file, options) {
      const {explainCommand} = await import('./commands/explain.js')
      return explainCommand(file, options, terminal)
    },
    async learn(paths, options) {
      const {learnCommand} = await import('./commands/learn.js')
      return learnCommand(paths, options, terminal)
    },
    async rules(options) {
      const {rulesCommand} = await import('./commands/rules.js')
      return rulesCommand(options, terminal)
    },
    async updateLists(options) {
      const {updateListsCommand} = await import('./commands/lists.js')
      return updateListsCommand(options, terminal)
    },
    async restore(report, options) {
      const {restoreCommand} = await import('./commands/restore.js')
      return restoreCommand(report, options, terminal)
    }
  }
}

/** Print a usage error. Help and version come as errors too, with exit code 0: commander must not end the process. */
function tellUsage(error: CommanderError, terminal: Terminal): number {
  if (error.exitCode === 0) return exitCodes.done
  const {hint, message} = usageError(error)
  printProblem(message, hint, terminal)
  return exitCodes.usage
}

function processIo(signal: AbortSignal): CliIo {
  const {env, stderr, stdin, stdout} = process
  return {stdin, stdout, stderr, cwd: process.cwd(), env, signal}
}
