/**
 * Class tokens of the product boxes that affiliate plugins and link generators print: the outermost element of each.
 *
 * Source: templates of AAWP, Lasso and Lasso Lite, Rinker, Pochipp, Kattene, EasyAzon, AmaLinks Pro, Content Egg and
 *   ThirstyAffiliates; the HTML that amazlet, Kaereba, Yomereba, Tomareba and Moshimo's easy links hand out. Taken:
 *   2026-11-30. Licence: names are facts; this compilation is MIT like the project. Refresh: read the outermost class in a
 *   plugin's template. A token may be a site's own word (`egg-container`): a box counts only with a link through a network.
 */
export const productBoxes: readonly {token: string; name: string}[] = [
  {token: 'aawp', name: 'AAWP'},
  {token: 'aawp-product', name: 'AAWP'},
  {token: 'amazlet-box', name: 'amazlet'},
  {token: 'yyi-rinker-contents', name: 'Rinker'},
  {token: 'cstmreba', name: 'Kaereba'},
  {token: 'kaerebalink-box', name: 'Kaereba'},
  {token: 'booklink-box', name: 'Yomereba'},
  {token: 'tomarebalink-box', name: 'Tomareba'},
  {token: 'easylink-box', name: 'Moshimo Affiliate'},
  {token: 'pochipp-box', name: 'Pochipp'},
  {token: 'kattene', name: 'Kattene'},
  {token: 'lasso-container', name: 'Lasso'},
  {token: 'lasso-display', name: 'Lasso'},
  {token: 'easyazon-block', name: 'EasyAzon'},
  {token: 'amalinkspro-showcase', name: 'AmaLinks Pro'},
  {token: 'egg-container', name: 'Content Egg'},
  {token: 'wp-block-ta-image', name: 'ThirstyAffiliates'}
]

/** Hosts of the generators, which sign their boxes with a link. */
export const boxMakerHosts: readonly string[] = [
  'amazlet.com',
  'kaereba.com',
  'yomereba.com',
  'tomareba.com',
  'getlasso.co',
  'getaawp.com',
  'oyakosodate.com',
  'pochipp.com'
]

/** Pages of Amazon with the id of a partner, in the query or behind the product's id: tested on path and query. */
export const amazonPartner: readonly RegExp[] = [
  /[?&;](?:tag|linkcode|linkid|ascsubtag|associateid|subscriptionid)=/i,
  /\/(?:asin|dp|product)\/\w{10}\/[\w-]{2,60}-2\d(?:[/?#]|$)/i,
  /\/ref=(?:nosim|as_li)/i
]

/** Shops that such boxes lead to, whatever their address says. */
export const shopHosts =
  /^(?:[\w-]+\.)*(?:amazon\.[a-z.]{2,6}|amzn\.to|amzn\.asia|rakuten\.co\.jp|shopping\.yahoo\.co\.jp|store\.shopping\.yahoo\.co\.jp|7net\.omni7\.jp|ebay\.[a-z.]{2,6}|walmart\.com|target\.com|bestbuy\.com|kakaku\.com|mercari\.com)$/i
