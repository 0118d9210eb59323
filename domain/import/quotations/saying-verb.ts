import type { Words } from '../words/words'

/** Where the words after a verb of saying start, or null where the phrase does not open with one. */
export function sayingVerb(phrase: string, words: Words): number | null {
  for (const { index, 0: word } of phrase.matchAll(/[^\s\u00a0,;:]+/gu)) {
    if (index > 24) break
    const parts = word.split(/-(?=t-|il|elle|on)/u)
    const verb = word.replace("'", '’')
    if (words.saying.test(word) || words.saying.test(verb) || words.saying.test(parts[0] ?? ''))
      return parts.length > 1 ? index : index + word.length
    // Words that may stand before the verb: "hat … gesagt", "a dit", "ha detto", "s’est félicité".
    if (
      !/^(?:so|a|ha|fa|fait|hat|a-t-il|a-t-elle|s[’']est|se|s[’']|ont|has|had|wie|dann|auch|also|then|heute|dies|dazu|sich|ved|zo)$/iu.test(
        parts[0] ?? '',
      ) &&
      !/^s[’']/u.test(word)
    )
      break
  }
  return null
}
