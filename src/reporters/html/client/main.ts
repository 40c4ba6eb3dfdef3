/** The page of the report: shows the list or one file, as the address says. */
import type {ReportIndex} from './data.js'
import {readDetail} from './details.js'
import {button, h, isTyping} from './dom.js'
import {column, FileList} from './file-list.js'
import {type FileView, fileView} from './file-view.js'
import {overview} from './overview.js'
import {type Filters, formatRoute, parseRoute, type Route} from './route.js'
import {Table} from './table.js'
import {toShown} from './text.js'
import {toolbar} from './toolbar.js'

const app = document.getElementById('app')!
const list = new FileList(JSON.parse(document.getElementById('index')!.textContent!) as ReportIndex)

let route: Route = parseRoute(location.hash)
let view: FileView | undefined
/** Number of the open file, -1 for the list. */
let open = -1
/** Whether going back leads to the list. */
let cameFromList = false
/** Whether the browser is on its way back to the list; its event comes later. */
let isLeaving = false
/** Whether, back in the list, the search takes the focus instead of the table. */
let wantsSearch = false
/** Scroll position of the list when a file was opened. */
let scrollPlace = 0

const tools = toolbar(list, setFilters)
const table = new Table(list, {
  open: (number) => openFile(number, true),
  sort: (sort, descending) => setFilters({sort, descending}),
  address: (number) => formatRoute({...route, file: list.rows[number]![column.input], edit: 0}),
  hasKeys: () => route.keys
})
const files = h(
  'section',
  {class: 'files', 'aria-label': 'Files'},
  h('h2', null, 'Files'),
  tools.element,
  tools.missing,
  table.element
)
const home = h(
  'main',
  {class: 'home'},
  overview(list, (filters) => {
    setFilters(filters)
    files.scrollIntoView()
    table.grid.focus({preventScroll: true})
  }),
  files
)
const keysSwitch = h('input', {
  type: 'checkbox',
  on: {
    change() {
      route = {...route, keys: keysSwitch.checked}
      replaceAddress()
      showKeys()
      table.refresh()
    }
  }
})
const footer = h(
  'footer',
  null,
  h(
    'p',
    null,
    h('span', {class: 'letters'}, h('kbd', null, '/'), ' search · '),
    h('kbd', null, '↑'),
    h('kbd', null, '↓'),
    ' move · ',
    h('kbd', null, 'Enter'),
    ' open · in a file ',
    h(
      'span',
      {class: 'letters'},
      h('kbd', null, 'n'),
      h('kbd', null, 'p'),
      ' next and previous edit, ',
      h('kbd', null, '['),
      h('kbd', null, ']'),
      ' previous and next file, '
    ),
    h('kbd', null, 'Esc'),
    ' back'
  ),
  h('label', null, keysSwitch, ' Single-key shortcuts')
)

app.replaceChildren(home, footer)
showKeys()
document.documentElement.dataset.ready = ''
showList()
if (route.file) void showFile()

addEventListener('hashchange', () => {
  const before = route
  const next = parseRoute(location.hash)
  // The switch for keys is not part of the history: it stays as it is, wherever the address is from.
  route = {...next, keys: before.keys}
  if (next.keys !== route.keys) replaceAddress()
  isLeaving = false
  if (!route.file) {
    closeFile()
    showList()
    if (before.file) returnToList(before.file)
  } else if (route.file !== before.file || open === -1) void showFile()
  else if (route.edit !== before.edit) view?.go(route.edit)
})

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') return onEscape(event)
  if (isTyping(event.target)) return onSearchKey(event)
  if (!route.keys) return
  if (event.key === '/') {
    event.preventDefault()
    if (open === -1) focusSearch()
    else leaveFile(true)
  } else if (open !== -1) onFileKey(event)
})

function onEscape(event: KeyboardEvent): void {
  if (open !== -1) leaveFile()
  else if (event.target !== tools.search) return
  else if (tools.search.value === '') table.grid.focus()
  else setFilters({query: ''})
}

function focusSearch(): void {
  tools.search.focus()
  tools.search.select()
}

function onSearchKey(event: KeyboardEvent): void {
  if (event.target !== tools.search) return
  if (event.key === 'ArrowDown') table.grid.focus()
  else if (event.key === 'Enter') table.openActive()
  else return
  event.preventDefault()
}

