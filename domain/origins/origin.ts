import type { ClipboardSource } from '../clipboard/clipboard-source'
import { assertNever } from '../result'
import type { Hash } from '../revision/hash'
import type { ContributionSource, Contributor } from '../suggestions/contribution'

/** Where words of a release come from. Who did it and when is a person's id, or null where nobody said it, and a day. */
export type Origin =
  /** From before origins were kept. */
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'written' } & Deed)
  | ({
      readonly kind: 'imported'
      readonly file: string
      /** Of the file that is kept as evidence; null where none is. */
      readonly hash: Hash | null
      /** Which paragraph of the file, from 1; null where the words stand in none. */
      readonly paragraph: number | null
    } & Deed)
  | ({ readonly kind: 'pasted'; readonly source: ClipboardSource } & Deed)
  /** Suggested, in the window, in a file or in a mail, and taken in by the person. */
  | ({ readonly kind: 'suggested'; readonly from: Contributor; readonly source: ContributionSource } & Deed)
  /** Stated with an approval. */
  | ({ readonly kind: 'condition' } & Deed)
  /** Brought back from an old text that does not know more. */
  | ({ readonly kind: 'restored'; readonly revision: number | null } & Deed)
  /** Taken over with another release. */
  | ({ readonly kind: 'release'; readonly release: string; readonly headline: string } & Deed)
  | ({ readonly kind: 'template'; readonly name: string } & Deed)

/** Whose act brought words in, and on which day. */
export interface Deed {
  readonly person: string | null
  /** A calendar day, `YYYY-MM-DD`, where the press office is. */
  readonly day: string
}

export const unknownOrigin: Origin = { kind: 'unknown' }

/** A text that is the same for the same origin. */
export function originKey(origin: Origin): string {
  if (origin.kind === 'unknown') return origin.kind
  const { kind, person, day } = origin
  return [kind, person ?? '', day, ...detailsOf(origin)].join('\u0000')
}

function detailsOf(origin: Origin): readonly (string | number | null)[] {
  switch (origin.kind) {
    case 'imported':
      return [origin.file, origin.hash, origin.paragraph]
    case 'pasted':
      return [origin.source]
    case 'suggested': {
      const { from, source } = origin
      return [from.person, from.name, source.kind, source.name, source.hash]
    }
    case 'restored':
      return [origin.revision]
    case 'release':
      return [origin.release, origin.headline]
    case 'template':
      return [origin.name]
    case 'unknown':
    case 'written':
    case 'condition':
      return []
    default:
      return assertNever(origin, 'origin')
  }
}

export const isSameOrigin = (one: Origin, other: Origin): boolean =>
  one === other || originKey(one) === originKey(other)
