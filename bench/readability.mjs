// Main-content extraction against the expected output of Firefox's reader view, on its own test pages: F1 over runs
// of four words (shingles.mjs) between what our Markdown says and what the expected page says, a mean over pages.
//   node bench/readability.mjs [FOLDER] [--part tune|held-out|all] [--worst N] [--missing] [--json]
//   node bench/readability.mjs [FOLDER] --floors                exit code 1 below floors.json
// FOLDER (default: ../shared/extraction/readability) holds a folder a case: source.html, expected.html,
// expected-metadata.json. --worst lists pages of the tune part with the lowest F1 and the longest runs of words that
// are missing or too many; --missing lists its headings, list items, tables, code blocks and images that are lost:
// less than 80% of the words in our output, or no image from there ("flat": there as text, not as such a part).
// What is not there for a reason (explained.mjs) is counted by reason.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {explain} from './explained.mjs'
import {parseMarkdown, parsePage, partsOf, saysAnything, textOf} from './page-text.mjs'
import {cleanAll, FloorCheck, floors, mean, partNames, root, splitParts} from './shared.mjs'
import {compareShingles, isIn, longestGaps, shingles, words} from './shingles.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    part: {type: 'string', default: 'all'},
    worst: {type: 'string', default: '0'},
    missing: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
    floors: {type: 'boolean', default: false}
  }
})
const folder = path.resolve(positionals[0] ?? path.join(root, '../shared/extraction/readability'))
/** What the expected pages' addresses are resolved against. */
const pageUrl = 'http://fakehost/test/page.html'
const kinds = ['heading', 'list item', 'table', 'code', 'image']
const cases = fs.readdirSync(folder).filter((name) => fs.existsSync(path.join(folder, name, 'expected.html')))
const parts = splitParts(cases)
// An unknown part is an error before any work.
partNames(values.part)
const wanted = parts[values.floors ? 'all' : values.part]

const results = await cleanAll(
  wanted.map((name) => ({file: path.join(folder, name, 'source.html'), path: `${name}.html`, url: pageUrl}))
)
const pages = new Map(wanted.map((name, index) => [name, comparePage(name, results[index])]))

if (values.floors) checkFloors()
else report()

function comparePage(name, {markdown, metadata, error}) {
  const expected = parsePage(fs.readFileSync(path.join(folder, name, 'expected.html'), 'utf8'))
  const actual = parseMarkdown(markdown ?? '')
  const expectedWords = words(textOf(expected))
  const actualWords = words(textOf(actual))
  const about = JSON.parse(fs.readFileSync(path.join(folder, name, 'expected-metadata.json'), 'utf8'))
  return {
    name,
    error,
    empty: error === undefined && !saysAnything(actual),
    ...compareShingles(shingles(actualWords), shingles(expectedWords)),
    title: about.title ? sameText(metadata?.title, about.title) : null,
    byline: about.byline ? sameText([metadata?.author].flat().join(' '), about.byline) : null,
    parts: compareParts(partsOf(actual, pageUrl), partsOf(expected, pageUrl), actualWords, metadata?.title),
    absent: longestGaps(expectedWords, actualWords, 3),
    tooMany: longestGaps(actualWords, expectedWords, 3)
  }
}

function sameText(actual, expected) {
  return words(actual ?? '').join(' ') === words(expected).join(' ') ? 1 : 0
}

/**
 * Each expected part with its state: `kept`, `flat` (its text is there, but not as such a part) or `lost`; where
 * there is a reason for the latter two, `explained`.
 */
function compareParts(actual, expected, actualWords, title) {
  return expected.map((part) => {
    const same = actual.filter(({kind}) => kind === part.kind)
    const {kind, label} = part
    const state = stateOf(part, same, actualWords, title)
    const reason = state === 'kept' ? undefined : explain(part, same, actualWords)
    return reason ? {kind, label, state: 'explained', reason} : {kind, label, state}
  })
}

