/**
 * `custom/<name>`: a rule of the user's own, without code.
 *
 * Matches: elements by CSS selector; pictures, frames, scripts and links by host; blocks by their whole text; what
 *   stands between two markers; parameters of addresses.
 * Never touches: the inside of code; by host, the text of a link, unless the link is all there is in its block.
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import {selectAll} from 'hast-util-select'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {dropParameters} from '../addresses/clean-url.js'
import {leadsTo} from '../addresses/hosts.js'
import type {Category, Confidence} from '../edits/edit.js'
import type {Finding} from '../edits/edit-log.js'
import {removeNode, removeNodes} from '../edits/remove-node.js'
import {rewriteAddress, unwrapLink} from '../edits/rewrite-address.js'
import {
  attributeOf,
  findAll,
  hasBelow,
  isBlank,
  isBlock,
  isElement,
  isMedia,
  textOf
} from '../hast/elements.js'
import {looksAround} from '../hast/selectors.js'
import {indexOfSibling} from '../hast/siblings.js'
import {type VisitResult, visitParents} from '../hast/visit.js'
import {marksOf} from '../parse/marks.js'
import {wildcard} from '../text/wildcard.js'

/** A rule of the user's own, without code. Its findings are those of `custom/<name>`. */
export interface CustomRule {
  /** Kebab-case. */
  name: string
  /** Default: `spam`. */
  category?: Category | undefined
  /** Default: `certain`. */
  confidence?: Confidence | undefined
  /** Shown to people (default: names what matched). */
  reason?: string | undefined
  /** CSS selectors of elements that are removed with their content. */
  selectors?: readonly string[] | undefined
  /**
   * Hosts whose pictures, frames and scripts are removed. Links to them are removed, too, but keep their text, unless
   * the link is all there is in its block.
   */
  hosts?: readonly string[] | undefined
  /** Whole texts of blocks that are removed; `*` stands for any text, case and runs of white space do not count. */
  phrases?: readonly string[] | undefined
  /** Pairs of comments, or of lines, that are removed with everything between them. */
  markers?: readonly {begin: string; end: string}[] | undefined
  /** Parameters that are removed from addresses of links and pictures; `*` stands for any characters. */
  parameters?: readonly string[] | undefined
}

/** What a user's rule needs to know about the run. */
export interface CustomRuleContext {
  /** Parameters that are kept whatever the rule says, written as in `CustomRule.parameters`. */
  keptParameters: readonly string[]
  /**
   * Whether the tree is the original document. Selectors that depend on the elements around (`looksAround`) run only on
   * it: after a removal they could match another element.
   */
  isOriginal: boolean
}

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function customRule(
  options: Readonly<CustomRule>,
  {isOriginal, keptParameters}: Readonly<CustomRuleContext>
) {
  const {hosts = [], markers = [], parameters = [], phrases = []} = options
  const selectors = (options.selectors ?? []).filter((selector) => isOriginal || !looksAround(selector))
  const isKept = keptParameters.map(wildcard)
  const isPhrase = phrases.map((phrase) => ({phrase, fits: wildcard(phrase)}))
  const isParameter = parameters.map(wildcard)
  const finding = (matched: string): Finding => ({
    rule: `custom/${options.name}`,
    category: options.category ?? 'spam',
    confidence: options.confidence ?? 'certain',
    reason: options.reason ?? matched
  })

  return (tree: Root, file: VFile): undefined => {
    const selected = new Map<Element, string>()
    for (const selector of selectors) {
      for (const element of selectAll(selector, tree)) {
        if (!selected.has(element)) selected.set(element, selector)
      }
    }
    visitParents(tree, (node, ancestors): VisitResult => {
      for (const {begin, end} of markers) {
        const region = regionFrom(node, ancestors.at(-1), begin, end)
        if (region) return removeNodes(file, region, ancestors, finding(`between "${begin}" and "${end}"`))
      }
      if (node.type !== 'element') return undefined
      const selector = selected.get(node)
      if (selector !== undefined) {
        const removed = takeElement(file, node, ancestors, finding(`matches the selector "${selector}"`))
        if (removed) return removed
      }
      if (isElement(node, 'pre', 'code')) return SKIP
      const phrase = isPhrase.length > 0 && isBlock(node) && phraseOf(node)
      if (phrase) return takeElement(file, node, ancestors, finding(`text is "${phrase}"`))
      if (hosts.length > 0) {
        const address = addressAt(node, hosts)
        if (address !== undefined)
          return takeHost(file, node, ancestors, finding(`leads to ${hostIn(address)}`))
      }
      if (isParameter.length > 0) takeParameters(file, node, ancestors)
      return undefined
    })

    function phraseOf(node: Element): string | undefined {
      if (hasBelow(node, isBlockOrCode)) return undefined
      const text = textOf(node)
      return text === '' ? undefined : isPhrase.find(({fits}) => fits(text))?.phrase
    }

    function takeParameters(file: VFile, node: Element, ancestors: readonly Nodes[]): void {
      for (const property of ['href', 'src'] as const) {
        const address = attributeOf(node, property)
        const dropped: string[] = []
        const cleaned = dropParameters(address, (name) => {
          if (!isParameter.some((fits) => fits(name)) || isKept.some((fits) => fits(name))) return false
          dropped.push(name)
          return true
        })
        if (cleaned === address) continue
        rewriteAddress(file, node, ancestors, property, cleaned, finding(`parameter ${dropped.join(', ')}`))
      }
    }
  }
}

