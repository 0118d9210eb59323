import type { ReleaseNode } from '../document/parse'
import { commonWordsOf, wordSetOf } from '../revision/compare/words'
import { versionOf } from './return-version'
import type { ReturnedDocument } from './returned-document'
import { sentText } from './sent-text'

/** So much of its words must be there that a document is the return of a text. */
const leastAlike = 0.4

/**
 * How much of a text came back, from 0 to 2: the share of its paragraphs that are there word for word, and the share of
 * its words; of a mail the share of either's words.
 */
export function likenessTo(returned: ReturnedDocument): (base: ReleaseNode) => number {
  const back = versionOf(returned, () => false)
  const texts = new Set(back.map(({ text }) => squeezed(text)))
  const found = wordSetOf(back.map(({ text }) => text).join(' '))
  return (base) => {
    const lines = sentText(base).lines.filter(({ block }) => block !== null)
    if (lines.length === 0) return 0
    const same = lines.filter(({ text }) => texts.has(squeezed(text))).length / lines.length
    const words = wordSetOf(lines.map(({ text }) => text).join(' '))
    const common = commonWordsOf(words, found)
    // A mail may have a paragraph of the text alone.
    const size = returned.isReflowed ? Math.min(words.size, found.size) : words.size
    return same + (size === 0 ? 0 : common / size)
  }
}

/** Whether a document of this likeness is the return of the text at all. */
export const isReturnOf = (likeness: number): boolean => likeness >= leastAlike

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
