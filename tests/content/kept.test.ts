/**
 * Pages whose article looks like junk somewhere: questions before share bars, quotes, prices, forms, hidden answers.
 * Written to attack the rules that take out what is around an article; each text must be in the Markdown.
 */
import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

const sentences = [
  'The old harbour at the mouth of the river has been used by fishermen for more than six hundred years, and the walls they built still keep the worst of the storms out of the little town behind it.',
  'In the spring of last year the council decided that the northern pier should be repaired before the winter, although nobody could say with any certainty what the work would cost or how long it would take.',
  'Engineers from the university went down with lamps and measuring rods, and they came back with drawings of cracks that ran through the masonry from one end to the other, some of them wide enough for a hand.',
  'The fishermen were not surprised by any of this, because they had been telling the council about the cracks for years, and their fathers had told the council before them, without much success either.',
  'A first estimate put the price of the repairs at four million, which is more than the town spends on its schools in a year, and it was met with long silence in the meeting room above the market hall.',
  'Since then the work has begun all the same, paid for by a fund that nobody had known about, and the cranes stand over the harbour every morning when the boats come in with the first catch of the day.'
]

/** So many paragraphs. */
function para(count = 6): string {
  return Array.from(
    {length: count},
    (_, index) => `<p>${sentences[index % 6]}${index >= 6 ? ` (${index})` : ''}</p>`
  ).join('\n')
}

interface PageOptions {
  title?: string
  head?: string
  wrap?: boolean
  lang?: string
  h1?: boolean
}

/** A page as a blog prints it, with the text in it. */
function page(
  body: string,
  {title = 'The harbour wall', head = '', wrap = true, lang = 'en', h1 = true}: PageOptions = {}
): string {
  const heading = h1 ? `<h1 class="entry-title">${title}</h1>` : ''
  const article = `<main><article class="post"><header class="entry-header">${heading}</header><div class="entry-content">${body}</div></article></main>`
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="https://example.org/news/harbour-wall/">${head}</head><body><header class="site-header"><a href="/">Example</a><nav><ul><li><a href="/news/">News</a></li><li><a href="/about/">About</a></li></ul></nav></header>${wrap ? article : body}<footer class="site-footer"><p>© Example</p></footer></body></html>`
}

/** Without the signs of Markdown. */
function plain(text: string): string {
  return text.replace(/[\\*_`>#|]/g, '').replace(/\s+/g, ' ')
}

function kept(name: string, html: string, texts: readonly string[]): void {
  it(name, async () => {
    const {markdown} = await clean(html, {path: `${name}.html`})
    for (const text of texts) expect(plain(markdown)).toContain(plain(text))
  })
}

describe('labels, remnants and hidden words', () => {
  kept('base', page(para()), ['first catch of the day'])
  kept(
    'credit-in-picture-box',
    page(
      `<div class="note"><h1>The harbour wall</h1><div class="box"><img class="wide" src="https://media.example.com/wall.jpg"><div class="img-excerpt"></div><span class="img-author"><img src="/icons/camera.svg">Harbour archive</span></div><div class="text">${para(3)}</div></div>`,
      {wrap: false}
    ),
    ['Harbour archive']
  )
  kept(
    'question-share',
    page(
      para() +
        '<p>But who will pay for all of it?</p><div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="https://twitter.com/share?url=x">Twitter</a></li></ul></div>'
    ),
    ['But who will pay for all of it?']
  )
  kept(
    'question-share2',
    page(para() + '<p>But who will pay for all of it?</p>').replace(
      '</div></article>',
      '</div><div class="share-buttons"><a href="https://twitter.com/share?url=x">Twitter</a></div></article>'
    ),
    ['But who will pay for all of it?']
  )
  kept(
    'question-share-mid',
    page(
      para(3) +
        '<h2>So what does it cost?</h2><div class="share-buttons"><a href="https://twitter.com/share?url=x">Tweet</a></div>' +
        para(6)
    ),
    ['So what does it cost?']
  )
  kept(
    'copy-pre',
    page(
      para(3) +
        '<p>Install it:</p><div class="code-block"><pre><code>npm install harbour</code></pre><button class="copy-btn">Copy</button></div>' +
        para(3)
    ),
    ['npm install harbour']
  )
  kept(
    'copy-code',
    page(
      para(3) +
        '<p>Install it:</p><div class="code-block"><code>npm install harbour</code><button class="copy-btn">Copy</button></div>' +
        para(3)
    ),
    ['npm install harbour']
  )
  kept(
    'ingredient-button',
    page(
      para(3) +
        '<h2>Ingredients</h2>' +
        ['2 eggs', '100 g flour', 'a pinch of salt']
          .map((x) => `<div class="ingredient">${x} <button type="button">+</button></div>`)
          .join('') +
        '<h2>Steps</h2>' +
        para(4)
    ),
    ['2 eggs', '100 g flour']
  )
  kept(
    'ingredient-span-button',
    page(
      para(3) +
        '<h2>Ingredients</h2>' +
        ['2 eggs', '100 g flour', 'a pinch of salt']
          .map(
            (x) =>
              `<div class="ingredient"><span class="name">${x}</span><button type="button">Add to list</button></div>`
          )
          .join('') +
        '<h2>Steps</h2>' +
        para(4)
    ),
    ['2 eggs', '100 g flour']
  )
  kept(
    'liveblog',
    page(
      para(2) +
        ['10:45 Goal for Arsenal', '10:52 Yellow card for Smith', '11:05 Half time in London']
          .map(
            (x) =>
              `<div class="live-entry"><span>${x}</span><div class="share-buttons"><a href="https://twitter.com/share?url=x">Tweet</a></div></div>`
          )
          .join('') +
        para(4)
    ),
    ['Goal for Arsenal', 'Yellow card']
  )
  kept(
    'speaker-share',
    page(
      para(2) +
        `<div class="quote-box">“We shall not go back to the old pier” <div class="share"><a href="https://twitter.com/share?u=1">Tweet this</a></div></div>` +
        para(4)
    ),
    ['We shall not go back']
  )
  kept(
    'lyrics-share',
    page(
      para(2) +
        ['Roses are red and so is the sea', 'Violets are blue and so is my tea']
          .map(
            (x) =>
              `<div class="line"><span>${x}</span><a class="share" href="https://twitter.com/share?u=1">Tweet</a></div>`
          )
          .join('') +
        para(4)
    ),
    ['Roses are red']
  )
  kept(
    'caption-form',
    page(para(2) + `<div class="address">Town Hall, Market Square<button>Show map</button></div>` + para(4)),
    ['Town Hall']
  )
  kept(
    'faq-hidden',
    page(
      para(3) +
        ['Is it open?|Yes, it is open all year.', 'Is there parking?|No, please come by bus.']
          .map((x) => x.split('|'))
          .map(
            ([q, a], i) =>
              `<div class="faq"><h3>${q}</h3><div id="a${i}" class="hidden"><p>${a}</p></div></div>`
          )
          .join('') +
        para(3)
    ),
    ['open all year', 'come by bus']
  )
  kept(
    'faq-dnone',
    page(
      para(3) +
        ['Is it open?|Yes, it is open all year.', 'Is there parking?|No, please come by bus.']
          .map((x) => x.split('|'))
          .map(([q, a], _i) => `<h3>${q}</h3><div class="answer d-none">${a}</div>`)
          .join('') +
        para(3)
    ),
    ['open all year', 'come by bus']
  )
  kept(
    'readmore-span',
    page(
      para(3) +
        '<p>The pier was built in 1411<span class="dots">…</span><span class="more hidden"> by order of the bishop, who wanted a safe place for his own two ships.</span></p>' +
        para(3)
    ),
    ['by order of the bishop']
  )
  kept(
    'list-hidden',
    page(
      para(3) +
        '<ul>' +
        ['Boats', 'Nets', 'Ropes', 'Anchors', 'Lamps', 'Sails']
          .map((x, i) => `<li${i > 3 ? ' class="hidden"' : ''}>${x} of all kinds and sizes</li>`)
          .join('') +
        '</ul>' +
        para(3)
    ),
    ['Lamps of all', 'Sails of all']
  )
  kept(
    'tr-hidden',
    page(
      para(3) +
        '<table><tr><th>Year</th><th>Boats</th></tr>' +
        [1900, 1910, 1920, 1930]
          .map((x, i) => `<tr${i > 1 ? ' class="d-none"' : ''}><td>${x}</td><td>${x / 10} boats</td></tr>`)
          .join('') +
        '</table>' +
        para(3)
    ),
    ['192 boats', '193 boats']
  )
  kept(
    'hidden-mdlist',
    page(
      para(3) +
        '<ul>' +
        ['Boats', 'Nets', 'Ropes', 'Anchors', 'Lamps', 'Sails']
          .map((x, i) => `<li${i > 3 ? ' class="hidden md:list-item"' : ''}>${x} of all kinds and sizes</li>`)
          .join('') +
        '</ul>' +
        para(3)
    ),
    ['Lamps of all', 'Sails of all']
  )
  kept(
    'tab-hidden',
    page(
      para(3) +
        '<div class="tabs"><div class="tab-pane">npm install harbour</div><div class="tab-pane hidden">yarn add harbour</div></div>' +
        para(3)
    ),
    ['yarn add harbour']
  )
  kept(
    'tab-hidden-pre',
    page(
      para(3) +
        '<div class="tabs"><div class="tab-pane"><pre><code>npm install harbour</code></pre></div><div class="tab-pane hidden"><pre><code>yarn add harbour</code></pre></div></div>' +
        para(3)
    ),
    ['yarn add harbour']
  )
  kept(
    'quiz-answer',
    page(
      para(3) +
        '<ol><li>Who built the pier? <span class="answer hidden">The bishop of Durham</span></li><li>When was it? <span class="answer hidden">In 1411</span></li></ol>' +
        para(3)
    ),
    ['bishop of Durham']
  )
})

