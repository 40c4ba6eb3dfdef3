// What the benches share: folders, medians, the split against overfitting, floors, and clean() on many files.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {Tinypool} from 'tinypool'
import {decode} from '../dist/read/encoding/decode.js'

/** The project's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** The lowest figures the project may show; a floor only rises. */
export const floors = JSON.parse(fs.readFileSync(new URL('floors.json', import.meta.url), 'utf8'))

/** Every file below a folder, in path order; none where there is no folder. */
export function walk(folder) {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder, {withFileTypes: true})
    .flatMap((entry) => {
      const file = path.join(folder, entry.name)
      return entry.isDirectory() ? walk(file) : [file]
    })
    .sort()
}

/** The middle value; of an even number of values the upper middle. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** The mean of the known values. */
export function mean(values) {
  const known = values.filter((value) => value !== null && value !== undefined)
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

/** A folder for this run, gone when the process ends. */
export function temporaryFolder(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`))
  process.on('exit', () => fs.rmSync(folder, {recursive: true, force: true}))
  return folder
}

/**
 * Split names into what may be looked at while rules are made (`tune`) and what only tells whether they hold
 * elsewhere (`held-out`, every sixth name): nothing but totals is shown of the latter. Another sixth was held out
 * as well until 2026-11-26; of the 504 pages of extraction its 84 then had F1 0.943 and precision 0.918.
 */
export function splitParts(names) {
  const sorted = [...names].sort()
  return {
    tune: sorted.filter((_, index) => index % 6 !== 5),
    'held-out': sorted.filter((_, index) => index % 6 === 5),
    all: sorted
  }
}

/** The parts a `--part` asks for; `all` shows each apart as well. */
export function partNames(part) {
  if (part === 'all') return ['tune', 'held-out', 'all']
  if (part === 'tune' || part === 'held-out') return [part]
  throw new Error(`--part is tune, held-out or all, not ${part}`)
}

/** The name under which the built library competes. */
export const ours = 'clean-articles'

/**
 * Run the built library's clean(), or another tool of contestants.mjs, over files `{file, path, url}` on two threads.
 * Resolves to `{markdown, metadata}` or `{error}` for each, in the order given.
 */
export async function cleanAll(documents, tool = ours) {
  const pool = new Tinypool({
    filename: new URL('clean-worker.mjs', import.meta.url).href,
    minThreads: 1,
    maxThreads: 2
  })
  try {
    return await Promise.all(documents.map((document) => pool.run({...document, tool})))
  } finally {
    await pool.destroy()
  }
}

/** The text of a page's bytes, decoded as the library does it, for tools that take text. */
export function decodePage(bytes) {
  return decode(bytes).text.replace(/^\uFEFF/, '')
}

/** A Markdown document without its YAML front matter. */
export function bodyOf(markdown) {
  return markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/, '')
}

/** Holds figures against floors, prints each, and sets the exit code at the end. */
export class FloorCheck {
  failures = []

  atLeast(name, value, floor, digits = 2) {
    console.log(`${name.padEnd(44)} ${value.toFixed(digits).padStart(7)}  (floor ${floor})`)
    // NaN, a figure of nothing, is below any floor.
    if (!(value >= floor)) this.failures.push(`${name}: ${value} is below ${floor}`)
  }

  atMost(name, value, ceiling) {
    console.log(`${name.padEnd(44)} ${String(value).padStart(7)}  (at most ${ceiling})`)
    if (!(value <= ceiling)) this.failures.push(`${name}: ${value} is above ${ceiling}`)
  }

  end() {
    if (this.failures.length === 0) return
    console.error('\nbelow the floor:\n' + this.failures.join('\n'))
    process.exitCode = 1
  }
}
