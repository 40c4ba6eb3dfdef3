/** `lists update`: downloads the filter lists of the configuration. */
import {configuredLists} from '../../config/filter-lists.js'
import {repositoryRoot} from '../../config/load.js'
import {CleanArticlesError} from '../../errors.js'
import {type UpdatedList, updateLists} from '../../filter-lists/download.js'
import {plural, size} from '../../text/humanize.js'
import {visible} from '../../text/visible.js'
import {configOf} from '../input/options.js'
import {noteCode} from '../output/code-note.js'
import {exitCodes, printProblem} from '../output/errors.js'
import type {Terminal} from '../output/terminal.js'

/** Download the lists that have an address. Resolves to the exit code: 3 if one failed; the others are updated. */
export async function updateListsCommand(
  {config}: {config?: string | boolean},
  terminal: Terminal
): Promise<number> {
  const {cwd, signal} = terminal.io
  const loaded = await configOf(config, cwd)
  noteCode(loaded, terminal)
  const lists = configuredLists(loaded, cwd)
  const published = lists.flatMap(({label, path, url}) => (url === undefined ? [] : [{label, path, url}]))
  if (published.length === 0) {
    throw new CleanArticlesError('bad-config', 'the configuration names no filter list with an address', {
      hint: 'For example "filterLists": [{"file": "lists/easylist.txt", "url": "https://easylist.to/easylist/easylist.txt"}].'
    })
  }
  const within = [repositoryRoot(cwd) ?? cwd, loaded!.folder]
  const updated = await updateLists(published, {signal, within})
  for (const list of updated) {
    if (list.error) printProblem(list.error.message, list.error.hint, terminal)
    else await terminal.out(`${describe(list)}\n`)
  }
  return updated.some(({error}) => error) ? exitCodes.failed : exitCodes.done
}

function describe({
  bytes = 0,
  expires,
  filters = 0,
  includes = 0,
  label,
  status,
  title,
  version
}: UpdatedList): string {
  const name = title === undefined ? '' : ` (${[title, version].filter(Boolean).join(' ')})`
  const notes = [
    plural(filters, 'filter'),
    size(bytes),
    ...(expires === undefined ? [] : [`good for ${expires}`]),
    ...(includes > 0 ? [`${plural(includes, 'list')} it includes not fetched`] : [])
  ]
  return visible(`${label}${name}: ${status}, ${notes.join(', ')}`)
}
