/** Signs that a reader takes for the same and that a keyboard has only one of. */
const families = [
  ' \u00a0\u2007\u202f',
  "'\u2018\u2019\u201a",
  '"\u201c\u201d\u201e\u00ab\u00bb',
  '-\u2010\u2011',
] as const

const familyOf = (sign: string): string | undefined => families.find((family) => family.includes(sign))

/** All signs that look like this one, as a class of a regular expression; null for one that stands alone. */
export function alikeSigns(sign: string): string | null {
  const family = familyOf(sign)
  return family === undefined ? null : `[${family.replace('-', String.raw`\-`)}]`
}

/**
 * The text with the signs of the hit where it differs from the hit's own words only in such signs or has as many of
 * them in the same order: who types a space where a no-break space stands, means that one.
 */
export function withSignsOf(hit: string, text: string): string {
  const mine = [...text].filter((sign) => familyOf(sign) !== undefined)
  const theirs = [...hit].filter((sign) => familyOf(sign) !== undefined)
  const isAlike =
    mine.length === theirs.length &&
    mine.every((sign, index) => familyOf(sign) === familyOf(theirs[index] ?? ''))
  if (!isAlike) return text
  let count = 0
  return [...text].map((sign) => (familyOf(sign) === undefined ? sign : (theirs[count++] ?? sign))).join('')
}
