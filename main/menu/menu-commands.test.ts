import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { menuCommands } from '../../ipc/channels'

const root = join(import.meta.dirname, '..', '..', 'renderer')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .filter((text) => /useCommands\(|editorCommands/.test(text))

it.each(menuCommands)('the menu’s command %s is one that the window offers', (command) => {
  expect(
    sources.some((text) => text.includes(`id: '${command}'`) || text.includes(`history('${command}',`)),
  ).toBe(true)
})
