/**
 * Wording of boxes and lines that are the same on every page of a site: newsletter, share, follow, cookie,
 * feedback, feed footers, ad labels, calls to buy, disclosures.
 *
 * Source: the texts that newsletter and share plugins, consent tools and WordPress core print (WordPress core
 *   translations of `The post %1$s appeared first on %2$s.`), read in each language. Taken: 2026-11-23. Licence:
 *   short phrases are facts; this compilation is MIT like the project. Refresh: add what a plugin prints in its
 *   current version; a pattern must not fit a sentence an author would write about something else.
 *
 * Patterns are tried on the text of one short block (white space collapsed). Those that begin with `^` must fit its
 * beginning, those that end with `$` its end. All are linear in the length of the text.
 */

export type BoilerplateKind =
  | 'newsletter'
  | 'share'
  | 'follow'
  | 'cookies'
  | 'feedback'
  | 'feed footer'
  | 'ad label'

export interface BoilerplateFact {
  kind: BoilerplateKind
  language: string
  pattern: RegExp
  /** Longest block, in words, the pattern may speak for (default: `40`). */
  maxWords?: number
}

export const boilerplateFacts: readonly BoilerplateFact[] = [
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
    pattern:
      /^this (?:post|article|entry|story|content) (?:appeared first|first appeared|was first published|originally appeared) (?:on|in|at)\b/iu,
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
    pattern: /^l[’']articolo .{1,300} (?:proviene da|sembra essere il primo su)\b/iu,
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
    pattern: /^(?:artykuł|post|wpis) .{1,300} pochodzi z serwisu\b/iu,
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
    pattern: /^(?:запис|повідомлення) .{1,300} спочатку з['’]явил(?:ось|ась|ося|ася) на(?=\s)/iu,
    maxWords: 60
  },
  {kind: 'feed footer', language: 'sv', pattern: /^inlägget .{1,300} dök först upp på\b/iu, maxWords: 60},
  {
    kind: 'feed footer',
    language: 'da',
    pattern: /^indlægget .{1,300} blev først udgivet på\b/iu,
    maxWords: 60
  },
  {kind: 'feed footer', language: 'cs', pattern: /^příspěvek .{1,300} pochází z\b/iu, maxWords: 60},
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
    language: 'zh',
    pattern: /^(?:文章|文章《).{1,300}最先出现在.{1,120}。?$/u,
    maxWords: 200
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
      /^(?:sign up|subscribe|join)\b.{0,80}\b(?:newsletters?|mailing list|email (?:list|updates)|weekly digest|daily digest)\b.{0,160}$/iu,
    maxWords: 35
  },
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
  {
    kind: 'newsletter',
    language: 'de',
    pattern:
      /^(?:jetzt )?(?:abonnieren sie|abonniere|melden sie sich|melde dich|hier)\b.{0,60}\bnewsletter\b.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'fr',
    pattern:
      /^(?:abonnez-vous|inscrivez-vous|recevez)\b.{0,60}\b(?:newsletter|lettre d[’']information|infolettre)\b.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'es',
    pattern:
      /^(?:suscríbete|suscríbase|apúntate|regístrate|recibe)\b.{0,60}\b(?:newsletter|boletín|lista de correo)\b.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'pt',
    pattern:
      /^(?:inscreva-se|assine|cadastre-se|receba)\b.{0,60}\b(?:newsletter|boletim|lista de e-?mails?)\b.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'it',
    pattern: /^(?:iscriviti|iscrivetevi|ricevi)\b.{0,60}\bnewsletter\b.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'nl',
    pattern: /^(?:schrijf je in|meld je aan|abonneer|ontvang)\b.{0,60}\bnieuwsbrief\b.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'pl',
    pattern: /^(?:zapisz się|zasubskrybuj|dołącz)(?=\s).{0,60}\bnewsletter.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'ru',
    pattern:
      /^(?:подпишитесь|подписывайтесь|подпишись)(?=\s).{0,60}(?:рассылк|новостную рассылку).{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'uk',
    pattern: /^(?:підпишіться|підписуйтесь|підписуйтеся)(?=\s).{0,60}розсилк.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'tr',
    pattern: /^.{0,60}(?:bültenimize|e-?bültenimize|bültene) (?:abone|kayıt|üye) ol.{0,60}$/iu,
    maxWords: 25
  },
  {
    kind: 'newsletter',
    language: 'id',
    pattern: /^(?:berlangganan|daftar|langganan)\b.{0,60}\b(?:newsletter|buletin)\b.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'vi',
    pattern: /^(?:đăng ký|đăng kí)(?=\s).{0,60}(?:bản tin|newsletter).{0,120}$/iu,
    maxWords: 40
  },
  {
    kind: 'newsletter',
    language: 'sv',
    pattern: /^(?:prenumerera|anmäl dig|skriv upp dig)\b.{0,60}\bnyhetsbrev.{0,120}$/iu,
    maxWords: 35
  },
  {
    kind: 'newsletter',
    language: 'zh',
    pattern:
      /^(?:立即)?(?:订阅|訂閱)(?:我们的|我們的|本站)?.{0,12}(?:邮件列表|通讯|新闻通讯|電子報|周刊|newsletter).{0,40}$/iu,
    maxWords: 60
  },
  {
    kind: 'newsletter',
    language: 'ja',
    pattern:
      /^.{0,30}(?:メールマガジン|メルマガ|ニュースレター)(?:に|の|を|へ)?(?:ご)?(?:登録|購読).{0,30}$/u,
    maxWords: 70
  },
  {kind: 'newsletter', language: 'ko', pattern: /^.{0,30}뉴스레터.{0,8}(?:구독|신청).{0,30}$/u, maxWords: 20},
  {
    kind: 'newsletter',
    language: 'ar',
    pattern: /^اشترك (?:في|الآن في) (?:نشرتنا|النشرة|القائمة).{0,80}$/u,
    maxWords: 25
  },
  {
    kind: 'newsletter',
    language: 'hi',
    pattern: /^.{0,40}न्यूज़लेटर.{0,20}(?:सदस्यता|सब्सक्राइब).{0,40}$/u,
    maxWords: 25
  },

  // Share bars
  {
    kind: 'share',
    language: 'en',
    pattern: /^share (?:this(?: (?:article|post|story|page|entry|on|via|with))?|on|via|to)\b.{0,80}$/iu,
    maxWords: 14
  },
  {
    kind: 'share',
    language: 'en',
    pattern:
      /^(?:click to share on|tweet this|pin it|share with your friends|sharing is caring|spread the (?:word|love))\b.{0,60}$/iu,
    maxWords: 12
  },
  {kind: 'share', language: 'en', pattern: /^share[:!]?$/iu, maxWords: 1},
  {
    kind: 'share',
    language: 'de',
    pattern: /^(?:(?:diesen )?(?:artikel|beitrag) teilen|teilen(?: auf| mit| sie)?[: ]).{0,60}$/iu,
    maxWords: 10
  },
  {
    kind: 'share',
    language: 'fr',
    pattern: /^(?:partager(?: (?:cet article|sur|avec|ce))?|partagez(?: cet article)?)\s*[:!]?.{0,40}$/iu,
    maxWords: 8
  },
  {
    kind: 'share',
    language: 'es',
    pattern: /^(?:comparte|compartir|compartir en|comparte esto|compártelo)\b.{0,40}$/iu,
    maxWords: 8
  },
  {
    kind: 'share',
    language: 'pt',
    pattern:
      /^(?:compartilhe|compartilhar|partilhar|partilhe)(?: (?:isso|isto|este artigo|no|na|em))?\s*[:!]?.{0,30}$/iu,
    maxWords: 8
  },
  {
    kind: 'share',
    language: 'it',
    pattern: /^(?:condividi(?: su| questo articolo)?|condividere)\s*[:!]?.{0,30}$/iu,
    maxWords: 8
  },
  {kind: 'share', language: 'nl', pattern: /^(?:deel (?:dit|dit artikel|op|via))\b.{0,40}$/iu, maxWords: 8},
  {
    kind: 'share',
    language: 'ru',
    pattern: /^поделиться(?: (?:ссылкой|в|с друзьями|статьей))?\s*[:!]?.{0,30}$/iu,
    maxWords: 8
  },
  {
    kind: 'share',
    language: 'id',
    pattern: /^(?:bagikan(?: (?:ini|artikel ini|ke|di))?)\s*[:!]?.{0,30}$/iu,
    maxWords: 8
  },
  {
    kind: 'share',
    language: 'zh',
    pattern: /^(?:分享到|分享至|分享本文|分享这篇文章|分享此文)[:：]?.{0,20}$/u,
    maxWords: 20
  },
  {
    kind: 'share',
    language: 'ja',
    pattern: /^(?:シェアする|この記事をシェア(?:する)?|シェア|共有[:：])$/u,
    maxWords: 14
  },

  // Follow-us lines
  {
    kind: 'follow',
    language: 'en',
    pattern: /^(?:follow|find|like|join) us (?:on|at|in)\b.{0,160}$/iu,
    maxWords: 30
  },
  {
    kind: 'follow',
    language: 'en',
    pattern:
      /^(?:follow|like) .{1,60} on (?:facebook|twitter|x|instagram|telegram|google news|linkedin|youtube|whatsapp|pinterest)\b.{0,120}$/iu,
    maxWords: 30
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
    language: 'de',
    pattern: /^(?:folgen sie uns|folge uns|folgt uns)\b.{0,120}$/iu,
    maxWords: 20
  },
  {kind: 'follow', language: 'fr', pattern: /^suivez-nous\b.{0,120}$/iu, maxWords: 20},
  {
    kind: 'follow',
    language: 'es',
    pattern: /^(?:síguenos|síganos)(?= (?:en|también)).{0,120}$/iu,
    maxWords: 20
  },
  {kind: 'follow', language: 'pt', pattern: /^siga-nos\b.{0,120}$/iu, maxWords: 20},
  {kind: 'follow', language: 'it', pattern: /^seguici su\b.{0,120}$/iu, maxWords: 20},
  {kind: 'follow', language: 'nl', pattern: /^volg ons op\b.{0,120}$/iu, maxWords: 20},
  {
    kind: 'follow',
    language: 'ru',
    pattern: /^(?:подписывайтесь|подпишитесь) на (?:наш|нас).{0,120}$/iu,
    maxWords: 20
  },
  {kind: 'follow', language: 'id', pattern: /^ikuti (?:kami|berita).{0,120}$/iu, maxWords: 20},
  {kind: 'follow', language: 'vi', pattern: /^theo dõi chúng tôi (?:trên|tại).{0,120}$/iu, maxWords: 25},

  // Consent
  {
    kind: 'cookies',
    language: 'en',
    pattern: /^(?:this|our) (?:web ?)?site uses cookies\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'en',
    pattern: /^we (?:and our partners )?use cookies\b.{0,400}$/iu,
    maxWords: 70
  },
  {kind: 'cookies', language: 'en', pattern: /^(?:accept|reject) (?:all )?cookies$/iu, maxWords: 4},
  {
    kind: 'cookies',
    language: 'de',
    pattern:
      /^(?:diese (?:web ?)?(?:seite|site)|wir) (?:verwendet|verwenden|nutzt|nutzen|benutzt) cookies\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'fr',
    pattern: /^(?:ce site utilise|nous utilisons) des cookies\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'es',
    pattern: /^(?:este sitio (?:web )?(?:usa|utiliza)|utilizamos|usamos) cookies\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'pt',
    pattern: /^(?:este site (?:usa|utiliza)|(?:nós )?(?:usamos|utilizamos)) cookies\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'it',
    pattern: /^(?:questo sito (?:usa|utilizza)|utilizziamo) (?:i )?cookie\b.{0,300}$/iu,
    maxWords: 60
  },
  {
    kind: 'cookies',
    language: 'nl',
    pattern: /^(?:deze (?:web)?site gebruikt|wij gebruiken) cookies\b.{0,300}$/iu,
    maxWords: 60
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
  {kind: 'feedback', language: 'en', pattern: /^submit$/iu, maxWords: 1},
  {
    kind: 'feedback',
    language: 'en',
    pattern: /^(?:rate this (?:post|article)|how useful was this post\??|click on a star to rate it!?)$/iu,
    maxWords: 8
  },
  {
    kind: 'feedback',
    language: 'de',
    pattern: /^war dieser (?:artikel|beitrag) hilfreich\??.{0,20}$/iu,
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

  // Labels of ad places
  {
    kind: 'ad label',
    language: 'en',
    pattern:
      /^[[(–—-]?\s*(?:advertisement|advertisements|sponsored content|ad continues below|story continues below(?: advertisement)?|article continues (?:below|after) (?:this ad|advertisement)|scroll to continue(?: with content)?)\s*[\])–—-]?$/iu,
    maxWords: 8
  },
  {kind: 'ad label', language: 'de', pattern: /^(?:anzeige|werbung)$/iu, maxWords: 1},
  {kind: 'ad label', language: 'fr', pattern: /^publicité$/iu, maxWords: 1},
  {kind: 'ad label', language: 'es', pattern: /^(?:publicidad|anuncio)$/iu, maxWords: 1},
  {kind: 'ad label', language: 'pt', pattern: /^(?:publicidade|continua após a publicidade)$/iu, maxWords: 5},
  {kind: 'ad label', language: 'it', pattern: /^pubblicità$/iu, maxWords: 1},
  {kind: 'ad label', language: 'nl', pattern: /^advertentie$/iu, maxWords: 1},
  {kind: 'ad label', language: 'pl', pattern: /^(?:reklama|materiał sponsorowany)$/iu, maxWords: 2},
  {kind: 'ad label', language: 'ru', pattern: /^(?:реклама|на правах рекламы)$/iu, maxWords: 3},
  {kind: 'ad label', language: 'tr', pattern: /^reklam$/iu, maxWords: 1},
  {kind: 'ad label', language: 'id', pattern: /^(?:advertisement|iklan)$/iu, maxWords: 1},
  {
    kind: 'ad label',
    language: 'ja',
    pattern: /^(?:広告|スポンサーリンク|スポンサードリンク)$/u,
    maxWords: 12
  },
  {kind: 'ad label', language: 'zh', pattern: /^(?:广告|廣告)$/u, maxWords: 2},
  {kind: 'ad label', language: 'ko', pattern: /^광고$/u, maxWords: 1},
  {kind: 'ad label', language: 'sv', pattern: /^annons$/iu, maxWords: 1},
  {kind: 'ad label', language: 'da', pattern: /^annonce$/iu, maxWords: 1},
  {kind: 'ad label', language: 'ar', pattern: /^(?:إعلان|اعلان)$/u, maxWords: 1}
]

/** Hosts and paths that share a page when followed: a line of such links is a share bar. */
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

/** Calls to buy or download: the whole text of a link that stands alone. */
export const callsToBuy: readonly RegExp[] = [
  /^(?:buy|order|purchase|shop|get)(?: (?:it|this|yours?|your copy))?(?: (?:now|here|today|online))[!.»>→ ]*$/iu,
  /^(?:buy|order|purchase|get) .{1,80} (?:now|here|today|with (?:a )?discount|for \S{1,10})[!.]*$/iu,
  /^(?:buy|shop|see|view|check|get)(?: (?:it|this|price|prices|deal|offer|on|at))* (?:on|at|from) (?:amazon|ebay|walmart|best buy|etsy|aliexpress)[!.]*$/iu,
  /^(?:check|see|view|compare) (?:the )?(?:latest |current |best |lowest )?(?:prices?|deals?|offers?)\b.{0,40}$/iu,
  /^(?:add to (?:cart|basket)|buy now|order now|shop now|get (?:the )?deal|claim (?:your |the )?(?:deal|offer|discount)|get discount|view deal)[!.]*$/iu,
  /^(?:start|try|get|begin)(?: (?:your|a|it))*(?: free)? (?:free )?(?:trial|for free)[!.]*$/iu,
  /^(?:jetzt (?:kaufen|bestellen|sichern)|zum (?:angebot|shop)|hier (?:kaufen|bestellen)|preis prüfen)[!.]*$/iu,
  /^(?:acheter(?: maintenant)?|commander|voir (?:l[’']offre|le prix))[!.]*$/iu,
  /^(?:comprar(?: ahora)?|compra ahora|ver (?:oferta|precio)(?: en amazon)?|comprar agora|ver oferta)[!.]*$/iu,
  /^(?:acquista(?: ora)?|compra ora|vedi (?:offerta|prezzo))[!.]*$/iu,
  /^(?:立即购买|马上购买|点击购买|立即購買|今すぐ購入|購入はこちら|詳細はこちら|지금 구매|купить(?: сейчас)?|заказать)[!！.。]*$/iu
]

/** Only with preset `strict`: disclosures of affiliate links, photo credits, price lines. */
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
