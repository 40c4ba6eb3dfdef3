/**
 * How those who write a site speak of themselves and to their reader: pronouns, and where verbs go without them, forms of
 * sending and asking. Starts of words, separated by bars; `$` ends a whole word, `~` stands for the start of any word.
 *
 * Source: grammar. Taken: 2026-11-30. Licence: words are facts. Refresh: ask a reader of the language.
 */
export interface Persons {
  own: string
  reader: string
}

export const persons: Readonly<Record<string, Persons>> = {
  en: {own: "we$ | us$ | our$ | we'll$ | we've$ | we're$", reader: "you$ | your$ | you'll$"},
  de: {own: 'wir$ | uns$ | unser', reader: 'du$ | dir$ | dich$ | dein | euch$ | sie$ | ihr | ihnen$'},
  fr: {own: 'nous$ | notre$ | nos$', reader: 'vous$ | votre$ | vos$ | tu$ | toi$ | ton$ | ta$'},
  es: {
    own: 'nuestr | nosotr | nos$ | enviamos | enviaremos | mandamos | avisamos | avisaremos | somos$ | publicamos',
    reader: 'tu$ | tus$ | te$ | usted | su correo | ~arte$ | ~irte$ | ~erte$'
  },
  pt: {
    own: 'noss | nós$ | nos$ | enviamos | mandamos | avisamos | avisaremos | somos$ | publicamos',
    reader: 'você | seu e-mail | seu email | sua caixa | teu$ | tua$ | te$'
  },
  it: {
    own: 'nostr | noi$ | inviamo | mandiamo | avvisiamo | avviseremo | siamo$ | pubblichiamo',
    reader: 'tuo$ | tua$ | tuoi$ | ti$ | te$ | vostra | vostro | vi$'
  },
  nl: {own: 'wij$ | we$ | ons$ | onze$', reader: 'je$ | jij$ | jouw$ | jullie$ | u$ | uw$'},
  pl: {
    own: 'nasz | nami$ | nam$ | nas$ | wysyłamy | wyślemy | publikujemy',
    reader: 'twoj | twój | twej | ci$ | ciebie | was$ | wam$ | państw'
  },
  cs: {
    own: 'náš | naš | nás$ | nám$ | námi$ | posíláme | zašleme | pošleme',
    reader: 'vás$ | vám$ | váš | vaš | vaší | ti$ | tvůj | tvé'
  },
  sv: {own: 'vi$ | oss$ | vår$ | vårt$ | våra$', reader: 'du$ | dig$ | din$ | ditt$ | dina$'},
  da: {own: 'vi$ | os$ | vores$', reader: 'du$ | dig$ | din$ | dit$ | dine$'},
  nb: {own: 'vi$ | oss$ | vår$ | vårt$ | våre$', reader: 'du$ | deg$ | din$ | ditt$ | dine$'},
  fi: {
    own: 'meidän | meitä | meille | meihin | ~emme$ | ~amme$ | ~ämme$',
    reader: 'sinun | sinulle | sinua | ~isi$ | ~iisi$'
  },
  hu: {
    own: 'nekünk | minket | bennünket | velünk | küldünk | értesítünk | ~ünk$ | ~unk$ | ~ünkre$ | ~unkra$ | ~ünket$ | ~unkat$',
    reader: 'neked | téged | ön$ | önnek | ~odra$ | ~edre$ | ~ádra$ | ~édre$'
  },
  ro: {
    own: 'noi$ | nostru | noastr | noștri | trimitem | anunțăm',
    reader: 'tău | ta$ | tale$ | te$ | dumneavoastră | dvs'
  },
  tr: {
    own: 'biz$ | bizi$ | bize$ | bizim$ | ~ımız | ~imiz | ~umuz | ~ümüz | gönderiyoruz',
    reader: 'siz | sizin | sana$ | senin | ~ınız | ~iniz | ~unuz | ~ünüz | ~ına$ | ~ine$'
  },
  id: {own: 'kami$', reader: 'anda$ | kamu$ | ~mu$'},
  vi: {own: 'chúng tôi', reader: 'bạn$ | quý vị | quý độc giả'},
  ru: {
    own: 'мы$ | нас$ | нам$ | нами$ | наш | мой$ | моём$ | моем$ | моего$ | моему$ | моя$ | мою$ | моей$ | присылаем | пришлём | пришлем | отправляем',
    reader: 'вы$ | вас$ | вам$ | ваш | ты$ | тебе$ | твой | твою'
  },
  uk: {
    own: 'ми$ | нас$ | нам$ | нами$ | наш | мій$ | моєму$ | мого$ | моя$ | мою$ | моїй$ | надсилаємо | надішлемо',
    reader: 'ви$ | вас$ | вам$ | ваш | ти$ | тобі$ | твою'
  },
  el: {own: 'μας$ | εμάς | εμείς | στέλνουμε', reader: 'σας$ | σου$ | εσένα | εσείς'},
  he: {
    own: 'שלנו | אותנו | אלינו | אחרינו | אנחנו | אצלנו | נשלח',
    reader: 'שלך | שלכם | אליך | אליכם | לכם$ | לך$'
  },
  ar: {own: '~نا$ | نحن$ | نرسل', reader: '~ك$ | ~كم$'},
  fa: {own: 'ما$ | می‌فرستیم | ارسال می‌کنیم', reader: 'شما | بگذارید | کنید | بفرستید | بدهید'},
  hi: {own: 'हम$ | हमें$ | हमार | हमसे', reader: 'आप | अपने | अपना | अपनी'},
  bn: {own: 'আমরা | আমাদের', reader: 'আপনা | তোমা | করুন | দিন$'},
  th: {own: 'เรา', reader: 'คุณ | ท่าน'},
  ja: {
    own: '当サイト | 当編集部 | 当ブログ | 私たち | わたしたち | 弊社 | 当社 | 編集部 | お届けし | お送りし | 配信し | 発信中 | 公式',
    reader: 'ください | 下さい | ましょう | お願い | ませんか | できます | あなた | お客様'
  },
  zh: {own: '我们 | 本站 | 本刊 | 本报 | 本号 | 小编', reader: '您 | 你 | 请 | 欢迎'},
  'zh-Hant': {own: '我們 | 本站 | 本刊 | 本報 | 小編', reader: '您 | 你 | 請 | 歡迎'},
  ko: {
    own: '우리 | 저희 | 보내드립니다 | 보내 드립니다 | 전해드립니다 | 알려드립니다 | 찾아갑니다',
    reader: '여러분 | 당신 | 세요 | 보세요 | 하기 | 부탁 | ~주세요 | ~보세요'
  }
}