describe('comments, forms and quotes', () => {
  const reply =
    '<div id="respond"><h3>Leave a Reply</h3><form><textarea name="comment"></textarea><input type="submit"></form></div>'
  kept(
    'tut-comments',
    page(
      '<h2>Variables</h2>' +
        para(3) +
        '<h2>Strings</h2>' +
        para(3) +
        '<h2>Comments</h2><p>A comment starts with a hash sign and runs to the end of the line; the interpreter does not look at it at all.</p><h2>Loops</h2><p>A loop runs the same lines again and again until a condition is no longer true, so be careful with it.</p>' +
        reply,
      {title: 'Learn Python'}
    ),
    ['A comment starts', 'A loop runs', 'Loops']
  )
  kept(
    'table-comments',
    page(
      para(6) +
        '<table><tr><th>Boat</th><th>Comments</th></tr><tr><td>Anna</td><td>Leaks a little</td></tr><tr><td>Bella</td><td>Sold last year</td></tr></table><p>The boats in this table were counted in the harbour on the first Sunday of May, at low water.</p><h2>What comes next</h2>' +
        para(1) +
        reply
    ),
    ['Leaks a little', 'Sold last year', 'counted in the harbour', 'What comes next']
  )
  kept(
    'kommentar-p',
    page(
      para(4) +
        '<p><strong>Kommentar</strong></p><p>Das ist eine gute Nachricht für den Hafen, und sie kommt keinen Tag zu früh, denn die Mauern sind alt.</p>' +
        reply,
      {lang: 'de'}
    ),
    ['gute Nachricht']
  )
  kept(
    'law-comment',
    page(
      '<h2>§ 1</h2>' +
        para(3) +
        '<h3>Comment</h3><p>This section is taken from the older law of harbours, with a few changes in the wording that mean nothing.</p>' +
        reply
    ),
    ['taken from the older law']
  )
  kept(
    'related-inline-text',
    page(
      para(5) +
        '<h3>Read more</h3><p>The cranes stand over the harbour.</p><p>The boats come in at six in the morning and leave at nine.</p><p>The council meets again on Monday to talk about the money.</p>'
    ),
    ['boats come in at six', 'council meets again']
  )
  kept(
    'wiki-seealso',
    page(
      para(6) +
        '<h2>See also</h2><ul><li><a href="/wiki/Pier">Pier</a></li><li><a href="/wiki/Quay">Quay</a></li></ul><h2>References</h2><ol><li>Smith, John. The harbour walls of England. London, 1950.</li><li>Jones, Ann. Piers and quays. Oxford, 1978.</li></ol><h2>External links</h2><ul><li><a href="https://harbour.example.com/">Official site of the harbour</a></li></ul>'
    ),
    ['Smith, John', 'Jones, Ann', 'Official site']
  )
  kept(
    'related-inline-figure',
    page(
      para(5) +
        '<h3>Related stories</h3><figure><a href="/news/a/"><img src="/a.jpg"></a><figcaption>The pier in 1900</figcaption></figure><p>The boats come in at six in the morning and leave at nine, as they have done for as long as anybody can say.</p><p>The council meets again on Monday to talk about the money.</p>'
    ),
    ['boats come in at six', 'council meets again']
  )
  kept(
    'related-inline-news',
    page(
      para(5) +
        '<h4>Also read</h4><p><a href="/news/cranes-arrive/">Cranes arrive at the harbour after a long journey by sea</a></p><p>The boats come in at six in the morning and leave at nine, as they have done for as long as anybody can say.</p><p>The council meets again on Monday to talk about the money.</p>'
    ),
    ['boats come in at six', 'council meets again']
  )
  kept(
    'related-inline-newsdiv',
    page(
      para(5) +
        '<div class="inline-box"><h4>Related articles</h4><p>Cranes arrive at the harbour after a long journey by sea</p></div><p>The boats come in at six in the morning and leave at nine, as they have done for as long as anybody can say.</p><p>The council meets again on Monday to talk about the money.</p>'
    ),
    ['boats come in at six', 'council meets again']
  )
  kept(
    'furtherreading-notes',
    page(
      para(6) +
        '<h2>Further reading</h2><p>Smith, J., The harbour walls of England, London 1950, is still the best book on the subject.</p><h2>Acknowledgements</h2><p>We thank the fishermen for their patience and for the tea.</p>'
    ),
    ['Smith, J.', 'We thank the fishermen']
  )
  kept(
    'related-work',
    page(
      para(6) +
        '<h2>Related</h2><p>Smith, J., The harbour walls of England, London 1950, is still the best book on the subject.</p><h2>Conclusion</h2><p>We thank the fishermen for their patience and for the tea.</p>'
    ),
    ['Smith, J.', 'We thank the fishermen']
  )
  kept(
    'mdn-email',
    page(
      para(6) +
        para(6) +
        para(6) +
        '<section><h2>Email fields</h2><p>The email type is an input in which the reader writes an address; the browser checks that there is an at sign in it before it sends the form.</p><div class="example"><input type="email"></div></section><section><h2>Password fields</h2><p>What is written here is shown as dots.</p><input type="password"></section>'
    ),
    ['The email type is an input', 'shown as dots']
  )
  kept(
    'event-register',
    page(
      para(6) +
        para(6) +
        '<div class="event-box"><h2>Date and place</h2><p>Friday, 12 March, 19:30, Town Hall, Market Square 1.</p><p>Tickets are 12 euros at the door; members of the club pay nothing.</p><h3>Register</h3><form><input type="email" name="email"><button>Send</button></form></div>'
    ),
    ['Town Hall, Market Square', 'members of the club pay nothing']
  )
  kept(
    'contact-box',
    page(
      para(6) +
        para(6) +
        '<div class="contact"><h2>Contact</h2><p>Jane Doe, Harbour Office, Pier 1, telephone 0123 456789.</p><form><input type="text" name="your-email"><textarea></textarea></form></div>'
    ),
    ['Harbour Office', '0123 456789']
  )
  kept(
    'howto-step',
    page(
      para(6) +
        para(3) +
        '<ol><li>Open the page of the harbour.</li><li>Write your address here: <input type="email"> and press the key.</li><li>Wait for the letter of the harbour master.</li></ol>' +
        para(1)
    ),
    ['Open the page of', 'Write your address here', 'Wait for the letter']
  )
  kept(
    'gen-password',
    page(
      para(6) +
        para(6) +
        '<div class="tool"><h2>Try it</h2><p>The length of a password counts for more than its signs, as the table shows.</p><label>Length</label><input type="text" id="password-length"></div>' +
        para(1)
    ),
    ['The length of a password counts']
  )
  kept(
    'last-section',
    page(
      para(6) +
        para(6) +
        '<div class="last"><p>So the wall stands again, and the boats come home as they did.</p><p>Write to us what you think of it.</p><form><input type="email"></form></div>'
    ),
    ['So the wall stands again']
  )
  kept(
    'petition',
    page(
      para(6) +
        para(3) +
        '<div class="petition"><h2>We demand</h2><ol><li>The wall is repaired this year.</li><li>The fishermen are heard.</li></ol><form><input name="name"><input type="email"></form></div>'
    ),
    ['The wall is repaired this year']
  )
  kept(
    'table-form',
    page(
      para(6) +
        '<table><tr><td>Name of the field</td><td><input type="email"></td><td>An address is written here</td></tr></table>' +
        para(3)
    ),
    ['Name of the field']
  )
  const poem = 'Shall the harbour keep the storm away<br>and hold the little boats till break of day'
  const poem2 = 'The lamps are lit along the northern wall<br>and still no sail comes at the watchman’s call'
  kept(
    'poem-analysis',
    page(
      para(2) +
        `<blockquote><p>${poem}</p><p>${poem2}</p></blockquote><p>${'The poem was written in the winter of the great storm, and its two stanzas say what the town felt about it at that time.'}</p><blockquote><p>${poem}</p></blockquote><p>The first stanza asks, and the question is left open until the end of the poem, as we shall see below.</p><blockquote><p>${poem2}</p></blockquote><p>The second answers it, and the answer is a bitter one, for nobody comes home when the watchman calls.</p>` +
        para(2)
    ),
    ['Shall the harbour keep the storm away']
  )
  kept(
    'bible',
    page(
      `<p>He that goeth down to the sea in ships shall see the works of the deep. And the storm shall be stilled before him, and the waves thereof shall lie down.</p><h2>Verse 1</h2><blockquote>He that goeth down to the sea in ships shall see the works of the deep.</blockquote><p>${'What is meant is the fisherman, who sees more of the sea than others, as every reader of the book knows well enough.'}</p><h2>Verse 2</h2><blockquote>And the storm shall be stilled before him, and the waves thereof shall lie down.</blockquote>` +
        para(3)
    ),
    ['sees more of the sea']
  )
})

