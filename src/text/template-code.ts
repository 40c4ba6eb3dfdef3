/**
 * Code of template languages in text: what Jekyll, Eleventy and Nunjucks (`{{ }}`, `{% %}`, `{# #}`), Hugo (`{{< >}}`,
 * `{{% %}}`) and Hexo would run in a Markdown file.
 *
 * Source: <https://shopify.github.io/liquid/>, <https://gohugo.io/content-management/shortcodes/>,
 * <https://mozilla.github.io/nunjucks/templating.html>. Taken 2026-11-30.
 */

/** The brace that opens template code. */
const opener = /\{(?=[{%#])/g

/**
 * `text` with its template code as text: a character reference stands for the first brace. Every renderer of Markdown and
 * HTML shows it as the brace, and no template language knows it. (`\\{` would leave Hugo its `{{<`.)
 */
export function escapeTemplates(text: string): string {
  return text.includes('{') ? text.replace(opener, '&#123;') : text
}

/** Offsets of the braces in `text` that open template code. */
export function templateOffsets(text: string): number[] {
  return text.includes('{') ? [...text.matchAll(opener)].map(({index}) => index) : []
}

/** Whether a text holds what a template language would run: a whole tag, not only its opening. */
export function holdsTemplate(text: string): boolean {
  return /\{\{[<%]?[^{}\n]{1,500}[>%]?\}\}|\{%[^{}\n]{1,500}%\}/.test(text)
}

/** A character reference for a brace: its author wrote it so that the brace is only text. */
export const braceReference = /&(?:#0*123|#[xX]0*7[bB]|lbrace|lcub);?/
