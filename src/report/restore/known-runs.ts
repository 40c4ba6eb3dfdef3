/**
 * Runs of this machine that changed files outside of the folder they were started in. A report alone is not trusted to
 * name such places: whoever wrote it could have anything written anywhere. So the run notes them here as well, and
 * `restore` asks for the note.
 */
import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, realpath, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import envPaths from 'env-paths'
import {realOf} from '../../files/paths.js'

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
    const note = JSON.parse(await readFile(noteOf(real, dataDir), 'utf8')) as Partial<KnownRun> | null
    if (note?.report !== real || !Array.isArray(note.roots)) return []
    const roots: string[] = []
    for (const root of note.roots) {
      // They were real paths: one that is a link by now leads to a place that no run was over.
      if (typeof root === 'string' && (await realpath(root).catch(() => root)) === root) roots.push(root)
    }
    return roots
  } catch {
    return []
  }
}

/**
 * A report was renamed from `from` to `to` (absolute; the file is there): its note goes with it, and whatever was noted for
 * `to` is gone. Never throws.
 */
export async function moveNote(from: string, to: string, dataDir = defaultDataDir()): Promise<void> {
  try {
    const [old, real] = [await realOf(from), await realpath(to)]
    const text = await readFile(noteOf(old, dataDir), 'utf8').catch(() => undefined)
    const note = text === undefined ? undefined : (JSON.parse(text) as Partial<KnownRun> | null)
    if (note?.report === old) {
      await writeFile(noteOf(real, dataDir), JSON.stringify({...note, report: real}), {mode: 0o600})
    } else {
      await rm(noteOf(real, dataDir), {force: true})
    }
    await rm(noteOf(old, dataDir), {force: true})
  } catch {
    // The folder has to be named with --root then.
  }
}

function noteOf(real: string, dataDir: string): string {
  return join(dataDir, `${createHash('sha256').update(real).digest('hex').slice(0, 32)}.json`)
}

/** Remove the notes whose report is gone. */
async function forgetGone(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const path = join(dataDir, name)
    const note = await readFile(path, 'utf8')
      .then((text) => JSON.parse(text) as KnownRun | null)
      .catch(() => undefined)
    if (note && (await stat(note.report).catch(() => undefined))) continue
    await rm(path, {force: true})
  }
}
