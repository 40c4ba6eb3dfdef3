/** Runs the rules on one tree, with a log of their edits. */
import type {Root} from 'hast'
import {VFile} from 'vfile'
import type {CustomRuleId, RuleId} from '../edits/edit.js'
import {EditLog} from '../edits/edit-log.js'
import {customRule} from '../rules/custom-rule.js'
import type {LearnedUse} from '../rules/evidence/learned-blocks.js'
import {rules} from '../rules/index.js'
import {keptRanges} from './controls/kept-ranges.js'
import type {ParsedDocument} from './parsed-document.js'
import type {Settings} from './settings/settings.js'

/** What the stages know about the document that a text is part of. */
export interface DocumentInfo {
  path: string | undefined
  /** Address of the page it came from, or of its site. */
  url: string | undefined
  /** Whether the text is the Markdown of an HTML page, on which the rules have already run. */
  isDerived?: boolean
  /** The list of learnt blocks, and what it has taken of the document. */
  learned?: LearnedUse | undefined
}

/** A file of `text` with an empty edit log. */
export function fileFor(text: string, {learned, path, url}: DocumentInfo): VFile {
  const file = new VFile({value: text, ...(path ? {path} : {})})
  file.data.editLog = new EditLog(text)
  if (url) file.data.url = url
  if (learned) file.data.learned = learned
  return file
}

/** Set the kept ranges of a document on the file's log. No rule may have changed the document's tree before. */
export function keepRanges(document: ParsedDocument, file: VFile, settings: Settings): void {
  file.data.editLog!.keep(keptRanges(document, settings))
}

/**
 * Run the rules that find something, custom rules first. Not among them are `leftover`, which tidies up after the
 * others, and `html-to-markdown`, which only writes a tree differently. `isOriginal` means that the tree is the
 * document as it was read, before any change.
 */
export function runFinders(tree: Root, file: VFile, settings: Settings, isOriginal: boolean): void {
  const context = {isOriginal, keptParameters: settings.allow.parameters}
  for (const rule of settings.customRules) {
    if (setState(file, settings, `custom/${rule.name}`)) customRule(rule, context)(tree, file)
  }
  for (const {id} of rules)
    if (id !== 'leftover' && id !== 'html-to-markdown') runRule(id, tree, file, settings)
}

/** Run one rule, unless it is switched off. */
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

/** Set on the log which findings of the rule the settings enable. Returns whether the rule is on. */
function setState(file: VFile, {states}: Settings, id: RuleId | CustomRuleId): boolean {
  const state = states.get(id) ?? 'off'
  file.data.editLog!.onlyCertain = state === 'certain'
  return state !== 'off'
}
