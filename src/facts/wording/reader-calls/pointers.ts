/**
 * What stands around the calls of a language beside its verbs and objects. Whole forms, separated by bars.
 *
 * Source: the closing lines of news sites in each language, and grammar; written by hand. Taken: 2026-12-01. Licence: words are
 *   facts. Refresh: ask a reader of the language.
 */
export interface ReaderPointers {
  /** How a clause begins that a call may follow on: `For more news, follow us`. */
  heads?: string
  /** To follow somebody by name, with two networks or more: `You can follow The Herald on Facebook and X`. */
  follow: string
  /** How a line without a verb begins that points to a place of the site: `More news on our Telegram channel`. */
  more: string
  /** Verbs that are calls by themselves, where the other lists have them with a preposition. */
  bare?: string
}

export const readerPointers: Readonly<Record<string, ReaderPointers>> = {
  en: {
    heads: 'for | to | if | when | want',
    bare: 'subscribe | sign up',
    follow: 'follow | you can follow | like',
    more: 'more | all | latest | the latest | breaking news | more news'
  },
  de: {
    heads: 'für | um | wenn | damit | mehr',
    follow: 'folgen sie | folge | folgt | sie können',
    more: 'mehr | alle | weitere | die wichtigsten'
  },
  fr: {
    heads: 'pour | si',
    follow: 'suivez | retrouvez | suivre',
    more: "plus d'actualités | toute l'actualité | l'essentiel | toutes les"
  },
  es: {
    heads: 'para | si',
    follow: 'sigue | siga | seguí | puedes seguir | puede seguir',
    more: 'más | toda | todas | lo más | las últimas'
  },
  pt: {
    heads: 'para | se',
    follow: 'siga | segue | acompanhe | podes seguir',
    more: 'mais | todas | as principais'
  },
  it: {heads: 'per | se', follow: 'segui | seguite | puoi seguire', more: 'tutte le | le ultime | altre'},
  nl: {heads: 'voor | om | als', follow: 'volg', more: 'meer | al het'},
  pl: {
    heads: 'aby | żeby | jeśli | jeżeli',
    follow: 'śledź | obserwuj | polub',
    more: 'więcej | najważniejsze | wszystkie'
  },
  cs: {heads: 'pro | abyste | pokud | chcete', follow: 'sledujte | sleduj', more: 'více | další | všechny'},
  ro: {heads: 'pentru | dacă', follow: 'urmărește | urmăriți', more: 'mai multe | cele mai'},
  hu: {heads: 'ha | hogy', follow: 'kövesd | kövesse | kövess', more: 'további | még több | a legfrissebb'},
  tr: {follow: 'takip edin', more: 'daha fazla | son dakika | en son'},
  id: {heads: 'untuk | agar | supaya', follow: 'ikuti', more: 'berita lainnya | baca berita'},
  vi: {heads: 'để | nếu', follow: 'theo dõi', more: 'thêm tin | tin tức mới'},
  ru: {
    heads: 'чтобы | если',
    follow: 'подписывайтесь | читайте | следите',
    more: 'больше | ещё больше | еще больше | все | главные | самые важные | самое важное | самые интересные | оперативные | ещё | еще'
  },
  uk: {
    heads: 'щоб | якщо',
    follow: 'підписуйтесь | підписуйтеся | читайте | стежте',
    more: 'більше | ще більше | усі | всі | головні | найважливіше | найцікавіше | оперативні'
  }
}
