/** The built executable, run in a workspace. */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {junk, Workspace} from './workspace.js'

export const bin = fileURLToPath(new URL('../../bin/clean-articles.js', import.meta.url))

/** Three rules have an edit in it. */
export const mixed = junk.replace(
  'Kettles sing.',
  'Kettles [sing](https://www.example.com/?utm_source=blog).\n\n<img src="https://imp.pxf.io/i/1234567/987654/4321" width="0" height="0">'
)

export interface Ran {
  code: number | null
  shown: string
}

/** Start it in a folder of the workspace; `openFiles` limits the files that the process may have open. */
export function start(
  workspace: Workspace,
  argv: readonly string[],
  cwd = '',
  openFiles?: number
): ChildProcess {
  const {NO_COLOR: _no, FORCE_COLOR: _force, ...env} = process.env
  const command = [process.execPath, bin, ...argv]
  const [file, ...args] =
    openFiles === undefined ? command : ['sh', '-c', `ulimit -n ${openFiles}; exec "$@"`, 'sh', ...command]
  return spawn(file!, args, {
    cwd: workspace.path(cwd),
    // Notes about runs stay in the workspace.
    env: {...env, HOME: workspace.root, XDG_DATA_HOME: workspace.path('.data')}
  })
}

export async function finish(child: ChildProcess): Promise<Ran> {
  let shown = ''
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      shown += text
    })
  }
  child.stdin!.end()
  const [code] = (await once(child, 'close')) as [number | null]
  return {code, shown}
}

export const run = (workspace: Workspace, argv: readonly string[], cwd?: string) =>
  finish(start(workspace, argv, cwd))

/** What is in the folder, by path, but for hidden folders. */
export function contents(workspace: Workspace, folder: string): Record<string, string> {
  return Object.fromEntries(
    workspace
      .list()
      .filter((name) => name.startsWith(`${folder}/`))
      .map((name) => [name, workspace.read(name)])
  )
}

export const posts = (count: number, text = mixed): Record<string, string> =>
  Object.fromEntries(
    Array.from({length: count}, (_, index) => [`posts/${index}.md`, text.replaceAll('warm', `warm ${index}`)])
  )

export function leftovers(workspace: Workspace): string[] {
  return workspace.list().filter((name) => name.endsWith('.tmp'))
}

/** Whether a small file system can be made here. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = new Workspace().root
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], {stdio: 'ignore'})
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  }
}