function stateOf(part, same, actualWords, title) {
  if (part.kind === 'image') return same.some(({url}) => url === part.url) ? 'kept' : 'lost'
  // The title is front matter with us.
  if (part.kind === 'heading' && title && sameText(title, part.words.join(' '))) return 'kept'
  if (same.some((other) => isIn(part.words, other.words))) return 'kept'
  return isIn(part.words, actualWords) ? 'flat' : 'lost'
}

function totals(names) {
  const some = names.map((name) => pages.get(name))
  const all = some.flatMap((page) => page.parts)
  return {
    pages: some.length,
    f1: mean(some.map((page) => page.f1)),
    precision: mean(some.map((page) => page.precision)),
    recall: mean(some.map((page) => page.recall)),
    title: mean(some.map((page) => page.title)),
    byline: mean(some.map((page) => page.byline)),
    failed: some.filter((page) => page.error !== undefined).length,
    empty: some.filter((page) => page.empty).length,
    parts: Object.fromEntries(
      kinds.map((kind) => {
        const ofKind = all.filter((part) => part.kind === kind)
        const count = (state) => ofKind.filter((part) => part.state === state).length
        return [
          kind,
          {all: ofKind.length, flat: count('flat'), lost: count('lost'), explained: count('explained')}
        ]
      })
    ),
    explained: countReasons(all)
  }
}

/** How many parts each reason explains, in the order of their names. */
function countReasons(all) {
  const counts = {}
  for (const {kind, reason} of all) {
    if (reason) counts[`${kind}: ${reason}`] = (counts[`${kind}: ${reason}`] ?? 0) + 1
  }
  return Object.fromEntries(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function report() {
  const scores = Object.fromEntries(partNames(values.part).map((part) => [part, totals(parts[part])]))
  // Of the held-out part nothing but totals is shown.
  const tune = parts.tune.flatMap((name) => pages.get(name) ?? []).sort((a, b) => a.f1 - b.f1)
  if (values.json) {
    console.log(JSON.stringify({...scores, rows: tune}, null, 1))
    return
  }
  for (const page of tune.slice(0, Number(values.worst))) {
    const figures = ['f1', 'precision', 'recall'].map((name) => `${name} ${page[name].toFixed(3)}`).join('  ')
    console.log(`${page.name}  ${figures}${page.error ? `  ${page.error}` : ''}`)
    for (const run of page.absent) console.log(`  missing ${run.length} words: ${excerpt(run)}`)
    for (const run of page.tooMany) console.log(`  too many ${run.length} words: ${excerpt(run)}`)
  }
  if (values.missing) {
    for (const page of tune.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const gone = page.parts.filter(({state}) => state === 'flat' || state === 'lost')
      if (gone.length > 0) console.log(page.name)
      for (const {kind, state, label} of gone) console.log(`  ${state} ${kind}: ${label}`)
    }
  }
  for (const [part, score] of Object.entries(scores)) {
    const figures = ['f1', 'precision', 'recall', 'title', 'byline']
    const shown = figures.map((name) => `${name} ${score[name].toFixed(4)}`).join('  ')
    console.log(
      `${part.padEnd(8)} ${String(score.pages).padStart(4)} pages  ${shown}  failed ${score.failed}  empty ${score.empty}`
    )
    const lost = kinds.map((kind) => {
      const {all, flat, lost: gone} = score.parts[kind]
      return `${kind} ${gone}+${flat} of ${all}`
    })
    console.log(`         lost+flat: ${lost.join('  ')}`)
    for (const [reason, count] of Object.entries(score.explained)) {
      console.log(`         explained ${String(count).padStart(4)}  ${reason}`)
    }
  }
}

function excerpt(run) {
  return run.length > 24 ? [...run.slice(0, 14), '…', ...run.slice(-8)].join(' ') : run.join(' ')
}

function checkFloors() {
  const score = totals(parts.all)
  const check = new FloorCheck()
  check.atLeast(`readability shingle F1, ${score.pages} pages`, score.f1, floors.extraction.readabilityF1, 4)
  check.end()
}
