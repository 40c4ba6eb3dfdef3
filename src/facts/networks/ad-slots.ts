/**
 * Display-ad markup: the elements, names, attributes, scripts and hosts that ad networks' tags leave in a page.
 *
 * Source: the networks' tag documentation (AdSense, Google Ad Manager, AMP, Taboola, Outbrain, MGID, Ezoic, Mediavine,
 *   Raptive, Yandex, Amazon, Moshimo, Rakuten …) and the code their dashboards hand out. No blocklist was copied.
 * Taken: 2026-11-23. Licence: names are facts; this compilation is MIT like the project.
 * Refresh: take a network's tag from its documentation, add what is its own. A name that a site could have chosen
 *   itself (`ad-slot`, `banner`) is a hint, never proof. Hosts: first look in third-party-web, list only what it lacks.
 */

/** Elements that are ads by themselves. `amp-pixel` and `amp-analytics` are beacons, not ads. */
export const adElementNames: readonly string[] = [
  'amp-ad',
  'amp-ad-exit',
  'amp-ad-network-adsense-impl',
  'amp-ad-network-doubleclick-impl',
  'amp-auto-ads',
  'amp-embed',
  'amp-smartlinks',
  'amp-sticky-ad',
  'amp-story-auto-ads'
]

/** Class tokens that a network's own code sets: whole tokens, compared without regard to case. */
export const adClassTokens: readonly {token: string; name: string}[] = [
  {token: 'adsbygoogle', name: 'Google AdSense'},
  {token: 'adsbygoogle-noablate', name: 'Google AdSense'},
  {token: 'google-auto-placed', name: 'Google AdSense'},
  {token: 'ap_container', name: 'Google AdSense'},
  {token: 'gpt-ad', name: 'Google Ad Manager'},
  {token: 'dfp-ad', name: 'Google Ad Manager'},
  {token: 'dfp-slot', name: 'Google Ad Manager'},
  {token: 'dfp-tag-wrapper', name: 'Google Ad Manager'},
  {token: 'mv-ad-box', name: 'Mediavine'},
  {token: 'mv_slot_target', name: 'Mediavine'},
  {token: 'adthrive', name: 'Raptive'},
  {token: 'adthrive-ad', name: 'Raptive'},
  {token: 'adthrive-content', name: 'Raptive'},
  {token: 'ezoic-ad', name: 'Ezoic'},
  {token: 'ezoic-adpicker-ad', name: 'Ezoic'},
  {token: 'ezoic-autoinsert-ad', name: 'Ezoic'},
  {token: 'ezfound', name: 'Ezoic'},
  {token: 'trc_related_container', name: 'Taboola'},
  {token: 'trc_rbox_container', name: 'Taboola'},
  {token: 'trc_rbox', name: 'Taboola'},
  {token: 'taboola', name: 'Taboola'},
  {token: 'taboola-container', name: 'Taboola'},
  {token: 'taboola-placeholder', name: 'Taboola'},
  {token: 'outbrain', name: 'Outbrain'}, // in their code it is written OUTBRAIN
  {token: 'ob-widget', name: 'Outbrain'},
  {token: 'ob-smartfeed-wrapper', name: 'Outbrain'},
  {token: 'ob_strip_container', name: 'Outbrain'},
  {token: 'mgline', name: 'MGID'},
  {token: 'mgbox', name: 'MGID'},
  {token: 'zergnet', name: 'ZergNet'},
  {token: 'zerglayout', name: 'ZergNet'},
  {token: 'carbon-wrap', name: 'Carbon Ads'},
  {token: 'carbonads', name: 'Carbon Ads'},
  {token: 'ea-placement', name: 'EthicalAds'},
  {token: 'ethical-rtd', name: 'EthicalAds'},
  {token: 'ethical-sidebar', name: 'EthicalAds'},
  {token: 'bsarocks', name: 'BuySellAds'},
  {token: 'bsap', name: 'BuySellAds'},
  {token: 'amzn-native-ad', name: 'Amazon Associates'},
  {token: 'amzn-native-container', name: 'Amazon Associates'},
  {token: 'teads-inread', name: 'Teads'},
  {token: 'teads-player', name: 'Teads'},
  {token: 'strossle-widget', name: 'Strossle'},
  {token: 'dianomi_context', name: 'Dianomi'},
  {token: 'kakao_ad_area', name: 'Kakao AdFit'},
  {token: 'admax-switch', name: 'Ninja AdMax'},
  {token: 'admax-ads', name: 'Ninja AdMax'},
  {token: 'logly-lift', name: 'Logly'},
  {token: 'quads-location', name: 'WP QUADS'},
  {token: 'adsanity', name: 'AdSanity'},
  {token: 'adsanity-inner', name: 'AdSanity'},
  {token: 'bsa_pro_ajax_load', name: 'Ads Pro'}
]
// Not here, though on other lists: `IL_AD`, `itxtrst`, `skimlinks-unlinked` wrap WORDS of the article in a link;
// `code-block` is Ad Inserter's wrapper but also what highlighters call a listing; `content_hint` is Mediavine's.

