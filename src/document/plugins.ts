/** The user's own rehype plugins on one tree. */
import type {Root} from 'hast'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {CleanArticlesError} from '../errors.js'
import type {Settings} from '../settings/settings.js'
import type {CustomRuleId, Warning} from '../types.js'
import {logChanges, snapshot} from './track-changes.js'

/**
 * Run `plugins` in their order and log what they do. `written` tells what becomes of the tree: `source` that its edits
 * are applied to, where whatever is no edit is lost, or the `tree` itself.
 *
 * Returns their messages, and a warning for what was lost. Throws `plugin-failed` for a plugin that throws.
 */
export async function runPlugins(
  tree: Root,
  file: VFile,
  {plugins, states}: Pick<Settings, 'plugins' | 'states'>,
  written: 'source' | 'tree'
): Promise<Warning[]> {
  const warnings: Warning[] = []
  for (const [index, entry] of plugins.entries()) {
    const [plugin, ...options] = Array.isArray(entry) ? entry : [entry]
    const name = nameOf(plugin, index)
    const rule = pluginRule(name)
    if (states.get(rule) === 'off') continue
    const before = snapshot(tree)
    const told = file.messages.length
    try {
      const result = await unified()
        .use(plugin, ...options)
        .run(tree, file)
      // A transform may give another tree; rules and edits go on with the one they know.
      if (result !== tree) tree.children = (result as Root).children
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      throw new CleanArticlesError('plugin-failed', `the plugin ${name} failed: ${message}`, {
        hint: `The file is left as it is. Mend the plugin, or switch ${rule} off for this file with an override.`,
        cause: error
      })
    }
    for (const {line, reason, ruleId, source} of file.messages.slice(told)) {
      const code = [source, ruleId].filter(Boolean).join(':') || name
      warnings.push({code, message: reason, ...(line === undefined ? {} : {line})})
    }
    const lost = logChanges(tree, before, file, {
      rule,
      category: 'tidy',
      confidence: 'certain',
      reason: `changed by the plugin ${name}`
    })
    if (lost > 0 && written === 'source') {
      warnings.push({
        code: 'plugin-change-lost',
        message: `${lost} of the changes by the plugin ${name} have no place in the source, and are lost`
      })
    }
  }
  return warnings
}

function nameOf(plugin: unknown, index: number): string {
  const name = typeof plugin === 'function' ? plugin.name : ''
  return name === '' || name === 'default' ? `number ${index + 1}` : name
}

/** A rule id says what kind of name it has: kebab-case. */
function pluginRule(name: string): CustomRuleId {
  const kebab = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return `custom/${kebab.replace(/^-+|-+$/g, '') || 'plugin'}`
}
