/**
 * Formulas: the TeX source in the page, once, without what a renderer made of it.
 *
 * Source: KaTeX and MathJax 2, 3 and 4 output, MediaWiki's Math extension, LaTeXML (`alttext`), WordPress's `[latex]`
 * images, Zhihu-like `data-tex`. Taken 2026-11-25.
 */
import type {Element, Nodes, Parents} from 'hast'
import {attributeOf, classesOf, findAll, isElement} from '../../../hast/elements.js'
import type {Context, Shape} from '../context.js'
import {type Content, element, text, textIn} from '../nodes.js'

/** Classes of a renderer's output, in which the formula is searched. */
export const mathClasses = [
  'katex',
  'katex-display',
  'mwe-math-element',
  'math-inline',
  'math-display',
  'ztext-math'
]

/** Classes of MathJax 2 output. Its source is in a script after the output. */
export const mathJaxClasses = [
  'mathjax_preview',
  'mathjax',
  'mathjax_display',
  'mathjax_svg',
  'mathjax_svg_display',
  'mathjax_chtml',
  'mathjax_error'
]

/** `math`, and a renderer's wrapper around it. */
export const formula: Shape = (node, _context, parent) => {
  const found = texIn(node)
  if (found !== undefined) return [math(found, isDisplay(node, parent))]
  if (node.tagName !== 'math' && findAll(node, (child) => child.tagName === 'math').length === 0)
    return undefined
  // Without TeX source, the formula is its MathML as text, once.
  const source = node.tagName === 'math' ? node : findAll(node, (child) => child.tagName === 'math')[0]!
  const value = spoken(source)
  return value === '' ? [] : [text(value)]
}

/** The container of MathJax 3 and 4. */
export const mathJaxContainer: Shape = (node, context, parent, place) => {
  const made = inContainer(node, context, parent)
  if (!place) return made
  // In reformatted HTML, the spaces between words and formula are inside the formula.
  const own = textIn(node)
  const {siblings, index} = place
  const [before, behind] = [siblings[index - 1], siblings[index + 1]]
  if (before?.type === 'text' && /^\s/.test(own) && /[\p{L}\p{N}]$/u.test(before.value))
    made.unshift(text(' '))
  if (behind?.type === 'text' && /\s$/.test(own) && /^[\p{L}\p{N}]/u.test(behind.value)) made.push(text(' '))
  return made
}

function inContainer(node: Element, context: Context, parent: Parents): Content[] {
  const tex = attributeOf(node, 'dataLatex') || attributeOf(node, 'dataTex')
  if (tex !== '') return [math(tex, isDisplay(node, parent))]
  const found = formula(node, context, parent)
  if (found) return found
  const label = attributeOf(node, 'ariaLabel')
  return label === '' ? context.shape(node.children, node) : [text(label)]
}

/** Elements whose whole text is TeX between delimiters. Source: Pandoc, Arithmatex (MkDocs), Jupyter. */
export const delimited: Shape = (node, _context, parent) => {
  const value = textIn(node).trim()
  return /^(?:\\\([\s\S]*\\\)|\\\[[\s\S]*\\\]|\$\$[\s\S]*\$\$|\$[^$]+\$)$/.test(value)
    ? [math(value, isDisplay(node, parent))]
    : undefined
}

