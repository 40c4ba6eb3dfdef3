/** What the parser of Markdown is asked to take, and what not. */
import {describe, expect, it} from 'vitest'
import {checkBounds} from '../../../src/parse/markdown/check-bounds.js'

const tooDeep = expect.objectContaining({code: 'too-deep'})
const tooLarge = expect.objectContaining({code: 'too-large'})

describe('what nests too deeply', () => {
  it.each([
    ['list items on one line', '- '.repeat(4000) + 'x'],
    ['quotes on one line', '> '.repeat(4000) + 'x'],
    ['quotes without spaces', '>'.repeat(4000)],
    ['numbers', '1. '.repeat(4000) + 'x'],
    ['notes', '[^a]: '.repeat(4000) + 'x'],
    ['a mixture', '* + - 1. > '.repeat(400) + 'x'],
    [
      'list items, each a line',
      Array.from({length: 3000}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')
    ],
    [
      'lines of text between them',
      Array.from({length: 3000}, (_, depth) => `${'  '.repeat(depth)}- x\ny`).join('\n')
    ],
    [
      'blank lines between them',
      Array.from({length: 3000}, (_, depth) => `${'  '.repeat(depth)}- x\n\n`).join('\n')
    ],
    ['quotes, each a line', Array.from({length: 3000}, (_, depth) => `${'>'.repeat(depth)} x`).join('\n')],
    ['deep lines, many', `${'> '.repeat(200)}x\n`.repeat(5000)]
  ])('is refused: %s', (_, text) => {
    expect(() => checkBounds(text)).toThrow(tooDeep)
  })

  it.each([
    ['a thematic break', '- '.repeat(4000)],
    ['one in a list item', `- ${'* '.repeat(4000)}`],
    ['a hundred levels', Array.from({length: 100}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['indented text', Array.from({length: 3000}, (_, depth) => `${' '.repeat(depth)}x\n\n`).join('')],
    ['one level, many items', '- a\n  - b\n\nText.\n\n'.repeat(20_000)],
    ['quotes one after another', '> a\n\n'.repeat(50_000)],
    ['lines with the sign of their quote', '> line\n'.repeat(50_000)],
    ['lines of many list items', '- a\nline\nline\n\nText.\n\n'.repeat(10_000)],
    ['signs in a line', 'a > b - c * d + e 1. f '.repeat(1000)]
  ])('is not: %s', (_, text) => {
    expect(() => checkBounds(text)).not.toThrow()
  })
})

describe('what is no inline syntax', () => {
  const data = '[[0.1, 0.2], [0.3, 0.4]], '
  it.each([
    ['data in a fence', `\`\`\`json\n${data.repeat(20_000)}\n\`\`\`\n`],
    ['data on many lines in a fence', `~~~\n${`${data}\n`.repeat(20_000)}~~~\n`],
    ['a list in a fence', `\`\`\`yaml\n${'- item\n'.repeat(50_000)}\`\`\`\n`],
    ['data in a fence of a list item', `- a\n\n  \`\`\`\n  ${data.repeat(20_000)}\n  \`\`\`\n`],
    ['data of a script', `<script>\n\nvar a = [${data.repeat(20_000)}]\n\n</script>\n`],
    ['data in an attribute of a block', `<div data-a="${data.repeat(20_000)}">\n</div>\n`],
    ['data in a comment', `<!--\n\n${data.repeat(20_000)}\n\n-->\n`],
    ['data in a fence of a quote', `> \`\`\`\n${`> ${data}\n`.repeat(20_000)}> \`\`\`\n`],
    ['items in a fence of a list item', `- \`\`\`\n${'  - item\n'.repeat(50_000)}  \`\`\`\n`],
    ['many signs of quotes in a fence', `\`\`\`\n${`${'> '.repeat(300)}\n`.repeat(2000)}\`\`\`\n`],
    ['indented code', `Text.\n\n${`    ${data}\n`.repeat(20_000)}`],
    ['definitions', '[beans_1]: https://example.com/beans_1 "Beans_1"\n'.repeat(50_000)],
    ['data in a block of a tag alone', `<app-chart>\n${data.repeat(20_000)}\n</app-chart>\n`]
  ])('is not counted: %s', (_, text) => {
    expect(() => checkBounds(text)).not.toThrow()
  })

  it.each([
    ['behind a fence', `\`\`\`\nx\n\`\`\`\n${data.repeat(20_000)}`],
    ['behind a fence whose list item ended', `- \`\`\`\n  x\n\n${data.repeat(20_000)}`],
    ['behind a script', `<script>x</script>\n\n${data.repeat(20_000)}`],
    ['behind a block', `<div>\n\n${data.repeat(20_000)}`],
    ['behind an inline tag', `<b>x</b> ${data.repeat(20_000)}`],
    ['behind an indented fence', `    ~~~\n\n${data.repeat(20_000)}`],
    ['behind an indented comment', `    <!--\n\n${data.repeat(20_000)}`],
    ['behind an indented fence in a paragraph', `x\n    ~~~\n${data.repeat(20_000)}`],
    ['behind a fence in the code of an item', `-     ~~~\n\n  ${data.repeat(20_000)}`],
    ['behind a list item', `- ~~~\n${data.repeat(20_000)}`],
    ['in the next list item', `- ~~~\n- ${data.repeat(20_000)}`],
    ['behind an item whose text begins farther on', `1. ~~~\n  ${data.repeat(20_000)}`],
    ['behind a quote', `> ~~~\n ${data.repeat(20_000)}`],
    ['behind a block of a quote', `> <div>\n>\n> ${data.repeat(20_000)}`],
    ['behind a note', `[^a]: ~~~\n${data.repeat(20_000)}`],
    ['behind a fence behind the text of a quote', `> x\n~~~\nx\n~~~\n${data.repeat(20_000)}`],
    ['behind a definition', `[d]: /u\n    ${data.repeat(20_000)}`],
    ['behind a definition with a line below', `[d]: /u\n-\n    ${data.repeat(20_000)}`],
    ['behind a quote in an item in a quote', `> - a\n  > ~~~\n   ${data.repeat(20_000)}`],
    ['behind a tag with text', `<x> y\n${data.repeat(20_000)}`],
    ['behind a tag that does not end', `<x y\n${data.repeat(20_000)}`],
    ['behind what is no definition', '[a](: b( [c] *d* _e_\n'.repeat(9700)],
    ['in lines that begin with a year', 'a\n2020. [a](b) *c* _d_\n'.repeat(9700)],
    ['with a fence in its middle that is none', `x \`\`\`\n${data.repeat(20_000)}`]
  ])('is, where it is text: %s', (_, text) => {
    expect(() => checkBounds(text)).toThrow(tooLarge)
  })
})

describe('what is too large', () => {
  it.each([
    ['links in one paragraph', '[beans](https://example.com/) and *peas* '.repeat(9700)],
    ['the same in many lines', '[beans](https://example.com/) and *peas*\n'.repeat(9700)],
    [
      'the same behind a row that only looks like that of a table',
      `a | b\n| - |\n${'[a](b) *c*\n'.repeat(9700)}`
    ],
    ['lines without the sign of their list item', `- item\n${'line\n'.repeat(30_000)}`],
    ['lines without the sign of their quote', `> > quote\n${'line\n'.repeat(30_000)}`],
    ['items of one list', '- item\n'.repeat(100_000)],
    ['items with blank lines', '1. item\n\n'.repeat(100_000)],
    ['words behind an open bracket', `a [b ${'word '.repeat(50_000)}`],
    ['lines behind an open bracket', `a [b\n${'word word\n'.repeat(50_000)}`],
    ['brackets that close nothing', `${'word '.repeat(200_000)}${'] '.repeat(10_000)}`],
    ['tags that do not end', '<a x="'.repeat(50_000)],
    ['many paragraphs that are large', `${'*a* '.repeat(5000)}\n\n`.repeat(20)]
  ])('is refused: %s', (_, text) => {
    expect(() => checkBounds(text)).toThrow(tooLarge)
  })

  it.each([
    ['a long line of words', 'A stove is warm and a kettle sings on it. '.repeat(50_000)],
    ['many lines of words', 'A stove is warm.\n'.repeat(50_000)],
    ['links in many paragraphs', '[beans](https://example.com/) and *peas*\n\n'.repeat(50_000)],
    ['links in lists', '- [beans](https://example.com/)\n- *peas*\n\nText.\n\n'.repeat(20_000)],
    ['a table', `| a | b |\n| - | - |\n${'| [a](b) | *c* |\n'.repeat(50_000)}`],
    [
      'a table whose head has an escaped bar',
      `| a \\| b | c |\n| - | - |\n${'| [a](b) | *c* |\n'.repeat(50_000)}`
    ],
    ['a table behind a line of text', `Text\n| a | b |\n| - | - |\n${'| [a](b) | *c* |\n'.repeat(50_000)}`],
    ['paragraphs of a quote', '> [beans](https://example.com/) and *peas*\n>\n'.repeat(50_000)],
    [
      'notes with text',
      '[^a]: [beans](https://example.com/) and *peas*\n\n    *Text.*\n\nx\n\n'.repeat(20_000)
    ],
    ['HTML', '<div class="a">\n'.repeat(50_000)],
    ['headings', '# [a](b)\n'.repeat(50_000)],
    ['escaped brackets', `a \\[b ${'word '.repeat(50_000)}`],
    ['an open bracket in another paragraph', `a [b\n\n${'word '.repeat(50_000)}`],
    ['carriage returns', '[beans](https://example.com/) and *peas*\r\r'.repeat(20_000)]
  ])('is not: %s', (_, text) => {
    expect(() => checkBounds(text)).not.toThrow()
  })
})
