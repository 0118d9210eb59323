/** A stretch of an excerpt, and whether it is what was searched for. */
export interface ExcerptPart {
  readonly text: string
  readonly isHit: boolean
}

/** Takes an excerpt apart at its hits, which stand between U+0002 and U+0003. */
export const excerptParts = (excerpt: string): readonly ExcerptPart[] =>
  excerpt
    .split(/(\u0002[^\u0003]*\u0003?)/)
    .filter((text) => text !== '')
    .map((text) => ({ text: text.replace(/[\u0002\u0003]/g, ''), isHit: text.startsWith('\u0002') }))
