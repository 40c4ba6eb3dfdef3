/**
 * A compiled engine as a file: `magic`, sha256 of the head and all that follows it, length of the head, the
 * head (JSON), the hashes of each list's lines, the engine. A file of any other form is not an engine file.
 */
import {createHash} from 'node:crypto'
import {ENGINE_VERSION} from '@ghostery/adblocker'
import {FilterEngine} from './engine.js'
import {engineConfig, type ListCounts} from './parse-list.js'

/** Increase it when the same lists would be parsed differently, or when the layout changes. */
const formatVersion = 2

const magic = Buffer.from('clean-articles filters\n')
const headStart = magic.length + 32 + 4

interface Head {
  key: string
  lists: ListCounts[]
  /** Number of hashes of each list. */
  hashes: number[]
  /** Bytes of the engine. */
  engine: number
}

/** The key of an engine file: the file can be used again for lists that have the same key. */
export function engineKey(lists: readonly {label: string; bytes: Uint8Array}[]): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([formatVersion, ENGINE_VERSION, engineConfig]))
  for (const {bytes, label} of lists) {
    hash.update(JSON.stringify([label, bytes.length]))
    hash.update(bytes)
  }
  return hash.digest('hex')
}

/** The bytes of an engine file. */
export function encodeEngine(engine: FilterEngine, key: string): Uint8Array {
  const bytes = engine.serialize()
  const hashes = engine.lines.map((lines) => Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength))
  const head = JSON.stringify({
    key,
    lists: [...engine.lists],
    hashes: engine.lines.map(({length}) => length),
    engine: bytes.length
  } satisfies Head)
  // Numbers are read in place, so they must start at multiples of their size.
  const padding = ' '.repeat((8 - ((headStart + Buffer.byteLength(head)) % 8)) % 8)
  const headBytes = Buffer.from(head + padding)
  const gap = Buffer.alloc((4 * (engine.lines.reduce((sum, {length}) => sum + length, 0) % 2)) % 8)
  const body = Buffer.concat([...hashes, gap, bytes])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(headBytes.length)
  const sum = createHash('sha256').update(headBytes).update(body).digest()
  return Buffer.concat([magic, sum, length, headBytes, body])
}

/** A decoded engine file. */
export interface EngineFile {
  key: string
  lists: ListCounts[]
  /** Make the engine; throws if the library does not know the format. */
  engine: () => FilterEngine
}

/** Read an engine file; `undefined` if the bytes are not a complete engine file. */
export function decodeEngine(file: Uint8Array): EngineFile | undefined {
  // Copied if the numbers would not start at multiples of their size.
  const bytes = Buffer.from(
    file.byteOffset % 8 === 0 ? file.buffer : Uint8Array.from(file).buffer,
    file.byteOffset % 8 === 0 ? file.byteOffset : 0,
    file.length
  )
  if (bytes.length < headStart || !bytes.subarray(0, magic.length).equals(magic)) return undefined
  const headEnd = headStart + bytes.readUInt32LE(headStart - 4)
  if (headEnd > bytes.length) return undefined
  const sum = createHash('sha256').update(bytes.subarray(headStart)).digest()
  if (!sum.equals(bytes.subarray(magic.length, magic.length + 32))) return undefined
  // The checksum holds: this is what `encodeEngine` wrote.
  const head = JSON.parse(bytes.toString('utf8', headStart, headEnd)) as Head
  let at = bytes.byteOffset + headEnd
  const lines = head.hashes.map((length) => {
    const hashes = new Uint32Array(bytes.buffer, at, length)
    at += hashes.byteLength
    return hashes
  })
  const engine = bytes.subarray(bytes.length - head.engine)
  return {
    key: head.key,
    lists: head.lists,
    engine: () => FilterEngine.deserialize(engine, head.lists, lines)
  }
}
