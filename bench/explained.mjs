// Why a part of an expected page is not in our output as such a part, where there is a reason in general terms.
// Pure functions, used by readability.mjs. No reason knows a page or a host.
import {isIn} from './shingles.mjs'

/** Reasons, in the order they are looked for. */
const reasons = {
  image: [
    ['the same picture in another size', (part, ours) => ours.some(({url}) => isSamePicture(part.url, url))],
    ['formula, written as math', ({tex}, _, text) => tex !== undefined && tex.length > 0 && isIn(tex, text)],
    ['spacer or pixel', ({url, size}) => isAtMost(size, 3) || spacer.test(url) || !/^[\w.-]*\./.test(url)],
    [
      'avatar or icon',
      ({url, size}) =>
        isAtMost(size ?? sizeInPath(url), 100) || /(?:^|[/.])(?:gravatar|avatars?)[/.]/i.test(url)
    ],
    ['comments of readers', ({isComment}) => isComment]
  ],
  heading: [
    [
      'link to the editor of the section',
      ({bare}, ours) =>
        bare !== undefined && (bare.length === 0 || ours.some((other) => isIn(bare, other.words)))
    ],
    ['comments of readers', ({isComment}) => isComment]
  ],
  'list item': [
    ['comments of readers', ({isComment}) => isComment],
    ['list in a cell of a table', ({isInTable, words}, _, text) => isInTable && isIn(words, text)]
  ],
  table: [
    ['table of layout, its content kept', ({isLayout, words}, _, text) => isLayout && isIn(words, text)],
    [
      'title and notes of the table stand beside it',
      ({words}, ours, text) => isIn(words, text) && ours.some((other) => isIn(other.words, words))
    ]
  ],
  code: []
}

/**
 * The reason; undefined where there is none.
 *
 * @param part The expected part, of `partsOf` in page-text.mjs.
 * @param ours The parts of its kind in our output.
 * @param text The words of our output.
 */
export function explain(part, ours, text) {
  return reasons[part.kind].find(([, test]) => test(part, ours, text))?.[0]
}

const spacer = /(?:^|\/)(?:spacer|blank|pixel|transparent|clear|1x1|1px|trans)\.(?:gif|png)$/i

function isAtMost(size, pixels) {
  return size !== undefined && size.width <= pixels && size.height <= pixels
}

/** A size the address asks a resize service for: `/fit/c/96/96/`, `/60x60/`. */
function sizeInPath(url) {
  const found = /\/(\d{1,4})[x/](\d{1,4})\//.exec(url)
  return found ? {width: Number(found[1]), height: Number(found[2])} : undefined
}

/**
 * Whether two addresses (host and path) are of one picture: the same name of a file but for sizes in it, wherever
 * a resize service or another host of the same site has it.
 */
export function isSamePicture(one, other) {
  const [first, second] = [pictureName(one), pictureName(other)]
  if (first !== second) return false
  // A name like `1.jpg` says little: the folders count as well.
  return first.length > 10 || withoutSizes(one) === withoutSizes(other)
}

function pictureName(url) {
  return withoutSizes(url).split('/').at(-1)
}

const sizeNames = 'thumb(?:nail)?|small|medium|large|jumbo|super ?jumbo|article ?large|video ?large'

function withoutSizes(url) {
  return decode(url)
    .toLowerCase()
    .replace(/(?<=\/)\d+px-/g, '')
    .replace(/[-_]\d+x\d+(?=\.\w+$)|@\dx(?=\.\w+$)/g, '')
    .replace(/(?<=[-_/])(?:image_)?\d+w(?=[./]|$)/g, '')
    .replace(new RegExp(`[-_](?:${sizeNames})(?=(?:-v\\d+)?\\.\\w+$)`, 'g'), '')
}

function decode(url) {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
