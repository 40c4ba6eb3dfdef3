/** Tables: layout tables are unwrapped; data tables become GFM if GFM can express them, else clean HTML. */
import type {Element, Nodes} from 'hast'
import {attributeOf, findAll, isElement} from '../../../hast/elements.js'
import type {Context, Shape} from '../context.js'
import {spread, toFlow, trim} from '../flow.js'
import {addAll, type Content, element, isBlankRun, isFlow, textIn} from '../nodes.js'
import {isSparse} from '../sparse-table.js'
import {codeTable} from './code.js'

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
      else if (isElement(child, 'caption')) addAll(captions, toFlow(context.shape(child.children, child)))
      else if (!isElement(child, 'colgroup', 'col')) addAll(beside, toFlow(context.shape([child], holder)))
    }
  }
  gather(node.children, node, false)
  const kept = settleColumns(
    rows.filter((row, index) => row.cells.some((cell) => !isBlankRun(cell.content)) || spansInto(rows, index))
  )
  if (kept.length === 0) return [...captions, ...beside]
  const made = isLayout(node, kept, captions.length > 0)
    ? kept.flatMap((row) => row.cells.flatMap((cell) => blocksOf(cell)))
    : (gfmTables(kept) ?? [htmlTable(kept)])
  return [...captions, ...beside, ...made]
}

/** The content of a cell outside its table; the text of a header cell is strong. */
function blocksOf(cell: Cell): Content[] {
  const blocks = toFlow(cell.content)
  if (!cell.isHeader || textIn({type: 'root', children: blocks}).length > 200) return blocks
  return blocks.map((block) =>
    isElement(block, 'p') ? {...block, children: strong(block.children)} : (block as Content)
  )
}

/** Reduces spans over columns that no row separates, and drops empty columns. */
function settleColumns(rows: Row[]): Row[] {
  if (rows.some((row) => row.cells.some((cell) => cell.rowSpan > 1))) return rows
  const starts = new Set<number>()
  const filled = new Set<number>()
  for (const row of rows) {
    let column = 0
    for (const cell of row.cells) {
      starts.add(column)
      if (!isBlankRun(cell.content)) filled.add(column)
      column += cell.colSpan
    }
  }
  const columns = [...starts].filter((start) => filled.has(start)).sort((a, b) => a - b)
  return rows.map((row) => {
    const cells: Cell[] = []
    let column = 0
    for (const cell of row.cells) {
      const end = column + cell.colSpan
      const colSpan = firstFrom(columns, end) - firstFrom(columns, column)
      if (colSpan > 0) cells.push({...cell, colSpan})
      column = end
    }
    return {...row, cells}
  })
}

