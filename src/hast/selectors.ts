/** What the text of a CSS selector shows. */
import {selectAll} from 'hast-util-select'

/** Whether the text is a CSS selector that `hast-util-select` can match. */
export function isSelector(text: string): boolean {
  try {
    selectAll(text, {
      type: 'root',
      children: [{type: 'element', tagName: 'p', properties: {}, children: []}]
    })
    return true
  } catch {
    return false
  }
}

/** Whether the selector depends on siblings or descendants, so that it may match another element after a removal. */
export function looksAround(selector: string): boolean {
  return /[+~]|:(?:first|last|nth|only|empty|has|root)/.test(withoutValues(selector))
}

/** The selectors of a list (`.a, p > b`). */
export function membersOf(list: string): string[] {
  // Commas in brackets, parentheses and quotes separate nothing.
  const parts = list.match(/(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^,])+/g) ?? []
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** The element name that a selector requires (`iframe` of `p > iframe.map`), lower case; undefined for any name. */
export function elementName(selector: string): string | undefined {
  const last =
    withoutValues(selector)
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? ''
  return /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase()
}

/** The selector without what stands in brackets, parentheses and quotes. */
function withoutValues(selector: string): string {
  return selector.replace(/"[^"]*"|'[^']*'/g, '').replace(/\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)/g, '')
}
