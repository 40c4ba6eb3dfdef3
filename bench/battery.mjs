// The battery: attacks in every place of an article, cleaned, and what comes out judged by renderers, parsers and a
// browser of others.
//   npm run battery -- [options]    (--help shows the options)
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'

const help = `npm run battery -- [options]
  --all          every format with every payload in every context; otherwise, of MDX, text and pages every fifth
  --shard 1/2    only this part
  --only <text>  only documents whose name (payload / context / format) holds the text
  --no-browser   without Chromium
  --again        clean every result again, and count those that change
  --out <file>   write what is wrong as JSON lines
`
const {values} = parseArgs({
  options: {
    all: {type: 'boolean'},
    shard: {type: 'string', default: '1/1'},
    only: {type: 'string'},
    'no-browser': {type: 'boolean'},
    again: {type: 'boolean'},
    out: {type: 'string'},
    help: {type: 'boolean'}
  }
})
if (values.help) {
  console.log(help)
  process.exit()
}

const [{clean}, {documents}, {judge}, {renderings}, {payloads}, contexts] = await Promise.all([
  import('../dist/index.js'),
  import('./battery/documents.mjs'),
  import('./battery/judge.mjs'),
  import('./safety/unsafe.mjs'),
  import('./battery/payloads.mjs'),
  import('./battery/contexts.mjs')
])
const [shard, shards] = values.shard.split('/').map(Number)
let count = 0
const isWanted = (payload, context, format) => {
  const isTaken = values.all || format === 'md' || format === 'fragment' || (payload + context) % 5 === 0
  return isTaken && count++ % shards === shard - 1
}
const wrong = []
const kinds = {}
const note = (name, kind, detail, more = {}) => {
  kinds[kind] = (kinds[kind] ?? 0) + 1
  wrong.push({name, kind, detail, ...more})
}
/** HTML of results, and where it comes from first. */
const pages = new Map()
const judged = new Map()
const plainTag =
  /^<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|del|b|i|br|hr|table|thead|tbody|tr|th|td|div)>$/
let results = 0
for (const document of documents(isWanted)) {
  const {format, name, path, source} = document
  if (values.only && !name.includes(values.only)) continue
  results++
  let result
  try {
    result = await clean(source, {path, preset: 'scraped'})
  } catch (error) {
    note(name, 'throws', String(error), {source})
    continue
  }
  const {markdown} = result
  const key = `${document.payload.kind === 'text' || document.code !== undefined ? name : format === 'mdx'} ${markdown}`
  if (!judged.has(key)) judged.set(key, judge(document, result))
  for (const {kind, detail} of judged.get(key)) note(name, kind, detail, {source, markdown})
  if (!values['no-browser']) {
    for (const [, html] of renderings(markdown, format === 'mdx')) {
      // Pages that differ in their words alone are tried once.
      const tags = (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !plainTag.test(tag)).join('')
      if (tags !== '' && !pages.has(tags)) pages.set(tags, [name, html])
    }
  }
  // A control comment that is gone no longer holds rules back.
  if (values.again && !source.includes('clean-articles-')) {
    const options = {path: format === 'mdx' ? 'article.mdx' : 'article.md', preset: 'scraped'}
    const {edits} = await clean(markdown, options)
    const [edit] = edits
    if (edit)
      note(name, 'again', `${edit.rule} (${edit.reason}) ${JSON.stringify(edit.before.slice(0, 60))}`, {
        source,
        markdown
      })
  }
}
const contextCount = Object.values(contexts).reduce((sum, each) => sum + Object.keys(each).length, 0)
console.log(`${payloads.length} payloads, ${contextCount} contexts, ${results} results`)

if (!values['no-browser']) {
  const {openBrowser} = await import('./safety/browser.mjs')
  const browser = await openBrowser()
  if (!browser) console.log('No Chromium found (CHROMIUM_PATH): nothing was tried in a browser.')
  else {
    const uncleaned = await browser.hits(
      payloads.flatMap(({name, text}) => [
        [name, renderings(text)[0][1]],
        [name, text]
      ])
    )
    const fired = new Set(uncleaned.map(({name}) => name))
    console.log(`in Chromium, uncleaned: ${fired.size} of ${payloads.length} payloads fire`)
    const hits = await browser.hits([...pages.values()])
    for (const {name, what} of hits) note(name, 'browser', what)
    console.log(`in Chromium, cleaned: ${pages.size} pages, ${hits.length} hits`)
    await browser.close()
  }
}

console.log(wrong.length === 0 ? 'nothing is wrong' : `wrong: ${JSON.stringify(kinds)}`)
for (const {detail, kind, name} of wrong.slice(0, 30)) console.log(`  ${kind}: ${name}: ${detail}`)
if (values.out) writeFileSync(values.out, wrong.map((each) => JSON.stringify(each)).join('\n'))
if (wrong.some(({kind}) => kind !== 'again')) process.exitCode = 1
