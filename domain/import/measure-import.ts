import { attributesOf } from '../document/attributes-of'
import { outlineOf, type OutlineQuote } from '../document/outline'
import type { ReleaseNode } from '../document/parse'

/** What a person found in a release by reading it. Only what is given is measured. */
export interface Expected {
  readonly language?: string
  readonly kind?: string
  readonly number?: string
  readonly embargo?: string
  readonly kicker?: string
  readonly headline: string
  readonly subheadline?: string
  readonly dateline?: string
  /** Its first words. */
  readonly lead?: string
  readonly sections: readonly string[]
  /** Headings and quoted words that careful readers take either way; they count neither for nor against. */
  readonly eitherWay?: readonly string[]
  readonly quotes: readonly {
    readonly starts: string
    readonly ends: string
    readonly speaker: string | null
  }[]
  /** Their first words. */
  readonly boilerplate?: string
  readonly noteToEditors?: string
  readonly mediaContact?: string
}

export interface Score {
  readonly right: number
  readonly expected: number
  readonly found: number
}

/** What is measured: each kind of block, who speaks, and the details. */
const kinds = [
  'headline',
  'lead',
  'sections',
  'quotes',
  'speakers',
  'kicker',
  'subheadline',
  'dateline',
  'boilerplate',
  'noteToEditors',
  'mediaContact',
  'number',
  'embargo',
  'kind',
  'language',
] as const
export type MeasuredKind = (typeof kinds)[number]
export type Scores = Readonly<Record<MeasuredKind, Score>>

const nothing: Score = { right: 0, expected: 0, found: 0 }

const scoresOf = (score: (kind: MeasuredKind) => Score): Scores =>
  // The keys of the object are those of the list.
  Object.fromEntries(kinds.map((kind) => [kind, score(kind)])) as Record<MeasuredKind, Score>

export const noScores: Scores = scoresOf(() => nothing)

const add = (a: Score, b: Score): Score => ({
  right: a.right + b.right,
  expected: a.expected + b.expected,
  found: a.found + b.found,
})
export const addScores = (a: Scores, b: Scores): Scores => scoresOf((kind) => add(a[kind], b[kind]))

const share = (part: number, whole: number): string => (whole === 0 ? '  – ' : (part / whole).toFixed(2))

/** Precision and recall a kind, one line each; kinds that nothing was expected of are left out. */
export const describeScores = (scores: Scores): string =>
  kinds
    .filter((kind) => scores[kind].expected + scores[kind].found > 0)
    .map((kind) => {
      const { right, expected, found } = scores[kind]
      return `${kind.padEnd(13)} precision ${share(right, found)}  recall ${share(right, expected)}  (${String(right)} right, ${String(found)} found, ${String(expected)} expected)`
    })
    .join('\n')

/** What the importer is held to, as a share: precision and recall of each of these kinds. */
export const heldTo = [
  ['headline', 0.97],
  ['lead', 0.97],
  ['sections', 0.95],
  ['quotes', 0.95],
  ['speakers', 0.92],
] as const satisfies readonly (readonly [MeasuredKind, number])[]

/** The kinds that fall short of what the importer is held to, as sentences. */
export const shortcomings = (scores: Scores): readonly string[] =>
  heldTo.flatMap(([kind, least]) => {
    const { right, expected, found } = scores[kind]
    const isShort = right < expected * least || right < found * least
    return isShort
      ? [`${kind}: ${share(right, found)} and ${share(right, expected)}, not ${String(least)}`]
      : []
  })

const fold = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()

/** A quote block has its quotation marks in its text, a quotation has them outside. */
const unquoted = (text: string): string => fold(text).replace(/^[„“”"«»‘’‚‹›\s]+|[“”"«»‘’‹›\s]+$/gu, '')

/** Compares an imported release with what a person found in it. */
export function measure(
  release: ReleaseNode,
  expected: Expected,
): { readonly scores: Scores; readonly misses: readonly string[] } {
  const outline = outlineOf(release, { id: 'measured', status: 'draft', revision: null }, [], 'en')
  const misses: string[] = []
  const check = (name: string, value: string | null, wanted: string | undefined, isStart = false): Score => {
    const is = fold(value ?? '')
    const want = fold(wanted ?? '')
    if (wanted === undefined) return nothing
    const right = isStart ? is.startsWith(want) : is === want
    if (!right) misses.push(`${name}: “${is.slice(0, 80)}” instead of “${want.slice(0, 80)}”`)
    return { right: right ? 1 : 0, expected: 1, found: value === null ? 0 : 1 }
  }
  const eitherWay = new Set((expected.eitherWay ?? []).map(fold))
  const headings = outline.sections
    .flatMap(({ heading }) => (heading === null ? [] : [fold(heading)]))
    .filter((heading) => !eitherWay.has(heading))
  const quotes = measureQuotes(
    outline.quotes.filter(({ text }) => !eitherWay.has(fold(text))),
    expected.quotes,
    misses,
  )
  const attributes = attributesOf(release)
  const embargo = attributes.embargo?.kind === 'until' ? attributes.embargo.instant : null
  return {
    misses,
    scores: {
      headline: check('headline', outline.headline, expected.headline),
      lead: check('lead', outline.lead, expected.lead, true),
      sections: measureHeadings(headings, expected.sections.map(fold), misses),
      ...quotes,
      kicker: check('kicker', outline.kicker, expected.kicker),
      subheadline: check('subheadline', outline.subheadline, expected.subheadline),
      dateline: check('dateline', outline.dateline, expected.dateline),
      boilerplate: check('boilerplate', outline.boilerplate, expected.boilerplate, true),
      noteToEditors: check('noteToEditors', outline.noteToEditors, expected.noteToEditors, true),
      mediaContact: check('mediaContact', outline.mediaContact, expected.mediaContact, true),
      number: check('number', outline.number, expected.number),
      embargo: check('embargo', embargo, expected.embargo),
      kind: check('kind', outline.kind, expected.kind),
      language: check('language', outline.language, expected.language),
    },
  }
}

function measureHeadings(found: readonly string[], wanted: readonly string[], misses: string[]): Score {
  for (const heading of wanted) if (!found.includes(heading)) misses.push(`section missing: “${heading}”`)
  for (const heading of found) if (!wanted.includes(heading)) misses.push(`no section: “${heading}”`)
  const right = wanted.filter((heading) => found.includes(heading)).length
  return { right, expected: wanted.length, found: found.length }
}

function measureQuotes(
  found: readonly OutlineQuote[],
  wanted: Expected['quotes'],
  misses: string[],
): { readonly quotes: Score; readonly speakers: Score } {
  let right = 0
  let speakers = 0
  const matched = new Set<OutlineQuote>()
  for (const { starts, ends, speaker } of wanted) {
    const quote = found.find(
      ({ text }) => unquoted(text).startsWith(unquoted(starts)) && unquoted(text).endsWith(unquoted(ends)),
    )
    if (quote === undefined) {
      misses.push(`quote missing: “${starts} … ${ends}”`)
      continue
    }
    matched.add(quote)
    right += 1
    if (fold(quote.speaker ?? '') === fold(speaker ?? '')) speakers += 1
    else misses.push(`speaker of “${starts}”: ${String(quote.speaker)} instead of ${String(speaker)}`)
  }
  for (const quote of found) if (!matched.has(quote)) misses.push(`no quote: “${quote.text.slice(0, 60)}”`)
  return {
    quotes: { right, expected: wanted.length, found: found.length },
    speakers: { right: speakers, expected: wanted.length, found: right },
  }
}
