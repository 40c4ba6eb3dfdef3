// The comparison as text for a person who reviews it. Pure functions: data in, text out.
import pc from 'picocolors'
import {editsOf, summarize} from './compare.mjs'

/** Characters shown of a line of a diff or of the text of an edit. */
const maxLine = 150
const maxContextLine = 80
/** Of one document, unless all is asked for. */
const maxDiffLines = 40
const maxEdits = 10
/** Of a rule's reasons, and of names in a line. */
const maxRows = 10
/** Of an edit, in the order their changes are shown. */
const editFields = ['start', 'end', 'action', 'category', 'confidence', 'reason', 'before', 'after']
const signs = {gained: '+', lost: '-', changed: '~'}
const colours = {'+': pc.green, '-': pc.red, '~': pc.yellow, '@': pc.cyan}

/**
 * @param comparison `{before, after, missing, presets}`: the sides `{name, sha?, subject}`, names of sets that were not
 *   there, and by preset what `compareRuns` gives with the preset's name.
 * @param options `limit`: most documents shown; `full`: all of them, uncut.
 */
export function formatComparison({before, after, missing, presets}, {limit, full}) {
  const changes = mergeSame(presets)
  return [
    ...formatSides(before, after),
    ...(missing.length > 0 ? [`skipped ${missing.join(', ')}: not there`] : []),
    ...presets.flatMap((preset) => ['', ...formatPreset(preset, full)]),
    ...formatChanges(changes, full ? changes.length : limit, full)
  ].join('\n')
}

function formatSides(...sides) {
  return sides.map(({name, sha, subject}, index) => {
    const commit = sha === undefined || sha.startsWith(name) ? '' : `${sha.slice(0, 7)}  `
    return `${index === 0 ? 'before' : 'after '}  ${name}  ${commit}${subject}`
  })
}

function formatPreset({preset, sets, report, changes}, full) {
  const width = Math.max(...sets.map(({set}) => set.length))
  const lines = sets.map((row) => `  ${row.set.padEnd(width)}  ${formatSet(row)}`)
  // Where documents differ, so do the totals.
  const isNews = ({path}) => changes.length === 0 || !path.startsWith('totals.')
  const others = report.filter(isNews).map((change) => `  report ${formatPath(change)}`)
  const summary = changes.length > 0 ? formatSummary(summarize(changes), full) : []
  return [pc.bold(`preset ${preset}`), ...lines, ...others, ...summary]
}

function formatSet({documents, outputs, edits, changed}) {
  const files = `${count(outputs, 'output file')} and ${count(documents, 'report entry', 'report entries')} compared`
  if (changed === 0)
    return `identical: ${count(documents, 'document')}, ${count(edits.after, 'edit')}; ${files}`
  const total =
    edits.before === edits.after ? number(edits.after) : `${number(edits.before)} → ${number(edits.after)}`
  return pc.yellow(`${number(changed)} of ${count(documents, 'document')} differ, edits ${total}; ${files}`)
}

function formatSummary(summary, full) {
  const {words, documents, outputs, outputsWithoutEdit, status, onlyBefore, onlyAfter} = summary
  const isNoContent = ({path}) => !path.startsWith('content.')
  const content = summary.fields
    .filter((field) => !isNoContent(field))
    .map((field) => ({...field, path: field.path.replace(/^content\.(?:removed\.)?/, '')}))
  return [
    '',
    ...formatRules(summary.rules, full),
    `  text      ${formatWords(words.lost, 'lost')}, ${formatWords(words.gained, 'gained')}`,
    `  outputs   ${number(outputs)} differ, ${number(outputsWithoutEdit)} of them where no edit does`,
    `  entries   ${number(documents - outputs)} documents differ in their report entry alone`,
    ...listNames(
      'status',
      status.map(({document, before, after}) => `${before} → ${after}  ${document}`),
      full
    ),
    ...listNames('gone', onlyBefore, full),
    ...listNames('new', onlyAfter, full),
    ...listLine(
      'warnings',
      summary.warnings.map(({code, gained, lost}) => `${code} +${gained} -${lost}`),
      full
    ),
    ...listLine('metadata', summary.metadata.map(formatTally), full),
    ...listLine('article', content.map(formatTally), full),
    ...listLine('fields', summary.fields.filter(isNoContent).map(formatTally), full)
  ]
}

function formatWords({words, documents}, what) {
  return `${count(words, 'word')} ${what}${words > 0 ? ` in ${count(documents, 'document')}` : ''}`
}

function formatTally({path, documents}) {
  return `${path} in ${number(documents)}`
}

function listLine(name, values, full) {
  return values.length > 0 ? [`  ${name.padEnd(8)}  ${joinNames(values, full)}`] : []
}

function joinNames(values, full) {
  const shown = full ? values : values.slice(0, maxRows)
  const rest = values.length - shown.length
  return shown.join(', ') + (rest > 0 ? `, and ${number(rest)} more` : '')
}

