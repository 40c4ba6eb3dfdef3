/** Details of files in compressed blocks: a block at a time is in memory, here and in the page. */
import {deflateRawSync} from 'node:zlib'
import {blockText} from './limits.js'

export class Blocks {
  #items: string[] = []
  #size = 0
  #count = 0
  /** Characters of base64 so far. */
  packed = 0

  /** Add one file's details as JSON. Gives where they will be, and a block that is full as markup. */
  add(json: string): {block: number; item: number; markup: string} {
    // A large file would make its neighbours wait.
    let markup = this.#size > 0 && this.#size + json.length > blockText ? this.flush() : ''
    const place = {block: this.#count, item: this.#items.length}
    this.#items.push(json)
    this.#size += json.length
    if (this.#size > blockText) markup += this.flush()
    return {...place, markup}
  }

  /** What has not been given yet, as markup. */
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
