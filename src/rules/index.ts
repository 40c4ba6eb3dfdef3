/** The rules: what each is, in which preset it runs, and the order they run in. */
import {categories} from '../edits/edit.js'
import {activeContent} from './active-content.js'
import {affiliateAd} from './affiliate-ad.js'
import {boilerplate} from './boilerplate.js'
import {displayAd} from './display-ad.js'
import {filterList} from './filter-list.js'
import {htmlToMarkdown} from './html-to-markdown.js'
import {leftover} from './leftover.js'
import {relatedLinks} from './related-links.js'
import type {Rule} from './rule.js'
import {trackingLink} from './tracking-link.js'
import {trackingPixel} from './tracking-pixel.js'

const everywhere = {scraped: 'all', authored: 'certain', strict: 'all'} as const
const always = {scraped: 'all', authored: 'all', strict: 'all'} as const
const notAuthored = {scraped: 'all', authored: 'off', strict: 'all'} as const

/**
 * In the order they run:
 * - ads first: a marked region is removed with the pixels and links in it, as one finding;
 * - the filter lists after the rules that know more than an address, and before those that only clean what is kept;
 * - related links and boilerplate before `tracking-link`, which would clean links that are removed anyway;
 * - `active-content` after all rules that know better what a script or frame is;
 * - `leftover` after everything that removes;
 * - `html-to-markdown` last, on a tree where nothing else is left to do.
 */
const list: readonly Omit<Rule, 'category'>[] = [
  {
    id: 'affiliate-ad',
    description: 'affiliate banners, widgets, click-to-play videos and marked ad regions',
    states: everywhere,
    create: ({options}) => affiliateAd(options['affiliate-ad'])
  },
  {
    id: 'display-ad',
    description: 'AdSense, GPT, AMP, Taboola, Outbrain, Mediavine, Ezoic and other ad slots',
    states: everywhere,
    create: ({options}) => displayAd(options['display-ad'])
  },
  {
    id: 'tracking-pixel',
    description: 'invisible images and frames, collector beacons',
    states: everywhere,
    create: ({options}) => trackingPixel(options['tracking-pixel'])
  },
  {
    id: 'filter-list',
    description: 'whatever the filter lists you name match; nothing without one',
    states: always,
    create: ({filterEngine}) => filterEngine && filterList({engine: filterEngine})
  },
  {
    id: 'related-links',
    description: '"Also read", "You may also like" and the links they head, in 40+ languages',
    states: everywhere,
    create: ({options}) => relatedLinks(options['related-links'])
  },
  {
    id: 'boilerplate',
    description: 'newsletter and share bars, feed footers, notices of the site, page controls',
    states: everywhere,
    create: ({options, preset}) => boilerplate({strict: preset === 'strict', ...options.boilerplate})
  },
  {
    id: 'active-content',
    description: 'scripts, styles, event handlers, script addresses, forms, unknown frames',
    states: notAuthored,
    create: () => activeContent()
  },
  {
    id: 'tracking-link',
    description: 'tracking parameters, redirectors and affiliate addresses of links that stay',
    states: everywhere,
    create: ({options}) => trackingLink(options['tracking-link'])
  },
  {
    id: 'leftover',
    description: 'what removals leave: empty wrappers, orphan headings and rules, blank lines',
    states: always,
    create: () => leftover()
  },
  {
    id: 'html-to-markdown',
    description: 'HTML islands that Markdown can say',
    states: notAuthored,
    create: () => htmlToMarkdown()
  }
]

/** The rules, in the order they run. */
export const rules: readonly Rule[] = list.map((rule) => ({...rule, category: categories[rule.id]}))
