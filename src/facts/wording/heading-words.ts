/**
 * Words of headings and titles: names of sections, numbering, and words that titles write in lower case.
 *
 * Source: the usage of articles and of the documentation of software in each language, written by hand.
 *   Taken: 2026-11-24. Licence: words are facts. Refresh: add what a language's articles use; a section name must be
 *   the whole heading.
 */

/** Usual names of sections: such a line may be a heading, never the title. */
export const sectionName =
  /^(?:introduction|intro|overview|abstract|summary|background|conclusions?|final thoughts|faqs?|references|methods|results|discussion|einleitung|fazit|zusammenfassung|introducción|conclusión|introduction|introdução|conclusão|引言|前言|结论|総括|まとめ|はじめに)$/iu

/** The start of a heading that is one of a series: "1.2 ", "IV. ", "Step 3", "第二章". */
export const numbering =
  /^(?:\d{1,3}(?:\.\d{1,3})*[.):]?\s+(?=\p{L})|[IVX]{1,5}\.\s+(?=\p{L})|(?:step|chapter|part|section|lesson|tip|rule|schritt|kapitel|teil|paso|capítulo|parte|étape|chapitre|partie)\s+#?(?:\d+|[IVX]+|one|two|three|four|five)(?!\p{L})|第\s?[\d一二三四五六七八九十]{1,3}\s?[章节節回部]|[一二三四五六七八九十]{1,3}、)/iu

/** Words that stay in lower case in a capitalised title. */
export const smallWords = new Set(
  'a an and as at but by de del der des die do du el en et for from il in into is it la las le les los of on or per the to und van via vs with y your'.split(
    ' '
  )
)
