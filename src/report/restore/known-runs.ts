/**
 * Runs of this machine that changed files outside of the folder they were started in. A report alone is not trusted to
 * name such places: whoever wrote it could have anything written anywhere. So the run notes them here as well, and
 * `restore` asks for the note.
 */
import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, realpath, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import envPaths from 'env-paths'

export interface KnownRun {
  /** Real path of the report. */
  report: string
  /** Absolute paths of the folders and files that the run was to clean. */
  roots: readonly string[]
}

/** Default: the user's data folder. */
export function defaultDataDir(): string {
  return join(envPaths('clean-articles').data, 'runs')
}

/**
 * Note the roots of a run whose report is at `report` (absolute; the file is there). Returns whether the note was written: a
 * machine may have no place for it.
 */
export async function noteRun(
  report: string,
  roots: readonly string[],
  dataDir = defaultDataDir()
): Promise<boolean> {
  try {
    const real = await realpath(report)
    await mkdir(dataDir, {recursive: true, mode: 0o700})
    await forgetGone(dataDir)
    await writeFile(noteOf(real, dataDir), JSON.stringify({report: real, roots} satisfies KnownRun), {
      mode: 0o600
    })
    return true
  } catch {
    return false
  }
}

/** The roots that a run of this machine noted for the report; none where there is no note. */
export async function notedRoots(report: string, dataDir = defaultDataDir()): Promise<readonly string[]> {
  try {
    const real = await realpath(report)
    const note = JSON.parse(await readFile(noteOf(real, dataDir), 'utf8')) as KnownRun
    return note.report === real ? note.roots : []
  } catch {
    return []
  }
}

function noteOf(real: string, dataDir: string): string {
  return join(dataDir, `${createHash('sha256').update(real).digest('hex').slice(0, 32)}.json`)
}

/** Remove the notes whose report is gone. */
async function forgetGone(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const path = join(dataDir, name)
    const note = await readFile(path, 'utf8').then(
      (text) => JSON.parse(text) as KnownRun,
      () => undefined
    )
    if (note && (await stat(note.report).catch(() => undefined))) continue
    await rm(path, {force: true})
  }
}
