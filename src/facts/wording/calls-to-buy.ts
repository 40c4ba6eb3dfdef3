/**
 * Wording of calls to buy.
 *
 * Source: the texts that newsletter and share plugins, consent tools and WordPress core print (WordPress core
 *   translations of `The post %1$s appeared first on %2$s.`), read in each language. Taken: 2026-11-23. Licence:
 *   short phrases are facts; this compilation is MIT like the project. Refresh: add what a plugin prints in its
 *   current version; a pattern must not fit a sentence an author would write about something else.
 */

/** Calls to buy or download: the whole text of a link that stands alone. */
export const callsToBuy: readonly RegExp[] = [
  /^(?:buy|order|purchase|shop|get)(?: (?:it|this|yours?|your copy))?(?: (?:now|here|today|online))[!.»>→ ]*$/iu,
  /^(?:buy|order|purchase|get) .{1,80} (?:now|here|today|with (?:a )?discount|for (?:free|[$€£¥]?\d\S{0,9}))[!.]*$/iu,
  /^(?:buy|shop|see|view|check|get)(?: (?:it|this|price|prices|deal|offer|on|at))* (?:on|at|from) (?:amazon|ebay|walmart|best buy|etsy|aliexpress)[!.]*$/iu,
  /^(?:check|see|view|compare) (?:the )?(?:latest |current |best |lowest )?(?:prices?|deals?|offers?)\b.{0,40}$/iu,
  /^(?:add to (?:cart|basket)|buy now|order now|shop now|get (?:the )?deal|claim (?:your |the )?(?:deal|offer|discount)|get discount|view deal)[!.]*$/iu,
  /^(?:start|try|get|begin)(?: (?:your|a|it))*(?: free)? (?:free )?(?:trial|for free)[!.]*$/iu,
  /^[»>→▶ ]*(?:jetzt (?:kaufen|bestellen|sichern)|zum (?:angebot|shop|deal|produkt)(?: bei .{1,40}|: .{1,80})?|hier (?:kaufen|bestellen)|preis prüfen)[!.»>→ ]*$/iu,
  /^(?:acheter(?: maintenant)?|commander|voir (?:l[’']offre|le prix))[!.]*$/iu,
  /^(?:comprar(?: ahora)?|compra ahora|ver (?:oferta|precio)(?: en amazon)?|comprar agora|ver oferta)[!.]*$/iu,
  /^(?:acquista(?: ora)?|compra ora|vedi (?:offerta|prezzo))[!.]*$/iu,
  /^(?:koop nu|nu kopen|bestel nu|bekijk (?:aanbieding|prijs)|köp nu|beställ nu|kup teraz|zamów teraz|sprawdź cenę)[!.]*$/iu,
  /^(?:(?:hemen )?satın al|sipariş ver|fiyatı gör|beli sekarang|pesan sekarang|lihat harga|mua ngay|đặt hàng ngay|xem giá|купити(?: зараз)?|замовити|اشتر الآن|अभी खरीदें)[!.]*$/iu,
  /^(?:立即购买|马上购买|点击购买|立即購買|今すぐ購入|購入はこちら|詳細はこちら|지금 구매|купить(?: сейчас)?|заказать)[!！.。]*$/iu
]
