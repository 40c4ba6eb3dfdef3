/** A temporary folder with files, and the CLI run in it. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {onTestFinished} from 'vitest'
import {type CliIo, main} from '../../src/cli/main.js'
import type {Report} from '../../src/report/report.js'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** Text with an AdSense slot: one finding in every preset, in line 5. */
export const junk =
  '# Stoves\n\nA stove is warm.\n\n<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>\n\nKettles sing.\n'
export const cleaned = '# Stoves\n\nA stove is warm.\n\nKettles sing.\n'
export const prose = '# Kettles\n\nA kettle sings.\n'

/** A page with an article between a menu and comments: more than a line of each, so that nobody takes it for a fragment. */
export const page = `<!doctype html>
<html lang="en"><head><title>Stoves at night</title><meta property="og:site_name" content="The Hearth"></head>
<body>
<nav class="menu"><ul><li><a href="/a">Home</a></li><li><a href="/b">Kitchens</a></li></ul></nav>
<article>
<h1>Stoves at night</h1>
<p>A stove is warm, and a kettle sings on it all day, which is why the cat sleeps beside it and nobody minds.</p>
<p>At night the ash is raked, the damper is closed by half, and the room stays warm until the morning comes.</p>
<script>alert(1)</script>
<p>In the morning a handful of dry twigs, laid on the last embers, brings the fire back within minutes.</p>
</article>
<div id="comments" class="comments"><p>Nice stove!</p><p>I have one like that, and a cat.</p></div>
</body></html>
`

export interface Ran {
  code: number
  stdout: string
  stderr: string
  /** What came on stdout, byte for byte. */
  bytes: Buffer
}

export interface RunOptions {
  stdin?: string | Uint8Array
  env?: Record<string, string>
  /** Both streams are terminals of 80 columns. */
  tty?: boolean
  /** Folder below the workspace (default: the workspace). */
  cwd?: string
  signal?: AbortSignal
}

export class Workspace {
  readonly root: string

  /** Made for one test, removed with it. */
  constructor(files: Files = {}) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'clean-articles-test-')))
    onTestFinished(() => rmSync(this.root, {recursive: true, force: true}))
    for (const [name, content] of Object.entries(files)) this.write(name, content)
  }

  path(name: string): string {
    return join(this.root, name)
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), {recursive: true})
    writeFileSync(this.path(name), content)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name))
  }

  report(name = 'cleaned/report.json'): Report {
    return JSON.parse(this.read(name)) as Report
  }

  /** Every file below the workspace, with forward slashes, sorted. */
  list(): string[] {
    return readdirSync(this.root, {recursive: true, withFileTypes: true, encoding: 'utf8'})
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .sort()
  }

  async run(
    argv: readonly string[],
    {cwd = '', env = {}, signal, stdin = '', tty = false}: RunOptions = {}
  ): Promise<Ran> {
    const stdout = collect(tty)
    const stderr = collect(tty)
    const io: CliIo = {
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: stdout.stream,
      stderr: stderr.stream,
      cwd: this.path(cwd),
      env,
      ...(signal ? {signal} : {})
    }
    const code = await main(argv, io)
    return {code, stdout: stdout.text(), stderr: stderr.text(), bytes: stdout.bytes()}
  }
}

function collect(isTTY: boolean) {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    }
  })
  return {
    stream: Object.assign(stream, {isTTY, columns: 80}),
    bytes: () => Buffer.concat(chunks),
    text: () => Buffer.concat(chunks).toString()
  }
}
