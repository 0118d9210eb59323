import type { ReleaseNode } from '../document/parse'
import { textBlocks, type TextBlock } from '../document/text-blocks'
import type { Finding } from '../findings/finding'
import { shortened } from '../findings/shortened'
import type { LocalText } from '../language'
import { findingIn } from '../readiness/readiness-rule'
import { isUndecided, type MetChange } from './bring-together'
import type { TextRange } from './places'

/** A suggested change with the name of whoever suggests it. */
export interface NamedSuggestion {
  readonly by: string
  readonly change: Pick<MetChange, 'kind' | 'state' | 'range' | 'before' | 'after'>
}

/** `suggestions.undecided`: a change that somebody suggests and nobody has accepted or rejected. */
export function findUndecided(
  release: ReleaseNode,
  suggestions: readonly NamedSuggestion[],
): readonly Finding[] {
  const undecided = suggestions.filter(({ change }) => isUndecided(change))
  if (undecided.length === 0) return []
  const blocks = textBlocks(release)
  return undecided.map(({ by, change }) => {
    const { block, from, to } = placeIn(blocks, change.range)
    const told = toldAs(change)
    return findingIn(block, {
      ...{ id: 'suggestions.undecided', severity: 'warning', acceptable: true, from, to },
      reason: {
        de: `Nicht entschiedener Vorschlag von ${by}: ${told.de}`,
        en: `Undecided suggestion by ${by}: ${told.en}`,
      },
    })
  })
}

function toldAs({ kind, before, after }: NamedSuggestion['change']): LocalText {
  const [was, says] = [shortened(before), shortened(after)]
  if (kind === 'moved') return { de: `„${says}“ verschieben`, en: `move “${says}”` }
  if (kind === 'marks') return { de: `„${says}“ anders auszeichnen`, en: `format “${says}” otherwise` }
  if (was === '') return { de: `„${says}“ ergänzen`, en: `add “${says}”` }
  if (says === '') return { de: `„${was}“ streichen`, en: `delete “${was}”` }
  return { de: `„${says}“ statt „${was}“`, en: `“${says}” in place of “${was}”` }
}

/** The text block that a range begins in or stands before, and the stretch of it; the headline where it has none. */
function placeIn(
  blocks: readonly TextBlock[],
  range: TextRange | null,
): { readonly block: TextBlock | undefined; readonly from: number; readonly to: number } {
  const first = blocks.find(({ name }) => name === 'headline') ?? blocks[0]
  if (typeof range?.block !== 'number') return { block: first, from: 0, to: first?.text.length ?? 0 }
  const block = blocks.find(({ start, text }) => start + text.length >= range.from) ?? blocks.at(-1)
  const inBlock = (position: number): number =>
    Math.min(block?.text.length ?? 0, Math.max(0, position - (block?.start ?? 0)))
  return { block, from: inBlock(range.from), to: inBlock(range.to) }
}
