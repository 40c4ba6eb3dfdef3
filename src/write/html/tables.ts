/** Tables: what only lays a page out is unwrapped; data become GFM where GFM can say it, else clean HTML. */
import type {Element, Nodes} from 'hast'
import {attributeOf, findAll, isElement} from '../../rules/evidence/elements.js'
import {codeTable} from './code.js'
import type {Context, Shape} from './context.js'
import {spread, toFlow, trim} from './flow.js'
import {type Content, element, isBlankRun, isFlow, textIn} from './nodes.js'

export interface Cell {
  isHeader: boolean
  colSpan: number
  rowSpan: number
  align: string
  content: Content[]
}

export interface Row {
  isHead: boolean
  cells: Cell[]
}

export const table: Shape = (node, context, parent) => {
  const code = codeTable(node, context, parent)
  if (code) return code
  const rows: Row[] = []
  const captions: Content[] = []
  const beside: Content[] = []
  const gather = (nodes: readonly Nodes[], holder: Element, isHead: boolean) => {
    for (const child of nodes) {
      if (isElement(child, 'tr')) {
        const row = {isHead, cells: cellsOf(child, context)}
        if (row.cells.length > 0) rows.push(row)
      } else if (isElement(child, 'thead', 'tbody', 'tfoot'))
        gather(child.children, child, child.tagName === 'thead')
      else if (isElement(child, 'caption')) captions.push(...toFlow(context.shape(child.children, child)))
      else if (!isElement(child, 'colgroup', 'col')) beside.push(...toFlow(context.shape([child], holder)))
    }
  }
  gather(node.children, node, false)
  const kept = rows.filter(
    (row, index) => row.cells.some((cell) => !isBlankRun(cell.content)) || spansInto(rows, index)
  )
  if (kept.length === 0) return [...captions, ...beside]
  const made = isLayout(node, kept, captions.length > 0)
    ? kept.flatMap((row) => row.cells.flatMap((cell) => toFlow(cell.content)))
    : isPlain(kept)
      ? [plainTable(kept)]
      : [htmlTable(kept)]
  return [...captions, ...beside, ...made]
}

function cellsOf(row: Element, context: Context): Cell[] {
  const cells: Cell[] = []
  for (const child of row.children) {
    if (isElement(child, 'td', 'th')) {
      cells.push({
        isHeader: child.tagName === 'th',
        colSpan: spanOf(child, 'colSpan'),
        rowSpan: spanOf(child, 'rowSpan'),
        align: alignOf(child),
        content: context.shape(child.children, child)
      })
    } else {
      const content = context.shape([child], row)
      if (!isBlankRun(content)) cells.push({isHeader: false, colSpan: 1, rowSpan: 1, align: '', content})
    }
  }
  return cells
}

function spanOf(cell: Element, name: string): number {
  const value = Number.parseInt(attributeOf(cell, name), 10)
  return value > 1 && value <= 1000 ? value : 1
}

function alignOf(cell: Element): string {
  const said =
    attributeOf(cell, 'align') || (/text-align\s*:\s*(\w+)/i.exec(attributeOf(cell, 'style'))?.[1] ?? '')
  return /^(?:left|right|center)$/i.test(said) ? said.toLowerCase() : ''
}

/** A blank row that a cell above reaches into counts for the cell. */
function spansInto(rows: readonly Row[], index: number): boolean {
  for (let above = Math.max(0, index - 20); above < index; above++) {
    if (rows[above]!.cells.some((cell) => cell.rowSpan > index - above)) return true
  }
  return false
}

/**
 * Whether the table sets out parts of a page and no data: it says so, has one column or row, or holds tables or
 * headings. What names its rows or columns is data.
 */
