/**
 * How a text takes leave of its reader: "Did you like this article? Share it with your friends!" Starts of words, separated
 * by bars; `$` ends a whole word, `~` stands for the start of any word.
 *
 * Source: the closing lines of blogging platforms and news sites in their languages, and grammar; written by hand. Taken:
 *   2026-12-01. Licence: words are facts. Refresh: ask a reader of the language; every entry says the same as the English one.
 */
export interface ReaderClosing {
  /** That the reader liked something, or that it was of use. */
  liked: string
  /** What the reader has just read. Only with one of `liked` it speaks of this text. */
  text: string
  /** Whole clauses that speak of this text without naming it. */
  this: string
  /** What is then asked: to share, to like, to follow, to subscribe, to support. */
  ask: string
  /** Thanks for reading. */
  thanks: string
}

export const readerClosings: Readonly<Record<string, ReaderClosing>> = {
  en: {
    liked: `like$ | liked$ | likes$ | enjoy$ | enjoyed$ | enjoying$ | love$ | loved$ | useful | helpful | helped | interesting
 | informative   `,
    text: `article | post$ | this piece | this story | our stories | my stories | this essay | this blog | my blog | our blog | this site | my work
 | our work | my writing | our writing | this content | my content | our content | this tutorial | this guide | this video
 | this episode | this newsletter | this issue | this page | what you read | what you're reading | what you just read | what i do
 | what we do | what i write | what we write | reading this | reading my | this podcast`,
    this: `if you liked this | if you enjoyed this | if you found this useful | if you found this helpful | if this was helpful
 | if this was useful | if this helped you | if this helped | if you like this | if you enjoyed it | if you liked it
 | if you found it useful | if you found it helpful | enjoyed this | liked this | like this | found this helpful
 | found this useful | did you like it | did you enjoy it`,
    ask: `share | sharing | spread the word | tell your friends | forward it | clap | give it a | follow for more | smash | hit the | like button | thumbs up | follow me | follow us
 | following me | following us | follow my | follow our | subscribe | subscribing | sign up | support me
 | support us | support my | support our | supporting me | supporting us | supporting my | supporting our | buy me a
 | buying me a | star the repo | give it a star | retweet | upvote | pass it on | recommend it`,
    thanks: `thanks for reading | thank you for reading | thanks for stopping by | thank you for your time | thanks for your time
 | thanks for your attention | thank you for your attention | thanks so much for reading | thank you so much for reading
 | many thanks for reading | that's all for today | that's it for today | until next time | see you next time | happy reading
 | happy coding`
  },
  de: {
    liked: `gefallen | gefällt | gefiel | gemocht | mögt | magst | mögen | hilfreich | nützlich | geholfen | weitergeholfen | interessant
 | spannend | lesenswert`,
    text: `artikel | beitrag | beiträge | text$ | texte$ | post$ | blog | video | folge$ | podcast | newsletter | inhalt
 | anleitung | tutorial | was wir machen | was wir schreiben | was du liest | was du gelesen | was sie lesen | was ich schreibe`,
    this: `hat es dir gefallen | hat es ihnen gefallen | wenn es dir gefallen hat | hat dir das gefallen | wenn dir das gefallen hat
 | hat's gefallen | hat dir gefallen was du gelesen hast | hat ihnen das gefallen`,
    ask: `teile | teil ihn | teilen | teilt | weiterempfehl | weitersag | weiterleit | empfehl | folge mir | folge uns | folgt | folgen sie
 | abonniere | abonniert | unterstütz | spendier | like$ | liken | lass ein like | einen daumen`,
    thanks: `danke fürs lesen | vielen dank fürs lesen | danke für's lesen | danke für ihr interesse | danke für dein interesse
 | danke für eure aufmerksamkeit | vielen dank für ihre aufmerksamkeit | bis zum nächsten mal | bis bald | viel spaß beim`
  },
  fr: {
    liked: `plu$ | aimé$ | aimez$ | aimes$ | apprécié | appréciez | plaît$ | plait$ | utile | intéress | aidé$ | intéressé`,
    text: `article | billet | post$ | texte | contenu | blog | vidéo | épisode | podcast | tutoriel | guide$ | site$ | travail | newsletter
 | ce que vous lisez | ce que nous faisons | ce que je fais | lecture`,
    this: `si ça vous a plu | ça vous a plu | si cela vous a plu | cela vous a plu | si vous avez aimé | vous avez aimé | tu as aimé`,
    ask: `partage | suivez | suis-moi | suis-nous | abonne | soutenir | soutenez | soutiens | like | un pouce | recommand | faites tourner
 | inscri | parlez-en`,
    thanks: `merci d'avoir lu | merci pour votre lecture | merci de votre lecture | merci de m'avoir lu | merci de nous avoir lu
 | merci pour votre attention | à bientôt | à la prochaine | bonne lecture`
  },
  es: {
    liked: `gust | útil | utilidad | interesante | interesó | ayud | servido | sirvió | encant | parecido`,
    text: `artículo | articulo | entrada | post$ | publicación | contenido | texto | blog | vídeo | video | episodio | podcast | tutorial | guía
 | nota$ | noticia | lo que lees | lo que leíste | lo que hacemos | lo que hago | trabajo | lectura`,
    this: `si te sirvió | si te ha servido | si te fue útil | si te gustó | si te ha gustado | te gustó | te ha gustado | si le gustó | si te resultó útil | te ha servido | te gusta lo que lees`,
    ask: `compart | compárt | sígue | sigue$ | sígan | suscríb | suscrib | apóya | apoya | invít | invita | dale like | me gusta | difund
 | recomiénd | recomiend | únete`,
    thanks: `gracias por leer | muchas gracias por leer | gracias por su lectura | gracias por tu lectura | gracias por su atención
 | hasta la próxima | nos vemos`
  },
  pt: {
    liked: `gost | curti | útil | interessante | ajud | agrad | serviu | encant`,
    text: `artigo | post$ | texto | conteúdo | publicação | matéria | notícia | blog | vídeo | episódio | podcast | tutorial | guia | leitura
 | trabalho | o que leu | o que você leu | o que fazemos`,
    this: `gostou | se gostou | curtiu | se curtiu | se você gostou | se te foi útil | gostaste | se gostaste`,
    ask: `compartilh | partilh | siga$ | segue$ | segue-nos | siga-nos | inscrev | subscrev | assin | apoi | curta$ | deixe seu like | deixa o like
 | indique | divulg | recomend | me siga | nos siga`,
    thanks: `obrigado por ler | obrigada por ler | obrigado pela leitura | obrigada pela leitura | grato pela leitura | até a próxima
 | até à próxima | até breve`
  },
  it: {
    liked: `piaciut | piace | piacci | utile | interessant | aiutat | apprezz | gradit`,
    text: `articolo | articoli | post$ | testo | contenuto | contenuti | blog | video | episodio | puntata | podcast | guida | tutorial 
 | lettura | quello che leggi | quello che facciamo | lavoro`,
    this: `ti è piaciuto | se ti è piaciuto | vi è piaciuto | ti è piaciuta | se ti è stato utile`,
    ask: `condivid | segui | seguimi | seguici | iscriv | abbon | sostien | sosten | support | mi piace | un like | consiglia | passaparola | offrimi`,
    thanks: `grazie per aver letto | grazie per la lettura | grazie per l'attenzione | grazie di aver letto | alla prossima | a presto`
  },
  nl: {
    liked: `leuk | nuttig | interessant | geholpen | gehad aan | genoten | handig | mooi | beviel | bevallen`,
    text: `artikel | bericht | blog | post$ | tekst | video | aflevering | podcast | nieuwsbrief | site | wat je leest | wat we doen`,
    this: `vond je dit leuk | vond je het leuk | vond je dit nuttig | vind je dit leuk | heb je er iets aan gehad`,
    ask: `deel$ | deel het | delen | volg$ | abonneer | steun | like$ | duimpje | schrijf je in | aanbevelen | doorsturen | stuur`,
    thanks: `bedankt voor het lezen | dank voor het lezen | bedankt voor je aandacht | tot de volgende keer | tot snel`
  },
  pl: {
    liked: `podoba | spodoba | przydatn | pomóg | pomog | ciekaw | lubi | cenisz | zainteresował`,
    text: `artykuł | wpis | tekst | post$ | treś | blog | odcinek | podcast | poradnik | materiał | to, co robi | co robimy `,
    this: `podobało się | podobało ci się | jeśli ci się podobało | spodobało się | spodobało ci się`,
    ask: `udostępni | podziel | poleć | polub | łapk | obserwuj | śledź | subskrybuj | zasubskrybuj | zapisz | wesprzyj | wspieraj | postaw | daj lajka
 | prześlij`,
    thanks: `dziękuję za przeczytanie | dzięki za przeczytanie | dziękujemy za przeczytanie | dziękuję za uwagę | dzięki za lekturę
 | dziękuję za lekturę | do zobaczenia | do następnego`
  },
  cs: {
    liked: `líbil | libil | líbí | pomohl | užitečn | zaujal | zajímav | bavil`,
    text: `článek | článk | příspěv | text$ | blog | video | díl$ | podcast | návod | obsah | web `,
    this: `líbilo se | líbilo se vám | líbilo se ti | líbí se vám`,
    ask: `sdíle | sdílej | sleduj | odebír | přihlas | podpoř | lajk | palec | doporuč | pošl | přepošl`,
    thanks: `děkuji za přečtení | děkujeme za přečtení | díky za přečtení | děkuji za pozornost | uvidíme se | zase příště`
  },
  sv: {
    liked: `gillade | gillar | tyckte om | tycker om | hjälp | intressant | användbar | nytta | uppskatta`,
    text: `artikel | inlägg | text$ | blogg | video | avsnitt | podd | guide | innehåll  `,
    this: `gillade du detta | gillade du det | gillar du det här | om du gillade det`,
    ask: `dela$ | följ$ | prenumerera | stöd$ | stötta | gilla$ | tipsa | rekommendera | anmäl`,
    thanks: `tack för att du läste | tack för att du har läst | tack för att du läser | tack för din tid | vi ses`
  },
  da: {
    liked: `kunne lide | kan lide | kunne du lide | kan du lide | syntes om | hjalp | nyttig | interessant | brugbar | glad for`,
    text: `artikel | artikl | indlæg | tekst | blog | video | afsnit | podcast | guide | indhold  `,
    this: `kunne du lide det | synes du om det | kan du lide det`,
    ask: `del$ | følg | abonn | støt | like$ | anbefal | tilmeld`,
    thanks: `tak for at læse | tak fordi du læste | tak fordi du læste med | tak fordi du læser med | vi ses`
  },
  nb: {
    liked: `likte | liker | hjalp | nyttig | interessant | glad i`,
    text: `artikkel | artikler | innlegg | tekst | blogg | video | episode | podkast | guide | innhold  `,
    this: `likte du dette | likte du det | liker du det`,
    ask: `del$ | følg | abonner | støtt | lik$ | anbefal | tips$ | meld`,
    thanks: `takk for at du leste | takk for at du leser | takk for meg | vi sees`
  },
  fi: {
    liked: `pidit | piditkö | tykkäsit | tykkäsitkö | hyödylli | kiinnosta | auttoi | nautit`,
    text: `artikkeli | artikkelista | jutu | juttu | kirjoitu | teksti | blogi | video | jakso | podcast | opas | sisäl  `,
    this: `piditkö tästä | tykkäsitkö | piditkö lukemastasi`,
    ask: `jaa$ | jaathan | seuraa | tilaa$ | tue$ | tykkää | kerro | suosittele`,
    thanks: `kiitos lukemisesta | kiitos, että luit | kiitos kun luit | kiitos ajastasi | nähdään`
  },
  hu: {
    liked: `tetszett | tetszik | hasznos | érdekes | segített | szeretted | élvezted`,
    text: `cikk | bejegyzés | írás | poszt | blog | videó | rész$ | epizód | podcast | tartalom | amit olvas`,
    this: `tetszett | ha tetszett | tetszett, amit olvastál`,
    ask: `oszd | ossza | megoszt | kövess | kövesd | iratkozz | iratkozzon | támogas | támogass | like | lájk | ajánl | küldd`,
    thanks: `köszönöm, hogy elolvast | köszönjük, hogy elolvas | köszönöm a figyelmet | köszönjük a figyelmet | viszlát`
  },
  ro: {
    liked: `plăcut | place$ | util | interesant | ajutat | apreci | folos`,
    text: `articol | postare | text | conținut | blog | video | episod | podcast | ghid | știre | ce citești`,
    this: `ți-a plăcut | dacă ți-a plăcut | v-a plăcut | dacă v-a plăcut`,
    ask: `distribui | distribuie | împărtăș | share$ | urmărește | urmăriți | abonea | susțin | like$ | recomand | dă mai departe | dă-i`,
    thanks: `mulțumesc pentru lectură | mulțumim pentru lectură | mulțumesc că ai citit | mulțumim că ai citit | pe curând`
  },
  tr: {
    liked: `beğen | sevdi | faydalı | yararlı | hoşunuza | hoşuna | işinize yara | işine yara | ilginç`,
    text: `yazı | makale | içeri | haber | gönderi | blog | video | bölüm | podcast | rehber   `,
    this: `beğendiyseniz | beğendin mi | beğendiniz mi | faydalı olduysa`,
    ask: `paylaş | takip | abone | destek | beğen butonu | beğenmeyi | alkış | tavsiye | öner`,
    thanks: `okuduğunuz için teşekkür | okuduğun için teşekkür | teşekkürler | görüşmek üzere | bir sonraki yazı | zaman ayırdığınız için`
  },
  id: {
    liked: `suka | menyukai | bermanfaat | berguna | membantu | menarik | terbantu | menikmati`,
    text: `artikel | tulisan | postingan | berita | konten | blog | video | episode | podcast | panduan | tutorial  `,
    this: `kalau kamu suka | jika anda suka | semoga bermanfaat | semoga membantu`,
    ask: `bagikan | share | sebarkan | ikuti | follow | berlangganan | langganan | dukung | like$ | traktir | rekomendasi`,
    thanks: `terima kasih sudah membaca | terima kasih telah membaca | terima kasih sudah mampir | terima kasih atas perhatian
 | sampai jumpa | semoga bermanfaat | selamat mencoba | selamat membaca`
  },
  vi: {
    liked: `thích | hữu ích | bổ ích | hay$ | giúp ích | thú vị | yêu thích`,
    text: `bài viết | bài này | bài đăng | nội dung | blog | video | tập này | podcast | hướng dẫn | bản tin`,
    this: `nếu thấy hay | nếu bạn thích | nếu thấy hữu ích | thấy hay thì`,
    ask: `chia sẻ | share | theo dõi | follow | đăng ký | ủng hộ | like$ | nhấn thích | giới thiệu`,
    thanks: `cảm ơn bạn đã đọc | cảm ơn các bạn đã đọc | cảm ơn đã đọc | cám ơn bạn đã đọc | cảm ơn bạn đã theo dõi
 | cảm ơn các bạn đã theo dõi | hẹn gặp lại | chúc các bạn | chúc bạn`
  },
  ru: {
    liked: `понравил | нравит | полезн | помог | интересн | пригодил | по душе`,
    text: `стать | пост$ | поста$ | материал | запис | текст | публикац | заметк | блог | видео | ролик | выпуск | подкаст | канал | контент
 | обзор | рецепт | сайт`,
    this: `понравилось | если понравилось | если вам понравилось | понравилось? | вам понравилось`,
    ask: `поделитесь | поделись | делитесь | подпиш | подписыв | подписать | лайк | поддерж | репост | расскаж | рекоменд | следите | оцените
 | ставьте`,
    thanks: `спасибо за внимание | спасибо, что дочитали | спасибо за прочтение | спасибо, что читаете | благодарю за внимание
 | благодарим за внимание | до встречи | до новых встреч | до скорого | всем добра`
  },
  uk: {
    liked: `сподоба | подоба | корисн | допомог | допоміг | цікав | до душі`,
    text: `статт | статей | пост$ | матеріал | запис | текст | публікац | допис | нотат | блог | відео | випуск | подкаст | канал | контент 
 | сайт `,
    this: `сподобалося | сподобалось | якщо сподобалося | якщо вам сподобалося`,
    ask: `поділіться | поділись | діліться | підпиш | підпис | лайк | підтрим | репост | розкаж | рекоменд | стежте | вподобайк`,
    thanks: `дякую за увагу | дякуємо за увагу | дякую, що прочитали | дякуємо, що прочитали | дякую, що дочитали | дякуємо, що читаєте
 | до зустрічі | до нових зустрічей`
  },
  el: {
    liked: `άρεσε | αρέσει | χρήσιμ | βοήθησε | ενδιαφέρον | ενδιαφέρουσα | απόλαυσ`,
    text: `άρθρο | ανάρτηση | κείμενο | δημοσίευση | μπλογκ | blog | βίντεο | επεισόδιο | podcast | οδηγό | περιεχόμενο`,
    this: `σας άρεσε | σου άρεσε | αν σας άρεσε | αν σου άρεσε`,
    ask: `μοιρ | κοινοποι | ακολουθήσ | ακολούθ | εγγραφ | υποστηρίξ | στηρίξ | like$ | λάικ | διαδώσ`,
    thanks: `ευχαριστώ που διαβάσ | ευχαριστούμε που διαβάσ | ευχαριστώ για την ανάγνωση | ευχαριστώ για τον χρόνο | τα λέμε`
  },
  he: {
    liked: `אהבתם | אהבת | נהניתם | נהנית | מועיל | עזר | מעניין | שימושי | התחברתם`,
    text: `הכתבה | כתבה | המאמר | מאמר | הפוסט | פוסט | הטקסט | הבלוג | בלוג | הסרטון | הפרק | הפודקאסט | המדריך | התוכן `,
    this: `אהבתם | אהבת | נהניתם`,
    ask: `שתפו | שתף | לשתף | עקבו | לעקוב | הירשמו | הרשמו | להירשם | לייק | תמכו | לתמוך | ספרו`,
    thanks: `תודה שקראתם | תודה על הקריאה | תודה שקראת | תודה רבה שקראתם | נתראה`
  },
  ar: {
    liked: `أعجبك | أعجبكم | اعجبك | اعجبكم | أعجبتك | مفيد | مفيدا | مفيدًا | استفدت | استفدتم | أفادك | نال إعجاب`,
    text: `المقال | المقالة | مقال | الموضوع | التدوينة | المنشور | المحتوى | المدونة | الفيديو | الحلقة | البودكاست | الدرس | الخبر | النص`,
    this: `هل أعجبك | إذا أعجبك | هل استفدت`,
    ask: `شارك | شاركه | شاركها | شاركوه | مشارك | تابع | اشترك | ادعم | دعم | أعجبني | لايك | انشر`,
    thanks: `شكرا لقراءت | شكرًا لقراءت | شكرا على القراءة | شكرا لك على القراءة | شكرا لكم | إلى اللقاء`
  },
  fa: {
    liked: `پسندید | خوشتان | خوشت | دوست داشتید | دوست داشتی | مفید | لذت برد | جالب`,
    text: `مقاله | مطلب | پست | نوشته | متن | محتوا | وبلاگ | ویدیو | ویدئو | قسمت | پادکست | آموزش | خبر  `,
    this: `اگر خوشتان آمد | اگر دوست داشتید | خوشتان آمد`,
    ask: `به اشتراک | اشتراک بگذار | دنبال کن | عضو | حمایت | لایک | بفرستید | ارسال کنید | معرفی کن`,
    thanks: `ممنون که خواندید | ممنون که این | سپاس از همراهی | از همراهی شما | با تشکر از توجه | تا بعد`
  },
  hi: {
    liked: `पसंद | अच्छा लगा | अच्छी लगी | उपयोगी | मददगार | रोचक | लाभदायक | काम आ`,
    text: `लेख | आर्टिकल | पोस्ट | खबर | ब्लॉग | वीडियो | एपिसोड | पॉडकास्ट | जानकारी | कंटेंट | सामग्री`,
    this: `पसंद आया | अच्छा लगा | अगर पसंद आए`,
    ask: `शेयर | साझा | फॉलो | फ़ॉलो | सब्सक्राइब | लाइक | समर्थन | सपोर्ट`,
    thanks: `पढ़ने के लिए धन्यवाद | पढ़ने के लिए शुक्रिया | धन्यवाद | फिर मिलेंगे`
  },
  bn: {
    liked: `ভালো লাগ | ভাল লাগ | পছন্দ | উপকারী | উপকৃত | কাজে লা | সাহায্য কর`,
    text: `লেখা | পোস্ট | প্রতিবেদন | আর্টিকেল | নিবন্ধ | ব্লগ | ভিডিও | পর্ব | পডকাস্ট | কনটেন্ট`,
    this: `ভালো লাগলে | ভাল লাগলে | পছন্দ হলে`,
    ask: `শেয়ার | ফলো | অনুসরণ | সাবস্ক্রাইব | লাইক | সমর্থন | সাপোর্ট`,
    thanks: `পড়ার জন্য ধন্যবাদ | ধন্যবাদ | আবার দেখা হবে`
  },
  th: {
    liked: `ชอบ | ถูกใจ | มีประโยชน์ | เป็นประโยชน์ | น่าสนใจ`,
    text: `บทความ | โพสต์ | เนื้อหา | เรื่องนี้ | บล็อก | วิดีโอ | คลิป | ตอนนี้ | พอดแคสต์ | รีวิว`,
    this: `ถ้าชอบ | หากชอบ | ใครชอบ`,
    ask: `แชร์ | กดติดตาม | ติดตาม | กดไลก์ | กดไลค์ | สนับสนุน | บอกต่อ | แบ่งปัน`,
    thanks: `ขอบคุณที่อ่าน | ขอบคุณที่ติดตาม | ขอบคุณสำหรับการอ่าน | แล้วพบกันใหม่`
  },
  zh: {
    liked: `喜欢 | 有帮助 | 有用 | 有所帮助 | 不错 | 有收获 | 有启发 | 有意思 | 有价值 | 写得好 | 帮到`,
    text: `文章 | 本文 | 这篇 | 此文 | 内容 | 教程 | 博客 | 视频 | 节目 | 分享 | 我的创作 | 本站 | 作品 | 帖子 | 推送`,
    this: `如果喜欢 | 如果觉得不错 | 如果对你有帮助 | 如果对您有帮助 | 觉得不错 | 觉得有用 | 喜欢的话 | 有帮助的话 | 如果觉得有用 | 如果你喜欢 | 觉得有帮助`,
    ask: `点赞 | 点个赞 | 收藏 | 转发 | 关注 | 在看 | 赞赏 | 打赏 | 分享给 | 订阅 | 三连 | 一键三连 | 支持一下 | star | 推荐给 | 评论 | 留言 | 点亮`,
    thanks: `感谢阅读 | 感谢您的阅读 | 感谢你的阅读 | 谢谢阅读 | 谢谢观看 | 感谢观看 | 感谢大家 | 谢谢大家 | 感谢您的支持 | 感谢支持 | 下期见 | 下期再见 | 我们下期`
  },
  'zh-Hant': {
    liked: `喜歡 | 有幫助 | 有用 | 有所幫助 | 不錯 | 有收穫 | 有啟發 | 有意思 | 有價值 | 寫得好 | 幫到`,
    text: `文章 | 本文 | 這篇 | 此文 | 內容 | 教學 | 部落格 | 影片 | 節目 | 分享 | 我的創作 | 本站 | 作品 | 貼文`,
    this: `如果喜歡 | 如果覺得不錯 | 如果對你有幫助 | 如果對您有幫助 | 覺得不錯 | 覺得有用 | 喜歡的話 | 有幫助的話 | 如果你喜歡 | 覺得有幫助`,
    ask: `點讚 | 按讚 | 按個讚 | 收藏 | 轉發 | 追蹤 | 關注 | 拍手 | 贊助 | 打賞 | 分享給 | 訂閱 | 支持一下 | star | 推薦給 | 留言 | 拍5下`,
    thanks: `感謝閱讀 | 感謝您的閱讀 | 感謝你的閱讀 | 謝謝閱讀 | 謝謝觀看 | 感謝觀看 | 謝謝大家 | 感謝大家 | 下次見 | 我們下次`
  },
  ja: {
    liked: `気に入 | 役に立 | 面白 | おもしろ | 参考にな | 良かった | よかったと思 | 良いと思 | いいなと思 | お役に立`,
    text: `この記事 | 記事 | この投稿 | ブログ | この動画 | 動画 | コンテンツ | エピソード | 内容 | このページ | 本記事`,
    this: `気に入ったら | 役に立ったら | 面白いと思ったら | 参考になったら | よければ | よかったら | よろしければ | 良かったら | 宜しければ`,
    ask: `シェア | いいね | スキ | フォロー | 登録 | サポート | 拡散 | ブックマーク | 購読 | 応援 | 共有 | 高評価 | ポチ | クリック`,
    thanks: `最後まで読んで | 最後までお読み | 読んでいただき | 読んでくださり | お読みいただき | ご覧いただき | ありがとうございました | それではまた | ではまた
 | 最後までご覧`
  },
  ko: {
    liked: `도움이 되 | 도움이 됐 | 마음에 드 | 마음에 들 | 유익 | 재미있 | 재밌 | 좋으셨 | 좋았다면 | 유용`,
    text: `글이 | 글을 | 이 글 | 포스팅 | 포스트 | 기사 | 블로그 | 영상 | 콘텐츠 | 에피소드 | 내용 | 정보`,
    this: `도움이 되셨다면 | 도움이 되었다면 | 도움이 됐다면 | 마음에 드셨다면 | 재미있게 읽으셨다면 | 유익하셨다면 | 좋으셨다면`,
    ask: `공유 | 공감 | 좋아요 | 구독 | 팔로우 | 이웃 | 하트 | 댓글 | 후원 | 추천 | 알림 설정`,
    thanks: `읽어주셔서 감사 | 읽어 주셔서 감사 | 긴 글 읽어 | 봐주셔서 감사 | 봐 주셔서 감사 | 감사합니다 | 다음 글에서 | 다음에 또`
  }
}
