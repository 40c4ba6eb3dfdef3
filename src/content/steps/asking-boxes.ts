/** Boxes that ask for an e-mail address or a password: a heading, what is offered, the fields. */
import type {Element} from 'hast'
import {attributeOf, findAll, hasBelow, isElement, textOf} from '../../hast/elements.js'
import {datesIn} from '../../metadata/date/date-text.js'
import {linesOf} from '../page/lines.js'
import type {ContentPage} from '../page/page.js'

/** Most characters of text and of running text; a box with more holds something else too. */
const mostText = 600
const mostProse = 450
/** Largest share of the page's text, by weight. */
const mostShare = 0.2
/** Most levels between a field and the box that asks. */
const mostLevels = 12

const asking = /e-?mail|passw|kennwort/i
/** Topics of such a box: each of its sentences has one. */
const offering =
  /news\s*letter|pass(?:wort|word) (?:muss|must)|rundbrief|subscri|inbox|unsubscri|mailing list|sign(?:ed)?[ -]?up|sign(?:ed)? in (?:to|with|for|here)|log(?:ged)? ?in|abonn|abbestell|abgemeldet|anmeld|registrier|aktivierung|nutzungsbedingung|datenschutz|privacy|spam|inscri|infolettre|suscri|boletín|iscriv|iscriz|aanmeld|uitschrij|zapisz|подпис|рассылк|購読|メルマガ|订阅|comunique erros/i
/** A telephone number: the text beside it says how to contact a person. */
const telephone = /\+?\d[\d\s()/-]{6,}\d/

/** Drop the largest box around each such field that holds nothing but the request. */
export function dropAskingBoxes(page: ContentPage): void {
  const {mass} = page.of(page.body)
  for (const field of findAll(page.body, isAsking)) {
    let box: Element | undefined
    let at = page.parentOf(field)
    for (let level = 0; at && level < mostLevels && isBox(page, at, mass); level++, at = page.parentOf(at))
      box = at
    if (box && page.of(box).text > 0) page.drop(box, 'newsletter')
  }
}

function isAsking(node: Element): boolean {
  if (node.tagName !== 'input') return false
  const type = attributeOf(node, 'type').toLowerCase()
  if (type === 'email' || type === 'password') return true
  return (
    (type === '' || type === 'text') && asking.test(`${attributeOf(node, 'name')} ${attributeOf(node, 'id')}`)
  )
}

function isBox(page: ContentPage, node: Element, total: number): boolean {
  if (
    !isElement(node, 'div', 'section', 'aside', 'form', 'fieldset', 'p', 'label') ||
    page.holdsHeadline(node)
  )
    return false
  const {items, mass, media, prose, text} = page.of(node)
  if (items > 0 || media > 1 || text > mostText || prose > mostProse || mass > mostShare * total) return false
  // A form alone is a request; text beside it must say what the request is for.
  if (node.tagName === 'form' || text === 0 || isFormAlone(page, node)) return true
  if (hasBelow(node, (child) => isElement(child, 'pre', 'code', 'time', 'address'))) return false
  const words = textOf(node)
  if (!offering.test(words) || telephone.test(words) || datesIn(words, undefined).length > 0) return false
  return linesOf(page, node).every((line) => page.of(line).paragraphs === 0 || offering.test(textOf(line)))
}

/** Whether the box says nothing beside its form. */
function isFormAlone(page: ContentPage, node: Element): boolean {
  const form = node.children.find((child) => isElement(child, 'form'))
  return form !== undefined && page.of(form as Element).text === page.of(node).text
}