describe('shops, controls and teasers', () => {
  kept(
    'apps-roundup',
    page(
      para(2) +
        ['Tideline', 'Harbourly', 'Sailmate', 'Wavewatch']
          .map(
            (x) =>
              `<div class="app-item"><h2>${x}</h2><p>${x} shows the tides of the next week for every harbour on the coast and warns of storms.</p><a href="https://play.google.com/store/apps/details?id=org.${x}">${x} at Google Play</a></div>`
          )
          .join('') +
        para(2)
    ),
    ['Tideline shows', 'Harbourly shows']
  )
  kept(
    'gift-guide',
    page(
      para(2) +
        ['Lamp', 'Rope', 'Net', 'Anchor']
          .map(
            (x, i) =>
              `<div class="gift"><img src="/${x}.jpg"><h3>${x} of the old harbour</h3><p>This ${x} is made by hand in the town and lasts for more than ten years.</p><span class="price">$2${i}.95</span> <a href="https://maker.example.com/${x}">Made by the rope maker</a></div>`
          )
          .join('') +
        para(2)
    ),
    ['Lamp of the old', 'This Lamp is made by hand']
  )
  kept(
    'hotels',
    page(
      para(2) +
        ['Sol', 'Luna', 'Mar']
          .map(
            (x, i) =>
              `<div class="hotel"><img src="/${x}.jpg"><h3>Hotel ${x}</h3><p>Twelve rooms above the harbour, with breakfast on the roof and a view of the pier.</p><p>from €12${i}</p><p><a href="https://hotel${x}.example.com/">hotel${x}.example.com</a></p></div>`
          )
          .join('') +
        para(2)
    ),
    ['Hotel Sol', 'Twelve rooms above']
  )
  kept(
    'events',
    page(
      para(2) +
        ['Brass band', 'Choir', 'Organ']
          .map(
            (x, i) =>
              `<div class="event"><img src="/${x}.jpg"><h3>${x} on the pier</h3><p>Sunday, 1${i} July, 20:00, northern pier</p><p>€15</p><a href="https://tickets.example.com/${i}">Tickets</a></div>`
          )
          .join('') +
        para(2)
    ),
    ['Brass band on the pier', 'Sunday, 10 July']
  )
  kept(
    'brand-recipe',
    page(
      para(1) +
        '<h2>Method</h2>' +
        [
          'Mix two spoons of <a href="/shop/white-miso/">white miso</a> with the broth and stir.',
          'Add the <a href="/shop/noodles/">noodles</a> and cook them for four minutes.'
        ]
          .map((x) => `<div class="step"><p>${x}</p></div>`)
          .join('') +
        para(3)
    ),
    ['Mix two spoons', 'cook them for four']
  )
  kept(
    'museum-shop-host',
    page(
      para(2) +
        '<div class="text-block"><p>The book of the exhibition, which has all the drawings of the engineers, can be had <a href="https://shop.museum.org/book">in the museum</a>.</p></div>' +
        para(3)
    ),
    ['The book of the exhibition']
  )
  kept(
    'price-input',
    page(
      para(2) +
        '<div class="calc"><label>Litres <input type="number"></label><p>Diesel at the pier is at</p><b>1.79 €</b></div>' +
        para(2)
    ),
    ['Diesel at the pier']
  )
  kept(
    'menu-dishes',
    page(
      para(2) +
        ['Fish soup', 'Mussels', 'Crab']
          .map(
            (x, i) =>
              `<div class="dish"><img src="/${x}.jpg"><h4>${x}</h4><p>With bread and butter from the farm.</p><span>1${i}.50 €</span></div>`
          )
          .join('') +
        para(2)
    ),
    ['Fish soup', 'With bread and butter']
  )
  kept(
    'test-pros',
    page(
      para(2) +
        ['Alpha', 'Beta']
          .map(
            (x, i) =>
              `<div class="winner"><img src="/${x}.jpg"><h3>Test winner: ${x} 3000</h3><p>The strongest lamp of the test, and the lightest too, but its switch is stiff.</p><div>Our mark: 1.${i}</div><div>49,95 €</div><a href="https://www.example.de/a">To the maker</a></div>`
          )
          .join('') +
        para(2)
    ),
    ['Test winner: Alpha', 'strongest lamp of the test']
  )
  kept(
    'faq-toggle-p',
    page(
      para(2) +
        [
          'Is it open?|Yes, it is open all year, but the cafe closes in January when the owner goes to see her sister.',
          'How far is it?|Ten minutes.'
        ]
          .map((x) => x.split('|'))
          .map(
            ([q, a]) =>
              `<div class="faq-item"><a href="#" class="faq-toggle">${q}</a><p class="answer">${a}</p></div>`
          )
          .join('') +
        para(3)
    ),
    ['Is it open?', 'How far is it?']
  )
  kept(
    'faq-toggle-ul',
    page(
      para(2) +
        ['What do I need?|A boat|A net', 'What may I take?|Six crabs|One lobster']
          .map((x) => x.split('|'))
          .map(([q, a, b]) => `<a href="#" class="expand">${q}</a><ul><li>${a}</li><li>${b}</li></ul>`)
          .join('') +
        para(3)
    ),
    ['What do I need?', 'What may I take?']
  )
  kept(
    'term-more',
    page(
      para(2) + '<p><a href="#" class="term-more">Bowline</a></p><p>A knot that makes a loop.</p>' + para(3)
    ),
    ['Bowline']
  )
  kept(
    'teaser-lead',
    page(
      '<p>' +
        'By the pier of the harbour, in the rain, a man is standing who has seen it all and has written it down for us.' +
        '</p><div class="teaser"><p>The wall is old, and <a href="/news/cracks/">the cracks</a> in it are older than the council says; we went down to see them with the man who found them first.</p></div>' +
        para(4)
    ),
    ['we went down to see them']
  )
  kept(
    'readmore-js',
    page(
      para(2) +
        '<div class="readmore"><p>The wall is old, and <a href="/news/cracks/">the cracks</a> in it are older than the council says; we went down to see them with the man who found them first.</p></div>' +
        para(4)
    ),
    ['we went down to see them']
  )
  kept(
    'readmore-js2',
    page(
      para(2) +
        '<div class="js-readmore text-readmore"><p>The wall is old, and <a href="/news/cracks/">the cracks</a> in it are older than the council says; we went down to see them with the man who found them first.</p></div>' +
        para(4)
    ),
    ['we went down to see them']
  )
  kept(
    'player-docs',
    page(
      para(2) +
        '<h2>Keys</h2><table><tr><th>Key</th><th>Action</th></tr><tr><td>M</td><td>Mute</td></tr><tr><td>F</td><td>Fullscreen</td></tr></table><ul><li>Mute</li><li>Picture-in-picture</li><li>Play video</li></ul><dl><dt>Fullscreen</dt><dd>Fills the screen.</dd></dl>' +
        para(2)
    ),
    ['Mute', 'Picture-in-picture', 'Play video', '| F']
  )
  kept(
    'player-h',
    page(
      para(2) +
        '<h2>Picture-in-picture</h2>' +
        para(1) +
        '<h2>Full screen</h2><p>The picture fills the screen of the phone when it is turned, and goes back when it is turned again.</p><h2>Now Playing</h2>' +
        para(1)
    ),
    ['Picture-in-picture', 'Full screen', 'Now Playing']
  )
  kept(
    'copylink',
    page(
      para(2) +
        '<ol><li>Open the file.</li><li><b>Copy link</b></li><li>Paste it.</li></ol><ul><li>Print this page</li><li>Show more</li></ul><h3>Copy link</h3><p>It copies the address.</p>' +
        para(2)
    ),
    ['Copy link', '### Copy link'.slice(4)]
  )
  kept(
    'for-members',
    page(
      '<p>This article is for beginners and for new members of the sailing club who have never tied a knot in their lives.</p>' +
        para(5)
    ),
    ['This article is for beginners']
  )
  kept(
    'for-members2',
    page('<p>This post is for team members who want to know how the harbour works.</p>' + para(5)),
    ['This post is for team members']
  )
  kept(
    'docs-signin',
    page(
      para(2) +
        '<h2>Open a file</h2><p>To access the content, sign in to the admin center and choose Files from the menu on the left.</p><p>If you’re seeing this message after you tried to log in, clear the cookies of the browser.</p>' +
        para(2)
    ),
    ['To access the content', 'clear the cookies']
  )
  kept(
    'faq-member',
    page(
      para(2) +
        '<h2>Bist du schon Mitglied?</h2><p>Dann bekommst du die Karten am Steg für die Hälfte, und deine Kinder zahlen nichts.</p><h2>Already a member?</h2><p>Then you pay half.</p>' +
        para(2),
      {lang: 'de'}
    ),
    ['Bist du schon Mitglied?', 'Already a member?']
  )
  kept('plus', page(para(2) + '<p>Salt</p><p>+</p><p>Pepper</p>' + para(2)), ['Salt + Pepper'])
  kept(
    'weiter-mit',
    page(para(3) + '<p>… weiter mit dem Boot nach Norden, bis man das Licht sieht.</p>' + para(3), {
      lang: 'de'
    }),
    ['weiter mit dem Boot']
  )
})

