/**
 * Converts a page's tree to the lean tree, in one walk. Each element goes to its shape, which is found by class or by
 * name; elements without a shape are unwrapped, as lines or as blocks. The page's tree is not changed.
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import {calloutClasses, calloutPrefixes, callouts} from '../../facts/markup/callout-kinds.js'
import {embedElements} from '../../facts/networks/embed-pages.js'
import {attributeOf, classesOf, isBlock, isElement} from '../../hast/elements.js'
import type {Context, Place, Shape} from './context.js'
import {blockquote, control, details, heading, paragraph, rule} from './elements/blocks.js'
import {callout} from './elements/callouts.js'
import {codeWrapper, codeWrapperClasses, preformatted} from './elements/code.js'
import {facade, frame, gist, player, post, postClasses, standIn} from './elements/embeds.js'
import {
  caption,
  captionClasses,
  captionOfImage,
  captionWords,
  dropRepeatedAlt,
  figure
} from './elements/figures.js'
import {findFootnotes} from './elements/footnotes.js'
import {dropRepeatedImages, image, picture, withoutScript} from './elements/images.js'
import {dropCap, inlineShapes} from './elements/inline.js'
import {link} from './elements/links.js'
import {definitionList, list, strayItem, term} from './elements/lists.js'
import {
  delimited,
  formula,
  hasRawFormulas,
  imageOfFormula,
  mathClasses,
  mathData,
  mathJaxClasses,
  mathJaxContainer,
  mathJaxOutput,
  mathScript,
  rawFormulas
} from './elements/math.js'
import {noteContent, settleNotes} from './elements/notes.js'
import {table} from './elements/tables.js'
import {settleRules, toFlow} from './flow.js'
import {append, type Content, element, isFlow, text} from './nodes.js'

export interface ShapeOptions {
  base?: URL | undefined
  language?: string | undefined
}

/** The blocks of the lean tree for a page. */
export function shapePage(tree: Root, options: ShapeOptions): Content[] {
  const context: Context = {
    base: options.base,
    language: (options.language ?? languageOf(tree)).toLowerCase(),
    footnotes: findFootnotes(tree),
    hasRawFormulas: hasRawFormulas(tree),
    shape: (nodes, parent) => shapeAll(nodes, parent, context),
    abbreviations: new Set(),
    lastImage: undefined,
    depth: {strong: 0, em: 0, del: 0, link: 0, quote: 0, heading: 0},
    indent: 0
  }
  const blocks = settleRules(toFlow(context.shape(tree.children, tree)))
  dropRepeatedAlt(blocks)
  if (context.footnotes.definitions.size > 0) settleNotes(blocks)
  return blocks
}

function languageOf(tree: Root): string {
  const html = tree.children.find((child) => isElement(child, 'html'))
  return isElement(html) ? attributeOf(html, 'lang') || attributeOf(html, 'xmlLang') : ''
}

function shapeAll(nodes: readonly Nodes[], parent: Parents, context: Context): Content[] {
  let result: Content[] = []
  let hasImages = 0
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text') {
      // Soft hyphens and byte-order marks are not part of the words.
      const value = /[\u00ad\ufeff]/.test(node.value) ? node.value.replace(/[\u00ad\ufeff]/g, '') : node.value
      const made = context.hasRawFormulas ? rawFormulas(value) : [text(value)]
      for (const child of made) append(result, child)
    } else if (node.type === 'element') {
      const all = shapeElement(node, context, parent, {siblings: nodes, index})
      // Hundreds of nested elements around one long run would each copy it.
      if (nodes.length === 1 && all.length > 1000) return all
      if (result.length === 0 && all.length > 16 && all.every(isFlow)) {
        // A box around another box: the inner blocks need neither another check nor a copy.
        result = all
        continue
      }
      for (const made of all) {
        if (made.type === 'element' && made.tagName === 'img') hasImages++
        append(result, made)
      }
    }
  }
  return hasImages > 1 ? dropRepeatedImages(result) : result
}

