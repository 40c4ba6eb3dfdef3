/** Months by their names in many languages. */
import {monthNames} from '../../facts/wording/month-names.js'

/** Month, from 1, by language; a word may name one month in Polish and another in Croatian. */
const byWord = new Map<string, Map<string, number>>()

for (const [language, list] of Object.entries(monthNames)) {
  list.split(' , ').forEach((forms, index) => {
    for (const form of forms.split('/')) {
      for (const word of new Set([form, bare(form)])) {
        const months = byWord.get(word) ?? new Map<string, number>()
        if (!months.has(language)) months.set(language, index + 1)
        byWord.set(word, months)
      }
    }
  })
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
}

/** The month from 1; 0 for other words, and for one that names different months but none in `language`. */
export function monthOf(word: string, language: string | undefined): number {
  const name = word.toLowerCase().normalize('NFC').replace(/\.$/, '')
  const months = byWord.get(name)
  if (months === undefined) return 0
  const own = language === undefined ? undefined : months.get(language)
  if (own !== undefined) return own
  const all = new Set(months.values())
  return all.size === 1 ? [...all][0]! : 0
}
