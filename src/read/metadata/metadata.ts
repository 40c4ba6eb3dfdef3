/** What is known about the article. Values are plain JSON. */
export interface Metadata {
  title?: string
  author?: string | string[]
  date?: string
  updated?: string
  /** Name of the site the article is from. */
  site?: string
  url?: string
  language?: string
  description?: string
  image?: string
  tags?: string[]
}
