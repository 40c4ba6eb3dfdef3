// Throughput of clean() on whole HTML pages, page to Markdown with front matter, preset scraped, against tools that do
// the same (contestants.mjs) and against parsing and writing alone, in one process and one run.
//   node bench/pages.mjs [FOLDER]      (default: ../shared/extraction/pages, addresses from evaldata.json beside it)
// All get the same text: bytes are decoded beforehand, in nobody's time. MB are those of the pages' bytes. The slow ones
// run on every eighth page; ratios compare the times of the very same pages. Quoted are medians of the rounds.
import fs from 'node:fs'
import path from 'node:path'
import {setImmediate} from 'node:timers/promises'
import v8 from 'node:v8'
import vm from 'node:vm'
import {clean} from '../dist/index.js'
import {contestants} from './contestants.mjs'
import {bodyOf, decodePage, median, ours, root, walk} from './shared.mjs'

const folder = path.resolve(process.argv[2] ?? path.join(root, '../shared/extraction/pages'))
const rounds = 3
/** A slow contestant runs on one page in so many. */
const strides = {'Readability + jsdom + turndown': 8, Defuddle: 8}
/** One page in so many warms up. */
const warmUpStride = 8

const files = walk(folder).filter((file) => /\.x?html?$/.test(file))
if (files.length === 0) {
  console.log(`pages skipped: ${folder} holds none`)
} else await run()

async function run() {
  const about = path.join(path.dirname(folder), 'evaldata.json')
  const addresses = fs.existsSync(about) ? JSON.parse(fs.readFileSync(about, 'utf8')) : {}
  const pages = files.map((file) => {
    const bytes = fs.readFileSync(file)
    const name = path.basename(file)
    const url = addresses[name]?.url ?? `https://example.com/${encodeURIComponent(name)}`
    return {path: name, url, text: decodePage(bytes), bytes: bytes.length}
  })
  const tools = [{name: ours, stride: 1, convert: (html, url) => clean(html, {url, format: 'html'})}]
  for (const [name, load] of Object.entries(contestants)) {
    tools.push({name, stride: strides[name] ?? 1, convert: await load()})
  }
  for (const tool of tools) {
    tool.pages = pages.filter((_, index) => index % tool.stride === 0)
    tool.rounds = []
    await timePages(
      tool,
      pages.filter((_, index) => index % warmUpStride === 0)
    )
  }
  for (let round = 0; round < rounds; round++) {
    for (const tool of tools) tool.rounds.push(await timePages(tool, tool.pages))
  }
  print(tools, pages)
}

/** Time in ms of each page, and how many failed or gave no text. */
async function timePages(tool, pages) {
  // One's garbage is not for the next one to sweep up.
  collectGarbage()
  const times = new Map()
  let failed = 0
  let empty = 0
  for (const page of pages) {
    const start = performance.now()
    try {
      const {markdown} = await tool.convert(page.text, page.url)
      if (!/[\p{L}\p{N}]/u.test(bodyOf(markdown))) empty++
    } catch {
      failed++
    }
    times.set(page, performance.now() - start)
    // What a DOM holds by weak references goes only when the event loop turns.
    await setImmediate()
  }
  return {times, failed, empty}
}

function print(tools, pages) {
  const megabytes = (list) => list.reduce((sum, {bytes}) => sum + bytes, 0) / 1e6
  const seconds = (tool, list) =>
    median(tool.rounds.map(({times}) => list.reduce((sum, page) => sum + times.get(page), 0))) / 1000
  console.log(`${pages.length} pages, ${megabytes(pages).toFixed(2)} MB`)
  for (const tool of tools) {
    const time = seconds(tool, tool.pages)
    const ratio = time / seconds(tools[0], tool.pages)
    const {failed, empty} = tool.rounds[0]
    console.log(
      [
        tool.name.padEnd(34),
        `${(tool.pages.length / time).toFixed(2).padStart(6)} pages/s`,
        `${(megabytes(tool.pages) / time).toFixed(3).padStart(7)} MB/s`,
        `${ratio.toFixed(2).padStart(6)} x our time`,
        `on ${tool.pages.length} pages: failed ${failed}, empty ${empty}`
      ].join('  ')
    )
  }
}

function collectGarbage() {
  v8.setFlagsFromString('--expose-gc')
  vm.runInNewContext('gc')()
}
