/**
 * Notices to the reader that a site or a mail service sets around a text: ad blockers, JavaScript, free articles that are
 * left, listening, the size of letters; why a letter came, and how to stop it.
 *
 * Source: the wording of common paywalls, consent and player scripts and of browsers' fallbacks; footers that Mailchimp,
 *   Campaign Monitor, Brevo, Kit and Substack set into mails, and Mailchimp's merge tags
 *   (<https://mailchimp.com/help/all-the-merge-tags-cheat-sheet/>). Taken: 2026-11-30. Licence: short phrases are facts; this
 *   compilation is MIT like the project. Refresh: read the footer of a letter in another language.
 *
 * Tested like the patterns in `boilerplate-phrases.ts`: on the whole text of one short block, which says nothing else. Each
 * speaks to the reader of a site ("our site", "to continue"), so that steps of a manual do not match.
 */
import type {BoilerplateFact, BoilerplateKind} from './boilerplate-fact.js'

const of =
  (kind: BoilerplateKind) =>
  (language: string, source: string, maxWords = 50): BoilerplateFact => ({
    kind,
    language,
    pattern: new RegExp(`^(?:${source})$`, 'iu'),
    maxWords
  })
const notice = of('reader notice')
const mail = of('mail')
const player = of('player')

/** What follows a call to switch an ad blocker off, where a site says it. */
const tail = '.{0,200}'

