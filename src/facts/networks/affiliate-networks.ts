/**
 * Affiliate networks, with the hosts of their paid links, banners and impression beacons.
 *
 * Source: the networks' own publisher documentation (tracking-link anatomy, deep-link and banner code help pages)
 *   and the link structures that deal-feed vendors document for their customers; Impact's and Daisycon's extra
 *   domains were each confirmed by links in public repositories. No blocklist was copied.
 * Taken: 2026-11-23. Licence: host names and parameter names are facts; this compilation is MIT like the project.
 * Refresh: read a network's "create a tracking link" page, check that the host serves nothing but redirects, add it;
 *   a host that also serves ordinary pages needs `clickPath`. Merchants' own domains stay out: those change hands,
 *   and `affiliatePaths` recognizes their affiliate addresses by shape.
 */

export interface AffiliateNetwork {
  name: string
  /** Hosts (whole-label suffixes: `pxf.io` matches `x.pxf.io`) whose links are affiliate redirects. */
  clickHosts: readonly string[]
  /** Where `clickHosts` serve ordinary pages too: path and query that make an address a redirect. */
  clickPath?: RegExp
  /**
   * Hosts that serve banners and widgets only, most of them counting impressions too. Many networks serve theirs from
   * `clickHosts`: a click host in the `src` of an `img`, `script` or `iframe` is a creative as well.
   */
  creativeHosts?: readonly string[]
  /** Hosts that serve impression beacons only. No host stands in two of the three lists. */
  pixelHosts?: readonly string[]
  /** Query parameters of a click address that hold the destination, URL-encoded. Without one the address is opaque. */
  target?: readonly string[]
  /** Where else a click address holds it: tested on path plus query, the first group is the destination. */
  targetPattern?: RegExp
  /** Whether the destination may lack its scheme. */
  isTargetBare?: true
}

/** CJ's deep links: publisher, type (`dlg` from the generator, `am` from the automation), `sid`, then the destination. */
const cjDeepLink = /^\/links\/\d{5,9}\/type\/\w+\/(?:sid\/[^/]*\/)?(https?(?::|%3A).+)$/i

