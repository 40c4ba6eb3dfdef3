// Throughput of clean() against parsing alone, in one process and one run, on a folder of Markdown files.
//   node bench/markdown.mjs [FOLDER]      (default: ../shared/corpus/techidaily, else fixtures)
import fs from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {clean} from '../dist/index.js'
import {median, walk} from './shared.mjs'

const given = process.argv[2] ?? '../shared/corpus/techidaily'
const folder = fs.existsSync(given) ? given : 'fixtures'
const sources = walk(folder)
  .filter((file) => /\.(?:md|txt)$/.test(file))
  .map((file) => ({path: file, text: fs.readFileSync(file, 'utf8')}))
const megabytes = sources.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6
const parser = unified().use(remarkParse).use(remarkGfm).freeze()

const contestants = {
  'remark-parse + remark-gfm': async ({text}) => parser.parse(text),
  'clean, preset authored': ({text, path}) => clean(text, {path, preset: 'authored'}),
  'clean, preset scraped': ({text, path}) => clean(text, {path, preset: 'scraped'})
}

const rounds = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]))
for (let round = 0; round < 4; round++) {
  for (const [name, run] of Object.entries(contestants)) {
    const start = performance.now()
    for (const source of sources) await run(source)
    // The first round warms up.
    if (round > 0) rounds[name].push(performance.now() - start)
  }
}

const base = median(rounds['remark-parse + remark-gfm'])
console.log(`${sources.length} files, ${megabytes.toFixed(2)} MB`)
for (const [name, times] of Object.entries(rounds)) {
  const time = median(times)
  console.log(
    `${name.padEnd(28)} ${(megabytes / (time / 1000)).toFixed(3)} MB/s   ${(time / base).toFixed(2)} x the parse`
  )
}
