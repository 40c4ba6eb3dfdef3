/** What is shown, as the fragment of the address. */

export interface Filters {
  query: string
  rule: string
  category: string
  status: string
  host: string
  folder: string
  sort: SortKey
  descending: boolean
}

export const sortKeys = ['path', 'status', 'edits', 'findings', 'warnings', 'words', 'size'] as const
export type SortKey = (typeof sortKeys)[number]

export const noFilters: Readonly<Filters> = {
  query: '',
  rule: '',
  category: '',
  status: '',
  host: '',
  folder: '',
  sort: 'path',
  descending: false
}

export interface Route {
  /** Path of the file that is open; empty for the list. */
  file: string
  /** Number of the edit that is looked at, from 1; 0 for none. */
  edit: number
  filters: Filters
  /** Whether keys of one character do something. */
  keys: boolean
}

const texts = ['rule', 'category', 'status', 'host', 'folder'] as const

/** Read the fragment of an address. Values that are not valid are ignored. */
export function parseRoute(hash: string): Route {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const sort = values.get('sort') ?? ''
  const key = sortKeys.find((key) => key === sort.replace(/^-/, ''))
  const filters: Filters = {...noFilters, query: values.get('q') ?? ''}
  for (const name of texts) filters[name] = values.get(name) ?? ''
  if (key) Object.assign(filters, {sort: key, descending: sort.startsWith('-')})
  const edit = Number(values.get('edit'))
  return {
    file: values.get('file') ?? '',
    edit: Number.isSafeInteger(edit) && edit > 0 ? edit : 0,
    filters,
    keys: values.get('keys') !== 'off'
  }
}

export function formatRoute({edit, file, filters, keys}: Route): string {
  const values = new URLSearchParams()
  if (file) values.set('file', file)
  if (edit) values.set('edit', String(edit))
  if (filters.query) values.set('q', filters.query)
  for (const name of texts) if (filters[name]) values.set(name, filters[name])
  if (filters.sort !== noFilters.sort || filters.descending)
    values.set('sort', (filters.descending ? '-' : '') + filters.sort)
  if (!keys) values.set('keys', 'off')
  // A slash may stand in a fragment as it is, and paths are full of them.
  return '#' + values.toString().replaceAll('%2F', '/')
}
