import type { SourceLine } from './pdf-source-lines'

const wordPattern = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu

/** The words of a document, in lower case; the halves of words that a line end parts are none of them. */
export function wordsOf(pages: readonly (readonly SourceLine[])[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const lines of pages)
    for (const { text } of lines)
      for (const { index, 0: word } of text.matchAll(wordPattern)) {
        const isCut = /^[-‐]\s*$/.test(text.slice(index + word.length))
        if (!isCut && index > 0) words.add(word.toLowerCase())
      }
  return words
}

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，」』）ー]/u

/** How a line goes on in the next one of its paragraph. */
export interface LineEnd {
  /** What stands between the two. */
  readonly between: '\n' | ''
  /** The hyphen at the end only parts the word. */
  readonly isSoft: boolean
}

/**
 * A hyphen at a line's end is taken for one that only parts the word where the document has the whole word elsewhere;
 * „Haus- und“ and what stands nowhere else stay as they are. Scripts without spaces go on without one.
 */
export function readLineEnd(line: string, next: string, words: ReadonlySet<string>): LineEnd {
  const last = line.trimEnd()
  if (ideographic.test(last.at(-1) ?? '') && ideographic.test(next.trimStart()[0] ?? ''))
    return { between: '', isSoft: false }
  const head = /([\p{L}\p{M}]+)[-‐]$/u.exec(last)?.[1]
  const tail = /^\s*(\p{Ll}[\p{L}\p{M}]*)/u.exec(next)?.[1]
  if (head === undefined || tail === undefined) return { between: '\n', isSoft: false }
  return words.has(`${head}${tail}`.toLowerCase())
    ? { between: '', isSoft: true }
    : { between: '\n', isSoft: false }
}
