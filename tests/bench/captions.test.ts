import {expect, it} from 'vitest'
import {captionsOf} from '../../bench/page-text.mjs'

it('captions are emphasis alone or a credit behind a picture, one or more', () => {
  const markdown = [
    '![The weir](/weir.jpg)',
    '*The weir in May*',
    '*Photo: Ada Pell*',
    'It is twelve yards wide.',
    '*It was once thirteen.*',
    '[![The mill](/mill.jpg)](/mill)',
    'The mill in fog (Foto: Nan Ford)',
    'It grinds no more.',
    '![The lock](/lock.jpg)',
    '*Seen from* the ferry',
    '*at dusk*'
  ].join('\n\n')
  expect(captionsOf(`---\ntitle: x\n---\n\n${markdown}\n`)).toEqual([
    'The weir in May',
    'Photo: Ada Pell',
    'The mill in fog (Foto: Nan Ford)'
  ])
})
