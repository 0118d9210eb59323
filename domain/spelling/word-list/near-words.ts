const letters = [...'enisratdhulcgmobwfkzpvüäößjyxq']

/** Letters that are mistaken for others more often than by chance. */
const alike: readonly (readonly [string, string])[] = [
  ['ss', 'ß'],
  ['ß', 'ss'],
  ['ae', 'ä'],
  ['oe', 'ö'],
  ['ue', 'ü'],
  ['f', 'ph'],
  ['ph', 'f'],
  ['ie', 'i'],
  ['i', 'ie'],
  ['k', 'ck'],
  ['ck', 'k'],
  ['tz', 'z'],
  ['z', 'tz'],
  ['dt', 't'],
  ['d', 't'],
  ['t', 'd'],
  ['v', 'f'],
  ['f', 'v'],
  ['ä', 'e'],
  ['e', 'ä'],
]

/** What a word can have been before one mistake in it, the likeliest mistakes first. */
export function nearWords(word: string): readonly string[] {
  if (word.length > 40) return []
  const found = new Set<string>()
  const put = (from: number, to: number, stead: string): void =>
    void found.add(word.slice(0, from) + stead + word.slice(to))
  const places = [...word].map((_letter, place) => place)
  found.add(word.charAt(0).toUpperCase() + word.slice(1))
  for (const [wrong, right] of alike)
    for (let place = word.indexOf(wrong); place >= 0; place = word.indexOf(wrong, place + 1))
      put(place, place + wrong.length, right)
  for (const place of places) {
    const letter = word[place] ?? ''
    put(place, place + 1, letter + letter)
    put(place, place + 2, (word[place + 1] ?? '') + letter)
  }
  for (const place of places) put(place, place + 1, '')
  for (const place of [...places, word.length]) for (const letter of letters) put(place, place, letter)
  for (const place of places)
    for (const letter of letters) put(place, place + 1, place === 0 ? cased(word, letter) : letter)
  found.delete(word)
  return [...found]
}

const cased = (word: string, letter: string): string =>
  /^\p{Lu}/u.test(word) ? letter.toUpperCase() : letter
