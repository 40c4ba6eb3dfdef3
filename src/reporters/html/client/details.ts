/** The details of files, unpacked block by block. */
import type {FileDetail, Row} from './data.js'
import {column} from './file-list.js'

/** How many blocks stay unpacked. */
const mostBlocks = 8

const unpacked = new Map<number, Promise<FileDetail[]>>()

/** Details of a file; undefined where the report has none. Rejects where the browser cannot unpack them. */
export async function readDetail(row: Row): Promise<FileDetail | undefined> {
  const number = row[column.block]
  if (number < 0) return undefined
  let block = unpacked.get(number)
  if (!block) {
    block = unpack(document.getElementById(`block-${number}`)?.textContent ?? '')
    unpacked.set(number, block)
    const failing = block
    // A block that failed, for example for lack of memory, may be tried again.
    failing.catch(() => {
      if (unpacked.get(number) === failing) unpacked.delete(number)
    })
    const [oldest] = unpacked.keys()
    if (unpacked.size > mostBlocks) unpacked.delete(oldest!)
  }
  return (await block)[row[column.item]]
}

async function unpack(base64: string): Promise<FileDetail[]> {
  const binary = atob(base64)
  const packed = new Uint8Array(binary.length)
  for (let place = 0; place < binary.length; place++) packed[place] = binary.charCodeAt(place)
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return (await new Response(stream).json()) as FileDetail[]
}
