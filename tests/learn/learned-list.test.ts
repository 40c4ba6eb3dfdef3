/** The list file: what is written is read back, and nothing else than a list is taken. */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {CleanArticlesError} from '../../src/errors.js'
import {learnedJsonSchema, readLearnedList, writeLearnedList} from '../../src/learn/learned-list.js'
import type {LearnedEntry} from '../../src/learn/learner.js'
import {Workspace} from '../cli/workspace.js'

const entry = (text: string, more: Partial<LearnedEntry> = {}): LearnedEntry => ({
  text,
  place: 'tail',
  files: 8,
  unlike: 7,
  among: 'site club.example.org',
  of: 9,
  formats: ['markdown'],
  examples: ['a.md', 'b.md'],
  ...more
})

const read = (files: Record<string, string | Uint8Array>, name = 'list.yaml') =>
  readLearnedList(new Workspace(files).path(name), name)

describe('a list of learnt blocks', () => {
  it('is read as it was written', async () => {
    const entries = [
      entry('The club meets on [Sunday](https://club.example.org/a?b=1#c): all are welcome!'),
      entry('- a \'quoted\' "text" # with: signs, {of} [YAML] & *more*', {place: 'head'}),
      entry('本站每周日更新,欢迎关注 ![](https://example.com/扫码.png)'),
      entry('النادي يجتمع كل يوم أحد \u202e'),
      entry('control \u001b[31m characters \u0085 \u2028 stay'),
      entry('##vso[task.setvariable] ##teamcity[x] ::set-output name=a::b'),
      entry('yes'),
      entry('~ null 0x1F 1e3 words')
    ]
    const text = writeLearnedList(entries, 'clean-articles --learned list.yaml a\nb/')
    expect(text).toMatch(/^# [^\n]*\n# [^\n]*\n# clean-articles --learned list\.yaml a\\nb\/\nversion: 1\n/)
    expect(text).not.toMatch(/[\u001b\u0085\u2028\u202e]|##vso\[|##teamcity\[/)
    expect(await read({'list.yaml': text})).toEqual(
      entries.map(({files, place, text: block}) => ({text: block, place, files}))
    )
  })

  it('may be written by hand, in JSON too, with text and place alone', async () => {
    const blocks = [{text: 'Join the club.', place: 'tail'}]
    expect(await read({'list.yaml': JSON.stringify({version: 1, blocks})})).toEqual(blocks)
    expect(await read({'list.yaml': '\uFEFFversion: 1\nblocks: []\n'})).toEqual([])
  })

  const deep = '['.repeat(200_000)
  const aliases = `a: &a [x, x]\nb: &b [*a, *a]\nversion: 1\nblocks: [*b]\n`
  it.each<[what: string, file: string | Uint8Array, problem: RegExp]>([
    ['nothing', '', /the file is wrong/],
    ['text', 'Join the club.\n', /the file is wrong/],
    ['broken YAML', 'version: 1\nblocks:\n  - text: "open\n', /it is not YAML/],
    ['a key twice', 'version: 1\nversion: 1\nblocks: []\n', /it is not YAML/],
    ['aliases', aliases, /it is not YAML/],
    ['deep nesting', deep, /it is not YAML/],
    ['a tag of code', 'version: 1\nblocks: !!js/function "x"\n', /"blocks" is wrong/],
    ['another version', 'version: 2\nblocks: []\n', /"version" is wrong/],
    ['no blocks', 'version: 1\n', /"blocks" is wrong/],
    ['another key', 'version: 1\nblocks: []\nrun: rm\n', /the file is wrong/],
    ['a block of text', 'version: 1\nblocks: [Join]\n', /"blocks\[0\]" is wrong/],
    ['no place', 'version: 1\nblocks: [{text: Join}]\n', /"blocks\[0\]\.place" is wrong/],
    ['another place', 'version: 1\nblocks: [{text: Join, place: middle}]\n', /"blocks\[0\]\.place" is wrong/],
    ['no words', 'version: 1\nblocks: [{text: "… — !", place: tail}]\n', /"blocks\[0\]\.text" has no words/],
    ['a text that is none', 'version: 1\nblocks: [{text: 5, place: tail}]\n', /"blocks\[0\]\.text" is wrong/],
    ['a pattern of keys', 'version: 1\nblocks: [{text: Join, place: tail, __proto__: 1}]\n', /is wrong/],
    ['a count below zero', 'version: 1\nblocks: [{text: Join, place: tail, files: -1}]\n', /files" is wrong/],
    ['other bytes', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), /it is not UTF-8/],
    ['more than a list', `version: 1\nblocks: []\n#${'x'.repeat(1_000_000)}`, /more than 1 MB/],
    [
      'more blocks than a site has',
      `version: 1\nblocks:\n${'- {text: Join, place: tail}\n'.repeat(5001)}`,
      /"blocks" is wrong/
    ]
  ])('that is %s is refused', async (_what, file, problem) => {
    const error = await read({'list.yaml': file}).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CleanArticlesError)
    expect(error).toMatchObject({code: 'bad-config', message: expect.stringMatching(problem)})
    expect((error as CleanArticlesError).message).toMatch(/^cannot use the learnt list list\.yaml: /)
    expect((error as CleanArticlesError).hint).toContain('clean-articles learn')
  })

  it.each([
    ['that is missing', 'gone.yaml', /there is no such file/],
    ['that is a folder', 'folder', /a folder or a device/]
  ])('%s is refused', async (_what, name, problem) => {
    const error = await read({'folder/a': ''}, name).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({code: 'bad-config', message: expect.stringMatching(problem)})
  })
})

describe('its JSON Schema', () => {
  const path = fileURLToPath(new URL('../../schema/learned.schema.json', import.meta.url))

  it('is that of the code', () => {
    const text = `${JSON.stringify(learnedJsonSchema(), null, 2)}\n`
    if (process.env.UPDATE_SCHEMA) writeFileSync(path, text)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('takes what is written', () => {
    const validate = new Ajv({strict: false}).compile(learnedJsonSchema())
    const list: unknown = parse(writeLearnedList([entry('Join the club on Sunday.')], 'x'))
    expect([validate(list), validate.errors]).toEqual([true, null])
    expect(validate({version: 1, blocks: [{text: 'Join', place: 'middle'}]})).toBe(false)
  })
})
