/**
 * Atomic writing: under its final name, a file is complete or absent.
 *
 * The bytes go to a temporary file in the same folder (a rename is atomic only within one file system), which
 * takes the final name when it is complete and is removed when anything fails.
 */
import {constants} from 'node:fs'
import {access, lstat, mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {CleanArticlesError} from '../errors.js'
import {isTooManyOpenFiles, tooManyOpenFiles} from './open-files.js'
import {isInside} from './paths.js'
import {temporaryName} from './temporary.js'

/** The file system calls of the writer. A test can replace them, for example to simulate a full disk. */
export interface WriterFileSystem {
  lstat: typeof lstat
  mkdir: typeof mkdir
  open: typeof open
  realpath: typeof realpath
  rename: typeof rename
  rm: typeof rm
  stat: typeof stat
}

export interface WriteOptions {
  /** Name of the file in messages (default: `path`). */
  label?: string | undefined
  /**
   * Folder that must contain the file once links are resolved; created if it is missing (default: no limit).
   */
  within?: string | undefined
  /** Whether `within` was there before: it is not created anew where something removed it (default: `false`). */
  keepsGone?: boolean | undefined
  /** Permissions and owner of the replaced file, which the new file gets. */
  like?: {mode: number; uid: number; gid: number} | undefined
  /** Wait until the disk has the bytes: for a file that replaces the only copy (default: `false`). */
  sync?: boolean | undefined
  fileSystem?: WriterFileSystem | undefined
}

/** A file that is being written. After `commit` or `discard`, nothing more can be written to it. */
export interface AtomicFile {
  write(data: string | Uint8Array): Promise<void>
  /** Give the file its final name. */
  commit(): Promise<void>
  /** Remove what was written so far. Never throws. */
  discard(): Promise<void>
}

/** A file that is complete under its temporary name. Plain data: another thread can give it its final name. */
export interface PreparedFile {
  temporary: string
  /** Its final name, absolute. */
  path: string
  /** The final name in messages. */
  label: string
}

const nodeFileSystem: WriterFileSystem = {lstat, mkdir, open, realpath, rename, rm, stat}

/**
 * Write `data` to `path` atomically, and create missing folders.
 *
 * Throws a `CleanArticlesError` with the code `disk-full`, `output-is-folder` or `unwritable`; the old file,
 * if there was one, is then still there.
 */
export async function writeFileAtomic(
  path: string,
  data: string | Uint8Array,
  options: WriteOptions = {}
): Promise<void> {
  await commitFile(await prepareFile(path, data, options), options.fileSystem)
}

/** The first half of `writeFileAtomic`: write all but the name. Throws like it. */
export async function prepareFile(
  path: string,
  data: string | Uint8Array,
  options: WriteOptions = {}
): Promise<PreparedFile> {
  const file = await openTemporary(path, options)
  await file.write(data)
  await file.complete()
  return {temporary: file.temporary, path, label: options.label ?? path}
}

/** The second half: give the file its name. Throws like `writeFileAtomic`; the temporary file is gone then. */
export async function commitFile(
  {label, path, temporary}: PreparedFile,
  fs: WriterFileSystem = nodeFileSystem
): Promise<void> {
  try {
    await fs.rename(temporary, path)
  } catch (error) {
    await fs.rm(temporary, {force: true}).catch(() => {})
    throw toWriteError(error, label)
  }
}

/** Remove a file that is not to take its name. Never throws. */
export async function discardFile({temporary}: PreparedFile): Promise<void> {
  await rm(temporary, {force: true}).catch(() => {})
}

/** Open `path` for an atomic write in parts. Throws like `writeFileAtomic`; so do the file's methods. */
export async function openAtomic(path: string, options: WriteOptions = {}): Promise<AtomicFile> {
  const {complete, discard, temporary, write} = await openTemporary(path, options)
  return {
    write,
    commit: async () => {
      await complete()
      await commitFile({temporary, path, label: options.label ?? path}, options.fileSystem)
    },
    discard
  }
}

interface TemporaryFile extends Omit<AtomicFile, 'commit'> {
  temporary: string
  /** Set owner and permissions, wait for the disk where asked to, and close. */
  complete(): Promise<void>
}

async function openTemporary(path: string, options: WriteOptions): Promise<TemporaryFile> {
  const fs = options.fileSystem ?? nodeFileSystem
  const label = options.label ?? path
  const temporary = temporaryName(path)

  try {
    await makeFolder(dirname(path), options, label, fs)
    await refuseFolder(path, fs)
    const handle = await openNew(temporary, options.like?.mode, fs)
    const discard = async () => {
      // Only the first error is reported, not those of closing and removing.
      await handle.close().catch(() => {})
      await fs.rm(temporary, {force: true}).catch(() => {})
    }
    const guard = async (step: () => Promise<void>) => {
      try {
        await step()
      } catch (error) {
        await discard()
        throw toWriteError(error, label)
      }
    }

    return {
      temporary,
      write: (data) => guard(() => handle.writeFile(data)),
      complete: () =>
        guard(async () => {
          if (options.like) await keepOwner(handle, options.like)
          if (options.sync) await handle.sync()
          await handle.close()
        }),
      discard
    }
  } catch (error) {
    throw toWriteError(error, label)
  }
}

/** Convert a file system error to a message about the file `label`, without absolute paths of the machine. */
export function toWriteError(error: unknown, label: string): CleanArticlesError {
  if (error instanceof CleanArticlesError) return error
  if (isTooManyOpenFiles(error)) return tooManyOpenFiles(`cannot write ${label}`, error)
  const code = String((error as NodeJS.ErrnoException)?.code ?? 'unknown')
  const fail = (kind: 'disk-full' | 'output-is-folder' | 'unwritable', why: string, hint: string) =>
    new CleanArticlesError(kind, `cannot write ${label}: ${why}`, {hint, cause: error})

  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fail(
        'disk-full',
        'the disk is full',
        'Free some space and run again; files written so far are whole.'
      )
    case 'EISDIR':
      return fail(
        'output-is-folder',
        'a folder has that name',
        'Move the folder away, or choose another place.'
      )
    case 'ENOTDIR':
    case 'EEXIST':
      return fail(
        'unwritable',
        'a file stands where a folder is needed',
        'Move that file away, or choose another place.'
      )
    case 'ENAMETOOLONG':
      return fail(
        'unwritable',
        'the name is too long for the file system',
        'Give the input file a shorter name.'
      )
    case 'ENOENT':
      return fail(
        'unwritable',
        'its folder is gone',
        'Something moved or removed it during the run: bring it back, or run again.'
      )
    case 'EROFS':
      return fail('unwritable', 'the file system is read-only', 'Choose a place you may write to.')
    case 'EACCES':
    case 'EPERM':
      return fail('unwritable', 'permission denied', 'Check the permissions, or choose another place.')
    default:
      return fail('unwritable', `the system says ${code}`, 'Check the disk and the folder, and run again.')
  }
}

