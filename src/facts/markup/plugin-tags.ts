/**
 * Names of tags that a site's software fills: WordPress shortcodes by the plugin that registers them, and names that
 * themes and generators give to templates, shortcodes and components.
 *
 * Source: `add_shortcode` calls and readmes of the plugins, as published on wordpress.org and GitHub; manuals of Advanced
 *   Ads, Ad Inserter, AAWP, AmaLinks Pro, Content Egg, Lasso, Rinker; names of includes and components in public themes of
 *   Jekyll, Hugo, Hexo, Astro, Docusaurus and VuePress. Taken: 2026-11-30. Licence: names are facts; this compilation is
 *   MIT like the project.
 * Refresh: search a plugin's source for `add_shortcode`. Not here: tags that show what an author wrote or chose (galleries,
 *   players, tables of contents, lists of posts, a link around words), and names that are words of prose without attributes.
 */

export type PluginTagKind =
  | 'ad'
  | 'affiliate'
  | 'newsletter'
  | 'share'
  | 'follow'
  | 'related'
  | 'form'
  | 'feedback'
  | 'support'

/** WordPress shortcodes. `names` are compared without regard to case; `#` stands for a number of one to three digits. */
export const shortcodes: readonly {
  names: readonly string[]
  /** The plugin. */
  name: string
  kind: PluginTagKind
  /** Whether the name is a word of prose: the tag counts only with an attribute. */
  needsAttribute?: true
}[] = [
  {names: ['adrotate'], name: 'AdRotate', kind: 'ad'},
  {
    names: ['the_ad', 'the_ad_group', 'the_ad_placement', 'the_ad_clicks', 'the_ad_impressions'],
    name: 'Advanced Ads',
    kind: 'ad'
  },
  {names: ['quads', 'quads_ad', 'quadsvi', 'quads-ad'], name: 'WP QUADS', kind: 'ad'},
  {names: ['adinserter'], name: 'Ad Inserter', kind: 'ad'},
  {names: ['adsense-ad', 'adsense_ad', 'adsense-#', 'adsense_#'], name: 'AdSense plugins', kind: 'ad'},
  {names: ['wp_ad_camp_#', 'ad_#'], name: 'WP Ad Camp, WordPress Automatic', kind: 'ad'},
  {names: ['adinj'], name: 'Ad Injection', kind: 'ad'},
  {names: ['adsanity', 'adsanity_group'], name: 'AdSanity', kind: 'ad'},
  {names: ['bsa_pro_ad_space', 'bsa_pro_user_panel'], name: 'Ads Pro', kind: 'ad'},
  {names: ['pro_ad_display_adzone', 'adning'], name: 'Adning', kind: 'ad'},
  {
    names: ['sam', 'sam_ad', 'sam_zone', 'sam_block'],
    name: 'Simple Ads Manager',
    kind: 'ad',
    needsAttribute: true
  },
  {names: ['dfads', 'dfp_ads', 'acm-tag', 'amp_ad'], name: 'ad managers', kind: 'ad'},
  {names: ['wp_bannerize', 'wp-bannerize', 'bannerize'], name: 'WP Bannerize', kind: 'ad'},
  {
    names: ['useful_banner_manager', 'useful_banner_manager_banner_rotation'],
    name: 'Useful Banner Manager',
    kind: 'ad'
  },
  {names: ['corner-ad', 'cornerad'], name: 'Corner Ad', kind: 'ad'},
  {names: ['td_block_ad_box', 'tdn_block_ad_box'], name: 'tagDiv', kind: 'ad'},
  {names: ['ai_ad', 'ezoic-ad', 'ezoic_ad', 'mv_ad', 'mv_video_ad'], name: 'ad networks', kind: 'ad'},
  {names: ['ad', 'ads'], name: 'themes', kind: 'ad', needsAttribute: true},

  // Product boxes that the plugin fills; those around words of the text are not here
  {names: ['amazon', 'aawp'], name: 'AAWP', kind: 'affiliate', needsAttribute: true},
  {names: ['amazonjs'], name: 'AmazonJS', kind: 'affiliate', needsAttribute: true},
  {names: ['amazon_auto_links'], name: 'Auto Amazon Links', kind: 'affiliate'},
  {names: ['amazon_link'], name: 'Amazon Associates Link Builder', kind: 'affiliate', needsAttribute: true},
  {names: ['itemlink'], name: 'Rinker', kind: 'affiliate', needsAttribute: true},
  {names: ['pochipp'], name: 'Pochipp', kind: 'affiliate', needsAttribute: true},
  {names: ['amalinkspro', 'amalinkspro_table'], name: 'AmaLinks Pro', kind: 'affiliate'},
  {
    names: [
      'easyazon_image',
      'easyazon-image',
      'easyazon_cta',
      'easyazon-cta',
      'easyazon_infoblock',
      'easyazon_block',
      'easyazon-block',
      'simpleazon-image'
    ],
    name: 'EasyAzon',
    kind: 'affiliate'
  },
  {names: ['lasso'], name: 'Lasso', kind: 'affiliate', needsAttribute: true},
  {
    names: ['content-egg', 'content-egg-block', 'content-egg-products'],
    name: 'Content Egg',
    kind: 'affiliate'
  },
  {names: ['ta_image', 'thirstyimage'], name: 'ThirstyAffiliates', kind: 'affiliate'},

  {
    names: ['mc4wp_form', 'mc4wp-form', 'mc4wp_checkbox'],
    name: 'Mailchimp for WordPress',
    kind: 'newsletter'
  },
  {
    names: ['mailpoet_form', 'mailpoet_subscribers_count', 'wysija_form'],
    name: 'MailPoet',
    kind: 'newsletter'
  },
  {
    names: [
      'newsletter_form',
      'newsletter-form',
      'newsletter_signup',
      'newsletter-signup',
      'newsletter_signup_form'
    ],
    name: 'Newsletter',
    kind: 'newsletter'
  },
  {
    names: ['email-subscribers', 'email-subscribers-form', 'email-subscribers-advanced-form'],
    name: 'Email Subscribers',
    kind: 'newsletter'
  },
  {names: ['convertkit', 'convertkit_form'], name: 'Kit', kind: 'newsletter'},
  {names: ['jetpack_subscription_form', 'blog_subscription_form'], name: 'Jetpack', kind: 'newsletter'},
  {
    names: ['optin-monster', 'optin-monster-shortcode', 'optin-monster-inline'],
    name: 'OptinMonster',
    kind: 'newsletter'
  },
  {names: ['thrive_leads', 'thrive_2step', 'thrive_lead_lock'], name: 'Thrive Leads', kind: 'newsletter'},
  {names: ['yikes-mailchimp'], name: 'Easy Forms for Mailchimp', kind: 'newsletter'},
  {names: ['mailerlite_form'], name: 'MailerLite', kind: 'newsletter'},
  {names: ['sibwp_form'], name: 'Brevo', kind: 'newsletter'},
  {names: ['mailmunch-form', 'mailoptin-form'], name: 'MailMunch, MailOptin', kind: 'newsletter'},
  {
    names: ['subscribe2', 'subscribe-by-email-form', 'subscribe_form', 'subscribe-form'],
    name: 'subscription plugins',
    kind: 'newsletter'
  },
  {
    names: ['tnp', 'tdn_block_newsletter_subscribe', 'et_bloom_inline'],
    name: 'newsletter plugins',
    kind: 'newsletter'
  },
  {names: ['newsletter', 'subscribe'], name: 'themes', kind: 'newsletter'},

  {names: ['addtoany'], name: 'AddToAny', kind: 'share'},
  {names: ['sassy_social_share', 'thechamp-sharing'], name: 'Sassy Social Share', kind: 'share'},
  {names: ['ssba', 'ssba-buttons', 'ssba_hide'], name: 'Simple Share Buttons Adder', kind: 'share'},
  {names: ['shareaholic'], name: 'Shareaholic', kind: 'share'},
  {
    names: ['easy-social-share', 'easy-social-share-buttons', 'easy-social-like', 'easy-total-shares'],
    name: 'Easy Social Share Buttons',
    kind: 'share'
  },
  {names: ['mashshare'], name: 'MashShare', kind: 'share'},
  {names: ['social_warfare', 'socialwarfare'], name: 'Social Warfare', kind: 'share'},
  {names: ['shared_counts', 'scriptless', 'juiz_sps'], name: 'share plugins', kind: 'share'},
  {names: ['sharethis', 'sharethis-inline-buttons'], name: 'ShareThis', kind: 'share'},
  {names: ['addthis', 'addthis_tool'], name: 'AddThis', kind: 'share'},
  {names: ['feather_share', 'wpsr_share_icons', 'wpusb'], name: 'share plugins', kind: 'share'},
  {
    names: ['supsystic-social-sharing', 'cresta-social-share', 'apss_share', 'apss-share'],
    name: 'share plugins',
    kind: 'share'
  },
  {
    names: ['socialpug_share', 'hubbub_share', 'et_social_share', 'wp_social_sharing'],
    name: 'share plugins',
    kind: 'share'
  },
  {
    names: ['printfriendly', 'print-me', 'print_link', 'email_link'],
    name: 'print and mail plugins',
    kind: 'share'
  },
  {
    names: [
      'feather_follow',
      'et_social_follow',
      'aps-social',
      'display_ultimate_social_icons',
      'cn-social-icon',
      'wpsr_follow_icons'
    ],
    name: 'follow plugins',
    kind: 'follow'
  },

  {names: ['jetpack-related-posts'], name: 'Jetpack', kind: 'related'},
  {
    names: ['related_posts_by_tax', 'yarpp', 'crp', 'wp_related_posts', 'irp', 'irpp'],
    name: 'related-posts plugins',
    kind: 'related'
  },
  {
    names: ['contextly_sidebar', 'contextly_auto_sidebar', 'contextly_main_module'],
    name: 'Contextly',
    kind: 'related'
  },
  {
    names: ['penci_related_posts', 'bs-related-posts', 'related_posts', 'related-posts', 'relatedposts'],
    name: 'themes',
    kind: 'related'
  },

  {names: ['contact-form-7', 'contact-form'], name: 'Contact Form 7', kind: 'form'},
  {
    names: [
      'wpforms',
      'gravityform',
      'gravityforms',
      'ninja_form',
      'ninja_forms',
      'formidable',
      'fluentform',
      'forminator_form',
      'caldera_form',
      'everest_form'
    ],
    name: 'form plugins',
    kind: 'form'
  },

  {
    names: [
      'kkstarratings',
      'ratings',
      'yasr_visitor_votes',
      'yasr_overall_rating',
      'wp_ulike',
      'likebtn',
      'posts_like_dislike',
      'wpdiscuz_comments',
      'fbcomments'
    ],
    name: 'rating and comment plugins',
    kind: 'feedback'
  }
]

