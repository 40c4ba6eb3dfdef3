/** The language of a block of code, from classes and attributes of it and of its wrappers. */
import type {Element, Nodes, Parents} from 'hast'
import {codeLanguages, noLanguages} from '../../../facts/markup/code-languages.js'
import {attributeOf, classesOf, findAll, isElement} from '../../../hast/elements.js'

/** The language that the block or its wrappers name; empty if none does. Only whole tokens count. */
export function languageOf(holder: Element, parent: Parents | undefined): string {
  const inner = findAll(holder, (child) => isElement(child, 'code', 'pre')).slice(0, 4)
  const chain = [holder, ...inner, ...(isElement(parent as Nodes) ? [parent as Element] : [])]
  for (const node of chain) {
    const language = languageIn(node)
    if (language !== undefined) return noLanguages.has(language) ? '' : language
  }
  return ''
}

/**
 * The language that Sphinx names one element further out, on the box around Pygments' own: `highlight-python` around
 * `highlight`. Beside Sphinx's `notranslate`, any name is the name of a lexer.
 */
export function languageAround(box: Parents | undefined): string {
  if (!isElement(box as Nodes)) return ''
  const tokens = classesOf(box as Element)
  const name = tokens.map((token) => /^highlight-([\w+#.-]{1,30})$/.exec(token)?.[1]).find(Boolean) ?? ''
  if (noLanguages.has(name)) return ''
  return tokens.includes('notranslate') || codeLanguages.has(name) ? name : ''
}

/** Class tokens beside which a bare name is the language. */
const highlighterClasses = new Set([
  'hljs',
  'highlight',
  'sourcecode',
  'src',
  'prettyprint',
  'shiki',
  'codehilite',
  'brush',
  'crayon',
  'syntaxhighlighter',
  'chroma',
  'listing',
  'literal-block'
])

function languageIn(node: Element): string | undefined {
  for (const name of ['dataLang', 'dataLanguage', 'dataEnlighterLanguage', 'dataCodeLanguage']) {
    const value = attributeOf(node, name).trim().toLowerCase()
    if (value !== '') return clean(value)
  }
  const tokens = classesOf(node)
  for (const [index, token] of tokens.entries()) {
    const found =
      /^(?:language|lang|highlight-source|highlight-text|highlight|brush|src|code)[-:]([\w+#.-]+);?$/.exec(
        token
      )?.[1] ?? (/^(?:brush|lang):$/.test(token) ? tokens[index + 1]?.replace(/;$/, '') : undefined)
    if (found === undefined) continue
    const isOpen = /^(?:highlight|src|code)-(?!source|text)/.test(token)
    if (token.startsWith('highlight-') && !isOpen) return clean(scopeName(found))
    if (!isOpen || codeLanguages.has(found) || noLanguages.has(found)) return clean(found)
  }
  if (tokens.some((token) => highlighterClasses.has(token))) {
    const bare = tokens.find((token) => codeLanguages.has(token))
    if (bare) return bare
  }
  // In GeSHi's markup, the whole class is the name.
  if (node.tagName === 'pre' && tokens.length === 1 && codeLanguages.has(tokens[0]!)) return tokens[0]
  const lang = attributeOf(node, 'lang').toLowerCase()
  return node.tagName === 'pre' && codeLanguages.has(lang) ? lang : undefined
}

/** GitHub writes TextMate scopes, of which one part is the language: `html-basic`, `css-scss`, `json-comments`. */
function scopeName(scope: string): string {
  if (codeLanguages.has(scope)) return scope
  return scope.split('-').findLast((part) => codeLanguages.has(part)) ?? scope
}

function clean(value: string): string | undefined {
  const name = value.replace(/^(?:source|text)[.-]/, '')
  return /^[\w+#.-]{1,30}$/.test(name) ? name : undefined
}
