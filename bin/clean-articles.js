#!/usr/bin/env node
let main
try {
  ;({main} = await import('../dist/cli/main.js'))
} catch (error) {
  // Where the tool itself cannot load, nothing of it can tell.
  const why = error?.code === 'EMFILE' || error?.code === 'ENFILE' ? 'too many open files' : error?.message
  const hint = why === error?.message ? 'Install it again.' : 'Raise the limit (ulimit -n) to 1024 or more.'
  process.stderr.write(`error: cannot start clean-articles: ${why}\n  ${hint}\n`)
  process.exitCode = 3
}
if (main) process.exitCode = await main(process.argv.slice(2))
