/** The last look with the settings of a document, and what it tells. */
import type {LoggedEdit} from '../../edits/edit-log.js'
import type {Warning} from '../../errors.js'
import {LineIndex} from '../../text/line-index.js'
import {allowedRanges} from '../controls/kept-ranges.js'
import type {ParsedDocument} from '../parsed-document.js'
import type {Settings} from '../settings/settings.js'
import {asText, lastLook} from './last-look.js'
import {mayBeActive} from './may-be-active.js'
import {withoutCode} from './without-code.js'

/**
 * The edits that make Markdown safe, by the last look; none where the settings leave active content alone.
 *
 * @param known A parse of Markdown; if it is of this text, it spares most texts the look.
 */
export function makeSafe(
  text: string,
  bodyStart: number,
  path: string | undefined,
  settings: Settings,
  parse: (text: string) => ParsedDocument,
  known?: ParsedDocument
): LoggedEdit[] {
  if (settings.states.get('active-content') === 'off' || !mayBeActive(text.slice(bodyStart))) return []
  if (known?.source === text && !mayBeActive(withoutCode(text, known.tree).slice(bodyStart))) return []
  const {hosts, phrases, selectors} = settings.allow
  const allows = hosts.length + phrases.length + selectors.length > 0
  return lastLook(text, {
    bodyStart,
    hasComponents: /\.mdx$/i.test(path ?? ''),
    allowedIn: (cleaned) => (allows ? allowedRanges(parse(cleaned).tree, settings) : [])
  })
}

/** Warnings that tell more than this say no more than one. */
const mostWarnings = 20

/** A warning for each place that was made text, with its line in the source. */
export function madeTextWarnings(source: string, edits: readonly LoggedEdit[]): Warning[] {
  const made = edits.filter(({reason, rule}) => rule === 'active-content' && reason.endsWith(asText))
  if (made.length === 0) return []
  const lines = new LineIndex(source)
  return made.slice(0, mostWarnings).map(({reason, start}) => ({
    code: 'made-text',
    message: `could run in a browser, and could not be cut out alone: its tag is text now (${reason.slice(0, -asText.length)})`,
    line: lines.lineOf(start)
  }))
}
