import { describe, expect, it } from 'vitest'
import { importText } from '../import/import-text'
import { blockTextsOf } from './block-texts'
import { carryOrigins } from './carry-origins'
import { importedWords } from './imported-words'
import type { Origin } from './origin'

const origin = {
  ...{ kind: 'imported', file: 'meldung.txt', hash: null, paragraph: null },
  ...{ person: 'ada', day: '2026-11-24' },
} as const satisfies Origin

const text = `PRESSEMITTEILUNG

Neue Brücke über die Aller ist fertig

ALLERSTADT, 3. März 2026 – Die Brücke über die Aller ist
nach zwei Jahren fertig und wird am Sonntag geöffnet.

„Wir haben den Termin gehalten“, sagte Bürgermeisterin Clara Wendt. „Das freut mich.“

Seite 1
`

/** Which paragraphs of the file the words of each block come from. */
function paragraphs(): readonly (readonly [string, readonly (number | null)[]])[] {
  const imported = importText({ text, fileName: 'meldung.txt', format: 'text' })
  if (!imported.ok) throw new Error('The text can be read')
  const texts = blockTextsOf(imported.value.release.toJSON())
  const brought = importedWords(imported.value.mapping, origin)
  const { blocks } = carryOrigins({ texts: [], origins: null }, texts, { origin, brought })
  return texts.map((block, index) => [
    block.text.slice(0, 12),
    (blocks[index] ?? []).map((run) => (run.origin.kind === 'imported' ? run.origin.paragraph : -1)),
  ])
}

describe('the words of a file', () => {
  it('know the paragraph of the file that they stand in, however they were set and parted there', () => {
    const found = new Map(paragraphs())
    expect(found.get('Neue Brücke ')).toEqual([2])
    expect(found.get('Die Brücke ü') ?? found.get('ALLERSTADT, ')).toEqual([3])
    expect(found.get('„Wir haben d')).toEqual([4])
    expect([...found.values()].flat()).not.toContain(null)
  })
})
