// Main-content extraction on annotated pages: which annotated passages of an article are in the output, which
// passages of the boilerplate are, and whether the front matter holds title, author and date. The scorer is the
// evaluation set's own (score.mjs); a third of the pages is held out (see `splitParts`), only totals are shown of it.
// The annotators count captions of pictures as boilerplate, we keep them: what precision is without them is shown too.
//   node bench/extraction.mjs [FOLDER] [--part tune|held-out|all] [--worst N] [--json]    (default: ../shared/extraction)
//   node bench/extraction.mjs [FOLDER] --floors     exit code 1 below floors.json; runs the built CLI, knows no address
//   node bench/extraction.mjs [FOLDER] --against    other tools too (contestants.mjs); takes a few minutes
// FOLDER holds pages/, evaldata.json and score.mjs. --worst lists pages of the tune part with most errors.
import {execFile, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs, promisify} from 'node:util'
import {extractors} from './contestants.mjs'
import {captionsOf} from './page-text.mjs'
import {
  bodyOf,
  cleanAll,
  FloorCheck,
  floors,
  ours,
  partNames,
  root,
  splitParts,
  temporaryFolder
} from './shared.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    part: {type: 'string', default: 'all'},
    worst: {type: 'string', default: '0'},
    json: {type: 'boolean', default: false},
    against: {type: 'boolean', default: false},
    floors: {type: 'boolean', default: false}
  }
})
const folder = path.resolve(positionals[0] ?? path.join(root, '../shared/extraction'))
const pages = path.join(folder, 'pages')
const evaldata = JSON.parse(fs.readFileSync(path.join(folder, 'evaldata.json'), 'utf8'))
const parts = splitParts(Object.keys(evaldata))
const figures = ['f1', 'precision', 'recall', 'accuracy', 'title', 'date', 'author']
const temp = temporaryFolder('extraction')
// An unknown part is an error before any work.
partNames(values.part)

if (values.floors) await checkFloors()
else if (values.against) {
  for (const tool of [ours, ...Object.keys(extractors)]) await report(tool)
} else await report(ours)

/** The pages through a tool, as files in a folder the scorer reads. */
async function runTool(tool, names) {
  const output = fs.mkdtempSync(path.join(temp, 'output-'))
  const documents = names.map((name) => ({file: path.join(pages, name), path: name, url: evaldata[name].url}))
  for (const [index, {markdown}] of (await cleanAll(documents, tool)).entries()) {
    if (markdown !== undefined) fs.writeFileSync(outputFile(output, names[index]), markdown)
  }
  return output
}

/** The same through the built CLI, as a user would. */
function runCli() {
  const output = path.join(temp, 'cli')
  const bin = path.join(root, 'bin', 'clean-articles.js')
  const {status, stderr} = spawnSync(
    process.execPath,
    [bin, pages, '-o', output, '--no-progress', '--quiet'],
    {
      encoding: 'utf8'
    }
  )
  // 3: some files failed, which the scorer counts as pages without a single passage.
  if (status !== 0 && status !== 3) throw new Error(`the CLI exits ${status}: ${stderr}`)
  return output
}

function outputFile(output, name) {
  return path.join(output, name.replace(/\.html?$/, '') + '.md')
}

/** The scorer's figures of some pages, and how many came out not at all or without a word. */
async function score(output, names, label) {
  const subset = path.join(temp, `${label}.json`)
  fs.writeFileSync(subset, JSON.stringify(Object.fromEntries(names.map((name) => [name, evaldata[name]]))))
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [path.join(folder, 'score.mjs'), output, '--evaldata', subset, '--json'],
    // From the project's folder: the scorer borrows its Markdown parser.
    {cwd: root, maxBuffer: 1 << 28}
  )
  const written = names.filter((name) => fs.existsSync(outputFile(output, name)))
  const empty = written.filter(
    (name) => !/[\p{L}\p{N}]/u.test(bodyOf(fs.readFileSync(outputFile(output, name), 'utf8')))
  )
  const scored = JSON.parse(stdout)
  return {
    ...scored,
    names,
    failed: names.length - written.length,
    empty: empty.length,
    captions: countCaptions(output, scored.rows)
  }
}

