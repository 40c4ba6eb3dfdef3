// The documents of the battery: each payload in each context, in each format.
import {codeContexts, htmlContexts, markdownContexts} from './contexts.mjs'
import {payloads} from './payloads.mjs'

export const formats = ['md', 'mdx', 'txt', 'fragment', 'page']

/**
 * A document: `{name, payload, context, format, path, source, code}`; `code` is what must stay as it is.
 *
 * @param {(payload: number, context: number, format: string) => boolean} isWanted Whether a combination is taken, by
 *   the numbers of its payload and its context.
 */
export function* documents(isWanted = () => true) {
  for (const format of formats) {
    const isHtml = format === 'fragment' || format === 'page'
    const contexts = Object.entries(isHtml ? htmlContexts : {...markdownContexts, ...codeContexts})
    for (const [at, payload] of payloads.entries()) {
      for (const [index, [context, make]] of contexts.entries()) {
        if (!isWanted(at, index, format)) continue
        const made = make(payload.text)
        const {document, code} = typeof made === 'string' ? {document: made} : made
        yield {
          name: `${payload.name} / ${context} / ${format}`,
          payload,
          context,
          format,
          path: isHtml ? 'article.html' : `article.${format}`,
          source: format === 'page' ? pageOf(document) : document,
          ...(code !== undefined && format !== 'txt' && {code})
        }
      }
    }
  }
}

const sentence = 'The harbour was quiet that morning, and the boats lay at the pier until the tide came back.'

function pageOf(content) {
  return `<!doctype html>
<html lang="en"><head><title>Boats at the pier</title></head><body><main><article><h1>Boats at the pier</h1>
<p>${sentence} ${sentence}</p>
${content}
<p>${sentence} ${sentence}</p>
</article></main></body></html>
`
}
