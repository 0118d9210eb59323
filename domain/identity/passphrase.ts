import type { InterfaceLanguage } from '../language'
import { kennwortWords } from '../revision/kennwort-words'

/** The fewest characters that a passphrase has. Nothing else is asked of it (NIST SP 800-63B). */
export const leastPassphraseLength = 10

/** The passphrase in the one form in which it opens a key: the same letters typed on another keyboard are the same. */
export const passphraseForm = (typed: string): string => typed.normalize('NFC')

/** Whether a passphrase is long enough, in characters as Unicode counts them. */
export const isPassphraseLongEnough = (typed: string): boolean =>
  [...passphraseForm(typed)].length >= leastPassphraseLength

/** How many words a proposed passphrase has. */
export const proposedWords = 4

/**
 * Proposes a passphrase of four everyday words. `random` gives a number from 0 up to and without `below`, each equally
 * likely and foreseen by nobody.
 */
export function proposePassphrase(language: InterfaceLanguage, random: (below: number) => number): string {
  const words = kennwortWords[language]
  return Array.from({ length: proposedWords }, () => words[random(words.length)] ?? '').join(' ')
}
