import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Constructors that load tables of language data, 10 ms and more each time. */
const slow = ['Segmenter', 'DateTimeFormat', 'DisplayNames', 'RelativeTimeFormat', 'Collator'] as const

it('loads no language data before a text asks for it', async () => {
  const folder = import.meta.dirname
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('testing'),
  )
  const made: string[] = []
  const originals = slow.map((name) => [name, Intl[name]] as const)
  for (const [name, original] of originals)
    Object.defineProperty(Intl, name, {
      configurable: true,
      writable: true,
      value: new Proxy(original, {
        construct(target, parameters: unknown[]) {
          made.push(name)
          return Reflect.construct(target, parameters) as object
        },
      }),
    })
  try {
    for (const module of modules) await import(join(folder, module))
  } finally {
    for (const [name, original] of originals)
      Object.defineProperty(Intl, name, { configurable: true, writable: true, value: original })
  }
  expect(modules.length).toBeGreaterThan(100)
  expect(made).toEqual([])
})
