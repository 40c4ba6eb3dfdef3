// A thread that checks documents, one at a time. It may be ended at any moment.
import fs from 'node:fs'
import {parentPort, workerData} from 'node:worker_threads'
import {checkDocument} from './check.mjs'
import {cpuTime} from './cpu-time.mjs'

const library = await import(workerData.library)

/** Where the system tells about this thread; undefined where it does not. */
const task = fs.existsSync('/proc/thread-self/schedstat')
  ? `/proc/${fs.readlinkSync('/proc/thread-self')}`
  : undefined
const clock = () => cpuTime(task)

parentPort.on('message', async ({document, kinds}) => {
  const onCall = (call) => parentPort.postMessage({call})
  parentPort.postMessage({done: await checkDocument(document, library, {kinds, clock, onCall})})
})
parentPort.postMessage({task})
