import type { Draft, DraftBlock, DraftItem, Notes } from './draft'
import type { Passage, Range } from './passage'
import { findQuotations, type FoundQuotation, type QuotationReason } from './quotations/find-quotations'
import type { LocalText } from '../language'
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
  for (const quotation of findQuotations(texts, known, words)) {
    for (const part of quotation.span.parts) {
      const passage = passages[part.text]
      if (passage === undefined || part.to <= part.from) continue
      const span = { from: part.from, to: part.to, speaker: quotation.speaker, role: quotation.role }
      marked.set(passage, [...(marked.get(passage) ?? []), span])
      noteQuotation(passage, part, quotation, source, notes)
    }
  }
  for (const block of blocks) markQuoted(block, marked)
  return marked
}

/** A paragraph that the file's format marks as quoted is one quotation where it holds no quotation marks of its own. */
function markQuoted(block: DraftBlock, marked: Map<Passage, QuotationSpan[]>): void {
  if (block.kind !== 'paragraph' || !block.isQuoted || marked.has(block.passage) || block.passage.text === '')
    return
  marked.set(block.passage, [{ from: 0, to: block.passage.text.length, speaker: null, role: null }])
}

/** The mapping names a quotation from white space to white space, so that no word is cut. */
function noteQuotation(
  passage: Passage,
  part: Range,
  quotation: FoundQuotation,
  source: string,
  notes: Notes,
): void {
  const start = passage.at[part.from]
  const end = passage.at[part.to - 1]
  if (start === undefined || end === undefined) return
  let from = start
  let to = end + 1
  while (from > 0 && !/\s/.test(source[from - 1] ?? ' ')) from -= 1
  while (to < source.length && !/\s/.test(source[to] ?? ' ')) to += 1
  const reason = describe(quotation)
  // The claims of the passage give way to the quotation's where the two overlap; signs stay signs.
  const overlapped = notes.claims.filter(
    ({ range, became }) => became !== 'dropped' && range.from < to && range.to > from,
  )
  for (const claim of overlapped) {
    notes.claims.splice(notes.claims.indexOf(claim), 1)
    const inner = { from: Math.max(from, claim.range.from), to: Math.min(to, claim.range.to) }
    const pieces = [
      { ...claim, range: { from: claim.range.from, to: inner.from } },
      claim.became === 'quotation'
        ? { ...claim, range: inner }
        : { range: inner, became: 'quotation' as const, confidence: quotation.confidence, reason },
      { ...claim, range: { from: inner.to, to: claim.range.to } },
    ]
    notes.claims.push(...pieces.filter(({ range }) => range.to > range.from))
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
  carriedOver: { de: 'Führt das Zitat davor fort.', en: 'Goes on with the quotation before it.' },
  wholeParagraph: {
    de: 'Der ganze Absatz steht in Anführungszeichen.',
    en: 'The whole paragraph stands in quotation marks.',
  },
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