/** Remove an element. A cell of a Markdown table is only emptied: without it the others would move to other columns. */
function takeElement(
  file: VFile,
  node: Element,
  ancestors: readonly Parents[],
  finding: Finding
): VisitResult {
  if (marksOf(node).raw || !isElement(node, 'td', 'th', 'tr', 'thead', 'tbody')) {
    return removeNode(file, node, ancestors, finding)
  }
  if (isElement(node, 'tr') && isElement(ancestors.at(-1) as Nodes, 'tbody')) {
    return removeNode(file, node, ancestors, finding)
  }
  const cells = findAll(node, (child) => isElement(child, 'td', 'th'))
  for (const cell of cells) {
    const parts = cell.children.filter((child) => child.position !== undefined)
    if (parts.length > 0) removeNodes(file, parts, [...ancestors, cell], finding)
  }
  return SKIP
}

function isBlockOrCode(node: Element): boolean {
  return isBlock(node) || node.tagName === 'code'
}

function addressAt(node: Element, hosts: readonly string[]): string | undefined {
  return ['href', 'src', 'poster', 'data']
    .map((name) => attributeOf(node, name))
    .find((address) => leadsTo(hosts, address))
}

function hostIn(address: string): string {
  return new URL(address.startsWith('//') ? 'https:' + address : address.trim()).hostname
}

/** Remove a picture, a frame, or a link that is alone in its block or shows media only. Other links keep their text. */
function takeHost(file: VFile, node: Element, ancestors: readonly Parents[], finding: Finding): VisitResult {
  if (!isElement(node, 'a')) return removeNode(file, node, ancestors, finding)
  const parent = ancestors.at(-1)!
  const isAlone =
    !isElement(parent as Nodes, 'li', 'td', 'th') &&
    parent.children.every((child) => child === node || isBlank(child))
  if (isAlone || (textOf(node) === '' && hasBelow(node, isMedia))) {
    return removeNode(file, node, ancestors, finding)
  }
  const index = indexOfSibling(parent.children, node)
  return unwrapLink(file, node, ancestors, finding) ? index : undefined
}

/** The siblings from one marker to the other, if `node` is the first marker and the other follows. */
function regionFrom(
  node: Nodes,
  parent: Parents | undefined,
  begin: string,
  end: string
): Nodes[] | undefined {
  if (!parent || !isMarker(node, begin)) return undefined
  const siblings = parent.children as Nodes[]
  const from = indexOfSibling(siblings, node)
  for (let index = from + 1; index < siblings.length; index++) {
    if (isMarker(siblings[index]!, end)) return siblings.slice(from, index + 1)
    // The next region begins: this one was never closed.
    if (isMarker(siblings[index]!, begin)) return undefined
  }
  return undefined
}

/** Whether the node is the marker: a comment (the setting may include `<!--` and `-->`) or a line of this text. */
function isMarker(node: Nodes, marker: string): boolean {
  const wanted = marker.replace(/^<!--|-->$/g, '').trim()
  if (node.type === 'comment') return node.value.trim() === wanted
  return isElement(node, 'p') && textOf(node, wanted.length + 1) === wanted
}