export const readerNotices: readonly BoilerplateFact[] = [
  // Ad blockers
  notice(
    'en',
    `(?:ad[- ]?block(?:er)? detected!?|(?:it (?:looks|seems|appears) (?:like|that) |we(?:[’']ve| have)? (?:noticed|detected|see) (?:that )?)you(?:[’']re|r|\\b).{0,50}\\bad[- ]?block\\w*${tail}|(?:please )?(?:consider )?(?:disabl\\w+|turn\\w* off|switch\\w* off|whitelist\\w*|paus\\w+)\\b.{0,40}\\bad[- ]?block\\w*(?: \\w+)? (?:to (?:continue|support|view|read|access|watch|see)|(?:for|on) (?:our|this)|and (?:refresh|reload|support))\\b${tail})`
  ),
  notice(
    'de',
    `(?:(?:es sieht so aus, als (?:ob|würden?)|wir haben (?:festgestellt|bemerkt|erkannt), dass) .{0,60}(?:ad-?block|werbeblocker)${tail}|(?:sie|du) (?:nutz|verwend|benutz)(?:en|es?t|t) (?:offenbar |anscheinend |gerade )?einen (?:ad-?|werbe)blocker${tail}|bitte (?:deaktivier|schalt)\\p{L}* (?:sie |du )?(?:ihren|deinen|den) (?:ad-?blocker|werbeblocker)(?: aus| ab)?(?: für| auf| um| und|,).{3,160})`
  ),
  notice(
    'fr',
    `(?:(?:il semble|nous avons (?:détecté|remarqué|constaté)) que vous .{0,40}(?:bloqueur|ad-?block)${tail}|(?:veuillez|merci de) désactiver votre (?:bloqueur de pub\\p{L}*|ad-?block\\p{L}*) (?:pour|afin|sur|et)\\b${tail})`
  ),
  notice(
    'es',
    `(?:(?:parece que|hemos detectado que|detectamos que) (?:estás|está|usas|usa|tienes).{0,40}(?:bloqueador|ad-?block)${tail}|(?:por favor,? )?(?:desactiva|desactive|deshabilita) (?:tu|su) (?:bloqueador de (?:anuncios|publicidad)|ad-?block\\p{L}*) (?:para|en|y)\\b${tail})`
  ),
  notice(
    'pt',
    `(?:(?:parece que|detectamos que|identificamos que) (?:você|está|usa).{0,40}(?:bloqueador|ad-?block)${tail}|(?:por favor,? )?(?:desative|desabilite) (?:o )?(?:seu )?(?:bloqueador de (?:anúncios|publicidade)|ad-?block\\p{L}*) (?:para|em|e)\\b${tail})`
  ),
  notice(
    'it',
    `(?:(?:sembra che|abbiamo rilevato che) (?:tu |stai |lei )?.{0,40}(?:ad-?block|blocco pubblicità)${tail}|(?:per favore,? )?disattiva (?:il tuo |l[’'])ad-?block\\p{L}* (?:per|su|e)\\b${tail})`
  ),
  notice(
    'nl',
    `(?:(?:het lijkt erop dat|we (?:hebben gemerkt|zien) dat) (?:je|u) een ad-?blocker${tail}|(?:schakel|zet) (?:je|uw) ad-?blocker (?:uit|af) (?:om|op|en|voor)\\b${tail})`
  ),
  notice(
    'pl',
    `(?:(?:wygląda na to, że|wykryliśmy, że) .{0,30}ad-?block${tail}|(?:prosimy o wyłączenie|wyłącz) (?:swojego )?ad-?block\\p{L}* (?:na|aby|i)(?=\\s)${tail})`
  ),
  notice(
    'ru',
    `(?:(?:похоже|мы (?:заметили|обнаружили)),? (?:что )?(?:вы|у вас).{0,40}(?:блокировщик рекламы|adblock)${tail}|(?:пожалуйста, )?отключите блокировщик рекламы (?:на нашем|на этом|чтобы|для)(?=\\s)${tail})`
  ),
  notice(
    'ja',
    '.{0,30}広告ブロック(?:機能|ツール|アプリ)?.{0,10}(?:が検出され|を使用され|をご利用).{0,60}|(?:当|この|本)(?:サイト|ページ).{0,20}広告ブロック.{0,10}(?:無効|解除|オフ).{0,40}',
    120
  ),
  notice(
    'zh',
    '(?:检测到|偵測到|我们发现|我們發現).{0,16}(?:广告(?:拦截|屏蔽)|廣告(?:攔截|阻擋)|adblock).{0,60}|(?:请|請).{0,6}(?:关闭|停用|禁用|關閉).{0,8}(?:广告(?:拦截|屏蔽)|廣告(?:攔截|阻擋)|adblock).{0,20}(?:支持|本站|我们|我們|继续|繼續).{0,40}',
    120
  ),
  notice(
    'tr',
    `(?:reklam engelleyici (?:kullandığınızı|tespit).{0,160}|lütfen (?:sitemiz|bu site).{0,20} reklam engelleyici\\p{L}* (?:kapat|devre dışı)${tail})`
  ),
  notice('id', `(?:sepertinya|kami mendeteksi) anda .{0,30}(?:ad-?block|pemblokir iklan)${tail}`),

  // JavaScript and what a browser cannot show
  notice(
    'en',
    `please (?:enable|turn on) javascript (?:to|in your|and)\\b.{0,160}|(?:enable|turn on) javascript to (?:view|see|continue)\\b.{0,100}|you need to (?:enable|have) javascript\\b.{0,100}|(?:sorry, )?(?:this|our) (?:site|website|page|video|form) (?:requires|needs|works best with) javascript\\b.{0,120}|javascript (?:is (?:currently )?(?:disabled|not enabled|turned off)|seems to be disabled|must be enabled) (?:in your|on your|to (?:view|use|see)|for our)\\b.{0,160}|(?:sorry, )?your (?:web )?browser (?:does ?n[o’']t|cannot) (?:support|play|display) (?:javascript|iframes?|the (?:html5? )?(?:video|audio)(?: tag| element)?|html5? (?:video|audio)(?: tag)?|inline frames|embedded (?:videos|frames)|this (?:video|audio))\\b.{0,120}`
  ),
  notice(
    'de',
    `bitte (?:aktivieren sie|aktiviere) javascript\\b.{0,160}|(?:diese|unsere) (?:seite|website|webseite|anwendung) (?:benötigt|erfordert|braucht) javascript\\b.{0,100}|(?:ihr|dein) browser unterstützt (?:leider )?(?:kein(?:e|en)? )?(?:javascript|html5?[- ]?(?:video|audio)\\p{L}*|iframes?|das (?:video|audio)\\p{L}*|eingebettete\\p{L}* frames)\\b.{0,80}`
  ),
  notice(
    'fr',
    `(?:veuillez |merci d[’'])activer? javascript (?:pour|dans votre)\\b.{0,160}|votre navigateur ne (?:supporte|prend) pas (?:en charge )?(?:javascript|l[’'](?:élément|balise) (?:vidéo|audio)|les? (?:vidéos?|iframes?)|la (?:balise )?(?:vidéo|lecture)).{0,100}`
  ),
  notice(
    'es',
    `por favor,? (?:activa|active|habilita|habilite) javascript (?:para|en tu|en su)\\b.{0,160}|(?:tu|su) navegador no (?:soporta|admite|es compatible con) (?:javascript|el (?:elemento|etiqueta) (?:de )?(?:vídeo|video|audio)|la etiqueta (?:de )?(?:vídeo|video|audio)|iframes?).{0,80}`
  ),
  notice(
    'pt',
    `por favor,? (?:ative|habilite) o? ?javascript (?:para|no seu|em seu)\\b.{0,160}|(?:seu|o seu) navegador não (?:suporta|é compatível com) (?:javascript|o elemento (?:de )?(?:vídeo|áudio)|a tag (?:de )?(?:vídeo|áudio)|iframes?).{0,80}`
  ),
  notice(
    'it',
    `per favore,? (?:attiva|abilita) javascript (?:per|nel tuo)\\b.{0,160}|il (?:tuo|suo) browser non supporta (?:javascript|l[’']elemento (?:video|audio)|il tag (?:video|audio)|(?:gli )?iframe).{0,80}`
  ),
  notice(
    'ru',
    `пожалуйста, включите javascript(?: в (?:вашем )?браузере|,? чтобы|,? для)(?=[\\s.!]|$).{0,160}|ваш браузер не поддерживает (?:javascript|(?:html5?[- ]?)?(?:видео|аудио)|тег (?:video|audio)|(?:плавающие )?фреймы).{0,80}`
  ),
  notice(
    'zh',
    '(?:请|請|您的浏览器|您的瀏覽器|你的浏览器).{0,6}(?:启用|啟用|开启|開啟|不支持|不支援)\\s?(?:javascript|html5|iframe|video|audio).{0,6}(?:以|来|後|后|才能|查看|继续|繼續|播放|标签|標籤|。|$).{0,40}',
    100
  ),
  notice(
    'ja',
    '(?:このサイト|このページ|当サイト|ご利用|お使い).{0,20}(?:javascript\\s?を有効に(?:して|する)|お使いのブラウザは\\s?(?:javascript|html5|iframe|動画|video)\\s?.{0,12}(?:対応|サポート)).{0,50}',
    120
  ),

  // Free articles that are left
  notice(
    'en',
    `(?:you(?:[’']ve| have) (?:read |used |viewed )?(?:\\d{1,2}|one|two|three|four|five|no)(?: (?:out )?of (?:your )?\\d{1,2})?(?: of your)? (?:more )?(?:free |complimentary )?(?:articles?|stories|story)\\b.{0,20}\\b(?:left|remaining|this month|for free)\\b.{0,120}|(?:this is )?your (?:last|first|final) free (?:article|story)\\b.{0,120}|\\d{1,2} free (?:articles?|stories) (?:left|remaining)\\b.{0,80})`
  ),
  notice(
    'de',
    `(?:sie haben|du hast) (?:diesen monat |noch )?(?:noch )?(?:\\d{1,2}|einen?|zwei|drei) (?:von \\d{1,2} )?(?:kostenlosen?|gratis|freien?)[- ]?(?:artikeln?|beiträgen?)\\b.{0,100}`
  ),
  notice(
    'fr',
    `il vous reste (?:encore )?(?:\\d{1,2}|un|deux|trois) articles? (?:gratuits?|offerts?|à lire)\\b.{0,100}`
  ),
  notice('es', `(?:te|le) quedan? (?:\\d{1,2}|un|dos|tres) artículos? (?:gratis|gratuitos?)\\b.{0,100}`),
  notice(
    'pt',
    `(?:você )?(?:ainda )?(?:tem|restam) (?:\\d{1,2}|uma|duas|três) (?:matérias?|artigos?|notícias?) (?:grátis|gratuit[oa]s?)(?=[\\s.!]|$).{0,100}`
  ),
  notice('it', `ti restano (?:ancora )?\\d{1,2} articoli gratuiti\\b.{0,100}`),
  notice('nl', `(?:je|u) (?:hebt|heeft) nog \\d{1,2} gratis artikelen\\b.{0,100}`),
  notice(
    'pl',
    `pozostał[oay]? (?:ci )?(?:jeszcze )?\\d{1,2} (?:darmow|bezpłatn)\\p{L}* artykuł\\p{L}*.{0,80}`
  ),
  notice(
    'ja',
    '(?:この記事は(?:有料)?会員限定(?:記事)?です|残り\\s?[\\d,]{2,6}\\s?文字.{0,20}|今月(?:の無料閲覧可能な記事は)?(?:あと|残り)\\s?\\d{1,2}\\s?本.{0,20}|続きを読むには.{0,30}(?:登録|ログイン).{0,20})。?',
    90
  ),

  // Listening
  player(
    'en',
    `(?:listen to (?:this|the) (?:article|story|post|news)|audio:? listen to article|listen to article)[\\s·|:(]*(?:\\d{1,3}(?::\\d\\d)?\\s*(?:min(?:ute)?s?)?\\)?)?(?: learn more)?[.]?|this (?:article|audio|story) (?:is|was) (?:auto-?generated|(?:read|narrated|generated) by (?:an? )?(?:automated|ai[- ]?generated|synthetic|computer) voice)\\b.{0,100}`
  ),
  player(
    'und',
    `(?:lyssna på (?:artikeln|texten|nyheten)|lyt til (?:artiklen|teksten)|(?:lytt|hør) (?:til|på)? ?(?:artikkelen|saken)|kuuntele (?:artikkeli|juttu)|(?:слушать|прослушать|послушать) (?:статью|новость|текст|материал)|(?:слухати|прослухати) (?:статтю|новину)|(?:この記事|記事)を(?:音声で)?(?:聴く|聞く)|(?:收听|聆听|朗读|听)(?:本文|文章|全文|新闻)|聽(?:新聞|文章)|(?:기사|본문|음성으로)\\s?듣기|(?:haberi|makaleyi|yazıyı) (?:sesli )?dinle(?:yin)?|استمع (?:إلى|الى) (?:المقال|الخبر|هذا المقال)|dengarkan (?:artikel|berita)(?: ini)?|nghe (?:bài viết|đọc bài|tin)|(?:लेख|खबर|खबरें|यह लेख)\\s?(?:को )?सुनें|ακούστε (?:το άρθρο|την είδηση)|ascultă (?:articolul|știrea)|cikk (?:felolvasása|meghallgatása)|(?:poslechnout|poslechněte si) článek|escucha (?:este|el) artículo|ฟังข่าว|ฟังบทความ)[\\s:·]*(?:\\d{1,2}:\\d\\d)?(?: ?min\\p{L}*)?[.!]?`,
    40
  ),

  // The size of letters
  notice(
    'und',
    `(?!字.大小[\\s:：]*$)(?:(?:increase|decrease|reset|change|adjust) (?:the )?(?:font|text) ?size|(?:font|text)[- ]?size|schriftgröße(?: ändern)?|textgröße|taille (?:du texte|de la police)|tamaño de(?:l)? (?:la )?(?:letra|texto|fuente)|tamanho d[aeo] (?:letra|fonte|texto)|dimension[ei] (?:del )?(?:testo|carattere)|(?:letter|tekst)grootte|rozmiar (?:tekstu|czcionki)|размер (?:шрифта|текста)|розмір шрифту|文字(?:の)?(?:サイズ|大きさ)(?:変更|を変更)?|字(?:体|號|号|體)(?:大小)?|글자\\s?크기(?:\\s?(?:조절|변경|설정))?|글씨\\s?크기|yazı boyutu|cỡ chữ|ขนาดตัวอักษร|حجم الخط|גודל (?:טקסט|גופן)|velikost písma|betűméret|textstorlek|tekststørrelse)[\\s:：]*(?:(?:[aAаАㄱ가]|[-+−–±]|小|中|大|最大|特大|標準|작게|크게|보통|작은|큰|글자|글씨|small(?:er)?|medium|normal|large[r]?|big(?:ger)?|klein|mittel|groß|petit|moyen|grand|pequeñ[oa]|grande|médi[oa]|\\d{2,3}\\s?(?:%|px|pt))[\\s/|]*){2,9}|(?:a[-−–+]?[\\s/|]+){2,4}a?[-+]?|(?:increase|decrease) font size(?:[\\s|]*(?:decrease|reset|increase) font size)+|글자\\s?크기\\s?(?:조절|변경|설정)하?기?|文字サイズ(?:を)?変更`,
    30
  ),

  // Why a letter came, and how to stop it
  mail(
    'en',
    `(?:you(?:[’']re| are) (?:receiving|getting)|you (?:received|got|receive)) this (?:e-?mail|letter|newsletter|message|mailing)\\b.{0,40}\\b(?:because|since|as) (?:you|your)\\b.{0,200}`,
    60
  ),
  mail(
    'en',
    `(?:this (?:e-?mail|message|newsletter) was sent to .{3,80}(?:why did i get this\\?.{0,60})?|why did i get this\\?|our mailing address is:?|want to change how you receive these e-?mails\\?.{0,100}|you can (?:update your (?:e-?mail )?preferences|unsubscribe)\\b.{0,100}\\b(?:list|e-?mails?|newsletter|preferences|time)\\b.{0,30}|(?:to )?(?:unsubscribe|opt out)(?: (?:from|of) (?:this|these|our|all|future)\\b.{0,60}|,? (?:please )?click here\\b.{0,30})?|(?:update|manage|change) (?:your )?(?:subscription |e-?mail )?preferences|no images\\? click here|(?:having )?trouble (?:viewing|reading) this (?:e-?mail|newsletter)\\?.{0,80}|(?:view|read|open|see) this (?:e-?mail|newsletter|letter|message|campaign) (?:in|on) (?:your|a|the) (?:web )?(?:browser|web)(?: here)?|(?:was this (?:e-?mail|newsletter) )?forwarded (?:this|to you)(?: (?:e-?mail|newsletter))?\\? ?(?:sign up|subscribe)\\b.{0,40}|unsubscribe(?: from this list)?(?:[\\s|·•,]*(?:update|manage|change) (?:your )?(?:subscription |e-?mail |profile)?(?: ?preferences)?)?)[.!]?`,
    40
  ),
  mail(
    'de',
    `(?:sie erhalten|du (?:erhältst|bekommst)|sie bekommen) (?:diese (?:e-?mail|mail|nachricht)|diesen (?:newsletter|brief)),? (?:weil|da|denn)(?=\\s).{5,200}|(?:diese|den|die) (?:e-?mail|newsletter|mail|nachricht) im browser (?:ansehen|anzeigen|öffnen|lesen)|(?:den |diesen |vom |von diesem )?newsletter (?:abbestellen|abmelden)|wenn (?:sie|du) (?:diese|diesen|keine) (?:e-?mails?|newsletter)\\b.{0,40}\\b(?:nicht mehr|mehr)\\b.{0,140}`,
    50
  ),
  mail(
    'fr',
    `vous recevez (?:cet? (?:e-?mail|courriel|message)|cette (?:lettre|newsletter|infolettre)),? (?:car|parce que?|suite)(?=[\\s']).{5,200}|(?:voir|lire|afficher|ouvrir) (?:cet? (?:e-?mail|courriel|message)|cette (?:lettre|newsletter)) dans (?:votre|le|un) navigateur|se (?:désabonner|désinscrire) de (?:cette|la) (?:liste|newsletter|lettre).{0,30}`,
    50
  ),
  mail(
    'es',
    `(?:recibes?|estás recibiendo|está recibiendo|has recibido) est[ea] (?:correo(?: electrónico)?|e-?mail|mensaje|boletín|carta) (?:porque|ya que)\\b.{5,200}|(?:ver|abrir|leer) este (?:correo|e-?mail|mensaje|boletín) en (?:tu|su|el) navegador|(?:darse|darme|date) de baja de (?:esta|la) (?:lista|newsletter|boletín).{0,30}`,
    50
  ),
  mail(
    'pt',
    `(?:você )?(?:está recebendo|recebeu|recebe) est[ea] (?:e-?mail|mensagem|newsletter|carta) (?:porque|pois)\\b.{5,200}|(?:ver|abrir|visualizar) este e-?mail no (?:seu )?navegador`,
    50
  ),
  mail(
    'it',
    `(?:ricevi|stai ricevendo|hai ricevuto) questa? (?:e-?mail|mail|newsletter|messaggio|lettera) perché(?=\\s).{5,200}|(?:visualizza|apri|leggi) questa (?:e-?mail|mail|newsletter) nel (?:tuo )?browser|(?:cancella(?:ti| la tua iscrizione)|disiscriviti) da .{2,40}`,
    50
  ),
  mail(
    'nl',
    `(?:je|u) ontvangt deze (?:e-?mail|nieuwsbrief|brief|mail) omdat\\b.{5,200}|(?:bekijk|lees|open) (?:deze|dit) (?:e-?mail|nieuwsbrief|mail|bericht) in (?:je|uw|de) browser|(?:uitschrijven|afmelden) voor (?:deze|de) (?:nieuwsbrief|mailinglijst|lijst)`,
    50
  ),
  mail(
    'pl',
    `otrzymujesz (?:tę wiadomość|ten (?:e-?mail|list|newsletter)),? ponieważ(?=\\s).{5,200}|(?:zobacz|otwórz) (?:tę wiadomość|ten e-?mail) w przeglądarce|wypisz się z (?:tej )?(?:listy|newslettera).{0,30}`,
    50
  ),
  mail(
    'ru',
    `вы получи(?:ли|ете|аете) это (?:письмо|сообщение),? (?:потому что|так как|поскольку)(?=\\s).{5,200}|(?:открыть|посмотреть|смотреть) (?:это )?письмо в браузере|отписаться от (?:этой )?рассылки`,
    50
  ),
  mail(
    'sv',
    `du får (?:detta (?:mejl|mail|e-?postmeddelande|brev|nyhetsbrev)|det här (?:mejlet|mailet)) (?:eftersom|för att|därför att)(?=\\s).{5,200}|(?:visa|öppna|läs) (?:mailet|mejlet|detta (?:mail|mejl)) i (?:din )?webbläsare|avregistrera dig från .{2,40}`,
    50
  ),
  mail(
    'tr',
    `bu (?:e-?postayı|iletiyi|bülteni).{3,80}(?:için|nedeniyle|dolayı) alıyorsunuz.{0,60}|bu e-?postayı tarayıcı(?:n|da|nız).{0,20}(?:görüntüle|aç)\\p{L}*`,
    40
  ),
  mail(
    'id',
    `anda menerima (?:e-?mail|surel|surat|pesan) ini karena\\b.{5,200}|(?:lihat|buka) (?:e-?mail|surel) ini di (?:peramban|browser)(?: anda)?`,
    40
  ),
  mail(
    'ja',
    '(?:この(?:メール|メールマガジン|ニュースレター)は.{4,60}(?:お送り|配信|送信)(?:して(?:おり|い)ます|されています)|(?:この)?メールを?ブラウザで(?:表示|見る|開く)|(?:メール)?配信(?:の)?停止(?:は|を|の).{0,20})。?',
    120
  ),
  mail(
    'zh',
    '(?:您|你)(?:会|會|之所以)?收到(?:此|这|這|本)(?:封)?(?:邮件|郵件|信|电子报|電子報).{0,6}是?因[为為].{3,80}|在(?:浏览器|瀏覽器)中?(?:查看|打开|檢視|開啟)(?:此|本|这封|這封)?(?:邮件|郵件|電子報)|(?:取消订阅|取消訂閱|退订|退訂)(?:此|本)?(?:邮件|郵件|電子報)',
    120
  ),
  mail(
    'ko',
    '(?:본|이) ?(?:메일|뉴스레터|이메일)은.{3,80}(?:발송|전송|보내)\\p{L}*\\.?|(?:이 ?)?(?:메일|뉴스레터)을? ?(?:웹|브라우저)\\p{L}* ?(?:보기|열기)',
    120
  ),
  // A word alone is one of these only as a link
  {
    ...mail(
      'und',
      `(?:view|open|read) (?:in|this in)(?: your| the)? browser|im browser (?:ansehen|anzeigen|öffnen)|(?:hier |vom newsletter )?abmelden|abbestellen|se (?:désabonner|désinscrire)|désabonnement|darse de baja|cancelar (?:la |a )?(?:suscripción|inscrição|subscrição|assinatura)|descadastrar(?:-se)?|annulla (?:l[’'])?iscrizione|disiscriviti|uitschrijven|afmelden|wypisz się|отписаться|відписатися|avregistrera|avsluta prenumeration|afmeld|meld (?:deg )?av|peruuta tilaus|abonelikten çık(?:ın)?|berhenti berlangganan|購読解除|配信停止|取消订阅|取消訂閱|退订|退訂|수신 ?거부|구독 ?(?:취소|해지)|dezabonare|leiratkozás|odhlásit(?: se)?|hủy đăng ký|ยกเลิกการสมัคร|إلغاء الاشتراك|הסרה מרשימת התפוצה`,
      20
    ),
    isLink: true
  },
  mail(
    'und',
    `(?:[\\s|·•]*\\*?\\|(?:UNSUB|UPDATE_PROFILE|ARCHIVE|FORWARD|REWARDS?|(?:LIST|HTML|IF|END|MC|LIST_ADDRESS|EMAIL)(?::[A-Z_]{2,40})?|LIST_DESCRIPTION|CURRENT_YEAR|EMAIL_PREVIEW)\\|\\*?)+|(?:copyright )?© ?\\*?\\|CURRENT_YEAR\\|\\*?.{0,120}|(?:%%|\\{\\{ ?|\\[\\[?|##|\\{\\$)(?:unsubscribe(?:_url|_link|url)?|webversion|preferences(?:_url)?|webcopy|update_profile_url)(?:%%| ?\\}\\}|\\]\\]?|##|\\})`,
    40
  )
]
