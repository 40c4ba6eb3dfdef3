/** The command line: arguments in, exit code out. Never ends the process, which could cut output off. */
import {CommanderError} from 'commander'
import {exitCodeOf, exitCodes, printError, printProblem} from './errors.js'
import {createProgram, type Handlers, toolName, toolVersion, usageError} from './program.js'
import {type CliIo, Terminal} from './terminal.js'

export type {CliIo} from './terminal.js'

/** Exit code of a run stopped by Ctrl-C, as shells have it: 128 and the number of SIGINT. */
const interrupted = 130

/**
 * Run the command line `argv` (without the names of Node and the script) and resolve to its exit code:
 * 0 done, 1 `--check` found junk, 2 bad usage or nothing to do, 3 some files failed.
 */
export async function main(argv: readonly string[], io?: CliIo): Promise<number> {
  const stop = new AbortController()
  const onInterrupt = () => stop.abort(new Error('interrupted'))
  // Once: a second Ctrl-C ends the process at once.
  if (!io) process.once('SIGINT', onInterrupt)
  const terminal = new Terminal(io ?? processIo(stop.signal))
  // Read ahead of the other options, so that errors in those are told without colours too.
  if (argv.includes('--no-color')) terminal.noColor()

  try {
    return await parse(argv, terminal)
  } catch (error) {
    if (error instanceof CommanderError) return tellUsage(error, terminal)
    if (terminal.io.signal?.aborted) return interrupted
    printError(error, terminal)
    return exitCodeOf(error)
  } finally {
    process.removeListener('SIGINT', onInterrupt)
  }
}

async function parse(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = exitCodes.done
  const program = createProgram(argv, handlers(terminal), terminal, (code) => {
    exitCode = code
  })
  await program.parseAsync(argv, {from: 'user'})
  return exitCode
}

/** Each command is loaded when it is called: a fast start matters more than anything in a shell. */
function handlers(terminal: Terminal): Handlers {
  return {
    async clean(paths, options) {
      const {cleanCommand} = await import('./clean-command.js')
      return cleanCommand(paths, options, {name: toolName, version: toolVersion}, terminal)
    },
    async explain(file, options) {
      const {explainCommand} = await import('./explain-command.js')
      return explainCommand(file, options, terminal)
    },
    async rules(options) {
      const {rulesCommand} = await import('./rules-command.js')
      return rulesCommand(options, terminal)
    },
    async updateLists(options) {
      const {updateListsCommand} = await import('./lists-command.js')
      return updateListsCommand(options, terminal)
    },
    async restore(report, options) {
      const {restoreCommand} = await import('./restore-command.js')
      return restoreCommand(report, options, terminal)
    }
  }
}

/** Help and version come as errors too, since commander may not end the process. */
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
