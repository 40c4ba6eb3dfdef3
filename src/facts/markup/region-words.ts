/**
 * Words that class names and ids of page furniture are made of, by the kind of region they name.
 *
 * Source: the markup of CMS cores, themes and plugins (WordPress core and its default themes, Jetpack, Drupal,
 *   Joomla, TYPO3, Blogger, Ghost, Medium-like platforms, Discourse, phpBB), of class conventions (BEM, hAtom,
 *   Bootstrap) and of the HTML and ARIA vocabularies. Taken 2026-11-25. To refresh: read what the current
 *   version of a theme prints around an article. Names of single sites do not belong here.
 *
 * A name is split at `-`, `_` and changes of case (`relatedPosts` is `related` `posts`) and compared word by word,
 * never as a substring. A `strong` word says by itself what the region is; a `weak` one is also used by authors
 * and designers for parts of an article, so it counts only together with the shape of the region.
 */

export type RegionKind =
  | 'comments'
  | 'related'
  | 'share'
  | 'navigation'
  | 'sidebar'
  | 'footer'
  | 'newsletter'
  | 'advertisement'
  | 'meta'
  | 'author'
  | 'consent'
  | 'promotion'
  | 'form'
  | 'hidden'

interface RegionWords {
  strong: string
  weak: string
}

