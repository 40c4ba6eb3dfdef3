/** The page about the architecture says what is so, and `npm run floors` checks the floors it draws. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, onTestFinished} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
const {floors} = (await import(join(root, '.dependency-cruiser.mjs'))) as {floors: string[][]}

/** Rows of the table below a heading, cell by cell, without its head. */
function tableBelow(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    )
}

const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)

describe('docs/architecture.md', () => {
  it('has the floors that are checked, from the top down', () => {
    const drawn = tableBelow('Floors').map(([floor, rooms]) => ({
      floor: Number(floor),
      rooms: codeIn(rooms!)
    }))
    expect(drawn.toReversed()).toEqual(floors.map((rooms, index) => ({floor: index + 1, rooms})))
  })

  it('knows each folder of src', () => {
    const folders = readdirSync(join(root, 'src'), {withFileTypes: true}).filter((entry) =>
      entry.isDirectory()
    )
    expect(folders.map(({name}) => name).sort()).toEqual(floors.flat().sort())
  })

  it('names files and folders that are there', () => {
    const paths = codeIn(page).filter((code) =>
      /^(?:src|tests|fixtures|schema|docs|\.)[/\w.-]*\/[\w./-]+$/.test(code)
    )
    expect(paths.length).toBeGreaterThan(40)
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('takes the folders of the road from src', () => {
    for (const [, room] of tableBelow('The road of a document')) {
      for (const folder of codeIn(room!)) expect(existsSync(join(root, 'src', folder)), folder).toBe(true)
    }
  })
})

describe('npm run floors', () => {
  /** What the check says of a `src` with these files. */
  function check(files: Readonly<Record<string, string>>): {code: number | null; shown: string} {
    const folder = mkdtempSync(join(root, 'node_modules/.floors-'))
    onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, 'src', path, '..'), {recursive: true})
      writeFileSync(join(folder, 'src', path), text)
    }
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        join(root, '.dependency-cruiser.mjs'),
        '--output-type',
        'err-long',
        'src'
      ],
      {cwd: folder, encoding: 'utf8'}
    )
    return {code: status, shown: stdout + stderr}
  }

  it('lets a room import lower floors', () => {
    const {code, shown} = check({
      'facts/a.ts': 'export type A = 1\n',
      'text/b.ts': "import type {A} from '../facts/a.js'\nexport type B = A\n"
    })
    expect(shown).toContain('no dependency violations found (2 modules, 1 dependencies cruised)')
    expect(code).toBe(0)
  })

  it.each([
    [
      'an import from a higher floor, of a type, too',
      'only-lower-floors:facts',
      {
        'facts/a.ts': "import type {B} from '../text/b.js'\nexport type A = B\n",
        'text/b.ts': 'export type B = 1\n'
      }
    ],
    [
      'an import from the same floor',
      'only-lower-floors:text',
      {
        'text/a.ts': "import {b} from '../files/b.js'\nexport const a = b\n",
        'files/b.ts': 'export const b = 1\n'
      }
    ],
    [
      'a circle, of types and of files loaded later, too',
      'no-circular',
      {
        'text/a.ts': "import type {B} from './b.js'\nexport type A = B\n",
        'text/b.ts': "export type B = 1\nexport const load = () => import('./a.js')\n"
      }
    ],
    [
      'the file system in a pure room',
      'no-outside-world',
      {
        'rules/a.ts': "export {readFileSync} from 'node:fs'\n"
      }
    ],
    ['a folder without a floor', 'every-file-in-a-room', {'attic/a.ts': 'export const a = 1\n'}]
  ])('refuses %s', (_what, rule, files) => {
    const {code, shown} = check(files)
    expect(shown).toContain(rule)
    expect(code).toBeGreaterThan(0)
  })
})
