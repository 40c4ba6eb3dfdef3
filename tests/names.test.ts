/** A name that a document or a configuration chose finds nothing that every object inherits. */
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.js'
import {isInherited, own} from '../src/text/own.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Accesses whose name cannot be one that every object inherits, with the reason. */
const safe: Record<string, string> = {
  'src/text/own.ts: object[key]': 'behind the question whether the object has the name itself',
  'src/parse/html/page-properties.ts: properties[entry.property]': 'entryOf leaves inherited names out',
  'src/parse/html/page-properties.ts: properties[property]': 'entryOf leaves inherited names out',
  'src/rules/active-content.ts: node.properties[name]': 'names that begin with "on"',
  'src/pipeline/plugins/track-changes.ts: current[name]':
    'writes back a property that the element has itself',
  'src/cli/output/tally.ts: this.leftOut[kind]': 'writes under the name of a step of ours'
}

/** Strings of any content. A literal is ours, and a template literal has a beginning of ours. */
function isFree(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isFree)
  return (type.flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0
}

/** Each `object[name]` and `name in object` of a program whose name may be any string: "file: expression". */
function freeAccesses(program: ts.Program, isOurs: (file: string) => boolean): string[] {
  const checker = program.getTypeChecker()
  const found = new Set<string>()
  for (const file of program.getSourceFiles().filter(({fileName}) => isOurs(fileName))) {
    const name = relative(root, file.fileName).split(sep).join('/')
    const visit = (node: ts.Node): void => {
      const isAccess =
        (ts.isElementAccessExpression(node) && isFree(checker.getTypeAtLocation(node.argumentExpression))) ||
        (ts.isBinaryExpression(node) &&
          node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
          isFree(checker.getTypeAtLocation(node.left)))
      if (isAccess) found.add(`${name}: ${node.getText()}`)
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return [...found]
}

/** A program of one file, without libraries. */
function programOf(text: string): ts.Program {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2023, true)
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    fileExists: (name) => name === 'a.ts',
    getSourceFile: (name) => (name === 'a.ts' ? file : undefined),
    readFile: () => undefined
  }
  return ts.createProgram(['a.ts'], {noLib: true}, host)
}

describe('names in plain objects', () => {
  it('are looked up with `own`, or in a Map', {timeout: 240_000}, () => {
    const options = ts.getParsedCommandLineOfConfigFile(
      join(root, 'tsconfig.build.json'),
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: ({messageText}) => {
          throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
        }
      }
    )!
    const found = freeAccesses(ts.createProgram(options.fileNames, options.options), (file) =>
      file.startsWith(join(root, 'src').split(sep).join('/') + '/')
    )
    // An exception that is gone from the code goes from the list, too.
    expect(found.toSorted()).toEqual(Object.keys(safe).toSorted())
  })

  it('are told apart from names of ours', () => {
    const program = programOf(`
      declare const table: {[name: string]: number}, name: string, ours: 'a' | 'b', custom: \`custom/\${string}\`, any: any
      table[name]
      table[ours]
      table[custom]
      table[any]
      table['a']
      name in table
      'a' in table
    `)
    const found = freeAccesses(program, (file) => file === 'a.ts').map((access) => access.split(': ')[1])
    expect(found).toEqual(['table[name]', 'table[any]', 'name in table'])
  })

  it('are found only where the object has them itself', () => {
    expect(own({a: 1}, 'a')).toBe(1)
    expect(own<unknown>({a: 1}, 'constructor')).toBeUndefined()
    expect(own<unknown>(JSON.parse('{"__proto__": 2}'), '__proto__')).toBe(2)
    expect(['constructor', '__proto__', 'toString'].every(isInherited)).toBe(true)
    expect(isInherited('class')).toBe(false)
  })
})

describe.each(Object.getOwnPropertyNames(Object.prototype))('a document with the name %s', (name) => {
  it.each([
    ['an attribute in Markdown', `Words <b ${name}="x">stand</b> here.\n`, 'a.md'],
    ['an element in Markdown', `A Map<${name}> of words.\n\n<${name}>\n\nMore words.\n`, 'a.md'],
    ['a closed element in Markdown', `Some <${name}>words</${name}> here.\n`, 'a.md'],
    [
      'an attribute in HTML',
      `<p ${name}="x">Words <a ${name} href="#${name}">stand</a> here.</p>\n`,
      'a.html'
    ],
    ['an element in HTML', `<p>Words</p><${name}>stand</${name}> here\n`, 'a.html'],
    ['SVG', `<svg ${name}="x"><${name} ${name}="x"/></svg><p>Words</p>`, 'a.html'],
    [
      'classes and ids',
      `<p class="${name}" id="${name}" role="${name}" rel="${name}" style="${name}: 1">Words</p>`,
      'a.html'
    ],
    [
      'the head of a page',
      `<!doctype html><html lang="${name}"><head><meta name="${name}" content="x"><meta property="${name}" content="x">` +
        `<meta name="${name}:title" content="x"><link rel="${name}" href="x"><script type="application/ld+json">` +
        `{"@type": "${name}", "${name}": {"a": 1}, "author": {"@type": "${name}", "${name}": "x"}}</script></head>` +
        `<body><article><h1>Beans</h1><p>Words stand here.</p><q>Beans</q></article></body></html>`,
      'a.html'
    ],
    [
      'front matter, fences, labels and addresses',
      `---\n${name}: x\ntitle: ${name}\n---\n\n\`\`\`${name}\nx\n\`\`\`\n\n[Words][${name}] stand[^${name}].\n\n` +
        `[${name}]: https://example.com/?${name}=1#${name}\n\n[^${name}]: https://${name}.example/?${name}=1\n`,
      'a.md'
    ],
    ['the language of front matter', `---${name}\ntitle: x\n---\n\nWords.\n`, 'a.md'],
    ['text', `${name}\n\n${name}: words\n\nhttps://example.com/?${name}=1\n`, 'a.txt']
  ])('is cleaned: %s', async (_, source, path) => {
    const {markdown} = await clean(source, {path})
    expect(markdown).toMatch(/words|stand/i)
  })
})
