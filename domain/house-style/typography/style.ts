import { englishNoBreaks, frenchNoBreaks, germanClosedWords, germanNoBreaks } from './no-break-places'
import { narrowNoBreak, noBreak } from './rule'

/** Opening and closing sign. */
export type Pair = readonly [opening: string, closing: string]

/** How a language is set. */
export interface TypographyStyle {
  readonly outer: Pair | null
  readonly inner: Pair | null
  /** What stands between guillemets and the words inside. */
  readonly padding: string
  /** The dash of an inserted thought, spaces included. */
  readonly dash: string
  /** The space that a sign wants before it; null where signs follow the word at once. */
  readonly spaceBefore: Readonly<Record<string, string>> | null
  /** Fits each plain space that must not end a line, or null. */
  readonly noBreaks: RegExp | null
  /** Fits shortened words that lack the space between their parts, or null. */
  readonly closedWords: RegExp | null
}

const plain = { padding: '', dash: ' – ', spaceBefore: null, noBreaks: null, closedWords: null } as const

const german: TypographyStyle = {
  ...plain,
  outer: ['„', '“'],
  inner: ['‚', '‘'],
  noBreaks: germanNoBreaks,
  closedWords: germanClosedWords,
}
const english: TypographyStyle = {
  ...plain,
  outer: ['“', '”'],
  inner: ['‘', '’'],
  noBreaks: englishNoBreaks,
}
const french: TypographyStyle = {
  ...plain,
  outer: ['«', '»'],
  inner: null,
  padding: narrowNoBreak,
  spaceBefore: { ';': narrowNoBreak, '!': narrowNoBreak, '?': narrowNoBreak, ':': noBreak },
  noBreaks: frenchNoBreaks,
}
const swiss = { outer: ['«', '»'], inner: ['‹', '›'], padding: '' } as const

const styles: Readonly<Record<string, TypographyStyle>> = {
  de: german,
  'de-CH': { ...german, ...swiss },
  'de-LI': { ...german, ...swiss },
  en: english,
  fr: french,
  'fr-CH': { ...french, ...swiss, spaceBefore: null },
  es: { ...plain, outer: ['«', '»'], inner: ['“', '”'] },
  it: { ...plain, outer: ['«', '»'], inner: ['“', '”'] },
  nl: { ...plain, outer: ['“', '”'], inner: ['‘', '’'] },
  pl: { ...plain, outer: ['„', '”'], inner: null },
  cs: { ...plain, outer: ['„', '“'], inner: ['‚', '‘'] },
}
const unknown: TypographyStyle = { ...plain, outer: null, inner: null }

/** Austrian and Swiss papers, and many books, set guillemets with the points inwards. */
const inwards = { outer: ['»', '«'], inner: ['›', '‹'] } as const

/**
 * The style of a language (BCP 47). A German text that opens its quotations with » keeps to it, one that opens
 * them with « likewise.
 */
export function styleOf(language: string, opens: ReadonlySet<string> = new Set()): TypographyStyle {
  const [primary = ''] = language.split('-')
  const style = styles[language] ?? styles[primary] ?? unknown
  if (primary !== 'de') return style
  if (opens.has('»')) return { ...style, ...inwards }
  return opens.has('«') ? { ...style, ...swiss } : style
}
