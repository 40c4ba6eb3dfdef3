/**
 * Headings with a line below them, parsed in linear time.
 *
 * The construct of micromark rewrites all events of the document at each such heading, so that some thousands of them take
 * minutes. Here it gets only those of the heading.
 */
import {setextUnderline} from 'micromark-core-commonmark'
import type {Construct, Event, Extension, Resolver} from 'micromark-util-types'
import type {Processor} from 'unified'

const resolve = setextUnderline.resolveTo!

const resolveTail: Resolver = (events, context) => {
  const from = events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'content')
  if (from < 0) return resolve(events, context)
  const resolved = resolve(events.splice(from), context)
  for (const event of resolved) events.push(event as Event)
  return events
}

const construct: Construct = {...setextUnderline, name: 'setextUnderlineOfTail', resolveTo: resolveTail}

const extension: Extension = {flow: {45: construct, 61: construct}}

/** Let a processor parse them so. For `unified().use(remarkParse)`. */
export function setextHeadings(this: Processor): undefined {
  const data = this.data() as {micromarkExtensions?: Extension[]}
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension]
}
