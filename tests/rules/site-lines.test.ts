/**
 * What sites print around and in their articles, known by how it is made and not by one site's words: links to the posts
 * beside, boxes to subscribe, pointers that lost their links, labels of ads, lines of forms. What looks alike stays.
 */
import {describe, expect, test} from 'vitest'
import {clean} from '../../src/index.js'

const first =
  'The ferry was due at nine in the morning, and at ten it was still tied to the pier. Two men in orange coats looked into the engine room and said nothing for a long time.'
const second =
  'By noon the harbour master had written three notices on the same board, each one shorter than the last, and the children had learned all of them by heart.'
const last =
  'In the end we took the bus around the bay. It was slower, and we saw more of the coast than we had planned to.'

const cleaned = async (source: string, path = 'a.md') =>
  (await clean(source, {path, preset: 'scraped'})).markdown.trim()

const inside = (block: string) => [first, block, second, last].join('\n\n')
const below = (block: string) => [first, second, last, block].join('\n\n')
const article = [first, second, last].join('\n\n')

describe('links to the posts before and behind', () => {
  test.each([
    [
      'in one line',
      '[← Previous: The diesel engine](/posts/diesel) [Next: The winter of 2011 →](/posts/winter)'
    ],
    [
      'behind labels',
      'Previous: [The diesel engine](/2023/diesel) | Next: [The winter of 2011](/2023/winter)'
    ],
    [
      'one below the other',
      '[Previous post The diesel engine](/2023/diesel)\n\n[Next post The winter of 2011](/2023/winter)'
    ],
    [
      'below labels',
      '次の記事\n\n[二〇一一年の冬](/entry/2011)\n\n前の記事\n\n[ディーゼルの直し方](/entry/diesel)'
    ],
    ['with nothing behind', '上一篇：[柴油机的修理方法](/p/1.html)\n\n下一篇：[没有了](#)'],
    [
      'with names of the posts alone',
      '[« The diesel engine](/posts/diesel) [The winter of 2011 »](/posts/winter)'
    ]
  ])('go: %s', async (_name, block) => expect(await cleaned(below(block))).toBe(article))

  test('go from plain text, which has no links', async () => {
    const block =
      'Previous article\n\nScrapyard fined over battery fire\n\nNext article\n\nFreight path opened again'
    expect(await cleaned(below(block), 'a.txt')).toBe(article)
  })

  test.each([
    ['of a manual beside the text', '[Previous: Install](install.md) | [Next: Configure](configure.md)'],
    ['one that begins with such a word', '[Next steps for the ferry](/next-steps)'],
    ['one alone', 'Next: [The winter of 2011](/2023/winter)'],
    ['with text behind them', `Previous: [A](/a) | Next: [B](/b)\n\n${last}`]
  ])('stay: %s', async (_name, block) => {
    expect(await cleaned(below(block))).toBe(below(block))
  })
})

describe('boxes to subscribe', () => {
  test.each([
    [
      'de',
      '### Newsletter „Guten Morgen“\n\nDas Wichtigste aus der Region, täglich um sechs.\n\n[Jetzt anmelden](/newsletter)'
    ],
    [
      'fr',
      '**Newsletter « Le soir »**\n\nChaque soir, l’actualité du port.\n\n[Je m’inscris](https://port.example/newsletters/le-soir)'
    ],
    ['Ghost', '**Our newsletter**\n\nA story every week.\n\n[Join](#/portal/signup)']
  ])('go: %s', async (_name, block) => expect(await cleaned(inside(block))).toBe(article))

  test('stay where a section speaks of a newsletter', async () => {
    const section =
      '### The newsletter of the museum\n\nIt was printed from 1911 to 1934 and had forty readers.\n\n[A copy of it](/archive/1911)'
    expect(await cleaned(inside(section))).toBe(inside(section))
  })
})

