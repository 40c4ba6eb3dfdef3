/** Whole pages: the tree and positions of rehype-parse; what never ends; what is too deep or too much. */
import fc from 'fast-check'
import type {Element, Nodes, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {textOf} from '../../../src/hast/elements.js'
import {parentOf, parseHtml} from '../../../src/parse/html/parse-html.js'
import {marksOf} from '../../../src/parse/marks.js'

const reference = unified().use(rehypeParse).freeze()
const parse = (source: string): Root => parseHtml(source, {page: true})

/** Both trees as plain data, without what is different on purpose. */
function comparable(source: string, withPositions = true): {ours: unknown; theirs: unknown} {
  const ours = JSON.parse(JSON.stringify(parse(source)))
  const theirs = JSON.parse(JSON.stringify(reference.parse(source)))
  align(ours, theirs, withPositions)
  return {ours, theirs}
}

type Plain = Record<string, unknown> & {children?: Plain[]; content?: Plain; tagName?: string}

function align(ours: Plain, theirs: Plain, withPositions: boolean): void {
  if (!withPositions) {
    delete ours.position
    delete theirs.position
  }
  // Contents of styles and drawings are left out.
  if (theirs.tagName === 'style') theirs.children = ours.children = []
  if ((ours.data as {hollow?: true} | undefined)?.hollow) {
    theirs.children = []
    delete ours.data
  }
  // hastscript has names of SVG Tiny that HTML does not.
  if (theirs.tagName === 'textArea') theirs.tagName = 'textarea'
  // The content of a template without an end tag is given the whole page as its position.
  if (ours.content && theirs.content) {
    const position = theirs.content.position as {start: {offset: number}} | undefined
    if (position?.start.offset === 0) {
      delete ours.content.position
      delete theirs.content.position
    }
    align(ours.content, theirs.content, withPositions)
  }
  for (const [index, child] of (ours.children ?? []).entries()) {
    const other = theirs.children?.[index]
    if (other) align(child, other, withPositions)
  }
}

function elements(node: Nodes, name: string): Element[] {
  const found: Element[] = []
  const walk = (next: Nodes): void => {
    if (next.type === 'element' && next.tagName === name) found.push(next)
    if ('children' in next) for (const child of next.children) walk(child)
  }
  walk(node)
  return found
}

describe('the tree of rehype-parse', () => {
  it.each([
    '',
    'words',
    '<!doctype html><title>A &amp; B</title><p class="a b" hidden>One<p data-x-y=1>Two',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><p>limited or not',
    '<html lang=en><head><meta charset=utf-8></head><body class=a><body id=b class=c>x</body></html>\n<!-- end -->',
    '<table><tr><td>1<td>2</table>outside<table>foster<tr><td>in</table>',
    '<p><b><i>one</b>two</i>three<a href=1>x<a href=2>y</a>',
    '<ul><li>one<li>two<ul><li>three</ul></ul><dl><dt>a<dd>b</dl>',
    '<pre>\n\nfirst line</pre><pre>\r\nsecond</pre><textarea>\n</textarea>',
    'a\r\nb\rc\n<p title="x\r\ny">d</p>\r\n',
    '<p>&lt;b&gt; &nbsp;&notit; &#x41;&#128;&#0; &unknown; &amp</p><a href="?a=1&copy=2&amp;b=3">x</a>',
    '<script>if (a < b && "</p>") x</script><script><!--<script></script>--></script><p>x',
    '<svg><title>a</title><desc><p>x</p></desc><foreignObject><p>y</p></foreignObject></svg>after',
    '<math><mi>x</mi><annotation-xml encoding="text/html"><p>y</p></annotation-xml></math>',
    '<svg viewBox="0 0 1 1" xlink:href="#a" class="a b"><a xlink:href=x>t</a><![CDATA[<b>]]></svg>',
    '<template><td>x</td><template>y</template></template><noscript><img src=x></noscript>',
    '<head><noscript><link rel=x></noscript><noscript><p>out</p></noscript>',
    '<select><option>1<option selected>2</select><img srcset="a 1x, b 2x" width="10%" height=5 alt=""><input checked>',
    '<!----><!--> <!---> <!-- a -- b --> <!-- a --!> <!-- <!-- --> <? php ?> <!x> </ x> <![CDATA[y]]>',
    '<a x=1 X=2 =b /c d/ e="f"g=\'h\'i>t</a><br/><p/>u</p x=1>',
    '<frameset>a b<frame></frameset> c',
    '<p>\u{1f600} \u00a0\u{20000}</p>\u{1f600}'
  ])('is the tree here: %s', (source) => {
    const {ours, theirs} = comparable(source)
    expect(ours).toEqual(theirs)
  })

  // parse5 reckons lines and offsets of a few tokens wrongly: text behind white space or NUL that starts with a
  // character reference or a surrogate pair, and text with a CDATA section or `</>`. There only the trees are compared.
  const name = fc.constantFrom(
    ...(
      'a b i p div span table tr td th tbody caption colgroup col ul li dl dt dd h1 h3 form button nobr font code ' +
      'select option svg math mi mtext annotation-xml foreignObject desc textarea script style template noscript ' +
      'html head body frameset frame pre listing br hr img input iframe object marquee ruby rt x-y section meta ' +
      'base image noframes xmp noembed center'
    ).split(' ')
  )
  const attribute = fc.constantFrom(
    ' class="a b"',
    ' id=x',
    ' CLASS=c',
    ' checked',
    ' href="a&amp;b"',
    ' x=1 x=2',
    ' =a',
    '/',
    ' srcset="a 1x, b 2x"',
    ' encoding="text/html"',
    ' type=hidden',
    ' constructor=1',
    ' t="x > y"',
    ' a="<b>"',
    ' "',
    " 'q"
  )
  const startTag = fc
    .tuple(name, fc.array(attribute, {maxLength: 3}), fc.constantFrom('>', '>', '/>', ' >', '\n>'))
    .map(([tag, attributes, end]) => `<${tag}${attributes.join('')}${end}`)
  const endTag = fc
    .tuple(name, fc.constantFrom('>', '>', ' >', '/>', ' a=b>'))
    .map(([tag, end]) => `</${tag}${end}`)
  const text = fc.constantFrom(
    ...[
      'x',
      'foo bar',
      '\n',
      '\r\n',
      '  ',
      'a\r\nb',
      '\r',
      '\0',
      '<',
      '<3',
      '</',
      '<!x>',
      '<?php ?>',
      '<!---->'
    ],
    ...['<!-->', '<!-- a -- b -->', '<!-- a --!>', '<!--a<!--b-->', '<!DOCTYPE html>', '<<p>', 'a<b '],
    ...['&amp;', '&nbsp;', '&notit;', '&#65;', '\u{1f600}', '</>', '<![CDATA[x]]>', '<title>t&amp;</title>'],
    ...[
      '<script><!--<script></script>--></script>',
      '<svg><g><p>out</p></g></svg>',
      '<svg><path d="M0"/></svg>'
    ]
  )
  const pieces = fc.oneof(
    {weight: 3, arbitrary: startTag},
    {weight: 2, arbitrary: endTag},
    {weight: 3, arbitrary: text}
  )
  // Everything that may have been opened ends at last: what never ends is read otherwise on purpose.
  const ends =
    '"\'>-->]]>' +
    (
      'title textarea script style template select noscript iframe noembed noframes xmp svg math object audio ' +
      'video canvas datalist'
    ).replace(/\S+/g, '</$&>')

  it('is the tree of any broken page', () => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), (parts) => {
        const source = parts.join('') + ends
        // hastscript reads `#` in the name of an element as the start of its id.
        fc.pre(!/<[a-z][^\s/>]*#/i.test(source))
        const {ours, theirs} = comparable(source, !/[&\u{1f600}]|<\/>|CDATA/u.test(source))
        expect(ours).toEqual(theirs)
      }),
      {numRuns: 1500}
    )
  })
})

