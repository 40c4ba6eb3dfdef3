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
  // Google Analytics campaign parameters and similar ones
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
  // HubSpot ads, campaign tags inside a site
  /^hsa_(?:acc|ad|cam|grp|kw|la|mt|net|ol|src|tgt|ver)$/i,
  /^itm_(?:source|medium|campaign|content|term)$/i,
  // Social networks
  'fbclid',
  /^fb_(?:action_ids|action_types|source|ref)$/i,
  /^action_(?:object|type|ref)_map$/i,
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
  'ymclid',
  '_openstat',
  'erid', // token of the Russian register of advertising
  // Google's viewer and cache of AMP pages
  'amp_js_v',
  'amp_gsa',
  'usqp',
  // Content recommendation: Outbrain, Taboola, Quora
  'dicbo',
  'obclid',
  'obOrigUrl',
  'tblci',
  'qclid',
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
  /^elq(?:track(?:id)?|aid|ak|at|campaignid|cst)$/i,
  'ml_subscriber',
  'ml_subscriber_hash',
  '_kx',
  '_ke',
  'iterableEmailCampaignId',
  'wickedid',
  'wickedsource',
  'rb_clickid',
  's_cid',
  'trk_contact',
  'trk_msg',
  'trk_module',
  'trk_sid',
  /^bsft_(?:aaid|clkid|ek|eid|mid|uid|utid)$/i,
  // Kit, SharpSpring, Salesforce, Emarsys, ActiveCampaign, HubSpot's social posts
  'ck_subscriber_id',
  /^ss_(?:source|email_id|campaign_(?:id|name|sent_date))$/i,
  /^sfmc_(?:id|sub|activityid)$/i,
  /^sc_(?:customer|eh|lid|llid|src|uid)$/i,
  'vgo_ee',
  'hss_channel',
  // Analytics: Adobe, Matomo, Piano, Webtrends, Coremetrics, Comscore
  /^(?:mtm|matomo|pk)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)$/i,
  'piwik_campaign',
  'piwik_kwd',
  /^at_(?:campaign|creation|custom\d+|emailtype|format|link_\w+|medium|network|platform|ptr_\w+|recipient_(?:id|list)|type|variant)$/i,
  'xtor',
  /^wt\.(?:mc_id|mc_ev|srch|tsrc|z_\w+)$/i,
  'wt_mc',
  'wt_zmc',
  /^ns_(?:campaign|fee|linkname|mchannel|source)$/i,
  's_kwcid',
  'ef_id',
  'ftag',
  '_branch_match_id',
  '_branch_referrer',
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
  // Affiliate networks' ids on the merchant's own address: Impact, CJ, Awin, Rakuten, ShareASale, Pepperjam,
  // Partnerize, AvantLink, Tradedoubler, Admitad, Howl, Amazon, AliExpress
  'irclickid',
  'irgwc',
  'irpid',
  'cjevent',
  'cjdata',
  'awc',
  'ranMID',
  'ranEAID',
  'ranSiteID',
  'sscid',
  'afftrack',
  'zanpid',
  'pjID',
  'pjMID',
  'clickref',
  'avad',
  'tduid',
  'admitad_uid',
  'tagtag_uid',
  'nrtv_cid',
  'ascsubtag',
  /^asc_(?:campaign|refurl|source|contentid|contentplatform|contenttype)$/i,
  /^aff_(?:fcid|fsk|platform|trace_key)$/i,
  'a8mat',
  // Affiliate software of shops: Post Affiliate Pro, TUNE, Refersion, UpPromote, BixGrow
  'a_aid',
  'a_bid',
  'aff_id',
  /^aff_sub\d?$/i,
  'affid',
  'affiliate_id',
  'rfsn',
  'sca_ref',
  'sca_source',
  'bg_ref'
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
      // Amazon Associates link formats, search and recommendation trails. What finds or selects the offer stays:
      // `k`, `keywords`, `node`, `th`, `psc`, `m`.
      'tag',
      'AssociateTag',
      'SubscriptionId',
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
      'sbo',
      'adgrpid',
      'aaxitk',
      'mcid',
      'social_share',
      'starsLeft',
      'skipTwisterOG',
      /^hv(?:adid|bmt|dev|locint|locphy|netw|pone|pos|ptwo|qmt|rand|targid)$/i,
      'hydadcr',
      'tracking_id',
      'colid',
      'coliid',
      'imprToken'
    ],
    paths: [
      {pattern: /\/ref=[^/?#]*(?:\/\d{3}-\d{7}-\d{7})?\/?$/i, replace: '', reason: 'path part ref='},
      {
        // An associate's id ends in the number of the marketplace.
        pattern: /(\/(?:exec\/obidos|o)\/(?:ASIN|tg\/detail\/-)\/[0-9A-Z]{10})\/[\w-]+-2\d(?:\/[^?#]*)?$/i,
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
      'media',
      'mkpid',
      'mksrc',
      'norover',
      'pub',
      'ff3',
      /^icep_(?:ff3|id|vectorid)$/,
      'itmmeta',
      'itmprp',
      'sojTags',
      'stype',
      'ul_noapp',
      'widget_ver',
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
    // `feature` (the share button) stays: authors paste it with the address, and it identifies no one.
    parameters: ['si', 'pp', 'ab_channel', 'kw', 'embeds_referring_euri', 'source_ve_path']
  },
  {host: 'youtu.be', parameters: ['si']},
  {host: 'twitter.com', parameters: ['ref_src', 'ref_url', 's', 't', 'cn', 'cxt']},
  {host: 'x.com', parameters: ['ref_src', 'ref_url', 's', 't', 'cn', 'cxt']},
  {host: 'spotify.com', parameters: ['si', 'nd', '_branch_match_id', '_branch_referrer', 'context']},
  {host: 'instagram.com', parameters: ['igshid', 'igsh', 'ig_rid', 'ig_mid']},
  {
    host: 'facebook.com',
    parameters: [
      'hc_ref',
      'hc_location',
      'ref',
      'refid',
      'fref',
      'pnref',
      'eid',
      'mibextid',
      'refsrc',
      'ref_component',
      'acontext',
      'rdid',
      'share_url',
      'sfnsn',
      'paipv',
      'eav',
      'extid',
      'notif_id',
      'notif_t',
      'comment_tracking',
      /^__(?:cft|eep|tn|xts)__/i
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
      'eBP',
      'rcm',
      'trkEmail',
      'otpToken',
      'lgCta',
      'lgTemp',
      'original_referer'
    ]
  },
  {
    host: 'tiktok.com',
    parameters: [
      '_r',
      '_t',
      'is_from_webapp',
      'is_copy_url',
      'sender_device',
      'sender_web_id',
      /^share_(?:app|author|item|link)_id$/,
      'social_sharing',
      'sec_user_id',
      'user_id',
      'tt_from',
      'u_code',
      'timestamp',
      'preview_pb',
      'checksum',
      'enable_checksum',
      'web_id',
      'refer',
      'referer_url',
      'referer_video_id'
    ]
  },
  {
    host: 'reddit.com',
    parameters: [
      'rdt',
      'share_id',
      'ref',
      'ref_source',
      'post_fullname',
      'post_index',
      'correlation_id',
      '$deep_link',
      '_branch_match_id'
    ]
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
      'sk',
      'terminal_id',
      'tt',
      'af',
      'cv',
      'dp',
      'aff_request_id',
      'afSmartRedirect',
      'gatewayAdapt',
      'curPageLogUid',
      'gps-id',
      'initiative_id',
      'scm_id',
      'scm-url',
      'srcSns',
      'spreadType',
      'bizType',
      'social_params',
      'businessType',
      'templateKey',
      'sourceType',
      'ut_sk',
      'utparam',
      'utparam-url',
      'tracelog',
      /^pdp_/i
    ]
  },
  {host: 'alibaba.com', parameters: ['spm', 'scm', 'tracelog']},
  {host: '1688.com', parameters: ['spm', 'scm', 'tracelog']},
  {host: 'aliyun.com', parameters: ['spm', 'scm']},
  {
    host: 'taobao.com',
    parameters: [
      'spm',
      'scm',
      'pvid',
      'ali_trackid',
      'ali_refid',
      'abbucket',
      'ut_sk',
      'utparam',
      'bxsign',
      'tk_cps_param',
      'share_crt_v',
      'suid',
      'sourceType',
      'un',
      'cpp',
      'shareurl'
    ]
  },
  {
    host: 'tmall.com',
    parameters: [
      'spm',
      'scm',
      'pvid',
      'ali_trackid',
      'ali_refid',
      'abbucket',
      'ut_sk',
      'utparam',
      'bxsign',
      'sourceType',
      'suid'
    ]
  },
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
      'share_tag',
      'share_from',
      'share_times',
      'unique_k',
      'bbid',
      'buvid',
      'from_source',
      'is_story_h5',
      'plat_id',
      'seid',
      'timestamp',
      'ts',
      'up_id'
    ]
  },
  {
    host: 'booking.com',
    // `checkin`, `group_adults`, `dest_id` and the like stay: they are the search.
    parameters: [
      'aid',
      'label',
      'sid',
      'srpvid',
      'srepoch',
      'ucfs',
      'hpos',
      'hapos',
      'all_sr_blocks',
      'highlighted_blocks',
      'matching_block_id',
      'sr_pri_blocks'
    ]
  },
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
  {host: 'udemy.com', parameters: ['LSNPUBID', 'referralCode', 'persist_locale']}, // `couponCode` stays: it sets the price
  {host: 'microsoft.com', parameters: ['ocid', 'lnkd', 'ef_id', 'epi', 'irgwc', 'tduid', 'cid']},
  {host: 'apple.com', parameters: ['itscg', 'itsct', 'app', 'at', 'ct', 'mt', 'pt']},
  // `sk` stays: it opens a paid story.
  {host: 'medium.com', parameters: ['source', 'referrer', 'gi', 'postPublishedType']},
  {host: 'substack.com', parameters: ['r', 's', 'isFreemail', 'post_id', 'publication_id', 'triedRedirect']},
  {host: 'nytimes.com', parameters: ['smid', 'smtyp', 'emc', 'partner', 'rref', 'mwrsm']},
  {host: 'bbc.*', parameters: ['xtor', /^at_/i, 'ns_mchannel', 'ns_source', 'ns_campaign', 'ns_linkname']},
  {host: 'rakuten.co.jp', parameters: ['scid', 'sc2id', 'rafcid', 'variantId_from']},
  {host: 'humblebundle.com', parameters: ['partner', 'charity']},
  {host: 'gog.com', parameters: ['pp', 'as']},
  {host: 'threads.net', parameters: ['xmt', 'slof']},
  {host: 'threads.com', parameters: ['xmt', 'slof']},
  {host: 'pinterest.*', parameters: ['sender', 'invite_code', 'sfo', /^nic_v\d$/]},
  {host: 'soundcloud.com', parameters: ['si', 'ref']},
  {host: 'goodreads.com', parameters: ['from_search', 'from_srp', 'qid', 'rank', 'ac']},
  {host: 'imdb.com', parameters: ['ref_', /^p[df]_rd_/i]},
  {host: 'audible.*', parameters: ['ref', 'pageLoadId', 'creativeId', 'plink', 'qid', 'sr', /^p[df]_rd_/i]},
  {
    host: 'lazada.*',
    parameters: [
      'spm',
      'scm',
      'clickTrackInfo',
      'mkttid',
      'exlaz',
      'laz_trackid',
      'sub_aff_id',
      'dsource',
      'trafficFrom'
    ]
  },
  {
    host: 'shopee.*',
    parameters: [
      'sp_atk',
      'xptdk',
      'uls_trackid',
      'mmp_pid',
      'smtt',
      'gads_t_sig',
      'is_retargeting',
      /^af_(?:click_lookback|reengagement_window|siteid|sub_siteid|viewthrough_lookback)$/
    ]
  },
  {host: 'zhihu.com', parameters: ['share_code', 'hybrid_search_source', 'hybrid_search_extra']},
  {
    host: 'csdn.net',
    parameters: [
      'spm',
      'ops_request_misc',
      'request_id',
      'biz_id',
      'sharetype',
      'sharerId',
      'sharerefer',
      'sharesource',
      'shareId',
      /^depth_1-utm_\w+$/
    ]
  },
  {
    host: 'mp.weixin.qq.com',
    parameters: [
      'scene',
      'srcid',
      'from',
      'isappinstalled',
      'clicktime',
      'enterid',
      'ascene',
      'subscene',
      'devicetype',
      'nettype',
      'exportkey',
      'pass_ticket',
      'wx_header',
      'sessionid',
      /^sharer_share\w+$/
    ]
  },
  {host: 'agoda.com', parameters: ['cid', 'tag']},
  {host: 'bing.com', parameters: ['form', 'cvid', 'qs', 'sp', 'sk', 'pq', 'sc', 'ghsh', 'ghacc', 'ghpl']},
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
      'dpr',
      'gs_lcp',
      'gs_ssp',
      'iflsig',
      'sca_upv',
      'uact'
    ]
  }
]

