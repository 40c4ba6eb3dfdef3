/** `explain`: each edit of one file in its context. */
import {resolve} from 'node:path'
import type {ContentSummary} from '../../content/summarize-content.js'
import type {Edit} from '../../edits/edit.js'
import {labelOf} from '../../files/paths.js'
import type {FileReport} from '../../report/report.js'
import type {Preset} from '../../rules/rule.js'
import {runOne} from '../../run/run-files.js'
import {number, plural, wrap} from '../../text/humanize.js'
import {shorten, visible} from '../../text/visible.js'
import {type RawRuleOptions, resolveSettings} from '../input/options.js'
import {noteCode} from '../output/code-note.js'
import {exitCodes, printFailure} from '../output/errors.js'
import {byWords} from '../output/tally.js'
import type {Colors, Terminal} from '../output/terminal.js'

/** Lines shown around an edit, and of a long edit at its start and its end. */
const contextLines = 2
const headLines = 8
const tailLines = 3

/** Explain what is taken out of a file, and why. Resolves to the exit code. */
export async function explainCommand(file: string, raw: RawRuleOptions, terminal: Terminal): Promise<number> {
  const {cwd, signal} = terminal.io
  const {config, optionsFor, preset} = await resolveSettings(raw, {
    defaultPreset: 'scraped',
    controls: 'keep',
    cwd
  })
  noteCode(config, terminal)
  const path = resolve(cwd, file)
  const {entry, source, stack} = await runOne(
    {
      path,
      input: labelOf(path, cwd),
      size: 0,
      destination: {kind: 'none'},
      ...optionsFor(path),
      want: {source: true}
    },
    {signal}
  )
  if (entry.status === 'failed') {
    printFailure(entry, stack, terminal)
    const isMissing = entry.error?.code === 'missing-path' || entry.error?.code === 'unreadable'
    return isMissing ? exitCodes.usage : exitCodes.failed
  }

  const {colors, width} = terminal
  await terminal.out(headline(entry, preset, colors))
  if (entry.content) await terminal.out(articleLines(entry.content, colors, width))
  const lines = new SourceLines(source ?? '')
  for (const edit of entry.edits) {
    if (terminal.closed) break
    await terminal.out('\n' + explainEdit(entry.input, edit, lines, colors, width))
  }
  for (const {code, line, message} of entry.warnings) {
    const place = line === undefined ? '' : ` in line ${line}`
    await terminal.out(
      `\n${colors.yellow(`warning${place}:`)} ${visible(message)} ${colors.dim(`(${visible(code)})`)}\n`
    )
  }
  return exitCodes.done
}

function headline(entry: FileReport, preset: Preset, {bold, dim}: Colors): string {
  const count = entry.edits.length === 0 ? 'nothing to clean' : plural(entry.edits.length, 'edit')
  return `${bold(visible(entry.input))}  ${count}  ${dim(`${entry.format}, ${entry.encoding}, preset ${preset}`)}\n`
}

/** Where the article of a page stands, and what was left out around it, summed up. */
function articleLines({end, removed, start}: ContentSummary, {dim}: Colors, width: number): string {
  const kinds = byWords(removed).map(
    ([kind, {regions, words}]) => `${kind} ${number(regions)} (${plural(words, 'word')})`
  )
  const rest = kinds.length === 0 ? 'nothing left out' : `left out: ${kinds.join(', ')}`
  const text = `article at ${start.line}:${start.column}–${end.line}:${end.column}; ${rest}`
  return wrap(visible(text), width - 2)
    .map((line) => `  ${dim(line)}\n`)
    .join('')
}

/** The source line by line. Lines end at LF, CR or CRLF, as in unist. */
class SourceLines {
  readonly text: string
  readonly #starts: number[] = [0]

  constructor(text: string) {
    this.text = text
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(match.index + match[0].length)
  }

  get count(): number {
    return this.#starts.length
  }

  /** Offset of the first character of `line`, which counts from 1. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.text.length
  }

  /** The line without its line ending. */
  line(line: number): string {
    return this.text.slice(this.start(line), this.end(line))
  }

  /** Offset after the last character of `line`, before its line ending. */
  end(line: number): number {
    const text = this.text.slice(this.start(line), this.start(line + 1))
    return this.start(line) + text.replace(/(?<![\r\n])[\r\n]+$/, '').length
  }
}

/** One edit as text: place, rule and reason, then the lines it changes, as in a diff, with the lines around them. */
export function explainEdit(
  path: string,
  edit: Edit,
  source: SourceLines,
  colors: Colors,
  width: number
): string {
  const {action, confidence, reason, rule, start} = edit
  const place = colors.bold(`${visible(path)}:${start.line}:${start.column}`)
  const {added, firstLine, lastLine, removed} = changedLines(edit, source)
  const numberWidth = Math.max(4, String(lastLine + contextLines).length)
  const row = (line: number | undefined, sign: string, text: string) =>
    `${String(line ?? '').padStart(numberWidth)}  ${sign} ${clip(visible(text), start.column - 1, width - numberWidth - 4)}`.trimEnd()
  const context = (line: number) => colors.dim(row(line, ' ', source.line(line)))

  const lines = [
    `${place}  ${colors.yellow(visible(rule))}  ${confidence}  ${action}`,
    `  ${visible(reason)}`,
    ...range(Math.max(1, firstLine - contextLines), firstLine - 1).map(context),
    ...shortened(
      removed,
      (text, index) => colors.red(row(firstLine + index, '-', text)),
      colors,
      numberWidth
    ),
    ...shortened(added, (text) => colors.green(row(undefined, '+', text)), colors, numberWidth),
    ...range(lastLine + 1, Math.min(source.count, lastLine + contextLines)).map(context)
  ]
  return lines.join('\n') + '\n'
}

/** The whole lines an edit touches, and what they become. */
function changedLines({after, end, start}: Edit, source: SourceLines) {
  const isWholeLines = start.column === 1 && end.column === 1 && end.line > start.line
  const lastLine = isWholeLines ? end.line - 1 : end.line
  const removed = range(start.line, lastLine).map((line) => source.line(line))
  const kept = isWholeLines ? '' : source.text.slice(end.offset, source.end(lastLine))
  const result = source.text.slice(source.start(start.line), start.offset) + after + kept
  const added = result.trim() === '' ? [] : result.replace(/(?<![\r\n])[\r\n]+$/, '').split(/\r\n|\n|\r/)
  return {firstLine: start.line, lastLine, removed, added}
}

function shortened(
  texts: readonly string[],
  print: (text: string, index: number) => string,
  {dim}: Colors,
  numberWidth: number
): string[] {
  if (texts.length <= headLines + tailLines + 1) return texts.map(print)
  const left = texts.length - headLines - tailLines
  return [
    ...texts.slice(0, headLines).map(print),
    dim(`${' '.repeat(numberWidth)}  … ${number(left)} more lines`),
    ...texts.slice(-tailLines).map((text, index) => print(text, headLines + left + index))
  ]
}

/** A line cut to `width` columns so that what is at `column` (from 0) stays in sight. */
function clip(text: string, column: number, width: number): string {
  const lead = 24
  if (text.length <= width || column <= lead) return shorten(text, width)
  const from = Math.min(column - lead, Math.max(0, text.length - width))
  return shorten((from > 0 ? '…' : '') + text.slice(from), width)
}

function range(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index)
}
