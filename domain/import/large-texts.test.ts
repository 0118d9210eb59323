import { describe, expect, it } from 'vitest'
import { findFindings } from '../findings/find-findings'
import { importText, type TextFormat } from './import-text'
import { hasReach } from './line-kinds'

const now = new Date('2026-06-15T00:00:00Z')
const isLong = process.env['IMPRIMATUR_LONG'] === '1'
const size = isLong ? 200_000 : 20_000

/** Milliseconds of the processor so far: unlike the clock it does not count what others do with it. */
const worked = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds that import and findings may take together; far more than they need, less than a loop in a loop takes. */
const limit = isLong ? 20_000 : 5000

const measure = (text: string, format: TextFormat): number => {
  const start = worked()
  const imported = importText({ text, fileName: 'a.txt', format })
  if (imported.ok) findFindings(imported.value.release, { now })
  return worked() - start
}

const fill = (part: string): string => part.repeat(Math.ceil(size / part.length))

/** Quoted, as a heading, and as a paragraph between others. */
const frames: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['# a', 'b'],
  ['Titel\n\nDas ist der Vorspann mit einem ganzen Satz.\n\n„Zitat mit vielen Wörtern darin“, ', ' sagte er'],
]

describe('import of texts that nobody writes', () => {
  it.each([
    ...[
      'a',
      'A',
      '1',
      ' a',
      '\u00a0',
      '  ',
      '.',
      '. ',
      '-',
      '–',
      '#',
      '*',
      '_',
      '[',
      '|',
      '\\',
      '/',
      ':',
      ',',
    ],
    ...[
      '"',
      "'",
      '„',
      '“',
      '«',
      '‚',
      '’',
      '‚s’ ',
      '"a" ',
      '[a](',
      '**a ',
      '- a\n',
      '#\n',
      '\n',
      'a\n\n',
      'A\n',
    ],
    ...[
      'Stadt\n\n',
      '\fa\n',
      'a\n###\n',
      '\u0301',
      '中',
      '\ufffd',
      '\ue000',
      '\u00ad',
      '[…]',
      'TK ',
      'a@',
      'Ã¼',
    ],
  ])('takes bounded time for a long run of %j', { timeout: 6 * limit }, (part) => {
    for (const [before, after] of frames)
      for (const format of ['text', 'markdown'] as const)
        expect(measure(before + fill(part) + after, format)).toBeLessThan(limit)
  })

  it.each(['a', 'rn', 'ab ´', 'm1'])(
    'takes bounded time for a word of two hundred thousand letters made of %j',
    { timeout: 120_000 },
    (part) => {
      const word = part.repeat(200_000 / part.length)
      expect(
        measure(`Titel\n\nDer Mu ¨nchner Vorspann.\n\n${word} ´ und ${word}: mehr`, 'text'),
      ).toBeLessThan(limit)
    },
  )

  it('takes bounded time to tell a long word from an address', { timeout: 120_000 }, () => {
    const start = worked()
    expect(hasReach('a'.repeat(200_000))).toBe(false)
    expect(worked() - start).toBeLessThan(limit)
    expect(hasReach('Fragen an presse@beispiel.example')).toBe(true)
  })

  it('takes bounded time for as many wounds as words', { timeout: 60_000 }, () => {
    expect(measure(`Titel\n\nEin Text mit ${'\ufffd '.repeat(60_000)} Ende.`, 'text')).toBeLessThan(10_000)
  })

  it(
    'takes a time for a megabyte that grows with the length, not with its square',
    { timeout: 60_000 },
    () => {
      const paragraph = (index: number): string =>
        `„Das ist ein wichtiger Schritt für alle“, sagte Ministerin Anna Muster${String.fromCharCode(97 + (index % 26))}${'el'.repeat(index % 7)} am Montag. Der Leiter der Behörde erklärte, die Arbeit gehe weiter.`
      const text = (length: number): string => {
        const parts = ['Ein Titel für die Meldung', 'Ein Vorspann mit einem Satz, der lang genug ist.']
        for (let written = 0, index = 0; written < length; index += 1) {
          parts.push(paragraph(index))
          written += paragraph(index).length
        }
        return parts.join('\n\n')
      }
      measure(text(100_000), 'text')
      const small = measure(text(100_000), 'text')
      // Ten times the text in a hundred times the time would be its square.
      expect(measure(text(1_000_000), 'text')).toBeLessThan(Math.max(40 * small, 10_000))
    },
  )
})
