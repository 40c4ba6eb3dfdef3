/** Checks a configuration. An error names the key and what it accepts. */
import {CleanArticlesError} from '../errors.js'
import {nearest} from '../text/nearest.js'
import {own} from '../text/own.js'
import type {Config} from './define-config.js'
import {configSchema, matchers} from './schema.js'
import {reasonOf} from './user-code.js'

type Issue = NonNullable<ReturnType<typeof configSchema.safeParse>['error']>['issues'][number]

/** Check `value`; `label` names the file. Throws `bad-config` for the first thing that is wrong. */
export function validateConfig(value: unknown, label: string): Config {
  try {
    return check(value, label)
  } catch (error) {
    if (error instanceof CleanArticlesError) throw error
    // Settings made by code may throw when they are read (getters).
    const path = unreadablePath(value)
    const what = path === undefined ? 'its settings cannot be read' : `"${nameOf(path)}" cannot be read`
    throw new CleanArticlesError('bad-config', `${label}: ${what}: ${reasonOf(error)}`, {
      hint: 'Fix the file, or choose another with --config.',
      cause: error
    })
  }
}

/** The path of the first property in `value` that throws when it is read; undefined if listing its keys throws. */
function unreadablePath(
  value: unknown,
  path: string[] = [],
  seen = new Set<unknown>()
): string[] | undefined {
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined
  seen.add(value)
  let at = path
  try {
    for (const key of Object.keys(value)) {
      at = [...path, key]
      const found = unreadablePath(own(value as Record<string, unknown>, key), at, seen)
      if (found) return found
    }
    return undefined
  } catch {
    return at.length === 0 ? undefined : at
  }
}

function check(value: unknown, label: string): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CleanArticlesError(
      'bad-config',
      `${label} must hold an object of settings, not ${show(value)}`,
      {
        hint: 'For example {"preset": "authored", "disable": ["boilerplate"]}.'
      }
    )
  }
  const {data, error} = configSchema.safeParse(value)
  if (error) throw toError(deepest(error.issues[0]!), value, label)
  return data
}

/** For a union, the issue of the alternative that fits furthest: it says more than "no alternative fits". */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors
    .map(([first]) => first)
    .filter((found) => found !== undefined)
    .map((found) => deepest({...found, path: [...issue.path, ...found.path]} as Issue))
  const depth = (found: Issue) => found.path.length + (found.code === 'unrecognized_keys' ? 1 : 0)
  const best = inner.reduce<Issue | undefined>(
    (known, found) => (known && depth(known) >= depth(found) ? known : found),
    undefined
  )
  // The cast: zod's issue for a union has a list of lists of issues; here it holds a single list.
  return best && depth(best) > issue.path.length ? best : ({...issue, errors: [inner]} as Issue)
}

function toError(issue: Issue, config: object, label: string): CleanArticlesError {
  const at = valueAt(config, issue.path)
  const key = nameOf(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const name = issue.keys[0]!
    const accepted = keysAt(issue.path)
    const close = nearest(name, accepted)
    const inside = key === '' ? '' : ` in "${key}"`
    return new CleanArticlesError('bad-config', `${label}: unknown key "${name}"${inside}`, {
      hint: `${close === undefined ? '' : `Did you mean "${close}"? `}Accepted: ${accepted.join(', ')}.`
    })
  }
  const accepted = acceptedBy(issue)
  const close =
    typeof at === 'string'
      ? nearest(at, accepted.filter((name) => name.startsWith('"')).map(unquote))
      : undefined
  const wrong = at === undefined ? `"${key}" is missing` : `"${key}" ${problemOf(issue, at)}`
  return new CleanArticlesError('bad-config', `${label}: ${wrong}`, {
    hint: `${close === undefined ? '' : `Did you mean "${close}"? `}Accepted: ${[...new Set(accepted)].join(', ')}.`
  })
}

function problemOf({message}: Issue, value: unknown): string {
  // Messages of our own schema begin with a verb; zod's begin with a capital letter.
  return /^(?:is|names) /.test(message) ? `${message}: ${show(value)}` : `cannot be ${show(value)}`
}

/** What a value in this place may be. */
function acceptedBy(issue: Issue): string[] {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value))
    case 'invalid_union':
      return issue.errors.flat().flatMap((inner) => acceptedBy(inner as Issue))
    case 'invalid_type':
      return [typeNames[issue.expected] ?? issue.expected]
    case 'too_small':
      return [issue.origin === 'string' ? 'text that is not empty' : `${issue.minimum} or more`]
    case 'too_big':
      return [`${issue.maximum} or less`]
    case 'invalid_format':
      return [formatOf(issue)]
    case 'custom':
      if (issue.message === 'names nothing to take out') return [`one of ${matchers.join(', ')}`]
      return [
        issue.message === 'is no CSS selector' ? 'a selector such as ".promo > a"' : 'a plugin (a function)'
      ]
    default:
      return [issue.message]
  }
}

function formatOf(issue: Extract<Issue, {code: 'invalid_format'}>): string {
  if (issue.format === 'url') return 'an address such as "https://www.example.com"'
  if (issue.format === 'template_literal') return '"custom/<name>"'
  return issue.format === 'regex' ? 'lower case letters and digits with hyphens between words' : issue.message
}

const typeNames: Record<string, string> = {
  boolean: 'true, false',
  int: 'a whole number',
  number: 'a whole number',
  string: 'text',
  array: 'a list',
  tuple: 'a list that begins with a plugin',
  object: 'an object'
}

function nameOf(path: Issue['path']): string {
  return path
    .map((step, index) =>
      /^\d+$/.test(String(step)) ? `[${String(step)}]` : (index > 0 ? '.' : '') + String(step)
    )
    .join('')
}

function valueAt(value: unknown, path: Issue['path']): unknown {
  let at = value
  for (const step of path) at = at && own(at as Record<string, unknown>, String(step))
  return at
}

/** The keys of the objects that may stand at `path`. */
function keysAt(path: Issue['path']): string[] {
  let schemas: Schema[] = [configSchema as unknown as Schema]
  for (const step of path) schemas = schemas.flatMap(unwrapped).flatMap((schema) => inside(schema, step))
  return schemas
    .flatMap(unwrapped)
    .flatMap((schema) => Object.keys(schema.def.shape ?? {}))
    .filter((key) => key !== '$schema')
}

/** The parts of a zod schema that are needed to find the keys at a path. */
interface Schema {
  def: {
    innerType?: Schema
    options?: readonly Schema[]
    element?: Schema
    shape?: Record<string, Schema>
  }
}

function unwrapped(schema: Schema): Schema[] {
  const {innerType, options} = schema.def
  if (innerType) return unwrapped(innerType)
  return options ? options.flatMap(unwrapped) : [schema]
}

function inside({def: {element, shape}}: Schema, step: PropertyKey): Schema[] {
  const next = typeof step === 'number' ? element : shape && own(shape, String(step))
  return next ? [next] : []
}

function unquote(text: string): string {
  return text.slice(1, -1)
}

function show(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (value === undefined) return 'nothing'
  if (typeof value === 'bigint') return `${value}n`
  const text = jsonOf(value)
  return text.length > 60 ? text.slice(0, 59) + '…' : text
}

/** `value` as JSON; its kind where JSON cannot express it (a circular reference, a big integer). */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Array.isArray(value) ? 'such a list' : 'such an object'
  }
}
