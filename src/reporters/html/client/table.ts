/** The table of files. Only the rows in view exist, whatever the number of files. */
import type {Row} from './data.js'
import {button, h} from './dom.js'
import {column, type FileList} from './file-list.js'
import type {Filters, SortKey} from './route.js'
import {bytes, change, number} from './text.js'

/** Height of a row in CSS pixels, as in the style. */
const rowHeight = 52
/** Rows kept ready above and below the view. */
const margin = 12
/** How many rows are printed. */
const mostPrinted = 500

export interface TableActions {
  open(number: number): void
  sort(key: SortKey, descending: boolean): void
  /** Address that opens a file. */
  address(number: number): string
  /** Whether keys of one character do something. */
  hasKeys(): boolean
}

const headings: readonly {key: SortKey; name: string; fromTop: boolean}[] = [
  {key: 'path', name: 'File', fromTop: false},
  {key: 'status', name: 'Status', fromTop: false},
  {key: 'edits', name: 'Edits', fromTop: true},
  {key: 'findings', name: 'Findings', fromTop: true},
  {key: 'warnings', name: 'Warnings', fromTop: true},
  {key: 'words', name: 'Words', fromTop: true},
  {key: 'size', name: 'Size', fromTop: true}
]

export class Table {
  readonly element: HTMLElement
  /** Takes the focus; the active row is its active descendant. */
  readonly grid: HTMLElement
  readonly #list: FileList
  readonly #actions: TableActions
  readonly #body = h('div', {class: 'grid-body', role: 'rowgroup'})
  readonly #heads = new Map<SortKey, HTMLElement>()
  readonly #empty = h('p', {class: 'empty'}, 'No file matches. Clear the search or the filters.')
  /** Rows in the document, by their place. */
  readonly #shown = new Map<number, HTMLElement>()
  #numbers: readonly number[] = []
  #active = 0

