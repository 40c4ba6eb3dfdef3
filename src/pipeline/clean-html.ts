/**
 * Cleans HTML: takes the article of a page or all of a fragment, runs the rules on that tree, compiles it to Markdown.
 */
import {select} from 'hast-util-select'
import type {Root as MdastRoot} from 'mdast'
import {visitParents} from 'unist-util-visit-parents'
import {frontMatterOf} from '../compile/front-matter.js'
import {compileDocument, documentTree} from '../compile/html-document.js'
import {mainContent} from '../content/main-content.js'
import type {ContentSummary} from '../content/summarize-content.js'
import {summarizeContent} from '../content/summarize-content.js'
import type {Edit} from '../edits/edit.js'
import {resolveEdits} from '../edits/resolve.js'
import type {Warning} from '../errors.js'
import {textOf} from '../hast/elements.js'
import {documentBase} from '../metadata/page/document-base.js'
import {readPage} from '../metadata/page-metadata.js'
import {parseHtml} from '../parse/html/parse-html.js'
import {parseMarkdown} from '../parse/markdown/parse-markdown.js'
import {type Document, readDocument} from '../read/read.js'
import {LearnedUse} from '../rules/evidence/learned-blocks.js'
import {countWords} from '../text/count-words.js'
import {LineIndex} from '../text/line-index.js'
import {cleanSource} from './clean-source.js'
import {controlWarnings, findControls} from './controls/controls.js'
import {allowedRanges, keptRanges} from './controls/kept-ranges.js'
import {templateWarnings} from './document-warnings.js'
import type {ParsedDocument} from './parsed-document.js'
import {runPlugins} from './plugins/plugins.js'
import type {CleanResult} from './result.js'
import {toResult} from './result.js'
import {type DocumentInfo, fileFor, runFinders, runRule} from './run-rules.js'
import {makeSafe} from './safety/make-safe.js'
import {asRulesSeeIt, isOpaque, Probe} from './second-look.js'
import {documentSettings} from './settings/document-settings.js'
import type {CleanOptions} from './settings/options.js'
import {type Care, carefulSettings, type Settings} from './settings/settings.js'

/** Clean an HTML page or fragment. What is careful at first is so with the HTML, and not with its Markdown. */
export async function cleanHtml(
  document: Document,
  options: CleanOptions,
  care: Care,
  learned?: LearnedUse
): Promise<CleanResult> {
  const {bodyStart, frontMatter, wholePage} = document
  // Front matter is not HTML. Spaces replace it, because offsets count in the whole source.
  const markup =
    frontMatter === 'none' ? document.source : ' '.repeat(bodyStart) + document.source.slice(bodyStart)
  let tree = parseHtml(markup, {page: wholePage})
  const {
    metadata: found,
    base,
    articleBody
  } = wholePage
    ? readPage(tree, {url: options.url})
    : {metadata: {}, base: documentBase(tree, options.url), articleBody: undefined}
  const metadata = {...found, ...document.metadata}
  const own = documentSettings(options, metadata.url ?? base?.href)
  const info = {...own.info, learned}
  const settings = care === 'none' ? own.settings : carefulSettings(own.settings)
  const wantsArticle = settings.content === 'article' || (settings.content === 'auto' && wholePage)
  if (wantsArticle && !wholePage) tree = parseHtml(markup, {page: true})
  // Existing front matter is kept unchanged. So only its own values will be in the result's front matter.
  const said = frontMatter === 'none' ? metadata : document.metadata
  const parsed = {source: document.source, tree, format: 'html', path: info.path} as const
  const kept = keptRanges(parsed, settings)
  const article = wantsArticle
    ? mainContent(tree, {
        title: metadata.title,
        base,
        articleBody,
        metadata: said,
        allowed: allowedRanges(tree, settings)
      })
    : undefined
  const summary = article && summarizeContent(article, document.source)
  const content = article?.root ?? tree
  const wordsOutside = Object.values(summary?.removed ?? {}).reduce((sum, {words}) => sum + words, 0)
  const wordsBefore = countWords(textOf(content)) + wordsOutside
  const file = fileFor(document.source, info)
  file.data.editLog!.base = base
  file.data.editLog!.keep(kept)
  const warnings = controlWarnings(parsed, settings)
  runFinders(content, file, settings, true)
  warnings.push(...(await runPlugins(content, file, settings, 'tree')))
  runRule('leftover', content, file, settings)
  const edits = resolveEdits(file.data.editLog!.edits)
  const head = frontMatter === 'none' ? frontMatterOf(metadata) : document.source.slice(0, bodyStart)
  const page = documentTree(content, {base, language: metadata.language})
  // HTML with front matter is a page of a site generator, and its template code is meant.
  const body = compileDocument(page, {isTemplate: frontMatter !== 'none'})
  const first = head === '' || body === '' ? head + body : `${head.trimEnd()}\n\n${body}`
  const late = lateSettings(care === 'all' ? settings : own.settings, parsed)
  const needsMore = mayHoldMore(page, body, info, late) || isUnsafe(first, info, late)
  const again = needsMore ? await cleanMarkdown(first, info, late) : undefined
  const markdown = again?.markdown ?? first
  const wordsCut = again ? again.words.before - again.words.after : 0
  warnings.push(...lateFindings(again?.edits ?? [], document.source, summary))
  if (frontMatter === 'none') warnings.push(...templateWarnings(codeOf(page)))
  if (tree.data?.isFlattened) {
    warnings.push({
      code: 'deep-nesting',
      message: 'nested too deep: the innermost elements were unwrapped, their text stays'
    })
  }
  const done = toResult(
    {...document, metadata},
    edits,
    markdown,
    wordsBefore,
    Math.max(0, countWords(textOf(content)) - wordsCut),
    warnings
  )
  return summary ? {...done, content: summary} : done
}

