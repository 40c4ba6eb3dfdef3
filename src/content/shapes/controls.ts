/** Controls of a page among its text: links that a script acts on, and the number of the picture that is shown. */
import type {Element} from 'hast'
import {attributeOf, classesOf, findAll, textOf} from '../../hast/elements.js'
import type {ContentPage} from '../page/page.js'

const controlWords =
  /(?:^|[-_])(?:button|btn|toggle|expand|expandlink|add|edit|close|more|less|error|errors|erros|report)(?:$|[-_])/i

/** Whether a link leads nowhere and is named after what a script does on a click. Text after it would be its panel. */
export function isControl(page: ContentPage, node: Element, next: Element | undefined): boolean {
  const {media, headings, text} = page.of(node)
  if (text >= 60 || media > 0 || headings > 0) return false
  const links = node.tagName === 'a' ? [node] : findAll(node, ({tagName}) => tagName === 'a')
  const [link] = links
  if (!link || links.length > 1 || !/^(?:#|javascript:.*)?$/i.test(attributeOf(link, 'href').trim()))
    return false
  if (page.of(link).text !== text || link.properties.ariaExpanded !== undefined) return false
  const names = [...classesOf(link), ...classesOf(node)].join(' ').replace(/([a-z])([A-Z])/g, '$1-$2')
  const hasPanel = next !== undefined && page.of(next).text > 0
  return names.split(' ').some((name) => controlWords.test(name)) && !hasPanel && !/[?？]$/.test(textOf(node))
}

/** Whether it numbers a picture (`1/5`), by its text and its class. */
export function isCounter(node: Element): boolean {
  const counts = /(?:slide|gallery|photo|image|item|step|list-view)\w*[-_]*(?:count|progress)/i
  if (!classesOf(node).some((name) => counts.test(name))) return false
  return /^\d{1,3}\s?(?:\/|of|von|de|sur|di|z|van)\s?\d{1,3}$/.test(textOf(node))
}
