// What differs between two runs of the CLI over the same documents. Pure functions: reports and outputs in, data out.
import {structuredPatch} from 'diff'
import {parseMarkdown, textOf} from '../page-text.mjs'
import {words} from '../shingles.mjs'

/** Changed lines up to which a smallest diff is looked for; the time grows with their square. */
const maxChangedLines = 1000
/** Follow from the edits and the output: news only where neither changed. */
const derived = /^(?:counts\b|(?:bytes|words|sha256)\.after$)/
/** Have a comparison of their own. */
const apart = new Set(['edits', 'input', 'metadata', 'status', 'warnings'])

/**
 * Compare two runs of one preset. A run is `{report, outputs}`: the parsed report, and a Map from the name the report
 * gives an output to its bytes.
 *
 * `changes` holds the documents that differ in a byte of their output or report entry, those that lost most words of
 * text first; `report` what else differs in the report, but for `run` and `tool`.
 */
export function compareRuns(before, after) {
  const sides = [sideOf(before), sideOf(after)]
  const names = [...new Set(sides.flatMap((side) => [...side.keys()]))]
  const changes = names
    .map((name) => compareDocument(name, ...sides.map((side) => side.get(name) ?? {})))
    .filter((change) => change !== undefined)
  return {
    sets: countSets(names, sides, changes),
    report: compareReports(before.report, after.report),
    changes: changes.sort(byWeight)
  }
}

/** Sums over changes of documents: by rule and reason, words, statuses, warnings, metadata, other fields. */
export function summarize(changes) {
  const withOutput = changes.filter(({diff}) => diff !== undefined)
  return {
    documents: changes.length,
    outputs: withOutput.length,
    outputsWithoutEdit: withOutput.filter((change) => editsOf(change).length === 0).length,
    words: {lost: sumWords(changes, 'lost'), gained: sumWords(changes, 'gained')},
    rules: tallyEdits(changes, ({rule}) => rule).map((row) => ({
      ...row,
      reasons: tallyEdits(changes, ({rule, reason}) => (rule === row.name ? reason : undefined))
    })),
    status: changes.flatMap(({document, status, onlyIn}) =>
      status && !onlyIn ? [{document, ...status}] : []
    ),
    onlyBefore: changes.filter(({onlyIn}) => onlyIn === 'before').map(({document}) => document),
    onlyAfter: changes.filter(({onlyIn}) => onlyIn === 'after').map(({document}) => document),
    warnings: tallyWarnings(changes),
    metadata: tallyPaths(changes, ({metadata}) => metadata),
    fields: tallyPaths(changes, ({fields}) => fields)
  }
}

/** The edits that differ: `{kind, edit, was?}`, in order of their place. */
export function editsOf({edits}) {
  return [
    ...edits.gained.map((edit) => ({kind: 'gained', edit})),
    ...edits.lost.map((edit) => ({kind: 'lost', edit})),
    ...edits.changed.map(({before, after}) => ({kind: 'changed', edit: after, was: before}))
  ].sort((one, other) => one.edit.start.offset - other.edit.start.offset)
}

/** The documents of a run by name. An output no entry names counts as a document of its own. */
function sideOf({report, outputs}) {
  const documents = new Map()
  const unnamed = new Map(outputs)
  for (const entry of report.files) {
    documents.set(entry.input, {entry, output: outputs.get(entry.output)})
    unnamed.delete(entry.output)
  }
  for (const [name, output] of unnamed) documents.set(name, {output})
  return documents
}

function compareDocument(document, before, after) {
  const isSameEntry = JSON.stringify(before.entry) === JSON.stringify(after.entry)
  if (isSameEntry && isSameBytes(before.output, after.output)) return undefined
  const texts = [textOfOutput(before), textOfOutput(after)]
  const onlyIn = onlySide(before, after)
  const change = {
    document,
    set: setOf(document),
    ...(onlyIn ? {onlyIn} : {}),
    ...compareEntries(onlyIn ? {} : before.entry, onlyIn ? {} : after.entry),
    words: compareWords(...texts),
    ...(isSameBytes(before.output, after.output) ? {} : {diff: lineDiff(...texts)})
  }
  return isSameEntry || onlyIn ? change : {...change, fields: newsIn(change)}
}

function isSameBytes(before, after) {
  return before === undefined || after === undefined ? before === after : before.equals(after)
}

function onlySide(before, after) {
  if (!before.entry && !before.output) return 'after'
  if (!after.entry && !after.output) return 'before'
}

/** The first folder of a document's path. */
function setOf(document) {
  return document.split('/')[0]
}

function textOfOutput({entry, output}) {
  if (output === undefined) return ''
  const encoding = entry?.outputEncoding ?? 'utf-8'
  try {
    return new TextDecoder(encoding, {ignoreBOM: true}).decode(output)
  } catch {
    // An encoding the platform does not know: any text that is the same for the same bytes will do.
    return output.toString('latin1')
  }
}

function compareEntries(before = {}, after = {}) {
  const [status, other] = [before.status, after.status]
  return {
    ...(status === other ? {} : {status: {before: status, after: other}}),
    edits: compareEdits(before.edits ?? [], after.edits ?? []),
    warnings: compareLists(before.warnings ?? [], after.warnings ?? []),
    metadata: changedPaths(before.metadata, after.metadata),
    fields: changedPaths(without(before), without(after))
  }
}

function without(entry) {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !apart.has(key)))
}

/** The fields that tell something the rest of the change does not. */
function newsIn(change) {
  const isExplained = change.diff !== undefined || editsOf(change).length > 0
  const fields = change.fields.filter(({path}) => !isExplained || !derived.test(path))
  const isTold =
    isExplained ||
    change.status ||
    [fields, change.metadata, change.warnings.gained, change.warnings.lost].some((list) => list.length > 0)
  return isTold ? fields : [{path: '(order in the report entry)'}]
}

