/**
 * What a configuration file may hold, with the descriptions that editors show for each key.
 *
 * `schema/config.schema.json` is made of this (`UPDATE_SCHEMA=1 npm test`).
 */
import {z} from 'zod'
import {categories, type RuleId} from '../edits/edit.js'
import {isSelector} from '../hast/selectors.js'
import type {PluginEntry} from '../pipeline/settings/options.js'

const preset = z
  .enum(['scraped', 'authored', 'strict'])
  .describe(
    'How much is removed: scraped removes all that is certain or likely, authored only what is certain, strict more than scraped. Default: scraped when writing to a folder, else authored.'
  )
const content = z
  .enum(['auto', 'article', 'page'])
  .describe(
    'For HTML: auto extracts the article from a whole page and converts all of a fragment, article extracts it from fragments too, page converts everything. Default: auto.'
  )

const builtIn = Object.keys(categories) as [RuleId, ...RuleId[]]

const customId = z.templateLiteral(['custom/', z.string()])
const ruleList = z.array(z.union([z.enum(builtIn), customId]))
const state = z.union([z.boolean(), z.enum(['all', 'certain', 'off'])])
const count = z.int().min(0).max(100_000)
const texts = z.array(z.string().min(1))
const selectors = z.array(z.string().refine(isSelector, 'is no CSS selector'))

const rule = <Options extends z.ZodRawShape>(options: Options) =>
  z.union([state, z.strictObject({state: state.optional(), ...options})])

const rules = z.strictObject({
  'affiliate-ad': rule({
    maxWords: count.optional().describe('Most words a marked region may hold beside its links. Default: 60.')
  }).optional(),
  'display-ad': rule({
    maxWords: count.optional().describe('Most words an ad container may hold. Default: 25.')
  }).optional(),
  'tracking-pixel': rule({
    maxSize: count.optional().describe('Largest invisible side, in CSS pixels. Default: 1.')
  }).optional(),
  'tracking-link': rule({
    unlink: z
      .boolean()
      .optional()
      .describe(
        'Take links through affiliate networks away where their target cannot be read. Default: true.'
      ),
    keep: texts.optional().describe('Parameters that stay; * stands for any characters.')
  }).optional(),
  'related-links': rule({
    maxLeadIn: count.optional().describe('Most words a lead-in may have. Default: 16.')
  }).optional(),
  boilerplate: rule({
    strict: z
      .boolean()
      .optional()
      .describe('Remove disclosures, photo credits and price lines as well. Default: as the preset says.')
  }).optional(),
  'active-content': rule({}).optional(),
  leftover: rule({}).optional(),
  'html-to-markdown': rule({}).optional(),
  'filter-list': rule({}).optional()
} satisfies Record<RuleId, z.ZodType>)

const allow = z.strictObject({
  hosts: texts
    .optional()
    .describe(
      'Hosts: addresses there, and on their subdomains, stay as they are, and so does what shows them.'
    ),
  parameters: texts.optional().describe('Parameters of addresses that stay; * stands for any characters.'),
  selectors: selectors.optional().describe('CSS selectors: the elements stay with all they hold.'),
  phrases: texts.optional().describe('Phrases: text with one of them stays.')
})

/** The keys of a custom rule that say what it matches. */
export const matchers = ['selectors', 'hosts', 'phrases', 'markers', 'parameters'] as const

