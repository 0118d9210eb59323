import { expect, it } from 'vitest'
import { describeLosses } from './describe-losses'

it('says of each change, comment and word apart what became of it', () => {
  const losses = {
    changes: [
      { kind: 'inserted' as const, author: 'Mia Lund', at: null, text: 'endlich\n' },
      { kind: 'deleted' as const, author: ' ', at: null, text: 'vielleicht' },
    ],
    comments: [{ author: 'Uta Kern', at: null, text: 'Stimmt das?', about: null }],
    apart: [{ kind: 'head' as const, texts: ['Reederei Sandholm'] }],
  }
  expect(describeLosses(losses, { changes: 'keep', keepsComments: true }, 'de')).toEqual([
    '+ nachverfolgte Änderung, jetzt ein Vorschlag: Mia Lund: "endlich"',
    '− nachverfolgte Änderung, jetzt ein Vorschlag: "vielleicht"',
    '# Kommentar, übernommen: Uta Kern: "Stimmt das?"',
    '  Kopfzeile, nicht übernommen: "Reederei Sandholm"',
  ])
  expect(describeLosses(losses, { changes: 'accept', keepsComments: false }, 'en')[2]).toBe(
    '# comment, not taken: Uta Kern: "Stimmt das?"',
  )
})