describe('lines that are known, headlines and names', () => {
  const lyr = [
    'The lamps are lit along the northern harbour wall tonight',
    'And no one hears the watchman on his rounds begin to call',
    'O bring them home, O bring them home, the little boats of morning'
  ]
  kept(
    'lyrics-p',
    page(
      [
        lyr[0],
        lyr[2],
        lyr[1],
        lyr[2],
        'The moon is down behind the hill and dark is all the bay',
        'O bring them home, O bring them home, the little boats of morning'
      ]
        .map((x) => `<p>${x}</p>`)
        .join('') + para(1)
    ),
    [
      'O bring them home, O bring them home, the little boats of morning And no one',
      'all the bay O bring them home'
    ]
  )
  kept(
    'lyrics-div',
    page([lyr[0], lyr[2], lyr[1], lyr[2]].map((x) => `<div>${x}</div>`).join('') + para(1)),
    ['begin to call O bring them home']
  )
  kept(
    'poem-title',
    page(
      '<p>Shall I compare thee to the northern wall</p><p>Thou art more cracked and hast more fishermen</p><p>Rough winds do shake the council in the hall</p>' +
        para(2),
      {title: 'Shall I compare thee to the northern wall'}
    ),
    ['Shall I compare thee to the northern wall Thou art']
  )
  kept(
    'poem-title-div',
    page(
      '<div class="poem"><div>Shall I compare thee to the northern wall</div><div>Thou art more cracked and hast more fishermen</div><div>Rough winds do shake the council in the hall</div></div>' +
        para(2),
      {title: 'Shall I compare thee to the northern wall'}
    ),
    ['Shall I compare thee to the northern wall Thou art']
  )
  kept(
    'keywords-paper',
    page(
      '<h2>Abstract</h2><p>We measure the cracks of the wall.</p><p>Keywords: harbour walls, cracks, masonry</p>' +
        para(5)
    ),
    ['Keywords: harbour walls']
  )
  kept(
    'film-facts',
    page(
      '<p>Category: Thriller</p><p>Director: Ann Lee</p><p>Length: 100 minutes</p>' +
        para(5) +
        '<p>Category: B, for boats up to 12 metres</p>'
    ),
    ['Category: Thriller', 'Category: B, for boats']
  )
  kept(
    'train-tags',
    page(
      para(4) +
        '<h2>By train</h2><p>Every hour.</p><h2>By bus</h2><p>Twice a day.</p><h2>From London</h2><p>Two hours.</p>',
      {
        head: '<meta property="article:tag" content="Train"><meta property="article:tag" content="Bus"><meta property="article:tag" content="London">'
      }
    ),
    ['By train', 'By bus', 'From London']
  )
  kept(
    'event-date',
    page(
      '<p>Sunday, 12 July 2026, 20:00, northern pier</p><p>Sonntag, 12 July 2026 20:00 Stadthalle</p>' +
        para(4) +
        '<p>12 July 2026, 20:00 Stadthalle</p>',
      {
        head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"The harbour wall","startDate":"2026-07-12T20:00"}</script><meta property="article:published_time" content="2026-07-12T08:00:00Z">'
      }
    ),
    ['northern pier', 'Stadthalle']
  )
  kept(
    'liveblog-dates',
    page(
      ['14:30 Goal!', '14:45 Penalty saved', '15:10 Full time']
        .map((x) => `<h3>12 July 2026, ${x}</h3><p>Well done.</p>`)
        .join('') +
        para(3) +
        ['16:30 Trophy lifted', '16:45 Coach speaks']
          .map((x) => `<h3>12 July 2026, ${x}</h3><p>Well done.</p>`)
          .join(''),
      {head: '<meta property="article:published_time" content="2026-07-12T08:00:00Z">'}
    ),
    ['Goal!', 'Penalty saved', 'Trophy lifted', 'Coach speaks']
  )
  kept(
    'letter-by',
    page('<p>Dear Ann,</p>' + para(3) + '<p>From Jane Doe</p>', {
      head: '<meta name="author" content="Jane Doe">'
    }),
    ['From Jane Doe']
  )
  const wrapLinked = (extra: string) =>
    `<main><article class="post"><h2 class="entry-title"><a href="/news/harbour-wall/">The harbour wall</a></h2><div class="entry-content">${para(6)}</div></article>${extra}</main>`
  kept(
    'headline-later-h3',
    page(wrapLinked('<div class="share-modal"><h3>The harbour wall</h3><p>Send it to a friend.</p></div>'), {
      wrap: false
    }),
    ['used by fishermen for more than six', 'first catch of the day']
  )
  kept(
    'headline-later-aside',
    page(wrapLinked('<aside><h4>Recent</h4><h3>The harbour wall</h3><p>Text</p></aside>'), {wrap: false}),
    ['used by fishermen for more than six']
  )
  kept(
    'headline-later-h1',
    page(
      `<main><article class="post"><h2>The harbour wall</h2><div class="entry-content">${para(6)}</div></article><section id="comments"><h1>The harbour wall</h1><p>3 comments</p></section></main>`,
      {wrap: false}
    ),
    ['used by fishermen for more than six']
  )
  kept(
    'headline-later-print',
    page(
      `<main><article class="post"><h2>The harbour wall</h2><div class="entry-content">${para(6)}</div></article></main><div class="popup"><h1>The harbour wall</h1></div>`,
      {wrap: false}
    ),
    ['used by fishermen for more than six']
  )
  kept(
    'headline-lead-lost',
    page(
      `<main><article class="post"><h2>The harbour wall</h2><p class="lead">A lead of the text that says what it is about.</p><img src="/lead.jpg"><div class="entry-content">${para(3)}<h1>The harbour wall</h1>${para(3)}</div></article></main>`,
      {wrap: false}
    ),
    ['A lead of the text', 'used by fishermen']
  )
  kept(
    'product-reviews',
    page(
      para(2) +
        '<section class="product-reviews"><h2>The lamps</h2><h3>Alpha 3000</h3><p>The strongest lamp of the test, and the lightest too, but its switch is so stiff that cold fingers cannot turn it on.</p><h3>Beta 20</h3><p>A cheap lamp that does all it should, and does it for a long time; we liked it more than we thought we would.</p></section>' +
        para(4)
    ),
    ['The strongest lamp', 'A cheap lamp']
  )
  kept(
    'comment-text',
    page(
      para(2) +
        '<div class="comment-text"><p>Our editor says: this wall will stand for another hundred years, whatever the council does with it in the meantime.</p></div>' +
        para(4)
    ),
    ['Our editor says']
  )
  kept(
    'comment-box',
    page(
      para(2) +
        '<div class="comment-box"><h4>What the engineer says</h4><p>This wall will stand for another hundred years, whatever the council does with it in the meantime.</p></div>' +
        para(4)
    ),
    ['another hundred years']
  )
  kept(
    'side-box',
    page(
      para(2) +
        '<div class="side-box"><h4>The wall in numbers</h4><p>It is 412 metres long, nine metres high and six metres wide, and it holds about forty thousand stones.</p></div>' +
        para(4)
    ),
    ['412 metres long']
  )
  kept(
    'side-content',
    page(
      para(2) +
        '<div class="side-content"><h4>Recipe for fish soup</h4><p>Take two pounds of fish and boil them in water with an onion and salt for forty minutes, then strain it.</p></div>' +
        para(4)
    ),
    ['Take two pounds']
  )
  kept(
    'chat-author',
    page(
      para(2) +
        [
          ['author', 'Were you afraid when the water came over the wall that night?'],
          ['guest', 'Not at all, I was asleep in my bed.'],
          ['author', 'And who woke you up in the end?'],
          ['guest', 'The cat did.']
        ]
          .map(([c, t]) => `<div class="bubble bubble--${c}"><p>${t}</p></div>`)
          .join('') +
        para(4)
    ),
    ['Were you afraid', 'And who woke you']
  )
  kept(
    'quote-author',
    page(
      para(2) +
        '<div class="msg--author">We asked him whether the wall would hold in a storm.</div><div class="box--related"><p>The wall is related to the walls of Norway by its stones.</p></div>' +
        para(4)
    ),
    ['We asked him', 'related to the walls']
  )
  kept(
    'category-list',
    page(
      para(2) +
        '<ul class="category-list"><li>Best film: The Pier</li><li>Best song: O bring them home</li><li>Best actor: Ann Lee</li></ul>' +
        para(4)
    ),
    ['Best film']
  )
  kept(
    'no-print',
    page(
      para(2) +
        '<div class="no-print">Take the second road behind the mill.</div><p class="no-print">The key is under the mat.</p>' +
        para(4)
    ),
    ['second road', 'under the mat']
  )
  kept(
    'text-hide',
    page(
      para(2) +
        '<div class="text-hide"><p>The rest of the story, which opens with a click, is told by the watchman, who was on the wall when it happened and saw it all.</p></div>' +
        para(4)
    ),
    ['told by the watchman']
  )
  kept(
    'off-screen',
    page(
      para(2) +
        '<section id="off-screen"><h2>Off screen</h2><p>The actress, who is shy, lives near the harbour in a white house with a green door and two black dogs.</p></section>' +
        para(4)
    ),
    ['The actress, who is shy']
  )
  kept(
    'author-3000',
    page(
      para(2) +
        '<div class="author-profile"><h2>Ann Lee</h2>' +
        para(5).replace(/harbour/g, 'village') +
        '</div>' +
        para(6)
    ),
    [
      'mouth of the river has been used by fishermen for more than six hundred years, and the walls they built still keep the worst of the storms out of the little town behind it.'
    ]
  )
  const el = (c: string, x: string) =>
    `<div class="elementor-element elementor-widget ${c}"><div class="elementor-widget-container">${x}</div></div>`
  kept(
    'elementor-acf',
    page(
      el('elementor-widget-theme-post-content', para(6)) +
        el('elementor-widget-heading', '<h2>Ingredients</h2>') +
        el(
          'elementor-widget-text-editor',
          '<ul><li>2 eggs</li><li>100 g flour</li></ul><p>Mix all of it in a bowl and let it stand for an hour before you bake it.</p>'
        ),
      {}
    ),
    ['2 eggs', 'Mix all of it']
  )
  kept(
    'banner-flag',
    page(
      para(2) +
        '<p><a href="https://commons.wikimedia.org/wiki/File:Top-banner.jpg"><img src="https://upload.wikimedia.org/top-banner.jpg" alt="The banner of the guild"></a></p>' +
        para(4)
    ),
    ['top-banner.jpg']
  )
  kept(
    'banner-photo',
    page(
      para(2) +
        '<figure><a href="https://flickr.com/photos/1"><img src="/img/photo-300x250.jpg"></a></figure>' +
        para(4)
    ),
    ['photo-300x250']
  )
  kept(
    'share-line',
    page(
      para(2) +
        '<h2>Share addresses</h2><p>Facebook: <a href="https://www.facebook.com/sharer/sharer.php?u=x">sharer.php?u=</a></p>' +
        para(4)
    ),
    ['sharer.php']
  )
})

