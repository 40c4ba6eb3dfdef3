/** Tags that a site's software fills are removed where it does not run; tags that hold or show something stay. */
import {describe, expect, it, test} from 'vitest'
import {includeNames, shortcodes} from '../../src/facts/markup/plugin-tags.js'
import {clean} from '../../src/index.js'

const cleaned = async (source: string, path = 'a.md') =>
  (await clean(source, {path, preset: 'scraped'})).markdown
const between = (tag: string) => `Cut the pears into rings.\n\n${tag}\n\nHang them above the stove.\n`
const without = 'Cut the pears into rings.\n\nHang them above the stove.\n'

const samples = shortcodes.flatMap(({names, name, kind}) => names.map((tag) => ({tag, name, kind})))
const rules = {ad: 'display-ad', affiliate: 'affiliate-ad', related: 'related-links'} as Record<
  string,
  string
>

test.each(samples)('the shortcode [$tag] of $name goes by the rule of its kind', async ({tag, kind}) => {
  const source = between(`[${tag.replace('#', '7')} id="3"]`)
  const {markdown, edits} = await clean(source, {path: 'a.md', preset: 'scraped'})
  expect(markdown).toBe(without)
  expect(edits.map(({rule, confidence}) => [rule, confidence])).toContainEqual([
    rules[kind] ?? 'boilerplate',
    'likely'
  ])
  expect((await clean(source, {path: 'a.md', preset: 'authored'})).markdown).toBe(source)
})

test('every kind of name is met by a template include, a Hugo shortcode and a component', async () => {
  const names: Record<string, [string, string]> = {
    newsletter: ['newsletter-signup', 'NewsletterSignup'],
    share: ['social_share', 'SocialShare'],
    follow: ['follow-me', 'FollowMe'],
    related: ['related-posts', 'RelatedPosts'],
    feedback: ['disqus-comments', 'DisqusComments'],
    support: ['buy-me-a-coffee', 'BuyMeACoffee']
  }
  expect(Object.keys(names).sort()).toEqual(includeNames.map(({kind}) => kind).sort())
  for (const [file, component] of Object.values(names)) {
    for (const tag of [
      `{% include ${file}.html %}`,
      `{{< ${file} >}}`,
      `{% ${file} %}`,
      `<${component} />`
    ]) {
      expect(await cleaned(between(tag)), tag).toBe(without)
    }
  }
})

describe('tags that go', () => {
  it.each([
    '\\[adrotate banner="3"\\]',
    '\\[ad\\_2\\]',
    '[amalinkspro type=“showcase” asin="" apilink="https://shop.example/x"]',
    '[mc4wp_form id="77"][/mc4wp_form]',
    '[adinserter block="2" /]',
    '[adinserter 2]',
    '{%- include_cached ads/in-article-ad.html slot="1" -%}',
    '{{ partial "social-share.html" . }}',
    '{{> subscribe-form}}',
    '{{< newsletter >}}{{< /newsletter >}}',
    '{{% subscribe-box title="Letters" %}}',
    '<SubscribeForm style={{margin: 0}} />',
    '<NewsletterForm></NewsletterForm>',
    '<share-buttons></share-buttons>',
    '<ClientOnly><CallInArticleAdsense/></ClientOnly>',
    '<ClientOnly>\n  <InArticleAd />\n</ClientOnly>',
    '<Newsletter client:load />'
  ])('%s', async (tag) => expect(await cleaned(between(tag))).toBe(without))

  it('in HTML and in plain text', async () => {
    expect(
      await cleaned('<p>Cut the pears.</p>\n<p>[adrotate banner="3"]</p>\n<p>Hang them.</p>', 'a.html')
    ).toBe('Cut the pears.\n\nHang them.\n')
    expect(await cleaned('Cut the pears.\n\n[addtoany]\n\nHang them.\n', 'a.txt')).toBe(
      'Cut the pears.\n\nHang them.\n'
    )
  })

  it('as a line of a paragraph, which stays one', async () => {
    expect(await cleaned('Cut the pears,\n[adrotate group="1"]\nand hang them.\n')).toBe(
      'Cut the pears,\nand hang them.\n'
    )
    expect(await cleaned('[ad_1] PARIS — Pears ripen late. Pick them hard. [ad_2]\n')).toBe(
      'PARIS — Pears ripen late. Pick them hard.\n'
    )
  })
})

describe('tags that stay', () => {
  it.each([
    '[caption id="a5" width="300"]A string of rings[/caption]',
    '[gallery ids="1,2,3"]',
    '[toc]',
    '[thirstylink ids="4"]a drying rack[/thirstylink]',
    '[easyazon_link identifier="B0"]a drying rack[/easyazon_link]',
    '[adrotate is a plugin that rotates]',
    '[newsletter sent in May]',
    '[share of pears: 40 %]',
    '[Lasso]',
    '[amazon]',
    '[ad_1] holds the date of the harvest.',
    'The column [ad_1], then the next.',
    '[addtoany]: https://example.com/a\n\nSee [addtoany].',
    '<NewsletterForm>\n\nLetter 7 was about pears.\n\n</NewsletterForm>',
    '<Newsletter issue={7} />',
    '<Comments count={3} />',
    '<SharedRings />',
    '\\<NewsletterForm />',
    'Press <ShareButtons /> twice.',
    '{{< figure src="rings.jpg" >}}',
    '{{< newsletter >}}\n\nLetter 7 was about pears.\n\n{{< /pears >}}'.replace('newsletter', 'letters'),
    '{% include recipe.html %}',
    '{% include newsletters/letter-7.html %}',
    '{% include subscribers.html %}',
    '{{ share }}',
    '| Tag |\n| --- |\n| [addtoany] |',
    '```\n[adrotate banner="3"]\n```'
  ])('%j', async (tag) => expect(await cleaned(between(tag))).toBe(between(tag)))

  it.each([
    'Write this where the ad shall be:\n\n[adrotate banner="3"]\n',
    'Schreib das an die Stelle:\n\n{{< newsletter >}}\n',
    '写在这里：\n\n<NewsletterForm />\n',
    'The tag `[adrotate banner="3"]` does it.\n\n[adrotate banner="3"]\n\nThat was one.\n',
    'Write it so:\n\n```\n<NewsletterForm />\n```\n\nIt becomes:\n\n<NewsletterForm />\n\nThat was it.\n'
  ])('where the document shows or announces it: %j', async (source) =>
    expect(await cleaned(source)).toBe(source))

  it('as text of a page that shows a tag', async () => {
    expect(
      await cleaned('<p>Cut the pears.</p>\n<p>&lt;NewsletterForm /&gt;</p>\n<p>Hang them.</p>', 'a.html')
    ).toContain('NewsletterForm')
  })
})
