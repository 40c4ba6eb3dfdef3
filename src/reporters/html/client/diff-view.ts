/** Source and result line by line, with every edit marked and explained. Rows are made as they come into view. */
import type {Cut, EditDetail, Text} from './data.js'
import {button, type Child, h} from './dom.js'
import {type Fold, fold} from './fold.js'
import {number, plural} from './text.js'
import type {DiffRow, Line, LineRow, Span} from './to-rows.js'

type Item = DiffRow | Fold

/** Rows made at a time. */
const chunkRows = 60
/** How many edits are explained above one line; the user steps through the rest. */
const mostNotes = 6
/** Code units of one stretch of a line that are shown at first, and how many each click adds. */
const mostText = 700
const moreText = 20_000
/** Chunks filled for a printer. */
const mostPrinted = 60

export interface DiffOptions {
  edits: readonly EditDetail[]
  /** Whether the result stands beside the source; otherwise there is the source alone. */
  isPaired: boolean
  /** Whether long stretches without an edit are folded (default: true). */
  isFolded?: boolean
  /** Lines of the source the article is in. */
  article?: {from: number; to: number} | undefined
  /** The element that scrolls; undefined for the window. */
  scroller?: HTMLElement | undefined
  label: string
  select(edit: number): void
}

export class DiffView {
  readonly element: HTMLElement
  readonly #options: DiffOptions
  readonly #observer: IntersectionObserver
  readonly #chunks = new Map<Element, Chunk>()
  readonly #chunkOfEdit = new Map<number, Chunk>()
  #current = -1

