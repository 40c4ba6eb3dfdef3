/**
 * Query parameters, paths and fragments that only tell who sent the click.
 *
 * Source: the documentation of the analytics, mail and ad tools that add them (named beside each group).
 * Taken: 2026-11-23. Licence: parameter names are facts; this compilation is MIT like the project. No list was
 *   copied. Refresh: when a tool documents a new parameter, add it; a name that any site may use for something
 *   else (`ref`, `source`, `mc`, `id`, `t`) belongs under its host only.
 */

/** On any host: exact names (case does not count) or anchored patterns. */
export const globalParameters: readonly (string | RegExp)[] = [
  // Google Analytics campaign parameters and their kin
  /^utm_[a-z_]+$/i,
  /^utm%5f[a-z_]+$/i,
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  '_ga',
  '_gl',
  'srsltid',
  // Social networks
  'fbclid',
  'fb_action_ids',
  'fb_action_types',
  'fb_source',
  'fb_ref',
  'igshid',
  'igsh',
  'twclid',
  'ttclid',
  'li_fat_id',
  'ScCid',
  'epik',
  'rdt_cid',
  'mibextid',
  // Search engines
  'msclkid',
  'yclid',
  'ysclid',
  '_openstat',
  // Mail: Mailchimp, HubSpot, Marketo, Vero, Omeda, Drip, dotdigital, Eloqua, MailerLite, Klaviyo, Iterable
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  'hsCtaTracking',
  '__hstc',
  '__hssc',
  '__hsfp',
  'mkt_tok',
  'vero_id',
  'vero_conv',
  'oly_enc_id',
  'oly_anon_id',
  '__s',
  'dm_i',
  'dm_t',
  /^elq(?:Track(?:Id)?|TrackId|aid|at|CampaignId)$/i,
  'ml_subscriber',
  'ml_subscriber_hash',
  '_kx',
  'iterableEmailCampaignId',
  'wickedid',
  'wickedsource',
  'rb_clickid',
  's_cid',
  'trk_contact',
  'trk_msg',
  'trk_module',
  'trk_sid',
  'bsft_eid',
  'bsft_clkid',
  // Analytics: Adobe, Matomo, Piano, Webtrends, Coremetrics, Comscore
  /^(?:mtm|matomo|pk)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)$/i,
  'piwik_campaign',
  'piwik_kwd',
  /^at_(?:campaign|medium|custom\d|link_\w+|format|ptr_name|creation|variant|network)$/i,
  /^wt\.(?:mc_id|srch|tsrc|z_\w+)$/i,
  'cm_mmc',
  'cm_mmca1',
  'cm_mmca2',
  'cm_mmca3',
  'cm_sp',
  'ocid',
  'ncid',
  'icid',
  'ito',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  // Affiliate networks' click ids on the merchant's own address: Impact, CJ, Awin, Rakuten, ShareASale, Amazon
  'irclickid',
  'irgwc',
  'cjevent',
  'cjdata',
  'awc',
  'ranMID',
  'ranEAID',
  'ranSiteID',
  'sscid',
  'zanpid',
  'clickref',
  'ascsubtag',
  /^asc_(?:campaign|refurl|source|contentid|contenttype)$/i,
  'tduid',
  'admitad_uid',
  'pjID',
  'dicbo',
  'obOrigUrl',
  'a8mat'
]

