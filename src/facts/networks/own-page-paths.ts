/**
 * Paths of a site's own pages: topics, authors, archives, comments, forms to subscribe, what its menu and its footer lead to.
 *
 * Source: the address forms of CMS cores and generators, and the usual names of such pages. Taken: 2026-11-30. Licence:
 *   addresses are facts; this compilation is MIT like the project. Refresh: read the footer of a site in another language.
 */

/** Paths of the pages that list what is filed under a topic, of CMS cores and generators. */
export const topicPath =
  /\/(?:tags?|categor(?:y|ies|ia|ie)|topics?|labels?|search\/label|keywords?|kategorien?|thema|themen?|schlagw(?:ort|orte|oerter)|stichwort|etiquetas?|temas?|categor[ií]as?|catégories?|sujet|mot-cle|rubri(?:k|que|ca)s?|taxonomy\/term|archives?\/category|hubs?)\/[^/]|\/search\/\?(?:[^#]*&)?q=(?:%5B|\[)/iu

/**
 * What Jetpack adds to the address of a page to share it (`?share=facebook&nb=1`); the network is the first group. Source:
 * its sharing module.
 */
export const shareParameter =
  /[?&]share=(facebook|twitter|x|linkedin|pinterest|tumblr|reddit|pocket|telegram|skype|email|print|jetpack-whatsapp|whatsapp|mastodon|threads|bluesky|nextdoor|google-plus-1|stumbleupon|digg|press-this|custom-\d+)(?:&nb=\d+)?(?:#.*)?$/i

/** Paths of a site's own pages that list what an author wrote, and that list the texts of a day or a month. */
export const authorPath = /\/(?:author|autor|auteur|autore|authors|autoren|user|people|profile|member)\/[^/]/i
/** The page with all posts of an author, by name. */
export const authorArchivePath = /\/(?:authors?|autor(?:en|es)?|auteurs?|autore|contributors?)\/([^/]+)\/?$/i
export const datePath = /\/\d{4}\/\d{1,2}(?:\/\d{1,2})?\/?$/

/** Paths of a site's own forms to subscribe to its mails, a language before them at most. */
export const subscribePath =
  /^\/(?:[a-z]{2}\/)?(?:newsletters?|subscribe|subscription|newsletter-sign-?up|email-sign-?up|abonnieren|nyhetsbrev|nyhedsbrev|uutiskirje|boletin|infolettre|nieuwsbrief|biuletyn|sign-?up|lettres?-d-information|inscription-newsletter|newsletter-anmeldung|hirlevel|bulten)(?:\/[\w-]{1,60})?\/?(?:\.\w+)?$/i

/** Paths and anchors of a text's own comments. Source: WordPress, Blogger, Disqus. */
export const commentPath =
  /#(?:respond|comments?|reply-title|disqus_thread|comment-form)$|^\/comment\.g\?blogID=/i

/**
 * Pages that a site links from its menu and its footer, not articles: about, contact, account, jobs, press, advertising.
 * By the last part of the path, in the languages of Europe and as sites elsewhere name them in English.
 */
export const sitePagePath =
  /\/(?:(?:about|contact)(?:[-_]?(?:us|me|page))?|who-we-are|our-(?:story|team|mission)|(?:log|sign)[-_]?(?:in|up|out)|register|registration|(?:my-)?account|cart|basket|checkout|wishlist|careers?|jobs|press(?:[-_]?(?:room|kit|releases?))?|newsroom|media[-_]?kit|advertis(?:e|ing)(?:[-_]with[-_]us)?|investors?|site-?map|subscribe|newsletters?|rss|feed|search|pricing|request-(?:a-)?demo|free-trial|(?:ueber|über|uber)-(?:uns|mich)|kontakt(?:e|ieren)?|karriere|werben|presse|warenkorb|anmelden|a-propos|qui-sommes-nous|nous-contacter|mon-compte|publicite|recrutement|acerca-de|quienes-somos|sobre-(?:nos|nosotros|mim|mi)|contacto|contato|publicidad|publicidade|quem-somos|fale-conosco|chi-siamo|contatti|pubblicita|lavora-con-noi|over-ons|adverteren|vacatures|om-oss|om-os|kontakta-oss|o-nas|o-nama|hakkimizda|iletisim|tentang-kami|hubungi-kami|kontak|lien-he|gioi-thieu|rolunk|kapcsolat|despre-noi|reklama|o-proekte|kontakty)\/?(?:\.\w+)?$/iu

/** The legal ones of these pages. */
export const legalPagePath =
  /\/(?:(?:your-|our-|us-|website-)?(?:privacy|cookies?|gdpr|ccpa)(?:[-_](?:policy|notice|statement|settings|preferences|center|centre|policies))?|(?:general-)?terms(?:[-_](?:of[-_](?:use|service|sale)|(?:and|&)[-_]conditions|conditions|service|use))?|tos|legal(?:[-_](?:notice|info|information|terms))?|disclaimer|disclosure|accessibility(?:[-_]statement)?|imprint|impressum|datenschutz(?:erkl(?:ae|ä)rung|hinweise|bestimmungen)?|agb|nutzungsbedingungen|mentions-legales|politique-(?:de-)?(?:confidentialite|cookies)|cgu|cgv|aviso-legal|(?:politica|politique)-(?:de|di|des)-(?:privacidad|privacidade|cookies|confidentialite)|terminos(?:-y-condiciones|-de-uso)?|termos(?:-de-uso)?|note-legali|informativa-privacy|privacyverklaring|privacybeleid|algemene-voorwaarden|integritetspolicy|personuppgifter|polityka-prywatnosci|regulamin|ochrana-osobnich-udaju|gizlilik(?:-politikasi)?|kvkk|kebijakan-privasi|adatvedelem|adatkezeles[\w-]*|confidentialitate|termeni(?:-si-conditii)?|chinh-sach[\w-]*|pedoman-media-siber|dmca|do-not-sell[\w-]*)\/?(?:\.\w+)?$/iu

/** The archives of a blog by month. */
export const archivePath = /^(?:\/(?:blog|archives?))?\/\d{4}\/\d{1,2}\/?$/i
