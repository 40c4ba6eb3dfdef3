/**
 * Class tokens of related-posts plugins and widgets: the token names the plugin, so it leaves no doubt.
 *
 * Source: the markup the plugins document or print: YARPP, Jetpack Related Posts, Contextual Related Posts,
 * Inline Related Posts, Related Posts Thumbnails, Bibblio, Zemanta, LinkWithin, nRelate, Shareaholic,
 * TablePress-free themes such as tagDiv's. Taken 2026-11-23. To refresh: install the plugin's current version and
 * read the class of its outermost element. Generic words (`related`, `recommended`) do not belong here.
 */
export const relatedClassTokens: ReadonlySet<string> = new Set([
  'yarpp',
  'yarpp-related',
  'yarpp-related-widget',
  'yarpp-template-list',
  'yarpp-template-thumbnails',
  'jp-relatedposts',
  'jp-relatedposts-items',
  'crp_related',
  'crp-list',
  'irp-post',
  'inline-related-post',
  'relpost-thumb-wrapper',
  'relpost-block-container',
  'related_posts_by_taxonomy',
  'rpbt_shortcode',
  'bib__module',
  'zemanta-related',
  'zem_rp_wrap',
  'wp_rp_wrap',
  'wp_rp_content',
  'linkwithin_div',
  'nrelate_default',
  'shareaholic-related-container',
  'td_block_related_posts',
  'td-related-row',
  'jetpack-related-posts',
  'wp-block-jetpack-related-posts',
  'erp_related',
  'arpw-ul',
  'rp4wp-related-posts',
  'simple-related-posts',
  'penci-pp-related-posts',
  'penci-inline-related-posts',
  'bs-irp',
  'better-related-posts',
  'tptn_posts',
  'wpp-list'
])
