/** Kept ranges: what the settings, and control comments in the document, keep from rules. */
import type {Element, Nodes, Root} from 'hast'
import {selectAll} from 'hast-util-select'
import {leadsTo} from '../../addresses/hosts.js'
import {parseSrcset} from '../../addresses/srcset.js'
import {isScriptUrl} from '../../addresses/url.js'
import type {KeptRange} from '../../edits/edit-log.js'
import {lazyAddresses, lazySets} from '../../facts/markup/lazy-load.js'
import {attributeOf, findAll, isBlock} from '../../hast/elements.js'
import {elementName, membersOf} from '../../hast/selectors.js'
import {collapse} from '../../text/wildcard.js'
import type {ParsedDocument} from '../parsed-document.js'
import type {Settings} from '../settings/settings.js'
import {findControls, keptByControls} from './controls.js'

/** The kept ranges of a document. Its tree must be as parsed, before any rule has run. */
export function keptRanges(document: ParsedDocument, settings: Settings): KeptRange[] {
  const kept = allowedRanges(document.tree, settings)
  if (!settings.inlineControl) return kept
  const controls = findControls(document)
  if (controls.length === 0) return kept
  // Comments that stay in the result must work the next time too, so rules do not remove them.
  if (settings.keepsControls) {
    for (const {end, start} of controls)
      kept.push({start, end, isKeptFrom: (rule) => rule !== 'active-content'})
  }
  for (const {end, isDisabled, start} of keptByControls(document, controls)) {
    // Documents are not trusted: a document cannot keep its own scripts.
    kept.push({start, end, isKeptFrom: (rule) => isSafe(rule) && isDisabled(rule)})
  }
  return kept
}

function isSafe(rule: string): boolean {
  return rule !== 'active-content'
}

/**
 * The ranges that the settings allow. They are kept by the extraction of main content too. Active content in them is
 * removed nevertheless, because documents are not trusted: it is kept only where the setting names that very element.
 */
export function allowedRanges(tree: Root, {allow}: Settings): KeptRange[] {
  const ofHosts = allow.hosts.length > 0 ? findAll(tree, (node) => isOfHost(node, allow.hosts)) : []
  return [
    ...ofHosts.flatMap((node) => rangeOf(node, loadsFrom(node, allow.hosts))),
    ...allow.selectors
      .flatMap(membersOf)
      .flatMap((selector) =>
        selectAll(selector, tree).flatMap((node) => rangeOf(node, elementName(selector) === node.tagName))
      ),
    ...phraseRanges(tree, allow.phrases)
  ]
}

const addressNames = ['href', 'src', 'poster', 'data', 'cite', ...lazyAddresses]
const setNames = ['srcSet', ...lazySets]

function isOfHost(node: Element, hosts: readonly string[]): boolean {
  return (
    addressNames.some((name) => leadsTo(hosts, attributeOf(node, name))) ||
    setNames.some((name) => parseSrcset(attributeOf(node, name)).some(({url}) => leadsTo(hosts, url)))
  )
}

/** Whether what the element would run comes from one of the hosts. */
function loadsFrom(node: Element, hosts: readonly string[]): boolean {
  return leadsTo(hosts, attributeOf(node, 'src') || attributeOf(node, 'data'))
}

/**
 * Elements that are active content by themselves. In other elements only event handlers and script addresses run, and
 * no setting allows those.
 */
const runs = new Set(['script', 'iframe', 'embed', 'object', 'form', 'input', 'button', 'select', 'textarea'])

/**
 * The kept range of an element. The element is kept from `active-content` too if it is what the setting names
 * (`isMeant`) and has no script of its own.
 */
function rangeOf(node: Element, isMeant: boolean): KeptRange[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return []
  const isAllowed = isMeant && runs.has(node.tagName) && !hasOwnScript(node)
  const isKeptFrom = (rule: string, from: number, to: number) =>
    rule !== 'active-content' || (isAllowed && from === start && to === end)
  return [{start, end, isKeptFrom}]
}

function hasOwnScript(node: Element): boolean {
  return Object.entries(node.properties).some(
    ([name, value]) => /^on|^srcDoc$/i.test(name) || (typeof value === 'string' && isScriptUrl(value))
  )
}

/** The ranges of the phrases: from the start of the first text node with a part of a phrase to the end of the last. */
function phraseRanges(tree: Root, phrases: readonly string[]): KeptRange[] {
  const wanted = phrases.map(collapse).filter((phrase) => phrase !== '')
  if (wanted.length === 0) return []
  return runsOf(tree).flatMap((run) => {
    const {text, starts} = textOfRun(run)
    return wanted.flatMap((phrase) => {
      const ranges: KeptRange[] = []
      let node = 0
      const nodeAt = (offset: number) => {
        while (node + 1 < starts.length && starts[node + 1]! <= offset) node++
        return run[node]!
      }
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
        const first = nodeAt(at)
        const last = nodeAt(at + phrase.length - 1)
        const start = first.position?.start.offset
        const end = last.position?.end.offset
        if (start !== undefined && end !== undefined) ranges.push({start, end, isKeptFrom: isSafe})
      }
      return ranges
    })
  })
}

type Text = Extract<Nodes, {type: 'text'}>

/** The text nodes of the tree, grouped by the line of text that they form together. */
function runsOf(tree: Root): Text[][] {
  const runs: Text[][] = []
  let run: Text[] = []
  const flush = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'text') run.push(node)
    if (!('children' in node)) return
    const isApart = node.type !== 'element' || isBlock(node)
    if (isApart) flush()
    for (const child of node.children) walk(child)
    if (isApart) flush()
  }
  walk(tree)
  return runs
}

/** The text of a run in lower case, with collapsed white space, and the offset in it at which each node begins. */
function textOfRun(run: readonly Text[]): {text: string; starts: number[]} {
  let text = ''
  const starts: number[] = []
  for (const {value} of run) {
    starts.push(text.length)
    const next = value.toLowerCase().replace(/\s+/g, ' ')
    text += text === '' || text.endsWith(' ') ? next.trimStart() : next
  }
  return {text, starts}
}
