// The command: options, the jobs that try one document after the other, what they found to stdout.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {writeCase} from './cases.mjs'
import {Checker} from './checker.mjs'
import {checkByCli} from './cli.mjs'
import {makeDocument} from './document.mjs'
import {Findings} from './findings.mjs'
import {findInputs} from './inputs.mjs'
import {defaultKinds, kinds} from './oracles.mjs'
import {formatCase, formatSummary} from './print.mjs'
import {shrink} from './shrink.mjs'

const usage = `Usage: npm run fuzz -- [options]

Changes articles at random, cleans them with the built library, and checks what must hold for every document.
The same seed and inputs give the same documents, whatever the time and the number of jobs.

  --seconds <n>        how long new documents are tried (default: 60)
  --seed <text>        default: a fresh one
  --jobs <n>           documents tried at a time (default: 2)
  --only <kind,...>    ${kinds.join(', ')}, or all
                       (default: ${defaultKinds.join(', ')})
  --documents <a[-b]>  these documents of the seed, however long it takes
  --input <path>       a file or folder to start from instead of the fixtures and corpora; may be given several times
  --out <folder>       where findings are written, a folder each (default: a new folder for temporary files)
  -h, --help           print this help

Exit codes: 0 nothing new was found; 1 something was; 2 bad usage.
`

/** A mistake in what was asked for. */
class UsageError extends Error {
  name = 'UsageError'
}

/** Documents of a batch for the command line, and the time from one batch to the next, in ms. */
const batch = {size: 12, every: 12_000}

/**
 * Run the command. Resolves to its exit code; throws a `UsageError` for bad usage.
 *
 * @param args The arguments.
 * @param settings For tests: `library`, the address of a module to judge instead of the built one; `known`; `write`,
 *   which gets the lines; `signal`, which ends the run early.
 */
export async function runCommand(args, settings = {}) {
  const options = readOptions(args)
  const write = settings.write ?? console.log
  if (options.help) {
    write(usage)
    return 0
  }
  const inputs = findInputs(options.input)
  if (inputs.length === 0) throw new UsageError(`no article at ${options.input?.join(', ')}`)
  const run = new Run(inputs, options, settings, write)
  return run.start()
}

/** One run: its jobs share the count of documents and the findings. */
class Run {
  constructor(inputs, options, settings, write) {
    Object.assign(this, {inputs, options, settings, write})
    this.findings = new Findings(settings.known)
    this.library = settings.library ?? new URL('../../dist/index.js', import.meta.url).href
    this.next = options.first
    this.tally = {documents: 0, calls: 0, files: 0, formats: {}}
    this.batch = []
  }

  async start() {
    const {inputs, options, tally, write} = this
    const {jobs, seconds, seed} = options
    const machine = `${os.availableParallelism()} cores, node ${process.versions.node}`
    const time = Number.isFinite(seconds) ? `${seconds} s` : `documents ${options.documents}`
    write(
      `fuzz: seed ${seed}, ${time}, ${jobs} jobs, ${machine}, ${inputs.length} inputs, ${options.kinds.join(' ')}`
    )
    this.begun = Date.now()
    this.end = this.begun + seconds * 1000
    this.nextBatch = this.begun + batch.every / 2
    await Promise.all(Array.from({length: jobs}, () => this.#job()))
    this.#progress(true)

    for (const found of this.findings.sorted()) {
      this.folder ??= options.out ?? fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-findings-'))
      write(formatCase(found, seed, writeCase(this.folder, found, seed)))
    }
    write(formatSummary(this.findings, {...tally, seconds: (Date.now() - this.begun) / 1000}))
    if (this.folder) write(`findings are in ${this.folder}`)
    return this.findings.sorted().some(({isKnown}) => !isKnown) ? 1 : 0
  }

  /** Documents one after the other, until the time is over. */
  async #job() {
    const {options, settings, tally} = this
    const checker = new Checker(this.library, options.kinds)
    try {
      while (this.next <= options.last && Date.now() < this.end && !settings.signal?.aborted) {
        const document = makeDocument(options.seed, this.next++, this.inputs)
        const {calls, findings, format} = await checker.check(document)
        tally.documents++
        tally.calls += calls
        tally.formats[format] = (tally.formats[format] ?? 0) + 1
        for (const finding of findings) await this.#found(document, finding, checker)
        await this.#byCli(document)
        this.#progress()
      }
    } finally {
      await checker.close()
    }
  }

  async #found(document, finding, checker) {
    if (!this.findings.isWanted(finding)) return
    // A hang takes long each time it is tried. Once the time is over, what is under way is still made small.
    const most = finding.oracle === 'hang' || finding.oracle === 'time' ? 40_000 : 12_000
    const time = Math.min(most, Math.max(8000, this.end - Date.now()))
    const small = await shrink(document, finding, (...given) => checker.check(...given), time)
    this.findings.add(small.finding, small.document)
  }