describe('more of each', () => {
  kept(
    'mail-flat',
    page(
      '<p>Dear Ann, I do not believe that the wall will hold in the winter storms of this year. What do you say?</p><p>Dear Bob,</p><blockquote>I do not believe that the wall will hold in the winter storms of this year.</blockquote><p>I do, and I shall tell you why in the next few lines of this letter to you.</p>' +
        para(4)
    ),
    ['Dear Bob, I do not believe']
  )
  kept(
    'poem-stanza',
    page(
      para(1) +
        '<p>Shall the harbour keep the storm away and hold the boats</p><h2>Stanza 1</h2><blockquote>Shall the harbour keep the storm away and hold the boats</blockquote><p>The question is left open to the very end, as the reader will see when he comes to it.</p>' +
        para(4)
    ),
    ['Stanza 1 Shall the harbour']
  )
  kept(
    'exam-task',
    page(
      para(1) +
        '<p>Translate: the fisherman sees the storm before the council sees it</p><h2>Answer</h2><blockquote>The fisherman sees the storm before the council sees it</blockquote>' +
        para(4)
    ),
    ['Answer The fisherman sees']
  )
  kept(
    'quote-in-code',
    page(
      para(2) +
        '<p>Write this:</p><pre>&lt;blockquote&gt;The fisherman sees the storm before the council sees it&lt;/blockquote&gt;</pre><p>It is shown as</p><blockquote>The fisherman sees the storm before the council sees it</blockquote>' +
        para(4)
    ),
    ['It is shown as The fisherman']
  )
  kept(
    'md-tutorial',
    page(
      para(2) +
        '<pre><code>> The fisherman sees the storm before the council sees it</code></pre><p>is shown as</p><blockquote><p>The fisherman sees the storm before the council sees it</p></blockquote>' +
        para(4)
    ),
    ['is shown as The fisherman']
  )
  kept(
    'refrain',
    page(
      '<div class="verse"><div>The lamps are lit along the northern harbour wall</div><div>O bring the little boats home to the harbour tonight</div></div><div class="verse"><div>The moon is down behind the old and silent hill</div><div>O bring the little boats home to the harbour tonight</div></div>' +
        para(3)
    ),
    ['silent hill O bring']
  )
  kept(
    'refrain-p',
    page(
      [
        'The lamps are lit along the northern harbour wall',
        'O bring the little boats home to the harbour tonight',
        'The moon is down behind the old and silent hill',
        'O bring the little boats home to the harbour tonight'
      ]
        .map((x) => `<p>${x}</p>`)
        .join('') + para(3)
    ),
    ['silent hill O bring']
  )
  kept(
    'question-jetpack',
    page(
      para(5) +
        '<p>What do you think about the wall?</p><div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social sd-sharing"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li><a class="share-twitter" href="https://example.org/?share=twitter">Tweet</a></li><li><a class="share-facebook" href="https://example.org/?share=facebook">Facebook</a></li></ul></div></div></div>'
    ),
    ['What do you think about the wall?']
  )
  kept(
    'question-addtoany',
    page(
      para(5) +
        '<p>And whose wall is it, after all?</p><div class="addtoany_share_save_container addtoany_content"><div class="a2a_kit"><a class="a2a_button_facebook" href="https://www.addtoany.com/add_to/facebook?linkurl=x"></a></div></div>'
    ),
    ['And whose wall is it, after all?']
  )
  kept(
    'question-addtoany-text',
    page(
      para(5) +
        '<p>And whose wall is it, after all?</p><div class="addtoany_share_save_container addtoany_content"><div class="a2a_kit"><a class="a2a_button_facebook" href="https://www.addtoany.com/add_to/facebook?linkurl=x">Facebook</a></div></div>'
    ),
    ['And whose wall is it, after all?']
  )
  kept(
    'question-zh',
    page(
      para(5) +
        '<p>那么谁来付钱呢？</p><div class="share-box"><a href="https://service.weibo.com/share/share.php?url=x">微博</a></div>',
      {lang: 'zh'}
    ),
    ['那么谁来付钱呢']
  )
  kept(
    'question-tweetlink',
    page(
      para(3) +
        '<h2>Will it hold?</h2><p class="tweet-this"><a href="https://twitter.com/intent/tweet?text=x">Tweet this</a></p>' +
        para(3)
    ),
    ['Will it hold?']
  )
  kept(
    'recipe-wprm',
    page(
      para(3) +
        '<h2>Details</h2><div class="servings-container">Servings: <span>4</span> people <button>+</button><button>-</button></div><div class="time">Prep 20 minutes <button class="timer">Start</button></div>' +
        para(3)
    ),
    ['20 minutes']
  )
  kept(
    'dict-audio',
    page(
      para(2) +
        '<div class="entry">harbour /ˈhɑːbə/ <button class="play">Play</button></div><div class="entry">Hafen <button class="play">Play</button></div>' +
        para(3)
    ),
    ['/ˈhɑːbə/', 'Hafen']
  )
  kept(
    'faq-button',
    page(
      para(2) +
        '<div class="faq-q">Is it open all year<button>+</button></div><div class="faq-a"><p>Yes, it is open every day of the year but Christmas.</p></div>' +
        para(3)
    ),
    ['Is it open all year']
  )
  kept(
    'event-ical',
    page(
      para(2) +
        '<div class="event-when">Sunday 12 July, 20:00 <form><button>Add to calendar</button></form></div><div class="event-where">Northern pier, Oldtown <button>Map</button></div>' +
        para(3)
    ),
    ['Sunday 12 July', 'Northern pier']
  )
  kept(
    'video-title',
    page(
      para(2) +
        '<div class="slide"><div class="text">The pier at low tide</div><div class="share-buttons"><a href="https://twitter.com/share?u=1">Tweet</a></div></div>' +
        para(3)
    ),
    ['The pier at low tide']
  )
  kept(
    'img-caption-share',
    page(
      para(2) +
        '<div class="slide"><img src="/a.jpg"><div class="text">The pier at low tide <div class="share"><a href="https://twitter.com/share?u=1">Tweet</a></div></div></div>' +
        para(3)
    ),
    ['The pier at low tide']
  )
  kept(
    'section-author-byline',
    page(para(2) + '<p>She wrote to me:</p><div class="meta">12 July</div>' + para(3)),
    ['She wrote to me']
  )
  kept(
    'heading-script',
    page(para(2) + '<h2>Map of the wall</h2><div id="map"></div><h2>The cracks</h2>' + para(3)),
    ['Map of the wall']
  )
  kept(
    'shop-store',
    page(
      para(2) +
        ['Solitaire', 'Chess']
          .map(
            (x) =>
              `<div class="wp-block-group"><h2>${x}</h2><p>${x} is a game for long evenings on the boat, and it runs without a network too.</p><p><a href="https://play.google.com/store/apps/details?id=${x}">Download</a></p></div>`
          )
          .join('') +
        para(3)
    ),
    ['Solitaire is a game', 'Chess is a game']
  )
  kept(
    'tail-th',
    page(
      para(4) +
        '<table><thead><tr><th>Version</th><th>Comment</th></tr></thead><tbody><tr><td>1.0</td><td>First one</td></tr></tbody></table><h2>Install</h2><p>Unpack the file into a folder and start it from there.</p><section class="comments"><h3>2 thoughts on this</h3><form><textarea name="c"></textarea></form></section>'
    ),
    ['First one', 'Unpack the file']
  )
  kept(
    'tail-li',
    page(
      para(4) +
        '<h2>Python basics</h2><ul><li>Variables</li><li>Comments</li><li>Loops</li></ul><p>All of these are explained in the next lesson of the course, which begins on Monday.</p><div id="respond"><form><textarea name="c"></textarea></form></div>'
    ),
    ['Comments', 'Loops', 'next lesson of the course']
  )
})

