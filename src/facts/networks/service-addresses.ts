/**
 * Addresses that say by themselves what a link is for: to share a page, to visit a profile, to subscribe, to vote. Sites
 * print such links around every article, in every language; the words change, the addresses do not.
 *
 * Source: the address forms that each service documents for its buttons, profiles, forms and mail footers. Taken:
 *   2026-11-23 (share) and 2026-11-30. Licence: addresses are facts; this compilation is MIT like the project.
 *   Refresh: follow a button, a profile or a footer of each service.
 */

/**
 * What a link is for.
 *
 * - `share`: shares the page. `profile`: an account of the site or its author. `subscribe`: a form or a feed to
 *   subscribe to. `channel`: messages or news of a site in an app. `support`: gives money to the author.
 * - `vote`: a vote for the site in a ranking. `notice`: a podcast host's own lines. `mail`: what a mail service adds to
 *   a letter (unsubscribe, preferences, view in a browser). `checkout`: the basket of a shop. `maker`: who made a widget,
 *   for the line below it ("Powered by"). `ad`: a click on an ad or on what others pay for.
 */
export type ServiceKind =
  | 'share'
  | 'profile'
  | 'subscribe'
  | 'channel'
  | 'support'
  | 'vote'
  | 'notice'
  | 'mail'
  | 'checkout'
  | 'maker'
  | 'ad'

export interface ServiceFact {
  kind: ServiceKind
  /** Host names, matched from the right (`a.example` holds for `b.a.example`); `x.*` holds for every top-level domain. */
  hosts: readonly string[]
  /** Tested on path, query and fragment; its first group is the owner of the account. */
  path: RegExp
  /** An address that the path holds, for the tests. */
  sample: string
}

