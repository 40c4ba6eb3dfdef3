/**
 * Lead-ins that head links to other articles, by language.
 *
 * Source: the wording that news sites, WordPress themes and related-posts plugins use in each language (the
 *   plugins' translations: YARPP, Jetpack, Contextual Related Posts, Inline Related Posts). Taken: 2026-11-23.
 *   Licence: short phrases are facts; this compilation is MIT like the project. Refresh: add a phrase when a theme
 *   or plugin prints it; what authors write as well ("see also") goes under `weak`; headings of resources sections
 *   ("further reading", "references") do not belong here.
 *
 * Lower case, without the sign behind it. `…` at the end: the phrase may go on ("more from …"). `strong`: hardly
 * ever an author's own; `weak`: counts only before links that leave the document.
 */
export const relatedPhrases: readonly {
  language: string
  strong: readonly string[]
  weak: readonly string[]
}[] = [
  {
    language: 'en',
    strong: [
      'also read',
      'read also',
      'also check',
      'also check out',
      'you may also like',
      'you might also like',
      'you may like',
      'you might like',
      'you may like this…',
      'you might like this…',
      'you may also be interested in',
      'you might also be interested in',
      'you may be interested in',
      'recommended for you',
      'recommended reading for you',
      'recommended articles',
      'recommended posts',
      'recommended stories',
      'suggested articles',
      'suggested posts',
      'more from…',
      'read more from…',
      'more stories',
      'more stories from…',
      'more like this',
      'more on this story',
      'related articles',
      'related article',
      'related posts',
      'related post',
      'related stories',
      'related story',
      'related news',
      'related content',
      'related coverage',
      'related video',
      'related videos',
      'similar articles',
      'similar posts',
      'other articles you may like',
      'other articles',
      'latest articles',
      'latest posts',
      'latest news',
      'latest stories',
      'latest videos from…',
      'popular posts',
      'popular articles',
      'trending now',
      'trending stories',
      'most read',
      'must read',
      'must-read',
      "don't miss",
      'read next',
      'up next',
      'what to read next',
      'keep reading',
      "editor's picks",
      "editors' picks",
      'from around the web',
      'promoted stories',
      'sponsored stories',
      'explore more',
      'continue reading',
      'you may have missed',
      'in case you missed it',
      'other posts',
      'next read',
      'read this next',
      'read this too'
    ],
    weak: [
      'also see',
      'related reading',
      'see',
      'see also',
      'read',
      'read more',
      'related',
      'related links',
      'more',
      'watch',
      'special feature',
      'special report',
      'featured',
      'featured articles',
      'check out',
      'check also',
      'learn more',
      'more info',
      'more on this',
      'more reading',
      'more articles',
      'more posts',
      'next',
      'listen',
      'check this out'
    ]
  },
  {
    language: 'de',
    strong: [
      'lesen sie auch',
      'lesen sie mehr',
      'lesen sie dazu auch',
      'auch interessant',
      'das könnte sie auch interessieren',
      'das könnte dich auch interessieren',
      'das könnte ihnen auch gefallen',
      'das könnte dir auch gefallen',
      'ähnliche artikel',
      'ähnliche beiträge',
      'artikel mit ähnlichen themen',
      'verwandte artikel',
      'verwandte beiträge',
      'mehr zum thema',
      'weitere artikel',
      'weitere beiträge',
      'passend dazu',
      'mehr von…',
      'meistgelesen',
      'empfohlene artikel',
      'lies auch',
      'auch lesenswert'
    ],
    weak: ['siehe auch', 'mehr dazu', 'weiterlesen', 'dazu passend']
  },
  {
    language: 'fr',
    strong: [
      'à lire aussi',
      'a lire aussi',
      'lire aussi',
      'lisez aussi',
      'à lire également',
      'lire également',
      'articles similaires',
      'articles liés',
      'articles connexes',
      'articles recommandés',
      'sur le même sujet',
      'sur le même thème',
      'vous aimerez aussi',
      'vous pourriez aussi aimer',
      'cela pourrait vous intéresser',
      'ces articles pourraient vous intéresser',
      'à découvrir aussi',
      'à ne pas manquer',
      'à lire ensuite',
      'plus d’articles',
      'les plus lus'
    ],
    weak: ['voir aussi', 'lire', 'à lire', 'en savoir plus', 'lire la suite']
  },
  {
    language: 'es',
    strong: [
      'lea también',
      'lee también',
      'leer también',
      'también lee',
      'también te puede interesar',
      'te puede interesar',
      'también puede interesarte',
      'te podría interesar',
      'quizás te interese',
      'puede interesarte',
      'artículos relacionados',
      'entradas relacionadas',
      'noticias relacionadas',
      'posts relacionados',
      'contenido relacionado',
      'artículos recomendados',
      'recomendado para ti',
      'te recomendamos',
      'no te pierdas',
      'más noticias',
      'lo más leído',
      'también te gustará',
      'más de…'
    ],
    weak: ['ver también', 'véase también', 'leer más', 'relacionado', 'lee más', 'más información']
  },
  {
    language: 'pt',
    strong: [
      'leia também',
      'leia mais',
      'leia ainda',
      'você também pode gostar',
      'você pode gostar',
      'talvez você goste',
      'também pode interessar',
      'pode interessar-lhe',
      'artigos relacionados',
      'posts relacionados',
      'postagens relacionadas',
      'notícias relacionadas',
      'matérias relacionadas',
      'conteúdo relacionado',
      'recomendado para você',
      'mais lidas',
      'não perca'
    ],
    weak: ['confira também', 'veja também', 'ver também', 'ler mais', 'relacionado', 'saiba mais']
  },
  {
    language: 'it',
    strong: [
      'leggi anche',
      'potrebbe interessarti',
      'potrebbe interessarti anche',
      'ti potrebbe interessare',
      'ti potrebbe interessare anche',
      'potrebbero interessarti',
      'articoli correlati',
      'articoli simili',
      'post correlati',
      'notizie correlate',
      'articoli consigliati',
      'da non perdere',
      'i più letti',
      'altri articoli'
    ],
    weak: ['vedi anche', 'leggi', 'leggi di più', 'approfondisci', 'correlati']
  },
  {
    language: 'nl',
    strong: [
      'lees ook',
      'lees meer over…',
      'dit vind je misschien ook leuk',
      'misschien vind je dit ook interessant',
      'gerelateerde artikelen',
      'gerelateerde berichten',
      'gerelateerd nieuws',
      'aanbevolen artikelen',
      'aanbevolen voor jou',
      'meer over dit onderwerp',
      'meest gelezen',
      'meer van…'
    ],
    weak: ['bekijk ook', 'zie ook', 'lees meer', 'gerelateerd', 'lees verder']
  },
  {
    language: 'sv',
    strong: [
      'läs också',
      'läs även',
      'relaterade artiklar',
      'relaterade inlägg',
      'du kanske också gillar',
      'du kanske också är intresserad av',
      'rekommenderad läsning',
      'rekommenderade artiklar',
      'missa inte',
      'mest läst',
      'fler artiklar',
      'läs mer om…'
    ],
    weak: ['se även', 'se också', 'läs mer', 'relaterat']
  },
  {
    language: 'da',
    strong: [
      'læs også',
      'relaterede artikler',
      'relaterede indlæg',
      'du vil måske også kunne lide',
      'måske er du også interesseret i',
      'anbefalede artikler',
      'mest læste',
      'gå ikke glip af'
    ],
    weak: ['se også', 'læs mere', 'relateret']
  },
  {
    language: 'no',
    strong: [
      'les også',
      'relaterte artikler',
      'relaterte innlegg',
      'du vil kanskje også like',
      'kanskje du også liker',
      'anbefalte artikler',
      'mest lest',
      'flere saker'
    ],
    weak: ['se også', 'les mer', 'relatert']
  },
  {
    language: 'fi',
    strong: [
      'lue myös',
      'lue lisää aiheesta',
      'aiheeseen liittyvää',
      'aiheeseen liittyvät artikkelit',
      'samankaltaisia artikkeleita',
      'saatat pitää myös',
      'suositellut artikkelit',
      'luetuimmat'
    ],
    weak: ['katso myös', 'lue lisää']
  },
  {
    language: 'is',
    strong: ['lestu einnig', 'lestu líka', 'tengdar greinar', 'tengdar fréttir', 'mest lesið'],
    weak: ['sjá einnig', 'lesa meira']
  },
  {
    language: 'pl',
    strong: [
      'czytaj także',
      'czytaj też',
      'czytaj również',
      'przeczytaj także',
      'przeczytaj też',
      'przeczytaj również',
      'sprawdź też',
      'sprawdź także',
      'podobne artykuły',
      'podobne wpisy',
      'powiązane artykuły',
      'powiązane wpisy',
      'polecane artykuły',
      'może cię zainteresować',
      'może cię także zainteresować',
      'może ci się spodobać',
      'najczęściej czytane',
      'nie przegap'
    ],
    weak: ['zobacz także', 'zobacz też', 'zobacz', 'czytaj więcej', 'powiązane', 'czytaj dalej']
  },
  {
    language: 'cs',
    strong: [
      'čtěte také',
      'čtěte též',
      'přečtěte si také',
      'přečtěte si i',
      'mohlo by vás zajímat',
      'mohlo by vás také zajímat',
      'související články',
      'související příspěvky',
      'podobné články',
      'doporučené články',
      'nejčtenější'
    ],
    weak: ['viz také', 'více čtěte', 'číst dál', 'související']
  },
  {
    language: 'sk',
    strong: [
      'čítajte tiež',
      'čítajte aj',
      'prečítajte si aj',
      'prečítajte si tiež',
      'mohlo by vás zaujímať',
      'mohlo by vás tiež zaujímať',
      'súvisiace články',
      'podobné články',
      'odporúčané články',
      'najčítanejšie'
    ],
    weak: ['pozri aj', 'pozri tiež', 'čítať ďalej']
  },
  {
    language: 'hu',
    strong: [
      'olvasd el ezt is',
      'olvassa el ezt is',
      'ezt is olvasd el',
      'kapcsolódó cikkek',
      'kapcsolódó bejegyzések',
      'hasonló cikkek',
      'ez is érdekelheti',
      'ez is érdekelhet',
      'ajánlott cikkek',
      'legolvasottabb',
      'további cikkek'
    ],
    weak: ['lásd még', 'kapcsolódó', 'bővebben']
  },
  {
    language: 'ro',
    strong: [
      'citește și',
      'citeste si',
      'citiți și',
      'citește mai multe despre…',
      'articole similare',
      'articole asemănătoare',
      'articole recomandate',
      'articole înrudite',
      'ți-ar putea plăcea',
      'te-ar putea interesa',
      'ar putea să te intereseze',
      'cele mai citite',
      'recomandările noastre'
    ],
    weak: ['vezi și', 'vezi', 'citește mai mult', 'a se vedea și']
  },
  {
    language: 'bg',
    strong: [
      'прочетете още',
      'прочети още',
      'прочетете също',
      'прочети и',
      'подобни статии',
      'свързани статии',
      'свързани публикации',
      'може да ви хареса',
      'може да ви заинтересува',
      'препоръчани статии',
      'най-четени',
      'още по темата'
    ],
    weak: ['вижте още', 'вижте също', 'виж още']
  },
  {
    language: 'el',
    strong: [
      'διαβάστε επίσης',
      'διαβάστε ακόμα',
      'διαβάστε ακόμη',
      'σχετικά άρθρα',
      'παρόμοια άρθρα',
      'ίσως σας ενδιαφέρει',
      'μπορεί επίσης να σας αρέσει',
      'προτεινόμενα άρθρα',
      'δημοφιλή άρθρα'
    ],
    weak: ['δείτε ακόμα', 'δείτε επίσης', 'βλέπε επίσης', 'διαβάστε περισσότερα']
  },
  {
    language: 'sr',
    strong: [
      'pročitajte i',
      'pročitajte još',
      'прочитајте и',
      'прочитајте још',
      'pogledajte još',
      'možda će vas zanimati',
      'можда ће вас занимати',
      'povezani članci',
      'повезани чланци',
      'slični članci',
      'слични чланци',
      'najčitanije'
    ],
    weak: ['vidi još', 'види још', 'pročitaj više']
  },
  {
    language: 'hr',
    strong: [
      'pročitajte i',
      'pročitajte više o…',
      'pročitaj i',
      'možda će vas zanimati',
      'vezani članci',
      'povezani članci',
      'slični članci',
      'preporučeni članci',
      'najčitanije',
      'pogledajte i'
    ],
    weak: ['vidi također', 'pročitaj više', 'vidi i']
  },
  {
    language: 'sl',
    strong: [
      'preberite tudi',
      'preberi tudi',
      'preberite še',
      'sorodni članki',
      'podobni članki',
      'povezani članki',
      'morda vas zanima',
      'priporočeni članki',
      'najbolj brano'
    ],
    weak: ['glej tudi', 'preberi več']
  },
  {
    language: 'mk',
    strong: [
      'прочитајте и',
      'прочитајте повеќе',
      'поврзани статии',
      'слични статии',
      'поврзани написи',
      'можеби ќе ве интересира',
      'најчитано'
    ],
    weak: ['види и', 'видете и']
  },
  {
    language: 'sq',
    strong: [
      'lexo edhe',
      'lexoni edhe',
      'lexo gjithashtu',
      'artikuj të ngjashëm',
      'artikuj të lidhur',
      'të ngjashme',
      'më të lexuarat',
      'mund t’ju pëlqejë'
    ],
    weak: ['shih edhe', 'lexo më shumë']
  },
  {
    language: 'lt',
    strong: [
      'taip pat skaitykite',
      'skaitykite taip pat',
      'skaityk taip pat',
      'susiję straipsniai',
      'panašūs straipsniai',
      'rekomenduojami straipsniai',
      'jums taip pat gali patikti',
      'skaitomiausi'
    ],
    weak: ['taip pat žiūrėkite', 'skaityti daugiau']
  },
  {
    language: 'lv',
    strong: [
      'lasi arī',
      'lasiet arī',
      'lasi vēl',
      'saistītie raksti',
      'līdzīgi raksti',
      'jums varētu patikt',
      'ieteiktie raksti',
      'lasītākie'
    ],
    weak: ['skatīt arī', 'lasīt vairāk']
  },
  {
    language: 'et',
    strong: [
      'loe ka',
      'loe lisaks',
      'loe veel',
      'seotud artiklid',
      'sarnased artiklid',
      'seotud postitused',
      'sulle võib meeldida',
      'soovitatud artiklid',
      'enimloetud'
    ],
    weak: ['vaata ka', 'loe edasi']
  },
  {
    language: 'ru',
    strong: [
      'читайте также',
      'читать также',
      'читайте ещё',
      'читайте еще',
      'также читайте',
      'похожие статьи',
      'похожие записи',
      'похожие материалы',
      'статьи по теме',
      'материалы по теме',
      'новости по теме',
      'ещё по теме',
      'еще по теме',
      'рекомендуем прочитать',
      'рекомендуем почитать',
      'рекомендуем также',
      'вам может понравиться',
      'вам также может понравиться',
      'вам будет интересно',
      'вас может заинтересовать',
      'это интересно',
      'популярные статьи',
      'самое читаемое',
      'не пропустите',
      'другие статьи'
    ],
    weak: ['смотрите также', 'см. также', 'по теме', 'читать далее', 'подробнее', 'читайте']
  },
  {
    language: 'uk',
    strong: [
      'читайте також',
      'читати також',
      'також читайте',
      'схожі статті',
      'схожі записи',
      'схожі матеріали',
      'статті за темою',
      'матеріали за темою',
      'новини за темою',
      'ще за темою',
      'вас може зацікавити',
      'вам може сподобатися',
      'вам також може сподобатися',
      'радимо прочитати',
      'популярні статті',
      'не пропустіть'
    ],
    weak: ['дивіться також', 'див. також', 'за темою', 'читати далі', 'докладніше']
  },
  {
    language: 'be',
    strong: [
      'чытайце таксама',
      'чытаць таксама',
      'падобныя артыкулы',
      'падобныя запісы',
      'матэрыялы па тэме',
      'вам можа спадабацца',
      'вас можа зацікавіць'
    ],
    weak: ['глядзіце таксама', 'па тэме']
  },
  {
    language: 'kk',
    strong: [
      'сонымен қатар оқыңыз',
      'тағы оқыңыз',
      'оқи отырыңыз',
      'ұқсас мақалалар',
      'ұқсас жаңалықтар',
      'тақырып бойынша',
      'сізге ұнауы мүмкін'
    ],
    weak: ['тағы қараңыз', 'толығырақ']
  },
  {
    language: 'uz',
    strong: [
      'shuningdek o‘qing',
      "shuningdek o'qing",
      'shuningdek, o‘qing',
      "shuningdek, o'qing",
      'o‘xshash maqolalar',
      "o'xshash maqolalar",
      'mavzuga oid',
      'sizga yoqishi mumkin'
    ],
    weak: ['batafsil', 'yana qarang']
  },
  {
    language: 'az',
    strong: [
      'həmçinin oxuyun',
      'bunu da oxuyun',
      'oxşar məqalələr',
      'oxşar xəbərlər',
      'əlaqəli məqalələr',
      'bunlar da maraqlı ola bilər',
      'ən çox oxunan'
    ],
    weak: ['həmçinin bax', 'ətraflı']
  },
  {
    language: 'tr',
    strong: [
      'ayrıca okuyun',
      'ayrıca oku',
      'bunu da okuyun',
      'bunları da okuyun',
      'bunlar da ilginizi çekebilir',
      'ilginizi çekebilir',
      'bu da ilginizi çekebilir',
      'benzer yazılar',
      'benzer haberler',
      'benzer içerikler',
      'ilgili yazılar',
      'ilgili haberler',
      'ilgili makaleler',
      'ilgili içerikler',
      'önerilen yazılar',
      'önerilen makaleler',
      'çok okunanlar',
      'şunlar da hoşunuza gidebilir',
      'kaçırmayın'
    ],
    weak: ['ayrıca bakınız', 'ayrıca bkz', 'devamını oku', 'ilgili']
  },
  {
    language: 'ka',
    strong: [
      'ასევე წაიკითხეთ',
      'წაიკითხეთ ასევე',
      'მსგავსი სტატიები',
      'დაკავშირებული სტატიები',
      'შეიძლება დაგაინტერესოთ'
    ],
    weak: ['იხილეთ ასევე', 'ვრცლად']
  },
  {
    language: 'hy',
    strong: [
      'կարդացեք նաև',
      'կարդալ նաև',
      'կարդացեք նաեւ',
      'առնչվող հոդվածներ',
      'նմանատիպ հոդվածներ',
      'նմանատիպ նյութեր'
    ],
    weak: ['տես նաև', 'տեսեք նաև']
  },
  {
    language: 'he',
    strong: [
      'קראו גם',
      'קרא גם',
      'כתבות נוספות',
      'כתבות קשורות',
      'מאמרים קשורים',
      'פוסטים קשורים',
      'אולי יעניין אותך',
      'אולי יעניין אתכם',
      'עוד בנושא',
      'כתבות מומלצות',
      'הנקראות ביותר'
    ],
    weak: ['ראו גם', 'ראה גם', 'קרא עוד']
  },
  {
    language: 'ar',
    strong: [
      'اقرأ أيضا',
      'اقرأ أيضًا',
      'اقرأ أيضاً',
      'إقرأ أيضا',
      'إقرأ أيضاً',
      'اقرا ايضا',
      'مقالات ذات صلة',
      'مواضيع ذات صلة',
      'أخبار ذات صلة',
      'مقالات مشابهة',
      'مقالات متعلقة',
      'قد يعجبك أيضا',
      'قد يعجبك أيضاً',
      'قد يهمك أيضا',
      'قد يهمك',
      'ربما يعجبك',
      'الأكثر قراءة',
      'المزيد من…',
      'تابع القراءة'
    ],
    weak: ['شاهد ايضا', 'شاهد أيضاً', 'شاهد أيضا', 'انظر أيضا', 'انظر أيضًا', 'اقرأ المزيد', 'المزيد']
  },
  {
    language: 'fa',
    strong: [
      'همچنین بخوانید',
      'بیشتر بخوانید',
      'بخوانید',
      'مطالب مرتبط',
      'مقالات مرتبط',
      'نوشته‌های مرتبط',
      'نوشته های مشابه',
      'مطالب مشابه',
      'شاید بپسندید',
      'پیشنهاد مطالعه',
      'پربازدیدترین‌ها',
      'اخبار مرتبط'
    ],
    weak: ['همچنین ببینید', 'ادامه مطلب']
  },
  {
    language: 'ur',
    strong: ['یہ بھی پڑھیں', 'مزید پڑھیں', 'یہ بھی پڑھیے', 'متعلقہ مضامین', 'متعلقہ خبریں', 'متعلقہ پوسٹس'],
    weak: ['مزید دیکھیں', 'یہ بھی دیکھیں']
  },
  {
    language: 'hi',
    strong: [
      'यह भी पढ़ें',
      'ये भी पढ़ें',
      'यह भी पढे',
      'इसे भी पढ़ें',
      'इन्हें भी पढ़ें',
      'और पढ़ें',
      'संबंधित लेख',
      'संबंधित खबरें',
      'संबंधित पोस्ट',
      'आपको यह भी पसंद आ सकता है'
    ],
    weak: ['यह भी देखें', 'इसे भी देखें', 'संबंधित']
  },
  {
    language: 'bn',
    strong: [
      'আরও পড়ুন',
      'আরো পড়ুন',
      'এটিও পড়ুন',
      'সম্পর্কিত নিবন্ধ',
      'সম্পর্কিত খবর',
      'সম্পর্কিত পোস্ট',
      'আপনার পছন্দ হতে পারে'
    ],
    weak: ['আরও দেখুন', 'বিস্তারিত']
  },
  {
    language: 'mr',
    strong: ['हे पण वाचा', 'हे देखील वाचा', 'हेही वाचा', 'आणखी वाचा', 'संबंधित लेख', 'संबंधित बातम्या'],
    weak: ['हे देखील पहा', 'हे पण पहा']
  },
  {language: 'gu', strong: ['આ પણ વાંચો', 'વધુ વાંચો', 'સંબંધિત લેખો', 'સંબંધિત સમાચાર'], weak: ['આ પણ જુઓ']},
  {language: 'pa', strong: ['ਇਹ ਵੀ ਪੜ੍ਹੋ', 'ਹੋਰ ਪੜ੍ਹੋ', 'ਸੰਬੰਧਿਤ ਲੇਖ', 'ਸਬੰਧਤ ਖ਼ਬਰਾਂ'], weak: ['ਇਹ ਵੀ ਵੇਖੋ']},
  {
    language: 'ta',
    strong: [
      'இதையும் படிக்க',
      'இதையும் படியுங்கள்',
      'இதையும் படிங்க',
      'மேலும் படிக்க',
      'தொடர்புடைய கட்டுரைகள்',
      'தொடர்புடைய செய்திகள்'
    ],
    weak: ['இதையும் பார்க்க']
  },
  {
    language: 'te',
    strong: ['ఇది కూడా చదవండి', 'ఇవి కూడా చదవండి', 'మరింత చదవండి', 'సంబంధిత కథనాలు', 'సంబంధిత వార్తలు'],
    weak: ['ఇవి కూడా చూడండి']
  },
  {
    language: 'kn',
    strong: ['ಇದನ್ನೂ ಓದಿ', 'ಇದನ್ನು ಓದಿ', 'ಮತ್ತಷ್ಟು ಓದಿ', 'ಸಂಬಂಧಿತ ಲೇಖನಗಳು', 'ಸಂಬಂಧಿತ ಸುದ್ದಿ'],
    weak: ['ಇದನ್ನೂ ನೋಡಿ']
  },
  {
    language: 'ml',
    strong: ['ഇതും വായിക്കുക', 'ഇതുകൂടി വായിക്കൂ', 'കൂടുതൽ വായിക്കുക', 'ബന്ധപ്പെട്ട ലേഖനങ്ങൾ', 'ബന്ധപ്പെട്ട വാർത്തകൾ'],
    weak: ['ഇതും കാണുക']
  },
  {language: 'si', strong: ['මෙයත් කියවන්න', 'තවත් කියවන්න', 'අදාළ ලිපි', 'සම්බන්ධිත ලිපි'], weak: ['මෙයත් බලන්න']},
  {
    language: 'ne',
    strong: ['यो पनि पढ्नुहोस्', 'यो पनि पढौं', 'थप पढ्नुहोस्', 'सम्बन्धित समाचार', 'सम्बन्धित लेखहरू'],
    weak: ['यो पनि हेर्नुहोस्']
  },
  {
    language: 'my',
    strong: ['ဆက်စပ်ဖတ်ရှုရန်', 'ဆက်လက်ဖတ်ရှုရန်', 'ဆက်စပ်ဆောင်းပါးများ', 'ဆက်စပ်သတင်းများ'],
    weak: ['ဆက်လက်ကြည့်ရှုရန်']
  },
  {language: 'km', strong: ['អានបន្ថែម', 'អត្ថបទទាក់ទង', 'អត្ថបទពាក់ព័ន្ធ', 'អ្នកក៏អាចចូលចិត្ត'], weak: ['មើលផងដែរ']},
  {language: 'lo', strong: ['ອ່ານເພີ່ມເຕີມ', 'ບົດຄວາມທີ່ກ່ຽວຂ້ອງ', 'ຂ່າວທີ່ກ່ຽວຂ້ອງ'], weak: ['ເບິ່ງຕື່ມ']},
  {
    language: 'th',
    strong: [
      'อ่านเพิ่มเติม',
      'อ่านต่อ',
      'อ่านข่าวเพิ่มเติม',
      'บทความที่เกี่ยวข้อง',
      'ข่าวที่เกี่ยวข้อง',
      'เรื่องที่เกี่ยวข้อง',
      'บทความแนะนำ',
      'คุณอาจสนใจ',
      'คุณอาจชอบ'
    ],
    weak: ['ดูเพิ่มเติม', 'ดูเพิ่ม']
  },
  {
    language: 'vi',
    strong: [
      'xem thêm bài viết',
      'đọc thêm',
      'đọc tiếp',
      'có thể bạn quan tâm',
      'có thể bạn thích',
      'bạn có thể thích',
      'bạn có thể quan tâm',
      'bài viết liên quan',
      'tin liên quan',
      'bài liên quan',
      'tin tức liên quan',
      'bài viết tương tự',
      'đừng bỏ lỡ'
    ],
    weak: ['xem thêm', 'liên quan']
  },
  {
    language: 'id',
    strong: [
      'baca juga',
      'baca pula',
      'simak juga',
      'lihat juga artikel',
      'artikel terkait',
      'artikel lainnya',
      'berita terkait',
      'postingan terkait',
      'artikel menarik lainnya',
      'anda mungkin juga suka',
      'anda mungkin suka',
      'kamu mungkin suka',
      'mungkin anda suka',
      'rekomendasi untuk anda',
      'terpopuler',
      'jangan lewatkan'
    ],
    weak: ['lihat juga', 'baca selengkapnya', 'terkait', 'baca']
  },
  {
    language: 'ms',
    strong: [
      'baca juga',
      'baca lagi',
      'artikel berkaitan',
      'artikel lain',
      'berita berkaitan',
      'anda mungkin juga berminat',
      'anda mungkin suka',
      'artikel menarik'
    ],
    weak: ['lihat juga', 'baca lanjut']
  },
  {
    language: 'tl',
    strong: [
      'basahin din',
      'basahin rin',
      'basahin pa',
      'mga kaugnay na artikulo',
      'mga kaugnay na balita',
      'maaaring magustuhan mo rin'
    ],
    weak: ['tingnan din']
  },
  {
    language: 'sw',
    strong: ['soma pia', 'soma zaidi', 'makala zinazohusiana', 'habari zinazohusiana', 'unaweza pia kupenda'],
    weak: ['tazama pia', 'ona pia']
  },
  {
    language: 'af',
    strong: [
      'lees ook',
      'verwante artikels',
      'soortgelyke artikels',
      'jy sal dalk ook hou van',
      'aanbevole artikels'
    ],
    weak: ['sien ook', 'lees meer']
  },
  {
    language: 'ca',
    strong: [
      'llegeix també',
      'llegiu també',
      'també et pot interessar',
      'et pot interessar',
      'articles relacionats',
      'notícies relacionades',
      'entrades relacionades',
      'no et perdis'
    ],
    weak: ['vegeu també', 'llegir més']
  },
  {
    language: 'eu',
    strong: [
      'irakurri ere',
      'irakurri gehiago',
      'lotutako artikuluak',
      'erlazionatutako artikuluak',
      'interesatuko zaizu'
    ],
    weak: ['ikus ere', 'ikusi ere']
  },
  {
    language: 'gl',
    strong: [
      'le tamén',
      'lea tamén',
      'tamén che pode interesar',
      'artigos relacionados',
      'novas relacionadas'
    ],
    weak: ['ver tamén', 'ler máis']
  },
  {
    language: 'ga',
    strong: ['léigh freisin', 'ailt ghaolmhara', 'scéalta gaolmhara'],
    weak: ['féach freisin']
  },
  {
    language: 'cy',
    strong: ['darllenwch hefyd', 'darllen mwy', 'erthyglau cysylltiedig', 'straeon perthnasol'],
    weak: ['gweler hefyd']
  },
  {language: 'mt', strong: ['aqra wkoll', 'aqra iktar', 'artikli relatati'], weak: ['ara wkoll']},
  {
    language: 'mn',
    strong: ['мөн уншаарай', 'үргэлжлүүлэн унших', 'холбоотой мэдээ', 'төстэй мэдээ'],
    weak: ['мөн үзнэ үү']
  },
  {language: 'eo', strong: ['legu ankaŭ', 'rilataj artikoloj', 'similaj artikoloj'], weak: ['vidu ankaŭ']},
  {
    language: 'zh-Hans',
    strong: [
      '相关阅读',
      '推荐阅读',
      '延伸阅读',
      '扩展阅读',
      '拓展阅读',
      '相关文章',
      '相关推荐',
      '相关新闻',
      '相关报道',
      '猜你喜欢',
      '你可能喜欢',
      '您可能喜欢',
      '您可能还喜欢',
      '你可能感兴趣',
      '您可能感兴趣',
      '热门文章',
      '推荐文章',
      '更多文章',
      '另请阅读',
      '也读作',
      '也可阅读',
      '还可阅读',
      '往期推荐',
      '往期回顾',
      '精彩推荐',
      '大家都在看',
      '看看其他'
    ],
    weak: ['另见', '参见', '阅读更多', '更多', '相关']
  },
  {
    language: 'zh-Hant',
    strong: [
      '相關閱讀',
      '推薦閱讀',
      '延伸閱讀',
      '相關文章',
      '相關推薦',
      '相關新聞',
      '相關報導',
      '猜你喜歡',
      '你可能也喜歡',
      '您可能也喜歡',
      '你可能感興趣',
      '您可能感興趣',
      '熱門文章',
      '推薦文章',
      '更多文章',
      '同場加映',
      '看更多'
    ],
    weak: ['另見', '參見', '閱讀更多', '相關']
  },
  {
    language: 'ja',
    strong: [
      '関連記事',
      'おすすめ記事',
      'オススメ記事',
      'あわせて読みたい',
      '合わせて読みたい',
      'こちらもおすすめ',
      'こちらの記事もおすすめ',
      'こちらもどうぞ',
      'こちらの記事も読まれています',
      'よく読まれている記事',
      '人気記事',
      '関連コンテンツ',
      '関連ニュース',
      '関連ページ',
      'この記事を読んだ人はこんな記事も読んでいます',
      '次に読みたい記事',
      '最新記事',
      '新着記事'
    ],
    weak: ['関連', '続きを読む', '参考記事', 'こちらも参照']
  },
  {
    language: 'ko',
    strong: [
      '관련 기사',
      '관련기사',
      '관련 글',
      '관련글',
      '관련 뉴스',
      '관련 포스트',
      '추천 기사',
      '추천 글',
      '함께 읽으면 좋은 글',
      '함께 보면 좋은 글',
      '같이 읽으면 좋은 글',
      '같이 보면 좋은 글',
      '인기 기사',
      '이런 글도 있어요',
      '많이 본 뉴스'
    ],
    weak: ['더 보기', '더 읽기', '관련']
  }
]

/** Calls that close a link's own text ("… Read now"), lower case. */
export const readMoreCalls: readonly string[] = [
  'read now',
  'read more',
  'read the full story',
  'read the full article',
  'read it here',
  'watch now',
  'learn more',
  'click here to read',
  'jetzt lesen',
  'weiterlesen',
  'mehr lesen',
  'lire la suite',
  'lire l’article',
  "lire l'article",
  'leer más',
  'leer ahora',
  'sigue leyendo',
  'leia mais',
  'leia agora',
  'ler mais',
  'leggi ora',
  'leggi tutto',
  'leggi di più',
  'lees meer',
  'lees nu',
  'czytaj więcej',
  'czytaj dalej',
  'читать далее',
  'читать полностью',
  'читати далі',
  'devamını oku',
  'baca selengkapnya',
  'đọc ngay',
  'xem ngay',
  '立即阅读',
  '阅读更多',
  '立即閱讀',
  '続きを読む',
  '今すぐ読む',
  '더 읽기',
  '자세히 보기',
  'اقرأ المزيد',
  'اقرأ الآن',
  'और पढ़ें'
]
