/** What the user wants to stay, as stretches of the source: by the settings, and by comments in the document. */
import type {Element, Nodes, Root} from 'hast'
import {selectAll} from 'hast-util-select'
import type {KeptRange} from '../edits/edit-log.js'
import {findAll, isBlock} from '../rules/evidence/elements.js'
import {collapse, leadsTo} from '../settings/patterns.js'
import type {Settings} from '../settings/settings.js'
import {findControls, keptByControls} from './controls.js'

/** The stretches of `source` that rules may not touch. `tree` is what it was parsed to, before any rule ran. */
export function keptRanges(source: string, tree: Root, settings: Settings): KeptRange[] {
  const kept = allowedRanges(tree, settings)
  if (!settings.inlineControl) return kept
  const controls = findControls(source, tree)
  if (controls.length === 0) return kept
  for (const {end, isDisabled, start} of keptByControls(source, tree, controls)) {
    // A document may be anybody's: it cannot say of itself that its scripts are to stay.
    kept.push({start, end, isKeptFrom: (rule) => rule !== 'active-content' && isDisabled(rule)})
  }
  return kept
}

/** Those that the settings allow, which stay whatever is done to a document. */
export function allowedRanges(tree: Root, {allow}: Settings): KeptRange[] {
  const elements = [
    ...allow.selectors.flatMap((selector) => selectAll(selector, tree)),
    ...(allow.hosts.length > 0 ? findAll(tree, (node) => isOfHost(node, allow.hosts)) : [])
  ]
  return [...elements.flatMap(rangeOf), ...phraseRanges(tree, allow.phrases)]
}

const addressNames = ['href', 'src', 'poster', 'data', 'cite']

function isOfHost(node: Element, hosts: readonly string[]): boolean {
  return addressNames.some((name) => {
    const address = node.properties?.[name]
    return typeof address === 'string' && leadsTo(hosts, address)
  })
}

function rangeOf(node: Nodes): KeptRange[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? [] : [{start, end}]
}

/** Where the phrases stand: from the beginning of the first text node that shows a part of one to the end of the last. */
function phraseRanges(tree: Root, phrases: readonly string[]): KeptRange[] {
  const wanted = phrases.map(collapse).filter((phrase) => phrase !== '')
  if (wanted.length === 0) return []
  return runsOf(tree).flatMap((run) => {
    const {text, starts} = textOfRun(run)
    return wanted.flatMap((phrase) => {
      const ranges: KeptRange[] = []
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
        const first = run[starts.findLastIndex((start) => start <= at)]!
        const last = run[starts.findLastIndex((start) => start < at + phrase.length)]!
        const start = first.position?.start.offset
        const end = last.position?.end.offset
        if (start !== undefined && end !== undefined) ranges.push({start, end})
      }
      return ranges
    })
  })
}

type Text = Extract<Nodes, {type: 'text'}>

/** The text nodes of the tree, those that stand in one line of text together. */
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

/** The text of a run, white space collapsed, and where in it each node begins. */
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