/** `id` values that a network's own code sets. */
export const adIdPatterns: readonly {pattern: RegExp; name: string}[] = [
  {pattern: /^div-gpt-ad/i, name: 'Google Ad Manager'},
  {pattern: /^google_ads_(?:iframe|div|frame|top_frame)/i, name: 'Google Ad Manager'},
  {pattern: /^aswift_\d/i, name: 'Google AdSense'},
  {pattern: /^google_(?:esf|osd_static_frame|shimpl)/i, name: 'Google AdSense'},
  {pattern: /^taboola-[\w-]/i, name: 'Taboola'},
  {pattern: /^outbrain_widget/i, name: 'Outbrain'},
  {pattern: /^M\d+(?:ScriptRoot|Preload|Composite)C\d+$/, name: 'MGID'},
  {pattern: /^ezoic-pub-(?:ad|video)-placeholder-\d+/i, name: 'Ezoic'},
  {pattern: /^yandex_rtb_/i, name: 'Yandex'},
  {pattern: /^adfox_\d/i, name: 'AdFox'},
  {pattern: /^bsa-zone_\d/i, name: 'BuySellAds'},
  {pattern: /^bsap_\d/i, name: 'BuySellAds'},
  {pattern: /^carbonads$/i, name: 'Carbon Ads'},
  {pattern: /^zergnet-widget/i, name: 'ZergNet'},
  {pattern: /^rc_widget_\d/i, name: 'Revcontent'},
  {pattern: /^rcjsload_/i, name: 'Revcontent'},
  {pattern: /^amzn_assoc_ad_div/i, name: 'Amazon Associates'},
  {pattern: /^amzn-assoc-ad-/i, name: 'Amazon Associates'},
  {pattern: /^amzn-native-ad/i, name: 'Amazon Associates'},
  {pattern: /^AdThrive_/, name: 'Raptive'},
  {pattern: /^adngin-/i, name: 'Snigel'},
  {pattern: /^waldo-tag-\d/i, name: 'Waldo'},
  {pattern: /^container-[0-9a-f]{32}$/, name: 'Adsterra'},
  {pattern: /^dablewidget_/i, name: 'Dable'},
  {pattern: /^im-[0-9a-f]{32}$/, name: 'i-mobile'},
  {pattern: /^nend_adspace_\d/i, name: 'nend'},
  {pattern: /^logly-lift-\d/i, name: 'Logly'},
  {pattern: /^_popIn_/, name: 'popIn'},
  {pattern: /^plista_widget_/i, name: 'Plista'},
  {pattern: /^sas_\d{3,}(?:_\d+)?$/, name: 'Equativ (Smart AdServer)'},
  {pattern: /^rn_ad_native/i, name: 'RealNative'},
  {pattern: /^smi_teaser_\d/i, name: 'SMI2'},
  {pattern: /^SC_TBlock_\d/, name: 'AdNow'},
  {pattern: /^div-clmb-ctn-\d/i, name: 'Colombia'},
  {pattern: /^beacon_[0-9a-f]{8,10}$/, name: 'Revive Adserver'},
  {pattern: /^admixer(?:_|-hb-)/i, name: 'Admixer'},
  {pattern: /^msmaflink-/i, name: 'Moshimo Affiliate'},
  {pattern: /^quads-ad\d/i, name: 'WP QUADS'}
]