describe('wordings and shares', () => {
  const pub = '<meta property="article:published_time" content="2026-07-12T08:00:00+08:00">'
  kept(
    'zh-time',
    page(
      '<p>2026年7月12日14:30 台风登陆浙江沿海造成大面积停电</p><p>2026年7月12日 15:10，学校停课</p>' +
        para(4) +
        '<p>2026年7月12日 18:10 救援人员抵达受灾最严重的村庄</p>',
      {lang: 'zh', head: pub}
    ),
    ['台风登陆浙江', '学校停课', '救援人员抵达']
  )
  kept(
    'ja-time',
    page(
      '<h3>2026年7月12日 14:30 台風が上陸し広い範囲で停電</h3><p>港町の様子。</p>' +
        para(4) +
        '<p>2026年7月12日 18:10 救助隊が村に到着</p>',
      {lang: 'ja', head: pub}
    ),
    ['台風が上陸', '救助隊が村に到着']
  )
  kept(
    'zh-class',
    page(
      '<p>港口是船停靠的地方。</p><p>分类：按用途可分为商港、渔港和军港三类。</p>' +
        para(4) +
        '<h2>其他</h2><p>分类：按水深可分为深水港和浅水港，二者的建造方法不同。</p>',
      {lang: 'zh'}
    ),
    ['按用途可分为', '按水深可分为']
  )
  kept(
    'en-class-end',
    page(
      para(5) +
        '<p>Category: a hotel on the pier has two stars, and not one of them is deserved.</p><p>Tags: each net has a tag of lead that tells whose it is.</p><p>Keywords: if, else, while and for are the words you must know.</p>'
    ),
    ['Category: a hotel', 'Tags: each net', 'Keywords: if']
  )
  kept(
    'sr-table',
    page(
      para(3) +
        '<table><tr><th>Boat</th><th>Engine</th></tr><tr><td>Anna</td><td><svg></svg><span class="sr-only">Yes</span></td></tr><tr><td>Bella</td><td><i class="icon"></i><span class="visually-hidden">No engine</span></td></tr></table>' +
        para(3)
    ),
    ['Anna | Yes'.replace('|', ''), 'No engine']
  )
  kept(
    'sr-dropcap',
    page(
      '<p><span aria-hidden="true">T</span><span class="sr-only">T</span>he watchman went up to the wall with a lamp in his hand and a dog at his heel, as on every night.</p>' +
        para(3)
    ),
    ['The watchman']
  )
  kept(
    'sr-dropword',
    page(
      '<p><span aria-hidden="true"><span>T</span>he</span><span class="screen-reader-text">The</span> watchman went up to the wall with a lamp in his hand and a dog at his heel, as on every night.</p>' +
        para(3)
    ),
    ['The watchman']
  )
  kept(
    'sr-rating',
    page(
      para(3) +
        '<h3>Alpha lamp</h3><p>Our mark: <span class="stars"></span><span class="visually-hidden">4 out of 5 stars</span></p>' +
        para(3)
    ),
    ['4 out of 5']
  )
  kept(
    'hreview',
    page(
      para(3) +
        '<div class="hreview-aggregate"><h3>Verdict</h3><p>A strong lamp with a stiff switch.</p><span>8/10</span></div>' +
        para(3)
    ),
    ['A strong lamp with a stiff switch']
  )
  kept(
    'hidden-p',
    page(
      para(3) +
        '<p class="hidden">The rest of the story.</p><div class="spoiler d-none">The butler did it with a rope.</div><blockquote class="hidden">Never.</blockquote><dl><dt>Wall</dt><dd class="hidden">A thing of stone.</dd></dl>' +
        para(3)
    ),
    ['The rest of the story', 'butler did it', 'A thing of stone']
  )
  kept(
    'hidden-code',
    page(
      para(3) +
        '<div class="answer hidden"><code>let x = 1</code></div><div class="solution hidden">x = 42</div>' +
        para(3)
    ),
    ['let x = 1', 'x = 42']
  )
  kept(
    'hidden-ar',
    page(
      para(2) +
        '<h3>متى يفتح الميناء؟</h3><div class="hidden">يفتح الميناء كل يوم من الصباح حتى المساء</div>' +
        para(3),
      {lang: 'ar'}
    ),
    ['يفتح الميناء كل']
  )
  kept(
    'q-comments-ja',
    page(
      para(5) +
        '<h3>コメント</h3><p>「この壁はあと百年は持つでしょう」と市長は述べた。</p><h3>会社概要</h3><p>港湾株式会社、東京都。</p><form><textarea name="c"></textarea></form>',
      {lang: 'ja'}
    ),
    ['この壁は', '港湾株式会社']
  )
  kept(
    'counter',
    page(para(2) + '<div class="score-index">3 of 5</div><div class="progress">1/2</div>' + para(3)),
    ['3 of 5']
  )
  kept(
    'promo-figure',
    page(para(2) + '<div class="product-box"><h3>Alpha</h3><p>Weight: 2 kg</p></div>' + para(3)),
    ['Weight: 2 kg']
  )
  kept(
    'comment-title',
    page(
      para(2) +
        '<h2 class="comment-title">What our editor thinks</h2><p>This wall will stand, and so will the town behind it, for a hundred years.</p>' +
        para(3)
    ),
    ['What our editor thinks']
  )
  kept(
    'pin-figure',
    page(
      para(2) +
        '<div class="pinit"><img src="/a.jpg" alt="Wall"></div><div class="pinit-wrapper"><p>Mix the eggs.</p></div>' +
        para(3)
    ),
    ['a.jpg', 'Mix the eggs']
  )
  kept(
    'tailwind-hidden-big',
    page(
      para(2) +
        '<details open><summary>More</summary><div class="hidden">Short answer</div></details>' +
        para(3)
    ),
    ['Short answer']
  )
  kept(
    'email-field-cell',
    page(
      para(6) +
        para(3) +
        '<div class="api"><h3>Parameters</h3><dl><dt>email</dt><dd>The address of the user</dd><dt>name</dt><dd>His name</dd></dl><input type="text" name="email" value="a@b.c"><button>Run</button></div>' +
        para(2)
    ),
    ['The address of the user']
  )
  kept(
    'price-table-cards',
    page(
      para(2) +
        '<div class="plan"><h3>Small boat</h3><input type="radio"><p>Up to six metres, water and power are free of charge.</p><b>$49</b></div><div class="plan"><h3>Big boat</h3><input type="radio"><p>Up to twelve metres, water is free of charge.</p><b>$99</b></div>' +
        para(3)
    ),
    ['Small boat', 'Up to six metres']
  )
  kept(
    'figure-price',
    page(
      para(2) +
        '<div class="wp-block-image"><img src="/f.jpg"><div class="caption">The first ticket, sold for</div> <b>$5</b> <a href="https://museum.example.com">Museum</a></div>' +
        para(3)
    ),
    ['The first ticket']
  )
})

