/** The files of the report: finds, filters, sorts and sums them up. Does not use the DOM. */
import type {ReportIndex, Row} from './data.js'
import type {Filters, SortKey} from './route.js'

/** Names for the indexes in a `Row`. */
export const column = {
  input: 0,
  title: 1,
  status: 2,
  format: 3,
  edits: 4,
  findings: 5,
  accepted: 6,
  warnings: 7,
  bytesBefore: 8,
  bytesAfter: 9,
  wordsBefore: 10,
  wordsAfter: 11,
  rules: 12,
  hosts: 13,
  block: 14,
  item: 15
} as const

export class FileList {
  readonly index: ReportIndex
  readonly rows: readonly Row[]
  /** Length of the folder all files are in, with its slash. */
  readonly rootLength: number
  /** The texts that a search looks in, in lower case. */
  readonly #texts: readonly string[]
  readonly #orders = new Map<string, readonly number[]>()
  readonly #numbers = new Map<string, number>()

  constructor(index: ReportIndex) {
    this.index = index
    this.rows = index.rows
    this.#texts = index.rows.map((row) => `${row[column.input]}\n${row[column.title]}`.toLowerCase())
    for (const [number, row] of index.rows.entries())
      this.#numbers.set(row[column.input].toWellFormed(), number)
    this.rootLength = commonFolder(index.rows)
  }

  /** Number of the file of that path, -1 without one. Lone surrogates, which no address holds, count as U+FFFD. */
  find(path: string): number {
    return this.#numbers.get(path.toWellFormed()) ?? -1
  }

  /** Numbers of the files that pass, in order. */
  select(filters: Readonly<Filters>): number[] {
    const passes = this.#test(filters)
    const order = this.#order(filters.sort, filters.descending)
    const found: number[] = []
    for (const number of order) if (passes(number)) found.push(number)
    return found
  }

  statusOf(row: Row): string {
    return this.index.statuses[row[column.status]] ?? ''
  }

  formatOf(row: Row): string {
    return this.index.formats[row[column.format]] ?? ''
  }

  /** Edits of the file by category, in the order of `categories`. */
  mix(row: Row): [category: string, edits: number][] {
    const sums = new Map<string, number>()
    const pairs = row[column.rules]
    for (let place = 0; place < pairs.length; place += 2) {
      const category = this.index.rules[pairs[place]!]!.category
      sums.set(category, (sums.get(category) ?? 0) + pairs[place + 1]!)
    }
    return categories.filter((name) => sums.has(name)).map((name) => [name, sums.get(name)!])
  }

  /**
   * Edits by folder, the most first. Folders are as deep below the folder all files are in as a chart has room for.
   * One that ends in `./` stands for the files directly in it.
   */
  folders(): [folder: string, edits: number, files: number][] {
    let sums = this.#sumFolders(1)
    for (let depth = 2; depth <= 6; depth++) {
      const deeper = this.#sumFolders(depth)
      if (deeper.size > mostFolders) break
      sums = deeper
    }
    const names = [...sums.keys()]
    // The `./` is only needed to distinguish a folder from folders in it.
    const toName = (folder: string) => {
      const whole = folder.replace(/\.\/$/, '')
      const isAlone = names.every((name) => name === folder || !name.startsWith(whole))
      return isAlone && whole !== '' ? whole : folder
    }
    return Array.from(sums, ([folder, [edits, files]]): [string, number, number] => [
      folder.endsWith('./') ? toName(folder) : folder,
      edits,
      files
    ]).sort((a, b) => b[1] - a[1])
  }

  #sumFolders(depth: number): Map<string, [edits: number, files: number]> {
    const sums = new Map<string, [edits: number, files: number]>()
    for (const row of this.rows) {
      const folder = folderAt(row[column.input], this.rootLength, depth)
      const sum = sums.get(folder)
      if (sum) {
        sum[0] += row[column.edits]
        sum[1]++
      } else sums.set(folder, [row[column.edits], 1])
    }
    return sums
  }

  #test({category, folder, host, query, rule, status}: Readonly<Filters>): (number: number) => boolean {
    const {hosts, rules, statuses} = this.index
    const words = query.toLowerCase().split(/\s+/).filter(Boolean)
    const wanted = new Set<number>()
    for (const [number, {category: of, id}] of rules.entries())
      if ((!rule || id === rule) && (!category || of === category)) wanted.add(number)
    const statusNumber = statuses.indexOf(status)
    const hostNumber = hosts.findIndex(([name]) => name === host)
    return (number) => {
      const row = this.rows[number]!
      if (status && row[column.status] !== statusNumber) return false
      if (host && !row[column.hosts].includes(hostNumber)) return false
      if (folder && !isIn(row[column.input], folder)) return false
      if (
        (rule || category) &&
        !row[column.rules].some((value, place) => place % 2 === 0 && wanted.has(value))
      )
        return false
      const text = this.#texts[number]!
      return words.every((word) => text.includes(word))
    }
  }

  /** Numbers of all files in order; equal ones are in path order. */
  #order(key: SortKey, descending: boolean): readonly number[] {
    const name = (descending ? '-' : '') + key
    const known = this.#orders.get(name)
    if (known) return known
    // Rows come in path order.
    const order = this.rows.map((_, number) => number)
    if (key === 'path') {
      if (descending) order.reverse()
    } else {
      const sign = descending ? -1 : 1
      const values = this.rows.map((row) => sign * sortValue[key](row))
      order.sort((a, b) => values[a]! - values[b]! || a - b)
    }
    this.#orders.set(name, order)
    return order
  }
}

/** All categories, in the order in which the page shows them. */
export const categories = ['ad', 'tracking', 'spam', 'unsafe', 'tidy']

const sortValue: Record<Exclude<SortKey, 'path'>, (row: Row) => number> = {
  status: (row) => row[column.status],
  edits: (row) => row[column.edits],
  findings: (row) => row[column.findings],
  warnings: (row) => row[column.warnings],
  words: (row) => row[column.wordsBefore] - row[column.wordsAfter],
  size: (row) => row[column.bytesBefore] - row[column.bytesAfter]
}

/** How many folders a chart has room for. */
const mostFolders = 10

/**
 * The folder of `path` that is `depth` levels below its first `rootLength` code units; with `./` where there
 * are fewer.
 */
function folderAt(path: string, rootLength: number, depth: number): string {
  let end = rootLength
  for (let level = 0; level < depth; level++) {
    const slash = path.indexOf('/', end)
    if (slash === -1) return path.slice(0, end) + './'
    end = slash + 1
  }
  return path.slice(0, end)
}

function isIn(path: string, folder: string): boolean {
  if (folder !== './' && !folder.endsWith('/./')) return path.startsWith(folder)
  const start = folder.slice(0, -2)
  return path.startsWith(start) && !path.includes('/', start.length)
}

function commonFolder(rows: readonly Row[]): number {
  const first = rows[0]?.[column.input] ?? ''
  let length = first.lastIndexOf('/') + 1
  for (const row of rows) {
    while (length > 0 && !row[column.input].startsWith(first.slice(0, length)))
      length = first.lastIndexOf('/', length - 2) + 1
  }
  return length
}
