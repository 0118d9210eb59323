import type { InterfaceLanguage } from '../language'
import type { Hash } from './hash'
import { kennwortWords } from './kennwort-words'

/**
 * Two everyday words for a hash, for a telephone call: "Anker Birke". They find a revision among a few,
 * they prove nothing; the hash does. The words come from the list of the release's language, German or English.
 */
export function kennwort(hash: Hash, language: string): string {
  const words = kennwortWords[(language.split('-')[0] === 'de' ? 'de' : 'en') satisfies InterfaceLanguage]
  const word = (from: number): string => words[parseInt(hash.slice(from, from + 8), 16) % words.length] ?? ''
  return `${word(0)} ${word(8)}`
}