const separated = (...names: readonly string[]) =>
  names.map((name) => name.replaceAll('-', '[-_]?')).join('|')

/** A whole name: lower case with `-`, `_` or nothing between its words, or the words each with a capital. */
function wholeName(...names: readonly string[]): RegExp {
  const capitals = names.map((name) =>
    name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())
  )
  return new RegExp(`^(?:${separated(...names)}|${capitals.join('|')})(?:[-_]?\\d{1,2})?$`)
}

const services = [
  'convertkit',
  'kit-form',
  'mailchimp',
  'mailchimp-form',
  'mailchimp-signup',
  'mailerlite',
  'mailerlite-form',
  'buttondown',
  'buttondown-form',
  'substack',
  'substack-form',
  'substack-embed',
  'beehiiv',
  'beehiiv-form',
  'tinyletter',
  'revue',
  'feedburner'
]
const places = [
  'banner',
  'bar',
  'block',
  'box',
  'callout',
  'card',
  'cta',
  'embed',
  'footer',
  'inline',
  'popup',
  'prompt',
  'section',
  'widget'
]
const all = (stem: string, ...ends: readonly string[]) => ends.map((end) => `${stem}-${end}`)

/**
 * Names of includes, shortcodes and components, without path and extension: `{% include share-buttons.html %}`,
 * `{{< newsletter >}}`, `<NewsletterForm />`. The whole name fits, so `newsletters`, `subscriber-count`, `shared` do
 * not. Names of ads are in `adIncludeNames`.
 */
