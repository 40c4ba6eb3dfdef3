import {describe, expect, it} from 'vitest'
import {
  globalParameters,
  hostParameters,
  neverStrip,
  trackingFragments
} from '../../../src/facts/networks/tracking-parameters.js'

function holds(facts: readonly (string | RegExp)[], name: string): boolean {
  return facts.some((fact) =>
    typeof fact === 'string' ? fact.toLowerCase() === name.toLowerCase() : fact.test(name)
  )
}

function factsOf(host: string) {
  return hostParameters.find((fact) => fact.host === host)!
}

function keysOf(facts: readonly (string | RegExp)[]): string[] {
  return facts.map((fact) => (typeof fact === 'string' ? fact.toLowerCase() : fact.source))
}

describe('globalParameters', () => {
  it('names each once, patterns anchored', () => {
    const keys = keysOf(globalParameters)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    for (const fact of globalParameters) {
      if (typeof fact === 'string')
        expect(
          holds(
            globalParameters.filter((other) => other !== fact),
            fact
          )
        ).toBe(false)
      else expect(fact.source).toMatch(/^\^.*\$$/)
    }
  })

  it.each([
    'utm_source',
    'UTM_CAMPAIGN',
    'fbclid',
    'gclid',
    'msclkid',
    'yclid',
    'igshid',
    'mc_cid',
    '_hsenc',
    'mkt_tok',
    'oly_enc_id',
    'wickedid',
    'irclickid',
    'cjevent',
    'awc',
    'ranSiteID',
    'sscid',
    'WT.mc_id',
    'OCID',
    'cm_mmc',
    'ascsubtag',
    'asc_source',
    'at_campaign',
    'at_medium',
    'pk_campaign',
    'mtm_source',
    'elqTrackId',
    'aff_sub2',
    'a_aid'
  ])('strips %s', (name) => {
    expect(holds(globalParameters, name)).toBe(true)
  })

  it.each([
    'ref',
    'mc',
    'source',
    'ie',
    'id',
    'q',
    't',
    's',
    'tag',
    'cid',
    'sid',
    'aid',
    'p',
    'page',
    'v',
    'lang',
    'at',
    'aff',
    'feature',
    'spm',
    'utm',
    'campaign',
    'medium',
    'query'
  ])('keeps %s', (name) => {
    expect(holds(globalParameters, name)).toBe(false)
  })
})

describe('hostParameters', () => {
  it('has one entry a host, each name once', () => {
    const hosts = hostParameters.map(({host}) => host)
    expect(new Set(hosts).size).toBe(hosts.length)
    for (const {host, parameters} of hostParameters) {
      expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:[a-z0-9-]+|\*)$/)
      const keys = keysOf(parameters)
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    }
  })

  it.each([
    ['amazon.*', 'tag'],
    ['amazon.*', 'pd_rd_w'],
    ['amazon.*', 'ref_'],
    ['amazon.*', 'hvadid'],
    ['youtube.com', 'si'],
    ['x.com', 't'],
    ['ebay.*', 'campid'],
    ['booking.com', 'aid'],
    ['linkedin.com', 'trk'],
    ['medium.com', 'source']
  ])('strips on %s: %s', (host, name) => {
    expect(holds(factsOf(host).parameters, name)).toBe(true)
  })

  it.each([
    ['amazon.*', 'k'],
    ['amazon.*', 'keywords'],
    ['amazon.*', 'th'],
    ['amazon.*', 'psc'],
    ['amazon.*', 'node'],
    ['youtube.com', 'v'],
    ['youtube.com', 't'],
    ['youtube.com', 'list'],
    ['google.*', 'q'],
    ['google.*', 'ie'],
    ['google.*', 'source'],
    ['udemy.com', 'couponCode'],
    ['booking.com', 'checkin'],
    ['facebook.com', 'story_fbid'],
    ['medium.com', 'sk'],
    ['bilibili.com', 'p'],
    ['bilibili.com', 't'],
    ['ebay.*', 'var']
  ])('keeps on %s: %s', (host, name) => {
    expect(holds(factsOf(host).parameters, name)).toBe(false)
  })

  it.each([
    [
      'https://www.amazon.com/Some-Thing/dp/B000000000/ref=sr_1_1',
      'https://www.amazon.com/Some-Thing/dp/B000000000'
    ],
    [
      'https://www.amazon.com/dp/B000000000/ref=x/123-1234567-1234567',
      'https://www.amazon.com/dp/B000000000'
    ],
    [
      'https://www.amazon.co.jp/exec/obidos/ASIN/B000000000/someone-22/',
      'https://www.amazon.co.jp/exec/obidos/ASIN/B000000000'
    ],
    ['https://www.amazon.com/dp/B000000000', 'https://www.amazon.com/dp/B000000000'],
    [
      'https://www.amazon.com/some-thing-20/dp/B000000000',
      'https://www.amazon.com/some-thing-20/dp/B000000000'
    ]
  ])('turns %s into %s', (before, after) => {
    const result = factsOf('amazon.*').paths!.reduce(
      (url, {pattern, replace}) => url.replace(pattern, replace),
      before
    )
    expect(result).toBe(after)
  })
})

describe('trackingFragments', () => {
  it.each([
    '#utm_source=rss',
    '#utm_source=rss&utm_medium=feed',
    '#xtor=RSS-1',
    '#?xtor=AL-1',
    '#link=%7B%22role%22:%22standard%22%7D',
    '#ftag=RSSabc123',
    '#Echobox=1612345678',
    '#.UzQ1Y_ldV8E.twitter',
    '#sthash.AbCdEfGh.dpuf'
  ])('takes %s', (fragment) => {
    expect(trackingFragments.some((pattern) => pattern.test(fragment))).toBe(true)
  })

  it.each([
    '#:~:text=utm_source',
    '#utm-parameters',
    '#link',
    '#links',
    '#.prettierrc',
    '#.gitignore',
    '#L10-L20',
    '#t=30',
    '#section-2',
    '#/route?id=1',
    '#'
  ])('leaves %s', (fragment) => {
    expect(trackingFragments.some((pattern) => pattern.test(fragment))).toBe(false)
  })
})

describe('neverStrip', () => {
  it.each([
    'sig',
    'Signature',
    'Expires',
    'X-Amz-Signature',
    'X-Goog-Expires',
    'token',
    'hmac',
    'Key-Pair-Id'
  ])('knows %s', (name) => {
    expect(holds(neverStrip, name)).toBe(true)
  })

  it('shares no name with what is stripped', () => {
    for (const fact of neverStrip)
      if (typeof fact === 'string') expect(holds(globalParameters, fact)).toBe(false)
  })
})
