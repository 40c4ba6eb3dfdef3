// One document of a run: an excerpt of an input, mutated a few times, with options.
import {stretchOf} from './blocks.mjs'
import {chooseEncoding, localise} from './encode.mjs'
import * as structure from './mutate-structure.mjs'
import * as tokens from './mutate-tokens.mjs'
import {randomOf} from './random.mjs'

/** The mutations, by name and weight. */
const mutators = [
  [6, structure.splice],
  [6, structure.addJunk],
  [6, structure.addIsland],
  [0.5, structure.addControl],
  [1, structure.addFrontMatter],
  [6, structure.nest],
  [2, structure.moveBlock],
  [3, structure.regap],
  [0.3, structure.grow],
  [6, tokens.unbalance],
  [3, tokens.cut],
  [1, tokens.changeCase],
  [2, tokens.addAttribute],
  [2, tokens.addCharacter],
  [1, tokens.changeLineEnds],
  [2, tokens.indent],
  [2, tokens.rebreak],
  [2, tokens.escapeToken]
]

/** Characters a document may have, so that one call stays within its time. */
const most = 400_000

/**
 * The document number `index` of a seed: `{index, text, encoding, options, trail}`. It depends on the seed, the number
 * and the inputs alone.
 */
export function makeDocument(seed, index, inputs) {
  const random = randomOf(seed, index)
  const context = contextOf(inputs)
  const input = random.chance(0.65) ? random.pick(context.own) : random.pick(inputs)
  let text = excerptOf(input, random)
  const trail = [input.name]
  const count = random.weighted([
    [1, 0],
    [4, 1],
    [4, 2],
    [3, 3],
    [2, 5],
    [1, 9]
  ])
  for (let step = 0; step < count; step++) {
    const mutate = random.weighted(mutators)
    text = mutate(text, random, context).slice(0, most)
    trail.push(mutate.name)
  }
  const encoding = chooseEncoding(random)
  return {
    index,
    text: localise(text, encoding, random),
    encoding,
    options: chooseOptions(input, text, random),
    trail
  }
}

/** Most documents are a few blocks: small ones are cleaned by the hundred, and show nearly all there is. */
function excerptOf({text}, random) {
  if (text.length < 1500 || random.chance(0.06)) return text
  return random.chance(0.3) ? stretchOf(text, random, 20) : stretchOf(text, random)
}

const contexts = new WeakMap()

function contextOf(inputs) {
  let context = contexts.get(inputs)
  if (!context) {
    const own = inputs.filter(({name}) => name.startsWith('fixtures/'))
    const junk = inputs.filter(({isJunk}) => isJunk)
    context = {inputs, own: own.length > 0 ? own : inputs, junk: junk.length > 0 ? junk : inputs}
    contexts.set(inputs, context)
  }
  return context
}

/** The options of a call; what is left out has its default. */
function chooseOptions({extension}, text, random) {
  const options = {}
  if (random.chance(0.5)) options.preset = random.pick(['authored', 'strict'])
  // What is forced to be a text seldom is one.
  if (random.chance(0.12)) {
    options.format = random.pick(['markdown', 'html', extension === 'txt' ? 'text' : 'markdown'])
  } else if (random.chance(0.01)) options.format = 'text'
  if (random.chance(0.2)) options.content = random.pick(['article', 'page'])
  if (random.chance(0.95)) {
    const other = random.pick(['md', 'markdown', 'mdx', 'html', 'xhtml', 'txt'])
    options.path = `input.${random.chance(0.85) ? extension : other}`
  }
  if (random.chance(0.4)) {
    options.url = random.pick([
      'https://example.com/a/',
      'https://www.example.org/stoves/ash.html?utm_source=a',
      'https://techidaily.com/'
    ])
  }
  if (random.chance(text.includes('clean-articles-') ? 0.5 : 0.05))
    options.controls = random.pick(['keep', 'remove'])
  return options
}
