/**
 * Redirectors: addresses of a middleman whose target can be read from the address itself.
 *
 * Source: the services' documentation and the form of the links they make (search result pages, social networks'
 *   exit pages, mail scanners, forum software). No list was copied; ClearURLs' rules (LGPL) were not looked at.
 * Taken: 2026-11-23. Licence: host, path and parameter names are facts; this compilation is MIT like the project.
 * Refresh: follow a link of the service, check that the target stands in the address, add host, path and parameter.
 *   Shorteners and click counters whose addresses do not hold the target (`t.co`, `bit.ly`,
 *   `list-manage.com/track/click`) do not belong here. Affiliate networks with a plain `target` parameter are in
 *   `affiliate-networks.ts` already.
 */

export interface Redirector {
  /** Whole-label suffix; `google.*` holds for every top-level domain. */
  host: string
  /** Tested on the path alone. Without it every path of the host redirects. */
  path?: RegExp
  /**
   * Query parameters that hold the target, first one counts; or `path`: the target stands in the path (or is the
   * query itself), from its `http` to the end; or a pattern, tested on path plus query, whose first group is the target.
   * Plain or percent-encoded; a value may be base64 (Bing's is, after `a1`).
   */
  params: readonly string[] | 'path' | RegExp
  /** What the address leaves out before the target. */
  prefix?: string
  /** `urldefense`: `-` stands for `%` and `_` for `/` in the target. */
  encoding?: 'urldefense'
  name: string
}

