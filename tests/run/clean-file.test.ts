/** One file in every encoding: what is written, and that the report leads back to its bytes. */
import {mkdirSync} from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import {describe, expect, it} from 'vitest'
import {restoreBytes} from '../../src/report/restore/restore.js'
import {cleanFile} from '../../src/run/clean-file.js'
import {commitResult} from '../../src/run/commit-result.js'
import type {Destination, Task} from '../../src/run/messages.js'
import {cleaned, junk, Workspace} from '../cli/workspace.js'

/** Enough text of one language for its encoding to be told, and a slot to be cut. */
const russian = junk.replace(
  'A stove is warm.',
  'Печь стоит в углу и греет весь дом. Чайник поёт на плите с самого утра, а кошка спит у заслонки. '
    .repeat(4)
    .trim()
)
const japanese = junk.replace(
  'A stove is warm.',
  'ストーブは部屋の隅にあり、家全体を暖めています。やかんは朝から歌っています。猫はその前で眠っています。'.repeat(
    4
  )
)

function task(workspace: Workspace, kind: Destination['kind']): Task {
  // The caller makes the folder, where the run writes to one.
  if (kind === 'file') mkdirSync(workspace.path('out'), {recursive: true})
  const file = {
    kind: 'file',
    path: workspace.path('out/a.md'),
    label: 'out/a.md',
    within: workspace.path('out')
  } as const
  return {
    path: workspace.path('a.md'),
    input: 'a.md',
    size: 0,
    destination: kind === 'file' ? file : {kind},
    options: {preset: 'scraped'}
  }
}

async function clean(source: Uint8Array, kind: 'file' | 'in-place') {
  const workspace = new Workspace({'a.md': source})
  const {entry} = await cleanAndCommit(task(workspace, kind))
  const output = entry.output === null ? undefined : workspace.bytes(entry.output)
  return {entry, output}
}

/** As a run does: the file takes its name behind the work. */
async function cleanAndCommit(given: Task) {
  return commitResult(await cleanFile(given))
}

const codes = (warnings: ReadonlyArray<{code: string}>) => warnings.map(({code}) => code)

describe('cleanFile', () => {
  it.each([
    ['utf-8', Buffer.from(junk)],
    ['utf-8', Buffer.from('\uFEFF' + junk)],
    ['utf-8', Buffer.from(junk.replaceAll('\n', '\r\n'))],
    ['utf-8', Buffer.concat([Buffer.from(russian), Buffer.from([0xff, 0x80, 0xc3])])],
    ['utf-16le', Buffer.from('\uFEFF' + russian, 'utf16le')],
    ['utf-16be', Buffer.from('\uFEFF' + russian, 'utf16le').swap16()],
    ['windows-1251', iconv.encode(russian, 'windows-1251')],
    ['koi8-r', iconv.encode(russian, 'koi8-r')],
    ['shift_jis', iconv.encode(japanese, 'shift_jis')],
    ['utf-16le', Buffer.concat([Buffer.from('\uFEFF' + junk, 'utf16le'), Buffer.from([0x41])])]
  ])('%s: writes UTF-8 into a folder and leads back to the source', async (encoding, source) => {
    const {entry, output} = await clean(source, 'file')
    expect(entry).toMatchObject({status: 'cleaned', encoding, outputEncoding: 'utf-8'})
    expect(codes(entry.warnings).includes('converted-to-utf8')).toBe(encoding !== 'utf-8')
    expect(output?.toString()).not.toContain('adsbygoogle')
    expect(output?.toString().startsWith('\uFEFF')).toBe(encoding === 'utf-8' && source[0] === 0xef)
    expect(Buffer.from(restoreBytes(output!, entry)).equals(source)).toBe(true)
    // The original is in the report only where it must be.
    expect(entry.original !== undefined).toBe(source.length % 2 === 1 && encoding === 'utf-16le')
  })

  it.each([
    ['utf-16be', Buffer.from('\uFEFF' + russian, 'utf16le').swap16()],
    ['windows-1251', iconv.encode(russian, 'windows-1251')],
    ['shift_jis', iconv.encode(japanese, 'shift_jis')]
  ])('%s: keeps the encoding in place', async (encoding, source) => {
    const {entry, output} = await clean(source, 'in-place')
    expect(entry).toMatchObject({status: 'cleaned', encoding, outputEncoding: encoding})
    expect(codes(entry.warnings)).not.toContain('converted-to-utf8')
    expect(source.length - output!.length).toBeGreaterThan(50)
    expect(Buffer.from(restoreBytes(output!, entry)).equals(source)).toBe(true)
  })

  it('writes UTF-8 in place where the encoding cannot say the result', async () => {
    // A character reference in HTML becomes a character that windows-1251 does not have.
    const source = iconv.encode(russian + '\n<p>A snow &#9731; man.</p>\n', 'windows-1251')
    const {entry, output} = await clean(source, 'in-place')
    expect(output!.toString()).toContain('☃')
    expect(entry.outputEncoding).toBe('utf-8')
    expect(codes(entry.warnings)).toContain('converted-to-utf8')
    expect(Buffer.from(restoreBytes(output!, entry)).equals(source)).toBe(true)
  })

  it('leaves a file alone in place whose bytes it could not write back', async () => {
    const source = Buffer.concat([Buffer.from('\uFEFF' + junk, 'utf16le'), Buffer.from([0x41])])
    const workspace = new Workspace({'a.md': source})
    const {entry} = await cleanAndCommit(task(workspace, 'in-place'))
    expect(entry).toMatchObject({status: 'skipped', output: null, edits: []})
    expect(codes(entry.warnings)).toContain('inexact-encoding')
    expect(workspace.bytes('a.md').equals(source)).toBe(true)
  })

  it('copies an unchanged file byte for byte', async () => {
    const source = Buffer.concat([Buffer.from('\uFEFFA stove\r\nis warm.'), Buffer.from([0xfe])])
    const {entry, output} = await clean(source, 'file')
    expect(entry.status).toBe('unchanged')
    expect(output?.equals(source)).toBe(true)
    expect(entry.sha256.after).toBe(entry.sha256.before)
  })

  it('does not write over a read-only file', async () => {
    const {chmodSync} = await import('node:fs')
    const workspace = new Workspace({'a.md': junk})
    chmodSync(workspace.path('a.md'), 0o444)
    const {entry} = await cleanAndCommit(task(workspace, 'in-place'))
    expect(entry).toMatchObject({status: 'failed', output: null, error: {code: 'unwritable'}})
    expect(workspace.read('a.md')).toBe(junk)
  })

  it('leads back from whatever bytes it gets, or says why it could not read them', async () => {
    const word = fc.constantFrom(
      junk,
      cleaned,
      '<b>warm</b>',
      '\uFEFF',
      '\r\n',
      'Печь',
      '---\n',
      '`',
      '\u2028'
    )
    const chunk = fc.oneof(
      word.map((text) => Buffer.from(text)),
      word.map((text) => Buffer.from(text, 'utf16le')),
      fc.uint8Array({maxLength: 6}).map((bytes) => Buffer.from(bytes))
    )
    await fc.assert(
      fc.asyncProperty(fc.array(chunk, {maxLength: 6}), async (chunks) => {
        const source = Buffer.concat(chunks)
        const {entry, output} = await clean(source, 'file')
        if (entry.status === 'failed') expect(entry.error?.code).not.toBe('internal')
        else if (entry.format !== 'html')
          expect(Buffer.from(restoreBytes(output!, entry)).equals(source)).toBe(true)
      }),
      {numRuns: 150}
    )
  })
})
