/** Builds `dist/` before the tests when it is missing or older than `src/`: workers and the binary run from it. */
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export default function setup(): void {
  if (newest(join(root, 'dist')) > newest(join(root, 'src'))) return
  const compiler = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc')
  for (const project of ['tsconfig.build.json', 'tsconfig.client.json']) {
    try {
      execFileSync(process.execPath, [compiler, '-p', join(root, project)], {stdio: 'pipe'})
    } catch (error) {
      // The compiler writes its output in spite of type errors: those are for `npm run typecheck` to fail on.
      const {stdout} = error as {stdout?: Buffer}
      console.warn(`The build has errors:\n${stdout?.toString() ?? String(error)}`)
    }
  }
  const styles = join('reporters', 'html', 'client', 'styles')
  cpSync(join(root, 'src', styles), join(root, 'dist', styles), {recursive: true})
}

/** Time of the last change below `folder`, in ms; of its folders too, which change when a file goes. 0 without one. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0
  let time = statSync(folder).mtimeMs
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    // A file may go while we look.
    time = Math.max(time, statSync(join(folder, name), {throwIfNoEntry: false})?.mtimeMs ?? 0)
  }
  return time
}
