import {describe, expect, it} from 'vitest'
import {
  adAttributes,
  adClassTokens,
  adElementNames,
  adHostExceptions,
  adHosts,
  adIdPatterns,
  adIncludeNames,
  adScriptPatterns
} from '../../../src/facts/networks/ad-slots.js'

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

describe('names', () => {
  it('are lower case and stand once', () => {
    for (const values of [adElementNames, adHosts, adHostExceptions, adClassTokens.map(({token}) => token)]) {
      expect(repeated(values)).toEqual([])
      for (const value of values) expect(value).toBe(value.toLowerCase())
    }
    expect(repeated(adAttributes.map(({attribute}) => attribute))).toEqual([])
  })

  it('keep tokens whole', () => {
    for (const {token} of adClassTokens) expect(token).toMatch(/^[\w-]+$/)
    for (const {attribute} of adAttributes) expect(attribute).toMatch(/^data-[a-z0-9-]+$/)
  })

  it('do not call ad and content the same host', () => {
    const isUnder = (name: string, suffix: string) => name === suffix || name.endsWith('.' + suffix)
    expect(adHostExceptions.filter((host) => adHosts.some((ad) => isUnder(host, ad)))).toEqual([])
  })

  it.each([
    'ad',
    'ads',
    'code-block',
    'banner',
    'sponsor',
    'widget',
    'related',
    'promo'
  ])('leave the class "%s" to the site', (token) => {
    expect(adClassTokens.map((fact) => fact.token)).not.toContain(token)
  })
})

describe('adIdPatterns', () => {
  it.each([
    ['div-gpt-ad-1234567890123-0', 'Google Ad Manager'],
    ['google_ads_iframe_/1234/Top_0', 'Google Ad Manager'],
    ['taboola-below-article-thumbnails', 'Taboola'],
    ['outbrain_widget_0', 'Outbrain'],
    ['M123456ScriptRootC7890', 'MGID'],
    ['ezoic-pub-ad-placeholder-101', 'Ezoic'],
    ['yandex_rtb_R-A-123456-1', 'Yandex'],
    ['bsa-zone_1234567890123-4_123456', 'BuySellAds'],
    ['carbonads', 'Carbon Ads'],
    ['zergnet-widget-12345', 'ZergNet'],
    ['container-0123456789abcdef0123456789abcdef', 'Adsterra']
  ])('knows %s as %s', (id, network) => {
    expect(adIdPatterns.find(({pattern}) => pattern.test(id))?.name).toBe(network)
  })

  it.each([
    'ad',
    'ads',
    'adding-a-user',
    'advertisement',
    'address',
    'container',
    'container-1',
    'google-ads-tutorial',
    'taboola',
    'M12',
    'sas',
    'beacon',
    'im-feeling-lucky'
  ])('leaves %s', (id) => {
    expect(adIdPatterns.some(({pattern}) => pattern.test(id))).toBe(false)
  })

  it('is anchored at the beginning', () => {
    for (const {pattern} of adIdPatterns) expect(pattern.source).toMatch(/^\^/)
  })
})

describe('adAttributes', () => {
  it('tells an AdSense slot from another by its value', () => {
    const slot = adAttributes.find(({attribute}) => attribute === 'data-ad-slot')!
    expect(slot.value!.test('1234567890')).toBe(true)
    expect(slot.value!.test('sidebar')).toBe(false)
  })
})

describe('adScriptPatterns', () => {
  it.each([
    ['(adsbygoogle = window.adsbygoogle || []).push({});', 'Google AdSense'],
    ['google_ad_client = "ca-pub-1";', 'Google AdSense'],
    ['googletag.cmd.push(function() { googletag.display("div-gpt-ad-1"); });', 'Google Ad Manager'],
    ['window._taboola = window._taboola || [];', 'Taboola'],
    ['OBR.extern.researchWidget();', 'Outbrain'],
    ['ezstandalone.cmd.push(function () { ezstandalone.showAds(101); });', 'Ezoic'],
    ['amzn_assoc_placement = "adunit0";', 'Amazon Associates'],
    ['msmaflink({"n":"x"});', 'Moshimo Affiliate'],
    ['rakuten_design="slide";', 'Rakuten Affiliate'],
    ['atOptions = {"key": "0"};', 'Adsterra'],
    ['window.yaContextCb.push(() => {})', 'Yandex']
  ])('knows %s', (text, network) => {
    expect(adScriptPatterns.find(({pattern}) => pattern.test(text))?.name).toBe(network)
  })

  it.each([
    'const slides = document.querySelectorAll(".slide")',
    'window.MathJax = {tex: {inlineMath: [["$", "$"]]}}',
    'mermaid.initialize({startOnLoad: true})',
    'new Chart(ctx, {type: "bar"})',
    'const options = {atBottom: true}',
    'import sas from "sas"; sas.login()'
  ])('leaves %s', (text) => {
    expect(adScriptPatterns.some(({pattern}) => pattern.test(text))).toBe(false)
  })
})

describe('adIncludeNames', () => {
  it.each([
    'adsense',
    'google-adsense',
    'googleAdsense'.toLowerCase(),
    'adsense-in-article',
    'adsense_footer',
    'google-ads',
    'ads',
    'ad-top',
    'ads_sidebar',
    'in-article-ad',
    'footer-ads',
    'advertisement',
    'affiliate-banner',
    'carbon-ads',
    'taboola',
    'AdSense',
    'GoogleAdsense',
    'GoogleAd',
    'InArticleAd',
    'SidebarAds',
    'AdSlot',
    'CarbonAds'
  ])('takes %s', (name) => {
    expect(adIncludeNames.test(name)).toBe(true)
  })

  it.each([
    'ad',
    'add',
    'adr',
    'addon',
    'admonition',
    'badge',
    'download',
    'head',
    'header',
    'lead',
    'load',
    'heading-top',
    'thread-footer',
    'address',
    'advanced',
    'Address',
    'AddToCart',
    'Ad',
    'Header',
    'Thread',
    'upload-box',
    'figure',
    'youtube'
  ])('leaves %s', (name) => {
    expect(adIncludeNames.test(name)).toBe(false)
  })
})
