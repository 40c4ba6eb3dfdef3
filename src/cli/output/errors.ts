/** Errors for people: their text on stderr, and their exit codes. */
import {CleanArticlesError, type ErrorCode, stackOf} from '../../errors.js'
import {isTooManyOpenFiles, tooManyOpenFiles} from '../../files/open-files.js'
import type {FileReport} from '../../report/report.js'
import {visible} from '../../text/visible.js'
import type {Terminal} from './terminal.js'

/** The exit codes of all commands; `found` is for a check that fails. */
export const exitCodes = {done: 0, found: 1, usage: 2, failed: 3} as const

/** Errors that the user can avoid with another command line or other files. Any other means that the work failed. */
const usageErrors: readonly ErrorCode[] = [
  'bad-option',
  'bad-config',
  'bad-baseline',
  'bad-filter-list',
  'missing-path',
  'no-input',
  'unreadable',
  'bad-report',
  'output-is-folder',
  'unwritable',
  'foreign-file'
]

/** The exit code of an error that ends the run. */
export function exitCodeOf(error: unknown): number {
  const isUsage = error instanceof CleanArticlesError && usageErrors.includes(error.code)
  return isUsage ? exitCodes.usage : exitCodes.failed
}

/** Print an error: a known one with its hint, an unknown one with its stack. */
export function printError(error: unknown, terminal: Terminal): void {
  if (!(error instanceof CleanArticlesError) && isTooManyOpenFiles(error)) {
    printError(tooManyOpenFiles('cannot go on', error), terminal)
    return
  }
  if (error instanceof CleanArticlesError) {
    printProblem(error.message, error.hint, terminal)
    if (error.code === 'internal' && error.cause !== undefined) printStack(stackOf(error) ?? '', terminal)
    return
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  printProblem(
    'unexpected error',
    'This is a bug in clean-articles: please report it with the lines below.',
    terminal
  )
  printStack(text, terminal)
}

/** Print what went wrong with one file. */
export function printFailure(entry: FileReport, stack: string | undefined, terminal: Terminal): void {
  if (!entry.error) return
  printProblem(withPath(entry), entry.error.hint, terminal)
  if (stack !== undefined) printStack(stack, terminal)
}

/** The message of a failed file, with its path in front unless the message names it. */
export function withPath(entry: FileReport): string {
  const message = entry.error?.message ?? ''
  return message.includes(entry.input) ? message : `${entry.input}: ${message}`
}

export function printStack(stack: string, terminal: Terminal): void {
  const lines = stack.split('\n').map((line) => `  ${visible(line)}\n`)
  terminal.err(terminal.errColors.dim(lines.join('')))
}

export function printProblem(message: string, hint: string | undefined, terminal: Terminal): void {
  const {dim, red} = terminal.errColors
  terminal.err(`${red('error:')} ${visible(message)}\n`)
  if (hint !== undefined) terminal.err(dim(`  ${visible(hint)}`) + '\n')
}
