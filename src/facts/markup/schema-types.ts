/**
 * Types of schema.org, without the prefix, and the properties that lead from the page to itself or to its subject.
 *
 * Source: schema.org 28 (`CreativeWork` and its descendants that are a page's subject; `WebPage` and its descendants).
 * Taken: 2026-11-25. Licence: names are facts. Refresh: read the list of descendants of `Article` and `CreativeWork`.
 */

/** Articles: the page shows one, and is about it. */
export const articleTypes: ReadonlySet<string> = new Set([
  'Article',
  'AdvertiserContentArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'DiscussionForumPosting',
  'LiveBlogPosting',
  'MedicalScholarlyArticle',
  'NewsArticle',
  'OpinionNewsArticle',
  'Report',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'SatiricalArticle',
  'ScholarlyArticle',
  'SocialMediaPosting',
  'TechArticle',
  'APIReference'
])

/** Other things that a page may be about. */
export const subjectTypes: ReadonlySet<string> = new Set([
  'Book',
  'Chapter',
  'Course',
  'CreativeWork',
  'Dataset',
  'Event',
  'HowTo',
  'JobPosting',
  'MusicAlbum',
  'NewsEvent',
  'Movie',
  'PodcastEpisode',
  'Product',
  'ProductGroup',
  'QAPage',
  'Question',
  'RadioEpisode',
  'Recipe',
  'Review',
  'SoftwareApplication',
  'SoftwareSourceCode',
  'SpecialAnnouncement',
  'TVEpisode',
  'Thesis',
  'VideoObject'
])

export const pageTypes: ReadonlySet<string> = new Set([
  'WebPage',
  'AboutPage',
  'CheckoutPage',
  'CollectionPage',
  'ContactPage',
  'FAQPage',
  'ItemPage',
  'MedicalWebPage',
  'ProfilePage',
  'RealEstateListing',
  'SearchResultsPage'
])

export const siteTypes: ReadonlySet<string> = new Set(['WebSite'])

/** Properties that lead from one node to another that is still the page, or its subject. */
export const samePageProperties: ReadonlySet<string> = new Set([
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'article',
  'subjectOf',
  'itemReviewed',
  'item'
])
