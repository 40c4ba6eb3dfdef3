/** Articles with unlike texts, invented of words of one trade each. */

const trades = {
  en: {
    words:
      'apple barrel basket beam bell board bread bucket candle cellar cherry clay cloth copper crate door drain field fence flour fork frost garden glass grain hammer harvest hedge hive honey hook kettle ladder lamp leaf linen loom meadow mill mortar nail needle oven pear pine plough plum pot quince rake ridge roof root rope rye salt saw seed shears shelf shovel sieve smoke soap spade stalk stone straw string thorn thread tile trough twig vine wall wax well wheat wheel willow wool yard'.split(
        ' '
      ),
    joint: ' ',
    end: '.'
  },
  de: {
    words:
      'Ahle Amboss Beil Besen Birke Bohle Brett Bügel Deckel Docht Eimer Esche Fass Feile Filz Garn Giebel Griff Grube Haken Hammer Harz Hefe Hobel Holz Joch Kachel Kalk Kamin Kelle Kessel Kiefer Klinge Korb Krug Kufe Lehm Leim Leiste Linde Mehl Meißel Mörtel Nadel Nagel Nuss Ofen Pfanne Pflug Quelle Rinde Ruder Säge Salz Schaufel Scheune Schiefer Seife Seil Sense Sieb Spaten Stall Stroh Talg Teig Tonne Trog Ulme Wachs Weide Werft Winde Wolle Zange Zaun Ziegel Zinn Zwirn'.split(
        ' '
      ),
    joint: ' ',
    end: '.'
  },
  ja: {
    words:
      '桶 釜 鍋 畑 梅 柿 栗 杉 松 竹 縄 糸 針 布 綿 藁 米 麦 豆 味噌 醤油 塩 酢 炭 灰 薪 斧 鋸 鎌 鍬 臼 杵 槌 釘 板 柱 壁 瓦 屋根 井戸 水車 小屋 納屋 軒 庭 垣根 苗 種 根 葉 茎 枝 実 花 蜜 蜂 蚕 繭 紙 墨 筆 硯 染 藍 紅 渋 漆 膠 砥石 刃 柄 箱 籠 笊 盆 椀 箸 皿 壺 甕'.split(
        ' '
      ),
    joint: 'と',
    end: '。'
  }
} as const

export type Language = keyof typeof trades

export const languages = Object.keys(trades) as Language[]

/** An article of a few paragraphs, another one for each number. */
export function article(number: number, language: Language = 'en', paragraphs = 4): string {
  const {end, joint, words} = trades[language]
  let state = (number + 1) * 2654435761
  const next = (count: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return (state >>> 8) % count
  }
  const sentence = (count: number) =>
    Array.from({length: count}, () => words[next(words.length)]!).join(joint) + end
  const body = Array.from({length: paragraphs}, () => `${sentence(9 + next(5))} ${sentence(8 + next(5))}`)
  return `# ${sentence(3).slice(0, -1)}\n\n${body.join('\n\n')}\n`
}

/** A template that no wording tells, by language. */
export const templates: Record<Language, string> = {
  en: 'The orchard club meets on the first Sunday of each month. [Join a meeting](https://club.example.org/meetings) or bring a friend.',
  de: 'Die Werkstatt steht jeden dritten Samstag offen. [Der Weg dorthin](https://werkstatt.example.org/weg) führt über den alten Markt.',
  ja: '毎月第一日曜日に寄り合いを開いています。[会場の地図](https://yoriai.example.org/chizu)はこちらです。'
}

/** `count` articles, each with `tail` at its end. */
export function site(
  count: number,
  tail: string | ((number: number) => string),
  {from = 0, language = 'en'}: {from?: number; language?: Language} = {}
): string[] {
  return Array.from({length: count}, (_, index) => {
    const end = typeof tail === 'string' ? tail : tail(from + index)
    return article(from + index, language) + (end === '' ? '' : `\n${end}\n`)
  })
}
