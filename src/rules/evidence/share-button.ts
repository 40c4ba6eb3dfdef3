/** Buttons that a network's frame or script shows: they share or follow, and hold nothing of the article. */
import type {Element, Nodes, Parents} from 'hast'
import {parseUrl} from '../../addresses/url.js'
import type {Finding} from '../../edits/edit-log.js'
import {buttonClasses, buttonFrames} from '../../facts/networks/share-buttons.js'
import {classesOf, hasBelow, isBlock, isHeading, textOf} from '../../hast/elements.js'
import {frameAddress} from '../../hast/embeds.js'
import {countWords} from '../../text/count-words.js'

const names = new Map(buttonClasses.map((fact) => [fact.token, fact]))

/** Most words in an element of buttons, labels and counts included. */
const mostWords = 40

/** The finding for the frame or element of a button, if the element is one. */
export function shareButtonFinding(node: Element, parent: Parents | undefined): Finding | undefined {
  if (node.tagName === 'iframe') {
    const url = parseUrl(frameAddress(node))
    const place = url && url.host + url.pathname
    const frame = place ? buttonFrames.find(({pattern}) => pattern.test(place)) : undefined
    return frame && found(`button frame of ${frame.name}`, frame.isChosen)
  }
  const token = classesOf(node).find((name) => names.has(name))
  if (!token) return undefined
  const text = textOf(node, 1000)
  if (text.length > 1000 || countWords(text) > mostWords) return undefined
  if (hasBelow(node, (child) => kept.has(child.tagName) || (isHeading(child) && child.tagName < 'h3')))
    return undefined
  if (isInSentence(node, text, parent)) return undefined
  const fact = names.get(token)!
  return found(`button of ${fact.name} (class "${token}")`, fact.isChosen)
}

/** Whether words stand beside the button, in its paragraph. */
function isInSentence(node: Element, text: string, parent: Parents | undefined): boolean {
  if (isBlock(node) || !parent || parent.type === 'root') return false
  return countWords(textOf(parent as Nodes, 2000)) > countWords(text) + 4
}

const kept = new Set(['pre', 'code', 'table', 'video', 'audio', 'blockquote', 'p'])

function found(reason: string, isChosen: boolean | undefined): Finding {
  return {rule: 'boilerplate', confidence: isChosen ? 'likely' : 'certain', reason}
}
