/**
 * Wording of the controls that a page has around an article: buttons, players, counters, galleries, and the lines
 * above and below the comments.
 *
 * Source: WordPress core and its default themes with their translations (`Leave a Reply`, `%s thoughts on`, `You can
 *   follow any responses to this entry through the %s feed.`), the labels of reading-time, print, player and gallery
 *   plugins, the usual wording of publishers. Taken: 2026-11-25. Licence: short phrases are facts; this compilation
 *   is MIT like the project. Refresh: add what a theme or plugin prints in its current version.
 *
 * Tested like the patterns in `boilerplate-phrases.ts`: on the whole text of one short block, which says nothing else.
 */
import type {BoilerplateFact} from './boilerplate-fact.js'

/** A pattern that ignores case, of a whole block that may have arrows around it. */
function whole(...wordings: readonly string[]): RegExp {
  return new RegExp(`^[«»‹›<>↑⇧▲▶►▼^→←\\s]*(?:${wordings.join('|')})[«»‹›<>↑⇧▲▶►▼^→←:.!\\s]*$`, 'iu')
}

const minutes =
  '\\d{1,3}\\s?(?:min(?:ute|uten|utes|utos|uti|uut|uty|ut)?s?|мин(?:ут[аы]?)?|分钟?|分で読めます)\\.?'

