/** Configuration files: found, read, and checked. */
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv} from 'ajv'
import {describe, expect, it, onTestFinished} from 'vitest'
import {configNames, findConfig, loadConfig} from '../../src/config/load.js'
import {loadPlugins, pluginsOf} from '../../src/config/plugins.js'
import {configJsonSchema} from '../../src/config/schema.js'
import {validateConfig} from '../../src/config/validate.js'

function folder(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'clean-articles-config-')))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), text)
  }
  return root
}

const forms: Record<string, string> = {
  'clean-articles.config.js': 'module.exports = {preset: "strict"}',
  'clean-articles.config.mjs': 'export default {preset: "strict"}',
  'clean-articles.config.cjs': 'module.exports = {preset: "strict"}',
  'clean-articles.config.ts': 'export default {preset: "strict" as const satisfies string}',
  'clean-articles.config.mts': 'const preset: string = "strict"\nexport default {preset}',
  'clean-articles.config.json': '\uFEFF{"preset": "strict"}',
  'clean-articles.config.yaml': '# how\npreset: strict',
  'clean-articles.config.yml': 'preset: strict',
  'package.json': '{"name": "site", "clean-articles": {"preset": "strict"}}'
}

describe('a configuration', () => {
  it('has a case here for each of its names', () => {
    expect(Object.keys(forms).sort()).toEqual([...configNames].sort())
  })

  it.each(Object.entries(forms))('is found as %s, above the folder, too', async (name, text) => {
    const root = folder({[name]: text, 'content/posts/a.md': ''})
    const found = await findConfig(join(root, 'content/posts'))
    expect(found).toMatchObject({config: {preset: 'strict'}, folder: root, label: `../../${name}`})
    expect(await findConfig(root)).toMatchObject({label: name})
    expect(await loadConfig(name, root)).toMatchObject({config: {preset: 'strict'}, label: name})
  })

  it('is looked for in the repository only', async () => {
    const root = folder({'clean-articles.config.json': '{}', 'site/.git/HEAD': '', 'site/a/b.md': ''})
    expect(await findConfig(join(root, 'site/a'))).toBeUndefined()
  })

  it('is not there where package.json has no key for it', async () => {
    const root = folder({'.git/HEAD': '', 'package.json': '{"name": "site"}'})
    expect(await findConfig(root)).toBeUndefined()
  })

  it('may be read from a file of any known kind by its name', async () => {
    const root = folder({'conf/strict.yaml': 'preset: strict', 'conf/plain': '{"jobs": 2}'})
    expect((await loadConfig('conf/strict.yaml', root)).config).toEqual({preset: 'strict'})
    expect((await loadConfig('conf/plain', root)).config).toEqual({jobs: 2})
  })

  it.each([
    'c.toml',
    'c.jsonc',
    '.articlesrc',
    'c.json5',
    'c.config'
  ])('of another kind (%s) is JSON', async (name) => {
    const root = folder({[name]: '{"jobs": 2}'})
    expect((await loadConfig(name, root)).config).toEqual({jobs: 2})
    writeFileSync(join(root, name), 'jobs = 2')
    await expect(loadConfig(name, root)).rejects.toMatchObject({
      code: 'bad-config',
      message: `cannot use ${name}: it is not JSON in line 1, column 1`
    })
  })
})