/** How many of the passages too many are in captions. */
function countCaptions(output, rows) {
  return sum(rows, ({page, kept}) => {
    const captions = kept.length > 0 ? captionsOf(fs.readFileSync(outputFile(output, page), 'utf8')) : []
    return kept.filter((passage) => captions.some((caption) => caption.includes(passage.trim()))).length
  })
}

function sum(list, value) {
  return list.reduce((total, item) => total + value(item), 0)
}

/** The figures of two parts together; the scorer takes as long as clean(), so it does not run again for that. */
function combine(...scores) {
  const names = scores.flatMap((part) => part.names)
  const rows = scores.flatMap((part) => part.rows)
  const passages = {
    with: sum(names, (name) => evaldata[name].with.length),
    without: sum(names, (name) => evaldata[name].without.length)
  }
  const lost = sum(rows, (row) => row.lost.length)
  const kept = sum(rows, (row) => row.kept.length)
  const found = passages.with - lost
  const known = (part, key) => part.names.filter((name) => evaldata[name][key]).length
  const share = (key) =>
    sum(scores, (part) => part[key] * known(part, key)) / sum(scores, (part) => known(part, key))
  return {
    pages: names.length,
    f1: (2 * found) / (2 * found + lost + kept),
    precision: found / (found + kept),
    recall: found / passages.with,
    accuracy: (found + passages.without - kept) / (passages.with + passages.without),
    title: share('title'),
    date: share('date'),
    author: share('author'),
    failed: sum(scores, (part) => part.failed),
    empty: sum(scores, (part) => part.empty),
    captions: sum(scores, (part) => part.captions)
  }
}

/** The figures of the wanted parts by name; only of the tune part with its pages. */
async function scoreParts(output, part) {
  const names = part === 'all' ? ['tune', 'held-out'] : [part]
  const scores = await Promise.all(names.map((name) => score(output, parts[name], name)))
  const shown = Object.fromEntries(names.map((name, index) => [name, withoutNames(scores[index], name)]))
  return part === 'all' ? {...shown, all: combine(...scores)} : shown
}

function withoutNames({names: _names, rows, ...totals}, part) {
  return part === 'tune' ? {...totals, rows: rows.sort((a, b) => b.errors - a.errors)} : totals
}

async function report(tool) {
  const scores = await scoreParts(await runTool(tool, parts[values.part]), values.part)
  if (values.json) {
    console.log(JSON.stringify({tool, ...scores}, null, 1))
    return
  }
  for (const {page, lost, kept} of (scores.tune?.rows ?? []).slice(0, Number(values.worst))) {
    console.log(page, '\n  lost:', lost, '\n  kept:', kept)
  }
  console.log(tool)
  for (const [part, {pages: count, failed, empty, captions, ...rest}] of Object.entries(scores)) {
    const shown = figures.map((name) => `${name} ${rest[name].toFixed(4)}`).join('  ')
    console.log(
      `${part.padEnd(8)} ${String(count).padStart(4)} pages  ${shown}  failed ${failed}  empty ${empty}`
    )
    const found = sum(parts[part], (name) => evaldata[name].with.length) * rest.recall
    const excess = found / rest.precision - found
    const without = (found / (found + excess - captions)).toFixed(4)
    console.log(
      `${' '.repeat(8)} ${captions} of ${Math.round(excess)} too many in captions and credits of pictures; precision without ${without}`
    )
  }
}

async function checkFloors() {
  const {all: scored} = await scoreParts(runCli(), 'all')
  const check = new FloorCheck()
  for (const name of figures.filter((figure) => floors.extraction[figure] !== undefined)) {
    check.atLeast(`extraction ${name}, ${scored.pages} pages`, scored[name], floors.extraction[name], 4)
  }
  check.atMost(
    'extraction, pages that failed or came out empty',
    scored.failed + scored.empty,
    floors.extraction.lost
  )
  check.end()
}
