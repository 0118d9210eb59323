import { mendAll, type TypographyRule } from './rule'
import { shortened } from './single-quotation-marks'

const apostrophe = new RegExp(
  [
    // Between letters; accents and the left single sign are common slips there.
    "(?<=\\p{L})['`´‘ʼ′](?=\\p{L})",
    // Before what is left of a word or of a year.
    `(?<=^|[\\s([{„“"«»–—-])['\`´](?=${shortened}|\\d\\ds?(?![\\p{L}\\p{N}]))`,
    // Behind a genitive.
    "(?<=\\p{L}[sxzßSXZ]|\\p{L}ce)['`´](?=$|[\\s.,;:!?)\\]}–—-])",
    // Behind the n of rock ’n’ roll.
    "(?<=\\s[’'`´]n)['`´](?=\\s)",
  ].join('|'),
  'giu',
)

/** `typography.apostrophe`: the apostrophe ’ in place of the typewriter's sign or an accent. */
export const apostrophes: TypographyRule = {
  id: 'typography.apostrophe',
  reason: {
    de: 'Ein Apostroph (’) statt des Schreibmaschinenzeichens.',
    en: 'An apostrophe (’) in place of the typewriter’s sign.',
  },
  find: (text, { outer }) => (outer === null ? [] : mendAll(text, apostrophe, '’')),
}