describe('a broken configuration', () => {
  const cases: [name: string, text: string, says: RegExp][] = [
    ['c.json', '{"preset": "strict",\n  "jobs" 2}', /c\.json: it is not JSON in line 2, column 10/],
    ['c.json', '', /c\.json: it is not JSON in line 1|must hold an object of settings/],
    ['c.yaml', 'preset: strict\njobs: [1,\nignore: ]: x', /c\.yaml: .*line \d/],
    ['c.mjs', 'export default {\n  jobs 2\n}', /c\.mjs: .*2:7|c\.mjs: .*:2/],
    ['c.ts', 'export default {\n  jobs 2\n}', /c\.ts: .*c\.ts:2:7/],
    ['c.mjs', 'throw new Error("no pods today")', /c\.mjs: no pods today/],
    ['c.mjs', 'import "./nowhere.mjs"\nexport default {}', /c\.mjs: .*nowhere\.mjs/],
    ['c.mjs', 'export const config = {}', /c\.mjs must hold an object of settings, not nothing/],
    ['c.json', '[1]', /c\.json must hold an object of settings, not \[1\]/],
    ['c.yaml', 'ignore: &a [*a]', /c\.yaml: "ignore\[0\]" cannot be such a list$/],
    ['c.yaml', '&a\npreset: *a', /c\.yaml: "preset" cannot be such an object$/],
    ['c.mjs', 'export default {preset: 1n}', /c\.mjs: "preset" cannot be 1n$/],
    ['c.mjs', 'export default 1n', /c\.mjs must hold an object of settings, not 1n$/],
    [
      'c.mjs',
      'export default {get preset() {throw new Error("no pods")}}',
      /c\.mjs: "preset" cannot be read: no pods$/
    ],
    [
      'c.mjs',
      'export default {overrides: [{}, {get site() {throw null}}]}',
      /c\.mjs: "overrides\[1\]\.site" cannot be read: it throws null$/
    ],
    [
      'c.mjs',
      'export default new Proxy({}, {ownKeys() {throw new Error("no pods")}})',
      /c\.mjs: its settings cannot be read: no pods$/
    ],
    ['c.mjs', 'throw null', /c\.mjs: it throws null$/],
    ['c.mjs', 'throw undefined', /c\.mjs: it throws undefined$/],
    ['c.mjs', 'throw "no pods"', /c\.mjs: no pods$/],
    ['c.mjs', 'throw {pods: 0}', /c\.mjs: it throws object$/],
    ['c.ts', 'throw new TypeError()', /c\.ts: it throws TypeError$/],
    ['c.mjs', 'await new Promise(() => {})\nexport default {}', /c\.mjs: it is not loaded after 0\.2 s/],
    ['c.mjs', 'export default new Promise(() => {})', /c\.mjs: it is not loaded after 0\.2 s/],
    ['c.ts', 'export default await new Promise(() => {})', /c\.ts: it is not loaded after 0\.2 s/]
  ]

  it.each(cases)('%s with %j says where', async (name, text, says) => {
    const root = folder({[name]: text})
    // A module of TypeScript has to be compiled first.
    const options = text.includes('new Promise') ? {timeLimit: 200} : {}
    const error = await loadConfig(name, root, options).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'bad-config',
      hint: expect.any(String),
      message: expect.stringMatching(says)
    })
    expect((error as Error).message).not.toContain(root)
  })

  it('that is found and never loaded ends the wait', async () => {
    const root = folder({'clean-articles.config.mjs': 'export default new Promise(() => {})'})
    await expect(findConfig(root, {timeLimit: 50})).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringContaining('clean-articles.config.mjs: it is not loaded after')
    })
  })

  it('that cannot be read is told as such', async () => {
    const root = folder({'conf/a.json': '{}'})
    for (const name of ['none.json', 'conf']) {
      await expect(loadConfig(name, root)).rejects.toMatchObject({code: 'bad-config'})
    }
  })
})