/** Edits of one rule that overlap, one lost and one gained, are one edit that changed. */
function compareEdits(before, after) {
  const {lost, gained} = compareLists(before, after)
  const changed = []
  for (const edit of [...lost]) {
    const successor = gained.find((other) => other.rule === edit.rule && overlaps(edit, other))
    if (!successor) continue
    changed.push({before: edit, after: successor})
    lost.splice(lost.indexOf(edit), 1)
    gained.splice(gained.indexOf(successor), 1)
  }
  return {gained, lost, changed}
}

function overlaps(one, other) {
  return (
    one.start.offset === other.start.offset ||
    (one.start.offset < other.end.offset && other.start.offset < one.end.offset)
  )
}

/** What one list has and the other has not; a value that is there twice counts twice. */
function compareLists(before, after) {
  return {gained: missingFrom(before, after), lost: missingFrom(after, before)}
}

function missingFrom(others, list) {
  const counts = countAll(others.map((value) => JSON.stringify(value)))
  return list.filter((value) => {
    const key = JSON.stringify(value)
    const count = counts.get(key) ?? 0
    counts.set(key, count - 1)
    return count <= 0
  })
}

/** The leaves that differ, as `{path, before, after}`; lists are leaves, nothing is an object without leaves. */
function changedPaths(before, after, path = '') {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (!isObject(before ?? after) || !isObject(after ?? before)) return [{path, before, after}]
  return changedLeaves(before ?? {}, after ?? {}, path)
}

function changedLeaves(before, after, path) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => changedPaths(before[key], after[key], path ? `${path}.${key}` : key))
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Words a reader sees, not addresses; a word that moved is neither lost nor gained. */
function compareWords(before, after) {
  if (before === after) return {lost: 0, gained: 0}
  const [counts, others] = [before, after].map((text) => countAll(words(textOf(parseMarkdown(text)))))
  return {lost: countMissing(counts, others), gained: countMissing(others, counts)}
}

function countMissing(counts, others) {
  return sum([...counts], ([word, count]) => Math.max(0, count - (others.get(word) ?? 0)))
}

/** Hunks `{oldStart, newStart, lines}`; `null` where the texts have too little in common. */
function lineDiff(before, after) {
  const options = {context: 2, maxEditLength: maxChangedLines}
  const patch = structuredPatch('', '', before, after, '', '', options)
  return patch ? patch.hunks.map(({oldStart, newStart, lines}) => ({oldStart, newStart, lines})) : null
}

function compareReports(before, after) {
  const rest = ({files, version, totals}) => ({version, totals, order: files.map(({input}) => input)})
  const changed = changedPaths(rest(before), rest(after))
  return changed.map((change) => (change.path === 'order' ? {path: 'order'} : change))
}

function countSets(names, sides, changes) {
  const rows = new Map()
  for (const name of names) {
    const set = setOf(name)
    const row = rows.get(set) ?? {set, documents: 0, outputs: 0, edits: {before: 0, after: 0}, changed: 0}
    const [before, after] = sides.map((side) => side.get(name))
    row.documents++
    row.outputs += before?.output || after?.output ? 1 : 0
    row.edits.before += before?.entry?.edits.length ?? 0
    row.edits.after += after?.entry?.edits.length ?? 0
    rows.set(set, row)
  }
  for (const {set} of changes) rows.get(set).changed++
  return [...rows.values()]
}

function byWeight(one, other) {
  return (
    other.words.lost - one.words.lost ||
    other.words.gained - one.words.gained ||
    editsOf(other).length - editsOf(one).length ||
    (one.document < other.document ? -1 : 1)
  )
}

/** Rows `{name, gained, lost, changed, documents}`, most edits first; edits without a name do not count. */
function tallyEdits(changes, nameOf) {
  const rows = new Map()
  for (const change of changes) {
    const seen = new Set()
    for (const {kind, edit} of editsOf(change)) {
      const name = nameOf(edit)
      if (name === undefined) continue
      const row = rows.get(name) ?? {name, gained: 0, lost: 0, changed: 0, documents: 0}
      row[kind]++
      if (!seen.has(name)) row.documents++
      seen.add(name)
      rows.set(name, row)
    }
  }
  const total = ({gained, lost, changed}) => gained + lost + changed
  return [...rows.values()].sort(
    (one, other) => total(other) - total(one) || (one.name < other.name ? -1 : 1)
  )
}

function sumWords(changes, kind) {
  return {
    words: sum(changes, ({words}) => words[kind]),
    documents: changes.filter(({words}) => words[kind] > 0).length
  }
}

function tallyWarnings(changes) {
  const codes = (kind) => countAll(changes.flatMap(({warnings}) => warnings[kind].map(({code}) => code)))
  const [gained, lost] = [codes('gained'), codes('lost')]
  return [...new Set([...gained.keys(), ...lost.keys()])]
    .sort()
    .map((code) => ({code, gained: gained.get(code) ?? 0, lost: lost.get(code) ?? 0}))
}

/** Documents by what changed in them; parts of a point or of a count are one thing. */
function tallyPaths(changes, pathsOf) {
  const thing = ({path}) => path.replace(/\.(?:line|column|offset|regions|words)$/, '')
  const counts = countAll(changes.flatMap((change) => [...new Set(pathsOf(change).map(thing))]))
  return [...counts]
    .map(([path, documents]) => ({path, documents}))
    .sort((one, other) => other.documents - one.documents)
}

function countAll(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function sum(values, numberOf) {
  return values.reduce((total, value) => total + numberOf(value), 0)
}
