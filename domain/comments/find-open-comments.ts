import type { ReleaseNode } from '../document/parse'
import { textBlocks } from '../document/text-blocks'
import type { Finding } from '../findings/finding'
import { shortened } from '../findings/shortened'
import { findingIn } from '../readiness/readiness-rule'
import { findAnchors } from './anchor'
import { isResolved, type CommentThread } from './comment-thread'

/** `comments.open`: somebody's comment that nobody has resolved; one whose words are gone stands at the headline. */
export function findOpenComments(
  release: ReleaseNode,
  threads: readonly CommentThread[],
): readonly Finding[] {
  const open = threads.filter((thread) => !isResolved(thread))
  if (open.length === 0) return []
  const blocks = textBlocks(release)
  const places = findAnchors(
    release,
    open.map(({ anchor }) => anchor),
  )
  return open.map(({ entries }, index) => {
    const place = places[index] ?? { block: 0, from: 0, to: 0 }
    const name = entries[0]?.from.name ?? ''
    const said = shortened(entries[0]?.text ?? '')
    return findingIn(blocks[place.block], {
      ...{ id: 'comments.open', severity: 'warning', acceptable: true, from: place.from, to: place.to },
      reason: {
        de: `Offene Anmerkung von ${name}: „${said}“`,
        en: `Open comment by ${name}: “${said}”`,
      },
    })
  })
}
