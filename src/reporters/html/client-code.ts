/** The script and the style of the page, read from the folder that the build writes. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'

/** Run from its sources (in tests), the library uses the built files. */
const folder = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/reporters/html/client/' : './client/',
  import.meta.url
)

export interface ClientCode {
  script: string
  style: string
}

/** The style sheets, in order: later ones override earlier ones. */
const styles = ['page', 'overview', 'table', 'file', 'diff', 'narrow']

export function readClientCode(): ClientCode {
  return {script: link('./main.js'), style: styles.map((name) => read(`./styles/${name}.css`)).join('\n')}
}

/** A source of a content security policy that allows exactly `code`. */
export function cspHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}

/**
 * Join the module `entry` and those it requires into one classic script. The build compiles them to CommonJS; each
 * becomes a function, which is called when the module is first required.
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

/** A checkout may have other line endings; the page has `\n`, and hashes are computed from that. */
function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8').replace(/\r\n?/g, '\n')
}
