/**
 * Sites of works that authors of any site cite: where a document's own site is not known, some links to one of these do not
 * make it that.
 *
 * Source: what they are: encyclopedias, archives, hosts of code, of packages, of films and of books. Taken: 2026-11-30.
 *   Licence: names are facts; this compilation is MIT like the project. Refresh: add a site that holds the works of others.
 */
export const citedSites: ReadonlySet<string> = new Set([
  'archive.org',
  'arxiv.org',
  'doi.org',
  'github.com',
  'gitlab.com',
  'goodreads.com',
  'mozilla.org',
  'npmjs.com',
  'pypi.org',
  'spotify.com',
  'stackoverflow.com',
  'vimeo.com',
  'w3.org',
  'wikidata.org',
  'wikimedia.org',
  'wikipedia.org',
  'youtu.be',
  'youtube.com'
])
