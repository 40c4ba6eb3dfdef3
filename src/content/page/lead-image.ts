/** The article's picture, which the page's data names: it may stand anywhere around the headline. */
import type {Element} from 'hast'
import {findAll, isElement} from '../../hast/elements.js'

/** Least characters of a file name that identify a picture. */
const leastName = 5

/**
 * What the addresses of all sizes of a picture have in common: its file's name without size and extension; undefined
 * where that is too short.
 */
export function pictureName(address: string | undefined): string | undefined {
  const file = address
    ?.replace(/[?#].*/s, '')
    .split('/')
    .at(-1)
  const name = file?.replace(/\.\w{2,5}$/, '').replace(/[-_]\d{2,4}x\d{2,4}$/, '')
  return name !== undefined && name.length >= leastName ? name : undefined
}

/** Whether an element shows the picture of that name. Any attribute may hold the address, for a script to read. */
export function showsPicture(node: Element, name: string): boolean {
  return (
    findAll(node, (element) => {
      if (!isElement(element, 'img', 'source')) return false
      return Object.values(element.properties).some((value) => String(value).includes(name))
    }).length > 0
  )
}