function isLayout(node: Element, rows: readonly Row[], hasCaption: boolean): boolean {
  const role = attributeOf(node, 'role')
  if (role === 'presentation' || role === 'none') return true
  const isNamed = hasCaption || rows.some((row) => row.isHead || row.cells.some((cell) => cell.isHeader))
  const columns = Math.max(...rows.map((row) => row.cells.length))
  if (columns === 1 && rows.every((row) => row.cells[0]!.colSpan === 1 || rows.length === 1)) {
    return !rows.some((row) => row.isHead) || rows.length === 1
  }
  if (isNamed) return false
  if (rows.length === 1 || columns === 1) return true
  if (findAll(node, (child) => child !== node && child.tagName === 'table').length > 0) return true
  return rows.some((row) => row.cells.some((cell) => cell.content.some(isPartOfPage)))
}

/** Headings, and whole paragraphs of some length, are no data. */
function isPartOfPage(node: Content): boolean {
  if (node.type !== 'element') return false
  return /^h[1-3]$/.test(node.tagName) || (isFlow(node) && textIn(node).length > 1200)
}

/** Whether GFM can say it: a cell is a line. */
function isPlain(rows: readonly Row[]): boolean {
  return rows.every((row) =>
    row.cells.every(
      (cell) =>
        cell.colSpan === 1 &&
        cell.rowSpan === 1 &&
        cell.content.every((node) => !isFlow(node) || isElement(node, 'p', 'md-math-block'))
    )
  )
}

function plainTable(rows: readonly Row[]): Element {
  const [first, ...others] = rows as [Row, ...Row[]]
  const hasHead = first.isHead || first.cells.every((cell) => cell.isHeader || isBlankRun(cell.content))
  const columns = Math.max(...rows.map((row) => row.cells.length))
  const align: string[] = []
  for (let column = 0; column < columns; column++) {
    const said = rows.slice(0, 3).map((row) => row.cells[column]?.align ?? '')
    align.push(said[0] || (said[1] === said[2] || rows.length < 3 ? (said[1] ?? '') : ''))
  }
  const head = hasHead ? first : {isHead: true, cells: []}
  const body = hasHead ? others : rows
  return element('table', [rowOf(head, columns, true), ...body.map((row) => rowOf(row, columns, false))], {
    columns: align
  })
}

function rowOf(row: Row, columns: number, isHead: boolean): Element {
  const cells = row.cells.map((cell) => {
    const content = lineOf(cell.content)
    withoutPipes(content)
    const isMarked = cell.isHeader && !isHead && !isBlankRun(content)
    return element('td', isMarked ? strong(content) : isHead ? unmark(content) : content)
  })
  while (cells.length < columns) cells.push(element('td'))
  return element('tr', cells)
}

/** A pipe ends the cell, in a formula too, where TeX has words for it. */
function withoutPipes(nodes: readonly Content[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    if (node.tagName !== 'md-math') withoutPipes(node.children)
    else {
      const value = String(node.properties.value)
      node.properties.value = value.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ')
    }
  }
}

/** The head of a table is strong as it is. */
function unmark(content: Content[]): Content[] {
  const [only] = content
  return content.length === 1 && isElement(only, 'strong') ? only.children : content
}

function strong(content: Content[]): Content[] {
  const isMarked = content.some((node) => isElement(node, 'strong'))
  return isMarked ? content : spread(content, (run) => element('strong', run))
}

/** Paragraphs of a cell on one line, breaks between them. */
function lineOf(content: readonly Content[]): Content[] {
  const line: Content[] = []
  for (const node of toFlow(content)) {
    if (line.length > 0) line.push(element('br'))
    if (isElement(node, 'p')) line.push(...node.children)
    else line.push(element('md-math', [], node.type === 'element' ? node.properties : {}))
  }
  return line
}

function htmlTable(rows: readonly Row[]): Element {
  // The text is made when white space has been collapsed: the rows stand below the element until then.
  return element(
    'md-table',
    rows.map((row) =>
      element(
        'tr',
        row.cells.map((cell) => {
          const {colSpan, rowSpan} = cell
          const spans = {...(colSpan > 1 ? {colSpan} : {}), ...(rowSpan > 1 ? {rowSpan} : {})}
          const content = cell.content.some(isFlow) ? toFlow(cell.content) : trim(cell.content)
          return element(cell.isHeader || row.isHead ? 'th' : 'td', content, spans)
        })
      )
    )
  )
}
