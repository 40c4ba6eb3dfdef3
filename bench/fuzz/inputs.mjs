// The documents that mutations start from: fixtures, seeds, and the corpora where they are there.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const corpora = ['gold', 'gold-synthetic', 'families', 'clean', 'techidaily']

/** As the CLI finds them in a folder. */
const article = /\.(?:md|markdown|mdx|html?|xhtml|txt)$/i
/** Fixtures whose blocks are junk that rules take out. */
const junkFolders =
  /fixtures\/(?:active-content|affiliate-ad|boilerplate|display-ad|related-links|traps|tracking-\w+)\//

/**
 * The inputs, by name: `{name, text, extension, isJunk}`.
 *
 * @param paths Files and folders instead of the project's own.
 */
export function findInputs(paths = []) {
  const files = paths.length > 0 ? paths.flatMap(walk) : ownFiles()
  return files
    .map((file) => ({file, name: path.relative(root, file).replaceAll(path.sep, '/')}))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({file, name}) => ({
      name,
      text: decode(fs.readFileSync(file)),
      extension: path.extname(file).slice(1).toLowerCase(),
      isJunk: junkFolders.test(name)
    }))
    .filter(({text}) => text !== '')
}

function ownFiles() {
  const fixtures = walk(path.join(root, 'fixtures')).filter((file) =>
    /\/input\.\w+$|\/fixtures\/seeds\//.test(file.replaceAll(path.sep, '/'))
  )
  return [...fixtures, ...corpora.flatMap((name) => walk(path.join(root, '../shared/corpus', name)))]
}

/** The articles at a path; none where there is nothing. */
function walk(file) {
  const stat = fs.statSync(file, {throwIfNoEntry: false})
  if (!stat) return []
  if (!stat.isDirectory()) return article.test(file) ? [file] : []
  return fs.readdirSync(file).flatMap((name) => walk(path.join(file, name)))
}

/** A text to change, whatever its bytes were: it need not be what the library reads. */
function decode(bytes) {
  const start = bytes.toString('latin1', 0, 2)
  if (start === '\xff\xfe') return new TextDecoder('utf-16le').decode(bytes)
  if (start === '\xfe\xff') return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}
