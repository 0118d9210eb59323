import type { LocalText } from '../../language'
import { countWords } from '../line-kinds'
import type { Unit } from '../unit'
import { anyWords } from '../words/words-for'

const reason: LocalText = {
  de: 'Anschreiben an die Redaktion; es gehört nicht zum Text.',
  en: 'Covering letter to the editors; it is no part of the text.',
}

const isPhrase = (text: string): boolean => anyWords(({ phrase }) => phrase.test(text))
const opens =
  /^(?:sehr geehrte|liebe[rs]?\s|guten (?:tag|morgen)|hallo|dear\s|hello|hi\s|bonjour|madame|monsieur|mesdames|chers?\s)/iu

const lengthOf = (units: readonly Unit[]): number =>
  units.reduce((sum, unit) => sum + ('passage' in unit ? unit.passage.text.length : 0), 0)

/**
 * Drops the letter that asks editors to print the release below it: it opens with a greeting, ends with a closing and
 * who signs, and what follows is longer. A release that is a letter itself stays whole.
 */
export function dropCoveringLetter(units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex(({ kind }) => kind !== 'dropped')
  const greeting = units[first]
  if (greeting?.kind !== 'text' || !opens.test(greeting.passage.text) || greeting.passage.text.length > 90)
    return units
  const closing = units.findIndex(
    (unit, index) => index > first && unit.kind === 'text' && isClosing(unit.passage.text),
  )
  if (closing < 0 || closing > first + 8) return units
  const end = signatureEnd(units, closing + 1)
  const letter = units.slice(0, end)
  const release = units.slice(end)
  if (lengthOf(release) < Math.max(300, lengthOf(letter))) return units
  return [
    ...letter.map((unit): Unit =>
      unit.kind === 'text' ? { kind: 'dropped', ...drop(unit.passage.at) } : unit,
    ),
    ...release,
  ]
}

const isClosing = (text: string): boolean => isPhrase(text) && !opens.test(text) && countWords(text) <= 8

/** Behind the lines of whoever signs, which a divider or an empty line ends. */
function signatureEnd(units: readonly Unit[], from: number): number {
  let end = from
  for (; end < units.length; end += 1) {
    const unit = units[end]
    if (unit?.kind !== 'text' || unit.passage.text.length > 80) break
    if (unit.blankBefore && end > from) break
  }
  return end
}

const drop = (
  at: ArrayLike<number>,
): { readonly range: { from: number; to: number }; readonly reason: LocalText } => ({
  range: { from: at[0] ?? 0, to: (at[at.length - 1] ?? 0) + 1 },
  reason,
})
