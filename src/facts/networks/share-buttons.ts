/**
 * Buttons that networks let pages embed: frames by their address, and elements that a network's script fills, by class.
 *
 * Source: the button generators of Facebook (<https://developers.facebook.com/docs/plugins>), X
 *   (<https://developer.x.com/en/docs/x-for-websites>), Google, LinkedIn, Hatena, LINE, VK, AddThis, AddToAny and ShareThis.
 *   Taken: 2026-11-30. Licence: addresses and names are facts; this compilation is MIT like the project. Refresh: make a
 *   button and read its code. Frames that show a post or a video are content: `plugins/post.php`, `embed/Tweet.html`.
 */

/**
 * Frames of buttons, follow boxes and counters, tested on host and path. `isChosen`: an author may set it into a text on
 * purpose, as a README its star button.
 */
export const buttonFrames: readonly {pattern: RegExp; name: string; isChosen?: true}[] = [
  {
    pattern:
      /^(?:[a-z-]+\.)?facebook\.com\/(?:v\d+\.\d+\/)?plugins\/(?:like|likebox|like_box|share_button|follow|page|fan|facepile|activity|recommendations|recommendations_bar|send|subscribe|customer_chat|comments|feedback)(?:\.php)?$/i,
    name: 'Facebook'
  },
  {
    pattern: /^platform\.(?:twitter|x)\.com\/widgets\/(?:tweet_button|follow_button|hub)[\w.]*\.html$/i,
    name: 'X'
  },
  {pattern: /^(?:plusone|apis)\.google\.com\/(?:u\/\d\/)?(?:se\/\d\/)?_\/\+1\//i, name: 'Google'},
  {pattern: /^www\.linkedin\.com\/(?:cws\/share|countserv\/)/i, name: 'LinkedIn'},
  {pattern: /^(?:www\.)?youtube\.com\/subscribe_embed$/i, name: 'YouTube', isChosen: true},
  {pattern: /^b\.hatena\.ne\.jp\/entry\/button\//i, name: 'Hatena'},
  {pattern: /^(?:www\.)?vk\.com\/widget_(?:like|community|subscribe|allow_messages)\.php$/i, name: 'VK'},
  {pattern: /^connect\.ok\.ru\/(?:dk|widget)/i, name: 'Odnoklassniki'},
  {pattern: /^(?:www\.)?ghbtns\.com\/github-btn\.html$/i, name: 'GitHub Buttons', isChosen: true},
  {pattern: /^(?:www\.)?reddit\.com\/(?:static\/button|buttonlite)/i, name: 'Reddit'},
  {pattern: /^(?:widgets\.getpocket\.com|button\.getpocket\.com)\//i, name: 'Pocket'},
  {pattern: /^(?:static\.)?addtoany\.com\/menu\//i, name: 'AddToAny'},
  {pattern: /^(?:s7\.)?addthis\.com\//i, name: 'AddThis'}
]

/** Class tokens of elements that a script fills with buttons, or of their containers. */
export const buttonClasses: readonly {token: string; name: string; isChosen?: true}[] = [
  {token: 'fb-like', name: 'Facebook'},
  {token: 'fb-share-button', name: 'Facebook'},
  {token: 'fb-send', name: 'Facebook'},
  {token: 'fb-save', name: 'Facebook'},
  {token: 'fb-follow', name: 'Facebook'},
  {token: 'fb-page', name: 'Facebook'},
  {token: 'fb-like-box', name: 'Facebook'},
  {token: 'fb-comments', name: 'Facebook'},
  {token: 'fb-comments-count', name: 'Facebook'},
  {token: 'twitter-share-button', name: 'X'},
  {token: 'twitter-follow-button', name: 'X'},
  {token: 'twitter-hashtag-button', name: 'X'},
  {token: 'twitter-mention-button', name: 'X'},
  {token: 'g-plusone', name: 'Google'},
  {token: 'g-plus', name: 'Google'},
  {token: 'g-ytsubscribe', name: 'YouTube', isChosen: true},
  {token: 'hatena-bookmark-button', name: 'Hatena'},
  {token: 'line-it-button', name: 'LINE'},
  {token: 'line-share-button', name: 'LINE'},
  {token: 'pocket-btn', name: 'Pocket'},
  {token: 'tumblr-share-button', name: 'Tumblr'},
  {token: 'mastodon-share-button', name: 'Mastodon'},
  {token: 'github-button', name: 'GitHub Buttons', isChosen: true},
  {token: 'bmc-button', name: 'Buy Me a Coffee', isChosen: true},
  {token: 'kofi-button', name: 'Ko-fi', isChosen: true},
  {token: 'addthis_toolbox', name: 'AddThis'},
  {token: 'addthis_inline_share_toolbox', name: 'AddThis'},
  {token: 'addthis_sharing_toolbox', name: 'AddThis'},
  {token: 'addthis_button', name: 'AddThis'},
  {token: 'addtoany_share_save_container', name: 'AddToAny'},
  {token: 'a2a_kit', name: 'AddToAny'},
  {token: 'a2a_dd', name: 'AddToAny'},
  {token: 'sharethis-inline-share-buttons', name: 'ShareThis'},
  {token: 'sharethis-inline-reaction-buttons', name: 'ShareThis'},
  {token: 'shareaholic-canvas', name: 'Shareaholic'},
  {token: 'sharedaddy', name: 'Jetpack'},
  {token: 'jp-post-flair', name: 'Jetpack'},
  {token: 'heateor_sss_sharing_container', name: 'Sassy Social Share'},
  {token: 'heateorsssclear', name: 'Sassy Social Share'},
  {token: 'essb_links', name: 'Easy Social Share Buttons'},
  {token: 'swp_social_panel', name: 'Social Warfare'},
  {token: 'ssba', name: 'Simple Share Buttons Adder'},
  {token: 'ssbp-wrap', name: 'Simple Share Buttons'},
  {token: 'mashsb-container', name: 'MashShare'},
  {token: 'dpsp-content-wrapper', name: 'Hubbub'},
  {token: 'wpusb', name: 'WPUpper Share Buttons'},
  {token: 'social-share-press', name: 'share plugins'}
]
