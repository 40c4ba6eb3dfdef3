/** Bar charts: each bar is a button, as long as its number is large. */
import {button, type Child, h} from './dom.js'
import {number} from './text.js'

export interface Bar {
  label: Child
  /** The label as text, for screen readers. */
  name: string
  value: number
  /** Smaller print after the label. */
  note?: string
  /** Colours the bar. */
  category?: string
  select(): void
}

/** Bars shown at first, and at most. */
const few = 8
const most = 100

/** A titled chart, or a line that says there is nothing to show. `unit` is what the numbers count. */
export function chart(title: string, hint: string, unit: string, bars: readonly Bar[]): HTMLElement {
  const largest = bars.reduce((value, bar) => Math.max(value, bar.value), 1)
  const list = h('ol', {class: 'bars', role: 'list'})
  const add = (bars: readonly Bar[]) => list.append(...bars.map((bar) => toItem(bar, largest, unit)))
  // A button for one or two more bars would take as much room as they do.
  const first = bars.length > few + 2 ? few : bars.length
  add(bars.slice(0, first))
  const section = h(
    'section',
    {class: 'card', 'aria-label': title},
    h('h2', null, title),
    h('p', {class: 'hint'}, hint)
  )
  section.append(bars.length === 0 ? h('p', {class: 'empty'}, 'None.') : list)
  if (bars.length > first) {
    const left = Math.min(bars.length, most) - first
    const more = button(`Show ${number(left)} more`, {class: 'quiet'}, () => {
      add(bars.slice(first, most))
      list.children[first]?.querySelector('button')?.focus()
      more.remove()
    })
    section.append(more)
  }
  return section
}

function toItem(
  {category, label, name, note, select, value}: Bar,
  largest: number,
  unit: string
): HTMLElement {
  const fill = h('span', {class: 'fill', 'data-category': category})
  fill.style.width = `${(value / largest) * 100}%`
  const content = h(
    'span',
    {class: 'bar'},
    h('span', {class: 'bar-label'}, label, note ? h('small', null, ' ' + note) : null),
    h('span', {class: 'bar-value'}, number(value)),
    h('span', {class: 'track'}, fill)
  )
  return h(
    'li',
    null,
    button(content, {'aria-label': `${name}: ${number(value)} ${unit}. Show its files`}, select)
  )
}
