import { attributesOf } from './attributes-of'
import type { ReleaseNode } from './parse'
import { placedQuotesOf } from './quotes'
import { textBlocks, type TextBlock } from './text-blocks'

/** What a passage is called: a part of the release, or a detail that is text. */
export const passageParts = [
  ...(['kicker', 'headline', 'subheadline', 'dateline', 'lead', 'sectionHeading', 'paragraph'] as const),
  ...(['quote', 'attribution', 'listItem', 'table', 'caption'] as const),
  ...(['boilerplate', 'noteToEditors', 'mediaContact', 'teaser', 'keywords', 'number'] as const),
] as const

export type PassagePart = (typeof passageParts)[number]

/** Words of a passage that are a quote, UTF-16 units of its text. */
export interface PassageQuote {
  /** Which quote of the release it is, counted from 0 in reading order. */
  readonly quote: number
  readonly from: number
  readonly to: number
  /** The fullest name that the release gives for the speaker, or null. */
  readonly speaker: string | null
}

/** A stretch of a release that is found and shown as one: a text block, or a detail that is text. */
export interface Passage {
  readonly part: PassagePart
  readonly text: string
  readonly quotes: readonly PassageQuote[]
}

/** What can be found in a release, in reading order, its textual details last; nothing empty. */
export function passagesOf(release: ReleaseNode): readonly Passage[] {
  const quotesOfBlock = new Map<number, PassageQuote[]>()
  for (const [quote, { places, speaker }] of placedQuotesOf(release).entries())
    for (const { block, from, to } of places)
      quotesOfBlock.set(block, [...(quotesOfBlock.get(block) ?? []), { quote, from, to, speaker }])
  const { teaser, keywords, number } = attributesOf(release)
  const details: readonly Passage[] = [
    { part: 'teaser', text: teaser, quotes: [] },
    { part: 'keywords', text: keywords.join(', '), quotes: [] },
    { part: 'number', text: number ?? '', quotes: [] },
  ]
  return [
    ...textBlocks(release).map((block) => ({
      part: partOf(block),
      text: block.text,
      quotes: quotesOfBlock.get(block.index) ?? [],
    })),
    ...details,
  ].filter(({ text }) => text.trim() !== '')
}

const tellingAncestors = ['boilerplate', 'noteToEditors', 'mediaContact', 'table', 'listItem'] as const

/** A block in a table is called a table, one in the boilerplate boilerplate, the words of a quote block a quote. */
function partOf({ name, ancestors }: TextBlock): PassagePart {
  const telling = tellingAncestors.find((ancestor) => ancestors.includes(ancestor))
  if (telling !== undefined) return telling
  if (name === 'paragraph' && ancestors.includes('quote')) return 'quote'
  return passageParts.find((part) => part === name) ?? 'paragraph'
}