const rawFormula = /\\\((?:[^\\]|\\[^()[\]]){0,5000}?\\\)|\\\[(?:[^\\]|\\[^()[\]]){0,5000}?\\\]/g
const texWords = /\\[A-Za-z]{2,}|[\^_][{\dA-Za-z]/

/**
 * Whether the page's text has formulas as `\(…\)`, for a script to show. At least one of them must contain TeX
 * commands: others may be a pattern for `sed`.
 */
export function hasRawFormulas(node: Nodes): boolean {
  if (node.type === 'text') {
    return (
      /\\[([]/.test(node.value) && (node.value.match(rawFormula) ?? []).some((found) => texWords.test(found))
    )
  }
  if (isElement(node, 'code', 'pre', 'script', 'style', 'textarea') || !('children' in node)) return false
  return node.children.some(hasRawFormulas)
}

/** The text with its `\(…\)` as formulas. */
export function rawFormulas(value: string): Content[] {
  const made: Content[] = []
  let from = 0
  for (const found of value.matchAll(rawFormula)) {
    if (found.index > from) made.push(text(value.slice(from, found.index)))
    made.push(math(found[0], false))
    from = found.index + found[0].length
  }
  if (from < value.length) made.push(text(value.slice(from)))
  return made
}

/** MathJax 2: the script contains the formula. Scripts of other kinds show nothing. */
export const mathScript: Shape = (node) => {
  const type = attributeOf(node, 'type').toLowerCase()
  const tex = textIn({type: 'root', children: node.children}).trim()
  if (!type.startsWith('math/tex') || tex === '') return []
  return [math(tex, /mode\s*=\s*display/.test(type))]
}

/** MathJax 2 output: dropped if the script with the source follows, else the formula in it. */
export const mathJaxOutput: Shape = (node, context, parent, place) => {
  const {siblings, index} = place ?? {siblings: [], index: 0}
  // At most the preview, the output and the script follow one another.
  for (const next of siblings.slice(index + 1, index + 6)) {
    if (isElement(next, 'script') && attributeOf(next, 'type').startsWith('math/tex')) return []
    const isShown = isElement(next) && classesOf(next).some((token) => mathJaxClasses.includes(token))
    if (!isShown && !(next.type === 'text' && next.value.trim() === '')) break
  }
  return formula(node, context, parent)
}

/** An image of a formula, with its source in `alt`; undefined for any other image. */
export function imageOfFormula(node: Element): Content[] | undefined {
  const tokens = classesOf(node)
  const alt = attributeOf(node, 'alt').trim()
  // Archives drop the classes. The style in which MediaWiki wraps its TeX identifies it just as well.
  const isWiki =
    tokens.some((token) => token.startsWith('mwe-math-fallback-image')) ||
    /^\{\\(?:display|text)style /.test(alt)
  const isLatex =
    tokens.includes('latex') ||
    tokens.includes('ql-img-inline-formula') ||
    tokens.includes('ql-img-displayed-equation')
  if (alt === '' || !(isWiki || isLatex || /latex\.php\?/.test(attributeOf(node, 'src')))) return undefined
  const isBlock =
    tokens.includes('mwe-math-fallback-image-display') || tokens.includes('ql-img-displayed-equation')
  return [math(alt, isBlock)]
}

/** An element with its TeX in a data attribute. */
export const mathData: Shape = (node, _context, parent) => {
  const tex = attributeOf(node, 'dataTex') || attributeOf(node, 'dataLatex')
  return tex.trim() === '' ? undefined : [math(tex, isDisplay(node, parent))]
}

/** The element for a formula; delimiters in `source` are removed. */
export function math(source: string, isBlock: boolean): Element {
  const {value, display} = bare(source)
  return element(isBlock || display ? 'md-math-block' : 'md-math', [], {value})
}

/** TeX without delimiters and without the style in which MediaWiki wraps all of it. */
function bare(source: string): {value: string; display: boolean} {
  let value = source.trim()
  const delimited = /^(?:\\\(([\s\S]*)\\\)|\\\[([\s\S]*)\\\]|\$\$([\s\S]*)\$\$|\$([^$]*)\$)$/.exec(value)
  const display = delimited?.[2] !== undefined || delimited?.[3] !== undefined
  if (delimited) value = (delimited[1] ?? delimited[2] ?? delimited[3] ?? delimited[4] ?? '').trim()
  const style = /^\{\\(?:display|text)style([\s\S]*)\}$/.exec(value)
  if (style && isBalanced(style[1]!)) value = style[1]!.trim()
  return {value: value.replace(/\r\n?/g, '\n').replace(/\n[ \t]*(?=\n)/g, ''), display}
}

function isBalanced(value: string): boolean {
  let depth = 0
  for (let index = 0; index < value.length; index++) {
    if (value[index] === '\\') index++
    else if (value[index] === '{') depth++
    else if (value[index] === '}' && --depth < 0) return false
  }
  return depth === 0
}

function texIn(node: Element): string | undefined {
  const note = findAll(
    node,
    (child) => child.tagName === 'annotation' && /tex/i.test(attributeOf(child, 'encoding'))
  )[0]
  const noted = note ? textIn(note).trim() : ''
  if (noted !== '') return noted
  for (const child of findAll(node, (next) => next.tagName === 'math' || next.tagName === 'img')) {
    if (child.tagName === 'math') {
      // LaTeXML's label is TeX; others describe the formula in words.
      const label = attributeOf(child, 'alttext').trim() || attributeOf(child, 'altText').trim()
      if (label !== '' && (/[\\^_{}=]/.test(label) || !label.includes(' '))) return label
    } else if (imageOfFormula(child)) return attributeOf(child, 'alt')
  }
  return attributeOf(node, 'dataTex') || undefined
}

function isDisplay(node: Element, parent: Parents): boolean {
  const isMarked = (next: Element) =>
    attributeOf(next, 'display') === 'block' ||
    attributeOf(next, 'display') === 'true' ||
    attributeOf(next, 'mode') === 'display' ||
    classesOf(next).some(
      (token) =>
        token === 'katex-display' ||
        token === 'math-display' ||
        token === 'mathjax_display' ||
        token === 'mwe-math-fallback-image-display'
    )
  if (isMarked(node) || (isElement(parent as Nodes) && isMarked(parent as Element))) return true
  return findAll(node, (child) => isElement(child, 'math', 'img') && isMarked(child)).length > 0
}

/** MathML as text, from left to right, without its annotations. */
function spoken(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  if (isElement(node, 'annotation', 'annotation-xml') || !('children' in node)) return ''
  const parts = node.children.map(spoken)
  if (!isElement(node)) return parts.join('')
  const solid = parts.filter((part) => part.trim() !== '')
  const [base = '', low = '', high = ''] = solid.map(grouped)
  if (solid.length > 1) {
    if (node.tagName === 'mfrac') return `${base}/${low}`
    if (node.tagName === 'msup') return `${base}^${low}`
    if (node.tagName === 'msub' || node.tagName === 'munder') return `${base}_${low}`
    if (node.tagName === 'msubsup') return `${base}_${low}^${high}`
    if (node.tagName === 'munderover') return `${base}_${low}^${high} `
  }
  if (node.tagName === 'msqrt') return `√${grouped(solid.join(''))}`
  if (node.tagName === 'mtable') return solid.join('; ')
  if (node.tagName === 'mtr') return solid.join(' ')
  if (node.tagName !== 'math') return solid.join('')
  return solid
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/([([]) /g, '$1')
    .replace(/ ([)\],;])/g, '$1')
    .trim()
}

/** In parentheses, unless it is one name or one character, or is in parentheses already. */
function grouped(part: string): string {
  const value = part.trim()
  return /^(?:[\p{L}\p{N}.]*|[^\p{L}\p{N}]|\([^()]*\))$/u.test(value) ? value : `(${value})`
}
