import { describe, expect, it } from 'vitest'
import { rankCommands, type NamedCommand } from './rank-commands'

const command = (id: string, ...titles: readonly string[]): NamedCommand => ({
  id,
  titles,
  isAvailable: true,
})
const commands = [
  command('export', 'Exportieren', 'Export'),
  command('quote', 'Zitat', 'Quote'),
  command('turnIntoQuote', 'In Zitat umwandeln', 'Turn into quote'),
  { ...command('table', 'Tabelle', 'Table'), isAvailable: false },
]
const ids = (typed: string, recent: readonly string[] = []): readonly string[] =>
  rankCommands(commands, typed, recent).map(({ id }) => id)

describe('the order of the palette', () => {
  it('finds a command by its name in either language', () => {
    expect(ids('zitat')).toEqual(['quote', 'turnIntoQuote'])
    expect(ids('quote')).toEqual(['quote', 'turnIntoQuote'])
  })

  it('puts what was run lately before what fits alike, never before what fits better', () => {
    expect(ids('', ['turnIntoQuote'])[0]).toBe('turnIntoQuote')
    expect(ids('zitat', ['turnIntoQuote'])).toEqual(['turnIntoQuote', 'quote'])
    expect(ids('export', ['turnIntoQuote'])).toEqual(['export'])
  })

  it('puts what cannot be run now last', () => {
    expect(ids('').at(-1)).toBe('table')
  })
})
