import { isGivenName } from './given-names'
import { isRoleWord, isSentenceStarter } from './role-words'

const title = /^(?:Dr|Drs|Prof|Dipl|Ing|Mag|habil|med|Sir|Dame|Sr|Jr|PD|h\.c)\.?(?:-[A-Z][a-z]+\.?)?$/
const particle = /^(?:von|van|de|der|den|zu|zur|zum|vom|del|della|di|da|dos|la|le|du|el|al|bin|ten|af|av|y)$/
const initial = /^\p{Lu}\.$/u

/** Whether a word is an academic or similar title: "Dr.", "Prof.", "Dipl.-Ing.". */
export const isTitle = (word: string): boolean => title.test(word)
/** Whether a word joins the parts of a name: "von", "van", "de". */
export const isParticle = (word: string): boolean => particle.test(word)
/** Whether a word is an initial: "M.". */
export const isInitial = (word: string): boolean => initial.test(word)

/**
 * The fullest form of a person's name that the text gives: "Dr. Leidig" is "Dr. Ute Leidig" where that stands
 * in the text. Words for functions and the first word of a sentence are no part of a name. The given name comes
 * back where no fuller one is found.
 */
export function fullestName(name: string, text: string): string {
  const words = name.trim().split(/\s+/)
  const surname = words.at(-1)
  if (surname === undefined || surname === '') return name
  const wanted = new RegExp(`(?<![\\p{L}\\p{N}-])${escapeRegExp(surname)}(?![\\p{L}-])`, 'gu')
  let best = name
  for (const { index } of text.matchAll(wanted)) {
    const candidate = [...givenPart(text.slice(Math.max(0, index - 80), index)), surname].join(' ')
    if (candidate.length > best.length && words.every((word) => candidate.includes(word))) best = candidate
  }
  return best
}

/** The words before a surname that belong to the name, in order. */
function givenPart(before: string): readonly string[] {
  const tokens = before.split(/\s+/).slice(0, -1)
  if (!/\s$/.test(before)) return []
  const kept: string[] = []
  let names = 0
  for (const token of tokens.reverse()) {
    const isName = /^\p{Lu}[\p{L}'’-]*$/u.test(token) && !isRoleWord(token) && !isSentenceStarter(token)
    const isMore = isTitle(token) || isInitial(token) || isParticle(token)
    if (!isName && !isMore) break
    if (isName && (kept.some(isTitle) || (names >= 1 && !isGivenName(token)))) break
    if (isName) names += 1
    kept.unshift(token)
  }
  while (kept[0] !== undefined && isParticle(kept[0]) && names > 0) kept.shift()
  return names > 0 || kept.some(isTitle) || kept.some(isParticle) ? trimParticles(kept) : []
}

/** A particle opens a name only straight before the surname ("von Storch"), not as a preposition before given names. */
const trimParticles = (words: readonly string[]): readonly string[] =>
  words.every(isParticle) && words.length > 0 && words[0] !== 'von' && words[0] !== 'van' ? [] : words

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
