import { attributesOf } from '../document/attributes-of'
import type { ReleaseNode } from '../document/parse'
import { textBlocks } from '../document/text-blocks'
import type { Finding } from '../findings/finding'
import { standardPartOf, type StandardParagraph, type StandardPart } from '../kinds/standard-paragraphs'
import { commonWordsOf, wordSetOf } from '../revision/compare/words'
import { findingIn } from './readiness-rule'

/** Words that two paragraphs have in common, as a share of the longer one, from which one is another wording of the other. */
const alike = 0.5

/**
 * `readiness.stale-boilerplate` and `readiness.stale-mediaContact`: a paragraph that stands otherwise in the office's
 * templates now. A hint with the newer words; the text is never changed by itself. A partner's paragraph, which is like
 * none of the office's, is left alone, and so is what the office has in a template as it stands.
 */
export function findStaleEndMatter(
  release: ReleaseNode,
  standard: readonly StandardParagraph[],
): readonly Finding[] {
  const { language } = attributesOf(release)
  const ours = standard.filter((paragraph) => paragraph.language === language)
  if (ours.length === 0) return []
  return textBlocks(release).flatMap((block) => {
    const part = standardPartOf(block.ancestors)
    if (part === null || block.name !== 'paragraph') return []
    const ofPart = ours.filter((paragraph) => paragraph.part === part)
    if (ofPart.some(({ text }) => text === block.text)) return []
    const newer = nearest(
      block.text,
      ofPart.map(({ text }) => text),
    )
    if (newer === null) return []
    return [
      findingIn(block, {
        ...{ id: `readiness.stale-${part}`, severity: 'hint', acceptable: true },
        ...{ reason: reasons[part], proposals: [newer] },
      }),
    ]
  })
}

/** The wording that has most words in common with a text, or null where none is another wording of it. */
function nearest(text: string, others: readonly string[]): string | null {
  const words = wordSetOf(text)
  let best: { readonly other: string; readonly share: number } | null = null
  for (const other of others) {
    const theirs = wordSetOf(other)
    const share = commonWordsOf(words, theirs) / Math.max(words.size, theirs.size, 1)
    if (share >= alike && share > (best?.share ?? 0)) best = { other, share }
  }
  return best?.other ?? null
}

const reasons: Readonly<Record<StandardPart, Finding['reason']>> = {
  boilerplate: {
    de: 'In den Vorlagen des Hauses steht dieser Absatz des Abbinders jetzt anders.',
    en: 'In the office’s templates this paragraph of the boilerplate has other words now.',
  },
  mediaContact: {
    de: 'In den Vorlagen des Hauses steht dieser Pressekontakt jetzt anders.',
    en: 'In the office’s templates this media contact has other words now.',
  },
}
