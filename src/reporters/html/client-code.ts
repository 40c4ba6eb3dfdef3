/** The script and the style of the page, read from where the build leaves them. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'

/** Run from its sources (in tests), the library uses what the build made of them. */
const folder = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/reporters/html/client/' : './client/',
  import.meta.url
)

export interface ClientCode {
  script: string
  style: string
}

/** The parts of the style, in the order in which a later one counts more. */
const styles = ['page', 'overview', 'table', 'file', 'diff', 'narrow']

export function readClientCode(): ClientCode {
  return {script: link('./main.js'), style: styles.map((name) => read(`./styles/${name}.css`)).join('\n')}
}

/** A source of a content security policy that allows exactly `code`. */
export function cspHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}

/**
 * One classic script of the module `entry` and those it needs. The compiler makes CommonJS modules of them;
 * each becomes a function, called when it is first asked for.
 */
function link(entry: string): string {
  const modules = new Map<string, string>()
  const add = (name: string) => {
    if (modules.has(name)) return
    const code = read(name)
    modules.set(name, code)
    for (const [, needed] of code.matchAll(/\brequire\("(\.\/[\w-]+\.js)"\)/g)) add(needed!)
  }
  add(entry)
  const functions = Array.from(
    modules,
    ([name, code]) => `${JSON.stringify(name)}(exports, require) {\n${code.trimEnd()}\n}`
  )
  return `(() => {
const modules = {
${functions.join(',\n')}
};
const loaded = {};
function require(name) {
  if (!loaded[name]) modules[name](loaded[name] = {}, require);
  return loaded[name];
}
require(${JSON.stringify(entry)});
})();
`
}

/** A checkout may have other line endings; a page has `\n`, and its hash is taken of that. */
function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8').replace(/\r\n?/g, '\n')
}