/** What a host (whole-label suffix; `amazon.*` for every top-level domain) adds to its own addresses. */
export const hostParameters: readonly {
  host: string
  parameters: readonly (string | RegExp)[]
  /** Parts of the path (the address up to its query) that only track. */
  paths?: readonly {pattern: RegExp; replace: string; reason: string}[]
}[] = [
  {
    host: 'amazon.*',
    parameters: [
      // Amazon Associates link formats, search and recommendation trails. What selects the offer stays (`th`, `psc`, `m`).
      'tag',
      'linkCode',
      'linkId',
      'camp',
      'creative',
      'creativeASIN',
      /^asc_?/i,
      'adid',
      'ie',
      'ref',
      'ref_',
      'qid',
      'sr',
      'keywords',
      'sprefix',
      'crid',
      'dib',
      'dib_tag',
      'content-id',
      'dchild',
      '_encoding',
      /^pd_rd_/i,
      /^pf_rd_/i,
      'spIA',
      'spLa',
      'cv_ct_cx',
      'slotNum',
      'hvadid',
      'hvdev',
      'hvlocphy',
      'hvnetw',
      'hvqmt',
      'hvrand',
      'hvtargid',
      'hydadcr',
      'tracking_id',
      'colid',
      'coliid',
      'imprToken'
    ],
    paths: [
      {pattern: /\/ref=[^/?#]*$/i, replace: '', reason: 'path part ref='},
      {
        pattern: /(\/exec\/obidos\/(?:ASIN|tg\/detail\/-)\/[0-9A-Z]{10})\/[\w-]+-\d{2}\/?$/i,
        replace: '$1',
        reason: 'associate id in the path'
      }
    ]
  },
  {
    host: 'ebay.*',
    parameters: [
      'campid',
      'mkevt',
      'mkcid',
      'mkrid',
      'toolid',
      'customid',
      'siteid',
      'ssspo',
      'sssrc',
      'ssuid',
      'amdata',
      '_trkparms',
      '_trksid',
      'hash'
    ]
  },
  {
    host: 'youtube.com',
    parameters: ['si', 'pp', 'ab_channel', 'kw', 'embeds_referring_euri', 'source_ve_path']
  },
  {host: 'youtu.be', parameters: ['si']},
  {host: 'twitter.com', parameters: ['ref_src', 'ref_url', 's', 'cn', 'cxt']},
  {host: 'x.com', parameters: ['ref_src', 'ref_url', 's', 'cn', 'cxt']},
  {host: 'spotify.com', parameters: ['si', 'nd', '_branch_match_id', '_branch_referrer', 'context']},
  {host: 'instagram.com', parameters: ['igshid', 'igsh', 'ig_rid', 'ig_mid']},
  {
    host: 'facebook.com',
    parameters: [
      'hc_ref',
      'hc_location',
      '__tn__',
      '__xts__',
      'ref',
      'refid',
      'fref',
      'pnref',
      'eid',
      'mibextid',
      /^__cft__/i
    ]
  },
  {
    host: 'linkedin.com',
    parameters: [
      'trk',
      'trkInfo',
      'trackingId',
      'originalSubdomain',
      'lipi',
      'licu',
      'refId',
      'midToken',
      'midSig',
      'eBP'
    ]
  },
  {host: 'tiktok.com', parameters: ['_r', '_t', 'is_from_webapp', 'sender_device', 'is_copy_url', 'refer']},
  {
    host: 'reddit.com',
    parameters: ['rdt', 'share_id', 'ref_source', 'correlation_id', '$deep_link', '_branch_match_id']
  },
  {
    host: 'aliexpress.*',
    parameters: [
      'spm',
      'scm',
      'pvid',
      'algo_pvid',
      'algo_exp_id',
      'btsid',
      'ws_ab_test',
      'aff_platform',
      'aff_trace_key',
      'aff_fcid',
      'aff_fsk',
      'sk',
      'terminal_id',
      'tt',
      'afSmartRedirect',
      'gatewayAdapt',
      /^pdp_/i
    ]
  },
  {host: 'alibaba.com', parameters: ['spm', 'scm', 'tracelog']},
  {host: 'taobao.com', parameters: ['spm', 'scm', 'ali_trackid', 'ali_refid']},
  {host: 'tmall.com', parameters: ['spm', 'scm', 'ali_trackid', 'ali_refid']},
  {
    host: 'bilibili.com',
    parameters: [
      'spm_id_from',
      'vd_source',
      'from_spmid',
      'share_source',
      'share_medium',
      'share_plat',
      'share_session_id',
      'unique_k',
      'bbid'
    ]
  },
  {host: 'booking.com', parameters: ['aid', 'label', 'sid', 'srpvid', 'srepoch', 'ucfs']},
  {
    host: 'etsy.com',
    parameters: [
      'click_key',
      'click_sum',
      'ga_order',
      'ga_search_type',
      'ga_view_type',
      'ga_search_query',
      'frs',
      'organic_search_click',
      'pro',
      'sts',
      'ref'
    ]
  },
  {
    host: 'walmart.com',
    parameters: [
      'athbdg',
      'athcpid',
      'athpgid',
      'athcgid',
      'athznid',
      'athieid',
      'athstid',
      'athguid',
      'wmlspartner',
      'sourceid',
      'affillinktype',
      'veh',
      'adsRedirect',
      'u1',
      'oid',
      'wpa_bd',
      'affiliates_ad_id',
      'campaign_id',
      'sharedid'
    ]
  },
  {host: 'bestbuy.com', parameters: ['irclickid', 'irgwc', 'ref', 'loc', 'acampID', 'mpid', 'affgroup']},
  {host: 'udemy.com', parameters: ['LSNPUBID', 'ranMID', 'ranEAID', 'ranSiteID']},
  {host: 'microsoft.com', parameters: ['ocid', 'lnkd', 'ef_id', 'epi', 'irgwc', 'tduid', 'cid']},
  {host: 'apple.com', parameters: ['itscg', 'itsct', 'app', 'at', 'ct', 'mt', 'pt']},
  {host: 'medium.com', parameters: ['source', 'referrer', 'gi', 'sk', 'postPublishedType']},
  {host: 'substack.com', parameters: ['r', 's', 'isFreemail', 'post_id', 'publication_id', 'triedRedirect']},
  {host: 'nytimes.com', parameters: ['smid', 'smtyp', 'emc', 'partner', 'rref', 'mwrsm']},
  {host: 'bbc.*', parameters: ['xtor', /^at_/i, 'ns_mchannel', 'ns_source', 'ns_campaign', 'ns_linkname']},
  {host: 'rakuten.co.jp', parameters: ['scid', 'sc2id', 'rafcid', 'variantId_from']},
  {host: 'humblebundle.com', parameters: ['partner', 'charity']},
  {host: 'gog.com', parameters: ['pp', 'as']},
  {host: 'play.google.com', parameters: ['referrer', 'pcampaignid']},
  {
    host: 'google.*',
    parameters: [
      'ved',
      'ei',
      'sa',
      'usg',
      'sca_esv',
      'sxsrf',
      'gs_lcrp',
      'gs_lp',
      'sclient',
      'aqs',
      'sourceid',
      'rlz',
      'oq',
      'biw',
      'bih',
      'dpr'
    ]
  }
]

/** Fragments (with their `#`) that only track; `#:~:text=` and plain anchors are none. */
export const trackingFragments: readonly RegExp[] = [
  /^#(?:utm_[a-z]+=|xtor=|ftag=|Echobox=|mtm_|pk_campaign=|fbclid=|ns_campaign=)/i,
  // CMS link trackers that write their settings as JSON into the fragment.
  /^#link=(?:%7B|\{)/i
]

/** Parameters of signed or one-time addresses: one of them, and the address is left alone. */
export const neverStrip: readonly (string | RegExp)[] = [
  'sig',
  'signature',
  'sign',
  'hmac',
  'Expires',
  'Policy',
  'Key-Pair-Id',
  /^X-(?:Amz|Goog|Oss)-/i,
  'AWSAccessKeyId',
  'GoogleAccessId',
  'access_token',
  'oauth_token',
  'se',
  'skoid'
]
