import {describe, expect, it} from 'vitest'
import {functionWords} from '../../src/facts/wording/function-words.js'
import {interfaceLines} from '../../src/facts/wording/interface-lines/index.js'
import {languagesOf} from '../../src/text/languages.js'

describe('the languages of a text', () => {
  it.each(Object.entries(functionWords))('are told by words of %s', (language, words) => {
    expect(languagesOf(words)).toContain(language)
  })

  it.each([
    ['de', 'Im Frühjahr steigt der Fluss um einen Meter, und die Mühle dreht sich wieder von selbst.'],
    ['pt', 'Na primavera o rio sobe mais de um metro e o moinho não para de girar até o verão.'],
    [
      'uk',
      'Навесні річка підіймається більш ніж на метр, і млин, що стоїть там із давніх часів, знову крутиться.'
    ],
    ['ko', '봄이면 강물이 불어나고 물레방아가 다시 돈다.'],
    ['zh', '到了春天，河水上涨，水磨又转动起来。'],
    ['ja', '春になると川は増水し、水車が回りはじめる。']
  ])('%s', (language, text) => {
    const found = languagesOf(text)
    expect(found).toContain(language)
    expect(found).toContain('en')
    expect(found.length).toBeLessThanOrEqual(6)
  })

  it('are English where nothing says another', () => {
    expect(languagesOf('')).toEqual(['en'])
    expect(languagesOf('# 12\n')).toEqual(['en'])
  })

  it('have tables', () => {
    const tables = interfaceLines.map(({language}) => language)
    for (const language of Object.keys(functionWords)) expect(tables).toContain(language)
  })
})