export const affiliateNetworks: readonly AffiliateNetwork[] = [
  // Large international networks.
  {
    name: 'Impact',
    // Every programme gets a tracking domain; the short ones are shared or belong to one programme. More of them
    // are recognized by `affiliateHostPatterns` and by the path shape in `affiliatePaths`.
    clickHosts: [
      'pxf.io',
      'sjv.io',
      '7eer.net',
      'evyy.net',
      'ojrq.net',
      'eqjw.net',
      'audw.net',
      'pvxt.net',
      'snlv.net',
      'elfm.net',
      '8odi.net',
      'mno8.net',
      'mkr3.net',
      'i3f2.net',
      'eqcm.net',
      'vzew.net',
      'xhuc.net',
      'jewn.net',
      'hmxg.net',
      'syuh.net',
      'qflm.net',
      'uqhv.net',
      'njih.net',
      'lvuv.net',
      'ijrn.net',
      'gqco.net',
      'msafflnk.net'
    ],
    creativeHosts: ['impactradius-go.com', 'impactradius-event.com'],
    pixelHosts: ['imp.pxf.io'],
    target: ['u']
  },
  {
    name: 'CJ Affiliate',
    clickHosts: [
      'anrdoezrs.net',
      'dpbolvw.net',
      'jdoqocy.com',
      'kqzyfj.com',
      'tkqlhce.com',
      'emjcd.com',
      'qksrv.net',
      'apmebf.com'
    ],
    creativeHosts: ['ftjcfx.com', 'lduhtrp.net', 'tqlkg.com', 'awltovhc.com', 'yceml.net', 'afcyhf.com'],
    target: ['url'],
    targetPattern: cjDeepLink
  },
  {
    name: 'Rakuten Advertising',
    clickHosts: ['click.linksynergy.com'],
    creativeHosts: ['ad.linksynergy.com', 'merchant.linksynergy.com'],
    target: ['murl', 'RD_PARM1']
  },
  {
    name: 'Awin',
    clickHosts: ['awin1.com', 'zenaps.com', 'tidd.ly'],
    creativeHosts: ['ui2.awin.com'],
    // `p` holds it in double brackets: `p=[[https%3A%2F%2F…]]`.
    target: ['ued', 'p']
  },
  {
    name: 'ShareASale',
    clickHosts: ['shareasale.com', 'shareasale-analytics.com'],
    clickPath: /^\/(?:[rum]|m-pr)\.cfm\?/i,
    creativeHosts: ['static.shareasale.com', 'i.shareasale.com'],
    // ShareASale's guide tells to drop the scheme.
    target: ['urllink'],
    isTargetBare: true
  },
  {name: 'ShareASale short links', clickHosts: ['shrsl.com']},
  // The destination is a path segment (`/destination:https%3A…`): see `redirectors`.
  {
    name: 'Partnerize',
    clickHosts: ['prf.hn'],
    creativeHosts: ['creative.prf.hn']
  },
  {
    name: 'Ascend by Partnerize (Pepperjam)',
    clickHosts: ['pjtra.com', 'pjatr.com', 'pntra.com', 'pntrac.com', 'pntrs.com', 'gopjn.com'],
    target: ['url']
  },
  {
    name: 'FlexOffers',
    clickHosts: ['track.flexlinkspro.com', 'track.flexlinks.com'],
    creativeHosts: ['content.flexlinks.com', 'content.flexlinkspro.com'],
    target: ['url']
  },
  // The destination is a parameter in either of two forms: see `redirectors`.
  {
    name: 'Tradedoubler',
    clickHosts: [
      'clk.tradedoubler.com',
      'clkuk.tradedoubler.com',
      'clkde.tradedoubler.com',
      'pdt.tradedoubler.com'
    ],
    // `imp…` counts the impression and answers with the banner.
    creativeHosts: [
      'hst.tradedoubler.com',
      'vht.tradedoubler.com',
      'imp.tradedoubler.com',
      'impde.tradedoubler.com',
      'impfr.tradedoubler.com',
      'impgb.tradedoubler.com',
      'impse.tradedoubler.com'
    ]
  },
  {
    name: 'TradeTracker',
    clickHosts: ['tc.tradetracker.net'],
    creativeHosts: ['ti.tradetracker.net', 'static.tradetracker.net'],
    pixelHosts: ['tm.tradetracker.net']
  },
  {
    name: 'Webgains',
    clickHosts: ['track.webgains.com'],
    creativeHosts: ['images.webgains.com'],
    target: ['wgtarget']
  },
  {
    name: 'Admitad',
    clickHosts: [
      'ad.admitad.com',
      'alitems.com',
      'alitems.co',
      'alitems.site',
      'lenmit.com',
      'pafutos.com',
      'naiawork.com',
      'rzekl.com',
      'tjzuh.com',
      'fas.st'
    ],
    creativeHosts: ['cdn.admitad.com', 'cdn.admitad-connect.com'],
    target: ['ulp']
  },
  {
    name: 'Adtraction',
    clickHosts: ['track.adtraction.com', 'adtr.co'],
    target: ['url']
  },
  {
    name: 'Daisycon',
    clickHosts: [
      'ds1.nl',
      'jf79.net',
      'lt45.net',
      'rkn3.net',
      'dt51.net',
      'fr135.net',
      'bdt9.net',
      'jdt8.net',
      'glp8.net',
      'ndt5.net',
      'at19.net'
    ],
    creativeHosts: ['static-dscn.net']
  },
  {
    name: 'Skimlinks',
    clickHosts: ['go.skimresources.com', 'go.redirectingat.com', 'fave.co'],
    target: ['url']
  },
  {name: 'Sovrn Commerce (VigLink)', clickHosts: ['redirect.viglink.com', 'sovrn.co'], target: ['out', 'u']},
  {
    name: 'Howl (Narrativ)',
    clickHosts: ['shop-links.co', 'shop-edits.co', 'howl.me', 'howl.link', 'bam-x.com'],
    target: ['url']
  },
  {name: 'Geniuslink', clickHosts: ['geni.us', 'georiot.com'], target: ['GR_URL']},
  {
    name: 'AvantLink',
    clickHosts: ['avantlink.com', 'avantlink.ca'],
    clickPath: /^\/click\.php\?/i,
    target: ['url']
  },
  {
    name: 'LinkConnector',
    clickHosts: ['linkconnector.com'],
    clickPath: /^\/(?:ta|t|traffic_affiliate)\.php\?/i,
    target: ['url']
  },
  {
    name: 'Commission Factory',
    clickHosts: ['t.cfjump.com'],
    target: ['Url', 'url']
  },
  {
    name: 'Optimise',
    clickHosts: ['track.omguk.com', 'omgpm.com', 'omgt1.com', 'omgt3.com', 'omgt4.com', 'omgt5.com'],
    target: ['r', 'R']
  },
  {
    name: 'TUNE (HasOffers)',
    clickHosts: ['go2cloud.org', 'go2jump.org', 'hasoffers.com', 'rdrtr.com'],
    clickPath: /^\/(?:aff_[cfirm]\?|aff_ad\?|SH[0-9A-Za-z]{2,6}$)/,
    creativeHosts: ['media.go2speed.org']
  },
  {
    name: 'AffiliateFuture',
    clickHosts: ['scripts.affiliatefuture.com'],
    creativeHosts: ['banners.affiliatefuture.com'],
    target: ['url']
  },
  {name: 'Digidip', clickHosts: ['digidip.net'], target: ['url']},
  {name: 'Yieldkit', clickHosts: ['r.srvtrck.com', 'go.srvtrck.com'], target: ['url']},
  {name: 'Connexity', clickHosts: ['rd.bizrate.com', 'rd.connexity.net'], target: ['t']},
  {name: 'Kelkoo Group', clickHosts: ['kelkoogroup.net']},
  {name: 'Magic Links', clickHosts: ['go.magik.ly', 'magik.ly'], target: ['url']},
  {
    name: 'LTK (rewardStyle)',
    clickHosts: ['rstyle.me', 'liketk.it'],
    creativeHosts: ['widgets.rewardstyle.com']
  },
  {name: 'ShopStyle Collective', clickHosts: ['shopstyle.it', 'api.shopstyle.com'], target: ['url']},
  {name: 'ShopMy', clickHosts: ['go.shopmy.us']},
  {name: 'Mavely', clickHosts: ['mavely.app.link']},
  {name: 'PartnerStack', clickHosts: ['partnerlinks.io', 'grsm.io']},
  {name: 'Refersion', clickHosts: ['refersion.com'], clickPath: /^\/c\/[0-9a-z]+/i},
  {name: 'Kickbooster', clickHosts: ['kckb.st']},
  {name: 'PartnerBoost', clickHosts: ['pboost.me']},
  {name: 'Levanta', clickHosts: ['lvnta.com']},
  {name: 'LinkHaitao', clickHosts: ['linkhaitao.com'], clickPath: /^\/index\.php\?/, target: ['new']},
  {name: 'LinkBux', clickHosts: ['linkbux.com'], clickPath: /^\/track\//, target: ['url']},
  {
    name: 'Kwanko (NetAffiliation)',
    clickHosts: ['action.metaffiliation.com'],
    target: ['redir']
  },
  {
    name: 'TimeOne (Public-Idées)',
    clickHosts: ['tracking.publicidees.com'],
    target: ['dpl']
  },
  {
    name: 'Effiliation',
    clickHosts: ['track.effiliation.com'],
    creativeHosts: ['mastertag.effiliation.com'],
    target: ['url']
  },
  {name: 'Affilae', clickHosts: ['lb.affilae.com'], target: ['lp']},
  {name: 'Stay22', clickHosts: ['stay22.com'], clickPath: /^\/allez\//, target: ['link']},
  {
    name: 'Travelpayouts',
    clickHosts: ['tp.media', 'tp.st', 'tpx.li', 'tpx.lt'],
    creativeHosts: ['travelpayouts.com', 'emrldtp.com', 'emrldtp.cc'],
    target: ['u', 'custom_url']
  },

  // Marketplaces and shops that run a programme of their own.
  {
    name: 'Amazon Associates',
    // `amzn.to` is what the programme's toolbar makes; `a.co`, `amzn.eu` and `amzn.asia` come from the share button.
    clickHosts: ['amzn.to', 'assoc-redirect.amazon.com'],
    creativeHosts: [
      'rcm.amazon.com',
      'amazon-adsystem.com',
      'assoc-amazon.com',
      'assoc-amazon.ca',
      'assoc-amazon.co.uk',
      'assoc-amazon.de',
      'assoc-amazon.es',
      'assoc-amazon.fr',
      'assoc-amazon.it',
      'assoc-amazon.jp'
    ],
    // `ir-<market>` serves the 1 px image that goes with a text link.
    pixelHosts: [
      'ir-na.amazon-adsystem.com',
      'ir-ca.amazon-adsystem.com',
      'ir-uk.amazon-adsystem.com',
      'ir-de.amazon-adsystem.com',
      'ir-es.amazon-adsystem.com',
      'ir-fr.amazon-adsystem.com',
      'ir-it.amazon-adsystem.com',
      'ir-jp.amazon-adsystem.com'
    ]
  },
  {
    name: 'eBay Partner Network',
    clickHosts: ['rover.ebay.com'],
    creativeHosts: ['epnt.ebay.com', 'epnt.ebaystatic.com'],
    target: ['mpre']
  },
  {
    name: 'AliExpress Portals',
    clickHosts: ['s.click.aliexpress.com'],
    target: ['dl_target_url']
  },
  {
    name: 'Alimama (Taobao)',
    clickHosts: ['s.click.taobao.com', 'uland.taobao.com']
  },
  {name: 'JD Union', clickHosts: ['union-click.jd.com', 'click.union.jd.com', 'u.jd.com'], target: ['to']},
  {name: 'Duoduo Jinbao', clickHosts: ['p.pinduoduo.com']},
  {
    name: 'Coupang Partners',
    clickHosts: ['link.coupang.com', 'coupa.ng'],
    creativeHosts: ['ads-partners.coupang.com']
  },
  {
    name: 'Shopee Affiliate',
    clickHosts: [
      'shope.ee',
      's.shopee.co.id',
      's.shopee.co.th',
      's.shopee.com.br',
      's.shopee.com.my',
      's.shopee.ph',
      's.shopee.sg',
      's.shopee.tw',
      's.shopee.vn'
    ]
  },
  {
    name: 'Lazada Affiliate',
    clickHosts: [
      'c.lazada.co.id',
      'c.lazada.co.th',
      'c.lazada.com.my',
      'c.lazada.com.ph',
      'c.lazada.sg',
      'c.lazada.vn'
    ],
    target: ['url']
  },
  {name: 'Mercado Libre affiliates', clickHosts: ['meli.la']},
  {name: 'EarnKaro', clickHosts: ['ekaro.in', 'fkrt.it', 'fktr.in', 'bitli.in']},
  {name: 'Cuelinks', clickHosts: ['linksredirect.com', 'clnk.in'], target: ['url']},
  {name: 'INRDeals', clickHosts: ['inr.deals'], target: ['url']},

  // Digital products and software.
  {name: 'Digistore24', clickHosts: ['digistore24.com', 'checkout-ds24.com'], clickPath: /^\/redir\/\d+\//},
  {name: 'ClickBank', clickHosts: ['hop.clickbank.net']},
  {
    name: 'MyCommerce (RegNow)',
    clickHosts: ['regnow.com'],
    clickPath: /^\/softsell\/visitor\.cgi\?/,
    target: ['ref']
  },
  {name: 'Hotmart', clickHosts: ['go.hotmart.com']},
  {name: 'Monetizze', clickHosts: ['app.monetizze.com.br'], clickPath: /^\/r\//},
  {name: 'Monetizze short links', clickHosts: ['mon.net.br']},
  {name: 'Braip', clickHosts: ['ev.braip.com']},
  {
    name: '2Checkout (Avangate)',
    clickHosts: ['secure.avangate.com', 'secure.2checkout.com'],
    clickPath: /^\/(?:affiliate\.php|order\/[a-z]+\.php)\?(?:[^#]*[&;])?AFFILIATE=\d+/,
    target: ['PATH']
  },

  // Japan.
  {
    name: 'A8.net',
    clickHosts: ['px.a8.net', 'rpx.a8.net'],
    // `www10.a8.net` to `www29.a8.net` serve banners (`/svt/bgt`) and beacons (`/0.gif`); `www.a8.net` is a site.
    creativeHosts: Array.from({length: 20}, (_, index) => `www${10 + index}.a8.net`),
    pixelHosts: ['statics.a8.net'],
    target: ['a8ejpredirect']
  },
  {
    name: 'ValueCommerce',
    clickHosts: ['ck.jp.ap.valuecommerce.com'],
    creativeHosts: ['ad.jp.ap.valuecommerce.com', 'aml.valuecommerce.com', 'dalr.valuecommerce.com'],
    target: ['vc_url']
  },
  {
    name: 'Moshimo Affiliate',
    clickHosts: ['af.moshimo.com'],
    creativeHosts: ['image.moshimo.com', 'msmstatic.com'],
    pixelHosts: ['i.moshimo.com'],
    target: ['url']
  },
  {
    name: 'Rakuten Affiliate',
    clickHosts: ['hb.afl.rakuten.co.jp', 'a.r10.to'],
    creativeHosts: [
      'hbb.afl.rakuten.co.jp',
      'xml.affiliate.rakuten.co.jp',
      'static.affiliate.rakuten.co.jp',
      'affiliate.rakuten.co.jp'
    ],
    target: ['pc', 'm']
  },
  {
    name: 'AccessTrade (Japan)',
    clickHosts: ['h.accesstrade.net'],
    target: ['url']
  },
  {name: 'afb', clickHosts: ['t.afi-b.com']},
  {
    name: 'felmat',
    clickHosts: ['t.felmat.net']
  },
  {
    name: 'JANet',
    clickHosts: ['click.j-a-net.jp'],
    creativeHosts: ['image.j-a-net.jp', 'text.j-a-net.jp']
  },
  {
    name: 'TCS affiliate',
    clickHosts: ['tcs-asp.net'],
    clickPath: /^\/(?:alink|cl)\b/,
    creativeHosts: ['img.tcs-asp.net']
  },
  {
    name: 'Link-A',
    clickHosts: ['cl.link-ag.net']
  },
  {
    name: 'Rentracks',
    clickHosts: ['rentracks.jp'],
    clickPath: /^\/adx\/r\.html\?/
  },
  {name: 'Presco', clickHosts: ['ad.presco.asia']},
  {name: 'Infotop', clickHosts: ['infotop.jp'], clickPath: /^\/click\.php\?/},
  {
    name: 'DMM Affiliate',
    clickHosts: ['al.dmm.com', 'al.dmm.co.jp', 'al.fanza.co.jp'],
    creativeHosts: ['widget-view.dmm.com', 'widget-view.dmm.co.jp'],
    target: ['lurl']
  },

  // Other countries of Asia and Oceania.
  {name: 'Involve Asia', clickHosts: ['invol.co', 'invle.co', 'invl.io', 'invl.me'], target: ['url']},
  {
    name: 'AccessTrade (Vietnam)',
    clickHosts: ['go.isclix.com', 'fast.accesstrade.com.vn', 'shorten.asia'],
    target: ['url']
  },
  {
    name: 'AccessTrade (Indonesia)',
    clickHosts: ['atid.me', 'accesstra.de', 'click.accesstrade.co.id'],
    pixelHosts: ['imp.accesstra.de', 'imp.accesstrade.co.id'],
    target: ['url']
  },
  {name: 'AccessTrade (Thailand)', clickHosts: ['atth.me'], target: ['url']},
  {name: 'Adpia', clickHosts: ['click.adpia.vn'], creativeHosts: ['img.adpia.vn'], target: ['tu']},
  {name: 'MasOffer', clickHosts: ['go.masoffer.net'], target: ['url']},
  {name: 'Ecomobi', clickHosts: ['go.ecotrackings.com'], target: ['url']},
  {
    name: 'LinkPrice',
    clickHosts: ['click.linkprice.com', 'track.linkprice.com'],
    creativeHosts: ['img.linkprice.com'],
    target: ['tu']
  },
  {name: 'Duomai', clickHosts: ['c.duomai.com'], target: ['t']},
  {name: 'Yiqifa', clickHosts: ['p.yiqifa.com'], target: ['t']},
  {name: 'Linktech (China)', clickHosts: ['click.linktech.cn'], target: ['tu']},
  {name: 'Chanet', clickHosts: ['count.chanet.com.cn'], target: ['url']},

  // Europe and Latin America.
  {
    name: 'belboon',
    clickHosts: ['www1.belboon.de', 'r.jakuli.com'],
    target: ['trg', 'deeplink'],
    // A parameter in the path: `/adtracking/<id>.html/&deeplink=…`.
    targetPattern: /^\/adtracking\/\w+\.html\/?&?deeplink=(https?(?::|%3A).+)$/i
  },
  {
    name: 'affilinet (closed 2019)',
    clickHosts: ['partners.webmasterplan.com', 'clic.reussissonsensemble.fr', 'clk.successfultogether.co.uk'],
    creativeHosts: ['banners.webmasterplan.com', 'banniere.reussissonsensemble.fr'],
    target: ['diurl']
  },
  {
    name: 'zanox (now Awin)',
    clickHosts: ['ad.zanox.com', 'zanox-affiliate.de'],
    creativeHosts: ['zanox.ws'],
    target: ['ulp']
  },
  {name: 'ADCELL', clickHosts: ['t.adcell.com'], target: ['param0']},
  {
    name: 'financeAds',
    clickHosts: ['financeads.net'],
    clickPath: /^\/tc\.php\?/
  },
  {
    name: 'communicationAds',
    clickHosts: ['communicationads.net'],
    clickPath: /^\/tc\.php\?/
  },
  {
    name: 'retailAds',
    clickHosts: ['retailads.net'],
    clickPath: /^\/tc\.php\?/
  },
  {
    name: 'CHECK24 partner programme',
    clickHosts: ['a.check24.net', 'a.partner-versicherung.de']
  },
  {
    name: 'Partner-ads',
    clickHosts: ['partner-ads.com'],
    clickPath: /^\/[a-z]{2}\/klikbanner\.php\?/,
    target: ['htmlurl']
  },
  {
    name: 'Adservice (Nordic)',
    clickHosts: ['online.adservicemedia.dk'],
    target: ['url']
  },
  {name: 'Adrecord', clickHosts: ['click.adrecord.com'], target: ['url']},
  {name: 'AddRevenue', clickHosts: ['addrevenue.io'], clickPath: /^\/t\?/, target: ['u']},
  {name: 'LinkWise', clickHosts: ['go.linkwi.se'], target: ['lnkurl']},
  {
    name: '2Performant',
    clickHosts: ['event.2performant.com'],
    creativeHosts: ['img.2performant.com'],
    target: ['redirect_to']
  },
  {
    name: 'Profitshare',
    clickHosts: ['l.profitshare.ro', 'l.profitshare.bg']
  },
  {
    name: 'eHUB',
    clickHosts: ['ehub.cz'],
    clickPath: /^\/system\/scripts\/click\.php\?/,
    target: ['desturl']
  },
  {
    name: 'Dognet',
    clickHosts: ['login.dognet.sk', 'go.dognet.com'],
    clickPath: /^\/(?:scripts\/|deeplink\?|\?)/,
    target: ['desturl', 'url']
  },
  {name: 'Convertiser', clickHosts: ['converti.se']},
  {name: 'Gelir Ortaklari', clickHosts: ['ad.gelirortaklari.com']},
  {name: 'Gdeslon', clickHosts: ['f.gdeslon.ru', 'xf.gdeslon.ru'], target: ['goto']},
  {name: 'CityAds', clickHosts: ['cityadspix.com']},
  {name: 'ePN', clickHosts: ['ali.pub', 'ali.ski', 'alli.pub', 'epnclick.ru', 'shopnow.pub'], target: ['to']},
  {name: 'Leads.su', clickHosts: ['pxl.leads.su']},
  {
    name: 'Lomadee',
    clickHosts: ['redirect.lomadee.com', 'links.lomadee.com', 'acesse.lomadee.com'],
    target: ['url']
  },
  {name: 'Afilio', clickHosts: ['v2.afilio.com.br']}
]

/** Hosts that a network numbers, tested on the whole host name. There are too many to list them above. */
export const affiliateHostPatterns: readonly {pattern: RegExp; kind: 'click'; name: string}[] = [
  // `imp.i384100.net`: one domain for each programme, named by the programme's number.
  {pattern: /^(?:[a-z0-9-]+\.)*i\d{5,7}\.net$/i, kind: 'click', name: 'Impact'},
  {pattern: /^(?:www\.)?jvz\d{1,2}\.com$/i, kind: 'click', name: 'JVZoo'},
  // `name.vendor.hop.clickbank.net` is covered by suffix; these are the vendor-encrypted ones.
  {pattern: /^[0-9a-z]{20,}\.hop\.clickbank\.net$/i, kind: 'click', name: 'ClickBank'},
  // One host for each market: `clkuk`, `clkse`, `pdtde`.
  {pattern: /^(?:clk|pdt)[a-z]{2}\.tradedoubler\.com$/i, kind: 'click', name: 'Tradedoubler'},
  {pattern: /^c\d+\.travelpayouts\.com$/i, kind: 'click', name: 'Travelpayouts'}
]

/**
 * Address shapes of affiliate software that runs on any host (brands' own domains, tracking vanity domains).
 * Tested on path plus query (`/c/1/2/3?u=…`), with `&amp;` decoded.
 */
export const affiliatePaths: readonly {
  pattern: RegExp
  kind: 'click' | 'pixel' | 'creative'
  name: string
  /** Query parameters that hold the destination of a click. */
  target?: readonly string[]
  /** Where else the address holds it: tested on path plus query, the first group is the destination. */
  targetPattern?: RegExp
}[] = [
  // Partner, ad and campaign number. Forum and category addresses (`/c/news/12`, `/c/1/2`) are shorter.
  {pattern: /^\/c\/\d{5,9}\/\d{4,9}\/\d{3,6}(?:[/?#]|$)/, kind: 'click', name: 'Impact', target: ['u']},
  {pattern: /^\/i\/\d{5,9}\/\d{4,9}\/\d{3,6}(?:[/?#]|$)/, kind: 'pixel', name: 'Impact'},
  {pattern: /^\/gen-ad-code\/\d{5,9}\/\d{4,9}\/\d{3,6}(?:[/?#]|$)/, kind: 'creative', name: 'Impact'},
  {
    pattern: /^\/click\/camref:[0-9a-z]{6,}(?:[/?#]|$)/i,
    kind: 'click',
    name: 'Partnerize',
    targetPattern: /\/destination:(https?(?::|%3A).+)$/i
  },
  {pattern: /^\/click-\d{5,9}-\d{6,9}(?:[-/?#]|$)/, kind: 'click', name: 'CJ Affiliate', target: ['url']},
  {
    pattern: /^\/links\/\d{5,9}\/type\/\w+\//,
    kind: 'click',
    name: 'CJ Affiliate',
    targetPattern: cjDeepLink
  },
  {pattern: /^\/image-\d{5,9}-\d{6,9}(?:[-/?#]|$)/, kind: 'creative', name: 'CJ Affiliate'},
  {
    pattern: /^\/order\/(?:checkout|cart|product|trial|upgrade|pf)\.php\?(?:[^#]*[&;])?AFFILIATE=\d+/,
    kind: 'click',
    name: '2Checkout (Avangate)'
  },
  {
    pattern: /^\/affiliate\.php\?(?:[^#]*[&;])?AFFILIATE=\d+/,
    kind: 'click',
    name: '2Checkout (Avangate)',
    target: ['PATH']
  },
  {
    pattern: /^\/aff_[cr]\?(?=[^#]*\boffer_id=\d)(?=[^#]*\baff_id=\d)/,
    kind: 'click',
    name: 'TUNE (HasOffers)',
    target: ['url']
  },
  {
    pattern: /^\/aff_i\?(?=[^#]*\boffer_id=\d)(?=[^#]*\baff_id=\d)/,
    kind: 'pixel',
    name: 'TUNE (HasOffers)'
  },
  {
    pattern: /^\/aff_(?:f|ad)\?(?=[^#]*\b(?:offer|campaign)_id=\d)(?=[^#]*\baff_id=\d)/,
    kind: 'creative',
    name: 'TUNE (HasOffers)'
  },
  {pattern: /^\/click\?(?=[^#]*\bpid=\d)(?=[^#]*\boffer_id=\d)/, kind: 'click', name: 'Affise'},
  {
    pattern: /^\/click\?(?=[^#]*\bcampaign_id=\w)(?=[^#]*\bpub_id=\w)/,
    kind: 'click',
    name: 'Trackier',
    target: ['url']
  },
  {
    pattern: /^\/ts\/i?\d{5,9}\/tsc\?(?=[^#]*\bamc=\w)/,
    kind: 'click',
    name: 'Ingenious Technologies',
    target: ['trg']
  },
  {
    pattern: /^\/ts\/i?\d{5,9}\/tsv\?(?=[^#]*\bamc=\w)/,
    kind: 'pixel',
    name: 'Ingenious Technologies'
  },
  {
    pattern: /^\/g\/[0-9a-z]{16,34}\/\?(?:[^#]*[&;])?(?:ulp|subid)=/,
    kind: 'click',
    name: 'Admitad',
    target: ['ulp']
  },
  {pattern: /^\/t\/t\?(?=[^#]*\ba=\d)(?=[^#]*\bas=\d)/, kind: 'click', name: 'Adtraction', target: ['url']},
  {pattern: /^\/c\/\?(?=[^#]*\bsi=\d)(?=[^#]*\bli=\d)(?=[^#]*\bwi=\d)/, kind: 'click', name: 'Daisycon'},
  {
    pattern: /^\/promotion\/click\/promoId\/\d+\/slotId\/\d+/,
    kind: 'click',
    name: 'ADCELL',
    target: ['param0']
  },
  {pattern: /^\/promotion\/view\/promoId\/\d+\/slotId\/\d+/, kind: 'creative', name: 'ADCELL'},
  {pattern: /^\/tc\.php\?(?:[^#]*[&;])?t=\d+C\d+/, kind: 'click', name: 'financeAds software'},
  {pattern: /^\/tb\.php\?(?:[^#]*[&;])?t=\d+V\d+/, kind: 'creative', name: 'financeAds software'},
  {pattern: /^\/roverimp\/\d/, kind: 'pixel', name: 'eBay Partner Network'},
  {pattern: /^\/ppc\/\?\d+C\d+/, kind: 'click', name: 'zanox (now Awin)'},
  {pattern: /^\/ppv\/\?\d+C\d+/, kind: 'pixel', name: 'zanox (now Awin)'},
  {pattern: /^\/cshow\.php\?(?:[^#]*[&;])?s=\d/, kind: 'creative', name: 'Awin'},
  {pattern: /^\/[a-z]{2}\/visbanner\.php\?(?:[^#]*[&;])?partnerid=\d/, kind: 'creative', name: 'Partner-ads'},
  {pattern: /^\/sp\/rr\?(?:[^#]*[&;])?rk=\w/, kind: 'pixel', name: 'AccessTrade (Japan)'},
  {pattern: /^\/adx\/p\.gifx\?(?:[^#]*[&;])?idx=/, kind: 'pixel', name: 'Rentracks'},
  {pattern: /^\/o2\/a\/[0-9a-z]{5,8}\/\d/, kind: 'click', name: 'WarriorPlus'},
  // Only the click script. A shop address that merely carries `?a_aid=` is a page: the parameter goes, the link stays.
  {
    pattern: /\/scripts\/(?:click\.php|[0-9a-z]{5,14})\?(?:[^#]*[&;])?a_aid=\w/,
    kind: 'click',
    name: 'Post Affiliate Pro',
    target: ['desturl']
  },
  {pattern: /\/scripts\/imp\.php\?(?:[^#]*[&;])?a_aid=\w/, kind: 'pixel', name: 'Post Affiliate Pro'},
  {pattern: /\/idevaffiliate\.php\?(?:[^#]*[&;])?id=\d/, kind: 'click', name: 'iDevAffiliate'},
  {pattern: /\/aff\.php\?(?:[^#]*[&;])?aff=\d/, kind: 'click', name: 'WHMCS'},
  {pattern: /\/(?:amember|members?)\/aff\/go\/\w/, kind: 'click', name: 'aMember'}
]

// Names of an ad region, as alternatives: whole phrases, so `address` and `ad hoc` never match.
const affiliateWords =
  'affiliate(?:[ _-]?(?:ads?|advert(?:isement)?s?|banners?|blocks?|code|links?|widgets?))?'
const adWords =
  '(?:(?:banner|display|google|in-?article|in-?content|in-?feed|inline|native|text|top|bottom|middle|sidebar|footer|header)[ _-]?)?' +
  '(?:ads?|adverts?|advertisements?|advertising|google ?adsense|adsense)' +
  '(?:[ _-]?(?:banner|block|box|code|container|insert|placement|section|slot|space|tag|unit|wrapper|widget|zone))?'
const sponsoredWords = 'sponsored[ _-]?(?:ads?|block|box|content|links?|message|posts?|section)'
const networkWords =
  '(?:adsterra|adthrive|exoclick|ezoic|mediavine|media\\.?net|mgid|outbrain|propeller ?ads|raptive|revcontent|taboola|teads|yandex ?direct)' +
  '(?:[ _-]?(?:ads?|code|tag|unit|widget))?'
// An optional number or letter that distinguishes slots: `ad slot 2 start`.
const label = '(?:[ #_:-]*\\d{1,3}|[ #_:-]+[a-z])?'

function openMarker(words: string): RegExp {
  return new RegExp(
    `^(?!google_ad_section)(?:(?:begin(?:ning)?|start)(?: of)?[ :_-]*(?:the )?${words}${label}|${words}${label}[ :_-]*(?:begins?|starts?|open)(?: here)?)$`,
    'i'
  )
}

function closeMarker(words: string): RegExp {
  return new RegExp(
    `^(?!google_ad_section)(?:(?:end|finish|stop)(?: of)?[ :_-]*(?:the )?${words}${label}|/ *${words}${label}|${words}${label}[ :_-]*(?:ends?|finish|stops?|close)(?: here)?)$`,
    'i'
  )
}

/**
 * Comments that open and close an ad region, by their trimmed text. An opening one counts only with a closing one
 * of the same entry after it.
 * Left out on purpose: `google_ad_section_start/end` marks the ARTICLE for ad targeting, not an ad;
 * `sponsors-start` is a generated README list.
 */
export const affiliateMarkers: readonly {open: RegExp; close: RegExp; name: string}[] = [
  {name: 'affiliate', open: openMarker(affiliateWords), close: closeMarker(affiliateWords)},
  {name: 'advertisement', open: openMarker(adWords), close: closeMarker(adWords)},
  {name: 'sponsored', open: openMarker(sponsoredWords), close: closeMarker(sponsoredWords)},
  {name: 'ad network', open: openMarker(networkWords), close: closeMarker(networkWords)},
  {
    name: 'Moshimo Affiliate',
    open: /^(?:START )?MoshimoAffiliateEasyLink(?: START)?$/i,
    close: /^(?:END MoshimoAffiliateEasyLink|MoshimoAffiliateEasyLink END)$/i
  },
  {
    name: 'Rakuten Affiliate',
    open: /^(?:MAF )?Rakuten Widget FROM HERE$/i,
    close: /^(?:MAF )?Rakuten Widget TO HERE$/i
  },
  {
    name: 'Awin',
    open: /^START ADVERTISER: .{1,120} from awin\.com$/i,
    close: /^END ADVERTISER: .{1,120} from awin\.com$/i
  },
  {
    name: 'affilinet',
    open: /^BEGIN PARTNER PROGRAM(?: - DO NOT .{1,80})?$/i,
    close: /^END PARTNER PROGRAM$/i
  },
  {
    name: 'zanox',
    open: /^(?:BEGINN?|START) (?:des |of the )?zanox[ -]affiliate[ -]HTML[ -]Codes?$/i,
    close: /^(?:ENDE?|ENDING) (?:des |of the )?zanox[ -]affiliate[ -]HTML[ -]Codes?$/i
  },
  {
    name: 'Ezoic',
    open: /^Ezoic - .{1,100}$/i,
    close: /^End Ezoic(?: - .{1,100})?$/i
  },
  {name: 'MGID', open: /^Composite Start$/i, close: /^Composite End$/i},
  {
    name: 'BuySellAds',
    open: /^(?:Begin )?BuySellAds(?:\.com)? (?:Zone|Ad) Code$/i,
    close: /^End BuySellAds(?:\.com)? (?:Zone|Ad) Code$/i
  },
  {
    name: 'Project Wonderful',
    open: /^(?:Beginning of )?Project Wonderful Ad(?: Box)? Code:?.{0,30}$/i,
    close: /^End(?: of)? Project Wonderful Ad(?: Box)? Code:?.{0,30}$/i
  },
  {name: 'AppNexus', open: /^BEGIN (?:JS|ASYNC|STANDARD) TAG - .{1,160}$/i, close: /^END TAG$/i},
  {
    name: 'Amazon Associates',
    open: /^(?:BEGIN|START) Amazon (?:Associates?|Native) (?:Ads?|Banner|Widget)$/i,
    close: /^END Amazon (?:Associates?|Native) (?:Ads?|Banner|Widget)$/i
  },
  // One language for each entry, so that an opening marker never pairs with another language's end.
  {
    name: 'advertisement (de)',
    open: /^(?:(?:Anfang|Beginn|Start)[ :]*(?:Anzeige|Werbung)|(?:Anzeige|Werbung)[ :]*(?:Anfang|Beginn|Start))$/i,
    close: /^(?:Ende[ :]*(?:Anzeige|Werbung)|(?:Anzeige|Werbung)[ :]*Ende)$/i
  },
  {
    name: 'advertisement (fr)',
    open: /^(?:d[ée]but[ :]*(?:de la )?pub(?:licit[ée])?|pub(?:licit[ée])?[ :]*d[ée]but)$/i,
    close: /^(?:fin[ :]*(?:de la )?pub(?:licit[ée])?|pub(?:licit[ée])?[ :]*fin)$/i
  },
  {
    name: 'advertisement (es, pt)',
    open: /^(?:in[ií]cio[ :]*(?:d[aeo] (?:la )?|del )?(?:publicidade?|an[uú]ncio)|(?:publicidade?|an[uú]ncio)[ :]*in[ií]cio)$/i,
    close:
      /^(?:fi[nm][ :]*(?:d[aeo] (?:la )?|del )?(?:publicidade?|an[uú]ncio)|(?:publicidade?|an[uú]ncio)[ :]*fi[nm])$/i
  },
  {
    name: 'advertisement (ru)',
    open: /^(?:начало[ :]*реклам(?:ы|ного блока)|реклама[ :]*начало)$/i,
    close: /^(?:конец[ :]*реклам(?:ы|ного блока)|реклама[ :]*конец)$/i
  },
  {
    name: 'advertisement (zh)',
    open: /^(?:广告|廣告)(?:位|代码|代碼)?(?:开始|開始|start|begin)$/i,
    close: /^(?:广告|廣告)(?:位|代码|代碼)?(?:结束|結束|end)$/i
  },
  {
    name: 'advertisement (ja)',
    open: /^(?:広告|アフィリエイト)(?:ここから|開始|start)$/i,
    close: /^(?:広告|アフィリエイト)(?:ここまで|終了|end)$/i
  }
]

/**
 * Comments of ad tags that stand alone: they mark no region, but belong to the tag beside them, or a plugin puts its ads in
 * their place (Quick Adsense, Adsense-Deluxe; section targeting of AdSense).
 */
export const adComments: readonly {pattern: RegExp; name: string}[] = [
  {pattern: /^\/\d{5,12}(?:,\d+)?\/[\w./-]+$/, name: 'Google Ad Manager'}, // the ad unit's path above its `div`
  {pattern: /^Yandex\.RTB(?: [\w-]+)?$/i, name: 'Yandex'},
  {pattern: /^google_ad_section_(?:start|end)(?:\s?\(weight=ignore\))?$/, name: 'Google AdSense'},
  {
    pattern: /^(?:Ads\d{1,2}|(?:Rnd|No|Off)Ads|Off(?:Def|Begin|Middle|End|AfMore|BfLastPara|Widget))$/,
    name: 'Quick Adsense'
  },
  {pattern: /^adsense(?:#\w{1,40})?$/, name: 'Adsense-Deluxe'},
  {pattern: /^(?:Google )?AdSense(?: (?:ad|auto ads|code|unit))?$/i, name: 'Google AdSense'},
  {pattern: /^(?:Revive Adserver|OpenX) .{0,40}Tag - Generated with .{1,60}$/i, name: 'Revive Adserver'},
  {
    pattern:
      /^\( ?Der HTML-Code darf im Sinne der einwandfreien Funktionalität nicht verändert werden!? ?\)$/i,
    name: 'zanox'
  },
  {pattern: /^Rakuten Automate .{0,40}$/i, name: 'Rakuten Advertising'}
]
