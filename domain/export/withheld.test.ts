import { describe, expect, it } from 'vitest'
import type { Difference } from './compare-text'
import { describeWithheld, differenceOf, type Withheld } from './withheld'

const difference: Difference = {
  at: 3,
  expected: 'die Fähre',
  found: 'die Fahre',
  expectedLetter: 'ä',
  foundLetter: 'a',
}

const cases: readonly (readonly [Withheld, readonly string[]])[] = [
  [{ kind: 'textDiffers', difference }, ['die Fähre', 'die Fahre']],
  [
    { kind: 'glyphMissing', difference: { ...difference, expectedLetter: '\u{10600}' } },
    ['U+10600', 'die Fähre'],
  ],
  [
    { kind: 'lettersMissing', letters: ['橋', 'い'] },
    ['橋 (U+6A4B)', 'い (U+3044)', 'Noto Sans CJK JP', '2'],
  ],
  [{ kind: 'lettersMissing', letters: [...'abcdefgh'] }, ['f (U+0066), …', '8']],
  [{ kind: 'textHidden', passage: 'die Fähre', page: 4 }, ['die Fähre', '4']],
  [{ kind: 'pagesMissing', expected: 12, found: 11 }, ['12', '11']],
  [{ kind: 'pageMarkDiffers', page: 3, expected: 'Entwurf', found: 'Entwrf' }, ['3', 'Entwurf', 'Entwrf']],
  [{ kind: 'propertyDiffers', property: 'title', expected: 'Neu', found: 'Alt' }, ['Neu', 'Alt']],
  [{ kind: 'fontNotEmbedded', font: 'Locked Sans' }, ['Locked Sans']],
  [{ kind: 'foreignContent', content: 'style' }, ['']],
  [{ kind: 'unreadable', detail: 'no trailer' }, ['no trailer']],
  [{ kind: 'pictureDiffers', place: 3, property: 'file', expected: 'aa', found: 'bb' }, ['3', 'aa', 'bb']],
  [{ kind: 'imagesMissing', assets: ['a', 'b'] }, ['2']],
  [{ kind: 'printFailed', detail: 'no answer within 30 s' }, ['30 s']],
  [{ kind: 'notAccessible', obstacle: { kind: 'links', drawn: 2, tagged: 3, expected: 4 } }, ['2', '3', '4']],
  [{ kind: 'notAccessible', obstacle: { kind: 'headings', above: 1, level: 3 } }, ['1', '3']],
  [{ kind: 'notAccessible', obstacle: { kind: 'content', page: 7, detail: 'stray' } }, ['7', 'stray']],
  [{ kind: 'notAccessible', obstacle: { kind: 'structure', detail: 'loop' } }, ['loop']],
  [
    {
      ...{ kind: 'standardNotMet', rule: '01-005', clause: 'ISO 14289-1, 7.1', place: 'page 3', count: 9 },
    },
    ['01-005', '7.1', 'page 3', '9'],
  ],
  [{ kind: 'diskFull', path: '/media/stick' }, ['/media/stick']],
  [{ kind: 'folderNotWritable', folder: '/media/stick', detail: 'EROFS' }, ['/media/stick', 'EROFS']],
]

describe('the reason why a file is withheld', () => {
  it.each(cases)('is told in both languages with a way out: %j', (withheld, facts) => {
    for (const sentence of Object.values(describeWithheld(withheld))) {
      for (const fact of facts) expect(sentence).toContain(fact)
      expect(sentence.split(/[.;] /).length).toBeGreaterThan(1)
      expect(sentence).toMatch(/\.$/)
      expect(sentence).not.toContain('undefined')
    }
  })

  it('says in German what the system and the printer say in English', () => {
    const known = [
      'EACCES',
      'EROFS',
      'no answer within 30 s',
      'the print window ended: crashed',
      'the print window was closed',
      'Electron cannot be started: spawn ENOENT',
      'Electron ended (SIGKILL); see /tmp/log',
    ]
    for (const detail of known)
      expect(describeWithheld({ kind: 'printFailed', detail }).de).not.toMatch(
        /\b(the|no|answer|within|window|ended|closed|cannot|started|see)\b/,
      )
    expect(describeWithheld({ kind: 'unreadable', detail: 'bad XRef entry' }).de).toContain(
      'Meldung des Systems: „bad XRef entry“',
    )
  })

  it('shows the first difference where there is one', () => {
    expect(
      cases.map(([withheld]) => differenceOf(withheld)).filter(({ expected }) => expected !== ''),
    ).toEqual([
      { expected: 'die Fähre', found: 'die Fahre' },
      { expected: 'die Fähre', found: 'die Fahre' },
      { expected: 'die Fähre', found: '' },
      { expected: '12', found: '11' },
      { expected: 'Entwurf', found: 'Entwrf' },
      { expected: 'Neu', found: 'Alt' },
      { expected: 'aa', found: 'bb' },
    ])
  })
})
