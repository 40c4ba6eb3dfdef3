import {describe, expect, it} from 'vitest'
import {readMoreCalls, relatedPhrases} from '../../../src/facts/wording/related-phrases.js'

describe('relatedPhrases', () => {
  it('covers many languages, each once, by a valid tag', () => {
    const languages = relatedPhrases.map(({language}) => language)
    expect(new Set(languages).size).toBe(languages.length)
    expect(languages.length).toBeGreaterThanOrEqual(70)
    for (const language of languages) expect(Intl.getCanonicalLocales(language)).toHaveLength(1)
  })

  it.each(relatedPhrases.map((entry) => [entry.language, entry] as const))('is well written: %s', (_, {
    strong,
    weak
  }) => {
    const all = [...strong, ...weak]
    expect(strong.length).toBeGreaterThan(0)
    expect(weak.length).toBeGreaterThan(0)
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([])
    for (const phrase of all) {
      expect(phrase).toBe(phrase.toLowerCase())
      expect(phrase).toBe(phrase.trim())
      expect(phrase).not.toMatch(/[:：|’‘]|\s{2}/)
      expect(phrase).not.toMatch(/…(?=.)|\S…$/u)
    }
  })

  it.each([
    ['en', 'also read'],
    ['en', 'you may also like'],
    ['en', 'more from …'],
    ['de', 'lesen sie auch'],
    ['fr', 'à lire aussi'],
    ['es', 'lee también'],
    ['pt-BR', 'leia também'],
    ['id', 'baca juga'],
    ['ru', 'читайте также'],
    ['uk', 'читайте також'],
    ['ar', 'اقرأ أيضا'],
    ['zh-Hans', '相关阅读'],
    ['zh-Hans', '也读作'],
    ['ja', '関連記事'],
    ['ko', '관련 기사']
  ])('has in %s: %s', (language, phrase) => {
    expect(relatedPhrases.find((entry) => entry.language === language)!.strong).toContain(phrase)
  })

  it.each([
    ['en', 'further reading'],
    ['en', 'references'],
    ['en', 'resources'],
    ['en', 'see also'],
    ['fr', 'pour aller plus loin'],
    ['de', 'siehe auch'],
    ['es', 'más de …'],
    ['zh-Hans', '扩展阅读']
  ])('has not as strong in %s: %s', (language, phrase) => {
    expect(relatedPhrases.find((entry) => entry.language === language)!.strong).not.toContain(phrase)
  })
})

describe('readMoreCalls', () => {
  it('is lower case and says each once', () => {
    expect(new Set(readMoreCalls).size).toBe(readMoreCalls.length)
    for (const call of readMoreCalls) {
      expect(call).toBe(call.toLowerCase())
      expect(call).toBe(call.trim())
    }
  })

  it.each(['click here', 'here', 'download', 'more', 'view all'])('leaves "%s" to authors', (call) => {
    expect(readMoreCalls).not.toContain(call)
  })
})
