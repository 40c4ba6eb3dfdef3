// Some documents as files through the command line: what is written is undone to the byte, and the number of workers
// changes nothing.
import {execFile} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {bytesOf} from './encode.mjs'

const program = fileURLToPath(new URL('../../bin/clean-articles.js', import.meta.url))

/** What the command line is given for a batch, in turn: a batch has the same for all its files. */
const settings = [[], ['--preset', 'strict'], ['--preset', 'authored'], ['--content', 'page']]

/** Run the program; resolves to its exit code and what it said. */
function run(args, cwd) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      {cwd, timeout: 120_000, maxBuffer: 1e8},
      (error, stdout, stderr) =>
        resolve({code: error ? (error.code ?? error.signal) : 0, said: `${stdout}${stderr}`})
    )
  })
}

/**
 * Check documents through the command line: `[{document, finding}]`.
 *
 * @param execute A stand-in for the program, for tests: `(args, cwd) => {code, said}`.
 */
export async function checkByCli(documents, execute = run) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clean-articles-fuzz-'))
  try {
    return await checkIn(folder, documents, execute)
  } finally {
    fs.rmSync(folder, {recursive: true, force: true})
  }
}

async function checkIn(folder, documents, execute) {
  const names = documents.map(({index, options}) => `d${index}${path.extname(options.path ?? '') || '.md'}`)
  fs.mkdirSync(path.join(folder, 'in'))
  for (const [at, document] of documents.entries()) {
    fs.writeFileSync(path.join(folder, 'in', names[at]), bytesOf(document))
  }
  const extra = settings[documents[0].index % settings.length]
  const found = []
  const add = (at, kind, oracle, detail) =>
    found.push({document: documents[at], finding: {kind, oracle, rules: extra, detail}})

  const reports = []
  for (const jobs of ['1', '2']) {
    const args = ['in', '-o', `out${jobs}`, '--jobs', jobs, '--no-progress', '--no-config', ...extra]
    const {code, said} = await execute(args, folder)
    if (code !== 0 && code !== 3) {
      add(0, 'bounded', 'cli-crash', `exit code ${code} of ${args.join(' ')}: ${said.slice(-1000)}`)
      return found
    }
    reports.push(JSON.parse(fs.readFileSync(path.join(folder, `out${jobs}`, 'report.json'), 'utf8')))
  }
  const [entries, others] = reports.map(
    ({files}) => new Map(files.map((file) => [path.basename(file.input), file]))
  )
  const {code, said} = await execute(['restore', 'out1/report.json', '-o', 'restored', '--quiet'], folder)
  const restored = new Map(walk(path.join(folder, 'restored')).map((file) => [path.basename(file), file]))

  for (const [at, name] of names.entries()) {
    const entry = entries.get(name)
    if (entry === undefined) add(at, 'lost', 'cli-entry', `the report has no entry for ${name}`)
    else if (entry.error?.code === 'internal') add(at, 'bounded', 'cli-internal', entry.error.message)
    else if (entry.status === 'cleaned' || entry.status === 'unchanged') {
      const source = fs.readFileSync(path.join(folder, 'in', name))
      if (entry.format !== 'html' && !restored.has(name)) {
        add(at, 'undo', 'cli-restore', `was not restored (exit code ${code}): ${said.slice(-500)}`)
      } else if (entry.format !== 'html' && !fs.readFileSync(restored.get(name)).equals(source)) {
        add(at, 'undo', 'cli-bytes', `${name} is restored with other bytes`)
      }
    }
    const other = others.get(name)
    const differs = JSON.stringify(withoutFolder(entry)) !== JSON.stringify(withoutFolder(other))
    if (differs) add(at, 'deterministic', 'cli-jobs', 'two workers report something else than one')
    else if (entry?.output && !readOutput(folder, 'out1', entry).equals(readOutput(folder, 'out2', other))) {
      add(at, 'deterministic', 'cli-jobs', 'two workers write something else than one')
    }
  }
  return found
}

const withoutFolder = (entry) => entry && {...entry, output: path.basename(entry.output ?? '')}
const readOutput = (folder, out, {output}) =>
  fs.readFileSync(walk(path.join(folder, out)).find((file) => path.basename(file) === path.basename(output)))

function walk(folder) {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? walk(file) : [file]
  })
}
