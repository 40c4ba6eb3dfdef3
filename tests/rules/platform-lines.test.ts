/** What platforms and tools print goes; what an author writes of them, or in the same words, stays. */
import {describe, expect, it, test} from 'vitest'
import {platformLines} from '../../src/facts/wording/platform-lines.js'
import {clean} from '../../src/index.js'

const cleaned = async (source: string, path = 'a.md') =>
  (await clean(source, {path, preset: 'scraped'})).markdown
const between = (line: string) =>
  `The captain sold the tickets himself.\n\n${line}\n\nLoading the cars took an hour.\n`
const without = 'The captain sold the tickets himself.\n\nLoading the cars took an hour.\n'

const samples = [
  'The Ferry Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.',
  'Thanks for reading The Ferry Letter! Subscribe for free to receive new posts and support my work.',
  'Thank you for reading The Ferry Letter. This post is public so feel free to share it.',
  'The Ferry Letter is free today. But if you enjoyed this post, you can tell The Ferry Letter that their writing is valuable by pledging a future subscription. You won’t be charged unless they enable payments.',
  'Subscribe to The Ferry Letter to keep reading this post and get 7 days of free access to the full post archives.',
  'Discussion about this post',
  'Danke fürs Lesen von Fährbrief! Abonniere kostenlos, um neue Posts zu erhalten und meine Arbeit zu unterstützen.',
  'Merci d’avoir lu La Lettre ! Abonnez-vous gratuitement pour recevoir de nouveaux posts et soutenir mon travail.',
  '¡Gracias por leer La Carta! Suscríbete gratis para recibir nuevos posts y apoyar mi trabajo.',
  'Obrigado por ler A Carta! Subscreva gratuitamente para receber novos posts e apoiar o meu trabalho.',
  'Grazie per aver letto La Lettera! Iscriviti gratuitamente per ricevere nuovi post e supportare il mio lavoro.',
  'Press enter or click to view image in full size',
  'Notes from the ferry was originally published in Sea Notes on Medium, where people are continuing the conversation by highlighting and responding to this story.',
  'Thank you for being a part of the In Plain English community! Before you go:',
  'Be sure to clap and follow the writer ️👏',
  'Follow us: X | LinkedIn | YouTube | Discord | Newsletter',
  'More content at PlainEnglish.io. Sign up for our free weekly newsletter.',
  'Thanks for being a part of our community! Before you go:',
  'Did you find this article valuable? Support Ann Ferry by becoming a sponsor. Any amount is appreciated!',
  'Read articles from Ann Ferry directly inside your inbox. Subscribe to the newsletter, and don’t miss out.',
  'Enter fullscreen mode Exit fullscreen mode',
  'For further actions, you may consider blocking this person and/or reporting abuse',
  'Like Loading...',
  '3 bloggers like this:',
  'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  'Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden.',
  'Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont les données de vos commentaires sont traitées.',
  'Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.',
  'Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.',
  'Questo sito utilizza Akismet per ridurre lo spam. Scopri come vengono elaborati i dati derivati dai commenti.',
  'Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie gegevens worden verwerkt.',
  'Ta strona używa Akismet do redukcji spamu. Dowiedz się, w jaki sposób przetwarzane są dane komentarzy.',
  'Этот сайт использует Akismet для борьбы со спамом. Узнайте, как обрабатываются ваши данные комментариев.',
  'Denna webbplats använder Akismet för att minska skräppost. Lär dig om hur din kommentarsdata bearbetas.',
  'このサイトはスパムを低減するために Akismet を使っています。コメントデータの処理方法の詳細はこちらをご覧ください。',
  '這個網站採用 Akismet 服務減少垃圾留言。進一步了解 Akismet 如何處理網站訪客的留言資料。',
  'Situs ini menggunakan Akismet untuk mengurangi spam. Pelajari bagaimana data komentar Anda diproses.',
  'İstenmeyenleri azaltmak için Akismet kullanır. Yorum verilerinizin nasıl işlendiğini öğrenin.',
  'Blog at WordPress.com.',
  'Erstelle eine kostenlose Website oder ein Blog auf WordPress.com.',
  'Créez un site web gratuit ou un blog sur WordPress.com.',
  'Crea un blog gratis en WordPress.com.',
  'Crie um site gratuito com WordPress.com.',
  'Newer Post Older Post Home',
  'Subscribe to: Post Comments (Atom)',
  '좋아요공감 공유하기 통계 게시글 관리',
  '微信扫一扫关注该公众号',
  '点击上方蓝字关注我们',
  '一起养成写作习惯！这是我参与「掘金日新计划 · 4 月更文挑战」的第 3 天，点击查看活动详情。',
  '版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。',
  'posted @ 2019-01-01 10:00 ferry 阅读(123) 评论(0) 编辑 收藏',
  '本文由 mdnice 多平台发布',
  '渡輪小姐 發表在 痞客邦 留言(0) 人氣(12)',
  'いいなと思ったら応援しよう！',
  'Blogged with the Flock Browser',
  'Technorati tags: ferry, sea',
  'This post was exported from Tumblr.'
]