function shapeElement(node: Element, context: Context, parent: Parents, place: Place): Content[] {
  const label = context.footnotes.definitions.get(node)
  if (label !== undefined && node.tagName !== 'li') {
    return [element('md-definition', toFlow(noteContent(node, context)), {label})]
  }
  const byName = ownNames.has(node.tagName) ? undefined : shapeByClass(node, context, parent, place)
  if (byName) return byName
  const shape = shapes.get(node.tagName)
  const made = shape?.(node, context, parent, place)
  if (made) return made
  const children = context.shape(node.children, node)
  return isBlock(node) ? toFlow(children) : children
}

function shapeByClass(node: Element, context: Context, parent: Parents, place: Place): Content[] | undefined {
  const {properties} = node
  if (properties.className !== undefined) {
    for (const token of classesOf(node)) {
      const made = byClass.get(token)?.(node, context, parent, place)
      if (made) return made
    }
  }
  if ('dataTex' in properties || 'dataLatex' in properties) return mathData(node, context, parent)
  if ('dataCallout' in properties || properties.role === 'note') return callout(node, context, parent)
  return isBlock(node) ? facade(node, context, parent) : undefined
}

/** Elements that are shaped by their name, whatever their class. */
const ownNames = new Set([
  'a',
  'img',
  'mjx-container',
  'table',
  'pre',
  'code',
  'ul',
  'ol',
  'li',
  'html',
  'body',
  'script'
])

const nothing: Shape = () => []
const picturesFirst: Shape = (node, context, parent) => imageOfFormula(node) ?? image(node, context, parent)

const shapesByName: Record<string, Shape> = {
  ...inlineShapes,
  ...Object.fromEntries([...embedElements.keys()].map((name) => [name, standIn])),
  a: link,
  'amp-audio': player,
  'amp-iframe': frame,
  'amp-img': picturesFirst,
  'amp-anim': picturesFirst,
  'amp-video': player,
  area: nothing,
  audio: player,
  base: nothing,
  blockquote,
  button: control,
  canvas: nothing,
  datalist: nothing,
  dd: strayItem,
  details,
  dir: list,
  dl: definitionList,
  dt: term,
  embed: frame,
  figcaption: caption,
  figure,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  head: nothing,
  hr: rule,
  iframe: frame,
  image: picturesFirst,
  img: picturesFirst,
  input: nothing,
  li: strayItem,
  link: nothing,
  listing: preformatted,
  math: formula,
  menu: list,
  meta: nothing,
  meter: nothing,
  'mjx-container': mathJaxContainer,
  noframes: nothing,
  noscript: withoutScript,
  object: frame,
  ol: list,
  option: nothing,
  optgroup: nothing,
  p: paragraph,
  param: nothing,
  picture,
  plaintext: preformatted,
  pre: preformatted,
  progress: nothing,
  script: (node, context, parent) => gist(node, context, parent) ?? mathScript(node, context, parent),
  select: nothing,
  source: nothing,
  style: nothing,
  svg: nothing,
  table,
  template: nothing,
  textarea: nothing,
  title: nothing,
  track: nothing,
  ul: list,
  video: player,
  xmp: preformatted
}
const shapes: ReadonlyMap<string, Shape> = new Map(Object.entries(shapesByName))

const byClass = new Map<string, Shape>()
const register = (tokens: readonly string[], shape: Shape) => {
  for (const token of tokens) byClass.set(token, shape)
}
register(codeWrapperClasses, codeWrapper)
register(calloutClasses, callout)
register(
  calloutPrefixes.flatMap((prefix) => [...callouts.keys()].map((kind) => `${prefix}-${kind}`)),
  callout
)
register(captionClasses, caption)
register(captionWords, captionOfImage)
register(
  mathClasses,
  (node, context, parent) => mathData(node, context, parent) ?? formula(node, context, parent)
)
register(mathJaxClasses, mathJaxOutput)
register(['math', 'arithmatex'], delimited)
register(postClasses, post)
register(['drop-cap', 'dropcap', 'drop_cap', 'firstletter', 'first-letter', 'initial', 'lettrine'], dropCap)
// MediaWiki's link to the editor of a section.
register(['mw-editsection'], nothing)
// MediaWiki's links from a note to the calls.
register(['mw-cite-backlink'], nothing)
