// What a change does to many documents: cleans them with the built CLIs of two commits, and shows what differs, by
// rule and by document. For the review of each change of a rule.
//   npm run corpus-diff -- [options] [<before>] [<after>]    (--help shows the options)
import {KnownError, UsageError} from './corpus-diff/errors.mjs'

const abort = new AbortController()
// A command that is ended by a signal still cleans up behind itself.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => abort.abort())
// Whoever reads the result may stop early.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  const {runCommand} = await import('./corpus-diff/command.mjs')
  process.exitCode = await runCommand(process.argv.slice(2), abort.signal)
} catch (error) {
  tell(error)
  process.exitCode = abort.signal.aborted ? 130 : 2
}

function tell(error) {
  if (abort.signal.aborted) return console.error('corpus-diff: stopped')
  // The benches share a part of the built library.
  if (error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes('dist')) {
    return console.error('corpus-diff: dist is missing or of another commit. Run npm run build first.')
  }
  console.error(error instanceof KnownError ? `corpus-diff: ${error.message}` : error)
  if (error instanceof UsageError) console.error('--help shows what there is.')
}
