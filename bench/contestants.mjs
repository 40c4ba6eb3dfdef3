// Other tools that make Markdown of the main content of a page, each used as its own documentation says. A factory
// loads its packages and resolves to `(html, url) => {markdown, title?, author?, date?}`; what it throws is its own.

/** Mozilla's Readability, over the DOM the caller parses. */
async function readability(parseDocument) {
  const [{Readability}, toMarkdown] = await Promise.all([import('@mozilla/readability'), turndown()])
  return (html, url) => {
    const {document, close} = parseDocument(html, url)
    try {
      const article = new Readability(document).parse()
      return {
        markdown: toMarkdown(article?.content ?? ''),
        title: article?.title,
        author: article?.byline,
        date: article?.publishedTime
      }
    } finally {
      close?.()
    }
  }
}

/** HTML to Markdown, GFM tables and all; the plugin is the fork that is kept (the original rests since 2017). */
async function turndown() {
  const [{default: TurndownService}, {gfm}] = await Promise.all([
    import('turndown'),
    import('@joplin/turndown-plugin-gfm').then((plugin) => plugin.default ?? plugin)
  ])
  const service = new TurndownService({headingStyle: 'atx', codeBlockStyle: 'fenced'})
  service.use(gfm)
  return (html) => service.turndown(html)
}

/** Run something that reports pages' mistakes on the console. */
async function muted(run) {
  const {error, warn} = console
  console.error = console.warn = () => {}
  try {
    return await run()
  } finally {
    Object.assign(console, {error, warn})
  }
}

/** Tools that choose the main content. */
export const extractors = {
  async 'Readability + linkedom + turndown'() {
    const {parseHTML} = await import('linkedom')
    return readability((html) => parseHTML(html))
  },
  async 'Readability + jsdom + turndown'() {
    const {JSDOM, VirtualConsole} = await import('jsdom')
    return readability((html, url) => {
      // Without a listener the console is silent about the pages' style sheets.
      const {window} = new JSDOM(html, {url, virtualConsole: new VirtualConsole()})
      return {document: window.document, close: () => window.close()}
    })
  },
  async Defuddle() {
    const [{parseHTML}, {Defuddle}] = await Promise.all([import('linkedom'), import('defuddle/node')])
    return async (html, url) => {
      const {document} = parseHTML(html)
      // `useAsync` would ask other sites for what the page does not hold.
      const options = {markdown: true, useAsync: false}
      const {content, title, author, published} = await muted(() => Defuddle(document, url, options))
      return {markdown: content, title, author, date: published}
    }
  }
}

export const contestants = {
  ...extractors,
  /** The whole page, no content chosen: what parsing and writing alone cost in our own ecosystem. */
  async 'rehype-parse + remark-stringify'() {
    const [{unified}, {default: rehypeParse}, {toMdast}, {default: remarkGfm}, {default: remarkStringify}] =
      await Promise.all(
        ['unified', 'rehype-parse', 'hast-util-to-mdast', 'remark-gfm', 'remark-stringify'].map(
          (name) => import(name)
        )
      )
    const parser = unified().use(rehypeParse).freeze()
    const compiler = unified().use(remarkGfm).use(remarkStringify).freeze()
    return (html) => ({markdown: compiler.stringify(toMdast(parser.parse(html)))})
  }
}
