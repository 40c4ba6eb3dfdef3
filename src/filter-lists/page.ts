/** What filters ask of a document. */

/** Where a document stood, as filters ask for it. */
export interface Page {
  url: string
  hostname: string
  domain: string
}

/** What the elements of a document offer to selectors. */
export interface Handles {
  classes: Iterable<string>
  ids: Iterable<string>
  hrefs: Iterable<string>
}