describe('related headings and lists', () => {
  for (const [i, h] of [
    'Related topics',
    'Related information',
    'Related documentation',
    'More information',
    'Weitere Informationen',
    'Mehr zum Thema',
    'Read more',
    'Read next',
    'Lire aussi',
    'Más información',
    '関連情報',
    '相关阅读',
    'Related content',
    'More from this series',
    'Recommended',
    'Related links',
    'Related posts',
    'Related products',
    'Related stories',
    'You may also like'
  ].entries())
    kept(
      'tail-head-' + i,
      page(
        para(5) +
          `<h2>${h}</h2><p>The drawings of the wall are kept in the town hall.</p><h2>Contact</h2><p>Ann Lee, Harbour Office, Pier 1, telephone 0123 456789</p>`
      ),
      ['Ann Lee, Harbour Office']
    )
  kept(
    'category-name',
    page(
      para(2) +
        '<div class="category-name">Starters</div><ul><li>Fish soup</li><li>Bread</li></ul><div class="category-title">Main dishes</div><ul><li>Crab</li><li>Cod</li></ul>' +
        para(3)
    ),
    ['Starters', 'Main dishes']
  )
  kept(
    'category-h',
    page(para(2) + '<h3 class="category-title">Main dishes</h3><ul><li>Crab</li><li>Cod</li></ul>' + para(3)),
    ['Main dishes']
  )
  kept(
    'sr-td-yes',
    page(
      para(3) +
        '<table><tr><th>Boat</th><th>Engine</th></tr><tr><td>Anna</td><td><svg></svg><span class="sr-only">Yes</span></td></tr></table>' +
        para(3)
    ),
    ['Anna  Yes']
  )
  kept(
    'sr-inline',
    page(
      '<p>The boat is <span class="sr-only">minus</span><span>−</span>5 degrees warm, and <span class="visually-hidden">not really</span> a boat at all, as the watchman said to his dog.</p>' +
        para(3)
    ),
    ['not really a boat']
  )
  kept(
    'interview-answers-variant',
    page(
      para(2) +
        [
          ['question', 'Were you afraid when the water came?'],
          ['author', 'Not at all, I was asleep in my bed that night.']
        ]
          .map(([c, t]) => `<p class="line line--${c}">${t}</p>`)
          .join('') +
        para(4)
    ),
    ['Not at all, I was asleep']
  )
  kept(
    'forum',
    page(
      para(2) +
        [
          ['Ann', 'The wall leaks'],
          ['Bob', 'It does not'],
          ['Eve', 'Look at the drawing']
        ]
          .map(
            ([_a, t]) =>
              `<div class="post-row"><div class="message">${t} on the northern side <button>Quote</button></div></div>`
          )
          .join('') +
        para(3)
    ),
    ['The wall leaks', 'It does not']
  )
  kept(
    'checklist',
    page(
      para(2) +
        ['Tie the ropes', 'Light the lamps', 'Feed the dog']
          .map((t) => `<div class="check"><label>${t}</label><button>Done</button></div>`)
          .join('') +
        para(3)
    ),
    ['Tie the ropes', 'Feed the dog']
  )
  kept(
    'tool-tip',
    page(
      para(2) +
        '<div class="def">Bowline <a class="tooltip-more" href="#">?</a> a knot that makes a loop</div>' +
        para(3)
    ),
    ['a knot that makes']
  )
  kept(
    'stat',
    page(
      para(2) +
        '<div class="stat"><b>412 metres</b> of wall <div class="social-share"><a href="https://twitter.com/share?u=1">Tweet</a></div></div>' +
        para(3)
    ),
    ['412 metres']
  )
  kept(
    'h2-anchorbtn',
    page(
      para(2) +
        '<h2>How to tie a knot <button class="copy">Copy link</button></h2>' +
        para(2) +
        '<div class="heading"><span class="h">How to cut a rope</span><button>#</button></div>' +
        para(3)
    ),
    ['How to tie a knot', 'How to cut a rope']
  )
  kept(
    'map-only',
    page(
      para(2) +
        '<h3>Where it is</h3><div class="map" id="m1"></div><h3>When it is open</h3><p>Always.</p>' +
        para(3)
    ),
    ['Where it is']
  )
  kept(
    'mailto-question',
    page(
      para(5) +
        '<p>Do you know more about the wall?</p><div class="share-email"><a href="mailto:?subject=x">Mail</a></div>'
    ),
    ['Do you know more']
  )
  kept(
    'interview-q-share',
    page(
      para(2) +
        '<p><strong>Is the wall safe?</strong></p><div class="share-bar"><a href="https://twitter.com/share?u=1">Tweet</a></div><p>It is, and it always was, whatever the council says of it in its letters.</p>' +
        para(3)
    ),
    ['Is the wall safe?']
  )
})
