/** What a line of an interface is for, and how much it takes to know it for one. */

/**
 * `alone`: as a whole block such a line is an interface's wherever it stands. `beside`: such words may be an article's,
 * so the line must stand beside something that is removed.
 */
export const intents = {
  /** Calls to subscribe by mail, and what forms answer. */
  subscribe: 'alone',
  /** Fields of a form. */
  field: 'beside',
  /** Words on buttons. */
  button: 'beside',
  /** Calls to follow the site on a network, to join its channel or group. */
  follow: 'alone',
  /** Share buttons. */
  share: 'alone',
  /** Counters of shares, views, likes. */
  counter: 'beside',
  /** Comment forms, calls to log in to comment. */
  comment: 'alone',
  /** Heads of a comment section. */
  commentHead: 'beside',
  /** Cookie notices; whole texts of consent services as well. */
  consent: 'alone',
  /** Labels of ads. */
  ad: 'alone',
  /** Labels of ads that are words of articles, too. */
  adWord: 'beside',
  /** Ratings, and questions whether the text helped. */
  rating: 'alone',
  /** Accounts, paywalls, texts for members. */
  account: 'alone',
  /** Lines of mails: seen in the browser, why one gets it, how to end it. */
  mail: 'alone',
  /** Calls to get an app. */
  app: 'alone',
  /** Notices to readers with ad blockers or without JavaScript. */
  blocker: 'alone',
  /** Calls to give money. */
  support: 'alone',
  /** `Powered by {name}`. */
  maker: 'beside',
  /** Links to the next, the previous, the top. */
  navigation: 'beside'
} as const

export type Intent = keyof typeof intents
