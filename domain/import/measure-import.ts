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

const kinds = ['headline', 'lead', 'sections', 'quotes', 'speakers', 'others'] as const
export type Scores = Readonly<Record<(typeof kinds)[number], Score>>

const nothing: Score = { right: 0, expected: 0, found: 0 }
export const noScores: Scores = {
  headline: nothing,
  lead: nothing,
  sections: nothing,
  quotes: nothing,
  speakers: nothing,
  others: nothing,
}

const add = (a: Score, b: Score): Score => ({
  right: a.right + b.right,
  expected: a.expected + b.expected,
  found: a.found + b.found,
})
export const addScores = (a: Scores, b: Scores): Scores => ({
  headline: add(a.headline, b.headline),
  lead: add(a.lead, b.lead),
  sections: add(a.sections, b.sections),
  quotes: add(a.quotes, b.quotes),
  speakers: add(a.speakers, b.speakers),
  others: add(a.others, b.others),
})

/** Precision and recall a kind, one line each. */
export const describeScores = (scores: Scores): string =>
  kinds
    .map((kind) => {
      const { right, expected, found } = scores[kind]
      const share = (of: number): string => (of === 0 ? '  – ' : (right / of).toFixed(2))
      return `${kind.padEnd(9)} precision ${share(found)}  recall ${share(expected)}  (${right} right, ${found} found, ${expected} expected)`
    })
    .join('\n')

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
  const wantedHeadings = expected.sections.map(fold)
  const rightHeadings = wantedHeadings.filter((heading) => headings.includes(heading)).length
  for (const heading of wantedHeadings)
    if (!headings.includes(heading)) misses.push(`section missing: “${heading}”`)
  for (const heading of headings)
    if (!wantedHeadings.includes(heading)) misses.push(`no section: “${heading}”`)
  const quotes = measureQuotes(
    outline.quotes.filter(({ text }) => !eitherWay.has(fold(text))),
    expected.quotes,
    misses,
  )
  const attributes = attributesOf(release)
  const embargo = attributes.embargo?.kind === 'until' ? attributes.embargo.instant : null
  const others = [
    check('language', outline.language, expected.language),
    check('kind', outline.kind, expected.kind),
    check('number', outline.number, expected.number),
    check('embargo', embargo, expected.embargo),
    check('kicker', outline.kicker, expected.kicker),
    check('subheadline', outline.subheadline, expected.subheadline),
    check('dateline', outline.dateline, expected.dateline),
    check('boilerplate', outline.boilerplate, expected.boilerplate, true),
    check('noteToEditors', outline.noteToEditors, expected.noteToEditors, true),
    check('mediaContact', outline.mediaContact, expected.mediaContact, true),
  ].reduce(add)
  return {
    misses,
    scores: {
      headline: check('headline', outline.headline, expected.headline),
      lead: check('lead', outline.lead, expected.lead, true),
      sections: { right: rightHeadings, expected: wantedHeadings.length, found: headings.length },
      quotes: quotes.quotes,
      speakers: quotes.speakers,
      others,
    },
  }
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
