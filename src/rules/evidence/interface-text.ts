/** What the lines of a block say, where they are those of an interface: a form, a bar of buttons, a notice. */
import type {Element, Nodes} from 'hast'
import {interfacePictures} from '../../facts/markup/interface-pictures.js'
import {consentStems, cookieWord} from '../../facts/wording/consent-stems.js'
import type {Intent} from '../../facts/wording/interface-lines/intents.js'
import {mergeTag} from '../../facts/wording/merge-tags.js'
import {networkWords} from '../../facts/wording/network-words.js'
import {
  attributeOf,
  findAll,
  hasBelow,
  isBlock,
  isElement,
  isMedia,
  isUnseen,
  textOf
} from '../../hast/elements.js'
import {linksOf, textOutsideLinks} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'
import type {InterfaceLexicon, InterfaceLine} from '../../text/interface-lines.js'
import type {Places} from './place.js'

export interface InterfaceText {
  /** What the block is for. */
  intent: Intent
  language: string
  /** Interface lines in it, and how many of them stand in the tables; the others only have their words. */
  lines: number
  exact: number
  /** Whether it needs no other evidence. */
  isAlone: boolean
  /** Whether it may be a sentence of the article: then it goes only between others. */
  isSentence: boolean
}

/** So many interface lines, one below the other, are a form or a bar, whatever each of them says. */
export const leastInRow = 3
/** Of these, so many must stand in the tables. */
export const leastExact = 2

/** Most characters and lines of a block. */
const mostText = 1500
const mostLines = 30

/** What the block says, if it consists of interface lines. */
export function interfaceText(
  node: Element,
  places: Places,
  lexicon: InterfaceLexicon
): InterfaceText | undefined {
  if (hasBelow(node, isContent)) return undefined
  const lines = linesOf(node)
  if (!lines) return undefined
  const controls = controlsOf(node, lexicon)
  if (controls > 0) return only('button', controls, controls > 1)
  if (lines.length === 0)
    return hasBelow(node, isInterfacePicture) ? only('button', 1, isLinkedPicture(node)) : undefined
  if (lines.length === 1 && isPictureShortcode(lines[0]!) && linksOf(node).length > 0)
    return only('button', 1, true)
  if (isMailFooter(lines) && places.isEdge(node)) return only('mail', 1, true)
  const isEdge = places.isEdge(node)
  return allLines(node, lines, lexicon) ?? mostLinesOf(lines, isEdge, lexicon)
}

function only(intent: Intent, lines: number, isAlone: boolean): InterfaceText {
  return {intent, language: 'und', lines, exact: lines, isAlone, isSentence: false}
}

/** No block of interface lines holds them. */
function isContent(element: Element): boolean {
  if (element.tagName === 'img') return !isInterfacePicture(element)
  return (
    (isMedia(element) && element.tagName !== 'svg') ||
    ['sup', 'code', 'pre', 'table', 'blockquote'].includes(element.tagName)
  )
}

