// The documents both sides clean: a copy, so that nobody changes them between the two runs.
import fs from 'node:fs'
import path from 'node:path'
import {root, splitParts} from '../shared.mjs'
import {UsageError} from './errors.mjs'

const shared = path.join(root, '../shared')

/** The sets by name, where they are there. */
const folders = {
  fixtures: path.join(root, 'fixtures'),
  seeds: path.join(shared, 'seeds'),
  gold: path.join(shared, 'corpus/gold'),
  'gold-synthetic': path.join(shared, 'corpus/gold-synthetic'),
  families: path.join(shared, 'corpus/families'),
  clean: path.join(shared, 'corpus/clean'),
  techidaily: path.join(shared, 'corpus/techidaily'),
  pages: path.join(shared, 'extraction/pages')
}

export const setNames = Object.keys(folders)

/** As the CLI finds them in a folder. */
const article = /\.(?:md|markdown|mdx|html?|xhtml|txt)$/i

/**
 * Which sets a run reads: `{sets, missing}`, a set being `{name, folder, files}` with its files relative to the folder.
 *
 * @param chosen Names of sets, none for all.
 * @param own Paths of files or folders that are sets of their own.
 * @param pages How many pages of the extraction set.
 */
export function findSets(chosen, own, pages) {
  const added = []
  for (const given of own) added.push(ownSet(given, added))
  const known = [...setNames, ...added.map(({name}) => name)]
  const unknown = chosen.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new UsageError(`there is no set ${unknown}; sets are ${known.join(', ')}`)

  const sets = setNames
    .filter((name) => chosen.length === 0 || chosen.includes(name))
    .map((name) => ({name, folder: folders[name], files: findArticles(folders[name])}))
    .map((set) => (set.name === 'pages' ? {...set, files: pickPages(set.files, pages)} : set))
  return {
    sets: [...sets.filter(({files}) => files.length > 0), ...added],
    missing: sets.filter(({folder}) => !fs.existsSync(folder)).map(({name}) => name)
  }
}

/** Copy the sets into a folder, one folder a set. */
export function copySets(sets, target) {
  for (const {name, folder, files} of sets) {
    for (const file of files) {
      const copy = path.join(target, name, file)
      fs.mkdirSync(path.dirname(copy), {recursive: true})
      fs.copyFileSync(path.join(folder, file), copy)
    }
  }
}

function ownSet(given, others) {
  const place = path.resolve(given)
  if (!fs.existsSync(place)) throw new UsageError(`there is no ${given}`)
  const isFile = fs.statSync(place).isFile()
  const folder = isFile ? path.dirname(place) : place
  const files = isFile ? [path.basename(place)] : findArticles(place)
  if (files.length === 0 || isSealed(place))
    throw new UsageError(`there is no article to compare in ${given}`)
  const taken = [...setNames, ...others.map(({name}) => name)]
  let name = path.parse(place).name || 'own'
  while (taken.includes(name)) name += '-own'
  return {name, folder, files}
}

/** The articles below a folder, in path order, relative to it. */
function findArticles(folder, below = '') {
  const place = path.join(folder, below)
  if (!fs.existsSync(place) || isSealed(place)) return []
  return fs
    .readdirSync(place, {withFileTypes: true})
    .filter(({name}) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const file = path.join(below, entry.name)
      if (entry.isDirectory()) return findArticles(folder, file)
      return entry.isFile() && article.test(entry.name) ? [file] : []
    })
    .sort()
}

/** What is kept back to judge the project in the end is opened by nobody. */
function isSealed(place) {
  const relative = path.relative(path.join(shared, 'sealed'), place)
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative))
}

/** Pages at equal steps of their names, none of those that are held out: a change of rules is not made on them. */
function pickPages(files, count) {
  const {tune} = splitParts(files)
  const total = Math.min(count, tune.length)
  return Array.from({length: total}, (_, index) => tune[Math.floor((index * tune.length) / total)])
}
