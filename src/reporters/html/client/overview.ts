/** The head of the report: what happened, in numbers and bars. */
import {type Bar, chart} from './chart.js'
import {button, h} from './dom.js'
import {categories, type FileList} from './file-list.js'
import type {Filters} from './route.js'
import {bytes, change, number, plural} from './text.js'

/** Makes the part above the table. `select` narrows the table. */
export function overview(list: FileList, select: (filters: Partial<Filters>) => void): HTMLElement {
  return h(
    'div',
    {class: 'overview'},
    masthead(list),
    statusBar(list, select),
    figures(list),
    charts(list, select)
  )
}

function masthead({index}: FileList): HTMLElement {
  const {run, tool, totals} = index
  const started = new Date(run.startedAt)
  const when = Number.isNaN(started.getTime())
    ? run.startedAt
    : started.toLocaleString('en-GB', {dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC'}) + ' UTC'
  const words = totals.wordsBefore - totals.wordsAfter
  return h(
    'header',
    {class: 'masthead'},
    h('p', {class: 'kicker'}, `${tool.name} ${tool.version}`),
    h('h1', {tabindex: -1}, headline(totals)),
    h(
      'p',
      {class: 'lead'},
      words > 0
        ? `${plural(words, 'word')} of junk and page furniture left out, ${share(words, totals.wordsBefore)} of all that was read.`
        : 'No words were left out.'
    ),
    h(
      'p',
      {class: 'run'},
      `${when} · ${duration(run.durationMs)} · preset ${run.preset} · ${plural(run.jobs, 'job')}`
    )
  )
}

function headline({cleaned, edits, files}: FileList['index']['totals']): string {
  if (files === 0) return 'No files'
  if (edits === 0) return `No edits in ${plural(files, 'file')}`
  return `${plural(edits, 'edit')}, ${number(cleaned)} of ${plural(files, 'file')} cleaned`
}

function share(part: number, whole: number): string {
  const percent = (part / whole) * 100
  return percent < 0.1 ? 'less than 0.1%' : `${percent < 10 ? percent.toFixed(1) : percent.toFixed(0)}%`
}

function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}

const statusNames = ['cleaned', 'unchanged', 'failed', 'skipped'] as const

function statusBar({index: {totals}}: FileList, select: (filters: Partial<Filters>) => void): HTMLElement {
  const strip = h('div', {class: 'strip', 'aria-hidden': 'true'})
  const legend = h('ul', {class: 'legend', role: 'list'})
  for (const status of statusNames) {
    const count = totals[status]
    if (count > 0) {
      const part = h('span', {'data-status': status})
      part.style.flexGrow = String(count)
      strip.append(part)
    }
    const label = h(
      'span',
      {class: count > 0 ? 'status' : 'status zero', 'data-status': status},
      h('b', null, number(count)),
      ` ${status}`
    )
    legend.append(
      h(
        'li',
        null,
        button(label, {'aria-label': `${number(count)} ${status}. Show them`}, () => select({status}))
      )
    )
  }
  return h('section', {class: 'statuses', 'aria-label': 'Files by status'}, strip, legend)
}

function figures({index}: FileList): HTMLElement {
  const {accepted, filesWithFindings, findings, totals} = index
  const {bytesAfter, bytesBefore, wordsAfter, wordsBefore} = totals
  return h(
    'dl',
    {class: 'figures'},
    figure(
      'Files',
      number(totals.files),
      totals.failed > 0 ? `${number(totals.failed)} failed` : 'none failed'
    ),
    figure('Edits', number(totals.edits), `in ${plural(totals.cleaned, 'file')}`),
    figure(
      'Findings',
      number(findings),
      accepted > 0
        ? `${number(accepted)} more accepted by the baseline`
        : `in ${plural(filesWithFindings, 'file')}`
    ),
    figure('Words', number(wordsAfter), [`of ${number(wordsBefore)}`, change(wordsBefore, wordsAfter)]),
    figure('Size', bytes(bytesAfter), [`of ${bytes(bytesBefore)}`, change(bytesBefore, bytesAfter)])
  )
}

function figure(name: string, value: string, note: string | [string, string]): HTMLElement {
  const [text, delta] = typeof note === 'string' ? [note, ''] : note
  return h(
    'div',
    null,
    h('dt', null, name),
    h('dd', {class: 'value'}, value),
    h('dd', {class: 'note'}, text, delta ? h('span', {class: 'delta'}, ' ' + delta) : null)
  )
}

function charts(list: FileList, select: (filters: Partial<Filters>) => void): HTMLElement {
  const {hosts, rules} = list.index
  const byRule = rules
    .filter(({edits}) => edits > 0)
    .sort((a, b) => b.edits - a.edits)
    .map(({category, description, edits, id}): Bar => {
      const label = h('span', {title: description || undefined}, id)
      return {label, name: id, value: edits, category, select: () => select({rule: id})}
    })
  const byCategory = categories
    .map((category): Bar => {
      const value = rules.reduce((sum, rule) => (rule.category === category ? sum + rule.edits : sum), 0)
      const ids = rules.filter((rule) => rule.category === category && rule.edits > 0).map(({id}) => id)
      return {
        label: category,
        name: category,
        value,
        note: ids.join(', '),
        category,
        select: () => select({category})
      }
    })
    .filter(({value}) => value > 0)
    .sort((a, b) => b.value - a.value)
  const byHost = [...hosts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(
      ([host, value]): Bar => ({label: h('bdi', null, host), name: host, value, select: () => select({host})})
    )
  const byFolder = list
    .folders()
    .filter(([, edits]) => edits > 0)
    .map(([folder, value, files]): Bar => {
      const name = folderName(folder, list)
      return {
        label: h('bdi', null, name),
        name,
        value,
        note: plural(files, 'file'),
        select: () => select({folder})
      }
    })
  const root = list.rows[0]?.[0].slice(0, list.rootLength) ?? ''
  return h(
    'div',
    {class: 'charts'},
    chart('Rules', 'Edits by the rule that made them', 'edits', byRule),
    chart('Categories', 'Edits by what was taken out', 'edits', byCategory),
    chart('Hosts', 'Edits whose text names the host', 'edits', byHost),
    chart('Folders', root ? `Edits by folder below ${root}` : 'Edits by folder', 'edits', byFolder)
  )
}

/** A folder relative to the one all files are in. */
export function folderName(folder: string, list: FileList): string {
  return folder.slice(list.rootLength) || './'
}
