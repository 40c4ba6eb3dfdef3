/** clean-articles as a library. */
export type {Config, ConfigOverride, ConfigPlugin} from './config/define-config.js'
export type {ContentSummary} from './content/summarize-content.js'
export type {Category, Confidence, CustomRuleId, Edit, EditAction, RuleId} from './edits/edit.js'
export {CleanArticlesError, type ErrorCode, type Warning} from './errors.js'
export {compileFilterLists, type FilterListText} from './filter-lists/compile.js'
export type {FilterEngine} from './filter-lists/engine.js'
export type {ListCounts} from './filter-lists/parse-list.js'
export {clean} from './pipeline/clean.js'
export type {CleanResult} from './pipeline/result.js'
export type {
  Allow,
  CleanOptions,
  CleanSettings,
  ContentMode,
  Override,
  PluginEntry,
  RuleSetting
} from './pipeline/settings/options.js'
export type {Format} from './read/format/format.js'
export type {Metadata} from './read/metadata/metadata.js'
export type {FileReport, FileStatus, Report, RunInfo, Totals} from './report/report.js'
export {restore, type UndoEdit} from './report/restore/restore.js'
export {activeContent} from './rules/active-content.js'
export {type AffiliateAdOptions, affiliateAd} from './rules/affiliate-ad.js'
export {type BoilerplateOptions, boilerplate} from './rules/boilerplate.js'
export type {CustomRule} from './rules/custom-rule.js'
export {type DisplayAdOptions, displayAd} from './rules/display-ad.js'
export type {LearnedBlock} from './rules/evidence/learned-blocks.js'
export {type FilterListOptions, filterList} from './rules/filter-list.js'
export {htmlToMarkdown} from './rules/html-to-markdown.js'
export {rules} from './rules/index.js'
export {leftover} from './rules/leftover.js'
export {type RelatedLinksOptions, relatedLinks} from './rules/related-links.js'
export type {Preset, RuleContext, RuleInfo, RuleOptions, RuleState} from './rules/rule.js'
export {type TrackingLinkOptions, trackingLink} from './rules/tracking-link.js'
export {type TrackingPixelOptions, trackingPixel} from './rules/tracking-pixel.js'
export type {Point} from './text/line-index.js'