/** Whether a picture is named for a button, or for the code to pay or to follow with. */
function isInterfacePicture(picture: Element): boolean {
  return interfacePictures.test(attributeOf(picture, 'src').split(/[?#]/)[0]!.slice(-120))
}

/** Names of pictures that ask for something. Others are logos, which an article shows and links as well. */
const askingPictures = /subscri|suscri|newsletter|follow|donat|buy[-_]?me|reward|add_friends/i

/** Whether all of the pictures of a block ask for something, and are links, but not to a picture. */
function isLinkedPicture(node: Element): boolean {
  const links = linksOf(node)
  const pictures = findAll(node, ({tagName}) => tagName === 'img')
  return (
    pictures.every((picture) => askingPictures.test(attributeOf(picture, 'src'))) &&
    pictures.every((picture) => links.some((link) => hasBelow(link, (child) => child === picture))) &&
    !links.some((link) => /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i.test(attributeOf(link, 'href')))
  )
}

/** Whether a line is a shortcode of Hugo that shows such a picture. */
function isPictureShortcode(line: string): boolean {
  const source = /^\{\{[<%]\s*(?:img|image|figure|picture)\s[^{}]*\bsrc\s*=\s*["']?([^"'\s{}<>]+)/i.exec(
    line
  )?.[1]
  return source !== undefined && interfacePictures.test(source) && askingPictures.test(source)
}

/** How many links a block of links that lead nowhere has: they are controls, a script did what they say. */
function controlsOf(node: Element, lexicon: InterfaceLexicon): number {
  const links = linksOf(node)
  // A bookmarklet has code of its own.
  const runs = (link: Element) =>
    /^javascript:\s*(?:void\s*\(?0?\)?;?|;|)$/i.test(attributeOf(link, 'href').trim())
  const isControl = (link: Element) =>
    /^(?:#0?|javascript:.*)$/i.test(attributeOf(link, 'href').trim()) && weighWords(textOf(link)) <= 4
  const outside = weighWords(textOutsideLinks(node))
  if (links.every(isControl) && outside <= 2) return links.length
  // A question, and the buttons to answer it.
  const buttons = links.filter((link) => runs(link) && isControl(link)).length
  const isAsked = links.some((link) => lexicon.find(textOf(link)) !== undefined)
  return isAsked && buttons > 1 && links.length - buttons <= 1 && outside <= mostBesideButtons ? buttons : 0
}

/** Most words beside the buttons of a block. */
const mostBesideButtons = 20

/** Most words of the footer of a letter. */
const mostInFooter = 60
/** Most words of a tag and what follows it, in a footer of one line. */
const mostBehindTag = 4

/** Whether the lines are a footer of a letter whose tags nobody filled. A sentence may speak of such a tag. */
function isMailFooter(lines: readonly string[]): boolean {
  const isTag = (line: string) => {
    const tag = mergeTag.exec(line)
    return tag !== null && (lines.length > 1 || weighWords(line.slice(tag.index)) <= mostBehindTag)
  }
  return lines.some(isTag) && weighWords(lines.join(' ')) <= mostInFooter
}

type Read = InterfaceLine | 'number' | undefined

/** A block whose lines are all of an interface: as written, with links as lines of their own, cut at bars, or in one. */
function allLines(
  node: Element,
  written: readonly string[],
  lexicon: InterfaceLexicon
): InterfaceText | undefined {
  const withLinks = linesOf(node, {partLinks: true}) ?? written
  const cut = withLinks.flatMap((line) => line.split(/[|·•/]/)).filter(hasWords)
  const found: InterfaceText[] = []
  for (const lines of [written, withLinks, cut]) {
    if (lines !== written && lines.length === written.length) continue
    const read = readLines(lines, lexicon)
    const says = read.includes(undefined) ? undefined : summary(lines, read)
    if (says) found.push(says)
  }
  const buttons = written.length === 1 ? buttonsIn(written[0]!, lexicon) : 0
  if (buttons > 0) return only('button', buttons, true)
  const inOne = written.length > 1 ? lexicon.find(written.join(' ')) : undefined
  const says = inOne && summary(written, [inOne])
  if (says) found.push(says)
  return found.find(({isAlone}) => isAlone) ?? found[0]
}

/** Least and most words of a line of buttons. */
const leastButtons = 3
const mostButtons = 8

/** How many buttons a line has that is nothing but their words, each with a capital: `Teilen Twittern Drucken`. */
function buttonsIn(line: string, lexicon: InterfaceLexicon): number {
  const words = line.split(/\s+/).filter(hasWords)
  if (
    words.length < leastButtons ||
    words.length > mostButtons ||
    !words.every((word) => /^\p{Lu}/u.test(word))
  )
    return 0
  const isButton = (word: string) => {
    const found = lexicon.find(word)
    return (
      networkWords.has(word.toLowerCase()) ||
      (found !== undefined && ['button', 'share'].includes(found.intent))
    )
  }
  return words.every(isButton) ? words.length : 0
}

/** With fewer words, a line alone needs more evidence: `Log in` may be a step of instructions. */
const leastWords = 2
/** So many names of networks, one below the other, are what is left of share buttons. */
const leastNetworks = 3
/** Badges of stores: an article about an app has them, too. */
const storeNames = /google\s?play|app\s?store|app\s?gallery|구글\s?플레이|앱\s?스토어/i

function summary(lines: readonly string[], read: readonly Read[]): InterfaceText | undefined {
  const known = read.filter((line): line is InterfaceLine => line !== undefined && line !== 'number')
  const line = known.find(({isAlone}) => isAlone) ?? known[0]
  if (!line) return undefined
  const exact = known.filter(({isLike}) => !isLike).length
  const isClear =
    line.intent === 'ad' || known.length > 1 || lines.some((text) => weighWords(text) >= leastWords)
  const isBadge = line.intent === 'app' && lines.every((text) => storeNames.test(text))
  const areNetworks = known.filter((one) => one === network).length >= leastNetworks
  return {
    intent: line.intent,
    language: line.language,
    lines: known.length,
    exact,
    isAlone: isRow(known.length, exact) || areNetworks || (line.isAlone && isClear && !isBadge),
    isSentence: known.length === 1 && line.isSentence === true
  }
}

function isRow(lines: number, exact: number): boolean {
  return lines >= leastInRow && exact >= leastExact
}

/** Most words of the other lines: in a bar, at an edge of the text, elsewhere. */
const mostInBar = 5
const mostInLabel = 3
const mostAtEdge = 14
const mostElsewhere = 8

/** A block of which most lines are of an interface, and the others are no sentences; a cookie notice. */
function mostLinesOf(
  lines: readonly string[],
  isEdge: boolean,
  lexicon: InterfaceLexicon
): InterfaceText | undefined {
  // A line by itself was read already.
  const read = lines.length > 1 ? readLines(lines, lexicon) : [undefined]
  const found = summary(lines, read)
  if (isConsent(lines))
    return {...only('consent', found?.lines ?? 1, found !== undefined), isSentence: !found}
  if (!found) return undefined
  const others = lines.filter((_, index) => read[index] === undefined)
  const areShort = lines.every((line) => weighWords(line) <= mostInBar)
  const isBar =
    areShort &&
    isRow(found.lines, found.exact) &&
    others.length <= found.lines &&
    others.every((line) => weighWords(line) <= mostInLabel)
  const isBarAtEdge =
    isEdge &&
    areShort &&
    lines.length >= leastInRow &&
    found.exact >= leastExact &&
    others.length <= found.exact
  const isMostly =
    (found.isAlone || isRow(found.lines, found.exact)) &&
    found.lines > 1 &&
    (isEdge ? others.length : 2 * others.length) <= found.lines &&
    others.every(
      (line) => weighWords(line) <= (isEdge ? mostAtEdge : mostElsewhere) && !/[.。]["'”’»）)]*$/.test(line)
    )
  return isBar || isBarAtEdge || isMostly ? {...found, isAlone: true} : undefined
}

/** Lines of a block, from the first to before the last. */
export interface LineRun {
  from: number
  to: number
  says: InterfaceText
}

/**
 * The runs of interface lines in a block that also has other lines, all of them short: text that was taken from a page has
 * what stood below one another in one block.
 */
export function interfaceRuns(lines: readonly string[], lexicon: InterfaceLexicon): LineRun[] {
  if (lines.length < leastInRow || lines.length > 4 * mostLines) return []
  const read = readLines(lines, lexicon)
  const runs: LineRun[] = []
  for (let from = 0; from < lines.length; from++) {
    if (read[from] === undefined) continue
    let to = from + 1
    while (to < lines.length && read[to] !== undefined) to++
    const says = summary(lines.slice(from, to), read.slice(from, to))
    const isApart = [lines[from - 1], lines[to]].every((line) => line === undefined || !isProse(line))
    if (says && (isRow(says.lines, says.exact) || (says.lines > 1 && says.isAlone && isApart)))
      runs.push({from, to, says})
    from = to
  }
  return runs
}

/** Whether a line may be a part of a paragraph that is broken into lines. */
function isProse(line: string): boolean {
  return weighWords(line) > mostElsewhere
}

/** Most words of a cookie notice, and least of what such notices speak of beside cookies. */
const mostInConsent = 150
const leastTopics = 3

function isConsent(lines: readonly string[]): boolean {
  const text = lines.join(' ')
  if (!cookieWord.test(text) || weighWords(text) > mostInConsent) return false
  const topics = Array.from(text.matchAll(consentStems), ([stem]) => stem.toLowerCase())
  return new Set(topics).size >= leastTopics
}

const network: InterfaceLine = {intent: 'share', language: 'und', isAlone: false}

/** What each line says. A sentence that only has the words of interface lines is one only between others. */
function readLines(lines: readonly string[], lexicon: InterfaceLexicon): Read[] {
  const read = lines.map((line) => readLine(line.trim(), lexicon))
  const isOther = (line: Read) => line === undefined || (line !== 'number' && line.isSentence === true)
  if (lines.length > 1) {
    for (let at = 0; at < read.length && isOther(read[at]); at++) read[at] = undefined
    for (let at = read.length - 1; at >= 0 && isOther(read[at]); at--) read[at] = undefined
  }
  return read
}

function readLine(line: string, lexicon: InterfaceLexicon): Read {
  if (isCount(line)) return 'number'
  // `Discuss on Hacker News (114 points, 37 comments)`
  const at = line.endsWith(')') ? line.lastIndexOf('(') : -1
  const isCounted = at > 0 && /\d/.test(line.slice(at))
  const found = lexicon.find(line) ?? (isCounted ? lexicon.find(line.slice(0, at)) : undefined)
  return found ?? (networkWords.has(line.toLowerCase()) ? network : lexicon.findLike(line))
}

/** Whether a line has numbers and signs alone, or an address as the example in a field. */
export function isCount(line: string): boolean {
  return line !== '' && /^[\p{N}\p{P}\p{S}\s]+$|^[\w.+-]+@example\.\w+$/u.test(line)
}

function hasWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line)
}

/** The lines of a block that have words; undefined for too many, or too much text. */
function linesOf(node: Element, {partLinks = false} = {}): string[] | undefined {
  const lines = ['']
  let length = 0
  const walk = (next: Nodes): void => {
    if (length > mostText) return
    if (next.type === 'text') {
      length += next.value.length
      const [first = '', ...others] = next.value.split(/\r\n|\n|\r/)
      lines[lines.length - 1] += first
      lines.push(...others)
    } else if (isElement(next) && !isUnseen(next)) {
      const isApart = isBlock(next) || isElement(next, 'br', 'button') || (partLinks && next.tagName === 'a')
      if (isApart) lines.push('')
      for (const child of next.children) walk(child)
      if (isApart) lines.push('')
    }
  }
  walk(node)
  const shown = lines.map((line) => line.trim()).filter(hasWords)
  return length > mostText || shown.length > mostLines ? undefined : shown
}