async function makeFolder(
  folder: string,
  {keepsGone = false, within}: WriteOptions,
  label: string,
  fs: WriterFileSystem
): Promise<void> {
  if (within !== undefined) {
    if (!keepsGone) await makeFolders(within, fs)
    // Checked before any folder is created: a link inside the folder may lead out of it.
    const root = await fs.realpath(within)
    if (!isInside(folder, within) || !isInside(await nearestReal(folder, fs), root)) {
      throw new CleanArticlesError(
        'unwritable',
        `cannot write ${label}: its folder is outside the output folder`,
        {
          hint: 'A link there may lead out: remove it, or choose another output folder.'
        }
      )
    }
  }
  await makeFolders(folder, fs)
}

/**
 * Make a folder that files are to be written to, or check that they can be. `label` is its path for people. Throws a
 * `CleanArticlesError` (`unwritable`, `disk-full`).
 */
export async function prepareFolder(folder: string, label: string): Promise<void> {
  try {
    await makeFolders(folder)
    await access(folder, constants.W_OK)
  } catch (error) {
    throw toWriteError(error, label)
  }
}

/**
 * Like `mkdir` with `recursive`. In Node 20 that never returns where the system always answers ENOENT, as in
 * `/proc`.
 */
export async function makeFolders(folder: string, fs: WriterFileSystem = nodeFileSystem): Promise<void> {
  try {
    await makeOneFolder(folder, fs)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolders(dirname(folder), fs)
    await makeOneFolder(folder, fs)
  }
}

/**
 * Create a folder whose parent exists. The folder may exist already, or another process may create it
 * meanwhile.
 */
async function makeOneFolder(folder: string, fs: WriterFileSystem): Promise<void> {
  try {
    await fs.mkdir(folder)
  } catch (error) {
    const stats = await fs.stat(folder).catch(() => undefined)
    if (!stats?.isDirectory()) throw error
  }
}

/** The real path of the deepest part of `folder` that exists. */
async function nearestReal(folder: string, fs: WriterFileSystem): Promise<string> {
  try {
    return await fs.realpath(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(folder) === folder) throw error
    return nearestReal(dirname(folder), fs)
  }
}

async function refuseFolder(path: string, fs: WriterFileSystem): Promise<void> {
  const stats = await fs.lstat(path).catch(() => undefined)
  if (stats?.isDirectory()) throw Object.assign(new Error('is a folder'), {code: 'EISDIR'})
}

/** Open exclusively: a link that somebody placed under this name is not written through. */
async function openNew(temporary: string, mode: number | undefined, fs: WriterFileSystem) {
  try {
    return await fs.open(temporary, 'wx', mode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    // Left over from a process with the same id that was killed.
    await fs.rm(temporary, {force: true})
    return fs.open(temporary, 'wx', mode)
  }
}

async function keepOwner(
  handle: Awaited<ReturnType<typeof open>>,
  like: {mode: number; uid: number; gid: number}
): Promise<void> {
  const stats = await handle.stat()
  if (stats.uid !== like.uid || stats.gid !== like.gid) {
    // Only root may change the owner. For other users the file becomes their own, as with any editor.
    await handle.chown(like.uid, like.gid).catch(() => {})
  }
  // After the owner, because a change of owner clears the set-id bits. `chmod` also ignores the umask.
  await handle.chmod(like.mode & 0o7777)
}
