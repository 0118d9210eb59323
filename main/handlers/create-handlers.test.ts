import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** The files of ours that a module imports by its first lines, and what those import, types left out. */
function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, from = ''] of text.matchAll(/^(?:import|export) (?!type\b)[^;'"]*?from '(\.[^']+)'/gm))
    loadedBy(join(file, '..', `${from}.ts`), found)
  return found
}

it.each([
  ['the window is made', '../index.ts'],
  ['the library is answered', './create-handlers.ts'],
])('loads no grammar and no rule before %s', (_when, module) => {
  const files = [...loadedBy(join(import.meta.dirname, module))]
  const heavy = files.filter((file) => /domain[\\/](?:document[\\/](?:schema|parse)|findings)/.test(file))
  expect(files.length).toBeGreaterThan(5)
  expect(heavy).toEqual([])
})
