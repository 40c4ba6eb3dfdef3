/** The first characters of patterns: those they can match, and never fewer. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {boilerplateFacts} from '../../src/facts/wording/boilerplate-phrases.js'
import {ByFirstCharacter, firstCharacters} from '../../src/text/first-characters.js'

describe('firstCharacters', () => {
  test.each([
    [/^ab|^cd/iu, 'ac'],
    [/^ab|cd/iu, undefined],
    [/^(?:ab|Cd)e/iu, 'ac'],
    [/^a?b/iu, 'ab'],
    [/^(?:a|b)*c+d/u, 'abc'],
    [/^(?=a)(?!b)\bc/u, 'c'],
    [/^[a-cÄ]?(?:x{0,2}y|z{2})/iu, 'abcäxyz'],
    [/^\d\.|^x/u, '0123456789x'],
    [/^(?:\d|\.|\u{41}|\u0042|\x43)x/iu, '0123456789.abc'],
    [/^(?<name>a)\[/u, 'a'],
    [/^[^a]b/u, undefined],
    [/^.a/u, undefined],
    [/^\p{L}a/u, undefined],
    [/^a*/u, undefined],
    [/^(?:a|.b)c/u, undefined],
    [/a/u, undefined]
  ] as const)('%s', (pattern, expected) => {
    const found = firstCharacters(pattern)
    expect(found && [...found].sort().join('')).toBe(expected && [...expected].sort().join(''))
  })
})

test('a fact is tried for every text it matches, whatever its case', () => {
  const facts = new ByFirstCharacter(boilerplateFacts, ({pattern}) => pattern)
  let texts = 0
  for (const fact of boilerplateFacts) {
    for (const text of matchesOf(fact.pattern)) {
      texts++
      for (const written of [text, text.toUpperCase(), text.toLowerCase()]) {
        if (fact.pattern.test(written) && !facts.for(written).includes(fact)) {
          throw new Error(`${fact.pattern} is not tried for ${JSON.stringify(written)}`)
        }
      }
    }
  }
  expect(texts).toBeGreaterThan(boilerplateFacts.length * 10)
})

/** Some texts that a pattern matches; none where it has a syntax that the generator does not know. */
function matchesOf(pattern: RegExp): string[] {
  try {
    const matching = fc.stringMatching(new RegExp(pattern.source, 'u'))
    return fc.sample(matching, {numRuns: 40, seed: 1})
  } catch {
    return []
  }
}

test('most facts are not tried for a text', () => {
  const facts = new ByFirstCharacter(boilerplateFacts, ({pattern}) => pattern)
  expect(facts.for('The rope was wet.').length).toBeLessThan(boilerplateFacts.length / 2)
})
