/** Packs the details of files into compressed blocks, so that neither the run nor the page needs all in memory. */
import {deflateRawSync} from 'node:zlib'
import {blockText} from './limits.js'

export class Blocks {
  #items: string[] = []
  #size = 0
  #count = 0
  /** Characters of base64 so far. */
  packed = 0

  /** Add one file's details as JSON. Returns the place they get, and the markup of blocks that are full now. */
  add(json: string): {block: number; item: number; markup: string} {
    // A large file has a block of its own: to open others in its block would be slow.
    let markup = this.#size > 0 && this.#size + json.length > blockText ? this.flush() : ''
    const place = {block: this.#count, item: this.#items.length}
    this.#items.push(json)
    this.#size += json.length
    if (this.#size > blockText) markup += this.flush()
    return {...place, markup}
  }

  /** End the current block and return its markup; empty without details in it. */
  flush(): string {
    if (this.#items.length === 0) return ''
    const base64 = deflateRawSync(`[${this.#items.join(',')}]`).toString('base64')
    const markup = `<script type="text/plain" id="block-${this.#count}">${base64}</script>\n`
    this.packed += base64.length
    this.#count++
    this.#items = []
    this.#size = 0
    return markup
  }
}