describe('positions', () => {
  it('counts offsets in the source as it is', () => {
    const source = '\uFEFF<p>a\r\n\u{1f600}&amp;b</p>\r\n<p title="\r\n">\0c</p>'
    const [first, second] = elements(parse(source), 'p')
    expect(first!.position).toEqual({
      start: {line: 1, column: 2, offset: 1},
      end: {line: 2, column: 13, offset: 19}
    })
    expect(source.slice(second!.position!.start.offset, second!.position!.end.offset)).toBe(
      '<p title="\r\n">\0c</p>'
    )
    expect(first!.children[0]).toMatchObject({value: 'a\n\u{1f600}&b'})
  })

  it('leaves the drawing of an svg out and says so', () => {
    const source = '<p>a<svg class="i"><g><path d="M0 0"/></g></svg>b<svg></svg><svg><g><p>c</p></g></svg>'
    const [icon, empty, mixed] = elements(parse(source), 'svg')
    expect(icon).toMatchObject({children: [], data: {hollow: true}, properties: {className: ['i']}})
    expect(source.slice(icon!.position!.start.offset, icon!.position!.end.offset)).toBe(
      '<svg class="i"><g><path d="M0 0"/></g></svg>'
    )
    expect(marksOf(empty!).hollow).toBeUndefined()
    expect(mixed!.children).toHaveLength(1)
  })

  it('knows the parent of each node, in no JSON and no copy', () => {
    const tree = parse('<div><p>a</p></div>')
    const [p] = elements(tree, 'p')
    expect(parentOf(p!)).toBe(elements(tree, 'div')[0])
    expect(parentOf(p!.children[0]!)).toBe(p)
    expect(parentOf(tree)).toBeUndefined()
    expect(structuredClone(p)).toEqual(p)
    expect(Object.keys(p!)).toEqual(['type', 'tagName', 'properties', 'children', 'position'])
  })
})

