// What could run in a result once somebody renders it: the Markdown to HTML with its raw HTML, parsed as a browser
// does, looked through element by element.
import {toHtml} from 'hast-util-to-html'
import {toHast} from 'mdast-util-to-hast'
import {parseFragment} from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

const runningElements = new Set(['script', 'object', 'embed', 'applet', 'base', 'frame', 'frameset', 'form'])
const addresses = new Set([
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'href',
  'poster',
  'src',
  'to',
  'from',
  'values',
  'xlink:href'
])
const runningScheme = /^(?:javascript|vbscript|livescript):|^data:(?:text\/html|application\/xhtml)/i

/** What can run in a Markdown text: `{oracle, detail}` for each. */
export function unsafeParts(markdown) {
  const tree = parser.parse(markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, ''))
  const html = toHtml(toHast(tree, {allowDangerousHtml: true}), {allowDangerousHtml: true})
  const found = []
  visit(parseFragment(html), found)
  return found
}

function visit(node, found) {
  const name = node.tagName
  if (runningElements.has(name)) found.push({oracle: name, detail: `<${name}> is left`})
  for (const attribute of node.attrs ?? []) {
    const key = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name
    const said = `<${name} ${key}=${JSON.stringify(attribute.value.slice(0, 100))}> is left`
    if (/^on[a-z]/i.test(key)) found.push({oracle: 'handler', detail: said})
    else if (key === 'srcdoc') found.push({oracle: 'srcdoc', detail: said})
    // A browser drops white space and control characters from an address before it reads the scheme.
    else if (addresses.has(key) && runningScheme.test(attribute.value.replace(/[\u0000-\u0020]+/g, ''))) {
      found.push({oracle: 'address', detail: said})
    }
  }
  for (const child of node.childNodes ?? []) visit(child, found)
  if (node.content) visit(node.content, found)
}
