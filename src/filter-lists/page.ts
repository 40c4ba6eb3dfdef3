/** What filters need to know about a document. */

/** The address of a document and the parts of it that filters need. */
export interface Page {
  url: string
  hostname: string
  domain: string
}

/** Values of a document's elements by which selectors are looked up. */
export interface Handles {
  classes: Iterable<string>
  ids: Iterable<string>
  hrefs: Iterable<string>
}
