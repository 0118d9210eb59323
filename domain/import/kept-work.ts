import { anchorAt, findAnchors } from '../comments/anchor'
import type { CommentAnchor, CommentThread } from '../comments/comment-thread'
import { normaliseStrings, type ReleaseNode } from '../document/parse'
import { authorOf } from '../suggestions/author-of'
import type { ContributionSource } from '../suggestions/contribution'
import type { SourceChange, SourceComment } from './source/source-document'

/** Everybody who changed something, in the order of their first change. */
export const authorsOf = (changes: readonly SourceChange[]): readonly string[] => [
  ...new Set(changes.map(({ author }) => author)),
]

/** When an author changed something last; null where the file does not say it. */
export const lastChangeOf = (changes: readonly SourceChange[], author: string): string | null =>
  changes
    .filter((change) => change.author === author)
    .reduce<string | null>((last, { at }) => (at !== null && (last === null || at > last) ? at : last), null)

/** What comments of a file need besides their words to become threads of a release. */
export interface CommentFacts {
  readonly source: ContributionSource
  /** For comments without a date. */
  readonly now: string
  /** For comments without a name. */
  readonly unnamed: string
  readonly newId: () => string
}

/** The comments of a file as threads of the release that was read from it. One whose words are not in it is about no words. */
export function threadsOf(
  comments: readonly SourceComment[],
  release: ReleaseNode,
  { source, now, unnamed, newId }: CommentFacts,
): readonly CommentThread[] {
  const said = comments.filter(({ text }) => text !== '')
  const wanted = said.map(anchorInFile)
  const places = findAnchors(release, wanted)
  return said.map(({ author, at, text }, index): CommentThread => {
    const place = places[index] ?? null
    const found = place === null ? null : anchorAt(release, place)
    return {
      ...{ id: newId(), source, revision: null },
      anchor: found ?? wanted[index] ?? nowhere,
      entries: [
        {
          kind: 'said',
          from: { person: null, name: normaliseStrings(authorOf(author, unnamed)) },
          text: normaliseStrings(text),
          at: at ?? now,
        },
      ],
    }
  })
}

const nowhere: CommentAnchor = { block: null, index: 0, text: '', from: 0, to: 0 }

function anchorInFile({ about }: SourceComment): CommentAnchor {
  if (about === null) return nowhere
  const composed = (text: string): string => normaliseStrings(text.replace(/\s+/g, ' '))
  const before = composed(about.text.slice(0, about.from))
  const words = composed(about.text.slice(about.from, about.to))
  const text = before + words + composed(about.text.slice(about.to))
  return { block: null, index: 0, text, from: before.length, to: before.length + words.length }
}
