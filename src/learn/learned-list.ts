/** The list of learnt blocks: a YAML file that `clean-articles learn` writes, a person edits, and a run reads. */
import {parse, stringify} from 'yaml'
import {z} from 'zod'
import {CleanArticlesError} from '../errors.js'
import {readRegular} from '../files/read-regular.js'
import {keyOf} from '../rules/evidence/edge-blocks.js'
import type {LearnedBlock} from '../rules/evidence/learned-blocks.js'
import {printableJson, visible} from '../text/visible.js'
import type {LearnedEntry} from './learner.js'

/** Largest list that is read, in bytes: one of a real site has a few blocks. */
const largest = 1_000_000

const count = z.int().min(0)

const block = z.strictObject({
  text: z
    .string()
    .max(10_000)
    .refine((text) => keyOf(text) !== '', 'has no words and no address')
    .describe(
      'The whole block in one line of Markdown: words, [links](address), ![](pictures). Case, punctuation and numbers do not count; addresses do.'
    ),
  place: z
    .enum(['head', 'tail'])
    .describe('Where it stands: head before the text of an article, tail behind it.'),
  files: count.optional().describe('In how many files it was found.'),
  unlike: count.optional().describe('How many of them share nothing else; counted to 50.'),
  among: z
    .string()
    .optional()
    .describe('Whose files share it: all, or those of a site, a folder, an author.'),
  of: count.optional().describe('How many files these are, with it or without it.'),
  formats: z
    .array(z.enum(['markdown', 'html', 'text']))
    .optional()
    .describe('What the files are written in.'),
  examples: z.array(z.string()).optional().describe('Some of the files.')
})

const listSchema = z
  .strictObject({
    $schema: z.string().optional(),
    version: z.literal(1),
    blocks: z.array(block).max(5000).describe('The blocks that a run takes out. Only text and place count.')
  })
  .meta({title: 'clean-articles list of learnt blocks'})

/** The JSON Schema of a list, for editors. */
export function learnedJsonSchema(): object {
  return {
    ...z.toJSONSchema(listSchema, {target: 'draft-7', io: 'input'}),
    $id: 'urn:clean-articles:learned:1'
  }
}

/** The text of a list. `command` is how a run takes it. */
export function writeLearnedList(entries: readonly LearnedEntry[], command: string): string {
  const head = [
    'Blocks that files with unlike texts share at their start or end: templates of a site, as it seems.',
    'Delete those that are not junk. Then:',
    `  ${command}`
  ]
  const lines = head.map((line) => `# ${visible(line.trim())}\n`).join('')
  const list = stringify(
    {version: 1, blocks: entries},
    {lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN'}
  )
  // Texts stand in quotes, where YAML knows the escapes of JSON.
  return lines + printableJson(list)
}

/**
 * The blocks of the list at `path` (absolute); `label` is its name in messages. Throws `bad-config` for a file that cannot be
 * read or is no such list.
 */
export async function readLearnedList(path: string, label: string): Promise<LearnedBlock[]> {
  const value = parseList(await readText(path, label), label)
  const {data, error} = listSchema.safeParse(value)
  if (error) throw badList(label, problemOf(error.issues[0]!), error)
  return data.blocks.map(({files, place, text}) => ({text, place, ...(files === undefined ? {} : {files})}))
}

async function readText(path: string, label: string): Promise<string> {
  let bytes: Buffer | undefined
  try {
    bytes = await readRegular(path)
  } catch (error) {
    throw badList(label, error instanceof CleanArticlesError ? error.message : 'it cannot be read', error)
  }
  if (bytes === undefined) throw badList(label, 'there is no such file')
  if (bytes.length > largest) throw badList(label, 'it has more than 1 MB')
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (error) {
    throw badList(label, 'it is not UTF-8', error)
  }
}

function parseList(text: string, label: string): unknown {
  try {
    // Without aliases: a few lines of them can stand for billions of blocks.
    return parse(text, {maxAliasCount: 0, logLevel: 'error'})
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]!.replace(/:$/, '') : String(error)
    throw badList(label, `it is not YAML: ${reason}`, error)
  }
}

function problemOf({message, path}: z.core.$ZodIssue): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  const what = /^has /.test(message) ? message : `is wrong: ${message}`
  return place === '' ? `the file ${what}` : `"${place.replace(/^\./, '')}" ${what}`
}

function badList(label: string, problem: string, cause?: unknown): CleanArticlesError {
  return new CleanArticlesError('bad-config', `cannot use the learnt list ${label}: ${problem}`, {
    hint: 'A list is what "clean-articles learn <folder>" writes: version: 1, and blocks with text and place (head or tail).',
    cause
  })
}
