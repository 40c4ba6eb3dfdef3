/** `rules`: lists the rules that can be switched on and off. */
import type {Category} from '../../edits/edit.js'
import {rules} from '../../rules/index.js'
import type {Preset, RuleInfo} from '../../rules/rule.js'
import {pad, visible} from '../../text/visible.js'
import {configOf} from '../input/options.js'
import {noteCode} from '../output/code-note.js'
import {exitCodes} from '../output/errors.js'
import type {Terminal} from '../output/terminal.js'

const presets: readonly Preset[] = ['scraped', 'authored', 'strict']

interface Row {
  id: string
  category: Category
  states: RuleInfo['states']
  description: string
}

const everywhere = {scraped: 'all', authored: 'all', strict: 'all'} as const

/** List the rules, one per line: the built-in ones, then those of the configuration. Resolves to the exit code. */
export async function rulesCommand(
  {config}: {config?: string | boolean},
  terminal: Terminal
): Promise<number> {
  const {bold, cyan, dim} = terminal.colors
  const loaded = await configOf(config, terminal.io.cwd)
  noteCode(loaded, terminal)
  const own = (loaded?.config.customRules ?? []).map(
    ({category = 'spam', name, reason}): Row => ({
      id: `custom/${name}`,
      category,
      states: everywhere,
      description: reason ?? `rule of ${loaded!.label}`
    })
  )
  const rows: Row[] = [...rules, ...own]
  const idWidth = Math.max(...rows.map(({id}) => id.length))
  const header = [
    'rule'.padEnd(idWidth),
    'category',
    ...presets.map((preset) => preset.padEnd(8)),
    'takes out'
  ]
  await terminal.out(bold(header.join('  ')) + '\n')
  for (const {category, description, id, states} of rows) {
    const cells = presets.map((preset) =>
      states[preset] === 'off' ? dim(pad('off', 8)) : pad(states[preset], 8)
    )
    await terminal.out(
      [cyan(pad(id, idWidth)), pad(category, 8), ...cells, visible(description)].join('  ') + '\n'
    )
  }
  await terminal.out(
    dim(
      '\nall: every finding; certain: only where markup or host leaves no doubt.\n' +
        'Switch a rule with --enable and --disable; choose a preset with --preset.\n'
    )
  )
  return exitCodes.done
}
