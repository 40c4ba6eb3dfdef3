/** Small pages for the tests of main content. */
import type {Element, Nodes, Root} from 'hast'
import {mainContent, type PageHints} from '../../src/content/main-content.js'
import {ContentPage} from '../../src/content/page/page.js'
import {findAll, textOf} from '../../src/hast/elements.js'
import {parseHtml} from '../../src/parse/html/parse-html.js'

/** Running text: three sentences, about 200 characters. */
export const prose =
  'The ferry leaves at ten past four, whether anybody is on board or not. On the far side a man with a lantern waits for it. He has done so for thirty years, and he has never once been asked for what.'

export function parsePage(body: string): Root {
  return parseHtml(`<!doctype html><html><head></head><body>${body}</body></html>`, {page: true})
}

export function bodyOf(body: string): Element {
  return findAll(parsePage(body), ({tagName}) => tagName === 'body')[0]!
}

export function pageOf(body: string, hints: Readonly<PageHints> = {}): ContentPage {
  return new ContentPage(bodyOf(body), hints)
}

/** The first element of this name, or with this id where it begins with `#`. */
export function find(node: Nodes, name: string): Element {
  const found = findAll(node, ({tagName, properties}) =>
    name.startsWith('#') ? properties.id === name.slice(1) : tagName === name
  )[0]
  if (!found) throw new Error(`no ${name}`)
  return found
}

/** What is left of the page, as text. */
export function contentText(body: string, hints: Readonly<PageHints> = {}): string {
  return textOf(mainContent(parsePage(body), hints).root)
}
