/** The run: order, bounds, and workers that misbehave. */
import {readFileSync, writeFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {temporaryName} from '../../src/files/temporary.js'
import {defaultLimits, type Limits, timeLimit} from '../../src/run/limits.js'
import type {Task, TaskResult} from '../../src/run/messages.js'
import {runFiles, runOne} from '../../src/run/run-files.js'
import {junk, Workspace} from '../cli/workspace.js'

/** A worker that does what the name of the file says. */
const worker = `
import {appendFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
const log = (task, what) => appendFileSync(join(dirname(task.path), 'log.txt'), what + ' ' + task.input + '\\n')
let done = 0
export default async function work(task) {
  log(task, 'start')
  const [what, ms] = basename(task.path, '.md').split('-')
  if (what === 'slow') await new Promise((resolve) => setTimeout(resolve, Number(ms)))
  if (what === 'hang') for (;;);
  if (what === 'half') { writeFileSync(task.temporary, 'half'); for (;;); }
  if (what === 'throw') throw new Error('no such luck')
  if (what === 'exit') process.exit(7)
  if (what === 'stray') setImmediate(() => { throw new Error('out of nowhere') })
  if (what === 'leave') setTimeout(() => process.exit(7), 50)
  if (what === 'memory') { const all = []; for (;;) all.push(Array(1e6).fill(all.length)) }
  log(task, 'end')
  return {entry: {input: task.input, status: 'cleaned', served: ++done}}
}
`

const quick: Limits = {...defaultLimits, time: 5000, timePerMegabyte: 0, heap: 256}

class Bench {
  readonly workspace = new Workspace()
  readonly worker: URL

  constructor() {
    writeFileSync(this.workspace.path('worker.mjs'), worker)
    this.worker = pathToFileURL(this.workspace.path('worker.mjs'))
  }

  tasks(names: readonly string[]): Task[] {
    return names.map((name) => {
      this.workspace.write(name, junk)
      return {path: this.workspace.path(name), input: name, size: 0, destination: {kind: 'none'}, options: {}}
    })
  }

  async run(names: readonly string[], jobs: number, limits: Limits = quick): Promise<TaskResult[]> {
    const results: TaskResult[] = []
    for await (const result of runFiles(this.tasks(names), {jobs, limits, worker: this.worker}))
      results.push(result)
    return results
  }

  log(): string[] {
    return readFileSync(this.workspace.path('log.txt'), 'utf8').trimEnd().split('\n')
  }
}

const outcome = ({entry}: TaskResult) => [entry.input, entry.error?.code ?? entry.status]

describe('runFiles', () => {
  it('gives the results in the order of the tasks, whichever is done first', async () => {
    const names = ['slow-400.md', 'a.md', 'slow-200.md', 'b.md', 'c.md', 'd.md']
    const results = await new Bench().run(names, 3)
    expect(results.map(({entry}) => entry.input)).toEqual(names)
  })

  it('does not run far ahead of the oldest unfinished file', async () => {
    const bench = new Bench()
    const names = ['slow-1500.md', ...Array.from({length: 30}, (_, index) => `a${index}.md`)]
    await bench.run(names, 2, {...quick, filesAhead: 3})
    const log = bench.log()
    const before = log.slice(0, log.indexOf('end slow-1500.md')).filter((line) => line.startsWith('start'))
    expect(before.length).toBeLessThanOrEqual(2 * 3)
    expect(log).toHaveLength(2 * names.length)
  })

  it('bounds the bytes that are under way, but takes one file of any size', async () => {
    const bench = new Bench()
    await bench.run(['slow-300.md', 'a.md', 'b.md'], 3, {...quick, bytesAhead: 10})
    expect(bench.log()).toEqual(
      ['slow-300.md', 'a.md', 'b.md'].flatMap((name) => [`start ${name}`, `end ${name}`])
    )
  })

  it('stops a worker that hangs, and goes on with a fresh one', async () => {
    const results = await new Bench().run(['a.md', 'hang.md', 'b.md', 'c.md'], 1, {...quick, time: 1500})
    expect(results.map(outcome)).toEqual([
      ['a.md', 'cleaned'],
      ['hang.md', 'timeout'],
      ['b.md', 'cleaned'],
      ['c.md', 'cleaned']
    ])
    expect(results[1]?.entry.error?.message).toContain('hang.md was given up after')
    expect(results[1]?.entry.error?.hint).toContain('plugins of your own')
    // One worker served a, the next b and c.
    expect(results.map(({entry}) => (entry as {served?: number}).served)).toEqual([1, undefined, 1, 2])
  })

  it('survives a worker that throws, exits, or dies between two files', async () => {
    const results = await new Bench().run(
      ['throw.md', 'a.md', 'exit.md', 'b.md', 'stray.md', 'c.md', 'd.md'],
      1
    )
    const codes = Object.fromEntries(results.map(outcome))
    expect(codes).toMatchObject({
      'throw.md': 'internal',
      'a.md': 'cleaned',
      'exit.md': 'internal',
      'b.md': 'cleaned'
    })
    expect(codes['d.md']).toBe('cleaned')
  })

  it('does not wait for a worker that left between two files', async () => {
    const bench = new Bench()
    const results: TaskResult[] = []
    for await (const result of runFiles(bench.tasks(['leave.md', 'a.md']), {
      jobs: 1,
      limits: {...quick, filesAhead: 1},
      worker: bench.worker
    })) {
      results.push(result)
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    expect(results.map(outcome)).toEqual([
      ['leave.md', 'cleaned'],
      ['a.md', 'cleaned']
    ])
  })

  it('gives the files in work a moment when the run ends early', async () => {
    const bench = new Bench()
    const tasks = bench.tasks(['a.md', 'slow-300.md'])
    for await (const {entry} of runFiles(tasks, {jobs: 2, limits: quick, worker: bench.worker})) {
      expect(entry.input).toBe('a.md')
      while (!bench.log().includes('start slow-300.md'))
        await new Promise((resolve) => setTimeout(resolve, 10))
      break
    }
    expect(bench.log()).toContain('end slow-300.md')
  })

  it('counts a worker without memory as a file that is too large', async () => {
    const results = await new Bench().run(['a.md', 'memory.md', 'b.md'], 2, {...quick, time: 60_000})
    expect(results.map(outcome)).toEqual([
      ['a.md', 'cleaned'],
      ['memory.md', 'too-large'],
      ['b.md', 'cleaned']
    ])
    expect(results[1]?.entry.error?.message).toContain('256 MB')
  })

  it('says at once when workers cannot start at all', async () => {
    const bench = new Bench()
    bench.workspace.write('worker.mjs', 'import "./nowhere.mjs"')
    const results = await bench.run(['a.md', 'b.md', 'c.md'], 2, {...quick, time: 60_000})
    expect(results.map(outcome)).toEqual(['a.md', 'b.md', 'c.md'].map((name) => [name, 'internal']))
  })

  it('removes what a stopped worker had half written', async () => {
    const bench = new Bench()
    const output = bench.workspace.path('out.md')
    const [task] = bench.tasks(['half.md'])
    const half = {
      ...task!,
      destination: {kind: 'file', path: output, label: 'out.md', within: bench.workspace.root},
      temporary: temporaryName(output)
    } as Task
    const {entry} = await runOne(half, {limits: {...quick, time: 1500}, worker: bench.worker})
    expect(entry.error?.code).toBe('timeout')
    expect(bench.log()).toEqual(['start half.md'])
    expect(bench.workspace.list()).toEqual(['half.md', 'log.txt', 'worker.mjs'])
  })

  it('stops everything when the iteration ends early or is aborted', async () => {
    const bench = new Bench()
    const tasks = bench.tasks(['a.md', 'hang.md', 'hang-2.md', 'b.md'])
    for await (const {entry} of runFiles(tasks, {jobs: 2, limits: quick, worker: bench.worker})) {
      expect(entry.input).toBe('a.md')
      break
    }
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('enough')), 500)
    const rest = runFiles(tasks.slice(1), {jobs: 2, limits: quick, worker: bench.worker, signal: stop.signal})
    await expect(rest.next()).rejects.toThrow('enough')
  })

  it('has no timer left when it is stopped in the middle of a file', async () => {
    const bench = new Bench()
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('enough')), 500)
    const limits = {...quick, time: 3_600_000}
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const run = runFiles(bench.tasks(['hang.md', 'hang-2.md']), {
      jobs: 2,
      limits,
      worker: bench.worker,
      signal: stop.signal
    })
    await expect(run.next()).rejects.toThrow('enough')
    await new Promise((resolve) => setImmediate(resolve))
    const after = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    // That which stopped the run has rung.
    expect(after).toBeLessThanOrEqual(before)
  })

  it('refuses files over the limit, devices and missing files without a worker', async () => {
    const bench = new Bench()
    bench.workspace.write('big.md', 'x'.repeat(2000))
    const tasks: Task[] = ['big.md', 'gone.md', '.'].map((name) => ({
      path: bench.workspace.path(name),
      input: name,
      size: 0,
      destination: {kind: 'none'},
      options: {}
    }))
    const results: TaskResult[] = []
    for await (const result of runFiles(tasks, {jobs: 1, limits: {...quick, fileSize: 1000}}))
      results.push(result)
    expect(results.map(outcome)).toEqual([
      ['big.md', 'too-large'],
      ['gone.md', 'missing-path'],
      ['.', 'unreadable']
    ])
  })
})

describe('timeLimit', () => {
  it('is a minute and 20 seconds for each megabyte', () => {
    expect(timeLimit(0, defaultLimits)).toBe(60_000)
    expect(timeLimit(3 * 1024 * 1024, defaultLimits)).toBe(120_000)
  })
})