/** The first fact about a host whose path fits counts. */
export const serviceAddresses: readonly ServiceFact[] = [
  // Share
  share(
    ['facebook.com'],
    /^\/(?:sharer|share\.php|dialog\/(?:share|feed|send)|plugins\/(?:like|share_button)\.php)/i,
    '/sharer.php?u=a'
  ),
  share(
    ['twitter.com', 'x.com'],
    /^\/(?:intent\/(?:tweet|post)|share\b|home\/?\?status)/i,
    '/intent/tweet?url=a'
  ),
  share(
    ['linkedin.com'],
    /^\/(?:shareArticle|sharing|cws\/share|feed\/\?shareActive)/i,
    '/shareArticle?url=a'
  ),
  share(['pinterest.*', 'pin.it'], /^\/pin\/create/i, '/pin/create/button/?url=a'),
  share(['reddit.com'], /^\/(?:submit|r\/[\w-]+\/submit)/i, '/submit?url=a'),
  share(['api.whatsapp.com', 'web.whatsapp.com'], /^\/send/i, '/send?text=a'),
  share(['wa.me'], /^\/\?text=/i, '/?text=a'),
  share(['t.me', 'telegram.me'], /^\/share/i, '/share/url?url=a'),
  share(['tumblr.com'], /^\/(?:share|widgets\/share)/i, '/share/link?url=a'),
  share(['vk.com', 'vkontakte.ru'], /^\/share\.php/i, '/share.php?url=a'),
  share(['connect.ok.ru'], /^\/(?:dk|offer)/i, '/offer?url=a'),
  share(['connect.mail.ru'], /^\/share/i, '/share?url=a'),
  share(['livejournal.com'], /^\/update\.bml\?/i, '/update.bml?event=a'),
  share(['news.ycombinator.com'], /^\/submitlink/i, '/submitlink?u=a'),
  share(['line.me'], /^\/(?:lineit\/share|R\/(?:msg|share))/i, '/R/msg/text/?a'),
  share(['b.hatena.ne.jp'], /^\/(?:entry|add|append)\b/i, '/add?url=a'),
  share(['share.flipboard.com'], /^\/bookmarklet/i, '/bookmarklet/popout?url=a'),
  share(['getpocket.com'], /^\/(?:save|edit)\b/i, '/save?url=a'),
  share(['instapaper.com'], /^\/(?:hello2|edit)\b/i, '/hello2?url=a'),
  share(['service.weibo.com'], /^\/share/i, '/share/share.php?url=a'),
  share(['sns.qzone.qq.com'], /^\/cgi-bin\/qzshare/i, '/cgi-bin/qzshare/cgi_qzshare_onekey?url=a'),
  share(['connect.qq.com'], /^\/widget\/shareqq/i, '/widget/shareqq/index.html?url=a'),
  share(
    ['share.naver.com', 'blog.naver.com'],
    /^\/(?:web\/shareView|openapi\/share)/i,
    '/web/shareView?url=a'
  ),
  share(['story.kakao.com'], /^\/share/i, '/share?url=a'),
  share(['xing.com'], /^\/(?:spi|app\/user\?op=share|social_plugins\/share)/i, '/spi/shares/new?url=a'),
  share(['bsky.app'], /^\/intent\/compose/i, '/intent/compose?text=a'),
  share(['threads.net', 'threads.com'], /^\/intent\/post/i, '/intent/post?text=a'),
  share(['mastodonshare.com', 'toot.kytta.dev', 'tootpick.org'], /\?/, '/?text=a'),
  share(['del.icio.us', 'delicious.com'], /^\/(?:post|save)\b/i, '/post?url=a'),
  share(['digg.com'], /^\/(?:submit|remote)/i, '/submit?url=a'),
  share(['stumbleupon.com'], /^\/submit/i, '/submit?url=a'),
  share(['mix.com'], /^\/add\b/i, '/add?url=a'),
  share(['flipboard.com'], /^\/bookmarklet/i, '/bookmarklet/popout?url=a'),
  share(['buffer.com', 'bufferapp.com', 'publish.buffer.com'], /^\/(?:add|compose)\b/i, '/add?url=a'),
  share(['addtoany.com'], /^\/(?:share|add_to)/i, '/share#url=a'),
  share(['addthis.com', 'api.addthis.com'], /^\/(?:bookmark|oexchange)/i, '/bookmark.php?url=a'),
  share(['sharethis.com'], /^\/share/i, '/share?url=a'),
  share(['yigg.de'], /^\/neu\b/i, '/neu?exturl=a'),
  share(['wykop.pl'], /^\/dodaj/i, '/dodaj?url=a'),
  share(['dotnet-kicks.de', 'dotnetkicks.com'], /^\/kick\b/i, '/kick/?url=a'),
  share(['dotnetshoutout.com'], /^\/Submit\b/i, '/Submit?url=a'),
  share(['dzone.com'], /^\/links\/add/i, '/links/add.html?url=a'),
  share(['meneame.net'], /^\/submit/i, '/submit.php?url=a'),
  share(['mister-wong.*'], /^\/index\.php\?action=addurl/i, '/index.php?action=addurl&bm_url=a'),
  share(['webnews.de'], /^\/einstellen/i, '/einstellen?url=a'),
  share(['google.com'], /^\/bookmarks\/mark/i, '/bookmarks/mark?op=add&bkmk=a'),
  share(['plus.google.com'], /^\/share/i, '/share?url=a'),
  share(['technorati.com'], /^\/faves/i, '/faves?add=a'),
  share(['folkd.com'], /^\/submit/i, '/submit/a'),
  share(['linkarena.com'], /^\/bookmarks\/addlink/i, '/bookmarks/addlink/?url=a'),
  share(['diasporasharer.com', 'share.diasporafoundation.org'], /\?/, '/?url=a'),
  share(['ctt.ac', 'ctt.ec'], /^\/\w/i, '/aB3dE'),
  share(['clicktotweet.com'], /^\/(?:[\w-]{5,}|tweet)/i, '/aB3dE'),
  share(['substack.com'], /[?&](?:utm_content|action)=share\b/i, '/p/sample?utm_content=share&action=share'),
  share(['evernote.com'], /^\/clip\.action/i, '/clip.action?url=a'),
  share(['readspeaker.com'], /^\/(?:cgi-bin|rsent)/i, '/cgi-bin/rsent?url=a'),
  share(['printfriendly.com'], /^\/print/i, '/print?url=a'),

  // Subscribe
  row('subscribe', ['youtube.com'], /[?&]sub_confirmation=1\b/i, '/@sample?sub_confirmation=1'),
  row(
    'subscribe',
    ['feedburner.google.com', 'feedburner.com'],
    /^\/fb\/a\/(?:mailverify|emailverifySubmit|emailFlare)/i,
    '/fb/a/mailverify?uri=a'
  ),
  row('subscribe', ['feeds.feedburner.com', 'feeds2.feedburner.com'], /^\/[\w-]/i, '/sample'),
  row(
    'subscribe',
    ['blog.hatena.ne.jp'],
    /^\/[\w-]+\/[\w.-]+\/subscribe\b/i,
    '/a/a.hatenablog.com/subscribe'
  ),
  row('subscribe', ['feedly.com'], /^\/i\/subscription/i, '/i/subscription/feed/a'),
  row('subscribe', ['follow.it'], /^\/[\w-]/i, '/sample?action=followPub'),
  row(
    'subscribe',
    ['list-manage.com', 'list-manage1.com', 'list-manage2.com'],
    /^\/subscribe/i,
    '/subscribe?u=a&id=b'
  ),
  row('subscribe', ['eepurl.com'], /^\/[\w-]+/i, '/sample'),
  row('subscribe', ['substack.com'], /^\/subscribe\b/i, '/subscribe'),
  row('subscribe', ['beehiiv.com'], /^\/subscribe\b/i, '/subscribe'),
  row('subscribe', ['tinyletter.com'], /^\/[\w-]+\/?$/i, '/sample'),
  row('subscribe', ['buttondown.email', 'buttondown.com'], /^\/[\w-]+\/?$/i, '/sample'),
  row('subscribe', ['getrevue.co'], /^\/profile\/[\w-]+\/?$/i, '/profile/sample'),
  row('subscribe', ['subscribepage.com', 'subscribepage.io'], /^\/[\w-]+/i, '/sample'),
  row('subscribe', ['sendfox.com'], /^\/[\w-]+\/?$/i, '/sample'),
  row('subscribe', ['convertkit.com', 'ck.page', 'kit.com'], /^\/[\w-]+\/?$/i, '/sample'),
  row(
    'subscribe',
    ['groups.google.com'],
    /^\/(?:forum\/#!forum|group)\/[^/]+\/(?:join|subscribe)/i,
    '/group/a/subscribe'
  ),
  row(
    'subscribe',
    ['medium.com'],
    /^\/(?:(?:@[\w.-]+\/)?(?:subscribe|membership)\/?(?:[?#]|$)|subscribe\/@)/i,
    '/@sample/subscribe'
  ),

  // Channels of a site
  row('channel', ['whatsapp.com'], /^\/channel\//i, '/channel/0029Sample'),
  row('profile', ['chat.whatsapp.com'], /^\/(?:invite\/)?\w{10}/i, '/AbCdEfGhIjKlMnOpQrStUv'),
  row('channel', ['news.google.com'], /^\/(?:publications|s)\//i, '/publications/CAAqSample'),
  row('channel', ['google.com'], /^\/preferences\/source/i, '/preferences/source?q=example.com'),
  row('channel', ['flipboard.com'], /^\/@/i, '/@sample'),
  row('channel', ['lin.ee'], /^\/\w/i, '/aBcDeFg'),
  row('channel', ['line.me'], /^\/(?:R\/)?ti\/p\//i, '/R/ti/p/@sample'),
  row('channel', ['pf.kakao.com'], /^\/_\w/i, '/_sample'),
  row('profile', ['profile.google.com'], /^\/cp\/\w/i, '/cp/sample'),
  row('profile', ['invite.viber.com'], /^\/\?/i, '/?g2=a'),
  row('profile', ['discord.gg'], /^\/\w/i, '/aBcDeF'),
  row('profile', ['discord.com', 'discordapp.com'], /^\/invite\//i, '/invite/aBcDeF'),
  row('profile', ['join.slack.com'], /^\/t\//i, '/t/sample/shared_invite/a'),
  row('channel', ['zalo.me'], /^\/\w/i, '/1234567890'),
  row('profile', ['t.me', 'telegram.me'], /^\/(?:joinchat\/|\+)/i, '/+aBcDeF'),

  row(
    'channel',
    ['linkedin.com'],
    /^\/(?:newsletters\/|build-relation\/newsletter)/i,
    '/newsletters/sample-1'
  ),
  row('channel', ['eitaa.com', 'ble.ir', 'rubika.ir', 'splus.ir'], /^\/\w/i, '/sample'),
  row('channel', ['max.ru'], /^\/\w/i, '/sample'),
  row('channel', ['dzen.ru'], /^\/(?!a\/|b\/|video\/)(?:id\/)?[\w.-]+\/?(?:[?#].*)?$/i, '/sample'),

  // Places to hear a podcast
  row(
    'profile',
    ['podcasts.apple.com'],
    /^\/(?:[a-z]{2}\/)?podcast\/(?:[^/?#]+\/)?id\d+\/?(?:\?(?!.*\bi=)[^#]*)?$/i,
    '/us/podcast/sample/id1500000001'
  ),
  row('profile', ['open.spotify.com'], /^\/show\/\w+/i, '/show/0aBcDeF'),
  row('profile', ['music.amazon.*'], /^\/podcasts\/[\w-]+/i, '/podcasts/a-b'),
  row('profile', ['podcasts.google.com'], /^\/(?:\?feed=|feed\/)/i, '/feed/aHR0'),
  row(
    'profile',
    [
      'pca.st',
      'overcast.fm',
      'castbox.fm',
      'castro.fm',
      'podcastaddict.com',
      'stitcher.com',
      'podimo.com',
      'iheart.com'
    ],
    /^\/(?:itunes|podcast|channel|show|vic|s)?[/\w-]{4,}/i,
    '/itunes1500000001'
  ),
  row('profile', ['deezer.com'], /^\/(?:[a-z]{2}\/)?show\/\d+/i, '/show/100'),

  // Money for the author
  row('support', ['patreon.com'], /^\/(?!posts\/)([\w.-]+)\/?(?:[?#].*)?$/i, '/sample'),
  row('support', ['patreon.com'], /^\/(?:bePatron|join\/)/i, '/bePatron?u=1'),
  row('support', ['ko-fi.com'], /^\/(\w+)\/?(?:[?#].*)?$/i, '/sample'),
  row('support', ['buymeacoffee.com'], /^\/([\w.-]+)\/?(?:[?#].*)?$/i, '/sample'),
  row('support', ['paypal.me'], /^\/([\w.-]+)/i, '/sample'),
  row(
    'support',
    ['paypal.com'],
    /^\/(?:paypalme\/|donate|cgi-bin\/webscr\?cmd=_s-xclick)/i,
    '/donate?hosted_button_id=A'
  ),
  row(
    'support',
    ['patronite.pl', 'zrzutka.pl', 'suppi.pl', 'buycoffee.to', 'tipply.pl'],
    /^\/([\w.-]+)/i,
    '/sample'
  ),
  row('support', ['send.monobank.ua'], /^\/jar\//i, '/jar/aBcD'),
  row(
    'support',
    ['donorbox.org', 'donationalerts.com', 'opencollective.com', 'gofundme.com', 'helloasso.com'],
    /^\/(?:r\/|f\/)?[\w-]/i,
    '/sample'
  ),
  row(
    'support',
    [
      'revolut.me',
      'cash.app',
      'venmo.com',
      'monobank.ua',
      'mobilepay.dk',
      'swish.nu',
      'toss.me',
      'qr.kakaopay.com',
      'pixgg.com',
      'picpay.me',
      'nhipay.com'
    ],
    /^\/[$@\w]/i,
    '/sample'
  ),
  row('support', ['liberapay.com'], /^\/([\w.-]+)/i, '/sample'),
  row('support', ['steadyhq.com', 'steady.page'], /^\/(?:[a-z]{2}\/)?([\w.-]+)\/?$/i, '/en/sample'),
  row('support', ['boosty.to'], /^\/([\w.-]+)\/?$/i, '/sample'),
  row('support', ['apoia.se', 'catarse.me'], /^\/([\w.-]+)\/?$/i, '/sample'),
  row('support', ['tipeee.com'], /^\/([\w.-]+)\/?$/i, '/sample'),
  row('support', ['flattr.com'], /^\/(?:submit|@|profile)/i, '/submit/auto?url=a'),
  row('support', ['github.com'], /^\/sponsors\/([\w-]+)\/?$/i, '/sponsors/sample'),
  row('support', ['ofuse.me', 'fantia.jp', 'pixiv.fanbox.cc'], /^\/([\w.@-]+)/i, '/sample'),
  row('support', ['afdian.net', 'afdian.com'], /^\/(?:@|a\/)([\w.-]+)/i, '/@sample'),

  // Votes in rankings of blogs
  row('vote', ['blogmura.com'], /^\/(?:ranking|(?:[\w-]+\/)?(?:\?|$)|in\b)/i, '/ranking/in?p_cid=1'),
  row('vote', ['blog.with2.net'], /^\/(?:link|in\.php|rank)/i, '/link/?1234567'),
  row('vote', ['blogranking.fc2.com'], /^\/in\.php/i, '/in.php?id=1'),
  row('vote', ['blog-rank.com', 'blogrank.toremaga.com'], /^\/(?:in|ranking)/i, '/in.php?id=1'),
  row('vote', ['topblogs.de', 'blogtotal.de', 'bloggerei.de', 'blog-webkatalog.de'], /^\//i, '/blog/1'),
  row('vote', ['networkedblogs.com'], /^\/blog\//i, '/blog/sample'),
  row('vote', ['bloglovin.com'], /^\/(?:[a-z]{2}\/)?blog\/|\?/i, '/blog/123/?claim=a'),

  // Lines of podcast hosts
  row(
    'notice',
    ['megaphone.fm', 'podcastchoices.com', 'adchoices.simplecast.com'],
    /^\/adchoices/i,
    '/adchoices'
  ),
  // Medium's own pages in the footer of a story
  row(
    'notice',
    ['help.medium.com', 'medium.statuspage.io', 'policy.medium.com', 'blog.medium.com'],
    /^\//i,
    '/hc/en-us'
  ),
  row(
    'notice',
    ['medium.com'],
    /^\/(?:about|jobs-at-medium|creators|business|m\/signin|plans)\b|^\/@[\w.-]+\/followers/i,
    '/about?autoplay=1'
  ),
  row('notice', ['speechify.com'], /^\/medium/i, '/medium'),
  row('notice', ['acast.com'], /^\/privacy/i, '/privacy'),
  row('notice', ['omnystudio.com'], /^\/listener/i, '/listener'),
  row('notice', ['art19.com'], /^\/privacy/i, '/privacy'),
  row('notice', ['redcircle.com'], /^\/(?:privacy|brands)\b/i, '/privacy'),
  row(
    'notice',
    ['pcm.adswizz.com', 'simplecast.com', 'audioboom.com'],
    /^\/?(?:privacy|adchoices)?\/?$/i,
    '/privacy'
  ),
  row(
    'notice',
    ['anchor.fm', 'spreaker.com', 'podcasters.spotify.com'],
    /^\/(?:pod\/show\/)?[\w-]+(?:\/[\w-]+)?\/support\b/i,
    '/sample/support'
  ),

  // What a mail service adds
  row(
    'mail',
    ['list-manage.com', 'list-manage1.com', 'list-manage2.com'],
    /^\/(?:unsubscribe|profile|vcard|about|track\/open)/i,
    '/unsubscribe?u=a'
  ),
  row('mail', ['mailchi.mp'], /[?&]e=/i, '/sample/letter?e=abc'),
  row(
    'mail',
    ['campaign-archive.com', 'campaign-archive1.com', 'campaign-archive2.com'],
    /^\/\?.*\be=/i,
    '/?u=a&id=b&e=c'
  ),
  row(
    'mail',
    ['forward-to-friend.com', 'forward-to-friend1.com', 'forward-to-friend2.com'],
    /^\/forward/i,
    '/forward?u=a'
  ),
  row('mail', ['mailchimp.com'], /^\/(?:monkey-rewards|email-referral)/i, '/monkey-rewards/?aid=a'),
  row('mail', ['createsend.com', 'cmail19.com', 'cmail20.com'], /^\/t\/.*-(?:u|w|f)-?/i, '/t/a-u-bcd/'),
  row('mail', ['sendgrid.net'], /^\/(?:wf|asm)\/unsubscribe/i, '/asm/unsubscribe/?a'),
  row('mail', ['constantcontact.com'], /^\/do\?.*\bp=(?:un|oo)/i, '/do?m=a&p=un'),

  // Baskets of shops for software
  row(
    'checkout',
    ['secure.2checkout.com', '2checkout.com', 'avangate.com', 'store.payproglobal.com'],
    /^\/(?:order\/(?:checkout|cart|product|trial|upgrade)\.php\?|checkout\?)/i,
    '/order/checkout.php?PRODS=1'
  ),
  row(
    'checkout',
    ['order.shareit.com', 'shareit.com'],
    /^\/(?:cart\/new|cart\/add|product)/i,
    '/cart/new?PRODUCT[1]=1'
  ),
  row('checkout', ['regnow.com'], /^\/(?:softsell|checkout\/cart)/i, '/softsell/nph-softsell.cgi?item=1'),
  row(
    'checkout',
    ['onfastspring.com', 'sites.fastspring.com'],
    /^\/(?:[\w-]+\/(?:product|instant|checkout)\b|[\w-]+$)/i,
    '/sample/instant/a'
  ),
  row('checkout', ['cleverbridge.com'], /^\/\d+\/(?:purl|cookie|checkout)/i, '/1/purl-sample'),

  // Clicks on ads. Source: the code that each network gives to publishers
  row('ad', ['srv.carbonads.net', 'srv.buysellads.com'], /^\/ads\/click/i, '/ads/click/x/A'),
  row('ad', ['server.ethicalads.io'], /^\/proxy\/click/i, '/proxy/click/1/a/'),
  row('ad', ['engageya.com'], /^\/(?:cl(?:ic)?k|rec)/i, '/click/1'),
  row('ad', ['api.dable.io'], /^\/(?:widgets|click)/i, '/widgets/id/a/clk'),
  row('ad', ['trends.revcontent.com', 'smeagol.revcontent.com'], /^\/(?:click|cv)/i, '/click.php?d=a'),
  row(
    'ad',
    ['clck.mgid.com', 'mgid.com', 'adskeeper.com', 'idealmedia.io'],
    /^\/(?:ghits|pnews)\//i,
    '/ghits/1/i/2'
  ),
  row('ad', ['trc.taboola.com', 'popup.taboola.com', 'api.taboola.com'], /^\/[\w-]/i, '/sample/log/3/click'),
  row('ad', ['paid.outbrain.com', 'traffic.outbrain.com'], /^\/network\/redir/i, '/network/redir?p=a'),
  row('ad', ['zergnet.com'], /^\/i\//i, '/i/1/2'),
  row('ad', ['an.yandex.ru', 'yabs.yandex.ru'], /^\/count\//i, '/count/a'),

  // Makers of widgets, comment sections, consent boxes and newsletters, in the line below what they made
  row(
    'maker',
    [
      ...[
        'elfsight.com',
        'carbonads.net',
        'carbonads.com',
        'giscus.app',
        'utteranc.es',
        'hypercomments.com',
        'cackle.me'
      ],
      ...[
        'disqus.com',
        'intensedebate.com',
        'commento.io',
        'hyvor.com',
        'fastcomments.com',
        'vuukle.com',
        'spot.im'
      ],
      ...['openweb.com', 'viafoura.com', 'coral.io', 'graphcomment.com', 'isso-comments.de', 'remark42.com'],
      ...[
        'cookiebot.com',
        'usercentrics.com',
        'iubenda.com',
        'onetrust.com',
        'complianz.io',
        'cookieyes.com',
        'quantcast.com'
      ],
      ...[
        'addtoany.com',
        'sharethis.com',
        'addthis.com',
        'shareaholic.com',
        'sumo.com',
        'sassysocialshare.com',
        'heateor.com'
      ],
      ...[
        'mailerlite.com',
        'brevo.com',
        'sendinblue.com',
        'aweber.com',
        'getresponse.com',
        'optinmonster.com',
        'mailmunch.com'
      ],
      ...[
        'translate.google.com',
        'gtranslate.io',
        'engageya.com',
        'dable.io',
        'popin.cc',
        'taboola.com',
        'outbrain.com'
      ],
      ...[
        'mgid.com',
        'revcontent.com',
        'zergnet.com',
        'linkwithin.com',
        'nrelate.com',
        'zemanta.com',
        'contentad.net'
      ],
      ...[
        'typeform.com',
        'polldaddy.com',
        'crowdsignal.com',
        'playbuzz.com',
        'apester.com',
        'embedly.com',
        'rafflecopter.com'
      ],
      ...[
        'gleam.io',
        'smashballoon.com',
        'snapwidget.com',
        'lightwidget.com',
        'trustpilot.com',
        'zotabox.com',
        'powr.io'
      ]
    ],
    /^\/(?:[\w.-]+\/?)?(?:features\/\w+\/?)?(?:[?#].*)?$/i,
    '/?utm_source=sample'
  ),
  row(
    'maker',
    ['convertkit.com', 'kit.com', 'beehiiv.com', 'substack.com', 'ghost.org', 'mailchimp.com'],
    /^\/(?:[\w-]+(?:\/[\w-]+)?\/?)?\?(?:.*&)?utm_(?:campaign|source|medium|content)=|^\/$/i,
    '/?utm_source=sample'
  ),

  // Profiles: the last, because their paths are the widest
  row(
    'profile',
    ['facebook.com', 'fb.com', 'fb.me'],
    /^\/(?!(?:groups|events|photo|watch|story\.php|permalink\.php|notes|hashtag|help|policies|legal|business|login|dialog|plugins|sharer|share|marketplace|gaming)\b)(?:pages\/(?:category\/)?[^/]+\/|profile\.php\?id=|pg\/|people\/[^/]+\/)?([^/?#]+)\/?(?:[?#].*)?$/i,
    '/sample'
  ),
  row(
    'profile',
    ['twitter.com', 'x.com'],
    /^\/(?!(?:intent|share|home|search|hashtag|i|settings|tos|privacy|login)\b)(?:#!\/)?@?(\w{1,20})\/?(?:[?#].*)?$/i,
    '/sample'
  ),
  row(
    'profile',
    ['twitter.com', 'x.com'],
    /^\/intent\/(?:follow|user)\?(?:.*&)?(?:screen_name|user_id)=(\w+)/i,
    '/intent/follow?screen_name=sample'
  ),
  row(
    'profile',
    ['instagram.com'],
    /^\/(?!(?:p|reel|tv|explore|accounts|about|stories)\b)([\w.]+)\/?(?:[?#].*)?$/i,
    '/sample'
  ),
  row(
    'profile',
    ['linkedin.com'],
    /^\/(?:in|company|school|showcase)\/([^/?#]+)\/?(?:[?#].*)?$/i,
    '/company/sample'
  ),
  row(
    'profile',
    ['youtube.com'],
    /^\/(?:@|c\/|user\/|channel\/)([^/?#]+)(?:\/(?:featured|videos)?)?\/?(?:[?#].*)?$/i,
    '/@sample'
  ),
  row('profile', ['tiktok.com'], /^\/@([\w.]+)\/?(?:[?#].*)?$/i, '/@sample'),
  row('profile', ['pinterest.*'], /^\/(?!(?:pin|search|ideas)\b)([\w-]+)\/?(?:[?#].*)?$/i, '/sample'),
  row(
    'profile',
    ['t.me', 'telegram.me', 'telegram.dog'],
    /^\/(?:s\/)?(?!share\b)([\w]{4,})\/?(?:[?#].*)?$/i,
    '/sample'
  ),
  row(
    'profile',
    ['vk.com'],
    /^\/(?!(?:share|wall|video|photo|away|feed)\b)([\w.]+)\/?(?:[?#].*)?$/i,
    '/sample'
  ),
  row('profile', ['ok.ru'], /^\/(?:group\/|profile\/)?([\w.]+)\/?(?:[?#].*)?$/i, '/sample'),
  row(
    'profile',
    ['weibo.com', 'weibo.cn'],
    /^\/(?!(?:share|ttarticle|tv|login)\b)(?:u\/|n\/|p\/)?([^/?#]+)\/?(?:[?#].*)?$/i,
    '/sample'
  ),
  row('profile', ['zhihu.com'], /^\/(?:people|org|column)\/([^/?#]+)\/?(?:[?#].*)?$/i, '/people/sample'),
  row('profile', ['zhuanlan.zhihu.com'], /^\/(?!p\/)([^/?#]+)\/?(?:[?#].*)?$/i, '/sample'),
  row('profile', ['space.bilibili.com'], /^\/(\d+)/i, '/1234'),
  row('profile', ['douban.com'], /^\/people\/([^/?#]+)/i, '/people/sample'),
  row('profile', ['threads.net', 'threads.com'], /^\/@([\w.]+)\/?(?:[?#].*)?$/i, '/@sample'),
  row('profile', ['bsky.app'], /^\/profile\/([\w.-]+)\/?(?:[?#].*)?$/i, '/profile/sample.bsky.social'),
  row(
    'profile',
    [
      'mastodon.social',
      'mastodon.online',
      'mastodon.world',
      'mstdn.social',
      'mstdn.jp',
      'fosstodon.org',
      'hachyderm.io',
      'infosec.exchange',
      'chaos.social',
      'techhub.social'
    ],
    /^\/(?:@|users\/)([\w.]+)(?:@[\w.-]+)?\/?(?:[?#].*)?$/i,
    '/@sample'
  ),
  row(
    'profile',
    ['plus.google.com'],
    /^\/(?:u\/\d\/)?(?:\+|communities\/|b\/)?([^/?#]+)(?:\/(?:posts|about))?\/?(?:[?#].*)?$/i,
    '/+Sample'
  ),
  row('profile', ['medium.com'], /^\/@([\w.-]+)\/?(?:[?#].*)?$/i, '/@sample'),
  row('profile', ['twitch.tv'], /^\/(?!(?:videos|directory)\b)(\w+)\/?(?:[?#].*)?$/i, '/sample'),
  row('profile', ['snapchat.com'], /^\/(?:add\/|@)([\w.-]+)/i, '/add/sample'),
  row('profile', ['tumblr.com'], /^\/(?:follow|blog(?:\/view)?)\/([\w-]+)/i, '/follow/sample'),
  row('profile', ['xing.com'], /^\/(?:profile|pages|companies|net)\/([^/?#]+)/i, '/profile/sample'),
  row('profile', ['flipboard.com'], /^\/@?([\w]+)\/?$/i, '/sample'),
  row('profile', ['note.com', 'qiita.com', 'zenn.dev'], /^\/([\w-]+)\/?(?:[?#].*)?$/i, '/sample'),
  row(
    'profile',
    ['linktr.ee', 'about.me', 'lit.link', 'bio.link', 'beacons.ai', 'campsite.bio'],
    /^\/([\w.-]+)\/?(?:[?#].*)?$/i,
    '/sample'
  )
]

function share(hosts: readonly string[], path: RegExp, sample: string): ServiceFact {
  return {kind: 'share', hosts, path, sample}
}

function row(kind: ServiceKind, hosts: readonly string[], path: RegExp, sample: string): ServiceFact {
  return {kind, hosts, path, sample}
}