test.each(samples)('goes: %s', async (sample) => {
  expect(await cleaned(between(sample))).toBe(without)
  const source = between(sample)
  expect((await clean(source, {path: 'a.md', preset: 'authored'})).markdown).toBe(source)
})

test('each pattern has a sample', () => {
  for (const {pattern} of platformLines)
    expect(
      samples.filter((sample) => pattern.test(sample)),
      String(pattern)
    ).not.toEqual([])
})

describe('rows of buttons as text', () => {
  it.each([
    'Email ThisBlogThis!Share to TwitterShare to FacebookShare to Pinterest',
    'Diesen Post per E-Mail versendenBlogThis!In Twitter freigebenIn Facebook freigebenAuf Pinterest teilen',
    'Enviar por correo electrónicoEscribe un blogCompartir en XCompartir con FacebookCompartir en Pinterest',
    'Envoyer par e-mailBlogThis!Partager sur XPartager sur FacebookPartager sur Pinterest',
    'メールで送信BlogThis!X で共有Facebook で共有するPinterest に共有',
    '이메일로 전송BlogThis!X에 공유Facebook에서 공유Pinterest에 공유',
    'Отправить по электронной почтеНаписать об этом в блогеПоделиться в XОпубликовать в FacebookПоделиться в Pinterest',
    'Share on Facebook Share on Twitter Share on LinkedIn',
    'Share this:\n\n- Click to share on Twitter (Opens in new window)\n- Click to print (Opens in new window)',
    'Teilen mit:\n\n- Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)\n- Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)',
    '### Comparte esto:\n\n- Haz clic para compartir en Twitter (Se abre en una ventana nueva)\n- Haz clic para compartir en Facebook (Se abre en una ventana nueva)',
    'Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)',
    'Gefällt mir:\n\nGefällt mir Wird geladen …',
    '**Me gusta esto:**\n\nMe gusta Cargando...',
    '### Mi piace:\n\nMi piace Caricamento in corso…',
    'J’aime chargement…',
    'Suka Memuat...',
    'Curtir Carregando...',
    'いいね 読み込み中…',
    'Нравится Загрузка...'
  ])('%s', async (row) => expect(await cleaned(between(row))).toBe(without))
})

describe('what stays', () => {
  it.each([
    '### Like this\n\nDo it like this: small ones first.',
    'Like loading a ship...',
    'Thanks for reading the long letters of last winter, and for the forty pears that came by post.',
    'The village paper is supported by its readers: each pays for one page a year.',
    'Medium is a platform on which people follow the writer and clap.',
    'Substack is a reader-supported publication platform, they say, but the fee is ten percent of each payment that a reader makes.',
    'I blogged with [Flock](http://www.flock.com/) for a year, and Technorati counted three readers.',
    'Share the ferry with friends.',
    'You can share it on Facebook, or share it on Twitter.',
    'Share on Facebook and share on Twitter',
    'Facebook, Twitter and Pinterest have a share of the market',
    '- Facebook\n- Twitter',
    '- [Council on Facebook (opens in new window)](https://facebook.com/council)\n- [Council on X (opens in new window)](https://x.com/council)',
    'Akismet reduces spam.',
    'Originally published at [example.com](https://example.com/ferry) on May 3.',
    '我参加过「北京马拉松」，跑了四个小时。',
    '반응형 웹은 화면 크기에 맞춘다.',
    '我们在微信扫一扫的功能里看到了船票。',
    'The editor has an “enter fullscreen mode” button and an exit.',
    '> Like Loading...',
    '`Like Loading...`'
  ])('%j', async (text) => expect(await cleaned(between(text))).toBe(between(text)))
})