describe('what never ends', () => {
  it.each([
    ['comment', '<!-- b > <p>kept</p>'],
    ['comments', '<!-- <!-- <!-- <p>kept</p>'],
    ['title', '<title>A page <p>kept</p>'],
    [
      'title that another one ends',
      `<title>A${' page'.repeat(50)}<body><p>kept</p><svg><title>x</title></svg>`
    ],
    ['textarea', '<textarea>a<p>kept</p>'],
    ['script without content', '<script src="a.js"><p>kept</p>'],
    ['script', '<script>\nlet a = "<p>"\n<p>kept</p>'],
    ['style', '<style>\np > a {}\n<p>kept</p>'],
    ['iframe', '<iframe src="a"><p>kept</p>'],
    ['noscript', '<body><noscript><img src=a><p>kept</p>'],
    ['select', '<select><option>a<p>kept</p>'],
    ['template', '<template><p>kept</p>'],
    ['object', '<object data=a><p>kept</p>'],
    ['svg', '<svg><g><section><p>kept</p>'],
    ['math', '<math><mi>x<p>kept</p>'],
    ['double quote', '<a href="a>b</a><p>kept</p>'],
    ['single quote', "<a href='a>b</a><p>kept</p>"],
    ['instruction', '<?php echo 1 ?><p>kept</p>'],
    ['table', '<table><tr><td><p>kept</p>']
  ])('does not take the page along: %s', (_, source) => {
    const [p] = elements(parse(source), 'p')
    expect(p?.children).toMatchObject([{type: 'text', value: 'kept'}])
    for (let node = parentOf(p!); node; node = parentOf(node)) {
      expect(node).not.toMatchObject({
        tagName: expect.stringMatching(/^(?:select|template|noscript|object|svg|math)$/)
      })
    }
  })

  it('keeps words behind a less-than sign at the end, and drops a tag cut off', () => {
    expect(elements(parse('<p>a <b and c'), 'p')[0]!.children).toMatchObject([{value: 'a <b and c'}])
    expect(elements(parse('<p>a <a href="x'), 'p')[0]!.children).toMatchObject([{value: 'a '}])
  })

  it('ends a script that is cut off at the end of the page', () => {
    const [script] = elements(parse('<p>a</p><script>let a = 1;\nlet b'), 'script')
    expect(script!.children).toMatchObject([{value: 'let a = 1;\nlet b'}])
  })
})

describe('a declared shadow root', () => {
  const shown = (source: string) => textOf(parse(`<!doctype html><body>${source}`))

  it('is shown where it stands, in both modes and in one another', () => {
    expect(
      shown(
        '<x-card>before <template shadowrootmode=open><p>in <b>bold</b></p>' +
          '<div><template shadowrootmode=CLOSED>closed</template></div><slot></slot></template>behind</x-card> after'
      )
    ).toBe('before in bold closed behind after')
  })

  it.each([
    ['without a mode', '<x-card><template>unseen</template>seen</x-card>'],
    ['with a mode there is not', '<x-card><template shadowrootmode=half>unseen</template>seen</x-card>'],
    ['in a host that bears none', '<ul><template shadowrootmode=open>unseen</template><li>seen</ul>'],
    [
      'behind another of its host',
      '<p><template shadowrootmode=open>seen</template><template shadowrootmode=open>unseen</template></p>'
    ],
    [
      'in a template nobody shows',
      '<template><p><template shadowrootmode=open>unseen</template></p></template>seen'
    ],
    ['in a drawing', '<p><svg><template shadowrootmode=open>unseen</template></svg>seen</p>']
  ])('is a template %s', (_, source) => {
    expect(shown(source)).toBe('seen')
  })

  it('has its place in the source', () => {
    const source =
      '<!doctype html><body><p><template shadowrootmode="open"><i>a</i>\n</template>b</p><p>c</p></body>'
    const [root] = elements(parse(source), 'shadow-root')
    const at = ({position}: Nodes) => source.slice(position!.start.offset, position!.end.offset)
    expect(at(root!)).toBe('<template shadowrootmode="open"><i>a</i>\n</template>')
    expect(root!.children.map(at)).toEqual(['<i>a</i>', '\n'])
    expect(parentOf(root!.children[0]!)).toBe(root)
  })

  it('is unwrapped where it is nested too deep', () => {
    const tree = parse(
      '<x-a><template shadowrootmode=open>'.repeat(5000) + 'text' + '</template></x-a>'.repeat(5000)
    )
    expect(textOf(tree)).toBe('text')
    expect(tree.data).toMatchObject({isFlattened: true})
  })
})

