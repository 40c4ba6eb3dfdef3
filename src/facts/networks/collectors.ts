/**
 * Collectors: services that count a visit when an image, frame or script is fetched.
 *
 * Source: the services' own snippets (feed footers, hit counters, e-mail opens, analytics `noscript` images).
 * Taken: 2026-11-23. Licence: host names and paths are facts; this compilation is MIT like the project.
 * Refresh: take the `noscript` image or the counter code from a service's documentation. Hosts that third-party-web
 *   lists under ad or analytics need no entry unless one of their paths has to be distinguished from others.
 */

/** What is tested: `host` as a whole-label suffix, `path` on path plus query. Without `host`, on any host. */
export const collectorHosts: readonly {host?: string; path?: RegExp; name: string}[] = [
  // Feeds
  {host: 'medium.com', path: /^\/_\/stat\b/, name: 'Medium'},
  {host: 'feeds.feedburner.com', path: /^\/~(?:r|ff|a|at|fa)\//, name: 'FeedBurner'},
  {host: 'feedproxy.google.com', path: /^\/~(?:r|ff|a|at|fa)\//, name: 'FeedBurner'},
  {host: 'feeds.wordpress.com', path: /^\/1\.0\//, name: 'WordPress.com feed badges'},
  {host: 'feedsportal.com', name: 'Mediafed'},
  {host: 'pheedo.com', name: 'Pheedo'},
  {host: 'feeds.feedblitz.com', path: /^\/~\/[a-z]\//, name: 'FeedBlitz'},
  {host: 'tracking.feedpress.it', name: 'FeedPress'},
  {host: 'tracking.feedpress.com', name: 'FeedPress'},
  {host: 'rss.buysellads.com', name: 'BuySellAds'},
  {host: 'blogger.googleusercontent.com', path: /^\/tracker\//, name: 'Blogger'},
  {host: 'px.srvcs.tumblr.com', name: 'Tumblr'},

  // Blog and page statistics
  {host: 'pixel.wp.com', name: 'WordPress.com Stats'},
  {host: 'stats.wp.com', name: 'WordPress.com Stats'},
  {host: 'stats.wordpress.com', name: 'WordPress.com Stats'},
  {host: 'ga-beacon.appspot.com', name: 'GA Beacon'},
  {host: 'goatcounter.com', path: /^\/count\b/, name: 'GoatCounter'},
  {host: 'queue.simpleanalyticscdn.com', name: 'Simple Analytics'},
  {host: 'counter.dev', path: /^\/track/, name: 'Counter'},
  {host: 'static.scarf.sh', name: 'Scarf'},
  {host: 'analytics.archive.org', name: 'Internet Archive'},
  {host: 'p.typekit.net', name: 'Adobe Fonts'},
  {host: 'l.sharethis.com', name: 'ShareThis'},
  {host: 't.sharethis.com', name: 'ShareThis'},

  // Republication and royalties
  {host: 'met.vgwort.de', name: 'VG Wort'},
  {host: 'owen.prolitteris.ch', name: 'ProLitteris'},
  {host: 'counter.theconversation.com', name: 'The Conversation republication counter'},
  {host: 'pixel.newscred.com', name: 'NewsCred'},

  // Social networks and advertisers' conversion pixels
  {host: 'facebook.com', path: /^\/(?:tr|audiencenetwork\/token)\b/, name: 'Meta Pixel'},
  {host: 'linkedin.com', path: /^\/(?:px|li\/track)\b/, name: 'LinkedIn Insight'},
  {host: 'px.ads.linkedin.com', name: 'LinkedIn Insight'},
  {host: 'dc.ads.linkedin.com', name: 'LinkedIn Insight'},
  {host: 't.co', path: /^\/(?:1\/)?i\/adsct\b/, name: 'X Ads'},
  {host: 'bat.bing.com', name: 'Microsoft Advertising'},
  {host: 'c.bing.com', path: /^\/c\.gif/, name: 'Microsoft'},
  {host: 'c.msn.com', path: /^\/c\.gif/, name: 'Microsoft'},
  {host: 'ct.pinterest.com', name: 'Pinterest Tag'},
  {host: 'tr.snapchat.com', name: 'Snap Pixel'},
  {host: 'analytics.tiktok.com', name: 'TikTok Pixel'},
  {host: 'alb.reddit.com', name: 'Reddit Pixel'},
  {host: 'q.quora.com', path: /^\/_\/ad\//, name: 'Quora Pixel'},
  {host: 'google.com', path: /^\/(?:ads\/ga-audiences|pagead\/1p-|ads\/user-lists)/, name: 'Google Ads'},
  {host: 'geo.yahoo.com', name: 'Yahoo'},
  {host: 'bc.yahoo.com', name: 'Yahoo'},
  {host: 'ws.zoominfo.com', path: /^\/pixel\//, name: 'ZoomInfo'},
  {host: 'pi.pardot.com', name: 'Pardot'},
  {host: 'track.hubspot.com', name: 'HubSpot'},

  // Opened e-mail
  {host: 'list-manage.com', path: /^\/track\/open/, name: 'Mailchimp'},
  {host: 'mandrillapp.com', path: /^\/track\/open/, name: 'Mandrill'},
  {host: 'sendgrid.net', path: /^\/wf\/open/, name: 'SendGrid'},
  {host: 'pstmrk.it', path: /^\/open\b/, name: 'Postmark'},
  {host: 'awstrack.me', path: /^\/I0\//, name: 'Amazon SES'},
  {host: 'mailtrack.io', path: /^\/trace\//, name: 'Mailtrack'},
  {host: 'eotrx.substackcdn.com', name: 'Substack'},
  {host: 'open.convertkit-mail.com', name: 'Kit'},
  {host: 'open.convertkit-mail2.com', name: 'Kit'},
  {host: 'click.mlsend.com', path: /^\/link\/o/, name: 'MailerLite'},

  // Hit counters and visitor badges
  {host: 'hits.dwyl.com', name: 'Hits'},
  {host: 'hits.seeyoufarm.com', name: 'Hits'},
  {host: 'hits.sh', name: 'Hits'},
  {host: 'hits.b3log.org', name: 'Hits'},
  {host: 'hitcounter.pythonanywhere.com', name: 'Hit Counter'},
  {host: 'hitwebcounter.com', name: 'HitWebCounter'},
  {host: 'komarev.com', path: /^\/ghpvc\b/, name: 'GitHub Profile Views Counter'},
  {host: 'profile-counter.glitch.me', name: 'Profile Counter'},
  {host: 'visitor-badge.glitch.me', name: 'Visitor Badge'},
  {host: 'visitor-badge.laobi.icu', name: 'Visitor Badge'},
  {host: 'visitcount.itsvg.in', name: 'Visit Count'},
  {host: 'count.getloli.com', name: 'Moe Counter'},
  {host: 'busuanzi.ibruce.info', name: 'Busuanzi'},
  {host: 'whos.amung.us', name: 'whos.amung.us'},
  {host: 'widgets.amung.us', name: 'whos.amung.us'},
  {host: 'flagcounter.com', name: 'Flag Counter'},
  {host: 'clustrmaps.com', name: 'ClustrMaps'},
  {host: 'easycounter.com', name: 'Easy Counter'},
  {host: 'freecounterstat.com', name: 'FreeCounterStat'},
  {host: 'simplehitcounter.com', name: 'Simple Hit Counter'},
  {host: 'reliablecounter.com', name: 'Reliable Counter'},
  {host: 'shinystat.com', name: 'ShinyStat'},
  {host: 'webstats.motigo.com', name: 'Motigo Webstats'},
  {host: 'blogcounter.de', name: 'Blogcounter'},
  {host: 'topblogs.de', path: /^\/tracker\.php/, name: 'Topblogs'},

  // National counters
  {host: 'top.mail.ru', name: 'Top.Mail.Ru'},
  {host: 'top-fwz1.mail.ru', name: 'Top.Mail.Ru'},
  {host: 'informer.yandex.ru', name: 'Yandex Metrica'},
  {host: 'counter.rambler.ru', name: 'Rambler Top 100'},
  {host: 'top100.rambler.ru', name: 'Rambler Top 100'},
  {host: 'kraken.rambler.ru', name: 'Rambler Top 100'},
  {host: 'st.top100.ru', name: 'Rambler Top 100'},
  {host: 'hotlog.ru', name: 'HotLog'},
  {host: 'openstat.net', name: 'Openstat'},
  {host: 'spylog.com', name: 'SpyLOG'},
  {host: 'c.bigmir.net', name: 'bigmir)net'},
  {host: 'r.i.ua', name: 'I.UA'},
  {host: 'adlik.akavita.com', name: 'Akavita'},
  {host: 'c.zero.kz', name: 'ZERO.kz'},
  {host: 'toplist.cz', name: 'TOPlist'},
  {host: 'toplist.sk', name: 'TOPlist'},
  {host: 'navrcholu.cz', name: 'Navrcholu'},
  {host: 'h.imedia.cz', name: 'Sklik'},
  {host: 'log.trafic.ro', name: 'Trafic.ro'},
  {host: 'storage.trafic.ro', name: 'Trafic.ro'},
  {host: 'cnt.tyxo.bg', name: 'Tyxo'},
  {host: 'cnt.tyxo.com', name: 'Tyxo'},
  {host: 'counter.ok.ee', name: 'OK.ee'},
  {host: 'hits.puls.lv', name: 'Puls.lv'},
  {host: 'hits.top.lv', name: 'TOP.LV'},
  {host: 'hey.lt', name: 'Hey.lt'},
  {host: 'estat.com', name: 'Mediametrie-eStat'},
  {host: 'cnzz.com', name: 'CNZZ'},
  {host: 'users.51.la', name: '51.LA'},
  {host: 'ia.51.la', name: '51.LA'},
  {host: 'sdk.51.la', name: '51.LA'},
  {host: 'mmstat.com', name: 'Alibaba'},
  {host: 'tajs.qq.com', name: 'Tencent Analytics'},
  {host: 'pingjs.qq.com', name: 'Tencent Analytics'},
  {host: 'pingtcss.qq.com', name: 'Tencent Analytics'},
  {host: 'wcs.naver.net', name: 'Naver Analytics'},
  {host: 'wcs.naver.com', name: 'Naver Analytics'},
  {host: 'acecounter.com', name: 'AceCounter'},
  {host: 'logger.co.kr', name: 'Logger'},
  {host: 'x9.shinobi.jp', name: 'Ninja Tools'},
  {host: 'accaii.com', name: 'accaii'},
  {host: 'ziyu.net', name: 'Access Ranking'},

  // Software that runs on any host
  {path: /^\/(?:[\w.-]+\/)*(?:matomo|piwik)\.php\?(?:[^#]*[&;])?idsite=\d/, name: 'Matomo'},
  {path: /^\/ingress\/[0-9a-f-]{36}\/pixel\.gif/, name: 'Shynet'},
  {path: /^\/t\/[a-z]-o-[a-z0-9-]+\/o\.gif/, name: 'Campaign Monitor'},
  {
    path: /^\/(?:[\w.-]+\/)*(?:lg|bgi|avw)\.php\?(?:[^#]*[&;])?(?:bannerid|zoneid)=\d/,
    name: 'Revive Adserver'
  }
]

/**
 * File names that beacons have on any host, tested on path plus query. Evidence with other evidence (tiny or hidden, a
 * foreign host, an id in the query), never alone. `spacer.gif`, `blank.gif`, `clear.gif` and the like are not here:
 * they lay out tables and stand in for lazy images.
 */
export const beaconPaths: readonly RegExp[] = [
  /\/(?:1x1|1px|beacon|counter|impression|open|pixel|px|track|tracker|tracking|tracking[-_]?pixel|pixel[-_]?tracker|__utm|utm)\.(?:gif|png)(?:\?|$)/i,
  /\/(?:beacon|counter|hit|hits|pixel|track|tracker)\.php\?/i,
  /\/(?:b|c|g|i|o|p|t|collect|event|hit|imp|log|rp|sa|view)\.gif\?/i,
  /\/(?:track|trk|email|e|wf)\/open(?:\.php)?(?:[/?]|$)/i
]

/** How the statements of analytics scripts begin, for scripts that lost their tags. As `adScriptCalls` in `ad-slots.ts`. */
export const trackerScriptCalls: readonly {start: RegExp; holds?: RegExp; name: string}[] = [
  {start: /(?:window\.)?dataLayer\s*=\s*window\.dataLayer\s*\|\|/, name: 'Google Analytics'},
  {start: /function\s+gtag\(\)\s*\{/, holds: /dataLayer\.push\(arguments\)/, name: 'Google Analytics'},
  {start: /gtag\(\s*["'“”‘’](?:js|config|set|event|consent)["'“”‘’]\s*,/, name: 'Google Analytics'},
  {
    start: /\(\s*function\s*\(\s*i,\s*s,\s*o,\s*g,\s*r,\s*a,\s*m\s*\)\s*\{/,
    holds: /GoogleAnalyticsObject/,
    name: 'Google Analytics'
  },
  {start: /ga\(\s*["'“”‘’](?:create|send|set|require)["'“”‘’]\s*,/, name: 'Google Analytics'},
  {start: /(?:var\s+)?_gaq\s*=\s*(?:window\.)?_gaq\s*\|\|/, name: 'Google Analytics'},
  {start: /_gaq\.push\(\s*\[/, name: 'Google Analytics'},
  {start: /(?:var\s+)?gaJsHost\s*=\s*\(/, name: 'Google Analytics'},
  {start: /(?:var\s+)?pageTracker\s*=\s*_gat\._getTracker\(/, name: 'Google Analytics'},
  {start: /pageTracker\._(?:trackPageview|initData|setDomainName)\(/, name: 'Google Analytics'},
  {start: /_uacct\s*=\s*["'“”‘’]UA-/, name: 'Google Analytics'},
  {
    start: /\(\s*function\s*\(\s*w,\s*d,\s*s,\s*l,\s*i\s*\)\s*\{/,
    holds: /gtm\.(?:js|start)/,
    name: 'Google Tag Manager'
  },
  {start: /!\s*function\s*\(\s*f,\s*b,\s*e,\s*v,\s*n,\s*t,\s*s\s*\)\s*\{/, holds: /fbq/, name: 'Meta Pixel'},
  {start: /fbq\(\s*["'“”‘’](?:init|track|trackCustom)["'“”‘’]\s*,/, name: 'Meta Pixel'},
  {start: /(?:var\s+|window\.)?_paq\s*=\s*(?:window\.)?_paq\s*\|\|/, name: 'Matomo'},
  {start: /_paq\.push\(\s*\[/, name: 'Matomo'},
  {start: /(?:var\s+)?_hmt\s*=\s*_hmt\s*\|\|/, name: 'Baidu Analytics'},
  {start: /_hmt\.push\(\s*\[/, name: 'Baidu Analytics'},
  {
    start: /\(\s*function\s*\(\s*m,\s*e,\s*t,\s*r,\s*i,\s*k,\s*a\s*\)\s*\{/,
    holds: /\bm\[i\]/,
    name: 'Yandex Metrica'
  },
  {start: /ym\(\s*\d+\s*,\s*["'“”‘’](?:init|hit)["'“”‘’]/, name: 'Yandex Metrica'},
  {
    start: /\(\s*function\s*\(\s*c,\s*l,\s*a,\s*r,\s*i,\s*t,\s*y\s*\)\s*\{/,
    holds: /clarity/,
    name: 'Microsoft Clarity'
  },
  {start: /\(\s*function\s*\(\s*h,\s*o,\s*t,\s*j,\s*a,\s*r\s*\)\s*\{/, holds: /hj/, name: 'Hotjar'},
  {
    start: /(?:window\.)?_linkedin_(?:partner_id|data_partner_ids?)\s*=\s*["'“”‘’w]/,
    name: 'LinkedIn Insight'
  },
  {start: /_qevents\.push\(\s*\{/, name: 'Quantcast'},
  {start: /_comscore\.push\(\s*\{/, name: 'comScore'},
  {start: /(?:var\s+)?sc_(?:project|security|invisible)\s*=\s*["'“”‘’\d]/, name: 'StatCounter'}
]
