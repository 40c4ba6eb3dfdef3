/**
 * Display-ad markup: the elements, names, attributes, scripts and hosts that ad networks' tags leave in a page.
 *
 * Source: the networks' tag documentation (AdSense, Google Ad Manager, AMP, Taboola, Outbrain, MGID, Ezoic, Mediavine,
 *   Raptive, Yandex, Amazon, Moshimo, Rakuten …) and the code their dashboards hand out. No blocklist was copied.
 * Taken: 2026-11-23. Licence: names are facts; this compilation is MIT like the project.
 * Refresh: take a network's tag from its documentation, add what is its own. A name that a site could have chosen
 *   itself (`ad-slot`, `banner`) is a hint, never proof. Hosts: first ask third-party-web, list only what it lacks.
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
export const adClassTokens: readonly {token: string; network: string}[] = [
  {token: 'adsbygoogle', network: 'Google AdSense'},
  {token: 'adsbygoogle-noablate', network: 'Google AdSense'},
  {token: 'google-auto-placed', network: 'Google AdSense'},
  {token: 'ap_container', network: 'Google AdSense'},
  {token: 'gpt-ad', network: 'Google Ad Manager'},
  {token: 'dfp-ad', network: 'Google Ad Manager'},
  {token: 'dfp-slot', network: 'Google Ad Manager'},
  {token: 'dfp-tag-wrapper', network: 'Google Ad Manager'},
  {token: 'mv-ad-box', network: 'Mediavine'},
  {token: 'mv_slot_target', network: 'Mediavine'},
  {token: 'adthrive', network: 'Raptive'},
  {token: 'adthrive-ad', network: 'Raptive'},
  {token: 'adthrive-content', network: 'Raptive'},
  {token: 'ezoic-ad', network: 'Ezoic'},
  {token: 'ezoic-adpicker-ad', network: 'Ezoic'},
  {token: 'ezoic-autoinsert-ad', network: 'Ezoic'},
  {token: 'ezfound', network: 'Ezoic'},
  {token: 'trc_related_container', network: 'Taboola'},
  {token: 'trc_rbox_container', network: 'Taboola'},
  {token: 'trc_rbox', network: 'Taboola'},
  {token: 'taboola', network: 'Taboola'},
  {token: 'taboola-container', network: 'Taboola'},
  {token: 'taboola-placeholder', network: 'Taboola'},
  {token: 'outbrain', network: 'Outbrain'}, // in their code it is written OUTBRAIN
  {token: 'ob-widget', network: 'Outbrain'},
  {token: 'ob-smartfeed-wrapper', network: 'Outbrain'},
  {token: 'ob_strip_container', network: 'Outbrain'},
  {token: 'mgline', network: 'MGID'},
  {token: 'mgbox', network: 'MGID'},
  {token: 'zergnet', network: 'ZergNet'},
  {token: 'zerglayout', network: 'ZergNet'},
  {token: 'carbon-wrap', network: 'Carbon Ads'},
  {token: 'carbonads', network: 'Carbon Ads'},
  {token: 'ea-placement', network: 'EthicalAds'},
  {token: 'ethical-rtd', network: 'EthicalAds'},
  {token: 'ethical-sidebar', network: 'EthicalAds'},
  {token: 'bsarocks', network: 'BuySellAds'},
  {token: 'bsap', network: 'BuySellAds'},
  {token: 'amzn-native-ad', network: 'Amazon Associates'},
  {token: 'amzn-native-container', network: 'Amazon Associates'},
  {token: 'teads-inread', network: 'Teads'},
  {token: 'teads-player', network: 'Teads'},
  {token: 'strossle-widget', network: 'Strossle'},
  {token: 'dianomi_context', network: 'Dianomi'},
  {token: 'kakao_ad_area', network: 'Kakao AdFit'},
  {token: 'admax-switch', network: 'Ninja AdMax'},
  {token: 'admax-ads', network: 'Ninja AdMax'},
  {token: 'logly-lift', network: 'Logly'},
  {token: 'quads-location', network: 'WP QUADS'},
  {token: 'adsanity', network: 'AdSanity'},
  {token: 'adsanity-inner', network: 'AdSanity'},
  {token: 'bsa_pro_ajax_load', network: 'Ads Pro'}
]
// Not here, though on other lists: `IL_AD`, `itxtrst`, `skimlinks-unlinked` wrap WORDS of the article in a link;
// `code-block` is Ad Inserter's wrapper but also what highlighters call a listing; `content_hint` is Mediavine's.

/** `id` values that a network's own code sets. */
export const adIdPatterns: readonly {pattern: RegExp; network: string}[] = [
  {pattern: /^div-gpt-ad/i, network: 'Google Ad Manager'},
  {pattern: /^google_ads_(?:iframe|div|frame|top_frame)/i, network: 'Google Ad Manager'},
  {pattern: /^aswift_\d/i, network: 'Google AdSense'},
  {pattern: /^google_(?:esf|osd_static_frame|shimpl)/i, network: 'Google AdSense'},
  {pattern: /^taboola-[\w-]/i, network: 'Taboola'},
  {pattern: /^outbrain_widget/i, network: 'Outbrain'},
  {pattern: /^M\d+(?:ScriptRoot|Preload|Composite)C\d+$/, network: 'MGID'},
  {pattern: /^ezoic-pub-(?:ad|video)-placeholder-\d+/i, network: 'Ezoic'},
  {pattern: /^yandex_rtb_/i, network: 'Yandex'},
  {pattern: /^adfox_\d/i, network: 'AdFox'},
  {pattern: /^bsa-zone_\d/i, network: 'BuySellAds'},
  {pattern: /^bsap_\d/i, network: 'BuySellAds'},
  {pattern: /^carbonads$/i, network: 'Carbon Ads'},
  {pattern: /^zergnet-widget/i, network: 'ZergNet'},
  {pattern: /^rc_widget_\d/i, network: 'Revcontent'},
  {pattern: /^rcjsload_/i, network: 'Revcontent'},
  {pattern: /^amzn_assoc_ad_div/i, network: 'Amazon Associates'},
  {pattern: /^amzn-assoc-ad-/i, network: 'Amazon Associates'},
  {pattern: /^amzn-native-ad/i, network: 'Amazon Associates'},
  {pattern: /^AdThrive_/, network: 'Raptive'},
  {pattern: /^adngin-/i, network: 'Snigel'},
  {pattern: /^waldo-tag-\d/i, network: 'Waldo'},
  {pattern: /^container-[0-9a-f]{32}$/, network: 'Adsterra'},
  {pattern: /^dablewidget_/i, network: 'Dable'},
  {pattern: /^im-[0-9a-f]{32}$/, network: 'i-mobile'},
  {pattern: /^nend_adspace_\d/i, network: 'nend'},
  {pattern: /^logly-lift-\d/i, network: 'Logly'},
  {pattern: /^_popIn_/, network: 'popIn'},
  {pattern: /^plista_widget_/i, network: 'Plista'},
  {pattern: /^sas_\d{3,}(?:_\d+)?$/, network: 'Equativ (Smart AdServer)'},
  {pattern: /^rn_ad_native/i, network: 'RealNative'},
  {pattern: /^smi_teaser_\d/i, network: 'SMI2'},
  {pattern: /^SC_TBlock_\d/, network: 'AdNow'},
  {pattern: /^div-clmb-ctn-\d/i, network: 'Colombia'},
  {pattern: /^beacon_[0-9a-f]{8,10}$/, network: 'Revive Adserver'},
  {pattern: /^admixer(?:_|-hb-)/i, network: 'Admixer'},
  {pattern: /^msmaflink-/i, network: 'Moshimo Affiliate'},
  {pattern: /^quads-ad\d/i, network: 'WP QUADS'}
]