describe('hostile pages', () => {
  const many = 10_000
  const shapes: Record<string, string> = {
    'nested div': '<div>'.repeat(many) + 'text',
    'nested span': '<span>'.repeat(many) + 'text',
    'nested formatting': '<b><i><em>'.repeat(many) + 'text',
    'nested lists': '<ul><li>'.repeat(many) + 'text',
    'nested quotes': '<blockquote>'.repeat(many) + 'text',
    'nested tables': '<table><tr><td>'.repeat(many) + 'text',
    'tables never ended': '<table>'.repeat(many) + 'text',
    'nested templates': `${'<template>'.repeat(many)}x${'</template>'.repeat(many)}text`,
    'nested svg': `${'<svg>'.repeat(many)}x${'</svg>'.repeat(many)}text`,
    'svg with HTML': `${'<svg><q>'.repeat(many)}x</svg>text`,
    'formatting opened again in each paragraph': '<b><i><u>'.repeat(20) + '<p>x</p>'.repeat(many) + 'text',
    'formatting elements all different':
      Array.from({length: many}, (_, index) => `<b id=${index}>`).join('') + '<p>x</p>'.repeat(many) + 'text',
    'misnested links': '<a><div>'.repeat(many) + 'text',
    'misnested formatting': '<b><p><i>x</b></p>y</i>'.repeat(many) + 'text',
    'one tag of many attributes': `<p ${Array.from({length: many}, (_, index) => `a${index}=b`).join(' ')}>text</p>`,
    'attributes of many body tags':
      Array.from({length: many}, (_, index) => `<body a${index}=b>`).join('') + 'text',
    'empty tags': '<i></i>'.repeat(many) + 'text',
    'comments never ended': '<!-- '.repeat(many) + '>text',
    'quotes never ended': "<a x='>' ".repeat(many) + '>text',
    'less-than signs': '<'.repeat(many) + ' text',
    'null bytes': '<p>' + '\0'.repeat(many) + 'text',
    'text in tables': '<table>' + '<col>x'.repeat(many) + '</table>text',
    plaintext: '<plaintext>' + '<b>x</b>'.repeat(many) + 'text'
  }
  it.each(Object.entries(shapes))('keep their text in a tree of bounded depth: %s', (_, source) => {
    const tree = parse(`<!doctype html><body>${source}`)
    let deepest = 0
    let text = ''
    const walk = (node: Nodes, depth: number): void => {
      deepest = Math.max(deepest, depth)
      if (node.type === 'text') text += node.value
      if ('children' in node) for (const child of node.children) walk(child, depth + 1)
    }
    walk(tree, 0)
    expect(deepest).toBeLessThan(520)
    expect(text).toContain('text')
  })

  it('says that a page was unwrapped', () => {
    expect(parse('<div>'.repeat(600) + '<p>a</p><p>b</p>').data).toMatchObject({isFlattened: true})
    expect(parse('<div>'.repeat(200) + '<p>a</p>').data).toEqual({quirksMode: true})
  })
})

it.each([
  '<a href=http://sjv.io/a><!',
  '<p>a</p><!--',
  '<p>a<!',
  '<!',
  '<b></',
  '<a b'
])('nothing ends behind the end of the file: %s', (source) => {
  for (const page of [true, false]) {
    const ends: number[] = []
    const walk = (node: Nodes): void => {
      ends.push(node.position?.end.offset ?? 0)
      if ('children' in node) node.children.forEach(walk)
    }
    walk(parseHtml(source, {page}))
    expect(Math.max(...ends)).toBeLessThanOrEqual(source.length)
  }
})

describe('fragments nested too deeply', () => {
  it('are told before they are parsed: a thread with a large stack would take minutes', () => {
    const deep = '<div class="promo">\n> [!note]\n'.repeat(1001)
    expect(() => parseHtml(deep)).toThrow(expect.objectContaining({code: 'too-deep'}))
  })

  it('are not those with many elements that end each other, or beside each other', () => {
    for (const many of ['<li>a', '<p>a', '<div>a</div>', '<br>', '<img src="a">'])
      expect(() => parseHtml(many.repeat(3000))).not.toThrow()
    expect(() => parseHtml('<div>'.repeat(1000) + 'a')).not.toThrow()
  })
})
