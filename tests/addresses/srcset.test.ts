import {expect, test} from 'vitest'
import {parseSrcset} from '../../src/addresses/srcset.js'

test.each([
  ['a.jpg', [{url: 'a.jpg'}]],
  [
    'a.jpg 1x, b.jpg 2x',
    [
      {url: 'a.jpg', density: 1},
      {url: 'b.jpg', density: 2}
    ]
  ],
  [
    'w_300,h_200/a.jpg 300w, w_900,h_600/a.jpg 900w',
    [
      {url: 'w_300,h_200/a.jpg', width: 300},
      {url: 'w_900,h_600/a.jpg', width: 900}
    ]
  ],
  [' a.jpg, b.jpg 2x ,', [{url: 'a.jpg'}, {url: 'b.jpg', density: 2}]],
  [
    'a.jpg 100w 50h, b.jpg 1q, c.jpg 2w',
    [
      {url: 'a.jpg', width: 100},
      {url: 'c.jpg', width: 2}
    ]
  ],
  ['data:image/png;base64,AAAA 1x', [{url: 'data:image/png;base64,AAAA', density: 1}]],
  ['', []],
  [' , ,', []]
])('%j', (value, expected) => {
  expect(parseSrcset(value)).toEqual(expected)
})
