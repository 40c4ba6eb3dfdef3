/** Calls to subscribe and to follow are known by what they ask and for what, and only where a text does nothing else. */
import {describe, expect, it} from 'vitest'
import {readerCalls} from '../../src/facts/wording/reader-calls/index.js'
import {persons} from '../../src/facts/wording/reader-calls/persons.js'
import {CallReader} from '../../src/text/reader-calls.js'

const kindOf = (text: string, languages: string[] = [], isLast = false) =>
  new CallReader(languages).read(text, {isLast})?.kind

describe('newsletters', () => {
  it.each([
    'Sign up for our newsletter.',
    'Liked this piece? Subscribe to the Harbour Letter to get it in your inbox every Friday.',
    'Join our mailing list! No spam, unsubscribe at any time.',
    'Jetzt unseren kostenlosen Newsletter abonnieren!',
    'Abonnieren Sie unseren Newsletter!',
    'Inscrivez-vous à notre newsletter',
    'Suscríbete a nuestro boletín',
    'Inscreva-se em nossa newsletter e receba as novidades.',
    'Iscriviti alla nostra newsletter',
    'Schrijf je in voor onze nieuwsbrief',
    'Zapisz się do naszego newslettera',
    'Přihlaste se k odběru našeho newsletteru',
    'Anmäl dig till vårt nyhetsbrev',
    'Tilmeld dig vores nyhedsbrev',
    'Meld deg på vårt nyhetsbrev',
    'Iratkozz fel a hírlevelünkre!',
    'Abonează-te la newsletterul nostru',
    'Bültenimize abone olun',
    'Đăng ký nhận bản tin của chúng tôi',
    'Подпишитесь на нашу рассылку',
    'Підпишіться на нашу розсилку',
    'Εγγραφείτε στο newsletter μας',
    'הירשמו לניוזלטר שלנו',
    'اشترك في نشرتنا البريدية',
    'در خبرنامه ما عضو شوید',
    'हमारे न्यूज़लेटर को सब्सक्राइब करें',
    'আমাদের নিউজলেটার সাবস্ক্রাইব করুন',
    'สมัครรับจดหมายข่าวของเรา',
    '订阅我们的电子报',
    '訂閱我們的電子報',
    'ニュースレターを購読してください',
    '뉴스레터를 구독하세요'
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('newsletter')
  })

  it.each([
    'Subscribe to nothing before you have read the small print of a newsletter that promises gold.',
    'The museum sent its first newsletter in 1994, and forty people read it.',
    '"Subscribe to our newsletter," the box said, and Marla typed in a false address.',
    'Register by email until May 3; places are limited to thirty.',
    'Join the mailing list table with the users on their id.',
    'Now subscribe the client to the newsletter topic.',
    'Receive email alerts by setting an address in the newsletter section.',
    'Get your inbox to zero before you write a newsletter.',
    'Ask your readers to join your mailing list when the concert is over.',
    'Der Verein verschickt seit 1994 einen Newsletter.',
    'La paroisse envoya sa première lettre : « Abonnez-vous à notre newsletter ».',
    'メールマガジンの歴史は一九九七年に始まる。'
  ])('but not: %s', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })
})

describe('profiles', () => {
  it.each([
    'Follow us on Mastodon and Instagram.',
    'Folgen Sie uns auf Instagram',
    'Suivez-nous sur Facebook',
    'Síguenos en Instagram',
    'Siga-nos no Instagram',
    'Seguici su Facebook',
    'Volg ons op Instagram',
    'Śledź nas na Facebooku',
    'Bizi Instagram hesabımızdan takip edin',
    'BİZİ TAKİP EDİN: sosyal medya hesaplarımızdan takip edin',
    'Подписывайтесь на наш канал в Telegram',
    'تابعنا على فيسبوك',
    '公式Twitterをフォローしてください'
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('follow')
  })

  it('with no network named, at the end of the document alone', () => {
    expect(kindOf('Síguenos:', ['es'], true)).toBe('follow')
    expect(kindOf('Síguenos:', ['es'])).toBeUndefined()
  })

  it.each([
    'Follow the museum on Instagram to see which rooms are open.',
    'Follow us on Discord at 19:00 for the meeting.',
    'Follow our guide to deleting Facebook.',
    'Join us on the ridge, said the guide, and leave the channel to the boats.',
    'Suivez le sentier jusqu’à la chapelle, puis le canal.'
  ])('but not: %s', (text) => {
    expect(kindOf(text, ['en', 'fr'], true)).toBeUndefined()
  })
})

describe('at the end of the document', () => {
  const own = 'Every Friday we send our newsletter to you: subscribe and read it before the first coffee.'

  it('a text goes that speaks of the site’s own mail to its reader', () => {
    expect(kindOf(own, ['en'], true)).toBe('newsletter')
    expect(kindOf(own, ['en'])).toBeUndefined()
  })

  it.each([
    'If you write a newsletter, our advice is simple: be brief.',
    'Our May newsletter reached you late, and we are sorry: the printer was broken.'
  ])('one without a call stays: %s', (text) => {
    expect(kindOf(text, ['en'], true)).toBeUndefined()
  })

  it.each([
    ['pl', 'Na dole stoi „Zapisz się do naszego newslettera, a nic ci nie umknie”, i nikt tego nie czyta.'],
    ['de', 'Unten steht „Abonnieren Sie unseren Newsletter“, und niemand liest es.'],
    ['hu', 'Alul ez áll: „Iratkozz fel a hírlevelünkre, és küldünk neked egy könyvet”.']
  ])('what it quotes is no call: %s', (language, text) => {
    expect(kindOf(text, [language], true)).toBeUndefined()
  })

  it('one about the mail of others stays', () => {
    expect(kindOf('The harbour sends a newsletter to those who ask for it.', ['en'], true)).toBeUndefined()
  })
})

it('each language says what the others say', () => {
  for (const calls of readerCalls) {
    for (const name of ['subscribe', 'receive', 'newsletter', 'follow', 'networks'] as const)
      expect(calls[name].trim(), `${calls.language} ${name}`).not.toBe('')
    expect(persons[calls.language], calls.language).toBeDefined()
  }
  expect(readerCalls.length).toBeGreaterThanOrEqual(30)
})