describe('pointers without links', () => {
  test.each([
    ['a label in capitals', 'READ MORE: How to fix a diesel engine'],
    ['a bar', 'LIRE AUSSI | Le grand hiver de 2011'],
    ['a full stop behind capitals', 'À LIRE AUSSI. Sécheresse : ces ports qui ferment'],
    ['brackets', '[관련기사] 마지막 배가 멈췄다'],
    ['capitals without accents', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Πώς επισκευάζεται ένας κινητήρας'],
    ['Turkish capitals', 'İLGİLİ HABER: Dizel motor nasıl onarılır']
  ])('go from a text without any: %s', async (_name, line) => {
    expect(await cleaned(inside(line), 'a.txt')).toBe(article)
    expect(await cleaned(inside(line), 'a.md')).toBe(article)
  })

  test('go with their ranks', async () => {
    const list = 'Most read\n\n1\n\nThe baker looks for an apprentice\n\n2\n\nRoad to the pier open again'
    expect(await cleaned(below(list), 'a.txt')).toBe(article)
  })

  test('go from the end of a text that has links', async () => {
    const text = below('Ask [the museum](https://museum.example/).')
    const list = '## Related posts\n\n- How to fix a diesel engine\n- The winter of 2011'
    expect(await cleaned(`${text}\n\n${list}`)).toBe(text)
  })

  test.each([
    ['what a manual refers to', 'SEE ALSO: the notes on diesel engines'],
    ['a heading in capitals', 'THE WINTER OF 2011: what the harbour master remembers'],
    ['a single one of the author', 'Related: the winter of 2011 and what came after'],
    ['the next instrument', 'NEXT: the trumpet player from the second deck']
  ])('stay: %s', async (_name, line) => {
    expect(await cleaned(inside(line), 'a.txt')).toContain(line)
  })

  test('stay: a book in a text that has links', async () => {
    const text = inside('Also read: *The Sea Around Us*, and [its sequel](https://books.example/edge).')
    expect(await cleaned(text)).toBe(text)
  })
})

describe('labels and lines of others', () => {
  test.each([
    [
      'an ad with its label in brackets',
      '(Anzeige) Werkzeug Meier hat alle Schlüssel im [Angebot](https://meier.example/).'
    ],
    ['the token of the register of ads', 'ООО «Севертрак» ИНН 0000000000 erid: 2VtzqxKut7A'],
    [
      'a share link to a host nobody knows, beside one that is known',
      'Teilen: [A](https://one.example/share?u=https%3A%2F%2Fport.example%2Fferry) / [B](https://t.me/share/url?url=https%3A%2F%2Fport.example%2Fferry) / [C](https://port.example/?p=3)'
    ],
    [
      'a question with buttons',
      'Do you want news from us at once? [Yes](javascript:void\\(0\\)) [Not now](javascript:void\\(0\\))'
    ],
    [
      'an invitation to a group',
      '[Receba as notícias no seu WhatsApp](https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv)'
    ],
    [
      'a call to a channel behind what it offers',
      '**The Harbour on WhatsApp:** the news of the coast on your phone. [Here is the channel](https://whatsapp.com/channel/0029Va)'
    ],
    [
      'places to hear a podcast',
      'Listen on [Apple](https://podcasts.apple.com/us/podcast/id150000061) | [Spotify](https://open.spotify.com/show/0salt) | [RSS](https://feeds.example/harbour)'
    ]
  ])('go: %s', async (_name, line) => expect(await cleaned(below(line))).toBe(article))

  test.each([
    [
      'a box named in Vietnamese',
      '<div class="box-tinlienquan"><ul><li><a href="/a.html">Cách sửa động cơ</a></li></ul></div>'
    ],
    [
      'a box with Markdown that is text',
      '<div class="yn-related">**More:** [How to fix an engine](https://port.example/engine/)</div>'
    ]
  ])('go: %s', async (_name, line) => expect(await cleaned(inside(line))).toBe(article))

  test.each([
    ['the width of a picture in a text', 'The banner was 728x90 pixels wide, and the ferry was on it.'],
    ['a remark in brackets', '(Anzeigetafel) Der Hafen hat seit 1994 eine.'],
    [
      'a channel as a source',
      'He wrote so on [his channel](https://whatsapp.com/channel/0029Va) in May, before the ice came.'
    ],
    [
      'links with one source',
      'See [the scan](https://scans.example/view?src=https%3A%2F%2Fmuseum.example%2Fbook) of the log.'
    ]
  ])('stay: %s', async (_name, line) => {
    expect(await cleaned(inside(line))).toBe(inside(line))
  })
})

test.each([
  [
    'Teilen Twittern Drucken',
    'Die Fähre lag um zehn noch am Steg, und die Leute kauften Kaffee an einem Wagen, der nicht weit davon stand.'
  ],
  [
    'REKLAM ALANI',
    'Feribot saat onda hâlâ iskeleye bağlıydı ve insanlar bir kamyonetten kahve aldı, çünkü bu daha önce de olmuştu.'
  ]
])('interface lines go in the language of the text: %s', async (line, text) => {
  expect(await cleaned(`${text}\n\n${line}\n\n${text}`)).toBe(`${text}\n\n${text}`)
})

test('what is gone at the end no longer stands between the text and the lines before', async () => {
  const tail = [
    'Did you like this article? Share it with your friends!',
    'You receive this mail because you signed up on our site. You can change what you get or leave the list at any time (*|UNSUB|*).',
    '© 2023 The Harbour. All rights reserved.'
  ]
  expect(await cleaned(below(tail.join('\n\n')))).toBe(article)
})

test('a quote that is one line of a platform goes, one of the article stays', async () => {
  const line = '> 版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议，转载请附上原文出处链接和本声明。'
  expect(await cleaned(inside(line))).toBe(article)
  const quote = '> Subscribe to our newsletter, the sign said.'
  expect(await cleaned(inside(quote))).toBe(inside(quote))
})

test('a link within a link has no text before it', async () => {
  expect(await cleaned(below('<a href="a">[](/)http://a</a>'))).toContain(last)
})