export const regionWords: Readonly<Record<RegionKind, RegionWords>> = {
  comments: {
    strong:
      'respond commentlist commentform comments-area comment-respond comment-list comments-section disqus disqus-thread ' +
      'livefyre comments comment-form comment-body comment-content user-comments usercomments kommentare comentarios ' +
      'lesermeinungen leserkommentare leserbriefe leserposts jdgm-review-widget yotpo-main-widget customer-reviews productreviews comment-wrapper comments-wrapper comments-wrap comment-section comment-area commentaires reader-comments post-comments article-comments fb-comments replies trackbacks pingbacks trackback disqus-recommendations comment-forbidden cackle hypercomments intensedebate idc-container giscus utterances gitalk valine waline twikoo remark42 commento hyvor-talk mc-container berrors wpdiscuz',
    weak: 'comment-box comment-text comment-title leserbrief leserpost leserkommentar comment reply discussion responses kommentar reviews'
  },
  related: {
    strong:
      'related-posts relatedposts related-articles related-content related-news related-items related-links relatedlinks ' +
      'related-stories related-post related-article related-topics more-stories more-articles more-news read-more-posts ' +
      'also-read read-also read-next up-next recommended-posts recommendations yarpp outbrain taboola similar-posts ' +
      'similar-articles you-may-like you-might-like popular-posts most-read most-popular most-viewed mostread ' +
      'mostpopular trending recent-posts latest-posts latest-news recent-entries recent-comments other-news ' +
      'other-articles see-also-posts weiterlesen jp-relatedposts itemrelated rp4wp crp-list wp-rp dable engageya popin td-related jeg-postblock ' +
      // The same in other languages.
      'tinlienquan tinlienquanv2 tin-lien-quan bai-viet-lien-quan bai-lien-quan tin-khac relacionadas relacionados noticias-relacionadas notas-relacionadas ' +
      'lee-tambien te-puede-interesar leia-mais leia-tambem veja-tambem a-lire-aussi lire-aussi articles-lies ' +
      'sur-le-meme-sujet mehr-zum-thema verwandte-artikel aehnliche-artikel articoli-correlati leggi-anche ' +
      'lees-ook gerelateerd gerelateerde-artikelen powiazane czytaj-takze czytaj-tez zobacz-takze zobacz-tez ' +
      'chitayte-takzhe ilgili-haber ilgili-haberler ilgili-yazilar benzer-haberler baca-juga bacajuga artikel-terkait ' +
      'berita-terkait articole-similare kapcsolodo kapcsolodo-cikkek souvisejici souvisejici-clanky',
    weak: 'related recommended recommend similar popular recent latest teaser teasers teaserlist suggestions card cards carousel slider recirculation crosslinks readmore'
  },
  share: {
    strong:
      'novashare sharedaddy share sharing sharethis addthis addtoany shareaholic share-buttons sharebuttons share-bar sharebar ' +
      'share-links social-share social-sharing socialshare social-buttons social-links social-icons social-media ' +
      'socialmedia shariff heateor ssba flattr sd-sharing post-share article-share sharer teilen compartir sfsi ssbp essb swp-social mashsb dpsp rrssb uptolike pluso ya-share2 fusion-sharing-box at-share addthis-toolbox ssk-group td-post-sharing',
    weak: 'social socials facebook twitter whatsapp like likes reaction reactions flair follow tools toolbar print drucken email'
  },
  navigation: {
    strong:
      'breadcrumb breadcrumbs crumbs breadcrump navbar navigation pagination pager paginator pagenav paging nav-links ' +
      'nav-menu post-navigation posts-navigation main-menu mainmenu submenu sub-menu topnav sitenav metanav ' +
      'offcanvas off-canvas popupbody nav-previous nav-next prev-next previous-next next-prev nextprev prevnext prev-post next-post post-nav postnav skip-link skiplink skiplinks sitemap a2a-menu brotkrumen megamenu',
    weak: 'navbox nav menu tabs links jump toc prev next index dropdown'
  },
  sidebar: {
    strong:
      'sidebar side-bar widget-area sidebars rightbar leftbar rightcol leftcol leftcolumn rightcolumn left-column right-column right-sidebar left-sidebar rail right-rail sidecolumn aside',
    weak: 'side-content side-box widget widgets secondary complementary marginal marginalie module portlet portlets'
  },
  footer: {
    strong:
      'colophon copyright site-footer page-footer sitefooter pagefooter footer-widgets footer-menu site-info siteinfo ' +
      'legal imprint impressum footer-nav footer-links bottom-bar',
    weak: 'footer foot bottom credits disclaimer fuss'
  },
  newsletter: {
    strong:
      'newsletter news-letter subscribe subscription subscriptions signup sign-up mailchimp mc4wp optin opt-in email-signup ' +
      'newsletter-signup jetpack-subscription-widget mailing-list paywall-box ml-form mailerlite mailpoet sib-form tnp hustle-ui optinmonster om-holder formkit klaviyo-form embedsignup nieuwsbrief nyhetsbrev nyhedsbrev infolettre bulten hirlevel jetpack-subscribe kg-signup-card gh-subscribe beehiiv-embed sumome emailoctopus',
    weak: 'cta abo abonnement paywall register login membership donate donation spenden'
  },
  advertisement: {
    strong:
      'advertisement advertisements advert adverts advertising adsense adsbygoogle ad-container ad-wrapper ad-slot ' +
      'adslot ad-unit ad-banner ads werbung anzeige publicidad publicite publicidade pubblicita quang-cao quangcao iklan reklam-alani advertentie hirdetes annonse sponsored sponsor sponsors reklama reklame billboard leaderboard affiliate-text advertiser-disclosure affiliate-disclosure affiliate-notice affiliate-disclaimer advads adfox criteo adinserter bookingaff carbonads ethical-ad colombiaone div-gpt-ad gpt-ad',
    weak: 'ad banner promoted affiliate partner'
  },
  meta: {
    strong:
      'user-extras message-user-title entry-meta post-meta article-meta meta-info entry-footer post-info post-footer entry-utility postmetadata post-data ' +
      'article-info byline entry-date post-date postdate posted-on cat-links tag-links tags-links entry-tags ' +
      'entry-categories post-tags article-tags tag-list taglist tagcloud post-categories reading-time readtime ' +
      'publish-date pubdate dateline article-tools post-tools postinfo entry-info post-categories article-header-meta ' +
      'article-dateline post-views viewcount e-details medically-reviewed article-reviewed reviewed-by fact-checked fact-check',
    weak: 'meta date tags tag categories category taxonomy keywords schlagworte timestamp published posted permalink info topics themen rubrik'
  },
  author: {
    strong:
      'author-box authorbox author-bio author-info author-description about-author about-the-author author-card ' +
      'author-profile author-block post-author-box abouttheauthor entry-author authors-box autor-box saboxplugin-wrap molongui-author-box abh-box abh-tabs',
    weak: 'author authors autor autoren bio contributor profile'
  },
  consent: {
    strong:
      'cookiehint cookiebanner cookienotice cookieconsent cookiebar cmplz rodo dsgvo rgpd lgpd cookie cookies cookie-banner cookie-notice cookie-consent cookie-law-info-bar consent gdpr-banner ccpa onetrust cookiebot borlabs usercentrics didomi eupopup eu-cookie-law iubenda cky moove-gdpr cookieyes cookie-law qc-cmp2 termly osano klaro tarteaucitron cc-window cc-banner wpcc cn-notice truste trustarc',
    weak: 'gdpr privacy datenschutz'
  },
  promotion: {
    strong:
      'popup popups modal modals flyout overlay lightbox promo promos promobox promotion call-to-action cta3 adimo adimo-container spendenpop cta-banner cta-box download-app app-download upsell teaser-box product-teaser trustbadge trust-badge smartbanner app-banner premium-lock regwall hs-cta hs-cta-wrapper calendly-inline-widget calendly-badge',
    weak: 'offer shop product products deals callout notice alert banner support webinar button btn cta buttons'
  },
  form: {
    strong:
      'search-form searchform search-box searchbox login-form loginform contact-form wpcf7 form-control searchbar ' +
      'rsbtn wp-polls-loading ratingblock ratingmulti wpulike post-ratings postratings star-ratings kk-star-ratings fivestar-wrapper fivestar votes-container tptn-counter post-views-counter rating-form yasr-vv-stars-title-container kksr rmp-widget gdrts article-vote article-votes',
    weak: 'hreview-aggregate search form login suche rating ratings poll survey feedback vote'
  },
  hidden: {
    strong:
      'off-screen screen-reader-text visually-hidden visuallyhidden sr-only assistive-text print-only printonly nodisplay robots-nocontent ' +
      'element-invisible show-for-sr a11y-hidden hidden-visually screenreader-only offscreen',
    weak: 'text-hide noprint no-print no-print-content hidden-print notforprint'
  }
}

