// One document through the built library, on a thread of its own (see `cleanAll` in shared.mjs).
import fs from 'node:fs'
import {clean} from '../dist/index.js'

export default async function ({file, path, url}) {
  try {
    const {markdown, metadata} = await clean(fs.readFileSync(file), {path, url})
    return {markdown, metadata}
  } catch (error) {
    return {error: error.code ?? String(error)}
  }
}
