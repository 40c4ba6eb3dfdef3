/** A list of files, from a file or from stdin, as `git diff --name-only` and `find` print them. */
import {readFile, stat} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {isArticleName} from '../../discover/article-files.js'
import {CleanArticlesError} from '../../errors.js'
import type {CliIo} from '../output/terminal.js'

/**
 * Read the list `name` (`-` is stdin). Its names end with NUL if it contains one, otherwise with a line ending.
 * Resolves to the articles among them, and to how many of these do not exist: a list of changes names deleted files
 * too. Throws `missing-path` or `unreadable`.
 */
export async function readFileList(
  name: string,
  {cwd, stdin}: CliIo
): Promise<{paths: string[]; missing: number}> {
  const text = name === '-' ? await readAll(stdin) : await readList(name, cwd)
  const named = text
    .split(text.includes('\0') ? '\0' : /\r?\n/)
    .filter((path) => path !== '' && isArticleName(basename(path)))
  const paths: string[] = []
  for (const path of new Set(named)) if (await isThere(resolve(cwd, path))) paths.push(path)
  return {paths, missing: new Set(named).size - paths.length}
}

/** Whether something exists at `path`. What cannot be examined counts as existing: the run reports it as a failure. */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    return code !== 'ENOENT' && code !== 'ENOTDIR'
  }
}

async function readAll(stdin: CliIo['stdin']): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks).toString('utf8')
}

async function readList(name: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, name), 'utf8')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new CleanArticlesError(
      isMissing ? 'missing-path' : 'unreadable',
      isMissing ? `there is no list of files at ${name}` : `cannot read the list of files ${name}`,
      {hint: 'Name a file with one path per line, or - for stdin.', cause: error}
    )
  }
}
