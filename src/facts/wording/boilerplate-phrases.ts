/**
 * Wording of boxes and lines that are the same on every page of a site: newsletter, share, follow, cookie,
 * feedback, feed footers, ad labels, calls to buy, disclosures.
 *
 * Source: the texts that newsletter and share plugins, consent tools and WordPress core print (WordPress core
 *   translations of `The post %1$s appeared first on %2$s.`), read in each language. Taken: 2026-11-23. Licence:
 *   short phrases are facts; this compilation is MIT like the project. Refresh: add what a plugin prints in its
 *   current version; a pattern must not fit a sentence an author would write about something else.
 *
 * More of them: notices of the site (`site-notices.ts`), controls of the page (`page-controls.ts`).
 *
 * Patterns are tested on the text of one short block (white space collapsed). Those that begin with `^` must match its
 * beginning, those that end with `$` its end. All are linear in the length of the text.
 */
import type {BoilerplateFact} from './boilerplate-fact.js'
import {pageControls} from './page-controls.js'
import {platformLines} from './platform-lines.js'
import {readerNotices} from './reader-notices.js'
import {siteNotices} from './site-notices.js'

// Networks as follow lines name them, and what share bars name beside them.
const social =
  '(?:facebook|twitter|linkedin|instagram|whats ?app|telegram|reddit|pinterest|tumblr|tiktok|youtube|snapchat|discord|vk|вконтакте|weibo|wechat|threads|bluesky|mastodon|flipboard|google news)'
const network = `(?:${social}|fb|x|pocket|messenger|line|vkontakte|вк|одноклассник(?:и|ах)|viber|xing|e-?mail|mail|copy link|print)`
const networks = `${network}(?:[\\s,/|·•&]+(?:(?:and|or|und|et|y|e|en|och|i|и|та|ve|dan|atau|hoặc) )?${network})*`

/** A pattern that ignores case, from its source. */
function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}

