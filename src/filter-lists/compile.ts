/** Compiles filter lists to an engine. */
import type {FilterEngine} from './engine.js'

/** One list: its name in reasons, and its text in EasyList syntax. */
export interface FilterListText {
  name: string
  text: string
}

/**
 * Compile filter lists (EasyList or uBlock syntax) for `clean(…, {filterEngine})`. Lines that are not filters, and
 * filters that an article cannot use, are left out and counted in the engine's `lists`. It takes about a second for
 * 80,000 lines: compile once, clean many documents.
 */
export async function compileFilterLists(lists: readonly FilterListText[]): Promise<FilterEngine> {
  // Loaded only here: most users have no lists, and loading the engine's library takes a tenth of a second.
  const [{FilterEngine}, {parseList}] = await Promise.all([import('./engine.js'), import('./parse-list.js')])
  return FilterEngine.fromLists(lists.map(({name, text}) => parseList(name, text)))
}
