// Mutations of a document's blocks: other blocks beside them, around them, within them. Each is
// `(text, random, context) => text`; `context` has `inputs` and `junk`, those of the fixtures that rules take out.
import {blocksOf, borderOf, replaceAt, stretchOf} from './blocks.mjs'
import {frontMatters, islands} from './islands.mjs'

/** Put a stretch of another document between two blocks. */
export function splice(text, random, {inputs}) {
  const at = borderOf(text, random)
  const other = stretchOf(random.pick(inputs).text, random)
  return replaceAt(text, at, at, gap(random) + other + gap(random))
}

/** Put junk of a fixture between two blocks. */
export function addJunk(text, random, {junk}) {
  const at = borderOf(text, random)
  return replaceAt(text, at, at, stretchOf(random.pick(junk).text, random, 3) + gap(random))
}

/** Put a piece of another dialect between two blocks, or into a line. */
export function addIsland(text, random) {
  const piece = random.pick(islands[random.pick(Object.keys(islands))])
  const at = random.chance(0.75) ? borderOf(text, random) : random.between(0, text.length)
  return replaceAt(text, at, at, piece)
}

/** Put a comment that switches rules off or on between two blocks. */
export function addControl(text, random) {
  const at = borderOf(text, random)
  return replaceAt(text, at, at, random.pick(islands.control))
}

/** Put front matter at the top, in the place of what may stand there. */
export function addFrontMatter(text, random) {
  const body = random.chance(0.7) ? text.replace(/^---\n[\s\S]*?\n---\n/, '') : text
  return random.pick(frontMatters) + body
}

/** Every line with something before it; the first may get something else. */
const prefixed = (first, rest) => (block) => block.replace(/^(?=[^\r\n])/gm, rest).replace(rest, () => first)
const wrapped = (open, close) => (block) => `${open}${block}${close}`
const inOneLine = (block) => block.trim().replace(/\s*[\r\n]\s*/g, ' ')

/** What blocks can be nested in. */
const boxes = [
  prefixed('> ', '> '),
  prefixed('>', '>'),
  prefixed('- ', '  '),
  prefixed('* ', '    '),
  prefixed('1. ', '   '),
  prefixed('- > ', '  > '),
  prefixed('> - ', '>   '),
  prefixed('> 1) > ', '>    > '),
  prefixed('[^1]: ', '    '),
  prefixed('    ', '    '),
  prefixed('\t', '\t'),
  prefixed('> [!note]\n> ', '> '),
  prefixed(': ', '  '),
  wrapped('<div>\n\n', '\n\n</div>\n\n'),
  wrapped('<div>\n', '\n</div>\n'),
  wrapped('<div>', '</div>'),
  wrapped('<details><summary>More</summary>\n\n', '\n\n</details>\n'),
  wrapped('<table><tr><td>\n\n', '\n\n</td></tr></table>\n'),
  wrapped('<table><tr><td>', '</td><td>x</td></tr></table>'),
  wrapped('<blockquote>\n', '</blockquote>\n'),
  wrapped('<ul>\n<li>', '</li>\n</ul>\n'),
  wrapped('<center>\n\n', '\n\n</center>\n'),
  wrapped('<p>', '</p>\n'),
  wrapped('<a href="https://example.com/x">', '</a>'),
  wrapped('<!-- affiliate ads begin -->\n', '\n<!-- affiliate ads end -->\n'),
  wrapped('::: note\n', '\n:::\n'),
  wrapped('```\n', '\n```\n'),
  wrapped('**', '**'),
  (block) => `| a | b |\n| - | - |\n| ${inOneLine(block)} | c |\n\n`,
  (block) => `## ${inOneLine(block)}\n\n`,
  (block) => `[${inOneLine(block)}](https://example.com/?utm_source=a)\n\n`
]

/** Put some blocks into a quote, list, element, table cell and the like, seldom many times over. */
export function nest(text, random) {
  const blocks = blocksOf(text)
  const from = random.below(blocks.length)
  const to = from + random.between(1, 4)
  let inner = blocks.slice(from, to).join('')
  const box = random.pick(boxes)
  const times = random.chance(0.03) ? random.between(5, 60) : 1
  for (let time = 0; time < times && inner.length < 100_000; time++) inner = box(inner)
  return blocks.slice(0, from).join('') + inner + blocks.slice(to).join('')
}

/** Drop, repeat or move a block. */
export function moveBlock(text, random) {
  const blocks = blocksOf(text)
  const from = random.below(blocks.length)
  const to = random.below(blocks.length)
  const [moved] = random.chance(0.3) ? [blocks[from]] : blocks.splice(from, 1)
  if (random.chance(0.7)) blocks.splice(to, 0, moved)
  return blocks.join('')
}

/** Change how many line ends part two blocks. */
export function regap(text, random) {
  const blocks = blocksOf(text)
  const at = random.below(blocks.length)
  blocks[at] = blocks[at].replace(/\s+$/, '') + gap(random)
  return blocks.join('')
}

/** Characters up to which a document grows. */
const most = 300_000

/** Repeat a block or a token until there is much of it. */
export function grow(text, random) {
  const blocks = blocksOf(text)
  const at = random.below(blocks.length)
  const isBlock = random.chance(0.5)
  const part = isBlock ? blocks[at] : random.pick(text.match(/\S+\s?/g) ?? ['x'])
  // Most of what is bounded shows so at a few thousand characters; the rest is for the few large ones.
  const size = random.chance(0.3) ? random.between(20_000, most) : random.between(1000, 20_000)
  const many = part.repeat(Math.max(1, Math.floor(size / Math.max(1, part.length))))
  return isBlock
    ? blocks.toSpliced(at, 1, many).join('')
    : replaceAt(text, text.indexOf(part), text.indexOf(part) + part.length, many)
}

function gap(random) {
  return random.weighted([
    [6, '\n\n'],
    [3, '\n'],
    [1, ''],
    [1, '\n\n\n'],
    [1, ' '],
    [1, '\n \n'],
    [1, '  \n']
  ])
}
