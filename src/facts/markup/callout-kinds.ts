/**
 * Kinds of callouts, with GitHub's name for each: it has five.
 *
 * Source: GitHub alerts (<https://docs.github.com/get-started/writing-on-github>), docutils admonitions, Docusaurus,
 * MkDocs Material, Obsidian and VuePress documentation. Taken 2026-11-25.
 */
const kinds: Record<string, string> = {
  NOTE: 'note notes info information abstract summary tldr seealso see-also todo question help faq example quote cite secondary primary details version versionadded versionchanged',
  TIP: 'tip tips hint success check done',
  IMPORTANT: 'important attention',
  WARNING: 'warning warn deprecated',
  CAUTION: 'caution danger error failure fail missing bug critical'
}

/** From a kind in lower case to GitHub's name. */
export const callouts: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const))
)

/** Class tokens of a box that may be a callout; another token of the box names the kind. */
export const calloutClasses: readonly string[] = [
  'admonition',
  'admonitionblock',
  'alert',
  'callout',
  'custom-block',
  'hint',
  'hint-container',
  'infobox-note',
  'markdown-alert',
  'notice',
  'theme-admonition'
]

/** What precedes the kind in a single class token (`admonition-note`). */
export const calloutPrefixes: readonly string[] = [
  'admonition',
  'alert',
  'callout',
  'hint',
  'markdown-alert',
  'notice',
  'theme-admonition'
]

/** The class token of a callout's title. */
export const calloutTitleClass =
  /^(?:admonition-?title|admonition-?heading(?:_\w+)?|callout-?title|callout-?heading|alert-?title|alert-?heading|markdown-alert-title|custom-block-title|hint-?(?:container-)?title|notice-?title|title)$/
