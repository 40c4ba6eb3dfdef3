// Mutations within blocks: tokens, tags, characters. Each is `(text, random) => text`.
import {replaceAt, tokensOf} from './blocks.mjs'

/** Drop, repeat, move or swap a tag, fence, comment or marker. */
export function unbalance(text, random) {
  const tokens = tokensOf(text)
  if (tokens.length === 0) return text + random.pick(['</div>', '```\n', '**', '<!--', '>'])
  const {start, end, text: token} = random.pick(tokens)
  const other = random.pick(tokens)
  const way = random.pick(['drop', 'drop', 'repeat', 'move', 'copy', 'put'])
  if (way === 'drop') return replaceAt(text, start, end, '')
  if (way === 'repeat') return replaceAt(text, end, end, token)
  if (way === 'copy') return replaceAt(text, other.start, other.start, token)
  if (way === 'put') return replaceAt(text, other.start, other.end, token)
  const [first, last] = start < other.start ? [other.start, start] : [start, other.start]
  return start < other.start
    ? replaceAt(replaceAt(text, first, first, token), last, last + token.length, '')
    : replaceAt(replaceAt(text, start, end, ''), other.start, other.start, token)
}

/** Cut a beginning or an end off, often within a tag, address, entity or surrogate pair. */
export function cut(text, random) {
  const inner = random.chance(0.6) ? insideOf(text, random) : undefined
  const at = inner ?? random.between(0, text.length)
  if (random.chance(0.4)) return text.slice(0, at)
  if (random.chance(0.4)) return text.slice(at)
  return replaceAt(text, at, at + random.between(1, 40), '')
}

/** An offset within a thing that is meant to be whole. */
function insideOf(text, random) {
  const kind = random.pick([
    /<[^<>]+>/g,
    /https?:\S+/g,
    /&#?\w+;/g,
    /[\ud800-\udbff][\udc00-\udfff]/g,
    /\r\n/g
  ])
  const places = [...text.matchAll(kind)]
  if (places.length === 0) return undefined
  const place = random.pick(places)
  return place.index + random.between(1, place[0].length - 1)
}

/** Change the case of a tag, a word or a line. */
export function changeCase(text, random) {
  const place = pickMatch(
    text,
    random,
    random.pick([/<\/?[a-z][^<>]*>/gi, /[\p{L}]+/gu, /^.+$/gm, /https?:\S+/g])
  )
  if (!place) return text
  const [old] = place
  const changed = random.chance(0.5) ? old.toUpperCase() : old.toLowerCase()
  return replaceAt(text, place.index, place.index + old.length, changed)
}

const extraAttributes = [
  ' class="related-posts"',
  ' class=adsbygoogle',
  ' style="display:none"',
  ' hidden',
  ' width=0 height=0',
  ' onclick="x()"',
  ' href="javascript:x()"',
  " href='https://example.com/?utm_source=a&amp;id=1'",
  ' src="https://imp.pxf.io/i/1/2/3"',
  ' id=a lang=ar dir=rtl',
  ' data-x="\n\n"',
  ' =" \'',
  ' title="a > b"'
]

/** Give a tag an attribute twice, or one more. */
export function addAttribute(text, random) {
  const place = pickMatch(text, random, /<[a-z][\w-]*(?=[\s/>])/gi)
  if (!place) return text
  const at = place.index + place[0].length
  const own = random.pick(text.slice(at, at + 300).match(/\s[\w-]+=(?:"[^"<>]*"|\S+)/g) ?? extraAttributes)
  return replaceAt(text, at, at, random.chance(0.5) ? own : random.pick(extraAttributes))
}

const strangeCharacters = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u061c',
  '\u00ad',
  '\u2060',
  '\ufeff',
  '\u00a0',
  '\u3000',
  '\u2003',
  '\0',
  '\u0001',
  '\u000b',
  '\u000c',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ud800',
  '\udc00',
  '\ufffd',
  '\uffff',
  '\u{1f525}',
  'e\u0301',
  '\u0130',
  '\u05d0\u05d1',
  '\u0639\u0631\u0628',
  '灰',
  'ก'
]

/** Put an invisible or strange character somewhere, most often beside a token. */
export function addCharacter(text, random) {
  const tokens = random.chance(0.6) ? tokensOf(text) : []
  const at =
    tokens.length > 0 ? random.pick(tokens)[random.pick(['start', 'end'])] : random.between(0, text.length)
  return replaceAt(text, at, at, random.pick(strangeCharacters).repeat(random.chance(0.1) ? 3 : 1))
}

/** Mix line ends: all of one kind, or each its own. */
export function changeLineEnds(text, random) {
  const one = random.pick(['\r\n', '\r\n', '\r', '\u2028'])
  const share = random.pick([1, 1, 0.5, 0.1])
  return text.replace(/\r\n|\n|\r/g, (end) => (random.chance(share) ? one : end))
}

/** Change the white space at the beginning of a line, or at its end. */
export function indent(text, random) {
  const place = pickMatch(text, random, random.pick([/^[ \t]*/gm, /[ \t]*$/gm]))
  if (!place) return text
  const space = random.pick(['', ' ', '  ', '   ', '    ', '\t', ' \t', '\u00a0'])
  return replaceAt(text, place.index, place.index + place[0].length, space)
}

/** Join two lines, or break one. */
export function rebreak(text, random) {
  const place = pickMatch(text, random, random.chance(0.5) ? /[ \t]*(?:\r\n|\n|\r)[ \t]*/g : / +/g)
  if (!place) return text
  const by = random.pick([' ', '\n', '\n\n', '\\\n', '  \n', ''])
  return replaceAt(text, place.index, place.index + place[0].length, by)
}

/** Escape a token, or make an entity of a character. */
export function escapeToken(text, random) {
  const place = pickMatch(text, random, /[<>&*_[\]()`#|~$\\:]/g)
  if (!place) return text
  const [old] = place
  const by = random.pick([
    `\\${old}`,
    `&#${old.codePointAt(0)};`,
    `&#x${old.codePointAt(0).toString(16)}`,
    `&amp;${old}`
  ])
  return replaceAt(text, place.index, place.index + 1, by)
}

function pickMatch(text, random, pattern) {
  const places = [...text.matchAll(pattern)]
  return places.length > 0 ? random.pick(places) : undefined
}
