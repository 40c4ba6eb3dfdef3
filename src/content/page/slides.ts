/** Slides: parts of one text. A script shows one at a time; attributes or inline styles hide the others. */
import type {Element} from 'hast'
import {classesOf, isElement, textOf} from '../../hast/elements.js'
import {isUnshown} from './visibility.js'

/** Least characters of a slide that is part of the text. */
const leastText = 120
/** Least hidden slides beside a shown one: fewer may be a hint, a form or a variant for small screens. */
const leastSlides = 2

/** A copy with all slides shown; an element without slides is returned as it is. */
export function withSlides(node: Element): Element {
  let isChanged = false
  const hidden = hiddenSlides(node)
  const children = node.children.map((child) => {
    if (child.type !== 'element') return child
    const next = withSlides(hidden.has(child) ? asShown(child) : child)
    isChanged ||= next !== child
    return next
  })
  return isChanged ? {...node, children} : node
}

function hiddenSlides(parent: Element): ReadonlySet<Element> {
  const groups = new Map<string, {shown: number; hidden: Element[]}>()
  for (const child of parent.children) {
    if (!isElement(child, 'div', 'section', 'article', 'li')) continue
    const [name] = classesOf(child)
    if (name === undefined) continue
    const group = groups.get(`${child.tagName} ${name}`) ?? {shown: 0, hidden: []}
    groups.set(`${child.tagName} ${name}`, group)
    if (isUnshown(child)) group.hidden.push(child)
    else group.shown++
  }
  const slides = [...groups.values()].filter(({shown, hidden}) => shown > 0 && hidden.length >= leastSlides)
  return new Set(slides.flatMap(({hidden}) => (hidden.every(isLong) ? hidden : [])))
}

function isLong(slide: Element): boolean {
  return textOf(slide, leastText).length >= leastText
}

function asShown(slide: Element): Element {
  const {hidden: _hidden, style: _style, ariaHidden: _ariaHidden, ...properties} = slide.properties
  return {...slide, properties}
}