/** One a line: names of documents are long. */
function listNames(name, values, full) {
  const shown = full ? values : values.slice(0, maxRows)
  const rest = values.length - shown.length
  const lines = rest > 0 ? [...shown, `and ${number(rest)} more`] : shown
  return lines.map((line, index) => `  ${(index === 0 ? name : '').padEnd(8)}  ${line}`)
}

/** A row a rule, and under it one a reason. */
function formatRules(rules, full) {
  if (rules.length === 0) return ['  no edit differs']
  const rows = rules.flatMap(({reasons, ...rule}) => {
    const shown = full ? reasons : reasons.slice(0, maxRows)
    const rest = reasons.length - shown.length
    return [
      rule,
      ...shown.map((row) => ({...row, name: `  ${oneLine(row.name, 70)}`})),
      ...(rest > 0 ? [{name: `  ${count(rest, 'more reason')}`}] : [])
    ]
  })
  const width = Math.max(...rows.map(({name}) => name.length), 20)
  const columns = ['gained', 'lost', 'changed', 'documents']
  const header = `  ${'edits by rule'.padEnd(width)}${columns.map((column) => column.padStart(11)).join('')}`
  return [
    header,
    ...rows.map((row) => {
      const cells = columns.map((column) => (row[column] ? number(row[column]) : '').padStart(11)).join('')
      const line = `  ${row.name.padEnd(width)}${cells}`.trimEnd()
      return row.name.startsWith(' ') ? line : pc.bold(line)
    }),
    ''
  ]
}

/** Changes that are the same in several presets, or in several documents, are one to look at. */
function mergeSame(presets) {
  const all = presets.flatMap(({preset, changes}) =>
    changes.map((change) => ({...change, presets: [preset]}))
  )
  const perDocument = mergeBy(all, ({presets: _, ...change}) => change, 'presets')
  const named = perDocument.map(({document, ...change}) => ({...change, documents: [document]}))
  const merged = mergeBy(named, ({documents: _, set: __, ...change}) => change, 'documents')
  return merged.sort((one, other) => other.words.lost - one.words.lost)
}

/** One of those that are the same in what `keyOf` takes of them, with the lists `field` of all. */
function mergeBy(changes, keyOf, field) {
  const merged = new Map()
  for (const change of changes) {
    const key = JSON.stringify(keyOf(change))
    const same = merged.get(key)
    merged.set(key, same ? {...same, [field]: [...same[field], ...change[field]]} : change)
  }
  return [...merged.values()]
}

function formatChanges(changes, limit, full) {
  if (changes.length === 0) return []
  const shown = changes.slice(0, limit)
  const rest = changes.length - shown.length
  return [
    '',
    pc.bold('changed documents') + ', those that lost most words of text first',
    ...shown.flatMap((change) => ['', ...formatChange(change, full)]),
    ...(rest > 0 ? ['', `${count(rest, 'more change')}: --limit <n> shows more, --full all of it`] : [])
  ]
}

function formatChange(change, full) {
  const {documents, presets, words, status, onlyIn, metadata, fields, warnings, diff} = change
  const text =
    words.lost + words.gained === 0
      ? 'no word of text differs'
      : `${count(words.lost, 'word')} lost, ${number(words.gained)} gained`
  return [
    `${pc.bold(documents[0])}  ${presets.join(', ')}: ${text}`,
    ...(documents.length > 1 ? [`  the same in ${joinNames(documents.slice(1), full)}`] : []),
    ...(onlyIn ? [`  only ${onlyIn}`] : []),
    ...(status && !onlyIn ? [`  status ${status.before} → ${status.after}`] : []),
    ...formatEdits(editsOf(change), full),
    ...warnings.lost.map((warning) => paint(`  - warning ${formatWarning(warning)}`, '-')),
    ...warnings.gained.map((warning) => paint(`  + warning ${formatWarning(warning)}`, '+')),
    ...metadata.map((field) => `  metadata ${formatPath(field)}`),
    ...formatFields(fields),
    ...formatDiff(diff, full)
  ]
}

function formatFields(fields) {
  const isContent = ({path}) => path.startsWith('content.')
  const content = formatContent(fields.filter(isContent))
  return [
    ...(content.length > 0 ? [`  article found: ${content.join(', ')}`] : []),
    ...fields.filter((field) => !isContent(field)).map((field) => `  entry ${formatPath(field)}`)
  ]
}

/** What was taken for the article: its place in the page, and what was left out of it, by kind. */
function formatContent(fields) {
  const change = (path, nothing) => {
    const {before, after} = fields.find((field) => field.path === path) ?? {}
    return before === after ? undefined : `${before ?? nothing} → ${after ?? nothing}`
  }
  const ends = ['start', 'end'].flatMap((name) => {
    const line = change(`content.${name}.line`, 'none')
    const column = change(`content.${name}.column`, 'none')
    return line ? [`${name} in line ${line}`] : column ? [`${name} in column ${column}`] : []
  })
  const kinds = new Set(
    fields.map(({path}) => /^content\.removed\.([^.]+)\./.exec(path)?.[1]).filter(Boolean)
  )
  const removed = [...kinds].map((kind) => {
    const words = change(`content.removed.${kind}.words`, 0)
    return `${kind} ${words ? `${words} words` : `${change(`content.removed.${kind}.regions`, 0)} regions`}`
  })
  return [...ends, ...(removed.length > 0 ? [`left out ${removed.join(', ')}`] : [])]
}