/** Fragments (with their `#`) that only track; `#:~:text=` and plain anchors are not among them. */
export const trackingFragments: readonly RegExp[] = [
  /^#\??(?:utm_[a-z]+=|xtor=|ftag=|Echobox=|mtm_|pk_campaign=|fbclid=|ns_campaign=)/i,
  /^#tblci\w/i, // Taboola
  /^#sthash\.\w+(?:\.\w+)?$/i, // ShareThis
  // AddThis: a dot and a time in base64, unlike the anchor `#.prettierrc`.
  /^#\.[T-Y][\w-]{9,11}(?:\.(?:email|facebook|linkedin|reddit|twitter))?$/,
  // CMS link trackers that write their settings as JSON into the fragment.
  /^#link=(?:%7B|\{)/i
]

/**
 * Parameters of signed or one-time addresses: with one of them in the query, no parameter is removed, because the
 * signature may cover every other parameter.
 */
export const neverStrip: readonly (string | RegExp)[] = [
  'sig',
  'signature',
  'sign',
  'hmac',
  'Expires',
  'Policy',
  'Key-Pair-Id',
  /^X-(?:Amz|Goog|Obs|Oss)-/i,
  'AWSAccessKeyId',
  'GoogleAccessId',
  'OSSAccessKeyId',
  'q-signature', // Tencent
  'hdnea', // Akamai
  'hdnts',
  'ixlib', // imgix, whose signature is `s`
  'token',
  'access_token',
  'oauth_token',
  'auth',
  'auth_key',
  'auth_token',
  'api_key',
  'apikey',
  'jwt',
  'se', // Azure: expiry of a shared access signature
  'skoid'
]
