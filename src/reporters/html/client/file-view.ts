/** One file: its facts, its warnings, and its edits in their place. */
import type {FileDetail} from './data.js'
import {DiffView, explanation, spoken} from './diff-view.js'
import {append, button, type Child, h, path} from './dom.js'
import {bytes, change, number, plural} from './text.js'
import {type DiffRow, toLines, toRows} from './to-rows.js'

export interface FileActions {
  close(): void
  /** Open the file before this one; undefined where there is none. `next` opens the file after it. */
  previous: (() => void) | undefined
  next: (() => void) | undefined
  /** Called when another edit becomes the current one; counts from 1. */
  onEdit(edit: number): void
}

export interface FileView {
  element: HTMLElement
  title: HTMLElement
  /** Go to the edit `steps` from the current one. */
  step(steps: number): void
  /** Go to an edit by its number, from 1. */
  go(edit: number): void
  close(): void
}

export function fileView(detail: FileDetail, actions: FileActions): FileView {
  const title = h('h1', {tabindex: -1}, path(detail.input))
  const {edits} = detail
  let current = -1
  const live = h('p', {class: 'sr-only', role: 'status', 'aria-live': 'polite'})
  const where = h('div', {class: 'where-am-i'})
  const body = h('div', {class: 'texts'})
  const select = (index: number) => {
    if (index < 0 || index >= edits.length) return
    current = index
    where.replaceChildren(
      h('b', null, `Edit ${number(index + 1)} of ${number(edits.length)}`),
      explanation(edits[index]!, index)
    )
    live.textContent = `Edit ${index + 1} of ${edits.length}. ${spoken(edits[index]!)}`
    view?.go(index)
    actions.onEdit(index + 1)
  }
  const step = (steps: number) => {
    if (edits.length > 0)
      select(
        current === -1 ? (steps > 0 ? 0 : edits.length - 1) : (current + steps + edits.length) % edits.length
      )
  }
  const view = texts(detail, body, select)
  where.append(
    h('b', null, plural(edits.length, 'edit')),
    h('span', {class: 'hint letters'}, edits.length > 0 ? ' n and p go from one to the next' : '')
  )
  const stepper = h(
    'div',
    {class: 'stepper', role: 'group', 'aria-label': 'Edits'},
    button('↑ Previous', {'aria-keyshortcuts': 'p k', disabled: edits.length === 0}, () => step(-1)),
    button('↓ Next', {'aria-keyshortcuts': 'n j', disabled: edits.length === 0}, () => step(1)),
    where,
    ruleButtons(detail, (rule) => {
      for (let steps = 1; steps <= edits.length; steps++) {
        const index = (current + steps) % edits.length
        if (edits[index]!.rule === rule) return select(index)
      }
    })
  )
  const element = h(
    'main',
    {class: 'file'},
    navigation(actions),
    h('header', null, title, facts(detail), output(detail)),
    error(detail),
    warnings(detail),
    h('div', {class: 'asides'}, leftOut(detail), metadata(detail)),
    edits.length > 0 ? stepper : null,
    live,
    notices(detail),
    body
  )
  return {element, title, step, go: (edit) => select(edit - 1), close: () => view?.close()}
}

function navigation({close, next, previous}: FileActions): HTMLElement {
  return h(
    'nav',
    {'aria-label': 'Report'},
    button('← All files', {class: 'back', 'aria-keyshortcuts': 'Escape'}, close),
    h(
      'span',
      {class: 'siblings'},
      button('Previous file', {'aria-keyshortcuts': '[', disabled: !previous}, () => previous?.()),
      button('Next file', {'aria-keyshortcuts': ']', disabled: !next}, () => next?.())
    )
  )
}

function facts({
  accepted,
  bytes: size,
  encoding,
  format,
  outputEncoding,
  status,
  words
}: FileDetail): HTMLElement {
  const facts: Child[] = [h('span', {class: 'status', 'data-status': status}, status)]
  if (format)
    facts.push(
      h('span', null, format === 'html' ? 'HTML' : format === 'markdown' ? 'Markdown' : 'plain text')
    )
  if (encoding) {
    const changed = outputEncoding !== undefined && outputEncoding !== encoding
    facts.push(h('span', null, changed ? `${encoding} → ${outputEncoding}` : encoding))
  }
  if (words.before > 0) facts.push(h('span', null, amount(words, number, ' words')))
  if (size.before > 0) facts.push(h('span', null, amount(size, bytes, '')))
  if (accepted > 0) facts.push(h('span', null, `${plural(accepted, 'finding')} accepted by the baseline`))
  return h('p', {class: 'facts'}, ...facts)
}

function amount(
  sum: {before: number; after: number},
  format: (value: number) => string,
  unit: string
): string {
  const {after, before} = sum
  const delta = change(before, after)
  return before === after
    ? format(before) + unit
    : `${format(before)} → ${format(after)}${unit}${delta && ` (${delta})`}`
}

function output({input, output}: FileDetail): HTMLElement | null {
  if (output === null || output === input) return null
  return h('p', {class: 'output'}, 'written to ', path(output))
}

function error({error}: FileDetail): HTMLElement | null {
  if (!error) return null
  return h(
    'section',
    {class: 'box bad', 'aria-label': 'Error'},
    h('h2', null, 'Failed ', h('code', null, error.code)),
    h('p', null, error.message),
    error.hint ? h('p', {class: 'hint'}, error.hint) : null
  )
}