/** Words that name the article or its text. */
export const articleWords: ReadonlySet<string> = new Set(
  (
    'article-body articlebody article-content articlecontent article-text articletext entry-content entrycontent ' +
    'post-content postcontent post-body postbody post-entry post-text story-body storybody story-content storytext ' +
    'body-text bodytext body-copy bodycopy main-content maincontent page-content pagecontent content-body contentbody ' +
    'text-content rich-text richtext field-body node-content news-text newstext blog-post blogpost blog-content ' +
    'artikel artikeltext beitrag article story entry hentry e-content articulo nota-cuerpo cuerpo contenido texte contenu ' +
    'single-content td-post-content the-content wysiwyg prose markdown-body markdown mw-parser-output article-detail ' +
    'e-message article-main news-detail detail-text news-single post-single main-text'
  ).split(' ')
)

/** Words that name a part of the article that stands beside its text. */
export const articlePartWords: ReadonlySet<string> = new Set(
  (
    'lead lede lead-text leadtext intro introduction teaser-text teasertext summary excerpt abstract standfirst ' +
    'subtitle subheadline sub-headline subhead deck dek kicker-text preamble ingress vorspann einleitung anrisstext ' +
    'chapo chapeau chapo-text sommario bajada copete entradilla sumario resumo linha-fina olho description ' +
    'footnotes footnote references reflist bibliography sources appendix endnotes faq ' +
    'event-meta event-details event-info product-details product-description product-information ingredients nutrition ' +
    'recipe-ingredients recipe-instructions recipe-meta instructions directions specifications specs fact-sheet'
  ).split(' ')
)
