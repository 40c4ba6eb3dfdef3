/** Runs the user's rehype plugins on one tree. */
import {inspect} from 'node:util'
import type {Root} from 'hast'
import {type Processor, type Transformer, unified} from 'unified'
import type {VFile} from 'vfile'
import type {CustomRuleId} from '../../edits/edit.js'
import type {Warning} from '../../errors.js'
import {CleanArticlesError} from '../../errors.js'
import type {PluginEntry} from '../settings/options.js'
import type {Settings} from '../settings/settings.js'
import {checkTree} from './plugin-tree.js'
import {logChanges, restoreAttributes, snapshot} from './track-changes.js'
import type {Written} from './write-text.js'

/**
 * Run `plugins` in their order, and log their changes as edits. `written` is what is written: with `markdown` and
 * `text` a source, to which the edits are applied and in which other changes are lost; with `tree` the tree itself.
 *
 * Returns the plugins' messages, and a warning about lost changes. Throws `plugin-failed` for a plugin that throws or
 * leaves an invalid tree.
 */
export async function runPlugins(
  tree: Root,
  file: VFile,
  {plugins, states}: Pick<Settings, 'plugins' | 'states'>,
  written: Written
): Promise<Warning[]> {
  const warnings: Warning[] = []
  if (plugins.length === 0) return warnings
  const first = snapshot(tree)
  for (const [index, entry] of plugins.entries()) {
    const [plugin, ...options] = (Array.isArray(entry) ? entry : [entry]) as [Plugin, ...unknown[]]
    const name = nameOf(plugin, index)
    const rule = pluginRule(name)
    if (states.get(rule) === 'off') continue
    const before = snapshot(tree)
    const told = file.messages.length
    let lost = 0
    try {
      const result: unknown = await unified()
        .use(typeof plugin === 'function' ? telling(plugin) : plugin, ...options)
        .run(tree, file)
      checkTree(result)
      // A transform may return another tree. Rules and edits continue with the original root.
      if (result !== tree) {
        checkTree({...tree, children: result.children})
        tree.children = result.children
      }
      lost = logChanges(
        tree,
        before,
        file,
        {rule, category: 'tidy', confidence: 'certain', reason: `changed by the plugin ${name}`},
        written
      )
    } catch (thrown) {
      const error = asError(thrown)
      throw new CleanArticlesError(
        'plugin-failed',
        `the plugin ${name} failed: ${error.message || error.name}`,
        {
          hint: `The file is left as it is. Mend the plugin, or switch ${rule} off for this file with an override.`,
          cause: error
        }
      )
    }
    for (const {line, reason, ruleId, source} of file.messages.slice(told)) {
      const code = [source, ruleId].filter(Boolean).join(':') || name
      warnings.push({code, message: reason, ...(line === undefined ? {} : {line})})
    }
    if (lost > 0 && written !== 'tree') {
      warnings.push({
        code: 'plugin-change-lost',
        message: `${lost} of the changes by the plugin ${name} have no place in the source, and are lost`
      })
    }
  }
  if (written !== 'tree') restoreAttributes(first)
  return warnings
}

type Plugin = Exclude<PluginEntry, readonly unknown[]>

/** Wrap a plugin so that anything it throws becomes an `Error`: unified takes a thrown `undefined` for success. */
function telling(plugin: Plugin): Plugin {
  return function (this: Processor, ...options: unknown[]) {
    let transform: Transformer | undefined
    try {
      transform = plugin.apply(this, options) as Transformer | undefined
    } catch (error) {
      throw asError(error)
    }
    if (typeof transform !== 'function') return transform
    return async (tree, file) => {
      try {
        const result = await call(transform, tree, file)
        if (result instanceof Error) throw result
        // The cast: `checkTree` checks later whether it is a tree.
        return result as typeof tree
      } catch (error) {
        throw asError(error)
      }
    }
  }
}

/** A transform with a third parameter passes its result to that callback. */
function call(transform: Transformer, tree: Parameters<Transformer>[0], file: VFile): unknown {
  if (transform.length < 3) return transform(tree, file, () => undefined)
  return new Promise((resolve, reject) => {
    transform(tree, file, (error, result): undefined => {
      if (error) reject(error)
      else resolve(result)
    })
  })
}

/** Any value can be thrown, not only an `Error`. */
function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown
  return new Error(
    typeof thrown === 'string' && thrown.trim() !== '' ? thrown : `it threw ${inspect(thrown)}`
  )
}

function nameOf(plugin: unknown, index: number): string {
  const name = typeof plugin === 'function' ? plugin.name : ''
  return name === '' || name === 'default' ? `number ${index + 1}` : name
}

/** The rule id of a plugin: its name in kebab-case. */
function pluginRule(name: string): CustomRuleId {
  const kebab = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return `custom/${kebab.replace(/^-+|(?<!-)-+$/g, '') || 'plugin'}`
}
