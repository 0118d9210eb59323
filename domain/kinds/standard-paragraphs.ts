import { attributesOf } from '../document/attributes-of'
import type { ReleaseNode } from '../document/parse'
import { textBlocks } from '../document/text-blocks'

/** The end parts that an office writes once and keeps in its templates. */
export const standardParts = ['boilerplate', 'mediaContact'] as const
export type StandardPart = (typeof standardParts)[number]

/** A paragraph of an end part as the office has it now. */
export interface StandardParagraph {
  /** BCP 47. */
  readonly language: string
  readonly part: StandardPart
  readonly text: string
}

/** The end part that holds a block, or null. */
export const standardPartOf = (ancestors: readonly string[]): StandardPart | null =>
  standardParts.find((part) => ancestors.includes(part)) ?? null

/** The paragraphs of the end parts of an office's templates, each once; empty ones, which only ask for words, left out. */
export function standardParagraphs(templates: readonly ReleaseNode[]): readonly StandardParagraph[] {
  const found = new Map<string, StandardParagraph>()
  for (const template of templates) {
    const { language } = attributesOf(template)
    for (const { name, ancestors, text } of textBlocks(template)) {
      const part = standardPartOf(ancestors)
      if (part !== null && name === 'paragraph' && text.trim() !== '')
        found.set(JSON.stringify([language, part, text]), { language, part, text })
    }
  }
  return [...found.values()]
}
