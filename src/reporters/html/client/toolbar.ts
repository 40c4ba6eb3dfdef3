/** The search field and the filters above the table. */
import {button, h} from './dom.js'
import {categories, type FileList} from './file-list.js'
import {folderName} from './overview.js'
import {type Filters, noFilters} from './route.js'
import {number, plural} from './text.js'

export interface Toolbar {
  element: HTMLElement
  search: HTMLInputElement
  /** Reports files that the filters cannot find. Not in `element`, which sticks to the top of the window. */
  missing: HTMLElement
  /** Show these filters, and how many files pass. */
  show(filters: Readonly<Filters>, found: number): void
}

export function toolbar(list: FileList, change: (filters: Partial<Filters>) => void): Toolbar {
  const search = h('input', {
    type: 'search',
    id: 'search',
    placeholder: 'Search paths and titles',
    'aria-label': 'Search paths and titles',
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
    spellcheck: 'false',
    on: {input: () => change({query: search.value})}
  })
  const {rules, statuses} = list.index
  const rule = choice(
    'Rule',
    'Rule: any',
    rules.filter(({edits}) => edits > 0).map(({id}) => id),
    (rule) => change({rule})
  )
  const used = categories.filter((name) => rules.some(({category, edits}) => category === name && edits > 0))
  const category = choice('Category', 'Category: any', used, (category) => change({category}))
  const status = choice('Status', 'Status: any', [...statuses], (status) => change({status}))
  const chips = h('div', {class: 'chips'})
  /** A chip is removed with its filter: focus moves to the next chip, and from the last one to the search. */
  const remove = (place: number, without: Partial<Filters>) => {
    change(without)
    const next = chips.children[place] as HTMLElement | undefined
    ;(next ?? search).focus()
  }
  const count = h('p', {class: 'count', role: 'status', 'aria-live': 'polite'})
  const missing = h('p', {class: 'missing', role: 'status', hidden: true})
  const element = h(
    'div',
    {class: 'toolbar', role: 'search', 'aria-label': 'Files'},
    h('div', {class: 'search'}, search, h('kbd', {'aria-hidden': 'true'}, '/')),
    rule,
    category,
    status,
    chips,
    count
  )

  return {
    element,
    search,
    missing,
    show(filters, found) {
      if (search.value !== filters.query) search.value = filters.query
      rule.value = filters.rule
      category.value = filters.category
      status.value = filters.status
      chips.replaceChildren(...toChips(list, filters, remove))
      const unlisted = list.index.hosts.find(([name]) => name === filters.host)?.[2] ?? 0
      missing.hidden = unlisted === 0
      missing.textContent =
        unlisted === 0
          ? ''
          : `${plural(unlisted, 'more file')} ${unlisted === 1 ? 'names' : 'name'} this host, but too many others for this filter to know.`
      const all = list.rows.length
      count.textContent = found === all ? plural(all, 'file') : `${number(found)} of ${plural(all, 'file')}`
    }
  }
}

function choice(name: string, any: string, values: readonly string[], select: (value: string) => void) {
  const options = values.map((value) => h('option', {value}, value))
  const element = h('select', {'aria-label': name}, h('option', {value: ''}, any), ...options)
  element.addEventListener('change', () => select(element.value))
  return element
}

/** Chips for filters that no field shows, and a button that clears all filters. */
function toChips(
  list: FileList,
  filters: Readonly<Filters>,
  remove: (place: number, without: Partial<Filters>) => void
): HTMLElement[] {
  const chips: HTMLElement[] = []
  const add = (label: string, text: string, without: Partial<Filters>) => {
    const content = h('span', null, h('small', null, label + ' '), h('bdi', null, text), ' ×')
    const place = chips.length
    chips.push(
      button(content, {class: 'chip', 'aria-label': `Remove filter: ${label} ${text}`}, () =>
        remove(place, without)
      )
    )
  }
  if (filters.host) add('host', filters.host, {host: ''})
  if (filters.folder) add('folder', folderName(filters.folder, list), {folder: ''})
  const {descending: _, sort: __, ...clear} = noFilters
  const isFiltered = Object.keys(clear).some((key) => filters[key as keyof typeof clear] !== '')
  const last = chips.length
  if (isFiltered) chips.push(button('Clear', {class: 'quiet'}, () => remove(last, clear)))
  return chips
}
