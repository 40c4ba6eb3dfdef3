// One document through the built library, or another tool, on a thread of its own (see `cleanAll` in shared.mjs).
import fs from 'node:fs'
import {clean} from '../dist/index.js'
import {contestants} from './contestants.mjs'
import {decodePage, ours} from './shared.mjs'

const loaded = {}

export default async function ({tool, file, path, url}) {
  const bytes = fs.readFileSync(file)
  try {
    if (tool === ours) {
      const {markdown, metadata} = await clean(bytes, {path, url})
      return {markdown, metadata}
    }
    loaded[tool] ??= contestants[tool]()
    const {markdown, ...metadata} = await (await loaded[tool])(decodePage(bytes), url)
    return {markdown: frontMatter(metadata) + markdown, metadata}
  } catch (error) {
    return {error: error.code ?? String(error)}
  }
}

/** What the tool says of the page, where the scorer looks for it. */
function frontMatter(metadata) {
  const lines = Object.entries(metadata)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---', '', ''].join('\n')
}
