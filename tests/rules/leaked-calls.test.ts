/** Ad and analytics script that stands as text goes; a call that an article explains stays. */
import {describe, expect, it, test} from 'vitest'
import {adScriptCalls} from '../../src/facts/networks/ad-slots.js'
import {adComments} from '../../src/facts/networks/affiliate-networks.js'
import {trackerScriptCalls} from '../../src/facts/networks/collectors.js'
import {clean} from '../../src/index.js'
import {findLeakedCode} from '../../src/text/leaked-code.js'

const cleaned = async (source: string, path = 'a.md') =>
  (await clean(source, {path, preset: 'scraped'})).markdown

/** What the networks' own snippets leave as text. */
const samples = [
  '(adsbygoogle = window.adsbygoogle || []).push({});',
  '(adsbygoogle = window.adsbygoogle || []).push({google_ad_client: "ca-pub-0", enable_page_level_ads: true});',
  'window.adsbygoogle.push({});',
  'google_ad_client = "ca-pub-0"; google_ad_slot = "1"; google_ad_width = 728; google_ad_height = 90;',
  "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });",
  'googletag.display("div-gpt-ad-1");',
  'window.googletag = window.googletag || {cmd: []};',
  'googletag.defineSlot("/1234567/top", [300, 250], "div-gpt-ad-1").addService(googletag.pubads());',
  "window._taboola = window._taboola || []; _taboola.push({mode: 'a', container: 'b'});",
  "_taboola.push({mode: 'thumbnails-a', container: 'taboola-below'});",
  'OBR.extern.researchWidget();',
  '(function(w,q){w[q]=w[q]||[];w[q].push(["_mgc.load"])})(window,"_mgq");',
  'ezstandalone.cmd.push(function() { ezstandalone.showAds(101); });',
  "atOptions = {'key': 'a', 'format': 'iframe', 'height': 90, 'width': 728, 'params': {}};",
  'amzn_assoc_placement = "adunit0"; amzn_assoc_tracking_id = "x-20";',
  'apstag.init({pubID: "1", adServer: "googletag"});',
  'window.yaContextCb=window.yaContextCb||[]',
  'window.yaContextCb.push(()=>{ Ya.Context.AdvManager.render({blockId: "R-A-1-1", renderTo: "yandex_rtb_R-A-1-1"}) })',
  '(function(w, d, n, s, t) { w[n] = w[n] || []; w[n].push(function() { Ya.Context.AdvManager.render({blockId: "R-A-1"}); }); })(this, this.document, "yandexContextAsyncCallbacks");',
  '(function(b,c,f,g,a,d,e){b.MoshimoAffiliateObject=a;b[a]=b[a]||function(){arguments.currentScript=c.currentScript};})(window,document,"script","//dn.example/m.js","msmaflink");',
  'msmaflink({"n":"Rack","b":"","t":"","d":"https://m.example","u":{"u":"https://shop.example"}});',
  'MafRakutenWidgetParam=function() { return{ size:"300x250", design:"slide", recommend:"on" };};',
  'rakuten_design="slide";rakuten_affiliateId="0.1";rakuten_genreId=0;',
  'new PartnersCoupang.G({"id": 1, "template": "carousel"});',
  'var freestar = freestar || {}; freestar.queue = freestar.queue || [];',
  'freestar.config.enabled_slots.push({ placementName: "a_1", slotId: "a_1" });',
  'freestar.newAdSlots([{placementName: "a", slotId: "a"}]);',
  'var pbjs = pbjs || {};',
  'pbjs.que.push(function() { pbjs.addAdUnits(units); });',
  "window._mNHandle.queue.push(function () { window._mNDetails.loadTag('1', '728x90', '1'); });",
  'medianet_width = "300"; medianet_height = "250"; medianet_crid = "1";',
  'var infolinks_pid = 1; var infolinks_wsid = 0;',
  'adpushup.que.push(function() { adpushup.triggerAd("a"); });',
  "window['x']; nitroAds.createAd('a', {refreshLimit: 0});".slice(13),
  '(window.slotbydup = window.slotbydup || []).push({id: "u1", container: "_a", async: true});',
  "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'UA-1-1');",
  "(function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;i[r]=i[r]||function(){(i[r].q=i[r].q||[]).push(arguments)}})(window,document,'script','//a.example/a.js','ga'); ga('create', 'UA-1-1', 'auto'); ga('send', 'pageview');",
  "var _gaq = _gaq || []; _gaq.push(['_setAccount', 'UA-1-1']);",
  'var gaJsHost = (("https:" == document.location.protocol) ? "https://ssl." : "http://www.");',
  'var pageTracker = _gat._getTracker("UA-1-1"); pageTracker._trackPageview();',
  '_uacct = "UA-1-1";',
  "(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start': new Date().getTime(),event:'gtm.js'});})(window,document,'script','dataLayer','GTM-X1');",
  "!function(f,b,e,v,n,t,s) {if(f.fbq)return;n=f.fbq=function(){n.queue.push(arguments)};}(window, document,'script'); fbq('init', '1'); fbq('track', 'PageView');",
  "var _paq = window._paq || []; _paq.push(['trackPageView']);",
  'var _hmt = _hmt || []; _hmt.push(["_trackPageview"]);',
  '(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};})(window, document, "script", "https://m.example/tag.js", "ym"); ym(1, "init", {clickmap:true});',
  '(function(c,l,a,r,i,t,y){c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};})(window, document, "clarity", "script", "a1");',
  "(function(h,o,t,j,a,r){h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};})(window,document,'https://h.example/c/hotjar-','.js?sv=');",
  '_linkedin_partner_id = "1"; window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || [];',
  '_qevents.push({qacct:"p-1"});',
  '_comscore.push({ c1: "2", c2: "1" });',
  'var sc_project=1; var sc_invisible=1; var sc_security="a";'
]

