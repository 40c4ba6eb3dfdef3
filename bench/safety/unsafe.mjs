// What could run in a Markdown result once somebody renders it.
import {activeIn} from './active.mjs'
import {bodyOf, renderers, withoutComponents} from './renderers.mjs'

/**
 * The active parts of a Markdown text: `{oracle, detail}` for each, by the first renderer that shows it.
 *
 * @param isMdx Whether capital letters begin the names of components.
 * @param showsFrame Whether a frame of this address may stay.
 */
export function unsafeParts(markdown, {isMdx = false, showsFrame} = {}) {
  const found = new Map()
  for (const [name, html] of renderings(markdown, isMdx)) {
    for (const {oracle, detail} of activeIn(html, showsFrame)) {
      const key = `${oracle} ${detail}`
      if (!found.has(key)) found.set(key, {oracle, detail: `${detail} (${name})`})
    }
  }
  return [...found.values()]
}

/** The HTML of each renderer that says something of its own: `[name, html]`. */
export function renderings(markdown, isMdx = false) {
  const body = bodyOf(markdown)
  const seen = new Map()
  for (const [name, render] of Object.entries(renderers)) {
    const rendered = render(body)
    const html = isMdx ? withoutComponents(rendered) : rendered
    if (!seen.has(html)) seen.set(html, name)
  }
  return [...seen].map(([html, name]) => [name, html])
}
