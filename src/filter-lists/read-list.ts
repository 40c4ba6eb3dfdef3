/** Reads a filter list, and rejects other content that was saved under its name (a page, an archive). */
import {signatureKind} from '../read/encoding/binary.js'
import {type ParsedList, parseList} from './parse-list.js'

/** A filter list, and what its head declares. */
export interface ListText {
  list: ParsedList
  /** What the list declares in its head. */
  title?: string
  version?: string
  /** How long it is valid, in the list's own words (`4 days`). */
  expires?: string
  /** Number of lists that this one includes (`!#include`); they are not downloaded. */
  includes: number
}

/** What is wrong with the bytes, and what to do about it. */
export interface NoList {
  why: string
  hint: string
}

/** Read the bytes of a list. */
export function readListText(bytes: Uint8Array, label: string): ListText | NoList {
  const kind = signatureKind(bytes)
  if (kind !== undefined || bytes.subarray(0, 65_536).includes(0)) {
    return {
      why: `it is ${kind ?? 'a binary file'}, not a filter list`,
      hint: 'A filter list is plain text with one filter a line: unpack or download it again.'
    }
  }
  const text = new TextDecoder().decode(bytes)
  if (/^\s*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<\?xml)/i.test(text.slice(0, 2000))) {
    return {
      why: 'it is an HTML page, not a filter list',
      hint: 'Save the list itself (its raw text), not the page that shows or links it.'
    }
  }
  const list = parseList(label, text)
  if (list.network.length + list.cosmetic.length === 0) {
    return {
      why: 'it holds no filter',
      hint: 'A filter list has one filter a line in EasyList syntax, like ||ads.example.com^ or ##.ad-box.'
    }
  }
  return {list, ...readHead(text)}
}

export function isNoList(read: ListText | NoList): read is NoList {
  return 'why' in read
}

function readHead(text: string): Omit<ListText, 'list'> {
  // A head has a few lines, and a list that is composed of others has several heads.
  const head = text.slice(0, 4000)
  const field = (name: string) => new RegExp(`^!\\s*${name}:\\s*(\\S.*?)\\s*$`, 'im').exec(head)?.[1]
  const title = field('Title')
  const version = field('Version') ?? field('Last modified')
  const expires = field('Expires')?.replace(/(?:(?<!\s)\s+)?\(.*/s, '')
  return {
    ...(title === undefined ? {} : {title}),
    ...(version === undefined ? {} : {version}),
    ...(expires === undefined ? {} : {expires}),
    includes: text.match(/^!#include\s+\S/gm)?.length ?? 0
  }
}
