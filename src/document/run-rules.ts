/** The rules on one tree, with a log of what they did. */
import type {Root} from 'hast'
import {VFile} from 'vfile'
import {EditLog} from '../edits/edit-log.js'
import {type RuleState, rules} from '../rules/index.js'
import type {CleanOptions, RuleId} from '../types.js'

/** Which findings of each rule are wanted. */
export type RuleStates = ReadonlyMap<RuleId, RuleState>

/** A file of `text` with a log for the rules. */
export function fileFor(text: string, options: CleanOptions): VFile {
  const file = new VFile({value: text, ...(options.path ? {path: options.path} : {})})
  file.data.editLog = new EditLog(text)
  if (options.url) file.data.url = options.url
  return file
}

/** Every rule but `html-to-markdown`, which only writes a tree differently, or that one alone. */
export function runRules(
  tree: Root,
  file: VFile,
  options: CleanOptions,
  states: RuleStates,
  which: 'cleaning' | 'converting' = 'cleaning'
): void {
  const preset = options.preset ?? 'scraped'
  for (const rule of rules) {
    const state = states.get(rule.id)
    const isConverting = rule.id === 'html-to-markdown'
    if (state === 'off' || isConverting !== (which === 'converting')) continue
    file.data.editLog!.onlyCertain = state === 'certain'
    rule.create(preset, {filterEngine: options.filterEngine})?.(tree, file)
  }
}
