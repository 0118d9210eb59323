import { isPageNumber } from './line-kinds'
import type {
  PassageKind,
  SourceChange,
  SourceComment,
  SourceDocument,
  SourcePassage,
} from './source/source-document'

/** Where words stand that are no part of a document's running text. */
export const apartKinds = ['head', 'foot', 'footnote', 'textBox', 'hidden'] as const

export type ApartKind = (typeof apartKinds)[number]

/** Words that stand apart, passage by passage. Those of text boxes are read as text, all others are not. */
export interface ApartWords {
  readonly kind: ApartKind
  readonly texts: readonly string[]
}

/** What a document of an office program has besides its text, and what an import would leave out or decide unasked. */
export interface LossReport {
  readonly changes: readonly SourceChange[]
  readonly comments: readonly SourceComment[]
  readonly apart: readonly ApartWords[]
}

/** What somebody has to see before a document is imported; null where it has nothing but its text and the numbers of its pages. */
export function lossesOf({ format, passages, work }: SourceDocument): LossReport | null {
  if (format !== 'docx' && format !== 'odt') return null
  const changes = work?.changes ?? []
  const comments = work?.comments ?? []
  const apart = apartKinds
    .map((kind) => ({
      kind,
      texts: passages
        .filter(isApart(kind))
        .map(({ text }) => text.trim())
        .filter((text) => !isPageNumber(text)),
    }))
    .filter(({ texts }) => texts.length > 0)
  return changes.length + comments.length + apart.length === 0 ? null : { changes, comments, apart }
}

const isApart =
  (kind: ApartKind) =>
  ({ kind: passageKind, isInBox }: SourcePassage): boolean =>
    kind === 'textBox' ? isInBox === true : passageKind === (kind satisfies PassageKind)
