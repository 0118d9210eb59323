import type { Claim, Draft, DraftBlock, DraftItem, Notes } from './draft'
import type { Passage, Range } from './passage'
import { findQuotations, type FoundQuotation, type QuotationReason } from './quotations/find-quotations'
import type { LocalText } from '../language'
import { ofWholeCharacters } from '../document/well-formed'
import type { Words } from './words/words'

/** A quotation in one passage. */
export interface QuotationSpan extends Range {
  readonly speaker: string | null
  readonly role: string | null
}

/** The quotations of each passage that has some. */
export type Quotations = ReadonlyMap<Passage, readonly QuotationSpan[]>

const itemPassages = ({ passage, children }: DraftItem): readonly Passage[] => [
  passage,
  ...children.flatMap(({ items }) => items.flatMap(itemPassages)),
]

function prosePassages(block: DraftBlock): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.passage]
    case 'list':
      return block.items.flatMap(itemPassages)
    case 'table':
    case 'quote':
      return []
  }
}

const whole = (piece: string | null): string | null => (piece === null ? null : ofWholeCharacters(piece))

/** Finds the quotations in a draft's running text and notes each; headings, contacts and quote blocks have none. */
export function markQuotations(
  draft: Draft,
  source: string,
  known: string,
  words: Words,
  notes: Notes,
): Quotations {
  const blocks = [...draft.body, ...draft.sections.flatMap((section) => section.blocks)]
  const ends = draft.ends.filter(({ kind }) => kind !== 'mediaContact').flatMap((end) => end.blocks)
  const passages = [
    ...(draft.front.lead === null ? [] : [draft.front.lead]),
    ...blocks.flatMap(prosePassages),
    ...ends.flatMap(prosePassages),
  ]
  const marked = new Map<Passage, QuotationSpan[]>()
  const texts = passages.map(({ text }) => text)
  const quotedBlocks = new Set(
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.isQuoted ? [block.passage] : [])),
  )
  const setApart = new Set(passages.flatMap((passage, index) => (quotedBlocks.has(passage) ? [index] : [])))
  const titles = [draft.front.headline, draft.front.subheadline].flatMap((one) =>
    one === null ? [] : [one.text],
  )
  const quoted: QuotedClaim[] = []
  const runs = runsOf(source)
  for (const quotation of findQuotations(texts, known, words, { setApart, titles })) {
    for (const part of quotation.span.parts) {
      const passage = passages[part.text]
      if (passage === undefined || part.to <= part.from) continue
      const span = {
        ...{ from: part.from, to: part.to },
        speaker: whole(quotation.speaker),
        role: whole(quotation.role),
      }
      const spans = marked.get(passage)
      if (spans === undefined) marked.set(passage, [span])
      else spans.push(span)
      const claim = claimOf(passage, part, quotation, runs)
      if (claim !== null) quoted.push(claim)
    }
  }
  coverClaims(notes, quoted)
  return marked
}

type QuotedClaim = Pick<Claim, 'range' | 'confidence' | 'reason'>

/** The mapping names a quotation from white space to white space, so that no word is cut. */
function claimOf(passage: Passage, part: Range, quotation: FoundQuotation, runs: Runs): QuotedClaim | null {
  const start = passage.at[part.from]
  const end = passage.at[part.to - 1]
  if (start === undefined || end === undefined) return null
  const range = { from: runs.startAt(start), to: runs.endAt(end + 1) }
  return { range, confidence: quotation.confidence, reason: describe(quotation) }
}

/** Where the characters without white space around a place of the file start and end. */
interface Runs {
  readonly startAt: (place: number) => number
  readonly endAt: (place: number) => number
}

function runsOf(source: string): Runs {
  // Places of white space and the two ends, in order.
  const spaces = [-1]
  for (const { index } of source.matchAll(/\s/g)) spaces.push(index)
  spaces.push(source.length)
  /** The first space at or after a place, by its number. */
  const findSpace = (place: number): number => {
    let low = 0
    let high = spaces.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spaces[middle] ?? 0) < place) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    startAt: (place) => (spaces[findSpace(place) - 1] ?? -1) + 1,
    endAt: (place) => spaces[findSpace(place)] ?? source.length,
  }
}

/** The claims of the passages give way to the quotations' where the two overlap; signs stay signs. */
function coverClaims(notes: Notes, quoted: readonly QuotedClaim[]): void {
  const sorted = [...quoted].sort((a, b) => a.range.from - b.range.from)
  const claims = [...notes.claims].sort((a, b) => a.range.from - b.range.from)
  notes.claims.length = 0
  let first = 0
  for (const claim of claims) {
    while ((sorted[first]?.range.to ?? Infinity) <= claim.range.from) first += 1
    let place = claim.range.from
    for (let index = first; claim.became !== 'dropped' && index < sorted.length; index += 1) {
      const next = sorted[index]
      if (next === undefined || next.range.from >= claim.range.to) break
      const from = Math.max(place, next.range.from)
      const to = Math.min(claim.range.to, next.range.to)
      if (to <= from) continue
      if (from > place) notes.claims.push({ ...claim, range: { from: place, to: from } })
      notes.claims.push({ ...next, range: { from, to }, became: 'quotation' })
      place = to
    }
    if (place < claim.range.to) notes.claims.push({ ...claim, range: { from: place, to: claim.range.to } })
  }
}

const causes: Readonly<Record<QuotationReason, LocalText>> = {
  attributedAfter: {
    de: 'Nach den Anführungszeichen steht, wer spricht.',
    en: 'After the quotation marks the text says who speaks.',
  },
  attributedBefore: {
    de: 'Vor den Anführungszeichen steht, wer spricht.',
    en: 'Before the quotation marks the text says who speaks.',
  },
  attributedInside: {
    de: 'Zwischen den Anführungszeichen steht, wer spricht.',
    en: 'The text says inside the quotation marks who speaks.',
  },
  carriedOver: { de: 'Führt das Zitat davor fort.', en: 'Goes on with the quotation before it.' },
  wholeParagraph: {
    de: 'Der ganze Absatz steht in Anführungszeichen.',
    en: 'The whole paragraph stands in quotation marks.',
  },
  setApart: { de: 'Der Absatz ist als Zitat abgesetzt.', en: 'The paragraph is set apart as quoted.' },
  sentence: {
    de: 'In Anführungszeichen steht mindestens ein Satz.',
    en: 'At least a sentence stands in quotation marks.',
  },
}

function describe({ reason, speaker, role }: FoundQuotation): LocalText {
  const who = [speaker, role].filter((part) => part !== null).join(', ')
  const cause = causes[reason]
  return who === ''
    ? {
        de: `Zitat. ${cause.de} Die zitierte Person ist nicht erkannt.`,
        en: `Quotation. ${cause.en} The speaker is not known.`,
      }
    : { de: `Zitat von ${who}. ${cause.de}`, en: `Quotation of ${who}. ${cause.en}` }
}