export const includeNames: readonly {kind: PluginTagKind; pattern: RegExp}[] = [
  {
    kind: 'newsletter',
    pattern: wholeName(
      'newsletter',
      ...all(
        'newsletter',
        ...places,
        'form',
        'sign-up',
        'signup',
        'signup-form',
        'subscribe',
        'subscribe-form',
        'subscription',
        'opt-in',
        'optin'
      ),
      'subscribe',
      ...all(
        'subscribe',
        ...places,
        'button',
        'buttons',
        'form',
        'newsletter',
        'now',
        'to-newsletter',
        'links'
      ),
      'subscription-form',
      'subscription-box',
      ...['email', 'mail', 'newsletter'].flatMap((stem) =>
        all(
          stem,
          'sign-up',
          'signup',
          'signup-form',
          'subscribe',
          'subscription',
          'capture',
          'form',
          'opt-in',
          'optin'
        )
      ),
      'signup-form',
      'sign-up-form',
      'mailing-list',
      ...all('mailing-list', 'form', 'signup', 'sign-up'),
      ...all('join', 'newsletter', 'mailing-list'),
      'email-list',
      'email-list-form',
      ...services
    )
  },
  {
    kind: 'share',
    pattern: wholeName(
      'share',
      ...all(
        'share',
        ...places,
        'article',
        'button',
        'buttons',
        'icons',
        'links',
        'menu',
        'page',
        'post',
        'this'
      ),
      'sharing',
      ...all('sharing', 'buttons', 'icons', 'links'),
      'sharer',
      'sharebar',
      ...all(
        'social',
        'share',
        'sharing',
        'shares',
        'share-bar',
        'share-buttons',
        'share-icons',
        'share-links',
        'sharing-buttons'
      ),
      ...all('post', 'share', 'sharing', 'share-buttons'),
      ...all('article', 'share', 'share-buttons'),
      ...all('tweet', 'button', 'this-button'),
      'tweet-this',
      'addthis',
      'add-to-any',
      'share-this-buttons'
    )
  },
  {
    kind: 'follow',
    pattern: wholeName(
      'follow',
      ...all(
        'follow',
        ...places,
        'me',
        'us',
        'button',
        'buttons',
        'icons',
        'links',
        'on-twitter',
        'on-x',
        'twitter'
      ),
      ...all('social', 'follow', 'follow-buttons')
    )
  },
  {
    kind: 'related',
    pattern: wholeName(
      ...all('related', 'articles', 'content', 'posts', 'stories', 'post', 'article'),
      'recommended-posts',
      'recommended-articles',
      'more-posts',
      'read-next',
      'you-may-also-like'
    )
  },
  {
    kind: 'feedback',
    pattern: wholeName(
      'disqus',
      ...all('disqus', 'comments', 'thread', 'embed'),
      'giscus',
      ...all('giscus', 'comments'),
      'utterances',
      ...all('utterances', 'comments'),
      'utteranc-es',
      'gitalk',
      'valine',
      'waline',
      'twikoo',
      'isso',
      'cusdis',
      'commento',
      'comments',
      ...all('comments', 'section', 'box', 'form'),
      'comment-section',
      'comment-form',
      'facebook-comments',
      'fb-comments',
      'was-this-helpful',
      'page-feedback',
      'like-button',
      'clap-button'
    )
  },
  {
    kind: 'support',
    pattern: wholeName(
      'buy-me-a-coffee',
      'buymeacoffee',
      'bmc-button',
      'kofi',
      'ko-fi',
      'ko-fi-button',
      'kofi-button',
      'patreon-button',
      'donate',
      'donate-button',
      'donation-button',
      'donation-box',
      'support-me',
      'support-us'
    )
  }
]

/** Components that only say where or when what they hold is shown: VuePress, Nuxt, Docusaurus, Gridsome. */
export const wrapperComponents: readonly string[] = [
  'clientonly',
  'client-only',
  'browseronly',
  'nossr',
  'no-ssr'
]
