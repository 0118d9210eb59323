import { builtinModules } from 'node:module'
import { dirname, posix, relative, resolve, sep } from 'node:path'

/**
 * Who may import whom. `folders`: ours, by value or type; `types`: ours, by `import type` alone;
 * `packages`: all when missing; `node`: whether Node.js's own modules are allowed.
 * The first entry whose `area` matches a file holds for it.
 */
const layers = [
  {
    area: /^domain\//,
    folders: [/^domain\//],
    packages: ['prosemirror-model', 'prosemirror-changeset', '@noble/hashes', 'bidi-js'],
  },
  { area: /^ipc\//, folders: [/^ipc\//, /^domain\//], packages: ['zod'] },
  {
    // Runs on plain Node.js as well, and so does what it imports.
    area: /^main\/(handlers|database|import|export|cli)\//,
    folders: [/^main\/(?!(index$|menu|security|window\/|ipc\/))/, /^ipc\//, /^domain\//],
    forbiddenPackages: ['electron'],
    node: true,
  },
  { area: /^main\//, folders: [/^main\//, /^ipc\//, /^domain\//], node: true },
  {
    area: /^preload\//,
    folders: [/^preload\//, /^ipc\/channels$/],
    types: [/^ipc\//, /^domain\//],
    packages: ['electron'],
  },
  {
    area: /^renderer\//,
    folders: [
      /^renderer\//,
      /^ipc\/(sentences|default-settings|under-approval|refusal-failure)$/,
      /^domain\//,
    ],
    types: [/^ipc\//, /^preload\/window/],
    forbiddenPackages: ['electron', 'better-sqlite3'],
  },
]

const nodeModules = new Set(builtinModules)
const isNodeModule = (name) => name.startsWith('node:') || nodeModules.has(name)
const packageName = (name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')
const matches = (patterns, path) => (patterns ?? []).some((pattern) => pattern.test(path))

const isForTests = (path) => path.endsWith('.test.ts') || path.includes('/testing/')

/**
 * Why FILE (a path from the root with `/`) may not import SPECIFIER, or null where it may.
 * Tests, and what lies in a folder `testing`, may use Node.js and every package; the folders' rules hold for them too.
 */
export function importFault(file, specifier, isTypeOnly) {
  const layer = layers.find(({ area }) => area.test(file))
  if (!layer) return null
  const [folder] = file.split('/')
  const isTest = isForTests(file)

  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier).replace(/\.(ts|js|vue)$/, '')
    if (!isTest && isForTests(target)) return `${target} is for tests alone.`
    if (matches(layer.folders, target)) return null
    if (matches(layer.types, target)) return isTypeOnly ? null : `${folder} takes only types from ${target}.`
    if (isTest && !layers.some(({ area }) => area.test(`${target}/`))) return null
    return `${file} may not import ${target}.`
  }
  if (specifier.startsWith('/')) return 'Import our files by a relative path.'
  if (isTest) return null
  if (isNodeModule(specifier)) return layer.node ? null : `${folder} runs without Node.js.`
  const name = packageName(specifier)
  if (layer.forbiddenPackages?.includes(name)) return `${dirname(file)} runs without ${name}.`
  if (layer.packages && !layer.packages.includes(name)) return `${folder} does not use the package ${name}.`
  return null
}

/** ESLint rule: the import rules above, for static and dynamic imports, re-exports and `import('…')` types. */
export const layersRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, resolve(context.filename)).split(sep).join('/')
    const check = (source, isTypeOnly) => {
      if (typeof source?.value !== 'string') return
      const fault = importFault(file, source.value, isTypeOnly)
      if (fault) context.report({ node: source, message: fault })
    }
    const isTypeOnly = ({ importKind, specifiers }) =>
      importKind === 'type' ||
      (specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type'))
    return {
      ImportDeclaration: (node) => check(node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
    }
  },
}
