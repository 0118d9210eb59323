import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../locales/en'
import { listedCommands } from './command-list'
import { editorCommandFacts } from './editor-commands'

const root = join(import.meta.dirname, '..')
const offering = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .filter((text) => text.includes('useCommands(['))

describe('the list of commands', () => {
  it.each(listedCommands.map(({ id }) => id))('has %s, which something offers', (id) => {
    expect(offering.some((text) => text.includes(`id: '${id}'`))).toBe(true)
  })

  it('has each command of the catalogue', () => {
    const { openRecent, ...named } = en.command
    expect(openRecent).toContain('{headline}')
    expect(listedCommands.map(({ id }) => id).sort()).toEqual(Object.keys(named).sort())
  })

  it('gives each key to one command of the window and the text', () => {
    const keys = [...listedCommands, ...editorCommandFacts]
      .filter(({ id }) => id !== 'leaveFocus')
      .flatMap(({ keys: own }) => own.map((key) => key.split('-').sort().join('-')))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})
