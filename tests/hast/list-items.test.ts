import type {List, Root} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {describe, expect, it} from 'vitest'
import {listItems} from '../../src/hast/list-items.js'
import {markdownParser} from '../../src/parse/markdown/parse-markdown.js'

describe('list items', () => {
  it.each([
    '- a\n- b\n',
    '- a\n\n- b\n',
    '1. a\n\n   b\n2. c\n',
    '- a\n  - b\n\n    c\n  - d\n- e\n',
    '- [ ] a\n- [x] b\n',
    '- a\n- b\n\n  > c\n',
    '-\n- a\n'
  ])('come out as without the handler: %j', (markdown) => {
    const tree = markdownParser.parse(markdown) as Root
    expect(toHast(tree, {handlers: listItems()})).toEqual(toHast(tree))
  })

  it('of a long list ask it once', () => {
    let asked = 0
    const item = (): List['children'][number] => ({
      type: 'listItem',
      children: [{type: 'paragraph', children: []}],
      get spread() {
        asked++
        return false
      }
    })
    const list: List = {type: 'list', children: Array.from({length: 300}, item)}
    toHast({type: 'root', children: [list]}, {handlers: listItems()})
    expect(asked).toBe(300)
  })
})