/** Attributes of ad tags: proof on any element, by the name alone or, where `value` is given, with such a value. */
export const adAttributes: readonly {
  attribute: string
  name: string
  value?: RegExp
}[] = [
  {attribute: 'data-ad-client', name: 'Google AdSense'},
  {attribute: 'data-adsbygoogle-status', name: 'Google AdSense'},
  {attribute: 'data-ad-layout-key', name: 'Google AdSense'},
  {attribute: 'data-google-query-id', name: 'Google Ad Manager'},
  {attribute: 'data-google-container-id', name: 'Google Ad Manager'},
  {attribute: 'data-google-av-cxn', name: 'Google Ad Manager'},
  {attribute: 'data-freestar-ad', name: 'Freestar'},
  {attribute: 'data-mantis-zone', name: 'Mantis'},
  {attribute: 'data-ea-publisher', name: 'EthicalAds'},
  {attribute: 'data-revive-zoneid', name: 'Revive Adserver'},
  {attribute: 'data-revive-id', name: 'Revive Adserver'},
  {attribute: 'data-admax-id', name: 'Ninja AdMax'},
  {attribute: 'data-ez-ph-id', name: 'Ezoic'},
  {attribute: 'data-dianomi-context-id', name: 'Dianomi'},
  {attribute: 'data-ad-slot', name: 'Google AdSense', value: /^\d{8,10}$/},
  {attribute: 'data-adunit', name: 'Google Ad Manager', value: /^\/\d{4,}/},
  {attribute: 'data-ad-unit-path', name: 'Google Ad Manager', value: /^\/\d{4,}/},
  {attribute: 'data-ad-unit', name: 'Kakao AdFit', value: /^DAN-\w+$/},
  {attribute: 'data-aa', name: 'A-ADS', value: /^\d{4,}$/},
  {attribute: 'data-type', name: 'MGID', value: /^_mgwidget$/}
]

