/**
 * Stems of words that ask to follow, to join or to subscribe. Beside a link to a profile or a channel they say what the line
 * is for; alone they say nothing.
 *
 * Source: the buttons and default texts of social networks, messengers and their plugins in their translations. Taken:
 *   2026-11-30. Licence: words are facts. Refresh: read a follow box in another language.
 */
export const followStems = new RegExp(
  [
    '(?<!\\p{L})follow(?!ing)|join (?:us|me|our|my|the (?:channel|group|community|server|conversation))|(?:find|like) (?:us|me|our)|connect with (?:us|me)|subscri|stay in touch',
    'folg(?:e|t|en)(?!\\p{L})|abonn|abboniere|beitreten|komm(?:t|en sie)? in|werde fan|tritt bei',
    's[ií]gue|segui|siga(?!\\p{L})|sigam|suscr|únete|unirte|acomp[aá]|inscre|assine|participe|entre no|junte-se',
    'suivez|suivre|rejoign|rejoindre|iscriv|unisciti|entra nel',
    'volg(?!en)|word lid|följ|gå med|følg|bli med|seuraa|liity|kövess|csatlakoz|iratkoz|sledujte|připoj|odebír|sleduj',
    'obserwuj|śledź|dołącz|polub|subskryb|urmăr|alătur|abone|takip|katıl|beğen',
    'подпи|присоедин|вступ|читайте нас|следите|підпи|приєдн|стежте|читайте',
    'ακολουθ|εγγραφ|εγγραφείτε|βρείτε μας|עקב|הצטרפ|הירשמ|תעקב',
    'تابع|اشترك|انضم|دنبال|عضو|بپیوند|फ़ॉलो|फॉलो|जुड़|सब्सक्राइब|ফলো|যোগ দিন|সাবস্ক্রাইব',
    'ikuti|gabung|bergabung|langgan|theo dõi|tham gia|đăng ký|quan tâm|ติดตาม|เข้าร่วม|เพิ่มเพื่อน|กดไลก์|กดไลค์',
    '关注|關注|追踪|追蹤|加入|订阅|訂閱|按讚|按赞|粉絲|粉丝|フォロー|友だち追加|友達追加|登録|いいね|구독|팔로우|친구\\s?추가|가입|좋아요'
  ].join('|'),
  'iu'
)

/** The same for calls to read on by mail, to give money, to comment, to get an app, to look at an offer. */
export const callStems = new RegExp(
  [
    'newsletter|mailing list|inbox|notif|donat|support (?:us|me|my|our)|sponsor|patron|coffee|comment|app store|google play|download (?:the|our) app',
    'sign up (?:for|to|now|here)|share (?:this|with)|rate (?:this|us)|enjoy(?:ed|ing)? (?:this|the|our|my)|want more|don.t miss|never miss|advert|(?:our|us on) (?:telegram|whatsapp|discord|instagram|facebook|youtube)',
    'rundbrief|benachrichtig|spend|unterstütz|anmeld|eintrag|kommentier|kommentar|werbung|anzeige|verpass|bolet[ií]n|correo|dona|apoya|apoyar|comparte|publicidad|te pierdas',
    'infolettre|lettre d.information|soutenez|soutenir|commentaire|publicité|ne manquez|recevez|boletim|apoie|doe(?!\\p{L})|comente|publicidade|receba|não perca|sostieni|ricevi|commenta|pubblicità',
    'nieuwsbrief|steun|doneer|reageer|advertentie|mis niets|nyhetsbrev|stöd|kommentera|annons|nyhedsbrev|støt|reklame|uutiskirje|tue(?!\\p{L})|mainos|hírlevél|támogas|hozzászól|hirdetés',
    'zpravodaj|novink|podpoř|komentář|reklama|biuletyn|wesprzyj|wspieraj|komentarz|abonaț|susține|comentari|reclam|bülten|destek|yorum|reklam|kaçırma',
    'рассылк|поддерж|донат|комментар|реклам|не пропуст|розсилк|підтрим|коментар|не пропуст|ενημερωτικό|στηρίξτε|υποστηρ|σχόλι|διαφήμισ',
    'ניוזלטר|תמכו|תרומ|תגוב|פרסומת|النشرة|ادعم|تبرع|تعليق|إعلان|خبرنامه|حمایت|نظر|تبلیغ|न्यूज़लेटर|समर्थन|टिप्पणी|विज्ञापन|নিউজলেটার|মন্তব্য|বিজ্ঞাপন',
    'buletin|dukung|donasi|komentar|iklan|bản tin|ủng hộ|bình luận|quảng cáo|จดหมายข่าว|สนับสนุน|ความคิดเห็น|โฆษณา|ไม่พลาด',
    '电子报|電子報|通讯|邮件|赞赏|打赏|支持|评论|評論|留言|广告|廣告|不錯過|不错过|メルマガ|ニュースレター|応援|支援|コメント|広告|최신|후원|댓글|광고|뉴스레터|알림'
  ].join('|'),
  'iu'
)

/** How languages call mail, in a call to subscribe by it. */
export const mailWords = /e-?mail|courriel|correo|inbox|postfach|почт|メール|邮件|郵件|이메일|posta|بريد/iu

/** Where a site's mail comes to, said to its reader. */
export const inboxWords =
  /(?<!\p{L})(?:(?:in|to|into) your (?:inbox|e-?mail|mailbox)|(?:in|an) (?:ihr|dein|euer)(?:e|em|en)? (?:postfach|posteingang|e-?mail-?postfach|e-?mail-?adresse)|dans (?:votre|ta) (?:boîte|messagerie)|(?:en|a) (?:tu|su) (?:correo|bandeja|buzón|e-?mail)|(?:na|no|em) (?:sua|seu|tua|teu) (?:caixa|e-?mail)|nella (?:tua|vostra) (?:casella|posta|mail|inbox)|in (?:je|jouw|uw) (?:inbox|mailbox|postvak)|na (?:twoją|twoją skrzynkę|swoją) ?(?:skrzynkę|pocztę)|do (?:vašeho|tvého) e-?mailu|i (?:din|ditt) (?:inkorg|indbakke|innboks|inboks)|в (?:ваш|вашу|твой|твою|свой) (?:почту|почтовый ящик)|на (?:вашу|свою|твою) (?:почту|пошту)|e-?posta kutunuza|hộp thư của bạn|kotak masuk anda)(?!\p{L})/iu

/** What a site calls the mail that it sends to those who ask for it. */
export const newsletterWords =
  /newsletter|news letter|nieuwsbrief|rundbrief|bolet[ií]n|boletim|infolettre|lettre d.information|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevél|zpravodaj|biuletyn|newslettera|bülten|buletin|рассылк|розсилк|ενημερωτικό δελτίο|ניוזלטר|النشرة البريدية|النشرة الإخبارية|نشرتنا|خبرنامه|न्यूज़लेटर|নিউজলেটার|จดหมายข่าว|bản tin|电子报|邮件通讯|電子報|メルマガ|メールマガジン|ニュースレター|뉴스레터/iu

/** Calls to hear a podcast. */
export const hearing =
  /listen|subscribe|follow|hör|écout|abonn|escuch|suscrí|ouça|ouvir|assine|ascolt|iscriv|luister|słuchaj|subskryb|poslech|lyssna|lyt |слуша|подпис|слуха|підпис|dinle|dengar|nghe|聴|听|聽|듣/iu
