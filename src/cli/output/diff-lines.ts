/** Printing a unified diff. */
import {visible} from '../../text/visible.js'
import type {Colors, Terminal} from './terminal.js'

/**
 * Print a diff: on a terminal coloured and with unsafe characters escaped, otherwise as it is, so that
 * `patch` can apply it. `toStderr` is for when stdout has the report.
 */
export async function printDiff(diff: string, terminal: Terminal, toStderr: boolean): Promise<void> {
  const {errColors, io} = terminal
  if (toStderr) terminal.err(io.stderr.isTTY ? forTerminal(diff, errColors) : diff)
  else
    await terminal.out(
      io.stdout.isTTY || terminal.colors.isColorSupported ? forTerminal(diff, terminal.colors) : diff
    )
}

function forTerminal(diff: string, colors: Colors): string {
  return diff
    .split('\n')
    .map((line) => paint(visible(line.replace(/\r$/, '')), colors))
    .join('\n')
}

function paint(line: string, {bold, cyan, green, red}: Colors): string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return bold(line)
  if (line.startsWith('@@')) return cyan(line)
  if (line.startsWith('-')) return red(line)
  if (line.startsWith('+')) return green(line)
  return line
}
