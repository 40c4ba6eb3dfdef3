/**
 * File names of pictures that are buttons, badges or codes of an interface: to pay, to follow, to subscribe.
 *
 * Source: the file names that themes, plugins and payment services use for them (Hexo NexT, WordPress reward plugins, LINE,
 *   PayPal, store badges). Taken: 2026-11-30. Licence: names are facts. Refresh: look at such a picture of another theme.
 */
export const interfacePictures =
  /(?:^|[/_.-])(?:(?:wechat|weixin|wx|ali)[-_]?(?:pay|reward|zan)|zhifubao|dashang|zanshang|reward[-_]?(?:qr|code)?|donat(?:e|ion)s?|buy[-_]?me[-_]?a[-_]?\w+|ko-?fi|patreon|paypal|subscribe(?:[-_]?\w+)?|(?:\w+[-_])?suscri(?:be|birme|bete|pcion)|newsletter|follow[-_]?us|google[-_]?play(?:[-_]?badge)?|(?:apple[-_])?app[-_]?store(?:[-_]?badge)?|line_add_friends(?:\/btn\/\w+)?|(?:rss|facebook|twitter|instagram|linkedin|whatsapp|telegram|pinterest|youtube|weibo|tiktok)[-_]?(?:icon|logo|button|btn|share|badge)?(?:[-_]?\d{2,3})?|share[-_]?(?:icon|button|btn)|rating_(?:on|off|half|over)|loading|spinner|ajax-loader|(?:wspieram|donate|support|follow)[-_]?(?:button|btn)|(?:wechat|weixin|gongzhonghao|gzh|mp)[-_]?(?:qr|qrcode|ewm)?|qr[-_]?code(?:[-_]\w+)?|ewm)\.(?:png|jpe?g|gif|svg|webp)$/i
