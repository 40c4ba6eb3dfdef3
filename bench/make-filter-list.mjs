// A made-up filter list of EasyList's size, in its syntax and about in its mix of kinds.

/** @param {number} lines about how many lines */
export function makeList(lines = 80_000) {
  const random = generator(7)
  const pick = (words) => words[Math.floor(random() * words.length)]
  const word = () => pick(starts) + pick(ends) + Math.floor(random() * 10_000).toString(36)
  const host = () => `${word()}.example.${pick(['com', 'net', 'org'])}`
  const kinds = [
    [30, () => `||${word()}.example.${pick(['com', 'net'])}^`],
    [12, () => `||${word()}.example.net^$third-party`],
    [8, () => `||${word()}.example.org^$popup`],
    [8, () => `||${host()}/${word()}/*${pick(['$image', '$script,third-party', '$subdocument', ''])}`],
    [6, () => `/${word()}/${word()}${pick(['.', '_', '-'])}${pick(['*', 'ad', 'banner'])}`],
    [3, () => `-${word()}-ad.`],
    [
      1,
      () => `/^https?:\\/\\/[a-z]{8,15}\\.${word()}\\.example\\.com\\/[a-z]+\\.js$/$script,domain=${host()}`
    ],
    [3, () => `@@||${host()}/${word()}$image,domain=${host()}|${host()}`],
    [1, () => `@@||${host()}^$generichide`],
    [9, () => `##.${word()}-${pick(ends)}`],
    [6, () => `###${word()}_${pick(ends)}`],
    [1, () => `##div[class^="${word()}"]`],
    [1, () => `##[id*="${word()}"]`],
    [1, () => `##a[href^="https://${host()}/"]`],
    [10, () => `${host()},${host()}##.${word()}`],
    [3, () => `${host()}###${word()} > .${word()}`],
    [1, () => `${host()}#@#.${word()}`],
    [1, () => `${host()}#?#div:-abp-has(> .${word()})`],
    [1, () => `${host()}##+js(abort-on-property-read, ${word()})`],
    [1, () => `! ${word()} ${word()}`]
  ]
  const bag = kinds.flatMap(([weight, make]) => Array(weight).fill(make))
  const body = Array.from({length: lines}, () => pick(bag)())
  return ['[Adblock Plus 2.0]', '! Title: Made up', '! Expires: 4 days', ...body, ''].join('\n')
}

const starts =
  'ad ads adv banner promo spon track pixel stat click pop layer side foot top inline video native'.split(' ')
const ends =
  'box slot unit wrap frame server count serve zone block holder metric beacon leader skin rail'.split(' ')

function generator(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
