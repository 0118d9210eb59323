/**
 * The fullest form of a person's name that the text gives: "Dr. Leidig" is "Dr. Ute Leidig" where that stands
 * in the text. The given name comes back where no fuller one is found.
 */
export function fullestName(name: string, text: string): string {
  const words = name.trim().split(/\s+/)
  const surname = words.at(-1)
  if (surname === undefined || surname === '') return name
  const fuller = new RegExp(
    `(?:(?:Dr|Prof|Dipl)\\.(?:[- ][A-Za-z]+\\.)*\\s+)*(?:\\p{Lu}[\\p{L}'’-]+\\s+|\\p{Lu}\\.\\s+|(?:von|van|de|der|den|zu)\\s+)*${escapeRegExp(surname)}(?![\\p{L}-])`,
    'gu',
  )
  const candidates = [...text.matchAll(fuller)].map(([match]) => match.replace(/\s+/g, ' ').trim())
  return candidates.reduce(
    (best, candidate) =>
      candidate.length > best.length && words.every((word) => candidate.includes(word)) ? candidate : best,
    name,
  )
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
