/** Calls to subscribe and to follow are known by what they ask and for what, and only where a text does nothing else. */
import {describe, expect, it} from 'vitest'
import {readerClosings} from '../../src/facts/wording/reader-calls/closings.js'
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

describe('taking leave', () => {
  const closings: [string, string][] = [
    ['en', 'Did you like this article? Share it with your friends!'],
    ['en', 'If you found this post helpful, please consider sharing it.'],
    ['de', 'Wenn dir der Artikel gefallen hat, teile ihn mit deinen Freunden!'],
    ['fr', 'Cet article vous a plu ? Partagez-le !'],
    ['es', '¿Te ha gustado este artículo? Compártelo en tus redes sociales.'],
    ['pt', 'Gostou do conteúdo? Deixe seu like e compartilhe.'],
    ['it', 'Se ti è piaciuto questo articolo, condividilo con i tuoi amici.'],
    ['nl', 'Vond je dit artikel leuk? Deel het met je vrienden!'],
    ['pl', 'Jeśli podobał Ci się artykuł, udostępnij go znajomym!'],
    ['cs', 'Líbil se vám článek? Sdílejte ho s přáteli!'],
    ['sv', 'Gillade du artikeln? Dela den gärna med dina vänner!'],
    ['da', 'Kunne du lide artiklen? Del den med dine venner!'],
    ['nb', 'Likte du artikkelen? Del den med vennene dine!'],
    ['fi', 'Piditkö jutusta? Jaa se ystävillesi!'],
    ['hu', 'Ha tetszett a cikk, oszd meg az ismerőseiddel!'],
    ['ro', 'Dacă ți-a plăcut articolul, distribuie-l prietenilor tăi!'],
    ['tr', 'Bu yazıyı beğendiyseniz arkadaşlarınızla paylaşmayı unutmayın.'],
    ['id', 'Kalau kamu suka artikel ini, jangan lupa bagikan ke temanmu.'],
    ['vi', 'Nếu thấy bài viết hữu ích, hãy chia sẻ cho bạn bè.'],
    ['ru', 'Понравилась статья? Поделитесь с друзьями!'],
    ['uk', 'Сподобалася стаття? Поділіться з друзями!'],
    ['el', 'Αν σας άρεσε το άρθρο, μοιραστείτε το με τους φίλους σας!'],
    ['he', 'אהבתם את הכתבה? שתפו אותה עם החברים!'],
    ['ar', 'إذا أعجبك المقال، شاركه مع أصدقائك.'],
    ['fa', 'اگر از این مطلب خوشتان آمد، آن را به اشتراک بگذارید.'],
    ['hi', 'अगर आपको यह लेख पसंद आया तो इसे अपने दोस्तों के साथ शेयर करें।'],
    ['bn', 'লেখাটি ভালো লাগলে বন্ধুদের সাথে শেয়ার করুন।'],
    ['th', 'ถ้าชอบบทความนี้ ฝากกดแชร์ให้เพื่อน ๆ ด้วยนะคะ'],
    ['zh', '如果觉得文章对你有帮助，欢迎点赞、收藏、转发。'],
    ['zh-Hant', '喜歡這篇文章嗎？歡迎分享給你的朋友！'],
    ['ja', 'この記事が役に立ったら、いいね・シェアをお願いします！'],
    ['ko', '이 글이 도움이 되셨다면 공감과 구독 부탁드립니다 :)']
  ]

  it.each(closings)('%s: %s', (language, text) => {
    expect(kindOf(text, [language])).toBeDefined()
    expect(kindOf(text, ['xx'])).toBeUndefined()
  })

  it('is known in every language', () => {
    const covered = new Set(closings.map(([language]) => language))
    expect(readerCalls.map(({language}) => language).filter((language) => !covered.has(language))).toEqual([])
  })

  it.each([
    ['en', 'I found this post useful and wanted to share it with you.'],
    ['en', 'If you enjoyed the winter, share your pictures of it with the museum.'],
    ['en', 'The article was helpful, and it helped me to see how others share their work.'],
    ['en', 'If you like this cheese, share it with friends.'],
    ['en', 'Thanks for reading! The next part deals with the engine.'],
    ['de', 'Der Artikel gefiel ihm, weil er die Arbeit mit anderen teilte.'],
    ['zh', '他喜欢这篇文章，因为里面写到了港口。']
  ])('but not (%s): %s', (language, text) => {
    expect(kindOf(text, [language], true)).toBeUndefined()
  })

  it.each([
    ['en', 'Our best stories are on our Telegram channel. Subscribe!'],
    ['ru', 'Главные новости — в нашем телеграм-канале. Подписывайтесь: t.me/port'],
    ['en', 'For more news, follow us on X, Facebook and Instagram.'],
    ['es', 'Mantente informado. Únete a nuestro canal de WhatsApp.']
  ])('a call is one without its object beside it, too (%s): %s', (language, text) => {
    expect(kindOf(text, [language])).toBe('follow')
  })

  it.each([
    ['es', 'Puedes seguir a EL FARO en Facebook y X o apuntarte aquí.'],
    ['ru', 'Больше новостей — в нашем канале в Telegram']
  ])('at the end a line may point to the profiles of the site by its name (%s): %s', (language, text) => {
    expect(kindOf(text, [language], true)).toBe('follow')
    expect(kindOf(text, [language])).toBeUndefined()
  })

  it('with a link to a profile the network needs no name', () => {
    const read = (hasProfile: boolean) =>
      new CallReader(['en']).read('If you want more, follow me there.', {hasProfile})
    expect(read(true)?.kind).toBe('follow')
    expect(read(false)).toBeUndefined()
  })
})

it('each language says what the others say', () => {
  expect(Object.keys(readerClosings).sort()).toEqual(readerCalls.map(({language}) => language).sort())
  for (const calls of readerCalls) {
    for (const name of ['subscribe', 'receive', 'newsletter', 'follow', 'networks'] as const)
      expect(calls[name].trim(), `${calls.language} ${name}`).not.toBe('')
    expect(persons[calls.language], calls.language).toBeDefined()
  }
  expect(readerCalls.length).toBeGreaterThanOrEqual(30)
})
