/** How much running text a part of the tree holds, without the labels of links and controls. */
import type {Nodes} from 'hast'
import {isElement, isUnseen} from '../../hast/elements.js'
import {countWords} from '../../text/count-words.js'

const labels = ['a', 'button', 'label', 'legend', 'select', 'textarea', 'option'] as const

/** Counts the words of running text. Counts are cached by node: call `count` before the tree changes. */
export class ProseCounter {
  readonly #words = new Map<Nodes, number>()

  count(node: Nodes): number {
    if (node.type === 'text') return countWords(node.value)
    if (!('children' in node)) return 0
    const known = this.#words.get(node)
    if (known !== undefined) return known
    let words = 0
    if (!isElement(node, ...labels) && !(node.type === 'element' && isUnseen(node))) {
      for (const child of node.children) words += this.count(child)
    }
    this.#words.set(node, words)
    return words
  }
}
