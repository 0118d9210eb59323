import type { ReleaseNode } from '../document/parse'
import { fieldOf, imageTexts, type ImageText } from '../document/image-texts'
import { textBlocks, type TextBlock } from '../document/text-blocks'
import { contextOf, type Finding } from '../findings/finding'

/** What a rule of readiness looks at. */
export interface Readable {
  readonly release: ReleaseNode
  readonly blocks: readonly TextBlock[]
  /** The texts of pictures, in the text and beside it. */
  readonly imageTexts: readonly ImageText[]
  /** The instant at which the release is checked. */
  readonly now: Date
}

export type ReadinessRule = (readable: Readable) => readonly Finding[]

export const readableOf = (release: ReleaseNode, now: Date): Readable => ({
  release,
  blocks: textBlocks(release),
  imageTexts: imageTexts(release),
  now,
})

/** A finding about a passage of a block; the whole block where no passage is given. */
export const findingIn = (
  block: TextBlock | undefined,
  about: Pick<Finding, 'id' | 'severity' | 'acceptable' | 'reason'> & {
    readonly from?: number
    readonly to?: number
    readonly proposals?: readonly string[]
  },
): Finding => {
  const { from = 0, to = block?.text.length ?? 0, proposals = [], id, severity, acceptable, reason } = about
  const text = block?.text ?? ''
  return {
    id,
    severity,
    acceptable,
    reason,
    proposals,
    text: text.slice(from, to),
    place: { block: block?.index ?? 0, part: block?.name ?? 'headline', ...fieldOf(block), from, to },
    context: contextOf(text, from, to),
  }
}

/** The first block of a part, or undefined. */
export const blockOf = ({ blocks }: Readable, name: TextBlock['name']): TextBlock | undefined =>
  blocks.find((block) => block.name === name)

export const isBlank = (text: string): boolean => text.trim() === ''
