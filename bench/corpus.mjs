// Scores the built CLI on an evaluation corpus and holds it against the floors (`floors.json`; a floor only rises).
//   node bench/corpus.mjs CORPUS_DIR
// CORPUS_DIR holds gold/, gold-synthetic/, clean/, techidaily/ and the scorer score.mjs. Exit code 1 below a floor.
import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const corpus = fs.realpathSync(process.argv[2] ?? '../shared/corpus')
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const bin = path.join(root, 'bin', 'clean-articles.js')
const floors = JSON.parse(fs.readFileSync(new URL('floors.json', import.meta.url), 'utf8'))
const scorer = path.join(corpus, 'score.mjs')
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-'))
const failures = []

process.on('exit', () => fs.rmSync(temp, {recursive: true, force: true}))

/** Run the CLI in the corpus folder; returns the exit code. */
function run(...args) {
  const flags = args[0] === 'restore' ? [] : ['--no-progress']
  const done = spawnSync(process.execPath, [bin, ...args, ...flags], {
    cwd: corpus,
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  return {code: done.status, stdout: done.stdout, stderr: done.stderr}
}

function score(...args) {
  return JSON.parse(
    execFileSync(process.execPath, [scorer, ...args, '--json'], {encoding: 'utf8', maxBuffer: 1 << 28})
  )
}

function atLeast(name, value, floor) {
  console.log(`${name.padEnd(44)} ${value.toFixed(2).padStart(7)}  (floor ${floor})`)
  if (value < floor) failures.push(`${name}: ${value} is below ${floor}`)
}

function atMost(name, value, ceiling) {
  console.log(`${name.padEnd(44)} ${String(value).padStart(7)}  (at most ${ceiling})`)
  if (value > ceiling) failures.push(`${name}: ${value} is above ${ceiling}`)
}

function mean(values) {
  const known = values.filter((value) => value !== null && value !== undefined)
  return known.reduce((sum, value) => sum + value, 0) / known.length
}

// Whole HTML pages wait for main-content extraction: they are scored apart and have no floor yet.
const gold = path.join(temp, 'gold')
run('gold', '-o', gold)
const files = score(path.join(corpus, 'gold'), gold).files
const articles = files.filter(({id}) => !id.startsWith('html-'))
for (const [column, floor] of Object.entries(floors.gold)) {
  atLeast(`gold ${column}, ${articles.length} articles`, mean(articles.map((file) => file[column])), floor)
}

const synthetic = path.join(temp, 'synthetic')
run('gold-synthetic', '-o', synthetic)
atLeast(
  'gold-synthetic recall',
  score(path.join(corpus, 'gold-synthetic'), synthetic).total.recall,
  floors.goldSyntheticRecall
)

const clean = path.join(temp, 'clean')
run('clean', '-o', clean)
atMost(
  'clean files losing text, preset scraped',
  score('--clean', path.join(corpus, 'clean'), clean).filesWithLostText,
  floors.cleanFilesLosingText
)
const check = run('clean', '--check')
const report = path.join(temp, 'check.json')
run('clean', '--check', '--report', report)
atMost(
  'clean findings, preset authored',
  JSON.parse(fs.readFileSync(report, 'utf8')).totals.edits,
  floors.cleanFindings
)
if (check.code !== 0) failures.push(`--check on clean exits ${check.code}`)

// The guarantees on real files: undo, idempotence, determinism.
const first = path.join(temp, 'first')
const second = path.join(temp, 'second')
const again = path.join(temp, 'again')
const restored = path.join(temp, 'restored')
run('techidaily', '-o', first, '--jobs', '2')
run('techidaily', '-o', second, '--jobs', '1')
run(first, '-o', again)
run('restore', path.join(first, 'report.json'), '-o', restored)
const originals = fs.readdirSync(path.join(corpus, 'techidaily')).filter((name) => name.endsWith('.md'))
const bytes = (folder, name) => fs.readFileSync(path.join(folder, name))
const restoredAt = new Map(walk(restored).map((file) => [path.basename(file), file]))
atMost(
  'techidaily files restored wrong',
  originals.filter(
    (name) =>
      !restoredAt.has(name) ||
      !bytes(path.join(corpus, 'techidaily'), name).equals(fs.readFileSync(restoredAt.get(name)))
  ).length,
  0
)
atMost(
  'techidaily files a second run changes',
  originals.filter((name) => !bytes(first, name).equals(bytes(again, name))).length,
  0
)
const stable = (folder) => {
  const {run: _run, ...rest} = JSON.parse(fs.readFileSync(path.join(folder, 'report.json'), 'utf8'))
  return JSON.stringify({...rest, files: rest.files.map(({output: _output, ...file}) => file)})
}
atMost('techidaily reports that differ with --jobs', stable(first) === stable(second) ? 0 : 1, 0)

if (failures.length > 0) {
  console.error('\nbelow the floor:\n' + failures.join('\n'))
  process.exitCode = 1
}

function walk(folder) {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? walk(file) : [file]
  })
}
