/** The worker that compiles filter lists: a list that takes too long or too much memory ends it, not the run. */
import {parentPort, workerData} from 'node:worker_threads'
import {FilterEngine} from './engine.js'
import {encodeEngine} from './engine-file.js'
import type {ListCounts} from './parse-list.js'
import {isNoList, type NoList, readListText} from './read-list.js'

/** What the worker is given. */
export interface CompileTask {
  key: string
  sources: readonly {label: string; bytes: Uint8Array}[]
}

/** What it answers: an engine file, or what is wrong with one of the lists. */
export type Compiled = {bytes: Uint8Array; lists: readonly ListCounts[]} | {label: string; problem: NoList}

parentPort?.postMessage(compile(workerData as CompileTask))

function compile({key, sources}: CompileTask): Compiled {
  const lists = []
  for (const {bytes, label} of sources) {
    const read = readListText(bytes, label)
    if (isNoList(read)) return {label, problem: read}
    lists.push(read.list)
  }
  const engine = FilterEngine.fromLists(lists)
  return {bytes: encodeEngine(engine, key), lists: engine.lists}
}
