import { describe, expect, it } from 'vitest'
import { NoContentStream, tokenizeContent } from './content-tokens'
import { scanDrawings, UnbalancedContent } from './scan-drawings'
import { withoutMarks, writeMarks } from './write-marks'

const operators = (source: string): readonly string[] =>
  tokenizeContent(source).map(({ operator }) => operator)
const scan = (source: string) => scanDrawings(source, (name) => (name === 'Prop' ? 5 : null))
const mend = (source: string): string =>
  writeMarks(scan(source), { artifacts: new Set(), marked: new Map() }).replace(/\s+/g, ' ')

describe('a content stream is split into its operations', () => {
  it.each([
    ['strings with escapes and brackets', '(a\\)(b(c)) \\101 ET) Tj', ['Tj']],
    ['strings over lines and in digits', '(EMC\\\nBT) Tj <45 4D 4> Tj', ['Tj', 'Tj']],
    ['comments', '% BT (\n1 0 0 rg % ET\r0 0 m', ['rg', 'm']],
    [
      'arrays and dictionaries',
      '/P <</MCID 0/A[/B(]>>)]/C<</D 1>>>>BDC[(a)-3<00>]TJ EMC',
      ['BDC', 'TJ', 'EMC'],
    ],
    ['names with signs of their own', '/A#20B gs /Artifact BMC EMC', ['gs', 'BMC', 'EMC']],
    [
      'pictures inside, which may hold any byte',
      'q BI /W 1 /H 1 ID \x00 EI\xff EMC \x80 EI Q',
      ['q', 'EI', 'Q'],
    ],
    ['no space between them', '1 0 0 1 0 0 cm/G3 gs(a)Tj', ['cm', 'gs', 'Tj']],
  ])('with %s', (_what, source, expected) => {
    expect(operators(source)).toEqual(expected)
  })

  it('with the bytes of strings as they are meant', () => {
    const [operand] = tokenizeContent('(\\101\\n\\\\\\7x) Tj')[0]?.operands ?? []
    expect(operand).toEqual({ kind: 'string', value: 'A\n\\\x07x' })
  })

  it.each(['(a', '<4G> Tj', '[1 2', '<</A>> BDC', '1 2', 'BI /W 1 ID abc', ')'])(
    'or refused: %s',
    (source) => {
      expect(() => tokenizeContent(source)).toThrow(NoContentStream)
    },
  )
})

describe('what nobody marked becomes an artifact', () => {
  it.each([
    ['text as a whole', 'BT /F1 9 Tf (a) Tj ET', '/Artifact BMC BT /F1 9 Tf (a) Tj ET EMC'],
    [
      'text beside a mark in the same text',
      'BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC ET',
      'BT /Artifact BMC (a) Tj EMC /P <</MCID 0>> BDC (b) Tj EMC ET',
    ],
    [
      'text with a mark without a number',
      'BT /Span <</ActualText (x)>> BDC (a) Tj EMC ET',
      '/Artifact BMC BT /Span <</ActualText (x)>> BDC (a) Tj EMC ET EMC',
    ],
    ['a path from its start to its end', '0 0 m 1 1 l S', '/Artifact BMC 0 0 m 1 1 l S EMC'],
    [
      'paths with settings between them',
      '0 0 1 1 re f 1 w 0 0 2 2 re f',
      '/Artifact BMC 0 0 1 1 re f 1 w 0 0 2 2 re f EMC',
    ],
    ['pictures', '/X1 Do BI /W 1 ID a EI', '/Artifact BMC /X1 Do BI /W 1 ID a EI EMC'],
  ])('%s', (_what, source, expected) => {
    expect(mend(source)).toBe(expected)
  })

  it.each([
    '0 0 1 1 re W n',
    '/P /Prop BDC BT (a) Tj ET EMC',
    '/Artifact BMC BT (a) Tj ET EMC',
    'BT () Tj ET',
  ])('and nothing else: %s', (source) => {
    expect(mend(source)).toBe(source)
  })

  it.each(['EMC', '/P BMC', 'ET', '(a) Tj', '0 0 m /P BMC S EMC'])('or the page is refused: %s', (source) => {
    expect(() => scan(source)).toThrow(UnbalancedContent)
  })

  it('and a form that is an artifact loses its numbered marks alone', () => {
    expect(withoutMarks(scan('/P <</MCID 3>> BDC /Span BMC (a) pop EMC EMC'))).toBe('/Span BMC\n(a) pop\nEMC')
  })
})
