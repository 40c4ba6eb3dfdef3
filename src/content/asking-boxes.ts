/** Boxes that ask for an e-mail address or a password: a heading, what is offered, the fields. */
import type {Element} from 'hast'
import {attributeOf, findAll, isElement} from '../rules/evidence/elements.js'
import type {ContentPage} from './page.js'

/** Characters of text and of running text; a box with more holds something else too. */
const mostText = 700
const mostProse = 450
/** Share of the page's text. */
const mostShare = 0.2

const asking = /e-?mail|passw|kennwort/i

/** Take out the largest box around each such field that holds nothing but what is asked. */
export function dropAskingBoxes(page: ContentPage): void {
  const {mass} = page.of(page.body)
  for (const field of findAll(page.body, isAsking)) {
    let box: Element | undefined
    for (let at = page.parentOf(field); at && isBox(page, at, mass); at = page.parentOf(at)) box = at
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
  if (node === page.body || isElement(node, 'article', 'main', 'td') || page.holdsHeadline(node)) return false
  const {text, prose, mass, media} = page.of(node)
  return text <= mostText && prose <= mostProse && media <= 1 && mass <= mostShare * total
}
