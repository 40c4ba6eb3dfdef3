/** What can be told of a CSS selector by its text. */
import {selectAll} from 'hast-util-select'

/** Whether it is one, of a kind that can be asked of a tree. */
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

/** Whether it tells an element by those around it, so that it finds another one where some are gone. */
export function looksAround(selector: string): boolean {
  return /[+~]|:(?:first|last|nth|only|empty|has|root)/.test(withoutValues(selector))
}

/** The selectors of a list (`.a, p > b`). */
export function membersOf(list: string): string[] {
  // Commas in brackets, in parentheses and in quotes part nothing.
  const parts = list.match(/(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^,])+/g) ?? []
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** The name of the elements that a selector finds, lower case, where it gives one (`iframe` of `p > iframe.map`). */
export function elementName(selector: string): string | undefined {
  const last =
    withoutValues(selector)
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? ''
  return /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase()
}

/** Without what stands in brackets, parentheses and quotes. */
function withoutValues(selector: string): string {
  return selector.replace(/"[^"]*"|'[^']*'/g, '').replace(/\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)/g, '')
}
