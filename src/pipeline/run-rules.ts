/** The rules on one tree, with a log of what they did. */
import type {Root} from 'hast'
import {VFile} from 'vfile'
import type {CustomRuleId, RuleId} from '../edits/edit.js'
import {EditLog} from '../edits/edit-log.js'
import {customRule} from '../rules/custom-rule.js'
import {rules} from '../rules/index.js'
import {keptRanges} from './controls/kept-ranges.js'
import type {ParsedDocument} from './parsed-document.js'
import type {Settings} from './settings/settings.js'

/** What the stages know of the document a text is part of. */
export interface DocumentInfo {
  path: string | undefined
  /** Address of the page it came from, or of its site. */
  url: string | undefined
  /** Whether it is what a page became, which the rules have seen as a page. */
  isDerived?: boolean
}

/** A file of `text` with a log for the rules. */
export function fileFor(text: string, {path, url}: DocumentInfo): VFile {
  const file = new VFile({value: text, ...(path ? {path} : {})})
  file.data.editLog = new EditLog(text)
  if (url) file.data.url = url
  return file
}

/** Note on the file's log what the user wants to stay of a document that no rule has seen yet. */
export function keepRanges(document: ParsedDocument, file: VFile, settings: Settings): void {
  file.data.editLog!.keep(keptRanges(document, settings))
}

/**
 * The rules that find something, the user's own before the others. `leftover`, which tidies behind them, and
 * `html-to-markdown`, which only writes a tree differently, are not among them. `isOriginal` says that the tree is the
 * document as it came.
 */
export function runFinders(tree: Root, file: VFile, settings: Settings, isOriginal: boolean): void {
  const context = {isOriginal, keptParameters: settings.allow.parameters}
  for (const rule of settings.customRules) {
    if (setState(file, settings, `custom/${rule.name}`)) customRule(rule, context)(tree, file)
  }
  for (const {id} of rules)
    if (id !== 'leftover' && id !== 'html-to-markdown') runRule(id, tree, file, settings)
}

/** One rule, unless it is switched off. */
export function runRule(id: RuleId, tree: Root, file: VFile, settings: Settings): void {
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule || !setState(file, settings, id)) return
  const {allow, filterEngine, preset, ruleOptions} = settings
  const options = {...ruleOptions}
  if (id === 'tracking-link' && allow.parameters.length > 0) {
    const keep = [...(options['tracking-link']?.keep ?? []), ...allow.parameters]
    options['tracking-link'] = {...options['tracking-link'], keep}
  }
  rule.create({options, preset, filterEngine})?.(tree, file)
}

/** Tell the log which findings of the rule are wanted. Returns whether any are. */
function setState(file: VFile, {states}: Settings, id: RuleId | CustomRuleId): boolean {
  const state = states.get(id) ?? 'off'
  file.data.editLog!.onlyCertain = state === 'certain'
  return state !== 'off'
}
