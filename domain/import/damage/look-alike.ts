import type { Finding } from '../../findings/finding'
import type { LocalText } from '../../language'
import { damagedWords, findingAt, type DamageRule } from './rule'

const rule = { id: 'damage.look-alike', severity: 'warning', acceptable: true } as const

const reason: LocalText = {
  de: 'In diesem Wort steht ein Buchstabe einer anderen Schrift, der nur so aussieht. Das Wort wird so nicht gefunden und falsch vorgelesen.',
  en: 'A letter of this word is of another script and only looks the same. The word is not found like this and is read aloud wrongly.',
}

/** Letters of other scripts that look like Latin ones, in the same order. */
const cyrillic = ['аеорсухіјѕһԁԛԝӏАВЕКМНОРСТХУІЈЅԚԜ', 'aeopcyxijshdqwlABEKMHOPCTXYIJSQW'] as const
const greek = ['οαινρυκτΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oaivpuktABEZHIKMNOPTYX'] as const

const latinOf = new Map(
  [cyrillic, greek].flatMap(([foreign, latin]) =>
    [...foreign].map((letter, index) => [letter, latin[index] ?? ''] as const),
  ),
)
const cyrillicOf = new Map([...cyrillic[1]].map((letter, index) => [letter, cyrillic[0][index] ?? '']))

const isForeign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const styled = /[\uff21-\uff3a\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]/u
const suspect = new RegExp(`${isForeign.source}|${styled.source}`, 'u')
/** Signs of science and units, which stand beside Latin letters on purpose: "µm", "Ω", "α-Amylase", "β2". */
const isSign = /^[\p{L}\d]?[αβγδεμΩΔρνιτκυ][\p{L}\d]{0,2}$|^(?:[αβγδεμΩΔ][-\d])/u

/** `damage.look-alike`: a letter of another script in a word. Words in that script, and texts that mix scripts, are in order. */
export const findLookAlikes: DamageRule = (blocks, { lexicon }) => {
  let found: boolean | null = null
  const isLatinText = (): boolean => (found ??= readsAsLatin([...lexicon.own.keys()]))
  return blocks.flatMap((block): readonly Finding[] => {
    if (!suspect.test(block.text)) return []
    return damagedWords(block.text, suspect).flatMap(({ from, to, word }) => {
      const mended = mend(word, isLatinText)
      return mended === null || mended === word
        ? []
        : [findingAt(rule, block, { from, to, reason, proposals: [mended] })]
    })
  })
}

/** Whether a text has Latin words, and none of another script that no Latin one looks like. */
const readsAsLatin = (own: readonly string[]): boolean =>
  !own.some(hasOwnShapes) && own.some((one) => /^\p{Script=Latin}{3}/u.test(one))

/** The word in one script, or null where nothing says which. */
function mend(word: string, isLatinText: () => boolean): string | null {
  if (styled.test(word)) return word.normalize('NFKC')
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter))
  const foreign = letters.filter((letter) => isForeign.test(letter))
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  const asLatin = [...word].map((letter) => latinOf.get(letter) ?? letter).join('')
  if (latin.length === 0) {
    // A whole word of look-alikes is a Latin one only where the text has no other word of that script.
    return !isForeign.test(asLatin) && !isSign.test(word) && isLatinText() ? asLatin : null
  }
  if (isSign.test(word)) return null
  const looksLatin = foreign.every((letter) => latinOf.has(letter))
  if (looksLatin && latin.length >= foreign.length) return asLatin
  const isCyrillic = foreign.every((letter) => /\p{Script=Cyrillic}/u.test(letter))
  if (isCyrillic && latin.every((letter) => cyrillicOf.has(letter)) && foreign.length > latin.length)
    return [...word].map((letter) => cyrillicOf.get(letter) ?? letter).join('')
  return looksLatin ? asLatin : null
}

/** Whether a word has a letter of another script that no Latin one looks like. */
const hasOwnShapes = (word: string): boolean =>
  [...word.toLowerCase()].some(
    (letter) => isForeign.test(letter) && !latinOf.has(letter) && !latinOf.has(letter.toUpperCase()),
  )
