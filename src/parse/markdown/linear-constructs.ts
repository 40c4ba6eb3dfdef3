/**
 * Constructs of micromark that take the square of the document's length, in linear time: some thousands of headings with
 * a line below, or a paragraph of 100,000 lines, would take minutes. The tree is the same.
 */
import {
  attention,
  autolink,
  characterEscape,
  characterReference,
  codeText,
  hardBreakEscape,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
  lineEnding,
  setextUnderline
} from 'micromark-core-commonmark'
import type {Construct, Event, Extension, Resolver, Token, TokenType} from 'micromark-util-types'
import type {Processor} from 'unified'

declare module 'micromark-util-types' {
  interface Token {
    /** Set by the constructs of addresses in the text: no open bracket stands before it. */
    _gfmAutolinkLiteralWalkedInto?: boolean
  }
}

const resolveHeading = setextUnderline.resolveTo!

/** The construct rewrites all events of the document at each heading; here it gets only those of the heading. */
const resolveTail: Resolver = (events, context) => {
  const from = events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'content')
  if (from < 0) return resolveHeading(events, context)
  const resolved = resolveHeading(events.splice(from), context)
  for (const event of resolved) events.push(event as Event)
  return events
}

/**
 * The construct, which joins the `data` tokens before it: its own token is of `type`. micromark joins those of the whole
 * paragraph at its end, and takes each run out of the list of all events: then 10,000 lines or spans take seconds.
 */
function joining(construct: Construct, type: TokenType = construct.name as TokenType): Construct {
  const {name, resolveTo} = construct
  const joinBefore: Resolver = (events, context) => {
    const end = events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === type)
    let start = end
    while (events[start - 1]?.[1].type === 'data') start--
    if (end - start > 2) {
      events[start]![1].end = events[end - 1]![1].end
      events.splice(start + 2, end - start - 2)
    }
    return resolveTo ? resolveTo(events, context) : events
  }
  return {...construct, name: `${name}OfJoined`, resolveTo: joinBefore}
}

const heading: Construct = {...setextUnderline, name: 'setextUnderlineOfTail', resolveTo: resolveTail}
/** The constructs of texts by the characters they begin with, and the tokens of those that are not named for theirs. */
const ofTexts: readonly (readonly [codes: readonly number[], construct: Construct, type?: TokenType])[] = [
  [[-5, -4, -3], lineEnding],
  [[33], labelStartImage, 'labelImage'],
  [[38], characterReference],
  [[42, 95], attention, 'attentionSequence'],
  [[60], autolink],
  [[60], htmlText],
  [[91], labelStartLink, 'labelLink'],
  [[92], hardBreakEscape],
  [[92], characterEscape],
  [[93], labelEnd],
  [[96], codeText]
]

/** Those of extensions go on to be asked before them, or behind. */
const text: Record<number, Construct[]> = {}
for (const [codes, construct, type] of ofTexts) {
  const joined = joining(construct, type)
  for (const code of codes) text[code] = [...(text[code] ?? []), joined]
}

const extension: Extension = {
  disable: {null: ofTexts.map(([, {name}]) => name!)},
  flow: {45: heading, 61: heading},
  // What is disabled is so everywhere: titles and addresses have these, too.
  string: {
    38: {...characterReference, name: 'characterReferenceOfString'},
    92: {...characterEscape, name: 'characterEscapeOfString'}
  },
  text
}

/** The open bracket that was found last in a list of events, and its index. */
const lastOpen = new WeakMap<readonly Event[], {token: Token; index: number}>()

/** Whether an open bracket stands before the place: then the parser looks for no address in the text. */
function isInBrackets(events: readonly Event[]): boolean {
  const known = lastOpen.get(events)
  if (known && !known.token._balanced && events[known.index]?.[1] === known.token) return true
  for (let index = events.length - 1; index >= 0; index--) {
    const [, token] = events[index]!
    if ((token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced) {
      lastOpen.set(events, {token, index})
      return true
    }
    if (token._gfmAutolinkLiteralWalkedInto) return false
  }
  return false
}

const literals = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink'])

/** Behind an open bracket, the constructs of addresses in the text walk back to it at each word. */
function withShortWalk(construct: Construct): Construct {
  if (!literals.has(construct.name ?? '')) return construct
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const start = construct.tokenize.call(this, effects, ok, nok)
      return (code) => (isInBrackets(this.events) ? nok(code) : start(code))
    }
  }
}

function withShortWalks(extension: Extension): Extension {
  if (!extension.text) return extension
  const text = Object.entries(extension.text).map(([code, constructs]) => [
    code,
    Array.isArray(constructs) ? constructs.map(withShortWalk) : withShortWalk(constructs as Construct)
  ])
  return {...extension, text: Object.fromEntries(text)}
}

/** Let a processor parse them so. For `unified().use(remarkParse)`. */
export function linearConstructs(this: Processor): undefined {
  const data = this.data() as {micromarkExtensions?: Extension[]}
  // GFM is one extension that was made of several: it may be nested.
  const others = (data.micromarkExtensions ?? []).flat() as Extension[]
  // Those of extensions come before these, and behind them where they say so.
  data.micromarkExtensions = [extension, ...others.map(withShortWalks)]
}
