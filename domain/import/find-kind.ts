import type { ReleaseKind } from '../document/attributes'
import type { Draft } from './draft'
import type { Passage } from './passage'
import { allWords } from './words/words-for'

/** The kind of release that its first lines name, or null for a press release. */
export function findKind({ front }: Draft): ReleaseKind | null {
  const lines = [front.kicker, front.headline, front.subheadline].filter(
    (passage): passage is Passage => passage !== null,
  )
  for (const { text } of lines)
    for (const { kinds } of allWords)
      for (const kind of ['statement', 'invitation', 'advisory', 'correction'] as const)
        if (kinds[kind].test(text)) return kind
  return null
}