/** The code in a page. */
function codeOf(page: MdastRoot): string[] {
  const found: string[] = []
  visitParents(page, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') found.push(node.value)
  })
  return found
}

/**
 * The settings for the second look, at the Markdown of a page. Allowed hosts and phrases are recognized there too.
 * Selectors and comments have their place only in the HTML: the rules that they hold back do not run again, except
 * `active-content`, which makes a document safe.
 */
function lateSettings(settings: Settings, page: ParsedDocument): Settings {
  const disabling = settings.inlineControl
    ? findControls(page).filter(({action}) => action.startsWith('disable'))
    : []
  const {selectors} = settings.allow
  const isOff = (rule: string) =>
    rule !== 'active-content' &&
    (disabling.some(({rules}) => rules.length === 0 || rules.includes(rule)) ||
      selectors.some((selector) => select(selector, page.tree) !== undefined))
  if (disabling.length === 0 && selectors.length === 0) return settings
  const states = new Map([...settings.states].map(([id, state]) => [id, isOff(id) ? 'off' : state] as const))
  return {...settings, states}
}

/** Clean the Markdown of a page. The user's plugins do not run again: they saw the HTML tree. */
function cleanMarkdown(markdown: string, info: DocumentInfo, settings: Settings): Promise<CleanResult> {
  const derived = {...info, isDerived: true}
  return cleanSource(readDocument(markdown, {format: 'markdown'}), derived, {...settings, plugins: []})
}

/** Whether the last look finds something in the Markdown of a page. */
function isUnsafe(markdown: string, {path}: DocumentInfo, settings: Settings): boolean {
  const {bodyStart} = readDocument(markdown, {format: 'markdown'})
  const parse = (source: string): ParsedDocument => ({
    source,
    tree: parseMarkdown(source, bodyStart),
    format: 'markdown',
    path
  })
  return makeSafe(markdown, bodyStart, path, settings, parse).length > 0
}

/** Whether a second look, at the Markdown itself, may find anything. */
function mayHoldMore(page: MdastRoot, body: string, info: DocumentInfo, settings: Settings): boolean {
  if (isOpaque(page, body)) return true
  // It takes nothing: what the list may take is counted where it does.
  const learned = info.learned && new LearnedUse(info.learned)
  const file = fileFor(body, {...info, learned})
  const probe = new Probe(body)
  file.data.editLog = probe
  const tree = asRulesSeeIt(page)
  runFinders(tree, file, settings, false)
  runRule('leftover', tree, file, settings)
  if (learned?.isRefused) info.learned?.refuse()
  return probe.hasFound
}

/**
 * A removal of the second look has no range in the HTML that could be undone, so it is not an edit. A warning reports
 * it, with the line of its words.
 */
function lateFindings(
  edits: readonly Edit[],
  source: string,
  summary: ContentSummary | undefined
): Warning[] {
  const lines = new LineIndex(source)
  const from = summary?.start.offset ?? 0
  return edits
    .filter(({category}) => category !== 'tidy')
    .map(({before, reason, rule}) => {
      const words = /[\p{L}\p{N}][\p{L}\p{N} ]*/u.exec(before)?.[0].trimEnd() ?? ''
      const at = words === '' ? -1 : source.indexOf(words, from)
      return {
        code: 'found-in-markdown',
        message: `seen only in the Markdown the page became, and taken out of it: ${reason} (${rule})`,
        line: lines.lineOf(at < 0 ? from : at)
      }
    })
}
