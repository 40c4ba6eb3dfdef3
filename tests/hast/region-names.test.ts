/** Region names: whole words of class names and ids, and what in them says nothing. */
import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {namesOf} from '../../src/hast/region-names.js'

const kinds = (selector: string) => namesOf(h(selector)).regions.map(({kind}) => kind)

describe('regions', () => {
  it.each([
    ['div.comments', 'comments'],
    ['div#comments', 'comments'],
    ['section.postComments', 'comments'],
    ['div.article_comments', 'comments'],
    ['div.related-posts', 'related'],
    ['div.relatedPosts__item', 'related'],
    ['div.site-sidebar', 'sidebar'],
    ['div.c-newsletter', 'newsletter'],
    ['div.share-bar--wide', 'share'],
    ['div.cookie-notice', 'consent'],
    ['div.m-footer', 'footer'],
    ['span.u-visually-hidden', 'hidden'],
    ['span.u-srOnly', 'hidden'],
    ['ul.tag-list', 'meta'],
    ['div.page-footer', 'footer'],
    ['section.box--author', 'author'],
    ['div.footer-description', 'footer']
  ])('%s is %s', (selector, kind) => {
    expect(kinds(selector)).toContain(kind)
  })

  it.each([
    'div.notcomments',
    'div.commentsless',
    'div.shared',
    'div.adobe',
    'div.header-shadow',
    'div.unrelated',
    'div.navigate'
  ])('%s names none: words count whole', (selector) => {
    expect(kinds(selector)).toEqual([])
  })

  it.each([
    ['what a layout has', 'div.has-sidebar'],
    ['what it has not', 'div.no-sidebar'],
    ['a category', 'div.category-newsletter'],
    ['a tag', 'div.tag-comments'],
    ['a hook of scripts', 'div.js-share'],
    ['a page', 'div.page-cookies'],
    ['a utility', 'div.d-print-none'],
    ['a utility for sides', 'div.m-t-4'],
    ['a variant', 'div.content--sidebar'],
    ['what is closed', 'div.comments-closed'],
    ['what is not', 'div.navigation-not-searchable'],
    ['what is switched off', 'div.share-disabled']
  ])('no name: %s', (_, selector) => {
    expect(kinds(selector)).toEqual([])
  })

  it('does not read the ids of headings and inline elements, which are made from the text', () => {
    expect(kinds('h2#comments')).toEqual([])
    expect(kinds('span#related-posts')).toEqual([])
    expect(kinds('a#newsletter')).toEqual([])
    expect(kinds('h2.comments')).toEqual(['comments'])
  })

  it('tells strong words from weak ones, and a strong one wins', () => {
    expect(namesOf(h('div.comment')).regions).toMatchObject([{kind: 'comments', isStrong: false}])
    expect(namesOf(h('div.comments')).regions).toMatchObject([{kind: 'comments', isStrong: true}])
    expect(namesOf(h('div.comment.comments')).regions).toMatchObject([{kind: 'comments', isStrong: true}])
  })

  it('takes the id of a section for a weak word where it is the section’s heading', () => {
    const section = h('section#the-comments-we-miss', h('h2', 'The comments we miss'))
    expect(namesOf(section).regions).toMatchObject([{kind: 'comments', isStrong: false}])
    const other = h('section#the-comments-we-miss', h('h2', 'Leave a word'))
    expect(namesOf(other).regions).toMatchObject([{kind: 'comments', isStrong: true}])
    const named = h('section#reader-comments.comments', h('h2', 'Reader comments'))
    expect(namesOf(named).regions, 'the class still says so').toMatchObject([
      {kind: 'comments', isStrong: true}
    ])
    const single = h('section#comments', h('h2', 'Comments'))
    expect(namesOf(single).regions, 'a single word is a name').toMatchObject([{isStrong: true}])
  })

  it('finds several in one name', () => {
    expect(kinds('div.sidebar-newsletter').sort()).toEqual(['newsletter', 'sidebar'])
  })
})

describe('the article', () => {
  it.each(['div.entry-content', 'div.articleBody', 'div#post-body', 'div.c-story-body'])('%s', (selector) => {
    expect(namesOf(h(selector)).isArticle).toBe(true)
  })

  it.each(['div.entry-content-footer', 'div.article-header', 'div.content'])('not %s', (selector) => {
    expect(namesOf(h(selector)).isArticle).toBe(false)
  })

  it.each([
    'p.lead',
    'div.article-intro',
    'ol.footnotes',
    'div.standfirst'
  ])('%s is a part of it', (selector) => {
    expect(namesOf(h(selector)).isArticlePart).toBe(true)
  })

  it.each([
    'div.footer-description',
    'div.author-description',
    'div.widget-intro'
  ])('%s is none', (selector) => {
    expect(namesOf(h(selector)).isArticlePart).toBe(false)
  })
})
