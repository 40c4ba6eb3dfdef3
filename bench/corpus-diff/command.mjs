// The command: options, the two sides one after the other, the result to stdout and progress to stderr.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {compareRuns, summarize} from './compare.mjs'
import {UsageError} from './errors.mjs'
import {copySets, findSets, setNames} from './inputs.mjs'
import {formatComparison} from './print.mjs'
import {
  buildSide,
  cleanWith,
  commitSide,
  makeFolder,
  removeFolder,
  removeLeftBehind,
  workingTreeSide
} from './sides.mjs'

const usage = `Usage: npm run corpus-diff -- [options] [<before>] [<after>]

Cleans the same documents with two commits and shows what changed, by rule and by document.
<before> is a commit (default: HEAD), <after> one too (default: the working tree, with what is not committed).
Commits are built once and kept in node_modules/.cache/corpus-diff; the working tree is built in a copy.

  --preset <name>    scraped, authored or strict; may be given several times (default: scraped and authored)
  --set <name>       only this set; may be given several times:
                     ${setNames.join(' ')}
  --input <path>     a file or folder as a set of its own; may be given several times
  --pages <n>        pages of the set pages, none of those held out (default: 100)
  --limit <n>        changed documents shown (default: 20)
  --full             show all changed documents, uncut
  --json <file>      write all of it as JSON
  --exit-code        exit with 1 if anything differs
  --jobs <n>         files cleaned at a time (default: 2)
  -h, --help         print this help

Exit codes: 0 done; 1 something differs, with --exit-code; 2 bad usage, or no comparison was possible.
`

const presetNames = ['scraped', 'authored', 'strict']

/**
 * Run the command. Resolves to its exit code; throws a `KnownError` for what stopped it.
 *
 * @param args The arguments.
 * @param signal Ends it; what it made is then removed.
 */
export async function runCommand(args, signal) {
  const options = readOptions(args)
  if (options.help) {
    process.stdout.write(usage)
    return 0
  }
  const comparison = await compareSides(options, signal)
  console.log(formatComparison(comparison, options))
  if (options.json !== undefined) writeJson(options.json, comparison)
  const differs = comparison.presets.some(({changes, report}) => changes.length + report.length > 0)
  return differs && options['exit-code'] ? 1 : 0
}

function readOptions(args) {
  const {values, positionals} = parse(args)
  const {preset, json} = values
  if (positionals.length > 2) throw new UsageError(`two commits are compared, not ${positionals.length}`)
  const unknown = preset.find((name) => !presetNames.includes(name))
  if (unknown !== undefined) throw new UsageError(`--preset is ${presetNames.join(', ')}, not ${unknown}`)
  // Better now than after minutes of work.
  if (json !== undefined && !fs.existsSync(path.dirname(json))) throw new UsageError(`no folder for ${json}`)
  return {
    ...values,
    preset: [...new Set(preset)],
    pages: wholeNumber('pages', values.pages, 0),
    limit: wholeNumber('limit', values.limit, 0),
    jobs: wholeNumber('jobs', values.jobs, 1),
    before: positionals[0] ?? 'HEAD',
    after: positionals[1]
  }
}

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        preset: {type: 'string', multiple: true, default: ['scraped', 'authored']},
        set: {type: 'string', multiple: true, default: []},
        input: {type: 'string', multiple: true, default: []},
        pages: {type: 'string', default: '100'},
        limit: {type: 'string', default: '20'},
        full: {type: 'boolean', default: false},
        json: {type: 'string'},
        'exit-code': {type: 'boolean', default: false},
        jobs: {type: 'string', default: '2'},
        help: {type: 'boolean', short: 'h', default: false}
      }
    })
  } catch (error) {
    throw new UsageError(error.message)
  }
}

function wholeNumber(name, value, least) {
  if (/^\d+$/.test(value) && Number(value) >= least) return Number(value)
  throw new UsageError(`--${name} is a whole number from ${least}, not ${value}`)
}

async function compareSides({before, after, set, input, pages, preset, jobs}, signal) {
  const sides = [commitSide(before), after === undefined ? workingTreeSide() : commitSide(after)]
  const {sets, missing} = findSets(set, input, pages)
  if (sets.length === 0) throw new UsageError('there is no document to compare')
  removeLeftBehind()
  const temp = makeFolder()
  try {
    const inputs = path.join(temp, 'inputs')
    copySets(sets, inputs)
    const builds = []
    for (const side of sides) {
      builds.push(await timed(`build ${side.name}`, () => buildSide(side, temp, signal)))
    }
    const presets = []
    for (const name of preset) {
      const runs = []
      for (const [index, side] of sides.entries()) {
        const options = {preset: name, jobs, signal}
        const clean = () => cleanWith(builds[index], inputs, options)
        runs.push(await timed(`clean with ${side.name}, preset ${name}`, clean))
      }
      signal.throwIfAborted()
      presets.push({preset: name, ...compareRuns(...runs)})
    }
    return {before: sides[0], after: sides[1], missing, presets}
  } finally {
    removeFolder(temp)
  }
}

function writeJson(file, {presets, ...rest}) {
  const data = {...rest, presets: presets.map((preset) => ({...preset, summary: summarize(preset.changes)}))}
  fs.writeFileSync(file, JSON.stringify(data, null, 2) + '\n')
}

/** Do a part of the work, and tell on stderr how long it took. */
async function timed(task, work) {
  const start = performance.now()
  const result = await work()
  console.error(`${task}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}