function warnings({moreWarnings, warnings}: FileDetail): HTMLElement | null {
  if (warnings.length === 0) return null
  const items = warnings.map(({code, line, message}) =>
    h(
      'li',
      null,
      h('code', null, code),
      ' ',
      message,
      line === undefined ? null : h('span', {class: 'where'}, ` line ${number(line)}`)
    )
  )
  if (moreWarnings) items.push(h('li', null, `${number(moreWarnings)} more`))
  const count = warnings.length + (moreWarnings ?? 0)
  return h(
    'details',
    {class: 'box warn', open: warnings.length <= 5},
    h('summary', null, plural(count, 'warning')),
    h('ul', null, ...items)
  )
}

function leftOut({content}: FileDetail): HTMLElement | null {
  if (!content) return null
  const kinds = Object.entries(content.removed).sort((a, b) => b[1].words - a[1].words)
  const words = kinds.reduce((sum, [, kind]) => sum + kind.words, 0)
  const items = kinds.map(([name, {regions, words}]) =>
    h(
      'li',
      null,
      name,
      h('small', null, ` ${plural(words, 'word')}${regions > 1 ? ` in ${number(regions)} regions` : ''}`)
    )
  )
  const {end, start} = content
  return h(
    'details',
    {class: 'box', open: kinds.length > 0},
    h('summary', null, `Left out of the page: ${plural(words, 'word')}`),
    h(
      'p',
      {class: 'hint'},
      `The article stands in lines ${number(start.line)} to ${number(end.line)}. What surrounds it is no edit.`
    ),
    items.length > 0 ? h('ul', {class: 'regions'}, ...items) : null
  )
}

function metadata({metadata}: FileDetail): HTMLElement | null {
  const entries = Object.entries(metadata)
  if (entries.length === 0) return null
  const list = h('dl', {class: 'metadata'})
  for (const [key, value] of entries) {
    const text = Array.isArray(value) ? value.join(', ') : String(value)
    append(list, h('div', null, h('dt', null, key), h('dd', {dir: 'auto'}, text)))
  }
  return h('details', {class: 'box', open: entries.length <= 8}, h('summary', null, 'Metadata'), list)
}

/** Buttons that go to the next edit of a rule. */
function ruleButtons({edits}: FileDetail, select: (rule: string) => void): HTMLElement | null {
  const counts = new Map<string, {category: string; count: number}>()
  for (const {category, rule} of edits)
    counts.set(rule, {category, count: (counts.get(rule)?.count ?? 0) + 1})
  if (counts.size < 2) return null
  const buttons = Array.from(counts, ([rule, {category, count}]) =>
    button(
      h('span', null, h('span', {class: 'rule', 'data-category': category}, rule), ' ' + number(count)),
      {class: 'chip', 'aria-label': `Next edit of ${rule}, ${number(count)} in all`},
      () => select(rule)
    )
  )
  return h('div', {class: 'chips'}, ...buttons)
}

function notices({edits, extent, moreEdits}: FileDetail): HTMLElement | null {
  const texts: string[] = []
  if (extent === 'parts')
    texts.push('This file is too large to be shown whole: only what is around its edits is here.')
  if (extent === 'edits' && edits.length > 0)
    texts.push('The text of this file is not in the report: only its edits are.')
  if (moreEdits) texts.push(`${plural(moreEdits, 'more edit')} are in the JSON report only.`)
  return texts.length === 0 ? null : h('p', {class: 'hint notice'}, texts.join(' '))
}

/** Put the texts into `body`; undefined where there is nothing to show. */
function texts(
  detail: FileDetail,
  body: HTMLElement,
  select: (edit: number) => void
): Pick<DiffView, 'close' | 'go'> | undefined {
  const {content, edits, format, pieces, result} = detail
  const rows = toRows(pieces, edits)
  const isPage = format === 'html'
  if (rows.length === 0 && result === undefined) {
    return undefined
  }
  if (edits.length === 0 && !isPage) body.append(h('p', {class: 'empty'}, 'Nothing to take out.'))
  if (!isPage) {
    const view = new DiffView(rows, {edits, isPaired: true, label: 'Source and result', select})
    body.append(view.element)
    return view
  }
  // The result of a page is a new text: it has lines of its own.
  const article = content ? {from: content.start.line, to: content.end.line} : undefined
  const source = pane('Page source')
  const view = new DiffView(rows, {
    edits,
    isPaired: false,
    article,
    scroller: source,
    label: 'Page source',
    select
  })
  source.append(view.element)
  body.classList.add('panes')
  body.append(h('section', null, h('h2', null, 'Page source'), source))
  let other: DiffView | undefined
  if (result !== undefined) {
    const lines = toLines(result).map(
      (line): DiffRow => ({kind: 'line', left: line, right: undefined, isChanged: false})
    )
    const target = pane('Markdown')
    other = new DiffView(lines, {
      edits: [],
      isPaired: false,
      isFolded: false,
      scroller: target,
      label: 'Markdown',
      select
    })
    target.append(other.element)
    body.append(h('section', null, h('h2', null, 'Markdown'), target))
  }
  return {
    go: (edit) => view.go(edit),
    close() {
      view.close()
      other?.close()
    }
  }
}

function pane(label: string): HTMLElement {
  return h('div', {class: 'pane', role: 'region', tabindex: 0, 'aria-label': label})
}
