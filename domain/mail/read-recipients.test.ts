import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecipients, type RecipientSheet } from './read-recipients'
import { writeRecipients } from './write-recipients'
import { tidyRecipient } from './recipient'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function read(text: string | Uint8Array, listed: readonly string[] = []): RecipientSheet {
  const sheet = readRecipients(typeof text === 'string' ? bytesOf(text) : text, 'verteiler.csv', listed)
  if (!sheet.ok) throw new Error(sheet.failure.code)
  return sheet.value
}

const ada = { name: 'Ada Größer', address: 'ada@kurier.example', outlet: 'Kurier', note: '' }

describe('a file of recipients', () => {
  it.each([
    ['semicolons, German headings', 'Name;E-Mail;Medium\r\nAda Größer;ada@kurier.example;Kurier\r\n'],
    ['commas, English headings', 'Outlet,Email address,Full name\nKurier,ada@kurier.example,"Ada Größer"\n'],
    ['tabs', 'Name\tMail\tRedaktion\nAda Größer\tada@kurier.example\tKurier'],
    [
      'first and last name apart',
      'Vorname;Nachname;E-Mail-Adresse;Zeitung\nAda;Größer;ada@kurier.example;Kurier',
    ],
    ['no headings', 'Ada Größer;ada@kurier.example;Kurier'],
    ['the address first, no headings', 'ada@kurier.example,Ada Größer,Kurier'],
    ['name and address in one cell', 'E-Mail;Medium\n"Ada Größer <ada@kurier.example>";Kurier'],
    ['Excel’s own first line', 'sep=;\r\nName;Mail;Medium\r\nAda Größer;ada@kurier.example;Kurier'],
    ['old line ends, empty lines', 'Name;Mail;Medium\r\rAda Größer;ada@kurier.example;Kurier\r\r'],
  ])('is understood with %s', (_what, text) => {
    expect(read(text).rows).toMatchObject([{ recipient: ada, problem: null }])
  })

  it('is read in Windows-1252 where it is not UTF-8', () => {
    const latin = Uint8Array.from('Name;Mail\nJörg “Jo” Weiß;jo@kurier.example\n', (character) =>
      character === '“' ? 0x93 : character === '”' ? 0x94 : character.charCodeAt(0),
    )
    const { encoding, rows } = read(latin)
    expect(encoding).toBe('Windows-1252')
    expect(rows[0]?.recipient.name).toBe('Jörg “Jo” Weiß')
  })

  it('says of each row what is wrong with it, and on which line it stands', () => {
    const text = [
      'Name;E-Mail',
      'Ada;ada@kurier.example',
      '"Zwei',
      'Zeilen";ADA@kurier.example',
      'Bent;bent(at)kurier.example',
      'Cara;',
      'Dora;dora@grüße.example',
      'Emil;emil@funk.example',
    ].join('\n')
    expect(read(text, ['Emil@Funk.example']).rows.map(({ line, problem }) => [line, problem])).toEqual([
      [2, null],
      [3, { kind: 'repeated', line: 2 }],
      [5, { kind: 'invalid' }],
      [6, { kind: 'missing' }],
      [7, { kind: 'notAscii' }],
      [8, { kind: 'listed' }],
    ])
  })

  it('that is no text is refused', () => {
    expect(readRecipients(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'liste.xlsx', []).ok).toBe(false)
    expect(readRecipients(bytesOf(' \n'), 'leer.csv', []).ok).toBe(false)
  })
})

describe('an exported list', () => {
  const cell = fc
    .array(fc.constantFrom('ä', 'Łódź', ';', ',', '"', '=', '+', '-', '@', ' ', 'x', 'שלום', '\t'), {
      maxLength: 10,
    })
    .map((parts) => parts.join(''))
  const recipient = fc
    .record({ name: cell, address: fc.nat().map((n) => `p${String(n)}@x.example`), outlet: cell, note: cell })
    .map(tidyRecipient)

  it('is read back as it was, in both languages', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(recipient, { selector: ({ address }) => address, minLength: 1, maxLength: 6 }),
        fc.constantFrom('de' as const, 'en' as const),
        (recipients, language) => {
          const { rows } = read(writeRecipients(recipients, language))
          expect(rows.map((row) => row.recipient)).toEqual(recipients)
          expect(rows.every(({ problem }) => problem === null)).toBe(true)
        },
      ),
    )
  })

  it('holds no cell that a spreadsheet would run', () => {
    const text = writeRecipients([{ ...ada, name: '=1+1', note: '@SUM(A1)' }], 'de')
    expect(text).toContain("'=1+1;")
    expect(text).toContain(";'@SUM(A1)")
  })
})
