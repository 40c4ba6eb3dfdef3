/**
 * Which room of `src` may import which: `npm run floors` checks it. `docs/architecture.md` says what each room is for.
 */
import ts from 'typescript'

/**
 * The floors, lowest first. A room is a folder `src/<room>/`; it may import rooms of lower floors and `src/errors.ts`,
 * nothing else.
 */
export const floors = [
  ['facts'],
  ['text', 'files'],
  ['addresses'],
  ['hast'],
  ['discover', 'read', 'parse'],
  ['edits'],
  ['metadata', 'filter-lists', 'compile'],
  ['content', 'rules'],
  ['pipeline'],
  ['config', 'learn', 'report'],
  ['reporters', 'run'],
  ['cli']
]

/** Files of `src` itself: every room may import the first; the second is the library's door, which no room imports. */
const ground = 'errors.ts'
const door = 'index.ts'

// Where `typescript` has no JavaScript API (as TypeScript 7), dependency-cruiser sees no file and finds nothing wrong.
if (!ts.createSourceFile) throw new Error('"typescript" has no JavaScript API: see package.json')

/** Rooms that see no file system, clock or network: what they make depends on their arguments alone. */
export const pure = [
  'facts',
  'text',
  'addresses',
  'hast',
  'read',
  'parse',
  'edits',
  'metadata',
  'compile',
  'content',
  'rules',
  'pipeline'
]
/** Modules of Node.js that see nothing of the world outside. */
const harmless = ['buffer', 'module', 'util']

const file = (name) => `^src/${name.replaceAll('.', '\\.')}$`
const room = (name) => `^src/${name}/`

const onlyLowerFloors = floors.flatMap((own, index) => {
  const lower = floors.slice(0, index).flat()
  return own.map((name) => ({
    name: `only-lower-floors:${name}`,
    comment: `src/${name} may import only lower floors: ${[ground, ...lower].join(', ')}`,
    severity: 'error',
    from: {path: room(name)},
    to: {path: '^src/', pathNot: [file(ground), room(name), ...lower.map(room)]}
  }))
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'These files import each other in a circle (imports of types count)',
      severity: 'error',
      from: {},
      to: {circular: true}
    },
    {
      name: 'nothing-below-the-ground',
      comment: `src/${ground} imports no file of src`,
      severity: 'error',
      from: {path: file(ground)},
      to: {path: '^src/'}
    },
    {
      name: 'every-file-in-a-room',
      comment: 'Give this folder a floor in .dependency-cruiser.mjs and a line in docs/architecture.md',
      severity: 'error',
      // The rule needs a bound: a file with more importers is caught as an import of no lower floor.
      module: {
        path: '^src/',
        pathNot: [file(ground), file(door), ...floors.flat().map(room)],
        numberOfDependentsLessThan: 100
      },
      from: {}
    },
    {
      name: 'no-outside-world',
      comment: `Of the modules of Node.js these rooms may import only: ${harmless.join(', ')}`,
      severity: 'error',
      from: {path: pure.map(room)},
      to: {dependencyTypes: ['core'], pathNot: `^(?:node:)?(?:${harmless.join('|')})$`}
    },
    {
      name: 'no-unresolvable',
      comment: 'This import leads nowhere, so nothing can be said of its floor',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true, path: '^[.]'}
    },
    ...onlyLowerFloors
  ],
  options: {
    parser: 'tsc',
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^node_modules'}
  }
}
