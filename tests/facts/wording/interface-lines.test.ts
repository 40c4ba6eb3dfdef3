/** Each interface line acts: it goes by itself, or beside what is removed, in a text of its language. */
import {describe, expect, it} from 'vitest'
import {functionWords} from '../../../src/facts/wording/function-words.js'
import {interfaceLines} from '../../../src/facts/wording/interface-lines/index.js'
import {type Intent, intents} from '../../../src/facts/wording/interface-lines/intents.js'
import {clean} from '../../../src/index.js'

/** Prose of languages that are known by their script. */
const proseByScript: Record<string, string> = {
  ko: '강은 봄에 일 미터 넘게 불어나고, 십팔 세기부터 그 자리에 있던 물레방아가 다시 저절로 돌기 시작한다.',
  ja: '春になると川は一メートル以上も増水し、十八世紀からそこに立っている水車がふたたびひとりでに回りはじめる。',
  zh: '到了春天，河水上涨一米多，从十八世纪起就立在那里的水磨又自己转动起来，磨出村里人吃的面粉。',
  'zh-Hant': '到了春天，河水上漲一公尺多，從十八世紀起就立在那裡的水磨又自己轉動起來，磨出村裡人吃的麵粉。',
  th: 'ในฤดูใบไม้ผลิแม่น้ำสูงขึ้นกว่าหนึ่งเมตร แล้วกังหันน้ำที่ตั้งอยู่ที่นั่นตั้งแต่ศตวรรษที่สิบแปดก็เริ่มหมุนเองอีกครั้ง',
  he: 'באביב הנהר עולה ביותר ממטר, והטחנה שעומדת שם מן המאה השמונה עשרה מתחילה שוב להסתובב מעצמה.',
  el: 'Την άνοιξη το ποτάμι ανεβαίνει πάνω από ένα μέτρο και ο μύλος που στέκει εκεί από τον δέκατο όγδοο αιώνα γυρίζει πάλι.',
  hi: 'वसंत में नदी एक मीटर से अधिक चढ़ जाती है और अठारहवीं सदी से खड़ी वह पनचक्की फिर अपने आप घूमने लगती है।',
  bn: 'বসন্তে নদী এক মিটারের বেশি বেড়ে যায় আর আঠারো শতক থেকে দাঁড়িয়ে থাকা সেই কল আবার নিজে নিজে ঘুরতে থাকে।'
}
const proseOf = (language: string) => proseByScript[language] ?? `${functionWords[language]!}.`

/** What nobody has to know the language for to remove. */
const shareBar =
  '[a](https://www.facebook.com/sharer.php?u=a) [b](https://twitter.com/intent/tweet?url=a) [c](https://t.me/share/url?url=a)'

/** The lines of the intents of a strength, with their gaps filled. */
function linesOf(lines: Readonly<Partial<Record<Intent, string>>>): string[] {
  return Object.values(lines)
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim().replaceAll('{name}', 'Xaqa Mbo').replaceAll('{network}', 'Facebook'))
    .map((line) => line.replaceAll('#', '12'))
    .filter((line) => line.length > 1)
}

/** What Markdown takes for its own at the start of a line or in it. */
const escaped = (line: string) => line.replace(/[\\*_~`<>[\]#|&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')

describe.each(interfaceLines.map((table) => [table.language, table] as const))('%s', (language, {lines}) => {
  const prose = proseOf(language)

  it('has lines for each intent', () => {
    expect(Object.keys(lines).sort()).toEqual(Object.keys(intents).sort())
  })

  it('has no line twice', () => {
    const all = linesOf(lines)
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toEqual([])
  })

  it('has lines that all go beside what is removed', async () => {
    const all = linesOf(lines)
    const source = `${prose}\n\n${all.map((line) => `${shareBar}\n\n${escaped(line)}\n\n${prose}`).join('\n\n')}\n`
    const {markdown} = await clean(source, {path: 'a.md', preset: 'scraped'})
    const left = markdown.split('\n').filter((line) => line !== '' && line !== prose)
    expect(left).toEqual([])
  })
})