function formatWarning({code, message, line}) {
  return oneLine(`${code}${line === undefined ? '' : ` in line ${line}`}: ${message}`)
}

function formatPath({path, before, after}) {
  return before === undefined && after === undefined ? path : `${path}: ${show(before)} → ${show(after)}`
}

function show(value) {
  return value === undefined ? 'none' : oneLine(JSON.stringify(value))
}

function formatEdits(edits, full) {
  const shown = full ? edits : edits.slice(0, maxEdits)
  const rest = edits.length - shown.length
  return [
    ...shown.flatMap(({kind, edit, was}) => formatEdit(signs[kind], edit, was)),
    ...(rest > 0 ? [`  ${count(rest, 'more edit')}`] : [])
  ]
}

function formatEdit(sign, edit, was) {
  const head = `  ${sign} ${place(edit.start)} ${edit.rule}, ${edit.reason} (${edit.action}, ${edit.confidence})`
  const after = was || edit.after === '' ? '' : ` → ${oneLine(edit.after)}`
  const changes = was ? editFields.filter((key) => !isSame(was[key], edit[key])) : []
  return [
    paint(head, sign),
    `      ${oneLine(edit.before)}${after}`,
    ...changes.map((key) => `      ${key}: ${showPair(was[key], edit[key])}`)
  ]
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Two values cut so that where they part is seen. */
function showPair(was, is) {
  if (typeof is !== 'string') return `${place(was)} → ${place(is)}`
  const start = Math.max(0, sameLength(was, is) - 20)
  const [one, other] = [was, is].map((text) => `"${start > 0 ? '…' : ''}${oneLine(text.slice(start), 70)}"`)
  return `${one} → ${other}`
}

/** Characters at the start that two texts share. */
function sameLength(one, other) {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

function place({line, column}) {
  return `${line}:${column}`
}

function formatDiff(hunks, full) {
  if (hunks === undefined) return []
  if (hunks === null) return ['  the outputs have too little in common for a diff']
  if (hunks.length === 0) return ['  the outputs differ in bytes that no text shows']
  const lines = hunks.flatMap(({oldStart, newStart, lines}) => [
    `@@ -${oldStart} +${newStart} @@`,
    ...(full ? lines : cutAroundChanges(withoutReturns(lines))).map(visible)
  ])
  const shown = full ? lines : lines.slice(0, maxDiffLines)
  const rest = lines.length - shown.length
  return [
    ...shown.map((line) => `    ${paint(line, line[0])}`),
    ...(rest > 0 ? [`    ${count(rest, 'more line')} of the diff`] : [])
  ]
}

/** Lines that all end in CR LF need not say so. */
function withoutReturns(lines) {
  const isReturned = (line) => line.endsWith('\r') || line.startsWith('\\')
  return lines.every(isReturned) ? lines.map((line) => line.replace(/\r$/, '')) : lines
}

/** Long lines cut so that what changed in them is seen: a paragraph of Markdown is one line. */
function cutAroundChanges(lines) {
  const partners = new Map()
  for (let start = 0; start < lines.length; start++) {
    if (lines[start][0] !== '-') continue
    const removed = runOf(lines, start, '-')
    const added = runOf(lines, start + removed, '+')
    for (let index = 0; index < Math.min(removed, added); index++) {
      partners.set(start + index, start + removed + index)
      partners.set(start + removed + index, start + index)
    }
    start += removed + added - 1
  }
  return lines.map((line, index) => cutLine(line, lines[partners.get(index)]))
}

function runOf(lines, start, sign) {
  let length = 0
  while (lines[start + length]?.[0] === sign) length++
  return length
}

function cutLine(line, partner) {
  const most = line[0] === ' ' ? maxContextLine : maxLine
  if (line.length <= most) return line
  const same = partner === undefined ? 0 : 1 + sameLength(line.slice(1), partner.slice(1))
  const start = same < most / 2 ? 1 : same - 40
  const end = Math.min(line.length, start + most)
  return line[0] + (start > 1 ? '…' : '') + line.slice(start, end) + (end < line.length ? '…' : '')
}

function oneLine(text, length = maxLine) {
  const line = visible(
    text
      .slice(0, 2 * length)
      .replace(/\r?\n/g, '⏎')
      .replace(/[ \t]+/g, ' ')
  )
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}

/** Characters that would command a terminal, or show nothing, by their code. */
function visible(text) {
  // A cut may part a pair of surrogates.
  return text
    .toWellFormed()
    .replace(
      /[^\P{Cc}\t]|[\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu,
      (character) => `\\u${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    )
}

function paint(line, sign) {
  return colours[sign] ? colours[sign](line) : line
}

function count(value, one, many = `${one}s`) {
  return `${number(value)} ${value === 1 ? one : many}`
}

function number(value) {
  return value.toLocaleString('en')
}
