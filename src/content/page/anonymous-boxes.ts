/**
 * Anonymous boxes, as CSS calls them: text that stands among blocks without an element of its own, and paragraphs that
 * two breaks separate. Each is wrapped in a `div` while the page is judged, so that it is judged as other blocks are.
 */
import type {Element, ElementContent} from 'hast'
import {isBlank, isBlock, isElement, isUnseen} from '../../hast/elements.js'

/** Elements whose text beside blocks is a paragraph. */
const boxes = [
  'article',
  'aside',
  'body',
  'center',
  'dd',
  'div',
  'fieldset',
  'footer',
  'form',
  'header',
  'main',
  'nav',
  'section',
  'td'
] as const

/** A copy with anonymous boxes; an element without any is returned as it is. */
export function withAnonymousBoxes(node: Element): Element {
  let isChanged = false
  const children = node.children.map((child) => {
    if (child.type !== 'element') return child
    const boxed = withAnonymousBoxes(child)
    isChanged ||= boxed !== child
    return boxed
  })
  const copy = isChanged ? {...node, children} : node
  return isElement(node, ...boxes) && isMixed(children) ? {...copy, children: boxed(node, children)} : copy
}

/** Whether text stands beside blocks, or in more than one paragraph. */
function isMixed(children: readonly ElementContent[]): boolean {
  let hasBlock = false
  let hasText = false
  let breaks = 0
  for (const child of children) {
    if (isElement(child, 'br')) breaks++
    else if (isElement(child) && isBlock(child)) hasBlock ||= !isUnseen(child)
    else if (isShown(child)) hasText = true
    if (hasText && (hasBlock || breaks > 1)) return true
  }
  return false
}

/** Each anonymous box, with the name of the element it stands in. */
const anonymous = new WeakMap<Element, string>()

/** Whether `withAnonymousBoxes` made the element. */
export function isAnonymous(element: Element): boolean {
  return anonymous.has(element)
}

/** The name of the element; of an anonymous box, the name of the element it stands in. */
export function boxName(element: Element): string {
  return anonymous.get(element) ?? element.tagName
}

function boxed({tagName}: Element, children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = []
  let run: ElementContent[] = []
  const end = (): void => {
    const shown = run.filter(isShown)
    // One element alone can be judged as it is.
    if (shown.length > 1 || shown[0]?.type === 'text') result.push(box(tagName, run))
    else for (const node of run) result.push(node)
    run = []
  }
  for (const [index, child] of children.entries()) {
    if (isElement(child) && isBlock(child) && !isUnseen(child)) {
      end()
      result.push(child)
      continue
    }
    // The breaks after a paragraph belong to it.
    if (!isElement(child, 'br') && areBreaks(children, index)) end()
    run.push(child)
  }
  end()
  return result
}

/** Most siblings that are searched for two breaks: white space and a comment may stand between them. */
const mostBetween = 8

/** Whether two breaks or more stand right before the child at `index`. */
function areBreaks(children: readonly ElementContent[], index: number): boolean {
  let count = 0
  for (let at = index - 1; at >= Math.max(0, index - mostBetween) && count < 2; at--) {
    if (isElement(children[at], 'br')) count++
    else if (!isBlank(children[at]!)) return false
  }
  return count > 1
}

function isShown(child: ElementContent): boolean {
  return !isBlank(child) && !isElement(child, 'br') && !(isElement(child) && isUnseen(child))
}

function box(parent: string, children: ElementContent[]): Element {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  const div: Element = {
    type: 'element',
    tagName: 'div',
    properties: {},
    children,
    ...(start && end ? {position: {start, end}} : {})
  }
  anonymous.set(div, parent)
  return div
}
