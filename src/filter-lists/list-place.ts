/** Where a downloaded list may go: a configuration and a server together must not be able to replace other files. */
import {stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {CleanArticlesError} from '../errors.js'
import {isInRepository, isOddOnWindows} from '../files/guarded-names.js'
import {isInside, realOf} from '../files/paths.js'
import {readRegular} from '../files/read-regular.js'
import {toWriteError} from '../files/write-file.js'
import {isNoList, readListText} from './read-list.js'

/** Names of lists: nothing runs a file of such a name. */
const listName = /\.(?:txt|list|abp|adblock|filters?|ublock)$/i

/**
 * Check that a list may be written to `path` (absolute): inside one of the folders `within` (absolute), links followed, under a
 * name of a list, over no other file than a list. Returns the folder it lies in, and the bytes that are there now. Throws a
 * `CleanArticlesError`: `unwritable`, `output-is-folder` or `foreign-file`.
 */
export async function listPlace(
  path: string,
  label: string,
  within: readonly string[]
): Promise<{folder: string; old: Uint8Array | undefined}> {
  const real = join(await realOf(dirname(path)), basename(path))
  const folders = await Promise.all(within.map(realOf))
  const index = folders.findIndex((folder) => isInside(real, folder))
  if (index === -1) {
    throw new CleanArticlesError('unwritable', `will not write ${label}: it lies outside of the repository`, {
      hint: 'Keep lists below the folder of the configuration, or run the command where they are.'
    })
  }
  if ((await stat(path).catch(() => undefined))?.isDirectory()) throw toWriteError({code: 'EISDIR'}, label)
  const isOdd = process.platform === 'win32' && isOddOnWindows(basename(real))
  if (!listName.test(basename(real)) || isInRepository(real) || isOdd) {
    throw new CleanArticlesError('unwritable', `will not write ${label}: it has not the name of a list`, {
      hint: 'Give it one like lists/easylist.txt, outside of .git.'
    })
  }
  const old = await readRegular(path).catch((cause: unknown) => {
    throw new CleanArticlesError('foreign-file', `will not replace ${label}: it cannot be read as a list`, {
      hint: 'Give the list another name, or move away what is there.',
      cause
    })
  })
  if (old !== undefined && old.length > 0 && !looksLikeList(old)) {
    throw new CleanArticlesError('foreign-file', `will not replace ${label}: it is no filter list`, {
      hint: 'Give the list another name, or move that file away.'
    })
  }
  return {folder: within[index]!, old}
}

/** Whether nobody would take the bytes for anything but a list. Most texts can be read as filters, line by line. */
function looksLikeList(bytes: Uint8Array): boolean {
  if (isNoList(readListText(bytes, ''))) return false
  const lines = new TextDecoder()
    .decode(bytes)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (/^\[(?:adblock|ublock|adguard)/i.test(lines[0] ?? '')) return true
  const clear = lines.filter((line) => filterSyntax.test(line)).length
  return 2 * clear > lines.length
}

/** Comments, addresses with anchors or options, exceptions, selectors. */
const filterSyntax = /^(?:!|\|\|?|@@)|#[@?$%]*#\S|\S\^(?:$|[$*/|])|\S\$[\w~-]+(?:[=,]|$)/