export const redirectors: readonly Redirector[] = [
  // Search engines and portals
  {host: 'google.*', path: /^\/url$/, params: ['q', 'url'], name: 'Google'},
  {host: 'google.*', path: /^\/imgres$/, params: ['imgrefurl'], name: 'Google Images'},
  {host: 'google.*', path: /^\/aclk$/, params: ['adurl'], name: 'Google Ads'},
  {host: 'googleadservices.com', path: /^\/pagead\/aclk$/, params: ['adurl'], name: 'Google Ads'},
  {
    host: 'googleads.g.doubleclick.net',
    path: /^\/(?:aclk|pcs\/click|pagead\/aclk)/,
    params: ['adurl'],
    name: 'Google Ads'
  },
  {host: 'adclick.g.doubleclick.net', path: /^\/pcs\/click/, params: ['adurl'], name: 'Google Ads'},
  // Google's viewer and its cache of AMP pages: an `s` says that the page is served over HTTPS.
  {
    host: 'google.*',
    params: /^\/amp\/s\/((?:[\w-]+\.)+[a-z]{2,}(?:[/?][^#]*)?)$/,
    prefix: 'https://',
    name: 'Google AMP'
  },
  {
    host: 'google.*',
    params: /^\/amp\/((?:[\w-]+\.)+[a-z]{2,}(?:[/?][^#]*)?)$/,
    prefix: 'http://',
    name: 'Google AMP'
  },
  {
    host: 'cdn.ampproject.org',
    params: /^\/[cv]\/s\/((?:[\w-]+\.)+[a-z]{2,}(?:[/?][^#]*)?)$/,
    prefix: 'https://',
    name: 'Google AMP'
  },
  {
    host: 'cdn.ampproject.org',
    params: /^\/[cv]\/((?:[\w-]+\.)+[a-z]{2,}(?:[/?][^#]*)?)$/,
    prefix: 'http://',
    name: 'Google AMP'
  },
  {host: 'bing.com', path: /^\/ck\/a$/, params: ['u'], name: 'Bing'},
  {host: 'duckduckgo.com', path: /^\/l\/$/, params: ['uddg'], name: 'DuckDuckGo'},
  {host: 'r.search.yahoo.com', params: /\/RU=([^/]+)\/RK=/, name: 'Yahoo'},
  // Until 2012: the target behind one star or two.
  {host: 'rds.yahoo.com', path: /\*\*?-?https?(?::|%3a)/i, params: 'path', name: 'Yahoo'},
  {host: 'rd.yahoo.com', path: /\*\*?-?https?(?::|%3a)/i, params: 'path', name: 'Yahoo'},
  {host: 'yandex.*', path: /^\/(?:clck\/jsredir|redir)/, params: ['url'], name: 'Yandex'},

  // Social networks, chats, communities
  {host: 'l.facebook.com', path: /^\/l\.php$/, params: ['u'], name: 'Facebook'},
  {host: 'lm.facebook.com', path: /^\/l\.php$/, params: ['u'], name: 'Facebook'},
  {host: 'facebook.com', path: /^\/(?:l|flx\/warn)\.php$|^\/flx\/warn\/?$/, params: ['u'], name: 'Facebook'},
  {host: 'l.messenger.com', path: /^\/l\.php$/, params: ['u'], name: 'Messenger'},
  {host: 'l.instagram.com', params: ['u'], name: 'Instagram'},
  {host: 'l.threads.net', params: ['u'], name: 'Threads'},
  {host: 'l.threads.com', params: ['u'], name: 'Threads'},
  {host: 'l.wl.co', path: /^\/l$/, params: ['u'], name: 'WhatsApp'},
  {host: 'out.reddit.com', params: ['url'], name: 'Reddit'},
  {host: 't.umblr.com', path: /^\/redirect$/, params: ['z'], name: 'Tumblr'},
  {host: 'href.li', params: 'path', name: 'href.li'},
  {host: 'away.vk.com', path: /^\/away\.php$/, params: ['to'], name: 'VK'},
  {host: 'vk.com', path: /^\/away\.php$/, params: ['to'], name: 'VK'},
  {host: 'm.vk.com', path: /^\/away(?:\.php)?$/, params: ['to'], name: 'VK'},
  {host: 'ok.ru', path: /^\/dk$/, params: ['st.link'], name: 'OK.ru'},
  {host: 'youtube.com', path: /^\/redirect$/, params: ['q'], name: 'YouTube'},
  {
    host: 'linkedin.com',
    path: /^\/redir\/(?:redirect|general-malware-page)$/,
    params: ['url'],
    name: 'LinkedIn'
  },
  {host: 'linkedin.com', path: /^\/safety\/go\/?$/, params: ['url'], name: 'LinkedIn'},
  {host: 'slack-redir.net', path: /^\/link$/, params: ['url'], name: 'Slack'},
  {host: 'steamcommunity.com', path: /^\/linkfilter\/?$/, params: ['u', 'url'], name: 'Steam'},
  {host: 'deviantart.com', path: /^\/(?:users\/)?outgoing$/, params: 'path', name: 'DeviantArt'},
  {host: 'medium.com', path: /^\/r\/?$/, params: ['url'], name: 'Medium'},
  {host: 'pinterest.*', path: /^\/offsite\/?$/, params: ['url'], name: 'Pinterest'},
  // A colon and a hash follow the target.
  {
    host: 'disq.us',
    params: /^\/(?:url)?\?(?:[^#]*&)?url=([^&]+?)(?:%3A|:)[\w-]{20,30}(?:&|$)/i,
    name: 'Disqus'
  },
  {host: 'disq.us', path: /^\/(?:url)?$/, params: ['url'], name: 'Disqus'},
  {
    host: 'redirect.disqus.com',
    params: /^\/url\?(?:[^#]*&)?url=([^&]+?)(?:%3A|:)[\w-]{20,30}(?:&|$)/i,
    name: 'Disqus'
  },
  {host: 'redirect.disqus.com', path: /^\/url$/, params: ['url'], name: 'Disqus'},
  {host: 'exit.sc', params: ['url'], name: 'SoundCloud'},
  {host: 'gate.sc', params: ['url'], name: 'SoundCloud'},
  {host: 'curseforge.com', path: /^\/linkout$/, params: ['remoteUrl'], name: 'CurseForge'},
  {host: 'link.zhihu.com', params: ['target'], name: 'Zhihu'},
  {host: 'link.juejin.cn', params: ['target'], name: 'Juejin'},
  {host: 'link.juejin.im', params: ['target'], name: 'Juejin'},
  {host: 'link.csdn.net', params: ['target'], name: 'CSDN'},
  {host: 'jianshu.com', path: /^\/go-wild$/, params: ['url'], name: 'Jianshu'},
  {host: 'links.jianshu.com', path: /^\/go$/, params: ['to'], name: 'Jianshu'},
  {host: 'gitee.com', path: /^\/link$/, params: ['target'], name: 'Gitee'},
  {host: 'oschina.net', path: /^\/action\/GoToLink$/, params: ['url'], name: 'OSCHINA'},
  {host: 'mail.qq.com', path: /^\/cgi-bin\/readtemplate$/, params: ['gourl'], name: 'QQ Mail'},
  {host: 'c.pc.qq.com', params: ['pfurl', 'url'], name: 'QQ'},
  {host: 'douban.com', path: /^\/link2\/?$/, params: ['url'], name: 'Douban'},
  {host: 'weibo.cn', path: /^\/sinaurl$/, params: ['u', 'toasturl'], name: 'Weibo'},

  // Referrer hiders and link pages
  {host: 'anonym.to', params: 'path', name: 'anonym.to'},
  {host: 'anonymz.com', params: 'path', name: 'anonymz.com'},
  {host: 'anon.to', params: 'path', name: 'anon.to'},
  {host: 'nullrefer.com', params: 'path', name: 'nullrefer.com'},
  {host: 'dereferer.me', params: 'path', name: 'dereferer.me'},
  {host: 'hidereferrer.com', params: 'path', name: 'hidereferrer.com'},

  // Mail scanners
  {host: 'safelinks.protection.outlook.com', params: ['url'], name: 'Microsoft Safe Links'},
  {
    host: 'statics.teams.cdn.office.net',
    path: /^\/evergreen-assets\/safelinks\//,
    params: ['url'],
    name: 'Microsoft Safe Links'
  },
  {host: 'linkprotect.cudasvc.com', path: /^\/url$/, params: ['a'], name: 'Barracuda'},
  {host: 'secure-web.cisco.com', params: 'path', name: 'Cisco'},
  {host: 'protect2.fireeye.com', path: /^\/(?:v1\/)?url$/, params: ['u'], name: 'FireEye'},
  {host: 'clicktime.symantec.com', params: ['u'], name: 'Symantec'},
  {host: 'urldefense.proofpoint.com', path: /^\/v1\/url$/, params: ['u'], name: 'Proofpoint'},
  ...['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'].flatMap((host): Redirector[] => [
    {host, params: /^\/v2\/url\?u=([^&]+)/, encoding: 'urldefense', name: 'Proofpoint'},
    // A `*` stands for a character kept elsewhere in the address: such a target is left alone.
    {host, params: /^\/v3\/__(https?:\/[^*]+?)__;/, name: 'Proofpoint'}
  ]),
  {host: 'l.workplace.com', path: /^\/l\.php$/, params: ['u'], name: 'Workplace'},

  // Feeds
  {host: 'feeds.feedblitz.com', path: /^\/~\/t\//, params: 'path', name: 'FeedBlitz'},

  // Shops' own exits
  {
    host: 'amazon.*',
    path: /^\/(?:gp\/)?redirect(?:\.html)?(?:\/|$)/,
    params: ['location', 'url'],
    name: 'Amazon'
  },

  // Affiliate networks whose target stands in the path, or under a parameter that depends on the path
  {host: 'prf.hn', path: /\/destination:/, params: 'path', name: 'Partnerize'},
  {host: 'buy.geni.us', path: /^\/Proxy\.ashx$/i, params: ['GR_URL'], name: 'Geniuslink'},
  {host: 'tradedoubler.com', path: /^\/click/, params: ['url'], name: 'Tradedoubler'},
  // The form with parentheses: `click?p(1)a(2)g(3)url(https://…)`, where nothing but other parameters may follow.
  {
    host: 'tradedoubler.com',
    params: /[?)]url\((https?(?::|%3A).+?)\)(?:[a-z]+\d?\([^()]*\))*(?:&|$)/i,
    name: 'Tradedoubler'
  }
]
