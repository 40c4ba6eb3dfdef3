import {type PageMetadataOptions, pageMetadata} from '../../src/metadata/page-metadata.js'
import {parseHtml} from '../../src/parse/html/parse-html.js'
import type {Metadata} from '../../src/read/metadata/metadata.js'

/** The metadata of a page of this head and body, in English. */
export function read(head: string, body = '', options: PageMetadataOptions = {}): Metadata {
  return readLanguage('en', head, body, options)
}

export function readLanguage(
  language: string,
  head: string,
  body = '',
  options: PageMetadataOptions = {}
): Metadata {
  const source = `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`
  return pageMetadata(parseHtml(source, {page: true}), options)
}

/** A JSON-LD block. */
export function ld(data: unknown): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
}
