import { withSignsOf } from './alike-signs'
import type { TextHit } from './find-in-text'
import type { Replacement } from './query'

/** The text that takes the place of a hit, in normalisation form C and on one line. */
export function replacementFor(
  hit: TextHit,
  { text, keepsCase }: Replacement,
  isExpression: boolean,
): string {
  const found = hit.groups[0] ?? ''
  const filled = isExpression ? fillIn(text, hit) : withSignsOf(found, text)
  const cased = keepsCase ? inCaseOf(found, filled) : filled
  return cased.normalize('NFC').replaceAll(/[\r\n\t\u2028\u2029]+/gu, ' ')
}

/** `$&`, `$1` to `$99`, `$<name>` and `$$`, as `String.replace` reads them; a group that is not there stays as typed. */
function fillIn(text: string, { groups, names }: TextHit): string {
  return text.replaceAll(/\$(?:\$|&|<([^>]*)>|(\d{1,2}))/gu, (sign, name?: string, number?: string) => {
    if (sign === '$$') return '$'
    if (sign === '$&') return groups[0] ?? ''
    if (name !== undefined) return groupText(groups, names.get(name), sign)
    const two = Number(number)
    if (two > 0 && two < groups.length) return groupText(groups, two, sign)
    const one = Number(number?.[0])
    return one > 0 && one < groups.length ? groupText(groups, one, sign) + (number?.slice(1) ?? '') : sign
  })
}

function groupText(groups: TextHit['groups'], index: number | undefined, sign: string): string {
  return index === undefined || index === 0 ? sign : (groups[index] ?? '')
}

/** Gives the text the case of the hit: all capitals, all small, or the first letter as there. */
function inCaseOf(hit: string, text: string): string {
  const letters = hit.replaceAll(/[^\p{Lu}\p{Ll}\p{Lt}]/gu, '')
  if (letters === '') return text
  const isCapitals = letters.length > 1 && !/\p{Ll}/u.test(letters)
  if (isCapitals) return text.toLocaleUpperCase('de')
  if (!/[\p{Lu}\p{Lt}]/u.test(letters)) return withFirstWordSmall(text)
  return /^[^\p{L}]*[\p{Lu}\p{Lt}]/u.test(hit)
    ? withFirst(text, (letter) => letter.toLocaleUpperCase('de'))
    : text
}

/** Further words keep their case, for German nouns have it for another reason. */
const withFirstWordSmall = (text: string): string =>
  text.replace(/\p{L}[\p{L}\p{M}]*/u, (word) => word.toLocaleLowerCase('de'))

const withFirst = (text: string, change: (letter: string) => string): string => text.replace(/\p{L}/u, change)