  constructor(list: FileList, actions: TableActions) {
    this.#list = list
    this.#actions = actions
    const head = h('div', {class: 'grid-row grid-head', role: 'row', 'aria-rowindex': 1})
    for (const {fromTop, key, name} of headings) {
      const cell = h('div', {role: 'columnheader', class: `cell col-${key}`})
      // Arrow keys do not lead to the head, but Tab does: sorting must work from the keyboard, too.
      cell.append(button(name, {}, () => this.#sort(key, fromTop)))
      this.#heads.set(key, cell)
      head.append(cell)
    }
    this.grid = h('div', {
      class: 'grid-view',
      role: 'grid',
      tabindex: 0,
      'aria-label': 'Files. Arrow keys move, Enter opens',
      'aria-colcount': headings.length,
      on: {
        keydown: (event) => this.#onKey(event),
        // A press of the mouse gives focus too: then the view must not move under the pointer.
        focus: () => this.#activate(this.#active, this.grid.matches(':focus-visible'))
      }
    })
    this.grid.append(h('div', {class: 'grid-top', role: 'rowgroup'}, head), this.#body)
    if (list.rows.length === 0) this.#empty.textContent = 'No files.'
    this.element = h(
      'div',
      {class: 'grid', 'data-findings': String(list.index.accepted > 0)},
      this.grid,
      this.#empty
    )
    addEventListener('scroll', () => this.#render(), {passive: true})
    addEventListener('resize', () => this.#render())
    addEventListener('beforeprint', () => this.#render(0, mostPrinted))
    addEventListener('afterprint', () => this.#render())
  }

  show(numbers: readonly number[], {descending, sort}: Readonly<Filters>): void {
    this.#numbers = numbers
    this.#active = 0
    this.#clear()
    for (const [key, cell] of this.#heads) {
      if (key === sort) cell.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
      else cell.removeAttribute('aria-sort')
    }
    this.grid.setAttribute('aria-rowcount', String(numbers.length + 1))
    this.#body.style.height = `${numbers.length * rowHeight}px`
    this.#empty.hidden = numbers.length > 0
    this.#render()
    this.#mark()
  }

  /** Make the rows again, since their addresses have changed. */
  refresh(): void {
    this.#clear()
    this.#render()
  }

  /** Make the row of that file the active one, without moving the view. */
  setActive(number: number): void {
    const place = this.#numbers.indexOf(number)
    if (place !== -1) this.#activate(place, false)
  }

  /** Numbers of the files in their present order. */
  get numbers(): readonly number[] {
    return this.#numbers
  }

  openActive(): void {
    const number = this.#numbers[this.#active]
    if (number !== undefined) this.#actions.open(number)
  }

  #sort(key: SortKey, fromTop: boolean): void {
    const direction = this.#heads.get(key)!.getAttribute('aria-sort')
    this.#actions.sort(key, direction === null ? fromTop : direction === 'ascending')
  }

  #onKey(event: KeyboardEvent): void {
    if (event.target !== this.grid || event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor(innerHeight / rowHeight) - 3)
    const last = this.#numbers.length - 1
    const places: Record<string, number> = {
      ArrowDown: this.#active + 1,
      j: this.#active + 1,
      ArrowUp: this.#active - 1,
      k: this.#active - 1,
      PageDown: this.#active + page,
      PageUp: this.#active - page,
      Home: 0,
      End: last
    }
    if (/^[jk]$/.test(event.key) && !this.#actions.hasKeys()) return
    const place = places[event.key]
    if (event.key === 'Enter' || event.key === ' ') this.openActive()
    else if (place === undefined) return
    else this.#activate(Math.max(0, Math.min(last, place)), true)
    event.preventDefault()
  }

  #activate(place: number, intoView: boolean): void {
    this.#active = place
    if (intoView && this.#numbers.length > 0) {
      const top = this.#body.getBoundingClientRect().top + place * rowHeight
      // Below the head, which sticks to the top of the window.
      const upper = this.grid.firstElementChild!.getBoundingClientRect().bottom + 4
      const lower = innerHeight - 8
      if (top < upper) scrollBy(0, top - upper)
      else if (top + rowHeight > lower) scrollBy(0, top + rowHeight - lower)
    }
    this.#render()
    this.#mark()
  }

  #mark(): void {
    for (const [place, row] of this.#shown) row.classList.toggle('active', place === this.#active)
    if (this.#shown.has(this.#active)) this.grid.setAttribute('aria-activedescendant', `row-${this.#active}`)
    else this.grid.removeAttribute('aria-activedescendant')
  }

  #clear(): void {
    this.#shown.clear()
    this.#body.replaceChildren()
  }

  /** Put the rows in view (or those in the given range) into the document, and remove all others. */
  #render(from?: number, to?: number): void {
    if (!this.element.isConnected || this.element.closest('[hidden]')) return
    const top = -this.#body.getBoundingClientRect().top
    const start = Math.max(0, from ?? Math.floor(top / rowHeight) - margin)
    const below = Math.ceil((top + innerHeight) / rowHeight) + margin
    // The first rows exist even while the view is above the table: some users move through a page without scrolling.
    const end = Math.min(this.#numbers.length, to ?? Math.max(below, start + margin))
    for (const [place, row] of this.#shown) {
      if (place >= start && place < end) continue
      row.remove()
      this.#shown.delete(place)
    }
    for (let place = start; place < end; place++) {
      if (this.#shown.has(place)) continue
      const row = this.#toRow(place)
      this.#shown.set(place, row)
      // In the order of the table, for screen readers.
      this.#body.insertBefore(row, this.#shown.get(place + 1) ?? null)
    }
    this.#mark()
  }

  #toRow(place: number): HTMLElement {
    const number = this.#numbers[place]!
    const row = this.#list.rows[number]!
    const status = this.#list.statusOf(row)
    const element = h(
      'div',
      {
        class: 'grid-row',
        role: 'row',
        id: `row-${place}`,
        'aria-rowindex': place + 2,
        on: {
          mousedown: () => this.#activate(place, false),
          click: (event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            this.#active = place
            this.#actions.open(number)
          }
        }
      },
      h('div', {role: 'gridcell', class: 'cell col-path'}, this.#name(row, number)),
      h(
        'div',
        {role: 'gridcell', class: 'cell col-status'},
        h('span', {class: 'status', 'data-status': status}, status)
      ),
      h('div', {role: 'gridcell', class: 'cell col-edits'}, count(row[column.edits]), this.#mix(row)),
      h('div', {role: 'gridcell', class: 'cell col-findings'}, count(row[column.findings])),
      h('div', {role: 'gridcell', class: 'cell col-warnings'}, count(row[column.warnings])),
      delta('words', row[column.wordsBefore], row[column.wordsAfter], count),
      delta('size', row[column.bytesBefore], row[column.bytesAfter], bytes)
    )
    element.style.top = `${place * rowHeight}px`
    return element
  }

  #name(row: Row, number: number): HTMLElement {
    const path = row[column.input]
    const slash = path.lastIndexOf('/') + 1
    const title = row[column.title]
    return h(
      'a',
      {href: this.#actions.address(number), tabindex: -1, title: path},
      h(
        'span',
        {class: 'name'},
        slash > 0 ? h('bdi', {class: 'folder'}, path.slice(0, slash)) : null,
        h('bdi', {class: 'base'}, path.slice(slash))
      ),
      title ? h('bdi', {class: 'title'}, title) : null
    )
  }

  #mix(row: Row): HTMLElement | null {
    const mix = this.#list.mix(row)
    if (mix.length === 0) return null
    const text = mix.map(([category, edits]) => `${category} ${number(edits)}`).join(', ')
    const strip = h('span', {class: 'mix', role: 'img', 'aria-label': text, title: text})
    for (const [category, edits] of mix) {
      const part = h('span', {'data-category': category})
      part.style.flexGrow = String(edits)
      strip.append(part)
    }
    return strip
  }
}

function count(value: number): string {
  return value === 0 ? '–' : number(value)
}

function delta(name: string, before: number, after: number, format: (value: number) => string): HTMLElement {
  const text = after === before && before === 0 ? '–' : format(after)
  const small = change(before, after)
  return h('div', {role: 'gridcell', class: `cell col-${name}`}, text, small ? h('small', null, small) : null)
}
