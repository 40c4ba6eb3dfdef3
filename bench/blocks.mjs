// npm run blocks [-- --misses] [FOLDER …] — how much of the blocks of bench/blocks goes, and whether a word of the articles
// around them does. Exit code 1 below a floor (`floors.json`).
import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {clean} from '../dist/index.js'
import {FloorCheck, floors, root} from './shared.mjs'

const showsMisses = process.argv.includes('--misses')
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

/** The text without the signs of tags that code shows, which are no tags. */
function withoutCodeTags(text) {
  const withoutSigns = (code) => code.replace(/[<>]/g, ' ')
  return text
    .replace(/&[lg]t;/g, ' ')
    .replace(/^([ \t]*)(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n[ \t]*\2/gm, withoutSigns)
    .replace(/(`+)[^`\n]+\1/g, withoutSigns)
}

/** The words a reader sees: no tags, addresses, comments, code languages; a character of a script without spaces is one. */
function words(text) {
  const visible = withoutCodeTags(text)
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '] ')
    .replace(/https?:\/\/\S+|&[#\w]+;|\\|^[ \t]*\d+[.)][ \t]/gm, ' ')
  return (
    visible
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu) ??
    []
  )
}

const withoutFrontMatter = (text) => text.replace(/^---\n[\s\S]*?\n---\n/, '')
const has = (haystack, found) => haystack.includes(` ${found.join(' ')} `)

/** The article without the marks, its own parts, and the blocks. */
function parse(text) {
  const source = []
  const kept = ['']
  const blocks = []
  let block
  for (const line of text.split('\n')) {
    const mark = /^\s*%%junk\s+(\S+)\s*(\S*)/.exec(line)
    if (mark) {
      block = {kind: mark[1], maker: mark[2], lines: []}
      kept.push('')
    } else if (/^\s*%%end/.test(line)) {
      blocks.push(block)
      block = undefined
    } else {
      source.push(line)
      if (block) block.lines.push(line)
      else kept[kept.length - 1] += `${line}\n`
    }
  }
  return {blocks, kept, source: source.join('\n')}
}

/** The head of a page and its masthead, which are not its article. */
const chrome = /<(head|header|nav|footer)\b[\s\S]*?<\/\1>/gi

/** Runs of four words of the article that are not in the output; the title may have become front matter. */
function lostRuns(kept, output, metadata) {
  const title = ` ${words(metadata).join(' ')} `
  return kept.flatMap((part) => {
    // A line is the smallest unit: what stands between lines may be cut.
    return withoutCodeTags(withoutFrontMatter(part))
      .replace(chrome, ' ')
      .replace(/<\/(?:p|li|h\d|td|div|figcaption|pre|blockquote)>|<br\s*\/?>/gi, '\n')
      .split('\n')
      .flatMap((line) => {
        const all = words(line)
        const runs = all.length < 4 ? [all] : all.slice(3).map((_, at) => all.slice(at, at + 4))
        return runs.filter((run) => run.length > 0 && !has(output, run) && !has(title, all))
      })
  })
}

async function measure(folder) {
  const sum = {lines: 0, linesGone: 0, blocks: 0, blocksGone: 0, articles: 0, losing: []}
  for (const file of readdirSync(folder).sort()) {
    const {blocks, kept, source} = parse(readFileSync(join(folder, file), 'utf8'))
    const {markdown, metadata} = await clean(source, {path: file, preset: 'scraped'})
    const output = ` ${words(withoutFrontMatter(markdown)).join(' ')} `
    const article = ` ${words(kept.map(withoutFrontMatter).join('\n')).join(' ')} `
    sum.articles++
    const lost = lostRuns(kept, output, JSON.stringify(metadata ?? ''))
    if (lost.length > 0)
      sum.losing.push(
        `${file}: ${lost
          .slice(0, 3)
          .map((run) => run.join(' '))
          .join(' | ')}`
      )
    for (const {kind, lines, maker} of blocks) {
      const own = lines
        .map((line) => [line, words(line)])
        .filter(([, all]) => all.length > 0 && !has(article, all))
      const left = own.filter(([, all]) => has(output, all))
      sum.lines += own.length
      sum.linesGone += own.length - left.length
      sum.blocks++
      if (left.length === 0) sum.blocksGone++
      else if (showsMisses)
        for (const [line] of left) console.log(`${file}  ${kind} ${maker}  ${line.trim()}`)
    }
  }
  return sum
}

const check = new FloorCheck()
const folder = join(root, 'bench', 'blocks')
for (const path of named.length > 0
  ? named
  : ['first', 'second', 'third'].map((name) => join(folder, name))) {
  const {articles, blocks, blocksGone, lines, linesGone, losing} = await measure(path)
  const name = basename(path)
  const percent = (part, whole) => (100 * part) / whole
  check.atLeast(
    `blocks ${name}: lines gone of ${lines}`,
    percent(linesGone, lines),
    floors.blocks?.[name]?.lines ?? 0
  )
  check.atLeast(
    `blocks ${name}: whole blocks gone of ${blocks}`,
    percent(blocksGone, blocks),
    floors.blocks?.[name]?.blocks ?? 0
  )
  check.atMost(
    `blocks ${name}: articles of ${articles} that lose words`,
    losing.length,
    floors.blocks?.[name]?.losing ?? 0
  )
  for (const one of losing) console.log(`  ${one}`)
}
check.end()
