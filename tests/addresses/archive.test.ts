import {describe, expect, it} from 'vitest'
import {isArchived, unarchived} from '../../src/addresses/archive.js'
import {affiliateEvidence, collectorOf} from '../../src/addresses/url.js'

const page = 'https://www.example.com/bread?id=7'

describe('unarchived', () => {
  it.each([
    `https://web.archive.org/web/20190224154700/${page}`,
    `http://web.archive.org/web/20190224154700if_/${page}`,
    `//web.archive.org/web/2019/${page}`,
    `/web/20190224154700/${page}`,
    `https://web.archive.org/web/20190224154700im_/https:/www.example.com/bread?id=7`,
    `https://www.webarchive.org.uk/wayback/archive/20190224154700/${page}`,
    `https://webarchive.example.gov/20190224154700mp_/${page}`,
    `https://archive.ph/o/AbCdE/${page}`
  ])('reads %s', (address) => {
    expect(unarchived(address)).toBe(page)
    expect(isArchived(address)).toBe(true)
  })

  it.each([
    page,
    '',
    '#bread',
    '/web/bread',
    'https://web.archive.org/web/',
    'https://web.archive.org/details/bread',
    'https://www.example.com/2019/02/24/bread',
    'https://check.example.net/links/https://www.example.com/bread',
    'https://www.example.com/20190224154700/bread',
    'https://www.example.com/?u=/web/20190224154700/https://www.example.org/'
  ])('leaves %s', (address) => {
    expect(unarchived(address)).toBe(address)
    expect(isArchived(address)).toBe(false)
  })
})

describe('evidence', () => {
  it('is looked for behind the prefix of an archive', () => {
    expect(affiliateEvidence('/web/20190224154700/https://brand.pxf.io/q1w2e3')?.network).toBe('Impact')
    expect(collectorOf('https://web.archive.org/web/20190224154700im_/https://pixel.wp.com/b.gif')).toBe(
      'WordPress.com Stats'
    )
    expect(affiliateEvidence(`https://web.archive.org/web/20190224154700/${page}`)).toBeUndefined()
  })
})