describe('settings', () => {
  const wrong: [config: unknown, message: string, hint: RegExp][] = [
    [{presett: 'strict'}, 'unknown key "presett"', /Did you mean "preset"\? Accepted: preset, content,/],
    [
      {preset: 'strct'},
      '"preset" cannot be "strct"',
      /Did you mean "strict"\? Accepted: "scraped", "authored", "strict"/
    ],
    [{jobs: 0}, '"jobs" cannot be 0', /Accepted: 1 or more/],
    [{jobs: 'two'}, '"jobs" cannot be "two"', /a whole number|a number/],
    [{ignore: 'drafts'}, '"ignore" cannot be "drafts"', /a list/],
    [{ignore: ['a', 3]}, '"ignore[1]" cannot be 3', /text/],
    [{ignore: ['']}, '"ignore[0]" cannot be ""', /not empty/],
    [
      {disable: ['boilerplte']},
      '"disable[0]" cannot be "boilerplte"',
      /Did you mean "boilerplate"\?.*"custom\/<name>"/
    ],
    [
      {rules: {'tracking-pixl': true}},
      'unknown key "tracking-pixl" in "rules"',
      /Did you mean "tracking-pixel"/
    ],
    [
      {rules: {boilerplate: 'on'}},
      '"rules.boilerplate" cannot be "on"',
      /true, false, "all", "certain", "off", an object/
    ],
    [{rules: {boilerplate: {strict: 'yes'}}}, '"rules.boilerplate.strict" cannot be "yes"', /true, false/],
    [{rules: {'tracking-pixel': {size: 1}}}, 'unknown key "size" in "rules.tracking-pixel"', /maxSize/],
    [{allow: {host: []}}, 'unknown key "host" in "allow"', /Did you mean "hosts"/],
    [{customRules: [{selectors: ['.a']}]}, '"customRules[0].name" is missing', /text/],
    [{customRules: [{name: 'My Rule'}]}, '"customRules[0].name" is no name in kebab-case', /lower case/],
    [
      {customRules: [{name: 'a', selectors: ['.a >']}]},
      '"customRules[0].selectors[0]" is no CSS selector',
      /selector/
    ],
    [{customRules: [{name: 'a'}]}, '"customRules[0]" names nothing to take out', /one of selectors, hosts,/],
    [
      {overrides: [{customRules: [{name: 'a', category: 'ad', hosts: []}]}]},
      '"overrides[0].customRules[0]" names nothing to take out',
      /one of selectors, hosts,/
    ],
    [{allow: {selectors: ['p:nth-child(']}}, '"allow.selectors[0]" is no CSS selector', /selector/],
    [
      {customRules: [{name: 'a', markers: [{begin: 'x'}]}]},
      '"customRules[0].markers[0].end" is missing',
      /text/
    ],
    [
      {overrides: [{files: ['a'], ignore: ['b']}]},
      'unknown key "ignore" in "overrides[0]"',
      /files, sites, preset/
    ],
    [{plugins: [3]}, '"plugins[0]" cannot be 3', /plugin/],
    [{site: 'www.example.com'}, '"site" cannot be "www.example.com"', /https:\/\/www/],
    [{filterLists: [{url: 'https://example.com/list.txt'}]}, '"filterLists[0].file" is missing', /text/],
    [
      {filterLists: [{file: 'a', url: 'http://example.com/list.txt'}]},
      '"filterLists[0].url" cannot be',
      /https/
    ]
  ]

  it.each(wrong)('%j are refused with the key and what it accepts', (config, message, hint) => {
    let error: unknown
    try {
      validateConfig(config, 'c.json')
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({code: 'bad-config', message: expect.stringContaining(`c.json: ${message}`)})
    expect((error as {hint: string}).hint).toMatch(hint)
  })

  it('of every kind are taken', () => {
    const config = {
      $schema: './schema.json',
      preset: 'authored',
      content: 'page',
      enable: ['active-content'],
      disable: ['custom/promo'],
      rules: {
        'affiliate-ad': {maxWords: 10},
        'tracking-link': {state: 'certain', unlink: false, keep: ['ref']},
        boilerplate: false,
        leftover: 'off'
      },
      allow: {hosts: ['example.com'], parameters: ['utm_*'], selectors: ['.a > b'], phrases: ['Read more']},
      customRules: [
        {
          name: 'promo',
          category: 'ad',
          confidence: 'likely',
          reason: 'ours',
          selectors: ['.promo'],
          hosts: ['ads.example.net'],
          phrases: ['Buy *'],
          markers: [{begin: 'a', end: 'b'}],
          parameters: ['x']
        }
      ],
      plugins: [() => undefined, './own.js', ['rehype-own', {deep: true}], [() => undefined, 1, 2]],
      site: 'https://www.example.com',
      inlineControl: false,
      overrides: [{files: ['legacy/**'], sites: ['example.org'], preset: 'scraped'}],
      ignore: ['drafts'],
      gitignore: true,
      filterLists: ['own.txt', {file: 'easylist.txt', url: 'https://easylist.example.org/easylist.txt'}],
      baseline: 'baseline.json',
      reporters: ['stylish', 'sarif=out.sarif'],
      jobs: 2
    }
    expect(validateConfig(config, 'c.js')).toEqual(config)
  })
})

describe('the JSON Schema', () => {
  const path = fileURLToPath(new URL('../../schema/config.schema.json', import.meta.url))

  it('is that of the code', () => {
    const text = `${JSON.stringify(configJsonSchema(), null, 2)}\n`
    if (process.env.UPDATE_SCHEMA) writeFileSync(path, text)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('takes and refuses what the code does, but for functions', () => {
    const ajv = new Ajv({strict: false, allErrors: false, formats: {uri: true}})
    const validate = ajv.compile(configJsonSchema())
    for (const good of [
      {},
      {preset: 'strict'},
      {plugins: ['a', ['b', {}]]},
      {rules: {boilerplate: {strict: true}}},
      {customRules: [{name: 'a', hosts: [], phrases: ['Beans']}]}
    ]) {
      expect([validate(good), validate.errors]).toEqual([true, null])
      validateConfig(good, 'c.json')
    }
    for (const bad of [
      {presett: 1},
      {preset: 'a'},
      {disable: ['ads']},
      {plugins: [{}]},
      {rules: {leftover: {x: 1}}},
      {customRules: [{name: 'a'}]},
      {customRules: [{name: 'a', hosts: [], phrases: []}]}
    ]) {
      expect(validate(bad)).toBe(false)
      expect(() => validateConfig(bad, 'c.json')).toThrow()
    }
  })
})

describe('plugins', () => {
  it('are functions, files from the configuration, or packages', async () => {
    const root = folder({
      'clean-articles.config.mjs':
        'export default {plugins: [function own() {}, ["./plugins/drop.mjs", {a: 1}]], overrides: [{files: ["a"]}, {plugins: ["rehype-pods"]}]}',
      'plugins/drop.mjs': 'export default function drop() {}',
      'node_modules/rehype-pods/package.json':
        '{"name": "rehype-pods", "type": "module", "exports": {"import": "./index.js"}}',
      'node_modules/rehype-pods/index.js': 'export default function rehypePods() {}'
    })
    const {base, overrides} = await loadPlugins(join(root, 'clean-articles.config.mjs'))
    expect(base).toEqual([
      [expect.objectContaining({name: 'own'})],
      [expect.objectContaining({name: 'drop'}), {a: 1}]
    ])
    expect(overrides).toEqual([[], [[expect.objectContaining({name: 'rehypePods'})]]])
  })

  it.each([
    ['./none.mjs', /cannot find the plugin "\.\/none\.mjs"/],
    ['rehype-none', /cannot find the plugin "rehype-none"/],
    ['./empty.mjs', /"\.\/empty\.mjs" is no plugin/],
    ['./broken.mjs', /"\.\/broken\.mjs" cannot be loaded: no pods/],
    ['./null.mjs', /"\.\/null\.mjs" cannot be loaded: it throws null/],
    ['./lost.mjs', /"\.\/lost\.mjs" cannot be loaded: .*none\.mjs/],
    ['./bare.mjs', /"\.\/bare\.mjs" cannot be loaded: .*'rehype-none'/],
    ['./late.mjs', /"\.\/late\.mjs" cannot be loaded: it is not loaded after 0\.5 s/]
  ])('that cannot be had (%s) are told before any work', async (name, says) => {
    const root = folder({
      'c.json': JSON.stringify({plugins: [name]}),
      'empty.mjs': 'export const a = 1',
      'broken.mjs': 'throw new Error("no pods")',
      'null.mjs': 'throw null',
      'lost.mjs': 'import "./with space/none.mjs"\nexport default () => {}',
      'bare.mjs': 'import "rehype-none"\nexport default () => {}',
      'late.mjs': 'await new Promise(() => {})'
    })
    const loaded = await loadConfig('c.json', root)
    const error = await pluginsOf(loaded, {timeLimit: 500}).catch((thrown: unknown) => thrown)
    expect((error as Error).message).not.toContain(root)
    expect(error).toMatchObject({code: 'bad-config', message: expect.stringMatching(says)})
    expect((error as Error).message).toMatch(/^c\.json: /)
  })
})