  /** From time to time the last documents go through the command line as well. */
  async #byCli(document) {
    if (this.settings.library) return
    this.batch.push(document)
    if (this.batch.length > batch.size) this.batch.shift()
    if (this.batch.length < batch.size || Date.now() < this.nextBatch) return
    this.nextBatch = Number.POSITIVE_INFINITY
    const wanted = new Set(this.options.kinds)
    this.tally.files += this.batch.length
    for (const {document, finding} of await checkByCli(this.batch)) {
      if (!wanted.has(finding.kind) || !this.findings.isWanted(finding, 2)) continue
      const check = async (candidate) => ({
        findings: (await checkByCli([candidate])).map(({finding}) => finding)
      })
      const small = await shrink(document, finding, check, 20_000)
      this.findings.add(small.finding, small.document)
    }
    this.nextBatch = Date.now() + batch.every
  }

  #progress(isLast = false) {
    if (!process.stderr.isTTY || this.settings.write) return
    const seconds = (Date.now() - this.begun) / 1000
    const text = `${this.tally.documents} documents, ${seconds.toFixed(0)} s, ${this.findings.cases.size} findings`
    process.stderr.write(isLast ? '\r\x1b[K' : `\r\x1b[K${text}`)
  }
}

function readOptions(args) {
  let values
  try {
    values = parseArgs({
      args,
      options: {
        seconds: {type: 'string', default: '60'},
        seed: {type: 'string'},
        jobs: {type: 'string', default: '2'},
        only: {type: 'string'},
        documents: {type: 'string'},
        input: {type: 'string', multiple: true},
        out: {type: 'string'},
        help: {type: 'boolean', short: 'h'}
      }
    }).values
  } catch (error) {
    throw new UsageError(error.message)
  }
  const range = /^(\d+)(?:-(\d+))?$/.exec(values.documents ?? '')
  if (values.documents !== undefined && !range)
    throw new UsageError('--documents is a number, or two: 5 or 5-9')
  const first = Number(range?.[1] ?? 0)
  return {
    ...values,
    seconds: range ? Number.POSITIVE_INFINITY : atLeastOne('seconds', values.seconds),
    jobs: atLeastOne('jobs', values.jobs),
    seed: values.seed ?? String(Math.floor(Math.random() * 2 ** 32)),
    kinds: readKinds(values.only),
    first,
    last: range ? Number(range[2] ?? first) : Number.POSITIVE_INFINITY
  }
}

function atLeastOne(name, value) {
  const number = Number(value)
  if (!(number >= 1) || !Number.isFinite(number))
    throw new UsageError(`--${name} is a number from 1, not ${value}`)
  return number
}

function readKinds(only) {
  if (only === undefined) return defaultKinds
  if (only === 'all') return kinds
  const chosen = only.split(',')
  const unknown = chosen.find((kind) => !kinds.includes(kind))
  if (unknown !== undefined)
    throw new UsageError(`there is no kind ${unknown}; kinds are ${kinds.join(', ')}, all`)
  return chosen
}