  constructor(rows: readonly DiffRow[], options: DiffOptions) {
    this.#options = options
    this.element = h('div', {
      class: options.isPaired ? 'diff paired' : 'diff',
      role: 'table',
      'aria-label': options.label
    })
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const {isIntersecting, target} of entries)
          if (isIntersecting) this.#fill(this.#chunks.get(target))
      },
      {root: options.scroller ?? null, rootMargin: '1500px 0px'}
    )
    if (options.isPaired) this.element.append(heads('Source', 'Result'))
    this.element.append(...this.#toChunks(options.isFolded === false ? rows : fold(rows)))
    addEventListener('beforeprint', this.#print)
  }

  /** Bring an edit into view and mark it as the current one. */
  go(edit: number): void {
    this.#markCurrent(edit)
    const [note, mark] = this.#find(edit)
    // In a line longer than the window, the note is far from its edit.
    const isFar = note && mark && Math.abs(topOf(mark) - topOf(note)) > innerHeight / 3
    const target = isFar ? mark : (note ?? mark)
    if (!target) return
    target.scrollIntoView({block: 'center'})
    // Chunks are filled when they come into view, which may push the target away.
    requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView({block: 'center'})))
  }

  close(): void {
    this.#observer.disconnect()
    removeEventListener('beforeprint', this.#print)
  }

  readonly #print = () => {
    for (const chunk of [...this.#chunks.values()].slice(0, mostPrinted)) this.#fill(chunk)
  }

  #find(edit: number): [note: Element | null, mark: Element | null] {
    const element = this.#chunkOfEdit.get(edit)?.element
    const find = (name: string) => element?.querySelector(`${name}[data-edit="${edit}"]`) ?? null
    return [find('.note'), find('.mark')]
  }

  #markCurrent(edit: number): void {
    const all = (index: number) => this.element.querySelectorAll(`[data-edit="${index}"]`)
    for (const element of all(this.#current)) element.classList.remove('current')
    this.#current = edit
    this.#fill(this.#chunkOfEdit.get(edit))
    for (const element of all(edit)) element.classList.add('current')
  }

  #toChunks(items: readonly Item[], role = 'rowgroup'): HTMLElement[] {
    const elements: HTMLElement[] = []
    for (let from = 0; from < items.length; from += chunkRows) {
      const part = items.slice(from, from + chunkRows)
      const chunk: Chunk = {element: h('div', {role, class: 'chunk'}), items: part}
      chunk.element.style.minHeight = `${part.length * 22}px`
      for (const item of part) {
        if (item.kind === 'line')
          for (const edit of item.left?.starts ?? []) this.#chunkOfEdit.set(edit, chunk)
      }
      this.#chunks.set(chunk.element, chunk)
      this.#observer.observe(chunk.element)
      elements.push(chunk.element)
    }
    return elements
  }

  #fill(chunk: Chunk | undefined): void {
    if (!chunk?.items) return
    this.#observer.unobserve(chunk.element)
    chunk.element.style.minHeight = ''
    for (const item of chunk.items) chunk.element.append(...this.#toElements(item))
    chunk.items = undefined
    if (this.#chunkOfEdit.get(this.#current) === chunk) this.#markCurrent(this.#current)
  }

  #toElements(item: Item): HTMLElement[] {
    if (item.kind === 'gap') return [wide('gap', `${plural(item.lines, 'line')} not in this report`)]
    if (item.kind === 'fold') return [this.#toFold(item)]
    return [...this.#toNotes(item.left?.starts ?? []), this.#toRow(item)]
  }

  #toFold({of, rows}: Fold): HTMLElement {
    const lines = plural(rows.length, of === 'same' ? 'unchanged line' : 'more line')
    const text =
      of === 'same'
        ? this.#isOutside(rows)
          ? `${lines}, outside the article`
          : lines
        : `${lines} of this edit`
    const element = wide(
      'fold',
      button(h('span', null, h('span', {'aria-hidden': 'true'}, '⋯ '), text), {}, () => {
        // The rows replace the button, and get its focus.
        const chunks = this.#toChunks(rows, 'none')
        element.replaceWith(...chunks)
        this.#fill(this.#chunks.get(chunks[0]!))
        focusOn(chunks[0]!.firstElementChild as HTMLElement)
      })
    )
    return element
  }

  #isOutside(rows: readonly LineRow[]): boolean {
    const {article} = this.#options
    const first = rows[0]?.left?.number ?? 0
    const last = rows.at(-1)?.left?.number ?? 0
    return article !== undefined && (last < article.from || first > article.to)
  }

  #toNotes(starts: readonly number[]): HTMLElement[] {
    const notes = starts.slice(0, mostNotes).map((edit) => this.#toNote(edit))
    const more = starts.length - notes.length
    if (more > 0)
      notes.push(wide('note more', `${plural(more, 'more edit')} in this line: n and p step through them`))
    return notes
  }

  #toNote(index: number): HTMLElement {
    const edit = this.#options.edits[index]!
    const note = wide(
      'note',
      button(explanation(edit, index), {'aria-label': `Edit ${index + 1}: ${spoken(edit)}`}, () =>
        this.#options.select(index)
      ),
      // Where no result stands beside the source, the note shows what the text became.
      !this.#options.isPaired && edit.after.length > 0 ? becomes(edit.after) : null
    )
    note.dataset.edit = String(index)
    note.dataset.action = edit.action
    return note
  }

  #toRow({isChanged, left, right}: LineRow): HTMLElement {
    const {article, isPaired} = this.#options
    const isOutside = article && left && (left.number < article.from || left.number > article.to)
    const row = h('div', {role: 'row', class: isChanged ? 'row changed' : isOutside ? 'row outside' : 'row'})
    row.append(...this.#toCells(left, 'del'))
    if (isPaired) row.append(...this.#toCells(right, 'ins'))
    return row
  }

  #toCells(line: Line | undefined, tag: 'del' | 'ins'): HTMLElement[] {
    const side = tag === 'del' ? 'old' : 'new'
    if (!line) {
      return [
        h('div', {role: 'cell', class: `num none ${side}`}),
        h('div', {role: 'cell', class: `text none ${side}`})
      ]
    }
    const edit = line.spans.find(({edit}) => edit !== undefined)?.edit
    const action = edit === undefined ? undefined : this.#options.edits[edit]!.action
    const sign = action === undefined ? '' : tag === 'ins' ? '+' : (signs[action] ?? '~')
    const isWhole = line.spans.every(
      ({cut, edit, text}) => edit !== undefined || (!cut && text.trim() === '')
    )
    const name = `text ${side}${isWhole ? ' whole' : ''}`
    const text = h('div', {role: 'cell', class: name, 'data-action': action})
    for (const span of line.spans) text.append(this.#toSpan(span, tag))
    return [
      h(
        'div',
        {role: 'cell', class: `num ${side}`, 'data-action': action},
        h('i', null, sign),
        number(line.number)
      ),
      text
    ]
  }

  #toSpan(span: Span, tag: 'del' | 'ins'): Node {
    const content = span.cut
      ? cutMark(span.cut)
      : span.text === ''
        ? h('span', {class: 'eol', title: 'line ending'}, '↵')
        : longText(span.text)
    if (span.edit === undefined) return content
    const {action} = this.#options.edits[span.edit]!
    return h(tag, {class: 'mark', 'data-edit': span.edit, 'data-action': action}, content)
  }
}

