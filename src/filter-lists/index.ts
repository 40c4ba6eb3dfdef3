/** Filter lists in EasyList syntax: from files or texts to an engine that the rule `filter-list` asks. */
export {compileFilterLists, type FilterListText} from './compile.js'
export {FilterEngine, type FilterMatch, type Page, type ResourceType} from './engine.js'
export type {ListCounts} from './parse-list.js'
export {
  defaultCacheDir,
  type FilterListFile,
  loadEngine,
  type PreparedLists,
  type PrepareOptions,
  prepareFilterLists
} from './prepare.js'