const customRule = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no name in kebab-case, such as "promo-box"')
      .describe('Its findings are those of custom/<name>.'),
    category: z.enum(['ad', 'tracking', 'spam', 'unsafe', 'tidy']).optional().describe('Default: spam.'),
    confidence: z.enum(['certain', 'likely']).optional().describe('Default: certain.'),
    reason: z.string().min(1).optional().describe('For people; the default says what matched.'),
    selectors: selectors.optional().describe('CSS selectors of elements to remove, with all they hold.'),
    hosts: texts
      .optional()
      .describe(
        'Hosts whose pictures, frames and scripts are removed, and whose links lose their address: the text of the link stays, unless the link is all there is in its block.'
      ),
    phrases: texts
      .optional()
      .describe(
        'Blocks (paragraphs, items, headings) to remove if this is their whole text; * stands for any text.'
      ),
    markers: z
      .array(z.strictObject({begin: z.string().min(1), end: z.string().min(1)}))
      .optional()
      .describe('Pairs of comments, or of lines, to remove with what stands between them.'),
    parameters: texts.optional().describe('Parameters to remove from addresses; * stands for any characters.')
  })
  .refine((rule) => matchers.some((key) => (rule[key] ?? []).length > 0), 'names nothing to take out')
  .meta({anyOf: matchers.map((key) => ({required: [key], properties: {[key]: {minItems: 1}}}))})

type Plugin = Extract<PluginEntry, (...args: never) => unknown>
const plugin = z.union([z.string().min(1), z.custom<Plugin>((value) => typeof value === 'function')])
const pluginEntry = z.union([plugin, z.tuple([plugin], z.unknown())])

const settings = {
  preset: preset.optional(),
  content: content.optional(),
  enable: ruleList.optional().describe('Rules to switch on in addition to those of the preset.'),
  disable: ruleList.optional().describe('Rules to switch off.'),
  rules: rules.optional().describe('Rule by rule: true, false, all, certain, off, or an object of options.'),
  allow: allow.optional().describe('What no rule may touch.'),
  customRules: z.array(customRule).optional().describe('Rules of your own, without code.'),
  plugins: z
    .array(pluginEntry)
    .optional()
    .describe(
      'Rehype plugins of your own: a module (package, or path from this file), alone or with its options.'
    ),
  site: z
    .url({protocol: /^https?$/})
    .optional()
    .describe('Address of the site, for documents that do not say where they are from.'),
  inlineControl: z
    .boolean()
    .optional()
    .describe('Whether comments in a document can switch rules off in it. Default: true.')
}

const override = z.strictObject({
  files: texts
    .optional()
    .describe('Patterns in the syntax of .gitignore, from the folder of this file. Default: any file.'),
  sites: texts.optional().describe('Hosts a document came from, with their subdomains. Default: any.'),
  ...settings
})

const filterList = z.union([
  z.string().min(1),
  z.strictObject({
    file: z.string().min(1).describe('Where the list is, from this file.'),
    url: z
      .url({protocol: /^https$/})
      .optional()
      .describe('Where `clean-articles lists update` gets it from.')
  })
])

export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    ...settings,
    overrides: z
      .array(override)
      .optional()
      .describe('Settings for some documents, by file or by site; later ones count more.'),
    ignore: texts
      .optional()
      .describe(
        'Files and folders to ignore: patterns in the syntax of .gitignore, from the folder of this file.'
      ),
    gitignore: z.boolean().optional().describe('Whether to ignore what .gitignore names. Default: false.'),
    filterLists: z
      .array(filterList)
      .optional()
      .describe('Filter lists in the syntax of EasyList and uBlock Origin.'),
    learned: z
      .string()
      .min(1)
      .optional()
      .describe('File of blocks that clean-articles learn found: they are removed, as likely ones.'),
    baseline: z.string().min(1).optional().describe('File of the findings that --check accepts.'),
    reporters: texts.optional().describe('Reports to make: name, or name=file.'),
    jobs: z.int().min(1).max(1024).optional().describe('Files cleaned at a time.')
  })
  .meta({title: 'clean-articles configuration'})

/** The JSON Schema of a configuration, for editors. Functions, which only code can hold, are not in it. */
export function configJsonSchema(): object {
  const schema = z.toJSONSchema(configSchema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override({zodSchema, jsonSchema}) {
      if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, {not: {}})
    }
  })
  return {...schema, $id: 'urn:clean-articles:config:1'}
}
