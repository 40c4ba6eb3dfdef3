/**
 * Constructs of micromark that take the square of the document's length, in linear time: some thousands of headings with
 * a line below, or a paragraph of 100,000 lines, would take minutes. The tree is the same.
 */
import {lineEnding, setextUnderline} from 'micromark-core-commonmark'
import type {Construct, Event, Extension, Resolver} from 'micromark-util-types'
import type {Processor} from 'unified'

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
 * Join the `data` tokens of a line when it ends. micromark joins those of the whole paragraph at its end, and takes each
 * run out of the list of all events.
 */
const joinData: Resolver = (events) => {
  const end = events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'lineEnding')
  let start = end
  while (events[start - 1]?.[1].type === 'data') start--
  if (end - start > 2) {
    events[start]![1].end = events[end - 1]![1].end
    events.splice(start + 2, end - start - 2)
  }
  return events
}

const heading: Construct = {...setextUnderline, name: 'setextUnderlineOfTail', resolveTo: resolveTail}
const line: Construct = {...lineEnding, name: 'lineEndingOfText', resolveTo: joinData}

const extension: Extension = {
  flow: {45: heading, 61: heading},
  text: {[-5]: line, [-4]: line, [-3]: line}
}

/** Let a processor parse them so. For `unified().use(remarkParse)`. */
export function linearConstructs(this: Processor): undefined {
  const data = this.data() as {micromarkExtensions?: Extension[]}
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension]
}
