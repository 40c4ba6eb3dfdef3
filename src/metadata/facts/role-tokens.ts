/**
 * Parts of class and id tokens (`td-post-date` has three) that say what an element holds.
 *
 * Source: hAtom and microformats2; the default themes of WordPress, Blogger, Drupal, TYPO3, Joomla, Ghost, Hugo; BEM
 *   names that news sites share (`article__author`). Taken: 2026-11-25. Licence: names are facts.
 * Refresh: look at the themes that ship with a CMS; a part that a site uses for anything else belongs in `otherParts`.
 */
export type Role = 'author' | 'published' | 'updated' | 'date' | 'title'

export const roleParts: Readonly<Record<Role, ReadonlySet<string>>> = {
  author: new Set([
    'author',
    'authors',
    'autor',
    'autoren',
    'autora',
    'autores',
    'autore',
    'auteur',
    'auteurs',
    'byline',
    'bylines',
    'verfasser',
    'redakteur',
    'writer',
    'writers',
    'contributor',
    'contributors',
    'creator',
    'journalist',
    'skribent',
    'firma',
    'signature',
    'postedby',
    'authorname',
    'kirjoittaja'
  ]),
  published: new Set([
    'published',
    'pubdate',
    'publish',
    'publication',
    'posted',
    'created',
    'publicado',
    'pubtime'
  ]),
  updated: new Set(['updated', 'modified', 'lastmod', 'update', 'lastupdate', 'lastmodified', 'actualizado']),
  date: new Set([
    'date',
    'dates',
    'datum',
    'fecha',
    'datetime',
    'timestamp',
    'dateline',
    'time',
    'published',
    'postdate',
    'zeit',
    'datestamp',
    'dato',
    'postmetadata'
  ]),
  title: new Set(['title', 'headline', 'heading'])
}

/** Parts beside which an author or date part means something else. */
export const otherParts: ReadonlySet<string> = new Set([
  'comment',
  'comments',
  'commenter',
  'reply',
  'avatar',
  'bio',
  'biography',
  'description',
  'desc',
  'image',
  'img',
  'photo',
  'picture',
  'pic',
  'social',
  'follow',
  'twitter',
  'facebook',
  'widget',
  'related',
  'recent',
  'teaser',
  'archive',
  'event',
  'events',
  'icon',
  'fa',
  'job',
  'role',
  'position',
  'function',
  'nav',
  'navigation',
  'menu',
  'picker',
  'filter',
  'search',
  'list',
  'expiry',
  'read',
  'reading',
  'quote',
  'weather',
  'uhr',
  'clock',
  'copyright',
  'member',
  'no',
  'nopublish',
  'status',
  'hidden',
  'popup',
  'modal'
])

/** Class tokens that are an author or a title only as a whole. */
export const wholeTokens: Readonly<Record<string, Role>> = {
  fn: 'author',
  'p-author': 'author',
  'h-card': 'author',
  'entry-title': 'title',
  'post-title': 'title',
  'article-title': 'title',
  'p-name': 'title',
  headline: 'title',
  'dt-published': 'published',
  'dt-updated': 'updated',
  'date-header': 'date'
}

/** Class and id tokens of parts of a page that are not the article: comments, lists of other pages, side columns. */
export const commentTokens: ReadonlySet<string> = new Set([
  'comment',
  'comments',
  'commentlist',
  'comment-list',
  'comments-area',
  'comments-section',
  'commentarea',
  'comment-body',
  'kommentare',
  'kommentar',
  'comentarios',
  'commentaires',
  'respond',
  'disqus_thread',
  'fb-comments',
  'webmentions'
])

export const asideTokens: ReadonlySet<string> = new Set([
  'sidebar',
  'widget',
  'widgets',
  'widget-area',
  'related',
  'related-posts',
  'related-articles',
  'relatedposts',
  'jp-relatedposts',
  'yarpp-related',
  'recommended',
  'recommendations',
  'teaser',
  'teasers',
  'teaser-list',
  'more-articles',
  'read-more',
  'latest',
  'latest-news',
  'most-read',
  'mostread',
  'popular',
  'popular-posts',
  'trending',
  'newsticker',
  'ticker',
  'carousel',
  'slider',
  'swiper',
  'menu',
  'navigation',
  'nav',
  'breadcrumb',
  'breadcrumbs',
  'archive',
  'cookie',
  'cookies',
  'newsletter'
])

export const footerTokens: ReadonlySet<string> = new Set([
  'footer',
  'site-footer',
  'page-footer',
  'colophon',
  'copyright',
  'impressum'
])
