import type { FactKind } from '../revision/facts/fact'

/** What two language versions can contradict each other in. */
export type MismatchKind = Exclude<FactKind, 'title'> | 'function' | 'quote' | 'embargo' | 'issueDate'

/** Something that two language versions of a release do not say alike. */
export interface Mismatch {
  readonly kind: MismatchKind
  /** As the source words it; null where it says no such thing. */
  readonly source: string | null
  /** As the version words it; null where it says no such thing. */
  readonly version: string | null
  /** Where the version says it, or would: a text block by its number, and UTF-16 units of its text. */
  readonly place: { readonly block: number; readonly from: number; readonly to: number }
  /** What would say in the version what the source says; null where that would be a guess. */
  readonly proposal?: string | null
}

/** Where in the version a block of the source stands, and whether somebody has written there yet. */
export interface CounterPlace {
  readonly block: number
  readonly length: number
  readonly isBlank: boolean
}

/** The end of a block: where what it does not say would be added. */
export const endOf = ({ block, length }: CounterPlace): Mismatch['place'] => ({
  ...{ block, from: length, to: length },
})