interface Chunk {
  element: HTMLElement
  /** What it is to show; undefined once that is in the document. */
  items: readonly Item[] | undefined
}

const signs: Record<string, string> = {remove: '−', rewrite: '~', convert: '≈'}
const verbs: Record<string, string> = {remove: 'Removed', rewrite: 'Rewritten', convert: 'Converted'}

/** What an edit did and why, in elements. */
export function explanation(edit: EditDetail, index: number): HTMLElement {
  return h(
    'span',
    {class: 'explanation'},
    h(
      'span',
      {class: 'verb', 'data-action': edit.action},
      `${number(index + 1)} ${verbs[edit.action] ?? edit.action}`
    ),
    h('span', {class: 'rule', 'data-category': edit.category}, edit.rule),
    h('span', {class: 'confidence'}, edit.confidence),
    edit.accepted ? h('span', {class: 'confidence'}, 'accepted by the baseline') : null,
    h('span', {class: 'reason'}, edit.reason),
    h('span', {class: 'where'}, `${edit.start.line}:${edit.start.column}`)
  )
}

/** The same as one sentence, for screen readers. */
export function spoken(edit: EditDetail): string {
  const {accepted, action, confidence, reason, rule, start} = edit
  const baseline = accepted ? ', accepted by the baseline' : ''
  return `${verbs[action] ?? action} by ${rule}, ${confidence}${baseline}: ${reason}, line ${start.line}, column ${start.column}`
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top
}

function heads(...names: string[]): HTMLElement {
  const cells = names.map((name) => h('div', {role: 'columnheader', 'aria-colspan': 2}, name))
  return h('div', {class: 'heads', role: 'row'}, ...cells)
}

function wide(name: string, ...children: Child[]): HTMLElement {
  return h(
    'div',
    {role: 'row', class: name},
    h('div', {role: 'cell', class: 'wide', 'aria-colspan': 4}, ...children)
  )
}

function becomes(after: Text): HTMLElement {
  const text = typeof after === 'string' ? [after] : after
  const element = h('div', {class: 'becomes'}, h('small', null, 'becomes '))
  for (const part of text) element.append(typeof part === 'string' ? longText(part) : cutMark(part))
  return element
}

function cutMark({chars}: Cut): HTMLElement {
  return h('span', {class: 'cut'}, chars === 0 ? '…' : `… ${plural(chars, 'character')} not in this report …`)
}

/** Text that is shown whole if it is short; otherwise a button shows more and more of it. */
function longText(text: string): Node {
  if (text.length <= mostText) return h('span', null, text)
  const head = whole(text, Math.floor(mostText * 0.6))
  const tail = whole(text, text.length - Math.floor(mostText * 0.3))
  const middle = h('span')
  let shown = head
  const label = () => `… ${plural(tail - shown, 'more character')} …`
  const more = button(label(), {class: 'cut'}, () => {
    const end = shown + moreText >= tail ? tail : whole(text, shown + moreText)
    const part = h('span', null, text.slice(shown, end))
    middle.append(part)
    shown = end
    if (shown < tail) {
      more.textContent = label()
      return
    }
    focusOn(part)
    more.remove()
  })
  return h('span', null, text.slice(0, head), middle, more, text.slice(tail))
}

/** Give the focus to what takes the place of a button. */
function focusOn(element: HTMLElement): void {
  element.tabIndex = -1
  element.focus({preventScroll: true})
}

/** `offset`, or the one before where it would split a surrogate pair. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}
