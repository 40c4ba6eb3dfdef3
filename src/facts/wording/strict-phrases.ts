/**
 * Wording that is removed only with preset `strict`.
 *
 * Source: the texts that newsletter and share plugins, consent tools and WordPress core print (WordPress core
 *   translations of `The post %1$s appeared first on %2$s.`), read in each language. Taken: 2026-11-23. Licence:
 *   short phrases are facts; this compilation is MIT like the project. Refresh: add what a plugin prints in its
 *   current version; a pattern must not fit a sentence an author would write about something else.
 */

/** Disclosures of affiliate links, photo credits, price lines. */
export const strictPatterns: readonly {kind: string; pattern: RegExp}[] = [
  {
    kind: 'affiliate disclosure',
    pattern:
      /^.{0,80}\b(?:affiliate (?:links?|disclosure|commission)|(?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?commission|amazon associate)\b.{0,300}$/iu
  },
  {
    kind: 'affiliate disclosure',
    pattern:
      /^.{0,80}(?:affiliate-?links?|provision(?:slinks?)?|partnerlinks?|アフィリエイト(?:広告|リンク|プログラム)|enlaces? de afiliados?|liens? affiliés?|партн[её]рск(?:ие|ая) ссылк).{0,200}$/iu
  },
  {
    kind: 'photo credit',
    pattern:
      /^(?:photo|image|picture|photograph)(?:s)?(?: credit)?\s*(?:by|:|via|courtesy of|from)\s.{1,80}$/iu
  },
  {
    kind: 'photo credit',
    pattern:
      /^(?:foto|bild|bildquelle|crédit photo|photo ?:|imagen|фото|图片来源|圖片來源|画像|写真)\s*[:：]\s*.{1,60}$/iu
  },
  {
    kind: 'price line',
    pattern: /^(?:[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:usd|eur|gbp))\s+(?:at|on|from|bei|chez|en)\s.{1,40}$/iu
  }
]
