/** `rules`: what there is to switch on and off. */
import {rules} from '../rules/index.js'
import {pad} from '../text/visible.js'
import type {Preset} from '../types.js'
import {exitCodes} from './errors.js'
import type {Terminal} from './terminal.js'

const presets: readonly Preset[] = ['scraped', 'authored', 'strict']

/** List the rules, one a line. Resolves to the exit code. */
export async function rulesCommand(terminal: Terminal): Promise<number> {
  const {bold, cyan, dim} = terminal.colors
  const idWidth = Math.max(...rules.map(({id}) => id.length))
  const header = [
    'rule'.padEnd(idWidth),
    'category',
    ...presets.map((preset) => preset.padEnd(8)),
    'takes out'
  ]
  await terminal.out(bold(header.join('  ')) + '\n')
  for (const {category, description, id, states} of rules) {
    const cells = presets.map((preset) =>
      states[preset] === 'off' ? dim(pad('off', 8)) : pad(states[preset], 8)
    )
    await terminal.out([cyan(pad(id, idWidth)), pad(category, 8), ...cells, description].join('  ') + '\n')
  }
  await terminal.out(
    dim(
      '\nall: every finding; certain: only where markup or host leaves no doubt.\n' +
        'Switch a rule with --enable and --disable; choose a preset with --preset.\n'
    )
  )
  return exitCodes.done
}
