/** Notices to the reader of a site or a mail go; steps of a manual and sentences about them stay. */
import {describe, expect, it, test} from 'vitest'
import {readerNotices} from '../../src/facts/wording/reader-notices.js'
import {clean} from '../../src/index.js'

const cleaned = async (source: string) => (await clean(source, {path: 'a.md', preset: 'scraped'})).markdown
const between = (line: string) => `Pears ripen from the inside.\n\n${line}\n\nPick them hard.\n`
const without = 'Pears ripen from the inside.\n\nPick them hard.\n'

const samples = [
  'It looks like you’re using an ad blocker. Please allow ads on our site.',
  'Please disable your ad blocker to continue reading.',
  'Wir haben festgestellt, dass Sie einen Adblocker verwenden.',
  'Bitte deaktivieren Sie Ihren Adblocker, um weiterzulesen.',
  'Il semble que vous utilisiez un bloqueur de publicités.',
  'Parece que estás usando un bloqueador de anuncios.',
  'Parece que você usa um bloqueador de anúncios.',
  'Sembra che tu stia utilizzando un adblock.',
  'Het lijkt erop dat je een adblocker gebruikt.',
  'Wygląda na to, że używasz Adblocka.',
  'Похоже, вы используете блокировщик рекламы.',
  '広告ブロック機能が検出されました。',
  '检测到您正在使用广告拦截插件，请将本站加入白名单。',
  'Reklam engelleyici kullandığınızı fark ettik.',
  'Sepertinya Anda menggunakan AdBlock.',
  'Please enable JavaScript to view this page.',
  'Bitte aktivieren Sie JavaScript in Ihrem Browser.',
  'Veuillez activer JavaScript pour lire cette page.',
  'Por favor, activa JavaScript para ver esta página.',
  'Por favor, ative JavaScript para ver esta página.',
  'Il tuo browser non supporta il tag video.',
  'Пожалуйста, включите JavaScript в браузере.',
  '请启用JavaScript来查看评论。',
  'このサイトを利用するにはJavaScriptを有効にしてください。',
  'You have 3 free articles left this month.',
  'Sie haben noch 3 kostenlose Artikel in diesem Monat.',
  'Il vous reste 2 articles gratuits ce mois-ci.',
  'Te quedan 2 artículos gratis este mes.',
  'Você ainda tem 2 matérias grátis.',
  'Ti restano 2 articoli gratuiti.',
  'Je hebt nog 2 gratis artikelen.',
  'Pozostały ci 3 darmowe artykuły.',
  'この記事は有料会員限定です。',
  'Listen to this article · 6:12 min',
  'Lyssna på artikeln',
  'Слушать статью',
  '기사 듣기',
  'Text size A- A A+',
  '文字サイズ 小 中 大',
  '글자크기 작게 크게',
  'You are receiving this letter because you signed up on our site.',
  'Our mailing address is:',
  'Unsubscribe from this list',
  'Sie erhalten diese E-Mail, weil Sie sich auf unserer Seite angemeldet haben.',
  'Vous recevez cet e-mail car vous êtes inscrit à notre lettre.',
  'Recibes este correo porque te suscribiste en nuestra web.',
  'Você está recebendo este e-mail porque se inscreveu no nosso site.',
  'Ricevi questa email perché ti sei iscritto.',
  'Je ontvangt deze nieuwsbrief omdat je je hebt aangemeld.',
  'Otrzymujesz tę wiadomość, ponieważ zapisałeś się na stronie.',
  'Вы получили это письмо, потому что подписались на рассылку.',
  'Du får detta mejl eftersom du är prenumerant.',
  'Bu e-postayı abone olduğunuz için alıyorsunuz.',
  'Anda menerima email ini karena Anda mendaftar.',
  'このメールは会員登録された方にお送りしています。',
  '您收到此邮件是因为您订阅了我们的电子报。',
  '본 메일은 수신에 동의하신 분께 발송되었습니다.',
  '[Darse de baja](https://mail.example/u)',
  '\\*|LIST:DESCRIPTION|\\*',
  '%%unsubscribe%%'
]

test.each(samples)('goes: %s', async (sample) => {
  expect(await cleaned(between(sample))).toBe(without)
  const source = between(sample)
  expect((await clean(source, {path: 'a.md', preset: 'authored'})).markdown).toBe(source)
})

test('each pattern has a sample', () => {
  const texts = samples.map((sample) => sample.replace(/^\[(.*)\]\(.*\)$/, '$1').replaceAll('\\', ''))
  for (const {pattern} of readerNotices)
    expect(
      texts.filter((text) => pattern.test(text)),
      String(pattern)
    ).not.toEqual([])
})

describe('what stays', () => {
  it.each([
    'Disable your ad blocker and try again.',
    'An ad blocker hides what the site lives from.',
    'Wir haben festgestellt, dass die Birnen reif sind.',
    '你可以安装广告拦截插件来过滤弹窗。',
    '広告ブロックを無効にしてください。',
    'Enable JavaScript in your browser.',
    'This app requires JavaScript.',
    'JavaScript is required.',
    'The page works without JavaScript.',
    'Open it in your browser.',
    'View it in the browser.',
    'She has three free articles to write this month.',
    'This article was read by thousands of people.',
    'Listen to this: the pear falls.',
    'The text size of the label is 12 pt.',
    'Font size',
    '字体大小',
    'Unsubscribe is a verb.',
    'Most people who unsubscribe never opened the last ten letters.',
    'Every letter needs a way out. [The law](https://example.org/law) asks for one click, and the word Unsubscribe must be readable.',
    'You are receiving visitors in May.',
    'Put \\*|UNSUB|\\* at the end of each letter.',
    'Abmelden',
    '`%%unsubscribe%%`',
    '> Please enable JavaScript to view this page.'
  ])('%j', async (text) => expect(await cleaned(between(text))).toBe(between(text)))
})
