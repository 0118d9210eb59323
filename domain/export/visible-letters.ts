/** `logical`: text as it is spoken, from HTML. `printed`: letters as they stand on paper, from PDF. */
export type Reading = 'logical' | 'printed'

/** What stands before a letter: nothing, white space, the end of a line or block, or nobody can tell. */
export type Boundary = 'none' | 'space' | 'end' | 'unknown'

/** One visible letter (a code point) and what stands before it. */
export interface Letter {
  readonly letter: string
  readonly before: Boundary
}

const softHyphen = '\u00ad'
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u

const isInvisible = (character: string, reading: Reading): boolean =>
  character === softHyphen || (reading === 'printed' && ignorable.test(character))

/**
 * Letters that fonts draw with one glyph, so that paper cannot tell them apart and a PDF names either:
 * micro sign and mu, ohm and omega, increment and Delta, hyphen and no-break hyphen, and the like.
 */
const sameShape: ReadonlyMap<string, string> = new Map([
  ['\u03bc', '\u00b5'],
  ['\u2126', '\u03a9'],
  ['\u2206', '\u0394'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2219', '\u00b7'],
  ['\u0387', '\u00b7'],
  ['\u2215', '\u2044'],
  ['\u02c9', '\u00af'],
  ['\u02bb', '\u2018'],
  ['\u02bc', '\u2019'],
])

const foldLetter = (letter: string, reading: Reading): string =>
  reading === 'printed' ? (sameShape.get(letter) ?? letter) : letter

/** The visible letters of one line or block. */
export function lettersOf(line: string, reading: Reading): readonly Letter[] {
  const letters: Letter[] = []
  let before: Boundary = 'end'
  for (const character of line.normalize('NFC')) {
    if (isInvisible(character, reading)) continue
    if (/\s/u.test(character)) before = before === 'end' ? 'end' : 'space'
    else {
      letters.push({ letter: foldLetter(character, reading), before })
      before = 'none'
    }
  }
  return letters
}
