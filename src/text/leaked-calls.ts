/**
 * Statements of known ad and analytics scripts that stand as text on one line: their script lost its tags.
 *
 * A statement over several lines is code that an article shows: a script that is flattened to text is one line. Beside
 * text, a statement counts where it follows a whole sentence, or is glued to a word, which no sentence does.
 */
import {adScriptCalls} from '../facts/networks/ad-slots.js'
import {trackerScriptCalls} from '../facts/networks/collectors.js'

export interface LeakedCall {
  /** Whose script it is. */
  name: string
  /** What the statement begins with, an identifier of the script: `googletag`, `_gaq`. */
  token: string
  /** Offsets in the text. */
  start: number
  end: number
}

const calls = [...adScriptCalls, ...trackerScriptCalls]

/** The beginnings as one expression with a group each. */
const anyStart = new RegExp(calls.map(({start}) => `(${start.source})`).join('|'), 'g')

/** What every statement has, so that prose costs one search. */
const hint =
  /adsbygoogle|google\\?_ad|googletag|taboola|OBR|function|ezstandalone|atOptions|amzn|apstag|yaContextCb|msmaflink|MafRakuten|rakuten|PartnersCoupang|freestar|pbjs|mNHandle|medianet|infolinks|adpushup|nitroAds|slotbydup|sc\\?_|adsbyimobile|admaxads|AdProvider|adsbyjuicy|dataLayer|gtag\(|ga\(|gaq|gaJsHost|pageTracker|uacct|fbq|paq|hmt|ym\(|linkedin\\?_|qevents|comscore/

/** Most runs of statements, and most beginnings without an end, that are looked at in a line. */
const mostInLine = 40

/** Most characters of a statement. */
const mostInCall = 4000

/** Find the statements in a stretch of prose; linear in its length. */
export function findLeakedCalls(source: string): LeakedCall[] {
  if (!hint.test(source)) return []
  const found: LeakedCall[] = []
  const lines = source.split(/(?<=[\n\r])/)
  let from = 0
  lines.forEach((line, index) => {
    if (hint.test(line) && !isCodeLine(lines[index - 1]) && !isCodeLine(lines[index + 1])) {
      for (const run of runsOf(line)) found.push({...run, start: from + run.start, end: from + run.end})
    }
    from += line.length
  })
  return found
}

/** Whether a line is code that is not known: then the lines beside it are shown with it. */
function isCodeLine(line: string | undefined): boolean {
  return (
    line !== undefined && /[;{}]\s*$/.test(line) && !/&#?\w+;\s*$/.test(line) && runsOf(line).length === 0
  )
}

/** The runs of statements in a line that no sentence holds. */
function runsOf(line: string): LeakedCall[] {
  const {text, offsets} = unescaped(line)
  const runs: LeakedCall[] = []
  let misses = 0
  anyStart.lastIndex = 0
  for (let match = anyStart.exec(text); match; match = anyStart.exec(text)) {
    const fact = calls[match.slice(1).findIndex((group) => group !== undefined)]!
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const start = match.index - /(?:(?:var|let|const)\s+|(?:window|self)\.)?$/.exec(before)![0].length
    const end = statementEnd(text, match.index)
    if (end === undefined || (fact.holds && !fact.holds.test(text.slice(start, end)))) {
      if (++misses > mostInLine) break
      continue
    }
    // Part of a longer name.
    if (/^[\w$]/.test(match[0]) && /[\w$]/.test(text[start - 1] ?? '')) continue
    const last = runs.at(-1)
    if (last && isNothing(text.slice(last.end, start))) last.end = end
    else runs.push({name: fact.name, token: tokenOf(match[0], fact.name), start, end})
    anyStart.lastIndex = end
    if (runs.length > mostInLine) break
  }
  return runs
    .filter((run) => isOutside(text.slice(0, run.start), text.slice(run.end), text[run.end - 1]!))
    .map((run) => ({...run, start: offsets[run.start]!, end: offsets[run.end]!}))
}

/** The identifier that tells the script from others. */
function tokenOf(start: string, name: string): string {
  const words = start.match(/[A-Za-z_$][\w$]{2,}/g) ?? []
  return words.find((word) => !/^(?:function|var|window|new|push|cmd)$/.test(word)) ?? name
}

/** Whether only white space, signs between statements and comments of code stand in `text`. */
function isNothing(text: string): boolean {
  return /^(?:\s|;|\/\*[^*]{0,100}\*\/)*$/.test(text)
}

/** Whether the statements stand outside of a sentence, by what is before and behind them on their line. */
function isOutside(before: string, behind: string, last: string): boolean {
  const near = before.slice(-400)
  const left = withoutTags(near)
  const right = behind.slice(0, 400).replace(/^(?:\s|;|<\/?[a-z][^<>]{0,300}>|\/\/\s*-->|-->)+/i, '')
  const isStart = before.length <= 400 && /^[\s>*+-]*$/.test(left)
  const isGlued = left.length === near.length && /[\p{L}\p{N})]$/u.test(left)
  if (!isStart && !isGlued && !/[.!?…。！？;"”»]$/.test(left)) return false
  if (right === '') return true
  return /[;}]/.test(last) && !/^[\p{Ll},.;:)]/u.test(right)
}

/** The text without the tags and spaces at its end. */
function withoutTags(text: string): string {
  let end = text.trimEnd()
  while (end.endsWith('>') && end.includes('<')) end = end.slice(0, end.lastIndexOf('<')).trimEnd()
  return end
}

/**
 * Where the statement that begins at `start` ends: behind its semicolon, or behind the bracket that closes it. Undefined
 * where brackets or quotes are open at the end of the line.
 */
function statementEnd(text: string, start: number): number | undefined {
  let depth = 0
  let quote = ''
  let closed = -1
  const limit = Math.min(text.length, start + mostInCall)
  for (let at = start; at < limit; at++) {
    const sign = text[at]!
    if (quote !== '') {
      if (sign === '\\') at++
      else if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign
    else if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign)) {
      depth--
      if (depth < 0) return undefined
      if (depth === 0) closed = at + 1
    } else if (depth === 0 && sign === ';') return at + 1
    else if (depth === 0 && closed === at && !/[\s.(|&=,+]/.test(sign)) return closed
    else if (depth === 0 && closed > 0 && /[\p{L}\p{N}]/u.test(sign) && /^\s+$/.test(text.slice(closed, at)))
      return closed
  }
  if (depth > 0 || quote !== '' || limit < text.length) return undefined
  const rest = text.slice(start).trimEnd()
  return closed > 0 || /^[^=]{1,60}=\s*(?:"[^"]*"|'[^']*'|[“‘][^”’]*[”’]|\d+)$/.test(rest)
    ? start + rest.length
    : undefined
}

/** The text without the backslashes and references that Markdown and HTML write, and where each character comes from. */
function unescaped(line: string): {text: string; offsets: number[]} {
  let text = ''
  const offsets: number[] = []
  const sign = /\\([!-/:-@[-`{-~])|&(quot|apos|amp|lt|gt|#0?39|#x27|#8217|#8220|#8221);|[\s\S]/g
  for (const match of line.matchAll(sign)) {
    text += match[1] ?? (match[2] ? references.get(match[2].replace('#0', '#')) : match[0])
    offsets.push(match.index)
  }
  offsets.push(line.length)
  return {text, offsets}
}

const references: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['#39', "'"],
  ['#x27', "'"],
  ['#8217', '’'],
  ['#8220', '“'],
  ['#8221', '”']
])