/** Inline scripts that fill an ad slot, by something in their text. */
export const adScriptPatterns: readonly {pattern: RegExp; name: string}[] = [
  {pattern: /\badsbygoogle\b/, name: 'Google AdSense'},
  {pattern: /\bgoogle_ad_(?:client|slot|width|height|format)\b/, name: 'Google AdSense'},
  {
    pattern: /\bgoogletag\.(?:cmd|display|defineSlot|pubads|enableServices|companionAds)\b/,
    name: 'Google Ad Manager'
  },
  {pattern: /\b_taboola\b/, name: 'Taboola'},
  {pattern: /\bOBR\.(?:extern|researchWidget)/, name: 'Outbrain'},
  {pattern: /\b_mgq\b|\b_mgc\.load\b|\bM\d+ScriptRootC\d+/, name: 'MGID'},
  {pattern: /\bjsc\.(?:mgid|adskeeper|idealmedia|marketgid)\.\w+/, name: 'MGID'},
  {pattern: /\bezstandalone\b|\b__ez_fad_position\b|\b__ez\.\w/, name: 'Ezoic'},
  {
    pattern: /\bmedianet_(?:width|height|crid|versionId)\b|\b_mNHandle\b|\b_mNDetails\b/,
    name: 'Media.net'
  },
  {pattern: /\bamzn_assoc_\w+\s*=/, name: 'Amazon Associates'},
  {pattern: /\bamazon_ad_(?:tag|width|height)\s*=/, name: 'Amazon Associates'},
  {pattern: /\bapstag\.(?:init|fetchBids|setDisplayBids)\b/, name: 'Amazon Publisher Services'},
  {
    pattern: /\bMoshimoAffiliateObject\b|\bmsmaflink\(|\bMafRakutenWidgetParam\b/,
    name: 'Moshimo Affiliate'
  },
  {
    pattern: /\brakuten_(?:affiliateId|design|items|genreId|size|recommend)\s*=/,
    name: 'Rakuten Affiliate'
  },
  {pattern: /\bvc_pid\s*=/, name: 'ValueCommerce LinkSwitch'},
  {pattern: /\bPartnersCoupang\.G\(/, name: 'Coupang Partners'},
  {pattern: /\batOptions\s*=\s*\{/, name: 'Adsterra'},
  {pattern: /\bYa\.Context\.AdvManager\b|\byaContextCb\b|\bYa\.adfoxCode\b/i, name: 'Yandex'},
  {pattern: /\byandex_(?:partner_id|site_bg_color|ad_format|stat_id|context_callbacks)\b/, name: 'Yandex'},
  {pattern: /\b_pop\.push\(\s*\[\s*["']siteId/, name: 'PopAds'},
  {pattern: /\bAdProvider\b.{0,60}\bserve\b|\bad_idzone\b/, name: 'ExoClick'},
  {pattern: /\badsbyjuicy\b/, name: 'JuicyAds'},
  {pattern: /\binfolinks_(?:pid|wsid)\b/, name: 'Infolinks'},
  {pattern: /\bch_client\s*=|\bCHITIKA\b/, name: 'Chitika'},
  {pattern: /\bOA_show\(|\bOX_(?:ads|zones)\b|\breviveAsync\b/, name: 'Revive Adserver'},
  {pattern: /\b_bsa\.init\(|\b_bsap\./, name: 'BuySellAds'},
  {pattern: /\bCriteo\.(?:DisplayAd|events)\b/, name: 'Criteo'},
  {pattern: /\bpbjs\.(?:que|addAdUnits|requestBids|setConfig)\b/, name: 'Prebid'},
  {pattern: /\bfreestar\.(?:config|queue|newAdSlots)\b/, name: 'Freestar'},
  {pattern: /\bnitroAds\b/, name: 'NitroPay'},
  {pattern: /\badpushup\s*(?:=|\.que)/, name: 'AdPushup'},
  {
    pattern: /\bsas\.(?:cmd\.push|render|setup|call)\(\s*(?:function|\(|["'](?:std|iframe|onecall)|\{)/,
    name: 'Equativ (Smart AdServer)'
  },
  {pattern: /\badsbyimobile\b|\bimobile_(?:pid|asid|width)\b/, name: 'i-mobile'},
  {pattern: /\bnend_params\s*=/, name: 'nend'},
  {pattern: /\badmaxads\b/, name: 'Ninja AdMax'},
  {pattern: /\blgy_lw\b/, name: 'Logly'},
  {pattern: /\bfluctAdScript\b/, name: 'fluct'},
  {pattern: /\bslotbydup\b|\bcpro_id\s*=/, name: 'Baidu Union'},
  {pattern: /\btanx_[ks]\b/, name: 'Tanx'},
  {pattern: /\bsc_adv_out\b|\bSC_Start_\d+/, name: 'AdNow'},
  {pattern: /\bcoinzilla_(?:display|header)\b/, name: 'Coinzilla'},
  {pattern: /\bvglnk\s*=\s*\{/, name: 'Sovrn Commerce (VigLink)'},
  {pattern: /\bskimlinks_(?:pub_id|settings|exclude)\b/, name: 'Skimlinks'},
  {pattern: /\brcel\b.{0,200}\brevcontent\b/s, name: 'Revcontent'}
]

/**
 * How the statements of ad scripts begin: where a script has lost its tags, its text stands among prose. Each is exact up to
 * the first argument, so that a sentence about the call (`googletag.display()`) does not match; where the statement ends,
 * its brackets say. `holds`: what a statement with an ordinary beginning has in it.
 */
export const adScriptCalls: readonly {start: RegExp; holds?: RegExp; name: string}[] = [
  {
    start: /\(\s*(?:window\.)?adsbygoogle\s*=\s*(?:window\.)?adsbygoogle\s*\|\|\s*\[\s*\]\s*\)\s*\.push\(/,
    name: 'Google AdSense'
  },
  {start: /(?:window\.)?adsbygoogle\.push\(\s*\{/, name: 'Google AdSense'},
  {
    start: /(?:var\s+)?google_ad_(?:client|slot|width|height|format|type|channel|host)\s*=\s*["'“”‘’\d]/,
    name: 'Google AdSense'
  },
  {start: /googletag\.cmd\.push\(\s*(?:function|\(|\w+\s*=>)/, name: 'Google Ad Manager'},
  {start: /googletag\.display\(\s*["'“”‘’]/, name: 'Google Ad Manager'},
  {
    start: /(?:(?:var\s+|window\.)?googletag|googletag\.cmd)\s*=\s*(?:window\.)?googletag(?:\.cmd)?\s*\|\|/,
    name: 'Google Ad Manager'
  },
  {
    start: /googletag\.(?:defineSlot|pubads|enableServices)\(\s*(?:["'“”‘’]|\)\s*[.;])/,
    name: 'Google Ad Manager'
  },
  {start: /(?:window\.)?_taboola\s*=\s*window\._taboola\s*\|\|/, name: 'Taboola'},
  {start: /(?:window\.)?_taboola\.push\(\s*\{/, name: 'Taboola'},
  {start: /(?:window\.)?OBR\.extern\.\w+\(/, name: 'Outbrain'},
  {start: /\(\s*function\s*\(\s*w\s*,\s*q\s*\)\s*\{/, holds: /_mgc\.load|_mgq/, name: 'MGID'},
  {start: /ezstandalone\.(?:cmd\.push|showAds|define|display)\(\s*[^\s)]/, name: 'Ezoic'},
  {start: /(?:var\s+|window\.)?atOptions\s*=\s*\{/, name: 'Adsterra'},
  {start: /(?:var\s+)?amzn_assoc_\w+\s*=\s*["'“”‘’\d]/, name: 'Amazon Associates'},
  {start: /apstag\.(?:init|fetchBids)\(\s*\{/, name: 'Amazon Publisher Services'},
  {start: /(?:window\.)?yaContextCb\s*=\s*window\.yaContextCb\s*\|\|/, name: 'Yandex'},
  {start: /(?:window\.)?yaContextCb\.push\(/, name: 'Yandex'},
  {
    start: /\(\s*function\s*\(\s*w,\s*d,\s*n,\s*s,\s*t\s*\)\s*\{/,
    holds: /Ya\.(?:Context|Direct)/,
    name: 'Yandex'
  },
  {
    start: /\(\s*function\s*\(\s*b,\s*c,\s*f,\s*g,\s*a,\s*d,\s*e\s*\)\s*\{/,
    holds: /MoshimoAffiliateObject/,
    name: 'Moshimo Affiliate'
  },
  {start: /msmaflink\(\s*\{/, name: 'Moshimo Affiliate'},
  {start: /(?:var\s+)?MafRakutenWidgetParam\s*=\s*function/, name: 'Moshimo Affiliate'},
  {start: /(?:var\s+)?rakuten_\w+\s*=\s*["'“”‘’\d]/, name: 'Rakuten Affiliate'},
  {start: /new\s+PartnersCoupang\.G\(\s*\{/, name: 'Coupang Partners'},
  {
    start:
      /(?:(?:var\s+|window\.)?freestar|freestar\.\w+(?:\.\w+)?)\s*=\s*(?:window\.)?freestar(?:\.\w+){0,2}\s*\|\|/,
    name: 'Freestar'
  },
  {start: /freestar\.(?:config\.\w+|queue)\.push\(/, name: 'Freestar'},
  {start: /freestar\.newAdSlots\(\s*[[{]/, name: 'Freestar'},
  {start: /(?:var\s+|window\.)?pbjs\s*=\s*(?:window\.)?pbjs\s*\|\|/, name: 'Prebid'},
  {start: /pbjs\.que\.push\(\s*(?:function|\()/, name: 'Prebid'},
  {start: /(?:window\.)?_mNHandle\.queue\.push\(/, name: 'Media.net'},
  {start: /(?:var\s+)?medianet_(?:width|height|crid|versionId)\s*=\s*["'“”‘’\d]/, name: 'Media.net'},
  {start: /(?:var\s+)?infolinks_(?:pid|wsid)\s*=\s*\d/, name: 'Infolinks'},
  {start: /(?:window\.)?adpushup\.que\.push\(/, name: 'AdPushup'},
  {start: /(?:window\.)?nitroAds\.createAd\(\s*["'“”‘’]/, name: 'NitroPay'},
  {
    start:
      /\(\s*(?:window\.)?(?:slotbydup|sc_adv_out|adsbyimobile|admaxads|AdProvider|adsbyjuicy)\s*=\s*window\.\w+\s*\|\|\s*\[\s*\]\s*\)\s*\.push\(/,
    name: 'an ad network'
  }
]

/** Hosts of ad scripts and frames that third-party-web does not know (or lists elsewhere). Whole-label suffixes. */
export const adHosts: readonly string[] = [
  // Google
  'pagead2.googlesyndication.com',
  'adsensecustomsearchads.com',
  'syndicatedsearch.goog',
  // Networks for publishers
  'adpushup.com',
  'adthrive.com',
  'ezojs.com',
  'ezodn.com',
  'ezoiccdn.com',
  'pub.network',
  'snigelweb.com',
  'thisiswaldo.com',
  'newormedia.com',
  'btloader.com',
  'adapex.io',
  'vlitag.com',
  'stpd.cloud',
  'yieldlove.com',
  'yieldlove-ad-serving.net',
  'adup-tech.com',
  'traffective.com',
  'nitropay.com',
  'primis.tech',
  'vidazoo.com',
  'servedbyadbutler.com',
  'revive-adserver.net',
  'projectwonderful.com',
  'carbonads.com',
  'carbonads.net',
  'ethicalads.io',
  'cdn.bsa.com',
  'servedby-buysellads.com',
  // Recommendation widgets
  'adskeeper.com',
  'adskeeper.co.uk',
  'idealmedia.io',
  'lentainform.com',
  'tovarro.com',
  'revcontent.com', // third-party-web lists it under content
  'zergnet.com',
  'engageya.com',
  'dable.io',
  'popin.cc',
  'logly.co.jp',
  'strossle.it',
  'sprinklecontent.com',
  'nativery.com',
  'adnow.com',
  'ads1-adnow.com',
  'relap.io',
  '24smi.net',
  'smi2.net',
  'redtram.com',
  'geozo.com',
  'traffim.com',
  // Pop-ups and remnant traffic
  'adsterra.com',
  'highperformanceformat.com',
  'highperformancedformats.com',
  'highperformancedisplayformat.com',
  'highcpmgate.com',
  'highratecpm.com',
  'profitabledisplaynetwork.com',
  'profitablegatecpm.com',
  'profitableratecpm.com',
  'effectivegatecpm.com',
  'effectiveratecpm.com',
  'topcreativeformat.com',
  'propellerads.com',
  'onclkds.com',
  'ad-maven.com',
  'exdynsrv.com',
  'realsrv.com',
  'magsrv.com',
  'jads.co',
  'adtng.com',
  'bidvertiser.com',
  'popcash.net',
  'hilltopads.net',
  'adcash.com',
  'a-ads.com',
  'coinzilla.com',
  'coinzillatag.com',
  'bitmedia.io',
  'bmcdn6.com',
  'cointraffic.io',
  // Asia
  'cpro.baidustatic.com',
  'dup.baidustatic.com',
  'pos.baidu.com',
  'cbjs.baidu.com',
  'tanx.com',
  'ads-partners.coupang.com',
  'adm.shinobi.jp',
  'gsspcln.jp',
  'realclick.co.kr',
  'display.ad.daum.net',
  // Russia, Ukraine, Central Europe, Turkey
  'ads.adfox.ru',
  'adfox.yandex.ru',
  'adfinity.pro',
  'rtb.house',
  'r2b2.cz',
  'virgul.com'
]

/**
 * Hosts that third-party-web lists under ad or analytics although they also serve pictures, players, polls and pages of
 * users. They win over every ad list. (Its `*.de.com`, `*.net.pl` and `*.net.net` are suffixes that many sites share.)
 */
export const adHostExceptions: readonly string[] = [
  '01net.com',
  'answers.com',
  'aol.co.uk',
  'aol.com',
  'apester.com',
  'apple.com',
  'bazaarvoice.com',
  'bbb.org',
  'bing.com',
  'ctctcdn.com',
  'de.com',
  'easypolls.net',
  'ebay.com',
  'ebayimg.com',
  'five.tv',
  'flixcar.com',
  'force.com',
  'guardian.co.uk',
  'hootsuite.com',
  'hotukdeals.com',
  'ibmcloud.com',
  'jwpcdn.com',
  'jwplatform.com',
  'jwplayer.com',
  'jwpsrv.com',
  'licdn.com',
  'line-scdn.net',
  'line.me',
  'linkedin.com',
  'longtailvideo.com',
  'lrcontent.com',
  'microsoft.com',
  'msecnd.net',
  'msn.com',
  'narrative.io',
  'net.net',
  'net.pl',
  'o2.pl',
  'okta.com',
  'onet.pl',
  'ooyala.com',
  'opinionstage.com',
  'poll.fm',
  'polldaddy.com',
  'qualtrics.com',
  'questionpro.com',
  'qzzr.com',
  'rakuten-static.com',
  'rbl.ms',
  'rebelmouse.com',
  's-msft.com',
  's-msn.com',
  'salesforce.com',
  'sas.com',
  'sc-static.net',
  'scribblelive.com',
  'snapchat.com',
  'spiceworks.com',
  'static.polldaddy.com',
  'surveygizmo.eu',
  'surveymonkey.com',
  'theguardian.com',
  'trustpilot.com',
  'vidible.tv',
  'wayfair.com',
  'wp.pl',
  'yahoo.com',
  'yahoo.net',
  'yahooapis.com',
  'yimg.com',
  'zenfs.com',
  'zoover.co.uk',
  'zoover.nl'
]

// Where in a page an ad stands, or its shape.
const places =
  '(?:article|auto|banner|block|bottom|box|code|content|display|end|fluid|footer|header|horizontal|in[-_]?article|in[-_]?content|in[-_]?feed|inline|leaderboard|matched|mid|middle|multiplex|native|post|rectangle|responsive|script|sidebar|slot|square|start|sticky|tag|top|unit|vertical|wide|widget)'
const number = '(?:[-_]?\\d{1,3})?'

function wholeName(alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`)
}

/**
 * Names of template includes, shortcodes and JSX components that hold an ad, without path, extension and attributes:
 * `{% include ads/adsense.html %}`, `{{< adsense >}}`, `<InArticleAd/>`. The whole name must fit, so `header`, `add`,
 * `adr`, `badge`, `download` and `admonition` do not; nor does a bare `ad`, which some themes use for admonitions.
 */
export const adIncludeNames: RegExp = wholeName([
  // AdSense by name, with or without what distinguishes the slots: `adsense`, `google-adsense`, `adsense-in-article-2`.
  `(?:google[-_]?)?ad[-_]?sense(?:[-_]?${places}){0,2}${number}`,
  `google[-_]?ads?(?:[-_]?${places})?${number}`,
  // Ads by place: `ad-top`, `ads_sidebar`, `in-article-ad`, `footer-ads`. A bare `ads` can be nothing else.
  'ads',
  `ads?[-_]${places}${number}`,
  `${places}[-_]ads?${number}`,
  'advert|advertisements?|advertising|amp-ad',
  'affiliate[-_]?(?:ads?|banner|box|links?|widget)',
  // Networks.
  '(?:carbon|ethical)[-_]?ads?|ezoic(?:[-_]?ads?)?|mgid|outbrain|taboola',
  // Components: `AdSense`, `GoogleAd`, `InArticleAd`, `SidebarAds`, `AdSlot`.
  '(?:[A-Z][a-z]+){0,3}Ad[sS]ense(?:Ads?|Banner|Block|Display|InArticle|Script|Slot|Unit)?|GoogleAds?',
  '(?:Article|Banner|Bottom|Content|Display|Footer|Header|InArticle|InContent|InFeed|Inline|Multiplex|Native|Responsive|Sidebar|Sticky|Top)Ads?',
  'Ad(?:Banner|Block|Box|Container|Display|InArticle|Placeholder|Slot|Space|Unit)',
  '(?:Carbon|Ethical)Ads?|Advertisement|AffiliateBanner'
])
