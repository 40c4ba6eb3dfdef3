/** Warnings about a cleaned document: problems that a person should look at, because no rule can decide. */
import type {Element, Nodes, Root} from 'hast'
import type {Warning} from '../errors.js'
import {findAll, isElement, isHeading, textOf} from '../hast/elements.js'
import {marksOf} from '../parse/marks.js'
import {holdsTemplate} from '../text/template-code.js'
import {findLostLists} from './lost-lists.js'

type Block = Parameters<typeof findLostLists>[0][number]

/** Warnings about a cleaned Markdown or text document. Lines are those of the last pass's text. */
export function documentWarnings(tree: Root): Warning[] {
  return [...findLostLists(blocksOf(tree)), ...unclosedFences(tree), ...unclosedComments(tree)]
}

/**
 * A warning where code that came from a page or a text holds template code. In text it is escaped, but code knows no
 * escapes, and a site generator looks into it, too.
 */
export function templateWarnings(code: readonly string[]): Warning[] {
  const found = code.find(holdsTemplate)
  if (found === undefined) return []
  const shown = /\{[{%][^\n]{0,40}/.exec(found)![0]
  return [
    {
      code: 'template-code',
      message: `template code in a code example ("${shown}"): Hugo, Jekyll and the like would run it in Markdown`
    }
  ]
}

function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = []
  for (const node of tree.children) {
    if (!isElement(node as Nodes)) continue
    const element = node as Element
    blocks.push({text: textOf(element), line: element.position?.start.line ?? 1, kind: kindOf(element)})
  }
  return blocks
}

function kindOf(node: Element): Block['kind'] {
  if (isHeading(node)) return 'heading'
  if (node.tagName === 'p')
    return findAll(node, (child) => child.tagName === 'img').length > 0 ? 'other' : 'paragraph'
  if (['ul', 'ol', 'dl'].includes(node.tagName)) return 'list'
  if (node.tagName === 'table') return 'table'
  return node.tagName === 'pre' ? 'code' : 'other'
}

function unclosedFences(tree: Root): Warning[] {
  return findAll(tree, (node) => marksOf(node).unclosedFence === true).map((node) => ({
    code: 'unclosed-fence',
    message: 'a code fence that is never closed: everything behind it reads as code',
    line: node.position?.start.line ?? 1
  }))
}

function unclosedComments(tree: Root): Warning[] {
  return (tree.data?.unclosed ?? [])
    .filter(({kind}) => kind === 'comment')
    .map(() => ({
      code: 'unclosed-comment',
      message: 'a comment that is never closed: browsers hide everything behind it'
    }))
}
