/** Which languages a text may be in: by its script, and by the words that every text has. */
import {functionWords} from '../facts/wording/function-words.js'

/** Scripts of one language, or of languages that are looked at together. */
const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Hangul}/gu, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Han}/gu, ['zh', 'zh-Hant']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Hebrew}/gu, ['he']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Devanagari}/gu, ['hi']],
  [/\p{Script=Bengali}/gu, ['bn']]
]

/** Languages by each of their words. */
const byWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language])
}

/** So much of a text is looked at, in UTF-16 units. */
const mostText = 3000
/** Least characters of a script for its languages. */
const leastOfScript = 8
/** A language counts if it has this part of the words that the likeliest has. */
const leastPart = 0.45

/** BCP 47 tags of the languages the text may be in, English always among them: interfaces use it everywhere. */
export function languagesOf(text: string): string[] {
  const sample = text.slice(0, mostText)
  const found = new Set(['en'])
  const hasOthers = /[\u0370-\uffff]/.test(sample)
  for (const [script, languages] of hasOthers ? scripts : []) {
    if ((sample.match(script)?.length ?? 0) >= leastOfScript) for (const one of languages) found.add(one)
  }
  const counts = new Map<string, number>()
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}\u200c]+/gu)) {
    for (const language of byWord.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  for (const [language, count] of counts) if (count >= leastPart * most) found.add(language)
  return [...found]
}
