// A thread that checks documents, one at a time. It may be ended at any moment.
import fs from 'node:fs'
import {parentPort, workerData} from 'node:worker_threads'
import {checkDocument} from './check.mjs'

const library = await import(workerData.library)

/** CPU time of this thread in ms, where the system tells it (Linux); elsewhere the time that passed. */
function clock() {
  try {
    return Number(fs.readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ', 1)[0]) / 1e6
  } catch {
    return performance.now()
  }
}

parentPort.on('message', async ({document, kinds}) => {
  const onCall = (call) => parentPort.postMessage({call})
  parentPort.postMessage({done: await checkDocument(document, library, {kinds, clock, onCall})})
})
parentPort.postMessage({ready: true})
