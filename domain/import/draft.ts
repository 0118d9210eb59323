import type { ReleaseAttributes } from '../document/attributes'
import type { LocalText } from '../language'
import type { Became } from './became'
import type { Passage, Range } from './passage'

/** A list item with the lists below it. */
export interface DraftItem {
  readonly passage: Passage
  readonly children: readonly DraftList[]
}

export interface DraftList {
  readonly kind: 'list'
  /** The number it starts with, null for bullets. */
  readonly start: number | null
  readonly items: readonly DraftItem[]
}

export interface DraftParagraph {
  readonly kind: 'paragraph'
  readonly passage: Passage
  /** The file's format marks it as quoted. */
  readonly isQuoted: boolean
}

export type DraftBlock =
  | DraftParagraph
  | DraftList
  | {
      readonly kind: 'table'
      readonly rows: readonly { readonly cells: readonly Passage[]; readonly isHeader: boolean }[]
    }
  | { readonly kind: 'quote'; readonly paragraphs: readonly Passage[]; readonly attribution: Passage }

/** What stands before the body. */
export interface DraftFront {
  readonly kicker: Passage | null
  readonly headline: Passage | null
  readonly subheadline: Passage | null
  readonly dateline: { readonly passage: Passage; readonly runIn: boolean } | null
  readonly lead: Passage | null
}

export interface DraftSection {
  readonly heading: Passage
  readonly blocks: readonly DraftBlock[]
}

export type EndKind = 'boilerplate' | 'noteToEditors' | 'mediaContact'

export interface DraftEnd {
  readonly kind: EndKind
  readonly heading: Passage | null
  readonly blocks: readonly DraftBlock[]
}

/** End matter needs a block of its own; a heading that nothing follows becomes one, and joins end matter of its kind right above. */
export const mergeEmptyEnds = (ends: readonly DraftEnd[]): readonly DraftEnd[] =>
  ends.reduce<readonly DraftEnd[]>((merged, end) => {
    const last = merged.at(-1)
    const own = withOwnBlock(end)
    return last?.kind === own.kind && own.heading === null
      ? [...merged.slice(0, -1), { ...last, blocks: [...last.blocks, ...own.blocks] }]
      : [...merged, own]
  }, [])

const withOwnBlock = (end: DraftEnd): DraftEnd =>
  end.blocks.length > 0 || end.heading === null
    ? end
    : { ...end, heading: null, blocks: [{ kind: 'paragraph', passage: end.heading, isQuoted: false }] }

/** A release before it is a document: its parts with the place in the file that each character came from. */
export interface Draft {
  readonly front: DraftFront
  readonly body: readonly DraftBlock[]
  readonly sections: readonly DraftSection[]
  readonly ends: readonly DraftEnd[]
}

/** One guess of the importer: what this range of the file became, how sure that is (0 to 1), and why. */
export interface Claim {
  readonly range: Range
  readonly became: Became
  readonly confidence: number
  readonly reason: LocalText
}

/** What reading a part of the file gives besides its parts. */
export interface Notes {
  readonly claims: Claim[]
  readonly attributes: Partial<{ -readonly [Name in keyof ReleaseAttributes]: ReleaseAttributes[Name] }>
}

/** The ranges of the file that a passage covers, its format's signs left out. */
function rangesOf({ at, signs, holes }: Passage): readonly Range[] {
  const [from] = at
  const last = at.at(-1)
  if (from === undefined || last === undefined) return []
  const inner = [...signs, ...holes]
    .filter((sign) => sign.to > from && sign.from <= last)
    .sort((a, b) => a.from - b.from)
  const ranges: Range[] = []
  let start = from
  for (const sign of inner) {
    if (sign.from > start) ranges.push({ from: start, to: sign.from })
    start = Math.max(start, sign.to)
  }
  return start <= last ? [...ranges, { from: start, to: last + 1 }] : ranges
}

/** Why a sign of a format is no text. */
export const signReason: LocalText = {
  de: 'Formatzeichen; was es bedeutet, steht im Dokument als Auszeichnung.',
  en: 'A sign of the format; the document says by a mark what it means.',
}

/** Notes what a passage became, and that its signs were dropped. */
export function claim(
  notes: Notes,
  passage: Passage,
  became: Became,
  confidence: number,
  reason: LocalText,
): void {
  for (const range of rangesOf(passage)) notes.claims.push({ range, became, confidence, reason })
  dropSigns(notes, passage.signs, signReason)
}

export function dropSigns(notes: Notes, signs: readonly Range[], reason: LocalText = signReason): void {
  for (const range of signs) notes.claims.push({ range, became: 'dropped', confidence: 1, reason })
}
