/** What fonts draw as one glyph, and what files therefore lose together. */
export const ligatures = [
  'ffi',
  'ffl',
  'ff',
  'fi',
  'fl',
  'ft',
  'tt',
  'ti',
  'tf',
  'fj',
  'tz',
  'th',
  'ct',
  'st',
  'f',
] as const
/** Those that files lose most; others are looked for where the text shows that it has lost them. */
export const usual = /^(?:ff[il]?|f[ilt]|tt|ti|th)$/

/** Those that nearly all fonts have. */
export const ofF = /^(?:ff[il]?|fi|fl)$/

/** A word without one of its ligatures, once for each place, or with something in its stead. */
export function without(word: string, stead: string): readonly string[] {
  const results: string[] = []
  for (const ligature of ligatures)
    for (let place = word.indexOf(ligature); place >= 0; place = word.indexOf(ligature, place + 1)) {
      const head = word.slice(0, place)
      const tail = word.slice(place + ligature.length)
      if (stead === '' ? head.length + tail.length >= 3 : head !== '' && tail !== '')
        results.push(head + stead + tail)
    }
  return results
}

/** All that a word can have been before it lost a ligature. */
export const withLigatures = (word: string): readonly string[] => put(ligatures, word)

/** All that it can have been before it lost one that nearly all fonts have. */
export const withThoseOfF = (word: string): readonly string[] =>
  put(
    ligatures.filter((ligature) => ofF.test(ligature)),
    word,
  )

function put(lostOnes: readonly string[], word: string): readonly string[] {
  if (word.length > 30) return []
  const results: string[] = []
  for (const ligature of lostOnes)
    for (let place = 0; place <= word.length; place += 1)
      if (place > 0 || /^\p{Ll}/u.test(word))
        results.push(word.slice(0, place) + ligature + word.slice(place))
  return results
}

/** Whether a word without this ligature, somewhere, is the damaged one. */
export function lost(word: string, ligature: string, stead: string, damaged: string): boolean {
  for (let place = word.indexOf(ligature); place >= 0; place = word.indexOf(ligature, place + 1))
    if (word.slice(0, place) + stead + word.slice(place + ligature.length) === damaged) return true
  return false
}
