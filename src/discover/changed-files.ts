/** The files that changed according to git. */
import {execFile} from 'node:child_process'
import {realpath} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {CleanArticlesError} from '../errors.js'

const run = promisify(execFile)

/**
 * Real paths of the files that changed since the current branch diverged from `ref`: committed, staged or changed in
 * the work tree, and new files that git does not ignore. Deleted files are not included.
 *
 * Throws `bad-option` outside a repository, without git, and where `ref` is not a commit.
 */
export async function changedFiles(ref: string, cwd: string): Promise<Set<string>> {
  // Removes only the line end: the name of a folder may end in a space.
  const root = (await git(['rev-parse', '--show-toplevel'], cwd, ref)).replace(/\n$/, '')
  // After `--end-of-options`, git does not read `ref` as an option.
  await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd, ref)
  const base = await git(['merge-base', ref, 'HEAD'], cwd, ref).then(
    (commit) => commit.trim(),
    // Without a common ancestor (a shallow clone), compare with the commit itself.
    () => ref
  )
  const lists = [
    await git(['diff', '--name-only', '--no-renames', '-z', '--diff-filter=d', base, '--'], root, ref),
    await git(['ls-files', '--others', '--exclude-standard', '-z', '--full-name'], root, ref)
  ]
  const names = lists.flatMap((list) => list.split('\0')).filter((name) => name !== '')
  const paths = await Promise.all(names.map((name) => realpath(join(root, name)).catch(() => undefined)))
  return new Set(paths.filter((path) => path !== undefined))
}

async function git(args: readonly string[], cwd: string, ref: string): Promise<string> {
  try {
    const {stdout} = await run('git', args, {cwd, maxBuffer: 256 * 1024 * 1024})
    return stdout
  } catch (error) {
    throw toError(error, ref)
  }
}

function toError(error: unknown, ref: string): CleanArticlesError {
  const {code, stderr = ''} = error as NodeJS.ErrnoException & {stderr?: string}
  if (code === 'ENOENT') {
    return new CleanArticlesError('bad-option', '--since needs git, which is not there', {
      hint: 'Install git, or name the files that changed.',
      cause: error
    })
  }
  if (/not a git repository|dubious ownership/.test(stderr)) {
    return new CleanArticlesError('bad-option', `--since ${ref}: this folder is in no git repository`, {
      hint: stderr.includes('dubious')
        ? 'Git trusts only repositories of your own: see git help config, safe.directory.'
        : 'Run it inside of a repository, or name the files that changed.',
      cause: error
    })
  }
  return new CleanArticlesError('bad-option', `--since ${ref}: git knows no such commit`, {
    hint: 'Name a branch, tag or commit. In CI, fetch it first: a shallow clone has one commit only.',
    cause: error
  })
}
