/**
 * Addresses in an archive, which hold the address of the page that was saved. A converter that read the saved page has
 * all its links in this form, also relative to the archive.
 *
 * Source: the URL schemes of the Wayback Machine and pywb (`/web/<time>[<kind>_]/<address>`, with 14 digits also
 *   without `web`) and of archive.today (`/o/<id>/<address>` for the links of a saved page). Taken: 2026-11-30.
 */

const archived =
  /^(?:https?:)?(?:\/\/[^/?#\s]+)?(?:(?:\/[\w-]+)*\/(?:web\/\d{4,14}|\d{14})(?:[a-z]{2}_)?|\/o\/\w{4,6})\/(https?:\/{1,2}[^/\s].*)$/is

/** The address that was saved, where `href` leads to an archive; else `href` itself. */
export function unarchived(href: string): string {
  // A prefix of a path is all that any archive puts before the address.
  const found = href.length > 20 ? archived.exec(href.trim())?.[1] : undefined
  return found === undefined ? href : found.replace(/^(https?:\/)(?=[^/])/i, '$1/')
}

/** Whether `href` leads to an archive. The archive knows the page by its whole address, parameters included. */
export function isArchived(href: string): boolean {
  return unarchived(href) !== href
}
