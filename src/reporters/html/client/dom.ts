/** Makes elements. Text only becomes text nodes; markup is never parsed. */
import {toShown, toShownParts} from './text.js'

export type Child = Node | string | false | null | undefined

/** Attributes, and listeners under `on`. In attributes, deceptive characters are replaced by their names. */
export interface Props {
  on?: {[Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void}
  [attribute: string]: unknown
}

/** Make an element. Attributes that are undefined, `null` or `false` are left out, and so are such children. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props?: Props | null,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  const {on, ...attributes} = props ?? {}
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    element.setAttribute(name, value === true ? '' : toShown(String(value)))
  }
  for (const [name, listener] of Object.entries(on ?? {}))
    element.addEventListener(name, listener as EventListener)
  append(element, ...children)
  return element
}

export function append(parent: Node, ...children: Child[]): void {
  for (const child of children) {
    if (child === undefined || child === null || child === false) continue
    if (typeof child === 'string') appendText(parent, child)
    else parent.appendChild(child)
  }
}

/** Append text, with the names of characters that would hide or reverse it. */
function appendText(parent: Node, text: string): void {
  for (const part of toShownParts(text)) {
    const node = document.createTextNode(part.text)
    if (part.isName) {
      const name = document.createElement('span')
      name.className = 'control'
      name.appendChild(node)
      parent.appendChild(name)
    } else parent.appendChild(node)
  }
}

/** A path, whose parts may break at their slashes. */
export function path(text: string): HTMLElement {
  const element = h('bdi', {class: 'path'})
  for (const [index, part] of text.split('/').entries()) {
    if (index > 0) append(element, '/', document.createElement('wbr'))
    append(element, part)
  }
  return element
}

export function button(label: Child, props: Props, action: () => void): HTMLButtonElement {
  return h('button', {type: 'button', ...props, on: {click: action}}, label)
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
}
