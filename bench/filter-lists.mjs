// How long filter lists take: compiled for the first time, from the cache, and on documents.
//   npm run build && node bench/filter-lists.mjs
// The list is made up, of EasyList's size and mix (about 80,000 lines in its syntax): no public list is part of this
// repository.
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads'
import {makeList} from './make-filter-list.mjs'

const {clean} = await import('../dist/index.js')
const {loadEngine, prepareFilterLists} = await import('../dist/filter-lists/prepare.js')

if (!isMainThread) {
  const start = performance.now()
  loadEngine(workerData)
  parentPort.postMessage(performance.now() - start)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'filter-lists-'))
  try {
    await measure(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function measure(folder) {
  const path = join(folder, 'made-up.txt')
  const text = makeList()
  writeFileSync(path, text)
  const files = [{path, label: 'made-up.txt'}]
  const cacheDir = join(folder, 'cache')
  const timed = async (work) => {
    const start = performance.now()
    const result = await work()
    return [performance.now() - start, result]
  }
  const [cold, {enginePath, lists}] = await timed(() => prepareFilterLists(files, {cacheDir}))
  const [again] = await timed(() => prepareFilterLists(files, {cacheDir}))
  const [load, engine] = await timed(() => loadEngine(enginePath))
  const inWorker = await new Promise((resolve, reject) => {
    new Worker(fileURLToPath(import.meta.url), {workerData: enginePath})
      .once('message', resolve)
      .once('error', reject)
  })
  console.log(
    `${text.split('\n').length} lines, ${(text.length / 1e6).toFixed(1)} MB:`,
    JSON.stringify(lists[0])
  )
  console.log(`engine file: ${(statSync(enginePath).size / 1e6).toFixed(1)} MB`)
  console.log(
    `cold: ${cold.toFixed()} ms; cached: checked in ${again.toFixed()} ms, loaded in ${load.toFixed()} ms`
  )
  console.log(`loaded in a worker: ${inWorker.toFixed()} ms`)
  for (const paragraphs of [50, 500, 5000]) await measureDocument(engine, paragraphs, timed)
}

async function measureDocument(engine, paragraphs, timed) {
  const markdown = Array.from({length: paragraphs}, (_, index) =>
    [
      `A paragraph of the article with a [link](https://example.com/${index}), number ${index}.`,
      `<div class="box box-${index}" style="width:300px"><span class="note">Words</span> in a box.</div>`,
      `![A picture](https://pictures.example.net/${index}.jpg)`
    ].join('\n\n')
  ).join('\n\n')
  const options = {url: 'https://example.org/page', preset: 'authored'}
  await clean(markdown, options)
  const [without] = await timed(() => clean(markdown, options))
  const [first] = await timed(() => clean(markdown, {...options, filterEngine: engine}))
  const [withLists] = await timed(() => clean(markdown, {...options, filterEngine: engine}))
  console.log(
    `${(markdown.length / 1000).toFixed()} KB of Markdown: ${without.toFixed()} ms without lists, ` +
      `${first.toFixed()} ms with (first), ${withLists.toFixed()} ms with`
  )
}
