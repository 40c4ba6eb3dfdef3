import {describe, expect, it} from 'vitest'
import {boilerplateFacts} from '../../../src/facts/wording/boilerplate-phrases.js'
import {callsToBuy} from '../../../src/facts/wording/calls-to-buy.js'
import {strictPatterns} from '../../../src/facts/wording/strict-phrases.js'

/** What the wording makes of a block's text, with the limit of words left out. */
function kindOf(text: string): string | undefined {
  return boilerplateFacts.find(({pattern}) => pattern.test(text))?.kind
}

describe('boilerplateFacts', () => {
  it('fits the beginning of a block, and is no global pattern', () => {
    for (const {pattern} of boilerplateFacts) {
      expect(pattern.source).toMatch(/^\^/)
      expect(pattern.flags).toMatch(/^i?u$/)
    }
  })

  it('says each thing once', () => {
    const keys = boilerplateFacts.map(({kind, language, pattern}) => `${kind} ${language} ${pattern.source}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each([
    ['feed footer', 'The post Growing Basil appeared first on Garden Notes.'],
    ['feed footer', 'The post Growing Basil first appeared on Garden Notes.'],
    ['feed footer', 'Der Beitrag Basilikum ziehen erschien zuerst auf Gartenblatt.'],
    ['feed footer', 'L’article Cultiver le basilic est apparu en premier sur Mon Jardin.'],
    ['feed footer', 'La entrada Cultivar albahaca se publicó primero en Mi Huerto.'],
    ['feed footer', 'O post Cultivar manjericão apareceu primeiro em Minha Horta.'],
    ['feed footer', 'O conteúdo Cultivar manjericão aparece primeiro em A Horta.'],
    ['feed footer', 'L’articolo Coltivare il basilico proviene da Orto Facile.'],
    ['feed footer', 'Het bericht Basilicum kweken verscheen eerst op Moestuin.'],
    ['feed footer', 'Artykuł Uprawa bazylii pochodzi z serwisu Ogród.'],
    ['feed footer', 'Příspěvek Pěstujeme bazalku pochází z Zahrada.'],
    ['feed footer', 'Сообщение Базилик на окне появились сначала на Огород.'],
    ['feed footer', 'Το άρθρο Βασιλικός εμφανίστηκε πρώτα στο Ο κήπος.'],
    ['feed footer', 'Inlägget Odla basilika dök först upp på Trädgården.'],
    ['feed footer', 'Fesleğen yetiştirme yazısı ilk önce Bahçem üzerinde ortaya çıktı.'],
    ['feed footer', '投稿 バジルを育てる は 庭の手帖 に最初に表示されました。'],
    ['feed footer', '〈種羅勒〉這篇文章最早發佈於《小菜園》。'],
    ['feed footer', 'ظهرت المقالة زراعة الريحان أولاً على حديقتي.'],
    ['newsletter', 'Subscribe to our newsletter for weekly tips.'],
    ['newsletter', 'Get gardening tips delivered straight to your inbox.'],
    ['newsletter', 'By submitting your information you agree to the Terms & Conditions.'],
    ['share', 'Share this:'],
    ['share', 'Share this article on Facebook, Twitter and LinkedIn'],
    ['share', 'Share on WhatsApp'],
    ['share', 'Facebook Twitter LinkedIn Email'],
    ['share', 'Facebook | X | WhatsApp | Copy link'],
    ['share', 'Teilen'],
    ['share', 'Artikel teilen auf Facebook'],
    ['share', 'Partager cet article sur Twitter'],
    ['share', 'Comparte esto:'],
    ['share', 'Compartilhe no Facebook'],
    ['share', 'Condividi questo articolo'],
    ['share', 'Udostępnij na Facebooku'.slice(0, -1)],
    ['share', 'Поделиться в Telegram'],
    ['share', 'Bagikan ke WhatsApp'],
    ['share', '分享到：'],
    ['share', 'シェアする'],
    ['share', '공유하기'],
    ['ad label', 'Advertisement. Scroll to continue reading.'],
    ['follow', 'Follow us on Facebook and Instagram for more.'],
    ['follow', 'Follow us on X'],
    ['follow', 'Join our Telegram channel'],
    ['follow', 'Follow Garden Notes on Google News'],
    ['follow', '欢迎关注我的公众号：小菜园'],
    ['cookies', 'This site uses cookies. By continuing to browse you accept our cookie policy.'],
    ['cookies', 'We use cookies to improve your experience.'],
    ['cookies', 'Wir verwenden Cookies, um Inhalte anzuzeigen.'],
    ['cookies', 'Мы используем cookie. Продолжая, вы соглашаетесь с этим.'],
    ['feedback', 'Was this page helpful?'],
    ['feedback', 'Thanks for letting us know!'],
    ['feedback', 'Tell us why!'],
    ['feedback', '这篇文章对您有帮助吗？'],
    ['feedback', 'この記事は役に立ちましたか？'],
    ['ad label', 'Advertisement'],
    ['ad label', 'Anzeige'],
    ['ad label', 'Publicité'],
    ['ad label', 'Реклама'],
    ['ad label', '広告'],
    ['ad label', '广告'],
    ['ad label', 'Anzeigen'],
    ['ad label', 'Anzeige symplr'],
    ['ad label', 'About these ads'],
    ['page control', 'Zurück zum Inhaltsverzeichnis'],
    ['page control', 'Jump to Recipe'],
    ['page control', 'Add all ingredients to your basket'],
    ['page control', 'Zutaten auf die Einkaufsliste setzen'],
    ['page control', 'Weitere Artikel werden geladen...'],
    ['page control', 'Bild anzeigen Bild schließen'],
    ['page control', '... weiter zu "die Wortwahl"'],
    ['page control', 'Looking for a shop to rent? See offers at property.example'],
    ['page control', 'Copy link'],
    ['player', 'Play Video'],
    ['player', 'Current Time 0:00'],
    ['player', 'Loaded: 0%'],
    ['player', 'Remaining Time -0:00'],
    ['player', 'Next video starts in : 7'],
    ['player', 'Your video will play in 00:25'],
    ['player', 'Unfortunately, this video is not available in your region.'],
    [
      'system message',
      'Please accept YouTube cookies to play this video. By accepting you will be accessing content from YouTube.'
    ],
    ['system message', 'Accept YouTube Content'],
    ['subscription', 'To view the full story, please subscribe to The Weir.'],
    [
      'subscription',
      'If you’re seeing this message but you’re already a subscriber, you can log in for immediate access to this story.'
    ],
    ['subscription', 'Already a subscriber? Log in'],
    ['subscription', 'Sie möchten gerne weiterlesen?'],
    ['subscription', 'Um diesen Artikel zu lesen, müssen Sie sich anmelden.'],
    ['disclaimer', 'This post was created by a member of the Weir community.'],
    ['disclaimer', 'Bei diesem Beitrag handelt es sich um ein Blog aus der Wehr-Community'],
    ['system message', 'This event has passed.'],
    ['system message', 'Diese Veranstaltung ist bereits vorbei.']
  ])('takes for %s: %s', (kind, text) => {
    expect(kindOf(text)).toBe(kind)
  })

  it.each([
    'The post office appeared on the corner in 1912.',
    'This article was originally published on another site.',
    'This article originally appeared in a magazine of 1998.',
    'L’articolo determinativo proviene da un pronome latino.',
    'Artykuł opiera się na danych, które podał urząd.',
    'Příspěvek na dopravu pochází z rozpočtu města.',
    '很多变化最先出现在日常里。',
    'הפוסט שלו הופיע לראשונה ב-2010',
    'Share your screen with the other person, then press Record.',
    'Share this folder with your team before you go on.',
    'Share on the network drive what the others need.',
    'Sharing a printer takes three steps.',
    'Partager un fichier avec un collègue demande deux clics.',
    'Comparte su vida con dos gatos.',
    'Compartilhar arquivos com a equipe é simples.',
    'Condividi il file con gli altri.',
    'Teilen wir die Gruppe in zwei Hälften.',
    'Поделиться файлом можно двумя способами.',
    'Bagikan berkas itu dengan tim.',
    'Deel 1',
    '分享到云端后即可下载。',
    'Join us in Hamburg for two days of talks and workshops.',
    'Find us a better word for it.',
    'To read the full story of the ferry, one has to go to the archive.',
    'Are you already a grandmother? Then you know.',
    'This article is for members of the club who have never rowed.',
    'To access the content, sign in to the admin center and choose Files.',
    'This story was written by a keeper of the old ferry.',
    'Current time is all we have.',
    'Add the ingredients to the bowl and stir.',
    'Weiter zu gehen, hat keinen Sinn mehr.',
    'Play video games with your children, and lose.',
    'Anzeigen nach drei Stunden Verhör',
    'This event has passed into legend.',
    'Follow us through the old town, past the mill.',
    'Folgt uns niemand, gehen wir allein.',
    'This site uses cookies named after biscuits, and we counted them: there are nine.',
    'We use cookies as a running example in this chapter.',
    'Submit',
    'Advertisement rates rose in 1921.',
    'Anzeige erstatten kann jeder.',
    'Subscribe to the topic with the client library, then publish a message.',
    'Facebook, Twitter, LinkedIn',
    'Facebook Twitter'
  ])('leaves: %s', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })

  it('stays linear on long text', () => {
    const texts = [
      'share ' + 'facebook '.repeat(5000),
      'follow us on ' + 'a '.repeat(20000),
      'Facebook | '.repeat(5000) + '!'
    ]
    const start = performance.now()
    for (const text of texts) for (const {pattern} of boilerplateFacts) pattern.test(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('callsToBuy', () => {
  it.each([
    'Buy now',
    'Order now!',
    'Get it now',
    'Add to cart',
    'Check price',
    'Start your free trial',
    'Jetzt kaufen',
    'Acheter maintenant',
    'Comprar ahora',
    'Bestel nu',
    'Kup teraz',
    'Mua ngay',
    '立即购买'
  ])('takes %s', (text) => {
    expect(callsToBuy.some((pattern) => pattern.test(text))).toBe(true)
  })

  it.each([
    'Buying guide',
    'Order of operations',
    'Check the installation log',
    'Start the server',
    'Kaufen oder mieten?'
  ])('leaves %s', (text) => {
    expect(callsToBuy.some((pattern) => pattern.test(text))).toBe(false)
  })

  it('speaks for the whole text', () => {
    for (const pattern of callsToBuy) expect(pattern.source).toMatch(/^\^.*\$$/)
  })
})

describe('strictPatterns', () => {
  it.each([
    'This post contains affiliate links.',
    'Photo: Jane Doe',
    'Foto: Jana Novak'
  ])('takes %s', (text) => {
    expect(strictPatterns.some(({pattern}) => pattern.test(text))).toBe(true)
  })

  it('leaves a sentence', () => {
    expect(strictPatterns.some(({pattern}) => pattern.test('Photosynthesis needs light.'))).toBe(false)
  })
})
