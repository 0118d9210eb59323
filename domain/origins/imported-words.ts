import type { MappingEntry } from '../import/mapping'
import type { Origin } from './origin'
import { wholeRun } from './origin-runs'
import type { KnownWords } from './release-origins'

/**
 * The words of a file that an import took, a paragraph of the file each, with which paragraph it is. What was left out
 * counts as a paragraph too, as it does for whoever opens the file.
 */
export function importedWords(
  mapping: readonly Pick<MappingEntry, 'text' | 'became'>[],
  origin: Extract<Origin, { readonly kind: 'imported' }>,
): readonly KnownWords[] {
  const whole = mapping.map(({ text }) => text).join('')
  const gap = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/u.test(whole) ? /[^\S\n]*\n[^\S\n]*\n\s*/u : /\s*\n\s*/u
  const taken = new Map<number, string>()
  let [paragraph, hasWords] = [1, false]
  for (const { text, became } of mapping)
    for (const [index, part] of text.split(gap).entries()) {
      if (index > 0 && hasWords) {
        paragraph += 1
        hasWords = false
      }
      if (part.trim() === '') continue
      hasWords = true
      if (became !== 'dropped') taken.set(paragraph, `${taken.get(paragraph) ?? ''}${part}`)
    }
  return [...taken].map(([number, text]) => ({
    text,
    runs: wholeRun(text, { ...origin, paragraph: number }),
  }))
}