/** Index of the first of sorted `values` that is at least `least`. */
function firstFrom(values: readonly number[], least: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** `Math.max` of a list that may be longer than the arguments of a call can be. */
function most(values: readonly number[]): number {
  return values.reduce((max, value) => Math.max(max, value), 0)
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

/** Whether a cell of a row above spans into this row: such a row is kept even if it is blank. */
function spansInto(rows: readonly Row[], index: number): boolean {
  for (let above = Math.max(0, index - 20); above < index; above++) {
    if (rows[above]!.cells.some((cell) => cell.rowSpan > index - above)) return true
  }
  return false
}

/**
 * Whether the table arranges parts of a page and has no data: its role declares it, it has one column or row, or it
 * contains tables or headings. A table that names its rows or columns has data.
 */
function isLayout(node: Element, rows: readonly Row[], hasCaption: boolean): boolean {
  const role = attributeOf(node, 'role')
  if (role === 'presentation' || role === 'none') return true
  const isNamed = hasCaption || rows.some((row) => row.isHead || row.cells.some((cell) => cell.isHeader))
  const columns = most(rows.map((row) => row.cells.length))
  if (columns === 1 && rows.every((row) => row.cells[0]!.colSpan === 1 || rows.length === 1)) {
    if (rows.length === 1) return true
    return !rows.some((row) => row.isHead) && !isNamedColumn(rows)
  }
  if (isNamed) return false
  if (rows.length === 1 || columns === 1) return true
  if (findAll(node, (child) => child !== node && child.tagName === 'table').length > 0) return true
  return rows.some((row) => row.cells.some((cell) => cell.content.some(isPartOfPage)))
}

/** Headings and long paragraphs are not data. */
function isPartOfPage(node: Content): boolean {
  if (node.type !== 'element') return false
  return /^h[1-3]$/.test(node.tagName) || (isFlow(node) && textIn(node).length > 1200)
}

/** A column of short lines under a name. */
function isNamedColumn([head, ...others]: readonly Row[]): boolean {
  return (
    head!.cells[0]!.isHeader &&
    others.length > 1 &&
    others.every(({cells: [cell]}) => !cell!.isHeader && isLine(cell!) && lengthOf(cell!) < 120)
  )
}

function lengthOf(cell: Cell): number {
  return textIn({type: 'root', children: cell.content}).trim().length
}

/** Whether GFM can express the cell's content, spans aside: a cell is one line. */
function isLine(cell: Cell): boolean {
  return cell.content.every(
    (node) => !isFlow(node) || isElement(node, 'p', 'md-math-block') || isLineList(node)
  )
}

function isText({content}: Cell): boolean {
  return content.every((node) => !isFlow(node) || isElement(node, 'p'))
}

/** Whether each item of a list is one line. Such a list becomes HTML within a cell. */
function isLineList(node: Element): boolean {
  return (
    isElement(node, 'ul', 'ol') &&
    node.children.every(
      (item) =>
        isElement(item, 'li') &&
        item.properties.checked === undefined &&
        item.children.length === 1 &&
        isElement(item.children[0], 'p')
    )
  )
}

/**
 * The table in GFM. A row with one cell over all columns becomes text before, between or after parts of the table, or a
 * row of its own. Undefined if GFM cannot express the table.
 */
function gfmTables(rows: readonly Row[]): Content[] | undefined {
  const columns = most(rows.map(widthOf))
  if (isSparse(rows.map(widthOf))) return undefined
  const isWide = ({cells: [cell, ...others]}: Row) =>
    columns > 1 && others.length === 0 && cell?.colSpan === columns && cell.rowSpan === 1
  const canHold = (row: Row) => row.cells.every((cell) => cell.rowSpan === 1 && isLine(cell))
  if (!rows.every((row) => isWide(row) || (canHold(row) && row.cells.every((cell) => cell.colSpan === 1))))
    return undefined
  const from = rows.findIndex((row) => !isWide(row))
  if (from < 0) return undefined
  const to = rows.findLastIndex((row) => !isWide(row)) + 1
  const inner = rows.slice(from, to)
  const hasHead = isHead(inner[0]!, inner.slice(1))
  const made: Content[] = []
  let part: Row[] = []
  const flush = () => {
    if (part.length > 0) made.push(plainTable(part, columns, made.length === 0 && hasHead))
    part = []
  }
  for (const row of inner) {
    const [cell] = row.cells
    if (!isWide(row)) part.push(row)
    else if (isText(cell!) && lengthOf(cell!) < 200) part.push({...row, cells: [{...cell!, isHeader: true}]})
    // Otherwise the rows after it would lose the names of their columns.
    else if (hasHead && canHold(row)) part.push(row)
    else if (hasHead) return undefined
    else {
      flush()
      addAll(made, blocksOf(cell!))
    }
  }
  flush()
  const outside = (some: readonly Row[]) => some.flatMap((row) => blocksOf(row.cells[0]!))
  return [...outside(rows.slice(0, from)), ...made, ...outside(rows.slice(to))]
}

function widthOf(row: Row): number {
  return row.cells.reduce((sum, cell) => sum + cell.colSpan, 0)
}

/**
 * Whether the first row names columns: its markup declares it, or all of its cells are strong and those of no other
 * row.
 */
function isHead(first: Row, others: readonly Row[]): boolean {
  if (first.isHead || first.cells.every((cell) => cell.isHeader)) return true
  if (first.cells.every((cell) => cell.isHeader || isBlankRun(cell.content))) {
    // Not a head: the header cell names its row, and the row's values are missing.
    return !(first.cells[0]!.isHeader && others.some((row) => row.cells[0]?.isHeader))
  }
  const isNames = (row: Row) =>
    row.cells.every((cell) => isBlankRun(cell.content) || isStrong(cell.content)) &&
    row.cells.filter((cell) => isStrong(cell.content)).length > 1
  return isNames(first) && others.length > 0 && !others.some(isNames)
}

function isStrong(content: readonly Content[]): boolean {
  const solid = content.filter((node) => !isBlankRun([node]))
  const [only] = solid
  if (solid.length !== 1 || !isElement(only)) return false
  return only.tagName === 'strong' || (only.tagName === 'p' && isStrong(only.children))
}

function plainTable(rows: readonly Row[], columns: number, hasHead: boolean): Element {
  const [first, ...others] = rows as [Row, ...Row[]]
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
    settleLine(content)
    const isMarked = cell.isHeader && !isHead && !isBlankRun(content)
    return element('td', isMarked ? strong(content) : isHead ? unmark(content) : content)
  })
  while (cells.length < columns) cells.push(element('td'))
  return element('tr', cells)
}

/**
 * A line end ends the row, and a pipe ends the cell. Breaks are written as tags, and pipes in formulas as TeX commands.
 */
function settleLine(nodes: readonly Content[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    if (node.tagName === 'br') node.properties.isTag = true
    if (node.tagName !== 'md-math') settleLine(node.children)
    else {
      const value = String(node.properties.value)
      node.properties.value = value.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ')
    }
  }
}

/** The head of a table is shown as strong anyway. */
function unmark(content: Content[]): Content[] {
  const [only] = content
  return content.length === 1 && isElement(only, 'strong') ? only.children : content
}

function strong(content: Content[]): Content[] {
  const isMarked = content.some((node) => isElement(node, 'strong'))
  return isMarked ? content : spread(content, (run) => element('strong', run))
}

/** The content of a cell on one line, with breaks between paragraphs. */
function lineOf(content: readonly Content[]): Content[] {
  const line: Content[] = []
  for (const node of toFlow(content)) {
    if (line.length > 0 && !isElement(line.at(-1), 'md-line-list')) line.push(element('br'))
    if (isElement(node, 'p')) addAll(line, node.children)
    else if (isElement(node, 'ul', 'ol')) {
      // The list's tags separate it from its neighbours, so it needs no break.
      if (isElement(line.at(-1), 'br')) line.pop()
      line.push(lineList(node))
    } else line.push(element('md-math', [], node.type === 'element' ? node.properties : {}))
  }
  return line
}

function lineList({tagName, properties, children}: Element): Element {
  const items = children.map((item) => {
    const [line] = (item as Element).children
    return element('md-line-item', isElement(line) ? line.children : [])
  })
  const start = properties.start === undefined || properties.start === 1 ? '' : ` start="${properties.start}"`
  return element('md-line-list', items, {name: tagName, start})
}

function htmlTable(rows: readonly Row[]): Element {
  // The HTML is written after white space has been collapsed: until then the rows are children of the element.
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
