/**
 * List items for `mdast-util-to-hast`. Its own handler asks for each item whether any item of the list is loose, which
 * takes the square of their number: minutes for a list of 100,000.
 */
import type {List, ListItem, Parents} from 'mdast'
import {defaultHandlers, type Handler, type Handlers} from 'mdast-util-to-hast'

const handleItem = defaultHandlers.listItem as Handler

/** A fresh handler for one tree: it asks each list once. The result is that of the default handler. */
export function listItems(): Handlers {
  const asked = new WeakMap<List, Parents>()
  return {
    listItem(state, node: ListItem, parent: Parents | undefined) {
      return handleItem(state, node, parent?.type === 'list' ? answerOf(parent, asked) : parent)
    }
  }
}

/** A list without items that is loose where `list` is. */
function answerOf(list: List, asked: WeakMap<List, Parents>): Parents {
  const known = asked.get(list)
  if (known) return known
  const spread = list.spread || list.children.some((item) => item.spread ?? item.children.length > 1)
  const answer: List = {type: 'list', spread, children: []}
  asked.set(list, answer)
  return answer
}
