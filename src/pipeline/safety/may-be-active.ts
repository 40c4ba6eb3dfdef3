/** A cheap test that spares almost all texts the last look. */
import {decodeHTML} from 'entities'
import {isScriptUrl} from '../../addresses/url.js'
import {isContentEmbed} from '../../hast/embeds.js'
import {activeNames, addressNames, controlNames, loads, playerNames} from './active-parts.js'

const names = [...activeNames, ...controlNames, ...playerNames, 'link', 'meta', 'set', 'animate[a-z]*']
const activeTag = new RegExp(String.raw`<(?:${names.join('|')})(?:[\s/>]|$)`, 'i')

/** The prefix of a quote may stand between the parts of a tag that goes over lines. */
const equals = String.raw`[\s>]*=[\s>]*`
const handler = /(?:^|[^a-z\d])on[a-z]+[\s>]*=/i
const styled = new RegExp(
  String.raw`(?:^|[^\w-])style${equals}("[^"\r\n]*"|'[^'\r\n]*'|[^\s"'>][^\s>]*)?`,
  'gi'
)

/** What an address stands behind. */
const beforeAddress = new RegExp(
  String.raw`(?:(?:^|[^\w-])(?:${[...addressNames].join('|')})${equals}["']?|\]\([\s>]*<?|\]:[\s>]*<?)`,
  'gi'
)
/** A scheme and a media type in any spelling: entities, escapes, and what browsers pass over. */
const spelled = /(?:&#?\w+;?|\\[^\w]?|[\0- \u007f-\u00a0\u2028\u2029>]|[a-z/+:])*/iy
const mayBegin = /^[jvld&\\\0- \u007f-\u00a0\u2028\u2029>]/i
const autolink = /<(?:javascript|vbscript|livescript|data):/i

/**
 * Whether the text may hold what is active: never wrong where it says no. Names of tags and attributes can be written
 * in one way only; addresses are decoded, as browsers do, and styles looked through.
 */
export function mayBeActive(source: string): boolean {
  const text = withoutPlayers(source)
  if (/<[a-z]/i.test(text) && (activeTag.test(text) || handler.test(text) || mayLoadByStyle(text)))
    return true
  return /script|data|&/i.test(text) && (autolink.test(text) || hasScriptAddress(text))
}

function mayLoadByStyle(text: string): boolean {
  for (const [, value] of text.matchAll(styled)) {
    // A value over lines may be torn: what the HTML has for it may be longer.
    if (value === undefined || value.includes('&') || loads.test(value)) return true
  }
  return false
}

function hasScriptAddress(text: string): boolean {
  for (const found of text.matchAll(beforeAddress)) {
    spelled.lastIndex = found.index + found[0].length
    const address = spelled.exec(text)![0]
    if (mayBegin.test(address) && isScriptUrl(decodeHTML(address).replace(/[\\>]/g, ''))) return true
  }
  return false
}

/** A frame on one line, with attributes that say nothing but its address and its size. */
const player =
  /<iframe(?:[ \t]+(?:allow|allowfullscreen|class|frameborder|height|id|loading|name|scrolling|src|title|width)(?:="[^"<>&|`\\\r\n]*")?)*[ \t]*>[ \t]*<\/iframe>/gi

/** The text without frames that plainly show content of an article: many have one. */
function withoutPlayers(text: string): string {
  if (!/<iframe/i.test(text)) return text
  return text.replace(player, (tag) => {
    const src = [...tag.matchAll(/[ \t]src="([^"]*)"/gi)]
    const properties = {src: src[0]?.[1] ?? ''}
    const isPlayer = isContentEmbed({type: 'element', tagName: 'iframe', properties, children: []})
    return src.length === 1 && isPlayer ? ' ' : tag
  })
}
