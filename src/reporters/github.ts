/**
 * `github`: workflow commands, which GitHub Actions shows as annotations of the files.
 *
 * Source: actions/toolkit, `packages/core/src/command.ts` (the form and its escapes) and `core.ts` (columns cannot be
 * sent where `line` and `endLine` differ); actions/runner, `ActionCommand.cs` (how a line is read back: a command
 * begins and ends with its line, `::` ends the properties).
 */
import {cut} from '../report/article-text.js'
import type {ReportedFinding} from '../report/findings/finding.js'
import type {FileReport} from '../report/report.js'
import {visible, withoutServiceMessages} from '../text/visible.js'
import {linesOf} from './lines.js'
import type {ReporterKind} from './reporter.js'
import {severityOf} from './severity.js'

type Command = 'error' | 'notice' | 'warning'

/** Longest message, in UTF-16 code units. The runner cuts a message at 4096 characters. */
const maxMessage = 1000

const commands = {error: 'error', warning: 'warning', note: 'notice'} as const

export const github: ReporterKind = {
  name: 'github',
  namesRepositoryPaths: true,
  create: () => ({
    start: () => '',
    file: ({entry, findings}) =>
      failure(entry) + findings.map((finding) => annotation(entry.input, finding)).join(''),
    end: () => ''
  })
}

function failure({error, input, status}: FileReport): string {
  if (status !== 'failed') return ''
  const {code = 'internal', hint, message = 'failed'} = error ?? {}
  const told = message.includes(input) ? message : `${input}: ${message}`
  return command(
    'error',
    {file: input, title: `clean-articles (${code})`},
    hint === undefined ? told : `${told}. ${hint}`
  )
}

function annotation(input: string, finding: ReportedFinding): string {
  const {reason, rule} = finding
  const lines = linesOf(finding)
  const properties: Record<string, string | number> = {file: input}
  if (lines) {
    properties.line = lines.first
    properties.endLine = lines.last
    if (lines.column !== undefined && lines.first === lines.last) properties.col = lines.column
    if (lines.endColumn !== undefined) properties.endColumn = lines.endColumn
  }
  properties.title = `clean-articles (${rule})`
  // The log shows the message alone, so the message names the place as well.
  const place = [input, lines?.first, lines?.column].filter((part) => part !== undefined).join(':')
  return command(commands[severityOf(finding)], properties, `${place}: ${rule}: ${reason}`)
}

function command(name: Command, properties: Record<string, string | number>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${listed.join(',')}::${escapeData(cut(visible(message), maxMessage))}\n`
}

function escapeData(text: string): string {
  return plain(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * Text for a command. A path stays the same, or the annotation would not find its file; but no control character
 * reaches a log or terminal, except those that `escapeData` escapes.
 */
function plain(text: string): string {
  return withoutServiceMessages(text.toWellFormed()).replace(/[\0-\t\v\f\x0E-\x1F\x7F-\x9F]/g, visible)
}
