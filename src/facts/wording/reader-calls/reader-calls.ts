/**
 * What a call to the reader is made of, in one language: "Sign up for our newsletter", "Follow us on Facebook". All lists
 * are separated by bars, in lower case with straight apostrophes.
 */
export interface ReaderCalls {
  /** BCP 47. */
  language: string
  /**
   * Where the verb of a call stands in its sentence: `first` behind nothing but openers, `last` before nothing but
   * closers, or anywhere.
   */
  verb: 'first' | 'last' | 'any'
  /** What may stand before a verb that is first (`please`, `click here to`); behind one that is last (`here`). */
  around: string
  /** Whole forms that ask to subscribe and to nothing else. */
  subscribe: string
  /** Whole forms that ask to take, to join, to register: a call only with the site's own newsletter. */
  receive: string
  /** Starts of words for what comes by mail and nothing else: a newsletter, a mailing list, the reader's inbox. */
  newsletter: string
  /** Whole forms that ask to follow the site: `follow us`, `find me`. */
  follow: string
  /** Starts of words for networks of all kinds, and for places in them: `social media`, `channel`. */
  networks: string
  /** Starts of words by which a form promises: no spam, unsubscribe at any time, we never share your address. */
  promises: string
}
