/**
 * Text of the template: page builders print the article in one widget, and text that the template has on each page
 * in others.
 *
 * Source: the markup of Elementor Pro's theme builder (`theme-post-content` and `text-editor` widgets) and of Divi's
 *   (`et_pb_post_content` and `et_pb_text` modules). Taken 2026-11-26.
 */
import type {Element} from 'hast'
import {classesOf, findAll} from '../../hast/elements.js'
import {type ContentPage, startOf} from '../page/page.js'

const builders = [
  {article: 'elementor-widget-theme-post-content', text: 'elementor-widget-text-editor'},
  {article: 'et_pb_post_content', text: 'et_pb_text'}
] as const

/** Least share of the page's running text that the article's widget has. */
const leastShare = 0.5

/** Most characters of a text of the template. */
const mostNotice = 700

/** Whether the sibling right before holds a heading. */
function isHeaded(page: ContentPage, node: Element): boolean {
  const parent = page.parentOf(node)
  const siblings = parent ? page.childrenOf(parent) : []
  const before = siblings[siblings.indexOf(node) - 1]
  return before !== undefined && page.of(before).headings > 0
}

const articles = new WeakMap<ContentPage, ReadonlyMap<string, Element>>()

/** Whether the box is a text of the template below the article. */
export function isTemplateText(page: ContentPage, node: Element): boolean {
  const classes = classesOf(node)
  const builder = builders.find(({text}) => classes.includes(text))
  if (!builder) return false
  const article = articlesOf(page).get(builder.article)
  const {headings, items, media, text} = page.of(node)
  // Fields of the entry itself, such as ingredients and steps, stand in such widgets too.
  if (text > mostNotice || headings + items + media > 0 || isHeaded(page, node)) return false
  return article !== undefined && !page.holdsHeadline(node) && endOf(article) <= startOf(node)
}

function articlesOf(page: ContentPage): ReadonlyMap<string, Element> {
  const known = articles.get(page)
  if (known) return known
  const {prose} = page.of(page.body)
  const found = new Map<string, Element>()
  for (const {article} of builders) {
    const box = findAll(page.body, (node) => classesOf(node).includes(article))[0]
    if (box && page.of(box).prose >= leastShare * prose) found.set(article, box)
  }
  articles.set(page, found)
  return found
}

function endOf(node: Element): number {
  return node.position?.end.offset ?? Number.POSITIVE_INFINITY
}