export const pageControls: readonly BoilerplateFact[] = [
  {
    kind: 'page control',
    language: 'und',
    pattern: whole(
      '(?:back |scroll |go )?to (?:the )?top(?: of (?:the )?page)?',
      '(?:print|e-?mail|save) this (?:page|article|post|story)',
      'printer[- ]friendly(?: version| page)?',
      '(?:back to|return to) (?:the )?(?:table of )?contents',
      'jump to (?:the )?(?:recipe|video|comments)',
      'copy (?:the )?link(?: to clipboard)?',
      '(?:(?:schrift|schriftgröße|text|text size|taille du texte|tamaño|letra|carattere|fontti|yazı boyutu)\\s?:?\\s?)?a\\s?[-−–]?\\s?a?\\s?a\\s?\\+?',
      '(?:zurück )?nach oben',
      'zurück (?:zum|zur) (?:inhaltsverzeichnis|inhalt|übersicht)',
      '(?:direkt )?zum rezept(?: springen)?',
      'link kopieren',
      '(?:retour|revenir) au sommaire',
      'copier le lien',
      'copiar (?:el enlace|o link)',
      '(?:zum )?seitenanfang',
      '(?:seite|artikel|beitrag|text) (?:drucken|versenden|weiterempfehlen|merken)',
      'druck(?:version|ansicht)',
      '(?:retour en )?haut de (?:la )?page',
      'imprimer (?:cet article|cette page|la page)',
      '(?:volver|ir) arriba',
      'imprimir (?:esta página|este artículo|artículo)',
      'voltar ao topo',
      'torna su',
      'stampa (?:questa pagina|articolo)',
      '(?:terug )?naar boven',
      'pagina afdrukken',
      '(?:do|na) góry',
      'drukuj (?:artykuł|stronę)',
      'наверх',
      'версия для печати',
      '(?:回到|返回)(?:顶部|頂部)',
      'ページ(?:トップ|の先頭)へ(?:戻る)?',
      '맨 위로'
    ),
    maxWords: 8,
    isLink: true
  },
  {
    kind: 'page control',
    language: 'und',
    pattern: whole(
      '(?:toggle|hide) caption',
      'enlarge (?:this )?image',
      'click (?:on the (?:image|picture|photo) )?to (?:enlarge|expand|zoom)',
      '(?:show|view) (?:more|less)',
      // Recipes that send their list of ingredients to a shop
      '(?:like (?:this |the )?recipe\\? )?add (?:all )?(?:the )?ingredients to (?:your |my |the )?(?:basket|cart|trolley|shopping list)(?: and deliver to you)?',
      '(?:alle )?zutaten (?:in den warenkorb|auf die einkaufsliste)(?: legen| setzen)?',
      '(?:loading )?more (?:articles|posts|stories)(?: are)? loading',
      'loading more (?:articles|posts|stories)',
      'weitere (?:artikel|beiträge) werden geladen',
      '(?:mehr|weniger|bild|bilder|details) (?:anzeigen|einblenden)(?: (?:bild|bilder|details) (?:schließen|ausblenden))?',
      'bild vergrößern',
      '(?:bitte )?zum vergrößern (?:bitte )?(?:(?:auf das|das|ins) (?:bild|foto) )?(?:bitte )?(?:an)?klicken',
      'afficher (?:plus|moins)',
      "agrandir l[’']image",
      'mostrar (?:más|menos|mais)',
      'ampliar (?:foto|imagen)'
    ),
    maxWords: 14
  },
  // Links to the next part of a series
  {
    kind: 'page control',
    language: 'de',
    pattern: /^(?:\.{3}|…)\s?weiter zu[mr]?\s["„“«»].{1,80}["“”«»]$/iu,
    maxWords: 12
  },
  // A question, and a call to look elsewhere, as one link
  {
    kind: 'page control',
    language: 'und',
    pattern:
      /^.{5,80}\? (?:zobacz|sprawdź|kliknij|jetzt|hier|see|check|click|find out|découvrez|mira|descubre|scopri|bekijk)\s.{3,80}$/iu,
    maxWords: 24,
    isLink: true
  },
  // The end of a broken comment
  {kind: 'page control', language: 'und', pattern: /^-->$/u, maxWords: 1},
  // The arrows of a gallery, the cross of a box
  {kind: 'page control', language: 'und', pattern: /^[‹›«»←→❮❯◀▶✕✖×\s]{1,8}$/u, maxWords: 8},
  {
    kind: 'player',
    language: 'und',
    pattern: whole(
      'listen to (?:this|the) (?:article|story|post)(?: here)?',
      '(?:artikel|beitrag|text) (?:anhören|vorlesen(?: lassen)?)',
      'diesen (?:artikel|beitrag) (?:anhören|vorlesen lassen)',
      "écoute[rz] (?:cet|l[’']) ?article",
      'escuch(?:a|ar|e) (?:esta nota|esta noticia|este artículo|la nota|la noticia|el artículo)(?: aquí)?',
      'ouça (?:este conteúdo|esta matéria|este artigo|a notícia)',
      "ascolta (?:questo|l[’']) ?articolo",
      'luister naar dit artikel',
      'posłuchaj (?:tego )?artykułu',
      '\\d{1,2}:\\d\\d\\s*/\\s*\\d{1,2}:\\d\\d'
    ),
    maxWords: 8,
    isHeading: true
  },
  // Video.js and the players made after it print these beside their buttons
  {
    kind: 'player',
    language: 'en',
    pattern: whole(
      'play video',
      '(?:un)?mute',
      'full-?screen',
      'picture-in-picture',
      '(?:current|duration|remaining) time -?\\d{1,2}:\\d\\d(?::\\d\\d)?',
      '(?:loaded|progress)\\s*:\\s*\\d{1,3}(?:\\.\\d+)?%',
      'stream type\\s*(?:live)?',
      'now (?:playing|watching)',
      'next video starts in\\s*:?\\s*\\d{1,2}(?: seconds?| play)?',
      'your (?:video|ad) will (?:play|end) in \\d{1,2}(?::\\d\\d)?(?: seconds?)?',
      'video not available',
      '(?:unfortunately, )?this video is not available in your (?:region|country)'
    ),
    maxWords: 12
  },
  // What the plugin "Embed Plus for YouTube" shows in place of a video
  {
    kind: 'system message',
    language: 'en',
    pattern:
      /^(?:please accept youtube cookies to play this video\b.{0,200}|if you accept this notice, your choice will be saved and the page will refresh\.?|accept youtube content|youtube privacy policy)$/iu,
    maxWords: 40
  },
  {
    kind: 'counter',
    language: 'und',
    pattern: whole(
      `(?:(?:estimated )?reading time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|lästid|czas czytania|время чтения|读完需要|阅读时间)(?: estimé| estimado| stimato)?\\s*[:：]?\\s*(?:ca\\.?|about|~|約)?\\s*${minutes}(?: read)?`,
      `${minutes} (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|czytania|чтения)`,
      '\\d[\\d.,\\s]*k? (?:views?|reads|shares|aufrufe|vues|visitas|lecturas|visualizações|visualizzazioni|odsłon|просмотр\\p{L}*)',
      '(?:views?|hits|aufrufe|klicks|gelesen|vues|visitas|visualizzazioni|wyświetleń|просмотров|阅读|阅读量|浏览|浏览量|閲覧数)\\s*[:：]\\s*\\d[\\d.,]*(?: mal)?'
    ),
    maxWords: 8
  },
  {
    kind: 'counter',
    language: 'und',
    // Counters of a gallery that is gone.
    pattern: whole(
      '\\d{1,3}\\s*/\\s*\\d{1,3} (?:photos?|fotos?|images?|bilder|imágenes|slides?)',
      '(?:foto|photo|image|imagen|bild|slide|picture|imagem|immagine|afbeelding|zdjęcie|фото)\\s*\\d{1,3}\\s*(?:de|of|von|sur|di|van|z|из|/)\\s*\\d{1,3}'
    ),
    maxWords: 4
  },
  // What PHP prints into the page where the server shows its errors
  {
    kind: 'system message',
    language: 'en',
    pattern:
      /^(?:warning|notice|deprecated|fatal error|parse error|strict standards)\s*: .{5,400} in \S+\.(?:php|inc)(?:\(\d+\))?.{0,60} on line \d+$/iu,
    maxWords: 70
  },
  // The Events Calendar, above events of the past
  {
    kind: 'system message',
    language: 'und',
    pattern:
      /^(?:this event has passed|diese veranstaltung (?:ist bereits vorbei|hat bereits stattgefunden)|cet évènement est passé|este evento (?:ha pasado|já passou)|questo evento è passato|dit evenement is voorbij)\.?$/iu,
    maxWords: 6
  },
  // Above and below the comments
  {
    kind: 'feedback',
    language: 'und',
    pattern: whole(
      '(?:leave|post|add|write) (?:a|your) (?:comment|reply)(?: cancel reply)?',
      '(?:schreibe?n? (?:sie )?einen kommentar|kommentar (?:hinterlassen|verfassen|schreiben|abgeben)|einen kommentar (?:hinterlassen|schreiben))(?: antworten abbrechen)?',
      '(?:laisser|poster|écrire|ajouter) un commentaire(?: annuler la réponse)?',
      '(?:deja|dejar|escribe|añade|publicar) un comentario(?: cancelar (?:la )?respuesta)?',
      'deixe (?:um comentário|uma resposta|o seu comentário)(?: cancelar resposta)?',
      'lascia un commento(?: annulla risposta)?',
      '(?:plaats|geef) een reactie(?: reactie annuleren)?',
      '(?:dodaj|napisz) komentarz(?: anuluj pisanie odpowiedzi)?',
      '(?:оставить|добавить|написать) комментарий(?: отменить ответ)?',
      'lämna (?:en kommentar|ett svar)',
      'コメントを(?:残す|書く|投稿する)',
      '(?:发表|發表)(?:评论|評論|回复|回覆)',
      '댓글 (?:남기기|쓰기|달기)'
    ),
    maxWords: 8,
    isHeading: true
  },
  {
    kind: 'feedback',
    language: 'und',
    // With a figure, or with the title of the article: "No comment." alone may be a quote.
    pattern:
      /^(?:\d{1,5} (?:comments?|responses?|replies|thoughts|kommentare?|antworten|gedanken|commentaires?|réponses?|comentarios?|respuestas?|comentários?|commenti|reacties?|komentarz(?:e|y)?|комментари(?:й|я|ев))(?: (?:on|to|zu|sur|en|a|su|op|do)\b.{1,200})?|(?:no|one|kein|keine|ein|aucun|sin|nessun|nenhum|geen|brak) \p{L}{5,14} (?:on|to|zu|sur|en|a|su|op|do) [“„"«‘'].{1,200}[”“"»’'])[.:]?$/iu,
    maxWords: 30
  },
  // Below the comments (WordPress core until 4.x and the themes made after it)
  {
    kind: 'feedback',
    language: 'en',
    pattern: /^you can follow any responses to this entry through the rss(?: 2\.0)?(?: feed)?\b.{0,200}$/iu,
    maxWords: 50
  },
  {
    kind: 'feedback',
    language: 'de',
    pattern:
      /^(?:du kannst|sie können) (?:alle|die|den) (?:antworten|kommentare|kommentaren|reaktionen) zu (?:diesem|dieser) (?:eintrag|beitrag|artikel)\b.{0,240}$/iu,
    maxWords: 50
  },
  {
    kind: 'feedback',
    language: 'fr',
    pattern: /^(?:vous pouvez|tu peux) suivre les réponses à cet article (?:via|par|grâce)(?=\s).{0,200}$/iu,
    maxWords: 50
  },
  {
    kind: 'feedback',
    language: 'es',
    pattern:
      /^(?:puedes|puede) seguir (?:cualquier respuesta|las respuestas|los comentarios) (?:a|de) esta entrada\b.{0,200}$/iu,
    maxWords: 50
  },
  {
    kind: 'feedback',
    language: 'und',
    // The feed and trackback address of a post's comments, as themes name them in one line.
    pattern:
      /^(?:kommentar-?feed|comments? (?:rss|feed)|rss[- ]feed(?: (?:für|for) .{1,40})?|trackback(?:[- ]ur[li])?|fil rss des commentaires)(?:\s*[|·•–—/]\s*.{1,60}){1,3}$/iu,
    maxWords: 20
  },
  {
    kind: 'feedback',
    language: 'und',
    pattern:
      /^(?:keine|no|\d{1,4}) (?:kommentare?|comments?|responses?)[\s.:,|–—-]*(?:comments are (?:now )?closed|(?:die )?kommentare sind geschlossen)[.!]?$/iu,
    maxWords: 12,
    isHeading: true
  }
]

/** What stands before the topics a post is filed under, and between them. */
export const filedUnder =
  /^[|,/·•;&–—-]*\s*(?:filed (?:under|in|to)|posted in|tags?|tagged(?: (?:with|as))?|categor(?:y|ies)|topics?|labels?|keywords|schlagw(?:ort|orte|örter)|stichw(?:ort|orte|örter)|kategorien?|themen|veröffentlicht (?:unter|in)|abgelegt (?:unter|in)|verschlagwortet (?:mit|als)|étiquettes?|étiqueté|mots-clés|catégories?|classé dans|publié dans|etiquetas?|etiquetado|categorías?|publicado en|archivado en|temas|categorias?|marcadores|publicado em|etichette|categorie|pubblicato in|trefwoorden|geplaatst in|categorieën|tagi|kategorie|opublikowano w|рубрик[аи]|метки|теги|категории|темы|мітки|теми|标签|標籤|分类|分類|タグ|カテゴリー?|関連キーワード|태그|主題|related (?:topics|tags)|more topics|topics? in this (?:article|story)|getaggt (?:in|mit)|mehr themen|weitere themen|themen zu diesem (?:artikel|beitrag)|temas relacionados|temas (?:de|en) est[ae] (?:nota|artículo|noticia)|temas que aparecen en esta nota|tópicos(?: relacionados)?|assuntos|sujets?|thèmes?|thématiques?|argomenti|temi|onderwerpen|thema['’]?s|emner|emneord|stikord|stikkord|ämnen|ämnesord|aiheet|avainsanat|asiasanat|słowa kluczowe|tematy|powiązane tematy|štítky|témata|témy|címkék|témák|etichete|oznake|ključne riječi|етикети|тагове|ετικέτες|θέματα|etiketler|konular|anahtar kelimeler|الوسوم|كلمات (?:مفتاحية|دلالية)|מילות מפתח|תגיות|برچسب‌?ها|टैग्स?|ট্যাগ|แท็ก|ป้ายกำกับ|thẻ|từ khóa|chủ đề|tag terkait|topik|topik terkait|and|und|et|y|e|i|en|и)?\s*[:：|,/·•;&–—-]*\s*$/iu
