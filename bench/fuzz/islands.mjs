// Pieces of other dialects that may stand in an article, whole and broken. Invented text, example addresses.

/** Pieces by dialect; a document gets one at the border of two blocks, or within a line. */
export const islands = {
  mdx: [
    "import Chart from '../chart.js'\n\n",
    'export const meta = {title: "Ash", list: [1, 2]}\n\n',
    '<Chart data={[1, 2]} label={"a" + b} />\n\n',
    '<Note type="tip">\n\nWarm the **flue** first.\n\n</Note>\n\n',
    '{/* clean-articles-disable-next-line related-links */}\n',
    '{props.items.map((item) => <li key={item}>{item}</li>)}\n\n',
    '<AdSense slot="1" />\n\n',
    '<>\n  <b>hot</b>\n</>\n\n',
    'Soot is {soot > 3 ? "thick" : "thin"} here.\n\n'
  ],
  liquid: [
    '{% raw %}\n<script>x</script>\n{{ page.title }}\n{% endraw %}\n\n',
    '{% include adsense.html slot="*" %}\n\n',
    '{% if page.ads %}<ins class="adsbygoogle"></ins>{% endif %}\n\n',
    '{{ "a*b_c" | append: "<b>" }}\n',
    '{% comment %}\nAlso read: [Ash](https://example.com/ash)\n{% endcomment %}\n\n',
    '{%- assign x = "{{" -%}\n',
    '{% raw %}\n',
    '{% endraw %}\n',
    '{% highlight html %}\n<ins class="adsbygoogle"></ins>\n{% endhighlight %}\n\n'
  ],
  hugo: [
    '{{< figure src="/a.jpg" title="Ash & soot" >}}\n\n',
    '{{% notice tip %}}\nWarm the *flue* first.\n{{% /notice %}}\n\n',
    '{{< ad >}}\n\n',
    '{{< highlight html >}}\n<script>alert(1)</script>\n{{< /highlight >}}\n\n',
    '{{</* raw */>}}',
    '{{< unclosed "\n\n'
  ],
  hexo: [
    '{% codeblock lang:html %}\n<iframe src="https://unknown.example.net/x"></iframe>\n{% endcodeblock %}\n\n',
    '{% youtube abc123 %}\n\n',
    '{% blockquote A. Stove https://example.com/?utm_source=a %}\nDraughts.\n{% endblockquote %}\n\n',
    '<!-- more -->\n\n'
  ],
  math: [
    'Heat $a_b * c_d$ and $5 or $6.\n\n',
    '$$\n\\frac{a}{b} <b> * _x_\n$$\n\n',
    '$$ a < b',
    '\\(x_1\\) and \\[ y > <img src=x> \\]\n\n',
    '$`x`$ ',
    '```math\nx^2\n```\n\n',
    '$$\n'
  ],
  table: [
    '| Ash | Soot |\n| :-- | --: |\n| a \\| b | `c | d` |\n| [x](https://example.com/?utm_source=a) | <br> |\n\n',
    '| one |\n|-|\n| **Also read:** [Ash](https://example.com/ash) |\n\n',
    'a | b\n--|--\n<img width="0" height="0" src="https://imp.pxf.io/i/1/2/3"> | c\n\n',
    '<table><tr><td>\n\n**bold** text\n\n</td><td colspan="2">x</td></tr></table>\n\n',
    '<table><thead><tr><th>a<th>b<tbody><tr><td><ul><li>x</ul><td>|</table>\n\n'
  ],
  footnote: [
    'Ash[^1] falls.\n\n[^1]: Of [wood](https://example.com/wood?fbclid=a).\n\n    <div>x</div>\n\n',
    '[^note]: \n',
    'Soot[^note] and[^1]',
    '[^1]: > quoted\n    - listed\n\n'
  ],
  reference: [
    '[one]: https://example.com/one?utm_campaign=x "A title"\n',
    'See [soot][one] and [one][] and [one].\n\n',
    '[brush]: <https://brand.pxf.io/xyz123>\n',
    '![][one]\n\n',
    '> [one]: /x\n\n'
  ],
  definition: ['Flue\n: A pipe.\n\n  : More of it.\n\n', '<dl><dt>Flue<dd>A pipe.<dd><p>Two</p></dl>\n\n'],
  pandoc: [
    '::: {.warning #w}\nHot <b>iron</b>.\n:::\n\n',
    ':::: columns\n::: column\na\n:::\n::::\n\n',
    ':::\n',
    '[text]{.mark} and ![x](a.png){width=0 height=0}\n\n',
    '# Ash {#ash .unnumbered}\n\n'
  ],
  wiki: ['[[Note_a|alias]] ', '![[img.png]]\n\n', '> [!note] Title\n> text\n\n', '==marked== %%hidden%% '],
  comment: [
    '<!-- a comment -->\n\n',
    '<!-- affiliate ads begin -->\n',
    '<!-- affiliate ads end -->\n',
    '<!-- affiliate ads begin',
    '<!-- open\n\nstill open\n\n',
    '<!--> x --> ',
    '<!-- a -- b --!> ',
    '<![CDATA[ x ]]>\n\n',
    '<?php echo "<b>" ?>\n\n',
    '[//]: # (a hidden note)\n\n'
  ],
  control: [
    '<!-- clean-articles-disable -->\n\n',
    '<!-- clean-articles-disable related-links, tracking-link -- on purpose -->\n\n',
    '<!-- clean-articles-enable -->\n\n',
    '<!-- clean-articles-disable-next-line -->\n',
    '<!-- clean-articles-disable-next-line leftover -->\n',
    '<!-- clean-articles-disable-file html-to-markdown -->\n\n',
    '<!-- clean-articles-unknown -->\n\n',
    '<!-- clean-articles-disable'
  ],
  junk: [
    '<ins class="adsbygoogle"\n     data-ad-client="ca-pub-1"\n\n     data-ad-slot="2"></ins>\n<script>(adsbygoogle = window.adsbygoogle || []).push({});</script>\n\n',
    '<a href="https://brand.pxf.io/c/1/2/3"><img src="//a.impactradius-go.com/display-ad/3-2" alt=""/></a>\n',
    '<img height="0" width="0" src="https://imp.pxf.io/i/1/2/3" style="visibility:hidden;" />',
    '<span>Also read:</span>\n<div><ul>\n<li><a href="https://example.com/a"><u>One</u></a></li>\n</ul></div>\n',
    '**Also read:** [Ashes](https://example.com/ashes)\n\n',
    '## You may also like\n\n- [One](https://example.com/1)\n- [Two](https://example.com/2)\n\n',
    '<noscript><img src="https://example.com/p?id=1" height="1" width="1" style="display:none"></noscript>\n',
    '<script>alert(1)</script>\n',
    '<p onclick="go()">A pressed <a href="javascript:x()">button</a></p>\n',
    'Subscribe to our newsletter\n\n',
    'The post [Ash](https://example.com/ash) appeared first on [Stoves](https://example.com).\n\n',
    '[support@example.com](https://brand.pxf.io/xyz123) '
  ],
  html: [
    '<div>\n\nboxed *text*\n\n</div>\n\n',
    '<details><summary>More</summary>\n\nhidden\n\n</details>\n\n',
    '<p align="center"><img src="a.png" width="20"> <b>x</b><br/>y</p>\n',
    '<span style="color:red">a</span> <kbd>F1</kbd> <sup>2</sup>',
    '<pre><code class="language-js">a &lt; b\n\n`</code></pre>\n',
    '<iframe width="560" src="https://www.youtube.com/embed/abc"></iframe>\n\n',
    '<video controls><source src="a.mp4"></video>\n',
    '<blockquote>a<p>b</blockquote>\n',
    '<svg><style>@import x</style><a xlink:href="x">t</a></svg>',
    '<h2 id="a">Ash <a href="#a">#</a></h2>\n',
    '<ul><li>a\n<li><ol><li>b</ol></ul>\n',
    '<center><font size=2>a</font></center>\n'
  ],
  code: [
    '```html\n<ins class="adsbygoogle"></ins>\n```\n\n',
    '    <script>x</script>\n\n',
    '~~~\nhttps://example.com/?utm_source=a\n~~~\n\n',
    '````\n```\n',
    '```` ``\n',
    '`` `<ins>` `` ',
    '\t- tab\n'
  ]
}

/** Front matter, for the top of a document. */
export const frontMatters = [
  '---\ntitle: A: stove\ntags: \n- a\n---\n\n',
  '---\ntitle: "Ash"\nurl: https://example.com/a?utm_source=x\ndate: 2021-05-12\n---\n',
  '+++\ntitle = "Ash"\n[params]\nad = "<ins>"\n+++\n\n',
  '{\n  "title": "Ash",\n  "tags": ["a"]\n}\n\n',
  ';;;\n{"title": "Ash"}\n;;;\n',
  '---\ntitle: [\n---\n\n',
  '---\n\n',
  '---\ntitle: unclosed\n',
  '---js\n{title: process.exit(1)}\n---\n'
]
