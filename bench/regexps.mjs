// npm run regexps [-- file …] — looks for regular expressions of src/ that may take more than linear time.
//
// Two checkers, because each misses what the other finds: recheck (automata: exact, but without look-around and slow for
// tables of phrases) and scslre (strings that repeat one character: fast, knows look-around). `regexps-known.mjs` lists
// what may stay, with the reason.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {check} from 'recheck'
import {analyse} from 'scslre'
import ts from 'typescript'
import {known} from './regexps-known.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const only = process.argv.slice(2)

/** Folders whose expressions scslre alone checks: phrases and scripts, of which there are hundreds. */
const tables = /^facts\//

const found = new Map()
const add = (file, line, source, flags) => {
  const key = `${file} /${source}/${flags}`
  if (!found.has(key)) found.set(key, {file, line, source, flags})
}

const built = []
for (const file of readdirSync(join(root, 'src'), {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && (only.length === 0 || only.some((part) => name.includes(part))))
  .sort()) {
  const text = readFileSync(join(root, 'src', file), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const visit = (node) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, source, flags] = /^\/([\s\S]*)\/([a-z]*)$/.exec(node.text)
      add(file, line, source, flags)
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      built.push({file, line, node})
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
}

// Expressions that are put together: those that a module makes when it is loaded are taken from there. The others have a
// name in each of their gaps.
const Plain = RegExp
globalThis.RegExp = new Proxy(Plain, {
  construct(target, parts) {
    const made = new target(...parts)
    const frame = new Error().stack.split('\n').find((row) => row.includes('/dist/'))
    const file = frame && /\/dist\/([^:)]+)\.js/.exec(frame)?.[1]
    if (file) add(`${file}.ts`, 0, made.source, made.flags)
    return made
  }
})
for (const file of new Set(built.map((one) => one.file))) {
  await import(pathToFileURL(join(root, 'dist', file.replace(/\.ts$/, '.js'))).href)
}
globalThis.RegExp = Plain
for (const {file, line, node} of built) {
  const [pattern, flags] = node.arguments
  const written = [...pattern.getText().matchAll(/^(String\.raw)?`([\s\S]*)`$/g)][0]
  if (!written) continue
  const filled = written[2].replace(/\$\{[^}]*\}/g, 'name')
  const source = written[1] ? filled : filled.replaceAll('\\\\', '\\')
  add(file, line, source, flags ? flags.getText().slice(1, -1) : '')
}

/** What the checkers say: undefined where the expression is linear. */
async function verdict({file, source, flags}) {
  const {reports} = analyse(new RegExp(source, flags), {reportTypes: {Move: true, Self: true, Trade: true}})
  if (reports.length > 0) return `scslre: ${reports[0].type}`
  if (tables.test(file)) return undefined
  const {attack, complexity, status} = await check(source, flags, {checker: 'automaton', timeout: 4000})
  return status === 'vulnerable'
    ? `recheck: ${complexity.summary}, ${attack.pattern.slice(0, 80)}`
    : undefined
}

const queue = [...found.values()]
const bad = []
const used = new Set()
const work = async () => {
  for (let next = queue.pop(); next; next = queue.pop()) {
    const said = await verdict(next)
    if (said === undefined) continue
    const exception = known.find(({at, begins}) => next.file === at && next.source.startsWith(begins))
    if (exception) used.add(exception)
    else bad.push({...next, said})
  }
}
await Promise.all([work(), work()])

for (const {file, flags, line, said, source} of bad.sort((a, b) => (a.file < b.file ? -1 : 1))) {
  console.log(`src/${file}:${line}  /${source.slice(0, 120)}/${flags}\n  ${said}`)
}
const unused = only.length > 0 ? [] : known.filter((exception) => !used.has(exception))
for (const {at, begins} of unused)
  console.log(`bench/regexps-known.mjs: no such finding any more: ${at} ${begins}`)
console.log(`${found.size} expressions, ${bad.length} may take more than linear time, ${used.size} are known`)
// The checker has a time limit, so that an entry may be missing on a slow machine: it is told, and does not fail the run. Its process
// would keep us waiting.
process.exit(bad.length > 0 ? 1 : 0)
