/** Temporary files: what a file is called while it is written, and what a killed run left of them. */
import {createHash} from 'node:crypto'
import {readdir, rm} from 'node:fs/promises'
import {hostname} from 'node:os'
import {basename, dirname, join} from 'node:path'

/** A process id says nothing on another machine that shares the disk. */
const host = shortHash(hostname(), 8)

const pattern = new RegExp(`^\\.clean-articles-${host}-(\\d+)-[0-9a-f]{12}\\.tmp$`)

/**
 * The name of `path` while it is written, in the same folder: the same for every thread of this process, so that the
 * run can remove what a stopped worker left. Hashed: a long name would exceed the limit of 255 bytes.
 */
export function temporaryName(path: string): string {
  const hash = shortHash(basename(path), 12)
  return join(dirname(path), `.clean-articles-${host}-${process.pid}-${hash}.tmp`)
}

/**
 * Remove the temporary files in `folder` (not below it) whose process on this machine has ended. Never throws: what
 * cannot be removed does no harm.
 */
export async function removeStale(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const pid = pattern.exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    await rm(join(folder, name), {force: true}).catch(() => {})
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function shortHash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