test.each(samples)('goes, alone and behind a sentence: %s', async (sample) => {
  expect(await cleaned(`Dry the fish.\n\n${sample}\n\nTwo minutes.\n`)).toBe(
    'Dry the fish.\n\nTwo minutes.\n'
  )
  expect(await cleaned(`Dry the fish well, or the oil spits. ${sample}\n\nTwo minutes.\n`)).toBe(
    'Dry the fish well, or the oil spits.\n\nTwo minutes.\n'
  )
  expect(await cleaned(`Dry the fish.\n\n${sample}\n\nTwo minutes.\n`, 'a.txt')).not.toContain(
    sample.slice(0, 12)
  )
})

test.each(
  [...adScriptCalls, ...trackerScriptCalls].map((fact) => [String(fact.start), fact] as const)
)('a sample begins as %s', (_, {start}) => {
  expect(samples.some((sample) => start.test(sample))).toBe(true)
})

describe('forms that converters leave', () => {
  it.each([
    'Dry the fish well, or the oil spits.(adsbygoogle = window.adsbygoogle || \\[\\]).push({});',
    '油がはねます。(adsbygoogle = window.adsbygoogle || []).push({});',
    'Die Überschrift(adsbygoogle = window.adsbygoogle || []).push({});',
    'Salt it. (adsbygoogle = window.adsbygoogle || []).push({}); Fry it.',
    '\\_taboola.push({mode: "a\\_b", container: "c"}); Fry it.',
    '(adsbygoogle = window.adsbygoogle || []).push({})'
  ])('%s', async (text) => {
    const markdown = await cleaned(`${text}\n\nTwo minutes.\n`)
    expect(markdown).not.toMatch(/adsbygoogle|taboola/)
    expect(markdown).toContain('Two minutes.')
    for (const words of [
      'Dry the fish well, or the oil spits.',
      '油がはねます。',
      'Die Überschrift',
      'Salt it.',
      'Fry it.'
    ])
      if (text.includes(words)) expect(markdown).toContain(words)
  })

  it('in an HTML document', async () => {
    const page =
      '<p>Dry the fish.</p><div>(adsbygoogle = window.adsbygoogle || []).push({});</div><p>Two minutes.</p>'
    expect(await cleaned(page, 'a.html')).toBe('Dry the fish.\n\nTwo minutes.\n')
  })
})

describe('what an article says of them stays', () => {
  it.each([
    'The tag ends with (adsbygoogle = window.adsbygoogle || []).push({}); once for each place.',
    'Call googletag.display() last: push({}) only puts the order into the queue.',
    'Call googletag.display("div-1") last.',
    'google_ad_client = "ca-pub-0" is the line you look for.',
    "gtag('config', 'UA-1') sends a view, and gtag('event', 'x') an event.",
    'var pbjs = pbjs || {};\npbjs.que.push(function() {\n  pbjs.addAdUnits(adUnits);\n});',
    'let units = [];\npbjs.que.push(function() { pbjs.addAdUnits(units); });',
    'The last line of the tag is this one:\n\n(adsbygoogle = window.adsbygoogle || []).push({});',
    'Look for `adsbygoogle` in the page.\n\n(adsbygoogle = window.adsbygoogle || []).push({});',
    "Ein Yoga('create', 1); nein.",
    "fbq('track', 'PageView'",
    '    (adsbygoogle = window.adsbygoogle || []).push({});'
  ])('%j', async (text) => {
    const source = `# Tags\n\n${text}\n\nTwo minutes.\n`
    expect(await cleaned(source)).toBe(source)
  })

  it('in an authored document', async () => {
    const source = 'Dry the fish.\n\n(adsbygoogle = window.adsbygoogle || []).push({});\n'
    expect((await clean(source, {path: 'a.md', preset: 'authored'})).markdown).toBe(source)
  })
})

test('ends on long text', () => {
  const texts = [
    `${'(adsbygoogle = window.adsbygoogle || []).push({}); '.repeat(2000)}x`,
    `(adsbygoogle=window.adsbygoogle||[]).push({})${' '.repeat(50000)}x`,
    `${'rakuten_a="b";'.repeat(5000)}x`,
    `googletag.cmd.push(function() {${'('.repeat(20000)}`,
    'googletag.cmd.push(function() {'.repeat(2000),
    'gtag("js", '.repeat(20000)
  ]
  for (const text of texts) expect(findLeakedCode(text).length).toBeLessThan(100)
})

test.each([
  '/12345678/Article_Top',
  'Yandex.RTB R-A-123456-1',
  'google_ad_section_start(weight=ignore)',
  'google_ad_section_end',
  'Ads1',
  'RndAds',
  'OffDef',
  'adsense#top',
  'AdSense unit',
  'Revive Adserver Asynchronous JS Tag - Generated with Revive Adserver v5',
  '( Der HTML-Code darf im Sinne der einwandfreien Funktionalität nicht verändert werden! )',
  'Rakuten Automate starts here'
])('the comment of an ad tag goes: %s', async (comment) => {
  expect(await cleaned(`Dry the fish.\n\n<!-- ${comment} -->\n\nTwo minutes.\n`)).toBe(
    'Dry the fish.\n\nTwo minutes.\n'
  )
  expect(adComments.some(({pattern}) => pattern.test(comment))).toBe(true)
})

test.each([
  'more',
  'toc',
  '/home/user',
  'Ads and how to read them',
  'adsense tutorial follows',
  'prettier-ignore'
])('another comment stays: %s', async (comment) => {
  const source = `Dry the fish.\n\n<!-- ${comment} -->\n\nTwo minutes.\n`
  expect(await cleaned(source)).toBe(source)
})
