/**
 * Addresses that share a page when followed: a line of such links is a share bar.
 *
 * Source: the buttons that the networks document and the share plugins of WordPress print. Taken: 2026-11-23.
 *   Licence: addresses are facts; this compilation is MIT like the project. Refresh: follow a share button of each.
 */

/** Tested on the whole address. */
export const shareAddresses: readonly RegExp[] = [
  /^https?:\/\/(?:www\.|m\.)?facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|feed))/i,
  /^https?:\/\/(?:www\.)?(?:twitter|x)\.com\/(?:intent\/(?:tweet|post)|share|home\?status)/i,
  /^https?:\/\/(?:www\.)?linkedin\.com\/(?:shareArticle|sharing|cws\/share)/i,
  /^https?:\/\/(?:www\.|[a-z]{2}\.)?pinterest\.[a-z.]+\/pin\/create/i,
  /^https?:\/\/(?:www\.|old\.)?reddit\.com\/(?:submit|r\/[\w-]+\/submit)/i,
  /^(?:https?:\/\/(?:api\.whatsapp\.com\/send|wa\.me\/\?text=|web\.whatsapp\.com\/send)|whatsapp:\/\/send)/i,
  /^https?:\/\/(?:t\.me|telegram\.me)\/share/i,
  /^https?:\/\/(?:www\.)?tumblr\.com\/(?:share|widgets\/share)/i,
  /^https?:\/\/(?:www\.)?vk\.com\/share/i,
  /^https?:\/\/connect\.ok\.ru\/(?:dk|offer)/i,
  /^https?:\/\/news\.ycombinator\.com\/submitlink/i,
  /^https?:\/\/(?:social-plugins\.)?line\.me\/(?:lineit\/share|R\/msg)/i,
  /^https?:\/\/b\.hatena\.ne\.jp\/(?:entry|add|append)/i,
  /^https?:\/\/(?:www\.)?(?:getpocket\.com\/(?:save|edit)|instapaper\.com\/(?:hello2|edit))/i,
  /^https?:\/\/(?:service\.weibo\.com\/share|sns\.qzone\.qq\.com|connect\.qq\.com\/widget\/shareqq)/i,
  /^https?:\/\/(?:www\.)?xing\.com\/(?:spi|app\/user\?op=share|social_plugins\/share)/i,
  /^https?:\/\/bsky\.app\/intent\/compose/i,
  /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/intent\/post/i,
  /^https?:\/\/(?:del\.icio\.us|delicious\.com)\/(?:post|save)/i,
  /^https?:\/\/(?:www\.)?(?:digg\.com\/(?:submit|remote)|stumbleupon\.com\/submit|mix\.com\/add|flipboard\.com\/bookmarklet|buffer\.com\/add|bufferapp\.com\/add|addtoany\.com\/(?:share|add_to)|addthis\.com\/bookmark|sharethis\.com\/share|yigg\.de\/neu|mister-wong\.de\/index\.php\?action=addurl|webnews\.de\/einstellen|google\.com\/bookmarks\/mark|plus\.google\.com\/share|technorati\.com\/faves|folkd\.com\/submit|linkarena\.com\/bookmarks\/addlink)/i
]
