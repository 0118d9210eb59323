import { isInitial, isParticle, isTitle } from '../document/names'

/** A word as another language may spell it: without accents, ä as ae. */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

/** The words of a name that are its own: no titles, initials and particles; those of a double name one by one. */
export const nameParts = (name: string): readonly string[] =>
  (name.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*\.?/gu) ?? [])
    .filter((word) => !isTitle(word) && !isInitial(word) && !isParticle(word))
    .flatMap((word) => word.replace(/['’]s?$/, '').split(/[.'’-]/))
    .filter((word) => word.length > 1 || !/^\p{Lu}$/u.test(word))
    .filter((word) => word !== '')

/** How often two words differ by one letter, up to 3. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  let row = Array.from({ length: other.length + 1 }, (_unused, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [place, otherLetter] of [...other].entries())
      next.push(
        Math.min(
          (row[place] ?? 0) + (letter === otherLetter ? 0 : 1),
          (row[place + 1] ?? 0) + 1,
          (next[place] ?? 0) + 1,
        ),
      )
    row = next
  }
  return Math.min(3, row.at(-1) ?? 3)
}