function onFileKey(event: KeyboardEvent): void {
  const steps: Record<string, number> = {n: 1, j: 1, p: -1, k: -1}
  const step = steps[event.key]
  if (step !== undefined) view?.step(step)
  else if (event.key === '[') neighbour(-1)?.()
  else if (event.key === ']') neighbour(1)?.()
  else return
  event.preventDefault()
}

function setFilters(filters: Partial<Filters>): void {
  route = {...route, filters: {...route.filters, ...filters}}
  replaceAddress()
  showList()
}

function showList(): void {
  const numbers = list.select(route.filters)
  table.show(numbers, route.filters)
  tools.show(route.filters, numbers.length)
}

/** `isStep` adds a step to the history. Going from file to file adds none, so that back leads to the list. */
function openFile(number: number, isStep: boolean): void {
  const next: Route = {...route, file: list.rows[number]![column.input], edit: 0}
  if (isStep) {
    cameFromList = true
    scrollPlace = scrollY
    location.hash = formatRoute(next)
    return
  }
  route = next
  replaceAddress()
  void showFile()
}

async function showFile(): Promise<void> {
  const number = list.find(route.file)
  const row = list.rows[number]
  view?.close()
  view = undefined
  open = number
  wantsSearch = false
  if (!row) return showMessage('No such file', `This report knows nothing of ${toShown(route.file)}.`)
  try {
    const detail = await readDetail(row)
    // By now, another file may be open, or this one already: it may have been left and opened again.
    if (open !== number || view) return
    if (!detail)
      return showMessage(
        row[column.input],
        'The report grew too large: the edits of this file are in the JSON report only.'
      )
    view = fileView(detail, {
      close: () => leaveFile(),
      previous: neighbour(-1),
      next: neighbour(1),
      onEdit: (edit) => {
        route = {...route, edit}
        replaceAddress()
      }
    })
  } catch (error) {
    if (open !== number) return
    return showMessage(
      row[column.input],
      `This browser cannot unpack the details of the file: ${String(error)}`
    )
  }
  document.title = `${toShown(row[column.input])} · clean-articles report`
  showOnly(view.element)
  view.title.focus({preventScroll: true})
  if (route.edit) view.go(route.edit)
}

function showMessage(title: string, text: string): void {
  const heading = h('h1', {tabindex: -1}, title)
  showOnly(
    h(
      'main',
      {class: 'file'},
      h('nav', {'aria-label': 'Report'}, button('← All files', {class: 'back'}, leaveFile)),
      h('header', null, heading),
      h('p', {class: 'box'}, text)
    )
  )
  heading.focus({preventScroll: true})
}

function showOnly(element: HTMLElement): void {
  home.hidden = true
  app.replaceChildren(home, element, footer)
  showKeys()
  scrollTo(0, 0)
}

function neighbour(steps: number): (() => void) | undefined {
  const place = table.numbers.indexOf(open)
  const number = place === -1 ? undefined : table.numbers[place + steps]
  return number === undefined ? undefined : () => openFile(number, false)
}

function leaveFile(toSearch = false): void {
  wantsSearch = toSearch
  if (cameFromList) {
    // Going back takes a while, and a second step would lead out of the report.
    if (!isLeaving) history.back()
    isLeaving = true
    return
  }
  const {file} = route
  route = {...route, file: '', edit: 0}
  replaceAddress()
  closeFile()
  showList()
  returnToList(file)
}

function closeFile(): void {
  view?.close()
  view = undefined
  open = -1
  cameFromList = false
  home.hidden = false
  app.replaceChildren(home, footer)
  document.title = 'clean-articles report'
}

function returnToList(file: string): void {
  scrollTo(0, scrollPlace)
  table.setActive(list.find(file))
  if (wantsSearch) focusSearch()
  else table.grid.focus({preventScroll: true})
  wantsSearch = false
}

/** Show whether keys of one character do something. */
function showKeys(): void {
  keysSwitch.checked = route.keys
  document.documentElement.dataset.keys = route.keys ? 'on' : 'off'
  const [from, to] = route.keys
    ? (['data-keyshortcuts', 'aria-keyshortcuts'] as const)
    : (['aria-keyshortcuts', 'data-keyshortcuts'] as const)
  for (const element of app.querySelectorAll(`[${from}]`)) {
    const keys = element.getAttribute(from)!
    if (keys === 'Escape') continue
    element.removeAttribute(from)
    element.setAttribute(to, keys)
  }
}

function replaceAddress(): void {
  try {
    history.replaceState(null, '', formatRoute(route))
  } catch {
    // Some places where a report is shown (a sandboxed frame) do not allow changing the address.
  }
}
