import {createHash} from 'node:crypto'
import {sep} from 'node:path'

/** Limit of a file name without its folders, in UTF-8: that of ext4, APFS, NTFS (there in UTF-16) and others. */
const maxNameBytes = 255

interface Name {
  /** Folders inside the out-dir, each followed by `/`. */
  folder: string
  stem: string
  /** With its dot; may be empty. */
  extension: string
}

/**
 * The output names for inputs. Names are inside the out-dir, with forward slashes; inputs are given by their paths
 * inside the input tree. A name is the path with the extension `.md`.
 *
 * No two names are equal, not even on a disk that ignores case or Unicode normalization. Where inputs would share a
 * name, one that is `.md` already keeps it, otherwise the first in sorted order. The others get their old extension
 * inserted (`a.html.md`), or a number where that is not enough (`a-2.md`). The names do not depend on the order of the
 * inputs and never leave the out-dir.
 */
export function outputNames(relatives: readonly string[]): string[] {
  const names = relatives.map(parseName)
  const order = relatives.map((_, index) => index).sort((a, b) => compareNames(relatives, names, a, b))
  const taken = new Taken(names)
  const results = new Array<string>(relatives.length)
  const clashing: number[] = []
  for (const index of order) {
    const {folder, stem} = names[index]!
    const result = taken.take(folder, stem)
    if (result === undefined) clashing.push(index)
    else results[index] = result
  }
  // After all others, so that an input that is itself called `a.html.md` keeps that name.
  for (const index of clashing) results[index] = nameWithExtension(names[index]!, taken)
  return results
}

/** Names that are `.md` already come first, then in code-unit order. */
function compareNames(
  relatives: readonly string[],
  names: readonly Name[],
  left: number,
  right: number
): number {
  const renamed = Number(!isMarkdown(names[left]!)) - Number(!isMarkdown(names[right]!))
  if (renamed !== 0) return renamed
  return relatives[left]! < relatives[right]! ? -1 : Number(relatives[left]! > relatives[right]!)
}

function nameWithExtension(name: Name, taken: Taken): string {
  const {folder, stem, extension} = name
  const withExtension = isMarkdown(name) ? undefined : taken.take(folder, stem + extension)
  return withExtension ?? taken.takeNumbered(folder, stem)
}

function isMarkdown({extension}: Name): boolean {
  return extension.toLowerCase() === '.md'
}

/** The names in use, compared without case and Unicode normalization. */
class Taken {
  readonly #keys = new Set<string>()
  readonly #numbers = new Map<string, number>()

  /** A file must not have the name of a folder that others need. */
  constructor(names: readonly Name[]) {
    for (const {folder} of names) {
      for (let end = folder.indexOf('/'); end !== -1; end = folder.indexOf('/', end + 1)) {
        this.#keys.add(keyOf(folder.slice(0, end)))
      }
    }
  }

  take(folder: string, stem: string): string | undefined {
    const name = folder + shorten(stem, '.md')
    const key = keyOf(name)
    if (this.#keys.has(key)) return undefined
    this.#keys.add(key)
    return name
  }

  takeNumbered(folder: string, stem: string): string {
    // Continues from the last number: thousands of files with the same name are common (`index.html`).
    const key = keyOf(folder + stem)
    for (let number = this.#numbers.get(key) ?? 2; ; number++) {
      const name = this.take(folder, `${stem}-${number}`)
      if (name === undefined) continue
      this.#numbers.set(key, number + 1)
      return name
    }
  }
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC')
}

function parseName(relative: string): Name {
  const parts = (sep === '\\' ? relative.replaceAll('\\', '/').replace(/^[A-Za-z]:/, '') : relative)
    .replaceAll('\0', '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  const file = parts.pop() ?? 'untitled'
  const folder = parts.map((part) => shorten(part, '') + '/').join('')
  // `release-1.2` and `.env` have no extension, `README` neither.
  const extension = /(?<=[^.])\.[A-Za-z][A-Za-z0-9]{0,9}$/.exec(file)?.[0] ?? ''
  return {folder, stem: file.slice(0, file.length - extension.length), extension}
}

/** The name with its ending. A name that is too long is cut and gets a hash of the whole. */
function shorten(stem: string, ending: string): string {
  const size = Buffer.byteLength(stem + ending)
  if (size <= maxNameBytes) return stem + ending
  const hash = '-' + createHash('sha256').update(stem).digest('hex').slice(0, 8)
  const room = maxNameBytes - Buffer.byteLength(hash + ending)
  let kept = ''
  let used = 0
  for (const char of stem) {
    used += Buffer.byteLength(char)
    if (used > room) break
    kept += char
  }
  return kept + hash + ending
}