export const boilerplateFacts: readonly BoilerplateFact[] = [
  ...siteNotices,
  ...pageControls,
  ...platformLines,
  ...readerNotices,
  // What Disqus' embed code holds beside its frame
  {
    kind: 'feedback',
    language: 'en',
    pattern: pattern('^(?:please enable javascript to view the )?comments powered by disqus[.]?$'),
    maxWords: 12
  },
  // What WordPress core prints where comments are closed
  {
    kind: 'feedback',
    language: 'en',
    pattern: pattern('^(?:comments are (?:now )?closed(?: on this (?:post|article|entry|story))?)[.!]?$'),
    maxWords: 12
  },
  {
    kind: 'feedback',
    language: 'de',
    pattern: pattern(
      '^(?:(?:die )?kommentare (?:sind )?(?:derzeit )?geschlossen|(?:die )?kommentarfunktion ist (?:geschlossen|deaktiviert))[.!]?$'
    ),
    maxWords: 12
  },
  {
    kind: 'feedback',
    language: 'fr',
    pattern: pattern('^(?:les commentaires sont (?:fermés|clos)(?: (?:sur|pour) cet article)?)[.!]?$'),
    maxWords: 12
  },
  {
    kind: 'feedback',
    language: 'es',
    pattern: pattern('^(?:(?:los )?comentarios (?:están )?cerrados)[.!]?$'),
    maxWords: 12
  },
  {kind: 'feedback', language: 'it', pattern: pattern('^(?:i commenti sono chiusi)[.!]?$'), maxWords: 12},
  {
    kind: 'feedback',
    language: 'pt',
    pattern: pattern('^(?:(?:os )?comentários (?:estão )?(?:fechados|encerrados|desativados))[.!]?$'),
    maxWords: 12
  },
  {
    kind: 'feedback',
    language: 'nl',
    pattern: pattern('^(?:(?:de )?reacties zijn gesloten)[.!]?$'),
    maxWords: 12
  },
  {
    kind: 'feedback',
    language: 'pl',
    pattern: pattern('^(?:możliwość komentowania została wyłączona|komentowanie (?:jest )?wyłączone)[.!]?$'),
    maxWords: 12
  },
  {
    kind: 'feedback',
    language: 'ru',
    pattern: pattern('^(?:(?:комментарии|обсуждение) (?:закрыты|закрыто|отключены))[.!]?$'),
    maxWords: 12
  },
  {
    kind: 'feedback',
    language: 'ja',
    pattern: pattern('^(?:コメントは(?:受け付けていません|できません)。?)[.!]?$'),
    maxWords: 12
  },
  {
    kind: 'feedback',
    language: 'zh',
    pattern: pattern('^(?:(?:评论|評論|留言)(?:已关闭|已關閉|功能已关闭)。?)[.!]?$'),
    maxWords: 12
  },
  // Feed footers (WordPress and what feed importers make of it)
  {
    kind: 'feed footer',
    language: 'en',
    pattern: /^the post .{1,300} (?:appeared first|first appeared|was first published) on [^,;]{1,120}$/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'en',
    // Not "originally appeared" or "originally published": those lines name the source of a reprint.
    pattern:
      /^this (?:post|article|entry|story|content) (?:appeared first|first appeared|was first published) (?:on|in|at)\b/iu,
    maxWords: 40
  },
  {
    kind: 'feed footer',
    language: 'de',
    pattern: /^der beitrag .{1,300} erschien zuerst auf\b/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'fr',
    pattern: /^l[’']article .{1,300} est apparu en premier sur\b/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'es',
    pattern:
      /^(?:la entrada|el artículo) .{1,300} (?:se publicó primero en|aparece primero en|apareció primero en)\b/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'pt',
    pattern: /^o (?:post|conteúdo|artigo) .{1,300} (?:apareceu primeiro em|aparece primeiro em)\b/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'it',
    // With capitals where the title and the site begin: "l'articolo … proviene da …" is also plain Italian.
    pattern:
      /^L[’']articolo [\p{Lu}\p{N}«“"'].{1,300} (?:proviene da|sembra essere il primo su) [\p{L}\p{N}][^,;]{1,80}\.$/u,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'nl',
    pattern: /^het bericht .{1,300} verscheen eerst op\b/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'pl',
    pattern: /^(?:Artykuł|Post|Wpis) [\p{Lu}\p{N}„"].{1,300} pochodzi z serwisu [\p{L}\p{N}][^,;]{1,80}$/u,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'ru',
    pattern: /^(?:сообщение|запись) .{1,300} (?:появились? сначала на|впервые появил(?:ась|ось) на)(?=\s)/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'uk',
    pattern:
      /^(?:запис|повідомлення) .{1,300} (?:спочатку з['’ʼ]явил(?:ось|ась|ося|ася|ися)|спершу з['’ʼ]яв(?:иться|ився|илося)|(?:першим )?з['’ʼ]явився вперше) на(?=\s)/iu,
    maxWords: 60
  },
  {kind: 'feed footer', language: 'sv', pattern: /^inlägget .{1,300} dök först upp på(?=\s)/iu, maxWords: 60},
  {
    kind: 'feed footer',
    language: 'da',
    pattern: /^indlægget .{1,300} blev først udgivet på(?=\s)/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'cs',
    pattern: /^Příspěvek [\p{Lu}\p{N}„"].{1,300} pochází z \p{Lu}[^,;]{1,80}$/u,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'tr',
    pattern: /^.{1,300} (?:yazısı|haberi) ilk önce .{1,120} üzerinde ortaya çıktı\.?$/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'ja',
    pattern: /^投稿 .{1,300} は .{1,120} に最初に表示されました。?$/u,
    maxWords: 200
  },
  {
    kind: 'feed footer',
    language: 'zh-Hans',
    pattern: /^(?:文章.{1,300}最先出现在|.{1,300}这篇文章最早发布于).{1,120}。?$/u,
    maxWords: 200
  },
  {
    kind: 'feed footer',
    language: 'zh-Hant',
    pattern: /^〈.{1,300}〉這篇文章最早發佈於《.{1,120}》。?$/u,
    maxWords: 200
  },
  {
    kind: 'feed footer',
    language: 'el',
    pattern: /^το άρθρο .{1,300} εμφανίστηκε πρώτα στο(?=\s)/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'ro',
    pattern: /^articolul .{1,300} apare (?:prima dată|mai întâi) (?:în|pe)(?=\s)/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'hu',
    pattern: /^a(?:\(z\)|z)? .{1,300} bejegyzés először .{1,120} jelent meg\.?$/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'nb',
    pattern: /^innlegget .{1,300} (?:dukket først opp på|ble først publisert på)(?=\s)/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'vi',
    pattern: /^bài viết .{1,300} (?:đã )?xuất hiện đầu tiên (?:vào ngày|trên|tại)(?=\s)/iu,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'ko',
    pattern: /^.{1,300} 게시물이 .{1,120}에 처음 등장했습니다\.?$/u,
    maxWords: 60
  },
  {kind: 'feed footer', language: 'ar', pattern: /^ظهرت المقالة .{1,300} أولاً على(?=\s)/u, maxWords: 60},
  {
    kind: 'feed footer',
    language: 'he',
    pattern: /^הפוסט .{1,300} הופיע לראשונה ב-?[^\d,;]{1,80}$/u,
    maxWords: 60
  },
  {
    kind: 'feed footer',
    language: 'id',
    pattern: /^(?:pos|artikel) .{1,300} (?:pertama kali (?:tampil|muncul)(?: pada| di)?)\b/iu,
    maxWords: 60
  },

  // Newsletter boxes
  {
    kind: 'newsletter',
    language: 'en',
    pattern:
      /^(?:sign up|subscribe)\b.{0,80}\b(?:newsletters?|mailing list|email (?:list|updates)|weekly digest|daily digest)\b.{0,160}$/iu,
    maxWords: 35
  },
  {kind: 'newsletter', language: 'en', pattern: /^join\b.{0,60}\bnewsletter\b.{0,160}$/iu, maxWords: 35},
  {
    kind: 'newsletter',
    language: 'en',
    pattern:
      /^(?:get|receive)\b.{0,120}\b(?:(?:straight|delivered|directly|right) (?:in)?to (?:your|you)r? inbox|(?:in|to) your inbox)\b.{0,80}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'en',
    pattern:
      /^get the (?:latest|best|top)\b.{0,60}\b(?:delivered|every day|every week|daily|weekly)\b.{0,60}$/iu,
    maxWords: 16
  },
  {
    kind: 'newsletter',
    language: 'en',
    pattern: /^.{0,80}\bget (?:the|our) .{1,60} newsletter[.!]?$/iu,
    maxWords: 18
  },
  {
    kind: 'newsletter',
    language: 'en',
    pattern: /^(?:contact me with news and offers from other|receive email from us on behalf of our)\b/iu,
    maxWords: 40
  },
  {
    kind: 'newsletter',
    language: 'en',
    pattern:
      /^by (?:submitting your (?:information|details|email)|signing up|subscribing|clicking (?:["“']?)(?:subscribe|sign up|submit)),? .{0,60}\byou (?:agree|accept|confirm|consent|acknowledge)\b/iu,
    maxWords: 60
  },
  {
    kind: 'newsletter',
    language: 'en',
    pattern: /^(?:you can )?unsubscribe (?:at )?any ?time\b.{0,80}$/iu,
    maxWords: 20
  },
  {
    kind: 'newsletter',
    language: 'en',
    pattern: /^(?:enter )?your e-?mail(?: address)?\.{0,3}(?: subscribe| sign up)?$/iu,
    maxWords: 7
  },
  {
    kind: 'newsletter',
    language: 'en',
    pattern: /^(?:subscribe|sign up)(?: now| today| here| for free)?[!.]?$/iu,
    maxWords: 4
  },
  {
    kind: 'newsletter',
    language: 'en',
    pattern: /^thank you for (?:subscribing|signing up)\b.{0,120}$/iu,
    maxWords: 20
  },

  // Share bars: a call with nothing after it but names of networks
  {
    kind: 'share',
    language: 'en',
    pattern: pattern(
      `^share(?: (?:this|the))?(?: (?:article|blog post|post|story|page|entry|news|content|video|recipe))?(?: (?:on|via|with|to|using) (?:${networks}|social media|(?:your )?(?:friends|followers|network)))?\\s*[:!.]*$`
    ),
    maxWords: 14
  },
  {
    kind: 'share',
    language: 'en',
    pattern:
      /^(?:click to share on|tweet this|pin it|share with your friends|sharing is caring|spread the (?:word|love))\b.{0,60}$/iu,
    maxWords: 12
  },
  {
    kind: 'share',
    language: 'und',
    // Names only, without the commas of a sentence: they are left of a row of buttons.
    pattern: pattern(`^(?:share\\s*:?\\s*)?${network}(?:(?:\\s*[|·•/]\\s*|\\s+)${network}){2,}$`),
    maxWords: 14
  },
  {
    kind: 'share',
    language: 'de',
    pattern: pattern(
      `^(?:(?:(?:diesen |den )?(?:artikel|beitrag) )?(?:jetzt )?teilen|teilen sie (?:diesen|den) (?:artikel|beitrag)|teile (?:diesen|den) (?:artikel|beitrag))(?: (?:auf|via|per|mit|über) (?:${networks}|freunden))?\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'fr',
    pattern: pattern(
      `^(?:partager|partagez)(?: (?:cet article|l[’']article|cette page|cette actualité|ce contenu))?(?: (?:sur|via|par|avec) (?:${networks}|(?:les )?réseaux sociaux|vos amis))?\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'es',
    pattern: pattern(
      `^(?:comparte|compartir|compártelo|comparta)(?: (?:este artículo|esta noticia|esta entrada|esta publicación|esta página|la noticia|el artículo|esto))?(?: (?:en|por|vía|con) (?:${networks}|(?:tus )?redes sociales|tus amigos))?\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'pt',
    pattern: pattern(
      `^(?:compartilhe|compartilhar|partilhar|partilhe)(?: (?:isso|isto|este artigo|esta notícia|esta matéria|este post|esta página|o artigo))?(?: (?:no|na|em|via|por|com) (?:${networks}|(?:suas )?redes sociais|seus amigos))?\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'it',
    pattern: pattern(
      `^(?:condividi|condividere|condividete)(?: (?:questo articolo|l[’']articolo|questa notizia|questa pagina|questo post))?(?: (?:su|via|con|tramite) (?:${networks}|i tuoi amici|i social))?\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'nl',
    // With what is shared, or where: a bare "deel" also means "part".
    pattern: pattern(
      `^(?:deel (?:dit artikel|dit bericht|deze pagina|dit)(?: (?:op|via|met) (?:${networks}|vrienden))?|deel (?:op|via) ${networks}|delen)\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'pl',
    pattern: pattern(
      `^(?:udostępnij|podziel się)(?: (?:ten artykuł|ten wpis|artykułem|wpisem|artykuł|wpis))?(?: (?:na|w|przez|ze?) (?:${networks}|znajomymi))?\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'ru',
    pattern: pattern(
      `^(?:поделиться|поделитесь|поделись)(?: (?:ссылкой|стать[её]й|новостью|записью|этой стать[её]й|с друзьями|в (?:соцсетях|социальных сетях)))?(?: (?:в|на|через) ${networks})?\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'uk',
    pattern: pattern(
      `^(?:поділитися|поділитись|поділіться|поширити)(?: (?:статтею|новиною|посиланням|з друзями|у соцмережах))?(?: (?:в|у|на|через) ${networks})?\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'tr',
    pattern: pattern(
      `^(?:(?:bu )?(?:yazıyı|haberi|makaleyi|içeriği) )?(?:${network}['’]?(?:da|de|ta|te) )?(?:paylaş|paylaşın)\\s*[:!.]*$`
    ),
    maxWords: 8
  },
  {
    kind: 'share',
    language: 'id',
    pattern: pattern(
      `^(?:bagikan|sebarkan)(?: (?:ini|artikel ini|berita ini|artikel|berita))?(?: (?:ke|di|via|lewat) ${networks})?\\s*[:!.]*$`
    ),
    maxWords: 8
  },
  {
    kind: 'share',
    language: 'vi',
    pattern: pattern(
      `^chia sẻ(?: (?:bài viết|bài viết này|tin này|bài này))?(?: (?:lên|qua|trên) ${networks})?\\s*[:!.]*$`
    ),
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'sv',
    pattern: pattern(
      `^(?:dela (?:artikeln|inlägget|denna artikel|den här artikeln|sidan)(?: (?:på|via|med) ${networks})?|dela (?:på|via) ${networks})\\s*[:!.]*$`
    ),
    maxWords: 8
  },
  {
    kind: 'share',
    language: 'zh',
    pattern:
      /^(?:分享(?:本文|这篇文章|此文|本頁|這篇文章)?|分享(?:到|至)(?:[\s、,，/|]*(?:微信|朋友圈|微博|新浪微博|QQ|QQ空间|豆瓣|Facebook|Twitter|LINE|Telegram|WhatsApp))*)[:：]?$/iu,
    maxWords: 30
  },
  {
    kind: 'share',
    language: 'ja',
    pattern: /^(?:(?:この)?記事を)?(?:シェア(?:する|して(?:ください|ね)?)?|共有(?:する)?)[:：!！。]?$/u,
    maxWords: 14
  },
  {kind: 'share', language: 'ko', pattern: /^(?:(?:이 )?(?:글|기사) )?공유(?:하기)?[:!.]?$/u, maxWords: 4},
  {
    kind: 'share',
    language: 'ar',
    pattern: /^(?:شارك(?: هذا)?(?: المقال| الخبر| الموضوع)?|مشاركة(?: المقال| الخبر)?)\s*[:!.]?$/u,
    maxWords: 4
  },
  {
    kind: 'share',
    language: 'hi',
    pattern: /^(?:इस (?:लेख|खबर|पोस्ट) को )?(?:शेयर करें|साझा करें)\s*[:!।.]?$/u,
    maxWords: 8
  },

  // Follow-us lines
  {
    kind: 'follow',
    language: 'en',
    // With the name of a network: "join us on our journey" is prose.
    pattern: pattern(
      `^(?:follow|find|like|join|connect with|subscribe to) (?:us|me|our (?:page|channel)) (?:on|at|in|via) (?:x|(?:.{0,60}\\b)?${social})\\b.{0,120}$`
    ),
    maxWords: 30
  },
  {
    kind: 'follow',
    language: 'en',
    pattern: /^(?:follow|connect with) us(?: on social media)?\s*[:!.]*$/iu,
    maxWords: 6
  },
  {
    kind: 'follow',
    language: 'en',
    pattern:
      /^(?:you can )?(?:follow|like) .{1,60} on (?:facebook|twitter|x|instagram|telegram|google news|linkedin|youtube|whatsapp|pinterest)\b.{0,120}$/iu,
    maxWords: 30
  },
  {
    kind: 'follow',
    language: 'en',
    // A longer line names its accounts, or more than one network.
    pattern: pattern(
      `^(?:follow|like) .{1,60} on ${social}\\b(?=.{0,200}(?:@\\w|\\bon ${social}|\\band ${social})).{0,300}$`
    ),
    maxWords: 50
  },
  {
    kind: 'follow',
    language: 'en',
    pattern:
      /^join (?:our|the) .{0,40}\b(?:telegram|whatsapp|discord|facebook) (?:channel|group|community)\b.{0,80}$/iu,
    maxWords: 25
  },
  {
    kind: 'follow',
    language: 'zh',
    pattern: /^.{0,10}(?:关注|關注|扫码关注).{0,10}(?:公众号|公眾號|官方微博|微信号|头条号|百家号).{0,50}$/u,
    maxWords: 60
  },
  {
    kind: 'follow',
    language: 'ja',
    pattern:
      /^.{0,20}(?:Twitter|X|LINE|Instagram|Facebook|Threads|YouTube).{0,20}(?:をフォロー|フォローする|フォローしてね|フォローお願い).{0,20}$/iu,
    maxWords: 60
  },
  {
    kind: 'follow',
    language: 'ko',
    pattern:
      /^.{0,20}(?:인스타그램|페이스북|트위터|유튜브|카카오톡|텔레그램).{0,12}(?:팔로우|구독|친구 추가).{0,20}$/u,
    maxWords: 15
  },

  // Consent; with the title of WordPress.com's banner where it stands in one line
  {
    kind: 'cookies',
    language: 'en',
    // A notice mentions consent or comfort; an article on cookies may begin the same way.
    pattern:
      /^(?:privacy (?:&|and) cookies: )?(?:this|our) (?:web ?)?site uses cookies(?:[.!]?$|\b(?=.{0,300}\b(?:accept|agree|consent|continu\w+|experience|opt|polic\w+|preferences|privacy|settings)\b).{0,300}$)/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'en',
    pattern:
      /^we (?:and our partners )?use cookies\b(?=.{0,400}\b(?:accept|agree|consent|continu\w+|experience|opt|polic\w+|preferences|privacy|settings)\b).{0,400}$/iu,
    maxWords: 70
  },
  {kind: 'cookies', language: 'en', pattern: /^(?:accept|reject) (?:all )?cookies$/iu, maxWords: 4},
  {
    kind: 'cookies',
    language: 'de',
    pattern:
      /^(?:datenschutz (?:&|und) cookies: )?(?:diese (?:web ?)?(?:seite|site)|wir) (?:verwendet|verwenden|nutzt|nutzen|benutzt) cookies\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'fr',
    pattern:
      /^(?:confidentialité (?:&|et) cookies : )?(?:ce site utilise|nous utilisons) des cookies\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'es',
    pattern:
      /^(?:privacidad (?:&|y) cookies: )?(?:este sitio (?:web )?(?:usa|utiliza)|utilizamos|usamos) cookies\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'pt',
    pattern:
      /^(?:privacidade (?:&|e) cookies: )?(?:este site (?:usa|utiliza)|(?:nós )?(?:usamos|utilizamos)) cookies\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'it',
    pattern:
      /^(?:privacy (?:&|e) cookie: )?(?:questo sito (?:usa|utilizza)|utilizziamo) (?:i )?cookie\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'nl',
    pattern:
      /^(?:privacy (?:&|en) cookies: )?(?:deze (?:web)?site gebruikt|wij gebruiken) cookies\b.{0,300}$/iu,
    maxWords: 60
  },

  {
    kind: 'cookies',
    language: 'pl',
    pattern:
      /^(?:ta strona (?:używa|korzysta z)|używamy|korzystamy z) (?:plików cookies?|ciasteczek).{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'ru',
    pattern:
      /^(?:этот сайт|наш сайт|сайт|мы) использу(?:ет|ем) (?:файлы )?cookies?(?=.{0,300}(?:соглас|продолж|принима|политик|настройк)).{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'uk',
    pattern:
      /^(?:цей сайт|наш сайт|сайт|ми) використову(?:є|ємо) (?:файли )?cookies?(?=.{0,300}(?:погод|продовж|прийма|політик|налаштуван)).{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'tr',
    pattern:
      /^(?:bu (?:web )?sitesi|sitemiz|web sitemiz)(?:nde|de|,)? .{0,60}çerez(?:ler)? kullan.{0,200}$/iu,
    maxWords: 50
  },
  {
    kind: 'cookies',
    language: 'sv',
    pattern: /^(?:den här (?:webbplatsen|sidan)|vi) använder (?:cookies|kakor)\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'id',
    pattern: /^(?:situs(?: web)? ini|kami) menggunakan (?:cookie|kuki)\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'vi',
    pattern: /^(?:trang web này|chúng tôi) sử dụng cookies?(?=[\s.,]).{0,300}$/iu,
    maxWords: 70
  },
  {
    kind: 'cookies',
    language: 'zh',
    pattern:
      /^(?:本(?:网站|網站|站)|我们|我們)使用 ?(?:cookies?|Cookie).{0,6}(?:以|来|來|提升|改善|，|,).{0,120}$/iu,
    maxWords: 130
  },
  {
    kind: 'cookies',
    language: 'ja',
    pattern:
      /^(?:当サイト|このサイト|本サイト|当ウェブサイト)(?:では|は)、?.{0,30}(?:Cookie|クッキー)を使用.{0,120}$/iu,
    maxWords: 150
  },
  {
    kind: 'cookies',
    language: 'ko',
    pattern: /^(?:이|본|저희) (?:웹사이트|사이트)(?:는|에서는) .{0,30}쿠키를 사용.{0,120}$/u,
    maxWords: 50
  },

  // Feedback forms
  {
    kind: 'feedback',
    language: 'en',
    pattern: /^(?:was|is) this (?:page|article|post|guide|content|answer|information) helpful\??.{0,30}$/iu,
    maxWords: 10
  },
  {
    kind: 'feedback',
    language: 'en',
    pattern: /^did you find this (?:page|article|post|guide|content) (?:helpful|useful)\??.{0,30}$/iu,
    maxWords: 12
  },
  {
    kind: 'feedback',
    language: 'en',
    pattern: /^thanks for (?:letting us know|your feedback)[!.]?$/iu,
    maxWords: 6
  },
  {kind: 'feedback', language: 'en', pattern: /^tell us why[!.]?$/iu, maxWords: 3},
  {
    kind: 'feedback',
    language: 'en',
    pattern:
      /^(?:(?:other|not enough details|hard to understand|submit|yes|no|out of date|inaccurate)\s*){2,}$/iu,
    maxWords: 14
  },
  {
    kind: 'feedback',
    language: 'en',
    pattern: /^(?:rate this (?:post|article)|how useful was this post\??|click on a star to rate it!?)$/iu,
    maxWords: 8
  },
  {
    kind: 'feedback',
    language: 'de',
    pattern:
      /^war (?:dieser|der|diese|die) (?:artikel|beitrag|text|seite|inhalt) (?:für (?:dich|sie) )?(?:hilfreich|nützlich|interessant)\?.{0,20}$/iu,
    maxWords: 8
  },
  {
    kind: 'feedback',
    language: 'fr',
    pattern: /^cet article vous a-t-il été utile\s*\??.{0,20}$/iu,
    maxWords: 10
  },
  {
    kind: 'feedback',
    language: 'es',
    pattern: /^¿te (?:ha sido|fue|resultó) útil este (?:artículo|contenido)\?.{0,20}$/iu,
    maxWords: 10
  },

  {
    kind: 'feedback',
    language: 'pt',
    pattern: /^(?:este|esse) (?:artigo|conteúdo) foi útil(?: para você)?\?.{0,20}$/iu,
    maxWords: 9
  },
  {
    kind: 'feedback',
    language: 'it',
    pattern: /^(?:questo articolo )?(?:ti )?è stato utile(?: questo articolo)?\?.{0,20}$/iu,
    maxWords: 9
  },
  {
    kind: 'feedback',
    language: 'nl',
    pattern: /^was dit artikel (?:nuttig|handig|behulpzaam)\?.{0,20}$/iu,
    maxWords: 8
  },
  {
    kind: 'feedback',
    language: 'pl',
    pattern: /^czy (?:ten )?artykuł był (?:pomocny|przydatny)\?.{0,20}$/iu,
    maxWords: 8
  },
  {
    kind: 'feedback',
    language: 'ru',
    pattern:
      /^(?:была ли (?:эта )?статья полезной|(?:была ли )?полезна ли (?:вам )?(?:эта )?статья)\?.{0,20}$/iu,
    maxWords: 9
  },
  {
    kind: 'feedback',
    language: 'tr',
    pattern: /^bu (?:yazı|makale|içerik) yararlı (?:oldu|mıydı) mu\?.{0,20}$/iu,
    maxWords: 8
  },
  {
    kind: 'feedback',
    language: 'id',
    pattern: /^apakah artikel ini (?:membantu|bermanfaat)\?.{0,20}$/iu,
    maxWords: 8
  },
  {
    kind: 'feedback',
    language: 'zh',
    pattern: /^(?:这篇文章|本文|這篇文章)(?:对|對)(?:您|你)(?:有帮助|有幫助|有用)吗?[?？].{0,10}$/u,
    maxWords: 24
  },
  {
    kind: 'feedback',
    language: 'ja',
    pattern: /^この(?:記事|ページ)は(?:お)?役に立ちましたか[?？。]?.{0,10}$/u,
    maxWords: 34
  },

  // Labels of ad places
  {
    kind: 'ad label',
    language: 'en',
    pattern:
      /^[[(–—-]?\s*(?:advertisements?:?|about these ads|sponsored content:?|report this ad|advertisement\s*[-–—:.,]\s*(?:continue reading below|(?:please )?scroll (?:down )?to continue(?: reading)?)|ad continues below|(?:story|article|post|content|page|recipe|review) continues (?:below|after)(?: (?:this |the )?(?:ads?|advertisements?|sponsor(?:ed message)?))?|scroll to continue(?: with content| reading)?)[.!]?\s*[\])–—-]?$/iu,
    maxWords: 8
  },
  {
    kind: 'ad label',
    language: 'de', // The name of the seller may follow, as symplr's tag prints it
    pattern: /^(?:anzeigen?|werbung)(?: symplr)?:?$/iu,
    maxWords: 2
  },
  // Places in templates of Tistory that its server fills.
  {kind: 'ad label', language: 'ko', pattern: /^\[?##_[a-z_]{3,40}_##\]?$/iu, maxWords: 6},
  {
    kind: 'ad label',
    language: 'ja',
    pattern: /^[[［【〔〈＜(（]\s?(?:PR|AD|広告|スポンサーリンク|スポンサードリンク)\s?[\]］】〕〉＞)）]$/u
  },
  // The token of the Russian register of advertising, which the law asks for beside each ad, with the advertiser.
  {
    kind: 'ad label',
    language: 'ru',
    pattern: /^(?!.{0,80}(?:пример|образец))(?:.{0,300}[\s.,;»"(|])?erid\s?[:=]\s?[\w-]{8,60}\.?$/iu,
    maxWords: 30
  },
  {kind: 'ad label', language: 'fr', pattern: /^publicité:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'es', pattern: /^(?:publicidad|anuncio publicitario):?$/iu, maxWords: 2},
  {
    kind: 'ad label',
    language: 'pt',
    pattern: /^(?:publicidade|continua após a publicidade):?$/iu,
    maxWords: 5
  },
  {kind: 'ad label', language: 'it', pattern: /^pubblicità:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'nl', pattern: /^advertentie:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'pl', pattern: /^(?:reklama|materiał sponsorowany):?$/iu, maxWords: 2},
  {kind: 'ad label', language: 'ru', pattern: /^(?:реклама|на правах рекламы):?$/iu, maxWords: 3},
  {kind: 'ad label', language: 'tr', pattern: /^reklam:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'id', pattern: /^(?:advertisement|iklan):?$/iu, maxWords: 1},
  {
    kind: 'ad label',
    language: 'ja',
    pattern: /^(?:広告|スポンサーリンク|スポンサードリンク):?$/u,
    maxWords: 12
  },
  {kind: 'ad label', language: 'zh', pattern: /^(?:广告|廣告):?$/u, maxWords: 2},
  {kind: 'ad label', language: 'ko', pattern: /^광고:?$/u, maxWords: 1},
  {kind: 'ad label', language: 'sv', pattern: /^annons:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'da', pattern: /^annonce:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'ar', pattern: /^(?:إعلان|اعلان|إعلانات):?$/u, maxWords: 1},
  {kind: 'ad label', language: 'nb', pattern: /^annonse:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'fi', pattern: /^mainos:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'cs', pattern: /^reklama:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'hu', pattern: /^hirdetés:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'ro', pattern: /^publicitate:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'el', pattern: /^διαφήμιση:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'ca', pattern: /^publicitat:?$/iu, maxWords: 1},
  {kind: 'ad label', language: 'he', pattern: /^פרסומת:?$/u, maxWords: 1},
  {kind: 'ad label', language: 'fa', pattern: /^تبلیغات:?$/u, maxWords: 1},
  {kind: 'ad label', language: 'hi', pattern: /^विज्ञापन:?$/u, maxWords: 2},
  {kind: 'ad label', language: 'bn', pattern: /^বিজ্ঞাপন:?$/u, maxWords: 2},
  {kind: 'ad label', language: 'th', pattern: /^โฆษณา:?$/u, maxWords: 4},
  {kind: 'ad label', language: 'vi', pattern: /^quảng cáo:?$/iu, maxWords: 2}
]

/** The label that the law asks for beside what somebody paid for, in brackets before it. */
export const bracketedAdLabel =
  /^[([（［【〔]\s?(?:advertisement|sponsored(?: content| post)?|anzeige|werbung|advertentie|annonse|publicidad|publicidade|pubblicità|reklama|reklam|реклама|на правах рекламы|hirdetés|mainos|iklan|quảng cáo|广告|廣告|広告|광고|โฆษณา|إعلان|विज्ञापन|פרסומת|תוכן ממומן|آگهی|διαφήμιση)\s?[)\]）］】〕](?:\s|$|(?=\p{L})).{0,600}$/iu
