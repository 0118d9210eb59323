import { alignTexts, joinAligned, type AlignedText } from '../../revision/compare/align-texts'

/** What changed from one wording to another, word by word; signs and spaces are words of their own. */
export const compareWords = (before: string, after: string): readonly AlignedText[] =>
  joinAligned(alignTexts(wordsIn(before), wordsIn(after)))

const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