/**
 * Attributes of ad tags. `isProof`: the name alone is enough on any element. `proofValue`: with such a value the
 * attribute is proof even though the name alone is not.
 */
export const adAttributes: readonly {name: string; network: string; isProof: boolean; proofValue?: RegExp}[] =
  [
    {name: 'data-ad-client', network: 'Google AdSense', isProof: true},
    {name: 'data-adsbygoogle-status', network: 'Google AdSense', isProof: true},
    {name: 'data-ad-layout-key', network: 'Google AdSense', isProof: true},
    {name: 'data-google-query-id', network: 'Google Ad Manager', isProof: true},
    {name: 'data-google-container-id', network: 'Google Ad Manager', isProof: true},
    {name: 'data-google-av-cxn', network: 'Google Ad Manager', isProof: true},
    {name: 'data-freestar-ad', network: 'Freestar', isProof: true},
    {name: 'data-mantis-zone', network: 'Mantis', isProof: true},
    {name: 'data-ea-publisher', network: 'EthicalAds', isProof: true},
    {name: 'data-revive-zoneid', network: 'Revive Adserver', isProof: true},
    {name: 'data-revive-id', network: 'Revive Adserver', isProof: true},
    {name: 'data-admax-id', network: 'Ninja AdMax', isProof: true},
    {name: 'data-ez-ph-id', network: 'Ezoic', isProof: true},
    {name: 'data-dianomi-context-id', network: 'Dianomi', isProof: true},
    {name: 'data-ob-template', network: 'Outbrain', isProof: false}, // proof with class OUTBRAIN
    {name: 'data-ad-slot', network: 'Google AdSense', isProof: false, proofValue: /^\d{8,10}$/},
    {name: 'data-ad-format', network: 'Google AdSense', isProof: false},
    {name: 'data-ad-layout', network: 'Google AdSense', isProof: false},
    {name: 'data-full-width-responsive', network: 'Google AdSense', isProof: false},
    {name: 'data-matched-content-ui-type', network: 'Google AdSense', isProof: false},
    {name: 'data-adunit', network: 'Google Ad Manager', isProof: false, proofValue: /^\/\d{4,}/},
    {name: 'data-ad-unit-path', network: 'Google Ad Manager', isProof: false, proofValue: /^\/\d{4,}/},
    {name: 'data-ad-unit', network: 'Kakao AdFit', isProof: false, proofValue: /^DAN-\w+$/},
    {name: 'data-aa', network: 'A-ADS', isProof: false, proofValue: /^\d{4,}$/},
    {name: 'data-zoneid', network: 'ExoClick', isProof: false},
    {name: 'data-type', network: 'MGID', isProof: false, proofValue: /^_mgwidget$/},
    {name: 'data-ez-name', network: 'Ezoic', isProof: false}
  ]

