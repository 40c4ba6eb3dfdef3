/**
 * Lines that a platform, a CMS or a writing tool sets into a text by itself: they are the same under every author.
 *
 * Source: what Substack, Medium and the publications on it, Hashnode, dev.to, WordPress.com, Jetpack and Akismet, Blogger,
 *   Tistory, WeChat, Juejin, CSDN, cnblogs, Jianshu, note, Qiita and Pixnet print, in their own translations; signatures of
 *   Flock, ScribeFire, Windows Live Writer, Posterous, mdnice, OpenWrite and the like. Taken: 2026-11-30. Licence: short
 *   phrases are facts; this compilation is MIT like the project.
 * Refresh: read a page of the platform in another language. Credits ("Originally published at …"), licences an author chose
 *   and counters with a name are not here.
 *
 * Tested like the patterns in `boilerplate-phrases.ts`: on the whole text of one short block, which says nothing else.
 */
import type {BoilerplateFact} from './boilerplate-fact.js'

const line = (language: string, source: string, maxWords = 45): BoilerplateFact => ({
  kind: 'platform',
  language,
  pattern: new RegExp(`^(?:${source})$`, 'iu'),
  maxWords
})

/** The name of a letter or an author. */
const name = '.{1,80}?'
const end = '[.!]?'

export const platformLines: readonly BoilerplateFact[] = [
  // Substack
  line(
    'en',
    `(?:.{1,80} is|this is) a reader-supported (?:publication|newsletter|guide|podcast)${end}(?: to receive new (?:posts|episodes|comics)\\b.{0,120}| consider becoming\\b.{0,80})?`
  ),
  line(
    'en',
    `thank(?:s| you) for (?:reading|listening to|watching)(?: ${name})?[.!]? ?subscribe (?:for free )?to (?:receive|get) new (?:posts|episodes)\\b.{0,80}`
  ),
  line(
    'en',
    `(?:thank(?:s| you) for reading(?: ${name})?[.!] ?|${name} )?this (?:post|episode) is public,? so feel free to share it[.!]?`
  ),
  line(
    'en',
    '.{1,80} is free today\\. but if you enjoyed this post, you can tell .{1,80} that their writing is valuable by pledging a future subscription\\..{0,120}',
    70
  ),
  line(
    'en',
    'subscribe to .{1,80} to keep reading this post and get 7 days of free access to the full post archives[.]?'
  ),
  line(
    'en',
    '(?:keep reading with a 7-day free trial|this post is for (?:paid|paying|founding) subscribers|discussion about this (?:post|episode|video)|start your substack(?: ?get the app)?|substack is the home for great culture|(?:this site )?requires javascript to run correctly.{0,80})[.!]?'
  ),
  line(
    'de',
    'danke,? (?:dass (?:du|sie) .{1,80} (?:liest|lesen)|fürs lesen(?: von .{1,80}?)?)[.!]? ?abonniere(?:n sie)? (?:es |ihn )?(?:kostenlos|gratis),? um neue (?:posts|beiträge) zu (?:erhalten|bekommen).{0,80}'
  ),
  line(
    'fr',
    "merci (?:de lire|d[’']avoir lu)(?: .{1,80}?)? ?[.!]? ?abonnez-vous gratuitement pour recevoir de nouve(?:lles publications|aux posts|aux articles).{0,80}"
  ),
  line(
    'es',
    '¡?gracias por leer(?: .{1,80}?)?[.!]? ?¡?suscríb(?:ete|ase) gratis para recibir (?:nuevas publicaciones|nuevos posts|nuevas entradas).{0,80}'
  ),
  line(
    'pt',
    'obrigad[oa] por ler(?: .{1,80}?)?[.!]? ?(?:subscreva|assine|inscreva-se) (?:gratuitamente|gratis|de graça) para receber nov(?:os posts|as publicações).{0,80}'
  ),
  line(
    'it',
    'grazie per aver letto(?: .{1,80}?)?[.!]? ?iscriviti gratuitamente per ricevere nuovi (?:post|articoli).{0,80}'
  ),

  // Medium, and what publications on it add
  line(
    'en',
    "(?:press enter or click to view image in full size|sign up to discover human stories that deepen your understanding of the world|recommended from medium|member-only story|get .{1,60}[’']s stories in your inbox|join medium for free to get updates from this writer|remember me for faster sign in)[.!]?"
  ),
  line(
    'en',
    '.{1,200} was originally published in .{1,100} on medium, where people are continuing the conversation by highlighting and responding to this story[.]?',
    70
  ),
  line(
    'en',
    '(?:thank you for being (?:a )?part of (?:the )?in plain english community!?|thank(?:s| you) for (?:being a part of our community|reading until the end)[.!]? ?before you go:?).{0,160}'
  ),
  line(
    'en',
    "(?:before you go:? ?)?(?:\\P{L}*)(?:be sure|please consider|don[’']t forget) (?:to )?(?:clap(?:ping)?|to clap) and follow(?:ing)? the (?:writer|author).{0,20}"
  ),
  line(
    'en',
    '(?:follow us:?|visit our other (?:platforms|channels):?|find us on:?)(?: ?[|•·,]? ?(?:x|twitter|linkedin|youtube|discord|newsletter|podcast|twitch|medium|in plain english|cofeed|differ|venture|stackademic|cubed|quora))+',
    30
  ),
  line(
    'en',
    'more content at (?:\\S{0,40}plainenglish\\.io|stackademic(?:\\.com)?|in plain english|plain english)\\b.{0,160}'
  ),
  line('en', 'thanks for being a part of our community! before you go:?'),

  // Hashnode, dev.to
  line(
    'en',
    'did you find this article valuable\\? ?support .{1,80} by becoming a sponsor\\. ?any amount is appreciated!?|see recent sponsors(?: ?[|·] ?learn more about hashnode sponsors)?|learn more about hashnode sponsors'
  ),
  line('en', 'read articles from .{1,80} directly inside your inbox\\..{0,100}'),
  line('en', '(?:enter|exit) fullscreen mode(?: ?exit fullscreen mode)?'),
  line(
    'en',
    '(?:for further actions, you may consider blocking this person and/or reporting abuse|are you sure you want to hide this comment\\?.{0,160}|templates let you quickly answer faqs or store snippets for re-?use|some comments may only be visible to logged-in visitors\\..{0,60}|hide child comments as well)[.!]?',
    40
  ),

  // WordPress.com, Jetpack, Akismet, in Jetpack's and Akismet's translations
  line(
    'und',
    "(?:like|liken|gefällt mir|me gusta|j[’']aime|curtir|gosto|mi piace|suka|vind-ik-leuk|vind ik leuk|leuk|gilla|synes om|synes godt om|liker|tykkää|lubię|lubię to|polub|нравится|подобається|いいね|讚|喜歡|赞|喜欢|좋아하기|좋아요|beğen|إعجاب|أعجبني|אהבתי|לייק|μου αρέσει|apreciază|îmi place|to se mi líbí|tetszik|thích|ถูกใจ|m[’']agrada|atsegin dut)[\\s:]*(?:loading|wird geladen|lädt|lade|cargando|chargement|a carregar|carregando|caricamento(?: in corso)?|memuat|aan het laden|laden|laddar(?: in)?|indlæser|laster(?: inn)?|ladataan|wczytywanie|ładowanie|загрузка|завантаження|読み込み中|載入中|正在載入|加载中|正在加载|불러오는 중|로드 중|yükleniyor|جاري التحميل|تحميل|טוען|φόρτωση|se încarcă|încarc|načítání|betöltés|đang tải|กำลังโหลด|s[’']està carregant|kargatzen)\\s?(?:…|\\.{2,3})",
    40
  ),
  line(
    'und',
    '\\d{1,4} (?:bloggers? likes? this|bloggern? gefällt das|blogueros? les? gusta esto|blogueurs? aiment? cette page|blogueiros? (?:gostam|curtiram) (?:disto|isto)|blogger (?:hanno fatto clic su mi piace|piace questo)|bloggers vinden dit leuk)\\s?:?|a \\d{1,4} blogueros les gusta esto:?'
  ),
  line(
    'en',
    'this site uses akismet to reduce spam\\. ?learn how your comment data (?:is|are) processed[.]?'
  ),
  line(
    'de',
    'diese website verwendet akismet, um spam zu reduzieren\\. ?(?:erfahre|erfahren sie)(?: mehr darüber)?,? wie deine kommentardaten verarbeitet werden[.]?'
  ),
  line(
    'fr',
    'ce site utilise akismet pour réduire les indésirables\\. ?en savoir plus sur (?:la façon dont|comment) .{10,100}'
  ),
  line(
    'es',
    'este sitio (?:usa|utiliza) akismet para reducir el spam\\. ?(?:aprende|conoce) cómo se procesan los datos de tus comentarios[.]?'
  ),
  line(
    'pt',
    'este site utiliza o akismet para reduzir (?:o )?spam\\. ?(?:saiba|fique a saber) como .{10,80}'
  ),
  line('it', 'questo sito (?:usa|utilizza) akismet per ridurre lo spam\\. ?scopri come .{10,80}'),
  line(
    'nl',
    'deze site gebruikt akismet om spam te verminderen\\. ?bekijk hoe je reactie[- ]?gegevens worden verwerkt[.]?'
  ),
  line(
    'pl',
    'ta (?:strona|witryna) (?:używa|wykorzystuje) akismet,? (?:do redukcji|aby zredukować) spamu?\\..{0,120}'
  ),
  line(
    'ru',
    'этот сайт использует akismet для борьбы со спамом\\. ?узнайте, как обрабатываются ваши данные комментариев[.]?'
  ),
  line('sv', 'denna webbplats använder akismet för att minska skräppost\\. ?lär dig (?:om )?hur .{10,80}'),
  line('ja', 'このサイトは(?:スパムを低減するために)?\\s?akismet\\s?を使(?:用し|っ)ています。.{0,60}', 100),
  line('zh', '(?:此|这个|這個)(?:站点|站點|網站|网站)(?:使用|採用|采用)\\s?akismet\\s?.{2,60}', 100),
  line('id', 'situs ini menggunakan akismet untuk mengurangi spam\\. ?pelajari .{10,80}'),
  line(
    'tr',
    "(?:bu site )?(?:istenmeyenleri|spam[’']?(?:ı|lari)?) azaltmak için akismet (?:kullanıyor|kullanır)\\..{0,80}|[iıİ]\\u0307?stenmeyenleri azaltmak için akismet kullan.{0,80}"
  ),
  line(
    'en',
    '(?:create a free website or )?blog at wordpress\\.com[.]?|create your website with wordpress\\.com(?: ?get started)?|report this ad|loading comments(?:\\.{3}|…)|already have a wordpress\\.com account\\? log in now[.]?'
  ),
  line(
    'de',
    '(?:erstelle (?:eine kostenlose website oder )?(?:ein|deine?) (?:kostenloses? )?(?:blog|website) (?:auf|mit) wordpress\\.com|bloggen auf wordpress\\.com)[.]?'
  ),
  line(
    'fr',
    '(?:créez (?:un site web gratuit ou )?(?:un |votre )?(?:blog|site web)(?: gratuit)? (?:sur|avec) wordpress\\.com|un site wordpress\\.com)[.]?'
  ),
  line(
    'es',
    '(?:crea (?:un|una|tu) (?:sitio )?(?:web|blog)(?: gratis)?(?: o blog)? (?:en|con) wordpress\\.com|blog de wordpress\\.com)[.]?'
  ),
  line(
    'pt',
    '(?:crie um (?:website ou )?(?:blog|site)(?: gratuito)?(?: ou blog)? (?:no|com|em) wordpress\\.com|blog no wordpress\\.com)[.]?'
  ),

  // Blogger: below the last post, and the feed of the comments
  line(
    'und',
    '(?:newer posts?|neuere posts?|neuerer post|entradas? más recientes?|postage(?:m|ns) mais recentes?|articles? plus récents?|post più recenti?|nieuwere posts?|nowsz[ey] posty?|новые сообщения|следующее|新しい投稿|較新的文章|较新的博文|최근 게시물|postingan lebih baru|posting lebih baru|sonraki kayıt(?:lar)?|bài đăng mới hơn)?[\\s|]*(?:older posts?|ältere posts?|älterer post|entradas? antiguas?|postage(?:m|ns) mais antigas?|articles? plus anciens?|post più vecchi[oa]?|oudere posts?|starsz[ey] posty?|предыдущие сообщения|предыдущее|前の投稿|較舊的文章|较早的博文|이전 게시물|postingan lama|posting lama|önceki kayıt(?:lar)?|bài đăng cũ hơn)[\\s|]*(?:home|startseite|inicio|página inicial|accueil|home page|homepage|strona główna|главная страница|ホーム|首頁|主页|홈|beranda|ana sayfa|trang chủ)',
    40
  ),
  line(
    'und',
    "(?:subscribe to|abonnieren|suscribirse a|assinar|subscrever|inscription à|s[’']abonner à|iscriviti a|abonneren op|подписаться на|登録|訂閱|订阅|구독하기|langganan|subskrybuj|kaydol|đăng ký)\\s?[:：]?\\s?.{2,60}\\(atom\\)",
    40
  ),

  // Tistory, below the text; `반응형` is the label of its ad
  line(
    'ko',
    '반응형|(?!공유하기$)(?:좋아요\\s?\\d*\\s?공감|공감|좋아요)?\\s*(?:공유하기|게시글 관리|글 요소)(?:\\s*(?:통계|게시글 관리|글 요소|구독하기|url 복사|카카오톡|카카오스토리|페이스북|트위터|엑스|신고하기))*|좋아요\\s?\\d*\\s?공감',
    60
  ),

  // WeChat, around the text of an official account
  line(
    'zh',
    '(?:预览时标签不可点|微信扫一扫\\s?(?:关注该公众号|使用小程序)?|微信扫一扫可打开此内容.{0,12}|继续滑动看下一个|向上滑动看下一个|轻触阅读原文|点击(?:左下角|下方|文末)?[“「]?阅读原文[”」]?|喜欢此内容的人还喜欢|在小说阅读器(?:读本章|中沉浸阅读)|收录于合集|轻点两下取消(?:赞|在看)|当前内容可能存在未经审核的第三方商业营销信息.{0,30}|人划线)[。！!]?',
    60
  ),
  line(
    'zh',
    '[▲△↑👆☝⬆️\\s]*(?:(?:请)?点击(?:上方|上面|下方|顶部|文章?顶部)?.{0,3}(?:蓝字|蓝色字体|公众号|名片|卡片|[“「"].{1,20}[”」"])[，,、\\s]*(?:可?以?快?速?)?(?:关注|订阅|加入)(?:我们|我|公众号|星标|[“「"].{1,20}[”」"])?|(?:长按|扫描|扫码|识别).{0,10}二维码.{0,6}(?:关注|加入).{0,14}|(?:如果(?:觉得|喜欢).{0,16}[，,])?(?:欢迎|记得|请|别忘了)?(?:点个?|点一?下|给个)?[“「]?(?:在看|好看|赞和?在看)[”」]?(?:吧|哦|呗|支持一下)?|分享、?(?:收藏、?)?点赞、?(?:和)?在看(?:三连)?)[。！!~～👇⬇↓\\s]*',
    70
  ),

  // Juejin, CSDN, cnblogs, Jianshu, and tools that publish to many of them
  line(
    'zh',
    '(?=.{0,160}(?:掘金|更文|新人创作|日新计划|启航计划|创作活动|征文活动|活动详情))(?:.{0,24}[！!，,。]\\s?)?(?:这是我|本文(?:已|正在|为)?|我(?:正在|已|也)?)\\s?(?:参与|参加)(?:了)?\\s?.{0,14}[「“《"].{2,50}[」”》"]?.{0,60}',
    140
  ),
  line(
    'zh',
    '(?:版权声明：)?本文为博主原创文章，(?:遵循|未经博主允许).{4,80}|(?:版权声明：)?本文为.{1,20}博主「.{1,40}」的原创文章，遵循.{4,80}|©?\\s?著作权归作者所有[，,。]\\s?(?:转载或内容合作请联系作者|商业转载请联系作者获得授权[，,]非商业转载请注明出处)。?',
    120
  ),
  line(
    'zh',
    'posted\\s?@\\s?\\d{4}-\\d{2}-\\d{2}.{0,60}阅读\\s?\\(?\\d*\\)?.{0,60}|(?:好文要顶|关注我|收藏该文|微信分享|[\\s\\d])*好文要顶(?:关注我|收藏该文|微信分享|[\\s\\d])*|刷新(?:评论|页面)(?:刷新页面|返回顶部|\\s)*',
    70
  ),
  line(
    'zh',
    '本文(?:由|使用)\\s?(?:\\[?mdnice\\]?|openwrite|.{0,20}(?:博客一文多发|博客群发|多平台发布|文章同步助手|blog\\s?to\\s?wechat|wechatsync)).{0,30}',
    60
  ),
  line('zh', '.{1,40}發表在\\s?痞客邦.{0,10}留言\\s?\\(\\d*\\).{0,24}', 80),
  line(
    'ja',
    '(?:いいなと思ったら応援しよう|この記事が(?:気に入ったら|役に立ったら)サポートをしてみませんか|新規登録して、もっと便利にqiitaを使ってみよう|気に入ったらサポート)[！!？?。]*',
    60
  ),

  // Signatures of writing tools
  line(
    'en',
    '(?:blogged with (?:the )?(?:flock(?: browser)?|scribefire|ecto|mars ?edit|qumana|deepest sender)|powered by (?:scribefire|qumana|performancing(?: firefox)?|zoundry(?: raven)?|bleezer)|posted (?:via|with|using|from) (?:email from .{1,60}|posterous|web from .{1,60}|blogo|blogpress|ecto|mars ?edit|(?:the )?wordpress (?:for|app).{0,30}|qumana|my (?:iphone|ipad|blackberry)|(?:the )?bloggeroid|tumblr)|published (?:via|with) (?:posterous|bloggeroid)|published with blogger-droid.{0,10}|sent from my (?:iphone|ipad|blackberry|android\\b.{0,20})|via blog this|(?:created|written|posted) with (?:windows live writer|blogdesk|stackedit|typora)|(?:see and download the full )?gallery on posterous|see the full gallery on posterous)[.!]?',
    14
  ),
  line(
    'en',
    '(?:technorati|del\\.?icio\\.?us|icerocket|flickr|buzznet|43 ?things) ?tags?\\s?:(?: ?[^.!?]{1,40}[,;|]?){1,15}',
    60
  ),
  line(
    'en',
    'this post was (?:created|exported|imported|written|published) (?:with|from|using|by) (?:wordpress\\.com|tumblr|medium|stackedit|obsidian digital garden|notion)[.!]?'
  )
]

/** Blocks above a line of `platformLines` that belong to it: Jetpack's heading above its button. */
export const platformLabels =
  /^(?:like this|gefällt mir|me gusta(?: esto)?|j[’']aime(?: ça)?|curtir(?: isso)?|gosto disto|mi piace|menyukai ini|vind ik leuk|gilla|gilla detta|synes godt om|like(?:r)? (?:this|dette)|tykkää tästä|lubię to|polub|понравилось(?: это)?|нравится|いいね|讚|按讚|喜歡|赞过|喜欢|이것이 좋아요|좋아하기|bunu beğen|beğen|μου αρέσει|apreciază|to se mi líbí|tetszett|thích|m[’']agrada)\s?[:：]$/iu
