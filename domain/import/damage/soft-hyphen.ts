import { wordRule } from './rule'

/** `damage.soft-hyphen`: invisible hyphenation points inside words; search, read-aloud and copying stumble over them. */
export const findSoftHyphens = wordRule(
  { id: 'damage.soft-hyphen', severity: 'warning', acceptable: true },
  /\u00ad/,
  (word) => ({
    proposals: [word.replaceAll('\u00ad', '')],
    reason: {
      de: 'In diesem Wort stehen unsichtbare Trennstellen. Sie stören beim Suchen, Kopieren und Vorlesen.',
      en: 'This word holds invisible hyphenation points. They get in the way of searching, copying and reading aloud.',
    },
  }),
)