/** Inline scripts that fill an ad slot, by something in their text. */
export const adScriptPatterns: readonly {pattern: RegExp; network: string}[] = [
  {pattern: /\badsbygoogle\b/, network: 'Google AdSense'},
  {pattern: /\bgoogle_ad_(?:client|slot|width|height|format)\b/, network: 'Google AdSense'},
  {
    pattern: /\bgoogletag\.(?:cmd|display|defineSlot|pubads|enableServices|companionAds)\b/,
    network: 'Google Ad Manager'
  },
  {pattern: /\b_taboola\b/, network: 'Taboola'},
  {pattern: /\bOBR\.(?:extern|researchWidget)/, network: 'Outbrain'},
  {pattern: /\b_mgq\b|\b_mgc\.load\b|\bM\d+ScriptRootC\d+/, network: 'MGID'},
  {pattern: /\bjsc\.(?:mgid|adskeeper|idealmedia|marketgid)\.\w+/, network: 'MGID'},
  {pattern: /\bezstandalone\b|\b__ez_fad_position\b|\b__ez\.\w/, network: 'Ezoic'},
  {
    pattern: /\bmedianet_(?:width|height|crid|versionId)\b|\b_mNHandle\b|\b_mNDetails\b/,
    network: 'Media.net'
  },
  {pattern: /\bamzn_assoc_\w+\s*=/, network: 'Amazon Associates'},
  {pattern: /\bamazon_ad_(?:tag|width|height)\s*=/, network: 'Amazon Associates'},
  {pattern: /\bapstag\.(?:init|fetchBids|setDisplayBids)\b/, network: 'Amazon Publisher Services'},
  {
    pattern: /\bMoshimoAffiliateObject\b|\bmsmaflink\(|\bMafRakutenWidgetParam\b/,
    network: 'Moshimo Affiliate'
  },
  {
    pattern: /\brakuten_(?:affiliateId|design|items|genreId|size|recommend)\s*=/,
    network: 'Rakuten Affiliate'
  },
  {pattern: /\bvc_pid\s*=/, network: 'ValueCommerce LinkSwitch'},
  {pattern: /\bPartnersCoupang\.G\(/, network: 'Coupang Partners'},
  {pattern: /\batOptions\s*=\s*\{/, network: 'Adsterra'},
  {pattern: /\bYa\.Context\.AdvManager\b|\byaContextCb\b|\bYa\.adfoxCode\b/i, network: 'Yandex'},
  {pattern: /\byandex_(?:partner_id|site_bg_color|ad_format|stat_id|context_callbacks)\b/, network: 'Yandex'},
  {pattern: /\b_pop\.push\(\s*\[\s*["']siteId/, network: 'PopAds'},
  {pattern: /\bAdProvider\b.{0,60}\bserve\b|\bad_idzone\b/, network: 'ExoClick'},
  {pattern: /\badsbyjuicy\b/, network: 'JuicyAds'},
  {pattern: /\binfolinks_(?:pid|wsid)\b/, network: 'Infolinks'},
  {pattern: /\bch_client\s*=|\bCHITIKA\b/, network: 'Chitika'},
  {pattern: /\bOA_show\(|\bOX_(?:ads|zones)\b|\breviveAsync\b/, network: 'Revive Adserver'},
  {pattern: /\b_bsa\.init\(|\b_bsap\./, network: 'BuySellAds'},
  {pattern: /\bCriteo\.(?:DisplayAd|events)\b/, network: 'Criteo'},
  {pattern: /\bpbjs\.(?:que|addAdUnits|requestBids|setConfig)\b/, network: 'Prebid'},
  {pattern: /\bfreestar\.(?:config|queue|newAdSlots)\b/, network: 'Freestar'},
  {pattern: /\bnitroAds\b/, network: 'NitroPay'},
  {pattern: /\badpushup\s*(?:=|\.que)/, network: 'AdPushup'},
  {
    pattern: /\bsas\.(?:cmd\.push|render|setup|call)\(\s*(?:function|\(|["'](?:std|iframe|onecall)|\{)/,
    network: 'Equativ (Smart AdServer)'
  },
  {pattern: /\badsbyimobile\b|\bimobile_(?:pid|asid|width)\b/, network: 'i-mobile'},
  {pattern: /\bnend_params\s*=/, network: 'nend'},
  {pattern: /\badmaxads\b/, network: 'Ninja AdMax'},
  {pattern: /\blgy_lw\b/, network: 'Logly'},
  {pattern: /\bfluctAdScript\b/, network: 'fluct'},
  {pattern: /\bslotbydup\b|\bcpro_id\s*=/, network: 'Baidu Union'},
  {pattern: /\btanx_[ks]\b/, network: 'Tanx'},
  {pattern: /\bsc_adv_out\b|\bSC_Start_\d+/, network: 'AdNow'},
  {pattern: /\bcoinzilla_(?:display|header)\b/, network: 'Coinzilla'},
  {pattern: /\bvglnk\s*=\s*\{/, network: 'Sovrn Commerce (VigLink)'},
  {pattern: /\bskimlinks_(?:pub_id|settings|exclude)\b/, network: 'Skimlinks'},
  {pattern: /\brcel\b.{0,200}\brevcontent\b/s, network: 'Revcontent'}
]

/**
 * Ad script that lost its tags and stands as prose, by the text of the whole block. Very exact: each needs the shape
 * of the code from the first character to the last. Sentences about these scripts do not match.
 */
export const adScriptLeak: readonly {pattern: RegExp; network: string}[] = [
  {
    pattern:
      /^(?:\(\s*(?:window\.)?adsbygoogle\s*=\s*window\.adsbygoogle\s*\|\|\s*\[\s*\]\s*\)\s*\.push\(\s*(?:\{[^{}]{0,400}\})?\s*\)\s*(?:;\s*)?)+$/,
    network: 'Google AdSense'
  },
  {
    pattern:
      /^(?:<!--\s*)?google_ad_client\s*=\s*["'](?:ca-)?pub-\d+["']\s*;(?:\s*(?:\/\*[^*]{0,100}\*\/\s*)?google_ad_\w+\s*=\s*(?:["'][^"']{0,100}["']|\d+)\s*;)*(?:\s*\/\/-->)?$/,
    network: 'Google AdSense'
  },
  {
    pattern:
      /^(?:(?:window\.|var )?googletag\s*=\s*[^;]{1,60};\s*)?googletag\.cmd\.push\(\s*(?:function\s*\(\)\s*\{|\(\)\s*=>\s*\{)[\s\S]{0,2000}\}\s*\)\s*;?$/,
    network: 'Google Ad Manager'
  },
  {pattern: /^googletag\.display\(\s*["'][\w/-]+["']\s*\)\s*;?$/, network: 'Google Ad Manager'},
  {
    pattern: /^(?:window\.)?_taboola\s*=\s*window\._taboola\s*\|\|\s*\[\s*\]\s*;[\s\S]{0,2000}[;)}]$/,
    network: 'Taboola'
  },
  {pattern: /^_taboola\.push\(\s*\{[^{}]{0,600}\}\s*\)\s*;?$/, network: 'Taboola'},
  {
    pattern:
      /^\(function\s*\(\s*w\s*,\s*q\s*\)\s*\{[\s\S]{0,300}_mgc\.load[\s\S]{0,300}["']_mgq["']\s*\)\s*;?$/,
    network: 'MGID'
  },
  {
    pattern: /^ezstandalone\.cmd\.push\(\s*(?:function\s*\(\)\s*\{|\(\)\s*=>\s*\{)[\s\S]{0,600}\}\s*\)\s*;?$/,
    network: 'Ezoic'
  },
  {
    pattern: /^(?:var |window\.)?atOptions\s*=\s*\{[^{}]{0,300}(?:\{[^{}]{0,100}\})?[^{}]{0,60}\}\s*;?\s*$/,
    network: 'Adsterra'
  },
  {
    pattern: /^(?:(?:var )?amzn_assoc_\w+\s*=\s*["'][^"']{0,300}["']\s*(?:;\s*)?)+$/,
    network: 'Amazon Associates'
  },
  {
    pattern:
      /^(?:window\.)?yaContextCb(?:\s*=\s*window\.yaContextCb\s*\|\|\s*\[\s*\]|\.push\([\s\S]{0,800}\)\s*\)?)\s*;?$/,
    network: 'Yandex'
  },
  {
    pattern:
      /^\(function\s*\(w,\s*d,\s*n,\s*s,\s*t\)\s*\{[\s\S]{0,300}Ya\.(?:Context|Direct)[\s\S]{0,1200}\)\s*;?$/,
    network: 'Yandex'
  },
  {
    pattern:
      /^\(function\s*\(b,c,f,g,a,d,e\)\s*\{\s*b\.MoshimoAffiliateObject\s*=\s*a;[\s\S]{0,6000}\)\s*;?$/,
    network: 'Moshimo Affiliate'
  },
  {pattern: /^msmaflink\(\s*\{[\s\S]{0,6000}\}\s*\)\s*;?$/, network: 'Moshimo Affiliate'},
  {
    pattern:
      /^MafRakutenWidgetParam\s*=\s*function\s*\(\)\s*\{[^{}]{0,80}\{[^{}]{0,400}\}[^{}]{0,20}\}\s*;?$/,
    network: 'Moshimo Affiliate'
  },
  {
    pattern: /^(?:rakuten_\w+\s*=\s*(?:["'][^"']{0,300}["']|\d+)\s*(?:;\s*)?)+$/,
    network: 'Rakuten Affiliate'
  },
  {pattern: /^new PartnersCoupang\.G\(\s*\{[^{}]{0,400}\}\s*\)\s*;?$/, network: 'Coupang Partners'},
  {
    pattern:
      /^\(\s*(?:window\.)?(?:slotbydup|sc_adv_out|adsbyimobile|admaxads|AdProvider|adsbyjuicy)\s*=\s*window\.\w+\s*\|\|\s*\[\s*\]\s*\)\s*\.push\(\s*\{[^{}]{0,400}\}\s*\)\s*;?$/,
    network: 'an ad network'
  }
]

/** Hosts of ad scripts and frames that third-party-web does not know (or files elsewhere). Whole-label suffixes. */
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
  'revcontent.com', // third-party-web files it under content
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
 * Hosts that third-party-web files under ad or analytics although people's pictures, players, polls and pages come
 * from them. They win over every ad list. (Its `*.de.com`, `*.net.pl` and `*.net.net` are suffixes many share.)
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
  'constantcontact.com',
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
  // AdSense by name, with or without what tells the slots apart: `adsense`, `google-adsense`, `adsense-in-article-2`.
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
  '(?:Google)?Ad[sS]ense(?:Ads?|Banner|Block|Display|InArticle|Script|Slot|Unit)?|GoogleAds?',
  '(?:Article|Banner|Bottom|Content|Display|Footer|Header|InArticle|InContent|InFeed|Inline|Multiplex|Native|Responsive|Sidebar|Sticky|Top)Ads?',
  'Ad(?:Banner|Block|Box|Container|Display|InArticle|Placeholder|Slot|Space|Unit)',
  '(?:Carbon|Ethical)Ads?|Advertisement|AffiliateBanner'
])
