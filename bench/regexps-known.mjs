/**
 * Expressions that may take more than linear time, with the reason why what they are given is bounded.
 * `at` is the file in src/, `begins` how the expression begins.
 */
const name = 'a line of authors: `plain` cuts it to 400 characters'
const title = 'a title of at most `maxTitle` characters'
const phrase = 'a block of at most 600 characters (`factOf` of the rule boilerplate, lines of main content)'

export const known = [
  {
    at: 'addresses/clean-url.ts',
    begins: 'https?(?::|%3A)',
    reason: 'the path of a parsed URL has no line break'
  },
  {
    at: 'addresses/srcset.ts',
    begins: '[ \\t\\n\\f\\r,]*',
    reason: 'sticky: tried at one place, where only commas are given back'
  },
  {at: 'compile/text/plain-escapes.ts', begins: '(?:(?=>|', reason: 'used behind the start of a line only'},
  {at: 'config/user-code.ts', begins: '(?:file:', reason: 'the message of an error in a module of the user'},
  {at: 'hast/region-names.ts', begins: '^(.*[^-])--', reason: 'one class name'},
  {at: 'hast/region-names.ts', begins: '(?<=.)--', reason: 'one class name, which has no line break'},
  {at: 'content/shapes/controls.ts', begins: '(?:slide|gallery', reason: 'one class name'},
  {at: 'content/shapes/pointers.ts', begins: '^(?:[^\\s', reason: 'a short label'},
  {
    at: 'content/steps/known-lines.ts',
    begins: 'https?',
    reason: 'a short line, without white space behind the address'
  },
  {at: 'facts/networks/embed-pages.ts', begins: '^(?:youtube', reason: 'the title of a player'},
  {at: 'facts/wording/boilerplate-phrases.ts', begins: '^(?:share', reason: phrase},
  {
    at: 'facts/wording/other-short-lines.ts',
    begins: '^["',
    reason: 'a line that is short enough for a heading'
  },
  {at: 'facts/wording/page-controls.ts', begins: '^[', reason: phrase},
  {at: 'facts/wording/page-controls.ts', begins: '^(?:kommentar', reason: phrase},
  {at: 'facts/wording/site-notices.ts', begins: '^[【', reason: phrase},
  {at: 'facts/wording/site-notices.ts', begins: '^(?:(?:please )?', reason: phrase},
  {at: 'filter-lists/read-list.ts', begins: '^!\\s*', reason: 'one line of the head of a filter list'},
  {at: 'filter-lists/selectors.ts', begins: '([#.])', reason: 'sticky, on one selector of a filter list'},
  {at: 'filter-lists/selectors.ts', begins: '"(?:', reason: 'one selector of a filter list'},
  {at: 'hast/selectors.ts', begins: '\\[[^', reason: 'a selector in the options of the user'},
  {at: 'hast/selectors.ts', begins: '(?:"', reason: 'a selector in the options of the user'},
  {at: 'metadata/author/byline.ts', begins: '^(?:', reason: name},
  {at: 'metadata/author/names.ts', begins: '\\s+(?:', reason: name},
  {at: 'metadata/author/names.ts', begins: '(?<=', reason: name},
  {at: 'metadata/author/names.ts', begins: '(?:(?<!', reason: name},
  {at: 'metadata/title.ts', begins: '^\\d', reason: title},
  {at: 'metadata/title.ts', begins: '\\s+[|', reason: title},
  {
    at: 'pipeline/safety/may-be-active.ts',
    begins: '(?:&#',
    reason: 'sticky, and nothing follows the repetition: it never gives back'
  },
  {at: 'rules/active-content.ts', begins: '[\\s/]+', reason: 'one start tag'},
  {
    at: 'rules/html-to-markdown.ts',
    begins: '^(?:[ \\t]*(?:>',
    reason: 'anchored; each marker is one character'
  },
  {at: 'rules/html-to-markdown.ts', begins: '[ \\t]*$', reason: 'a slice of 20 characters'},
  {
    at: 'text/inline-context.ts',
    begins: '^[ \\t',
    reason: 'a line in front of an edit, cut to its last characters'
  },
  {at: 'text/inline-context.ts', begins: '[^\\s<]*$', reason: 'a slice of 2000 characters'},
  {at: 'text/inline-context.ts', begins: '(?<![', reason: 'a slice of 2000 characters'},
  {at: 'text/leaked-code.ts', begins: '[(!+;]*', reason: 'a slice of 120 characters'},
  {at: 'text/leaked-code.ts', begins: '[(!+;]\\s', reason: 'a slice of 120 characters'},
  {at: 'text/leaked-code.ts', begins: '(?:[\\w-]*', reason: 'a slice of 200 characters'},
  {
    at: 'facts/markup/interface-pictures.ts',
    begins: '(?:^|[/_.-])(?:(?:wechat',
    reason: 'a file name of at most 120 characters'
  },
  {at: 'rules/evidence/shown-code.ts', begins: '`[^`]*$', reason: 'at most 200 characters before a name'},
  {at: 'text/interface-lines.ts', begins: '^[^\\p{L}', reason: 'a line of at most 600 characters'},
  {at: 'text/interface-lines.ts', begins: '\\s*[,&、]', reason: 'a name in a line of at most 600 characters'}
]
