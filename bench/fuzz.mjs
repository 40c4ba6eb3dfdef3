// Tries the built library on articles that were changed at random, and checks the guarantees on each.
//   npm run fuzz -- [options]    (--help shows the options)
const abort = new AbortController()
// What was found until then is still told.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => abort.abort())
// Whoever reads the result may stop early.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const {runCommand} = await import('./fuzz/command.mjs')
  process.exitCode = await runCommand(process.argv.slice(2), {signal: abort.signal})
} catch (error) {
  const isMissing = error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes('dist')
  const told = error.name === 'UsageError' ? `${error.message}\n--help shows what there is.` : error.stack
  console.error(`fuzz: ${isMissing ? 'dist is missing. Run npm run build first.' : told}`)
  process.exitCode = 2
}
