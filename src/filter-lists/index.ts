/**
 * Filter lists in EasyList syntax: from files or texts to an engine that the rule `filter-list` asks. Import it where
 * there are lists only: the engine's library takes a tenth of a second to load.
 */
export {compileFilterLists, type FilterListText} from './compile.js'
export {type ListSource, type UpdatedList, type UpdateOptions, updateLists} from './download.js'
export type {FilterEngine, FilterMatch, Page, ResourceType} from './engine.js'
export type {ListCounts} from './parse-list.js'
export {
  defaultCacheDir,
  type FilterListFile,
  loadEngine,
  type PreparedLists,
  type PrepareOptions,
  prepareFilterLists
} from './prepare.js'
