// Scores the built CLI on an evaluation corpus and holds it against the floors (`floors.json`; a floor only rises).
//   node bench/corpus.mjs CORPUS_DIR
// CORPUS_DIR holds gold/, gold-synthetic/, clean/, techidaily/ and the scorer score.mjs. Exit code 1 below a floor.
import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {FloorCheck, floors, mean, root, temporaryFolder, walk} from './shared.mjs'

const corpus = fs.realpathSync(process.argv[2] ?? '../shared/corpus')
const bin = path.join(root, 'bin', 'clean-articles.js')
const scorer = path.join(corpus, 'score.mjs')
const temp = temporaryFolder('corpus')
const check = new FloorCheck()

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

const gold = path.join(temp, 'gold')
run('gold', '-o', gold)
const {files} = score(path.join(corpus, 'gold'), gold)
for (const [name, isPage] of [
  ['gold', false],
  ['goldHtml', true]
]) {
  const group = files.filter(({id}) => id.startsWith('html-') === isPage)
  for (const [column, floor] of Object.entries(floors[name])) {
    check.atLeast(`${name} ${column}, ${group.length} files`, mean(group.map((file) => file[column])), floor)
  }
}

// Files of families that no rule was made for.
const families = path.join(temp, 'families')
run('families', '-o', families)
const {total} = score(path.join(corpus, 'families'), families)
for (const [column, floor] of Object.entries(floors.families)) {
  check.atLeast(`families ${column}`, total[column], floor)
}

const synthetic = path.join(temp, 'synthetic')
run('gold-synthetic', '-o', synthetic)
check.atLeast(
  'gold-synthetic recall',
  score(path.join(corpus, 'gold-synthetic'), synthetic).total.recall,
  floors.goldSyntheticRecall
)

const clean = path.join(temp, 'clean')
run('clean', '-o', clean)
check.atMost(
  'clean files losing text, preset scraped',
  score('--clean', path.join(corpus, 'clean'), clean).filesWithLostText,
  floors.cleanFilesLosingText
)
const gate = run('clean', '--check')
const report = path.join(temp, 'check.json')
run('clean', '--check', '--report', report)
check.atMost(
  'clean findings, preset authored',
  JSON.parse(fs.readFileSync(report, 'utf8')).totals.edits,
  floors.cleanFindings
)
if (gate.code !== 0) check.failures.push(`--check on clean exits ${gate.code}`)

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
check.atMost(
  'techidaily files restored wrong',
  originals.filter(
    (name) =>
      !restoredAt.has(name) ||
      !bytes(path.join(corpus, 'techidaily'), name).equals(fs.readFileSync(restoredAt.get(name)))
  ).length,
  0
)
check.atMost(
  'techidaily files a second run changes',
  originals.filter((name) => !bytes(first, name).equals(bytes(again, name))).length,
  0
)
const stable = (folder) => {
  const {run: _run, ...rest} = JSON.parse(fs.readFileSync(path.join(folder, 'report.json'), 'utf8'))
  return JSON.stringify({...rest, files: rest.files.map(({output: _output, ...file}) => file)})
}
check.atMost('techidaily reports that differ with --jobs', stable(first) === stable(second) ? 0 : 1, 0)

check.end()
