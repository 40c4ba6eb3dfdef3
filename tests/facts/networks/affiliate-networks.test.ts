import {describe, expect, it} from 'vitest'
import {
  adComments,
  affiliateHostPatterns,
  affiliateMarkers,
  affiliateNetworks,
  affiliatePaths
} from '../../../src/facts/networks/affiliate-networks.js'

const host = /^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/

/** Whether `name` is `suffix` or lies under it. */
function isUnder(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith('.' + suffix)
}

function pathKind(path: string): string | undefined {
  const found = affiliatePaths.find(({pattern}) => pattern.test(path))
  return found && `${found.kind} ${found.name}`
}

function markerKind(text: string): string | undefined {
  const found = affiliateMarkers.find(({open, close}) => open.test(text) || close.test(text))
  return found && `${found.open.test(text) ? 'open' : 'close'} ${found.name}`
}

describe('affiliateNetworks', () => {
  it('names each network and each host once', () => {
    const names = affiliateNetworks.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    const hosts = affiliateNetworks.flatMap((n) => [
      ...n.clickHosts,
      ...(n.creativeHosts ?? []),
      ...(n.pixelHosts ?? [])
    ])
    expect(hosts.filter((name, index) => hosts.indexOf(name) !== index)).toEqual([])
  })

  it('holds bare lower-case hosts', () => {
    for (const {clickHosts, creativeHosts = [], pixelHosts = []} of affiliateNetworks) {
      for (const name of [...clickHosts, ...creativeHosts, ...pixelHosts]) expect(name).toMatch(host)
    }
  })

  it('covers no click host by a creative or pixel host', () => {
    const clicks = affiliateNetworks.flatMap((n) => n.clickHosts)
    const others = affiliateNetworks.flatMap((n) => [...(n.creativeHosts ?? []), ...(n.pixelHosts ?? [])])
    expect(clicks.filter((click) => others.some((other) => isUnder(click, other)))).toEqual([])
  })

  it('covers many networks', () => {
    expect(affiliateNetworks.length).toBeGreaterThan(80)
  })

  it.each([
    '/r.cfm?b=1&u=2&m=3',
    '/u.cfm?d=1&m=2&u=3',
    '/m-pr.cfm?merchantID=1'
  ])('takes %s as a ShareASale redirect', (path) => {
    expect(affiliateNetworks.find(({name}) => name === 'ShareASale')!.clickPath!.test(path)).toBe(true)
  })

  it('takes a page of a network about itself for a page', () => {
    for (const {clickPath} of affiliateNetworks) {
      for (const path of ['/', '/blog/affiliate-marketing', '/about', '/info/affiliates/']) {
        if (clickPath) expect(clickPath.test(path)).toBe(false)
      }
    }
  })
})

describe('affiliateHostPatterns', () => {
  it.each([
    ['imp.i384100.net', 'Impact'],
    ['brand.i12345.net', 'Impact'],
    ['jvz8.com', 'JVZoo'],
    ['c103.travelpayouts.com', 'Travelpayouts']
  ])('knows %s as %s', (name, network) => {
    expect(affiliateHostPatterns.find(({pattern}) => pattern.test(name))?.name).toBe(network)
  })

  it.each([
    'i3.net',
    'imp.i384100.net.example.com',
    'wiki384100.net',
    'travelpayouts.com',
    'example.com'
  ])('leaves %s', (name) => {
    expect(affiliateHostPatterns.some(({pattern}) => pattern.test(name))).toBe(false)
  })

  it('is anchored', () => {
    for (const {pattern} of affiliateHostPatterns) expect(pattern.source).toMatch(/^\^.*\$$/)
  })
})

