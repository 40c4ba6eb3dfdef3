/**
 * Wording of short lines in articles that are not headings: credits, bylines, dates, furniture of pages, labels.
 *
 * Source: the usage of articles, of photo agencies and of publishers' pages in each language, written by hand.
 *   Taken: 2026-11-24. Licence: short phrases are facts; this compilation is MIT like the project. Refresh: add what
 *   stands alone on a line and was taken for a heading; a pattern must not fit a heading an author would write.
 */

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

/** Short lines that are not headings, by wording. Their shape counts, too, so a missing pattern seldom matters. */
export const otherShortLines: readonly RegExp[] = [
  // Credits: "Photo by …", "Image: …", "Credit: …", agencies.
  /^(?:photo|photograph|image|picture|illustration|video|screenshot|graphic|figure|foto|bild|imagen|imagem|credits?|source|quelle|fuente|fonte)s?(?:\s+(?:by|of|showing|credits?|courtesy|from|via|source|von|de|di)(?!\p{L})|\s*[:/|©])/iu,
  /^(?:©|\(c\)|copyright|courtesy of|via)(?!\p{L})|getty images|unsplash|pexels|pixabay|shutterstock|istock|freepik|wikimedia commons/iu,
  // Bylines: a name must follow, so that "By the Numbers" and "Por qué importa" do not match.
  /^(?:[Bb]y|BY|(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Rr]eviewed|[Ee]dited|[Tt]ranslated|[Ww]ords|[Tt]ext|[Ss]tory) [Bb]y|[Aa]uthor|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Oo]leh)(?:\s*:)?\s+\p{Lu}/u,
  // Dates and times.
  new RegExp(
    `^(?:[a-z]+day,?\\s+)?(?:(?:${month})[a-z]*\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+(?:${month})[a-z]*)\\b.{0,12}$`,
    'i'
  ),
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|^\d{4}\s*年|^(?:published|updated|posted|last (?:updated|modified)|date)\b.*\d|\bmin(?:ute)?s? read$/i,
  // Furniture of web pages.
  /^(?:advertisements?|sponsored(?: content)?|subscribe.*|sign (?:up|in).*|log ?in|share(?: (?:this|on) .*)?|follow us.*|(?:also )?read(?: (?:more|next|also))?(?::.*)?|read (?:more|next|also).*|click here.*|skip to .*|leave a (?:comment|reply)|you (?:may|might) also like.*|more from .*|related (?:posts|articles|stories|reading)|recommended(?: for you)?|comments?|menu|home|search|continue reading.*|try it (?:free|now).*|free download.*|download now.*|tags?|categories|\d+ comments?)$/i,
  // Labels of boxes and lists of choices.
  /^(?:notes?|tips?|hints?|warnings?|caution|important|info|or|and|pros|cons|before|after|yes|no)$/i,
  // Quotes, addresses, paths and code, signs.
  /^["'“”‘’«»„—–•·*-]|https?:|www\.|@\S+\.\S|[={}<>\\|]/i
]
