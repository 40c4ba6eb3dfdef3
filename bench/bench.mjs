// Throughput, each part in a process of its own.
//   npm run bench [-- FOLDER]      Markdown files (markdown.mjs, FOLDER as there), whole pages (pages.mjs), filter lists
// Ratios are what counts: the contestants of a part run in turn on the same bytes, and the median of the rounds is quoted.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

for (const [part, ...args] of [
  ['markdown.mjs', ...process.argv.slice(2)],
  ['pages.mjs'],
  ['filter-lists.mjs']
]) {
  const script = fileURLToPath(new URL(part, import.meta.url))
  const {status} = spawnSync(process.execPath, [script, ...args], {stdio: 'inherit'})
  if (status !== 0) process.exitCode = 1
}