describe('affiliatePaths', () => {
  it.each([
    ['/c/5597632/2087484/7443', 'click Impact'],
    ['/c/12345/67890/1234?u=https%3A%2F%2Fexample.com', 'click Impact'],
    ['/i/5597632/2087484/7443', 'pixel Impact'],
    ['/gen-ad-code/5597632/2087484/7443/', 'creative Impact'],
    ['/click/camref:1101lABCD/destination:https%3A%2F%2Fexample.com', 'click Partnerize'],
    ['/click-1234567-12345678', 'click CJ Affiliate'],
    ['/click-1234567-12345678-1444244669000?url=https%3A%2F%2Fexample.com', 'click CJ Affiliate'],
    ['/image-1234567-12345678', 'creative CJ Affiliate'],
    ['/order/checkout.php?PRODS=123&QTY=1&AFFILIATE=108875&CART=1', 'click 2Checkout (Avangate)'],
    ['/order/cart.php?AFFILIATE=108875', 'click 2Checkout (Avangate)'],
    ['/affiliate.php?ACCOUNT=X&AFFILIATE=1234&PATH=https%3A%2F%2Fexample.com', 'click 2Checkout (Avangate)'],
    ['/aff_c?offer_id=12&aff_id=34', 'click TUNE (HasOffers)'],
    ['/aff_c?aff_id=34&offer_id=12&source=x', 'click TUNE (HasOffers)'],
    ['/aff_i?offer_id=12&aff_id=34', 'pixel TUNE (HasOffers)'],
    ['/click?pid=12&offer_id=34', 'click Affise'],
    ['/g/1e8d114494b4b6a5bf/?ulp=https%3A%2F%2Fexample.com', 'click Admitad'],
    ['/t/t?a=12&as=34&t=2&tk=1', 'click Adtraction'],
    ['/c/?si=12&li=34&wi=56&ws=', 'click Daisycon'],
    ['/promotion/click/promoId/12/slotId/34', 'click ADCELL'],
    ['/tc.php?t=1234C5678T', 'click financeAds software'],
    ['/tb.php?t=1234V5678B', 'creative financeAds software'],
    ['/affiliate/scripts/click.php?a_aid=abc&a_bid=def', 'click Post Affiliate Pro'],
    ['/scripts/b4ns33xv?a_aid=abc', 'click Post Affiliate Pro'],
    ['/scripts/imp.php?a_aid=abc', 'pixel Post Affiliate Pro'],
    ['/affiliates/idevaffiliate.php?id=12', 'click iDevAffiliate'],
    ['/billing/aff.php?aff=12', 'click WHMCS'],
    ['/roverimp/1/711-53200-19255-0/1?ff3=2', 'pixel eBay Partner Network'],
    ['/adx/p.gifx?idx=0.1.2', 'pixel Rentracks'],
    ['/sp/rr?rk=0100abc', 'pixel AccessTrade (Japan)']
  ])('takes %s for a %s', (path, kind) => {
    expect(pathKind(path)).toBe(kind)
  })

  it.each([
    '/c/1/2',
    '/c/1/2/3',
    '/c/announcements/12/345',
    '/c/2024/05/1234',
    '/i/12345/photo.png',
    '/i/2024/05/12',
    '/click',
    '/click-to-play-videos',
    '/click-2024-12',
    '/click?id=5',
    '/order/checkout.php',
    '/order/checkout.php?PRODS=1',
    '/affiliate.php',
    '/affiliate-program',
    '/aff_c',
    '/aff_c?offer_id=1',
    '/docs/aff_c?offer_id=1&aff_id=2',
    '/g/about/',
    '/g/123/?ulp=x',
    '/t/t',
    '/t/t?tag=as',
    '/c/?q=si',
    '/tc.php?topic=12',
    '/product?a_aid=abc',
    '/scripts/main.js?v=1',
    '/aff.php',
    '/staff.php?aff=x',
    '/image-1200-630',
    '/promotion/',
    '/'
  ])('leaves %s', (path) => {
    expect(pathKind(path)).toBeUndefined()
  })

  it('stays linear on long addresses', () => {
    const long = '/aff_c?' + 'offer_id=&'.repeat(5000) + '/scripts/' + 'a'.repeat(20000)
    const start = performance.now()
    for (const {pattern} of affiliatePaths) pattern.test(long)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('affiliateMarkers', () => {
  it.each([
    ['affiliate ads begin', 'open affiliate'],
    ['affiliate ads end', 'close affiliate'],
    ['Affiliate link start', 'open affiliate'],
    ['ad start', 'open advertisement'],
    ['ads end', 'close advertisement'],
    ['BEGIN ADVERTISEMENT', 'open advertisement'],
    ['END ADVERTISEMENT', 'close advertisement'],
    ['Ad slot 2 start', 'open advertisement'],
    ['/ad slot', 'close advertisement'],
    ['AdSense begin', 'open advertisement'],
    ['Google AdSense start', 'open advertisement'],
    ['Google AdSense end', 'close advertisement'],
    ['start of in-article ad', 'open advertisement'],
    ['Sponsored content start', 'open sponsored'],
    ['end sponsored links', 'close sponsored'],
    ['Taboola begin', 'open ad network'],
    ['START MoshimoAffiliateEasyLink', 'open Moshimo Affiliate'],
    ['MoshimoAffiliateEasyLink END', 'close Moshimo Affiliate'],
    ['Rakuten Widget FROM HERE', 'open Rakuten Affiliate'],
    ['MAF Rakuten Widget TO HERE', 'close Rakuten Affiliate'],
    ['START ADVERTISER: Some Shop from awin.com', 'open Awin'],
    ['END ADVERTISER: Some Shop from awin.com', 'close Awin'],
    ['Ezoic - under page title - under_page_title', 'open Ezoic'],
    ['End Ezoic - under page title - under_page_title', 'close Ezoic'],
    ['BEGIN PARTNER PROGRAM - DO NOT CHANGE THE PARAMETERS OF THE HYPERLINK', 'open affilinet'],
    ['BEGINN des zanox-affiliate HTML-Code', 'open zanox'],
    ['ENDE des zanox-affiliate HTML-Code', 'close zanox'],
    ['Composite Start', 'open MGID'],
    ['BuySellAds Zone Code', 'open BuySellAds'],
    ['End BuySellAds Zone Code', 'close BuySellAds'],
    ['BEGIN JS TAG - Some Placement < - DO NOT MODIFY', 'open AppNexus'],
    ['Anzeige Anfang', 'open advertisement (de)'],
    ['début publicité', 'open advertisement (fr)'],
    ['Início do anúncio', 'open advertisement (es, pt)'],
    ['начало рекламы', 'open advertisement (ru)'],
    ['конец рекламного блока', 'close advertisement (ru)'],
    ['广告开始', 'open advertisement (zh)'],
    ['広告ここまで', 'close advertisement (ja)']
  ])('takes "%s" for %s', (text, kind) => {
    expect(markerKind(text)).toBe(kind)
  })

  it.each([
    'address begin',
    'more',
    'ad hoc notes',
    'ads',
    'advertisement',
    'begin',
    'start',
    'end',
    'start here',
    'start reading',
    'head start',
    'load start',
    'thread end',
    'begin addition',
    'google_ad_section_start',
    'google_ad_section_end',
    'sponsors-start',
    'sponsors end',
    'ALL-CONTRIBUTORS-LIST:START - Do not remove',
    'BLOG-POST-LIST:START',
    'prettier-ignore-start',
    'markdownlint-disable',
    'start of the affiliate marketing chapter',
    'ad campaigns begin with a goal',
    'the ad starts at 0:30',
    'END TAG LIST',
    'toc',
    '/nav',
    ''
  ])('leaves "%s"', (text) => {
    expect(markerKind(text)).toBeUndefined()
  })

  it('is anchored, ignores case, and pairs within an entry', () => {
    for (const {open, close} of affiliateMarkers) {
      for (const pattern of [open, close]) {
        expect(pattern.source).toMatch(/^\^.*\$$/)
        expect(pattern.flags).toContain('i')
        expect(pattern.global).toBe(false)
      }
    }
    const names = affiliateMarkers.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('adComments', () => {
  it.each(['/12345678/Article_Top', 'Yandex.RTB R-A-123456-1', 'AdSense unit'])('takes "%s"', (text) => {
    expect(adComments.some(({pattern}) => pattern.test(text))).toBe(true)
  })

  it.each(['/home/user', '/2024/05', 'Yandex', 'AdSense tutorial follows', 'more'])('leaves "%s"', (text) => {
    expect(adComments.some(({pattern}) => pattern.test(text))).toBe(false)
  })
})
