/** Filter lists to an engine. */
import {FilterEngine} from './engine.js'
import {parseList} from './parse-list.js'

/** One list: its name in reasons, and its text in EasyList syntax. */
export interface FilterListText {
  name: string
  text: string
}

/**
 * Compile filter lists (EasyList or uBlock syntax) for `clean(…, {filterEngine})`. Lines that are no filter, or none
 * that an article can use, are counted in `lists` and left out. Takes about a second for 100,000 filters: compile
 * once, clean many.
 */
export function compileFilterLists(lists: readonly FilterListText[]): FilterEngine {
  return FilterEngine.fromLists(lists.map(({name, text}) => parseList(name, text)))
}
