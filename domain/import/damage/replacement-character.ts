import { lostCharacterRule } from './lost-character-rule'

/** An empty box counts only beside a letter: alone it is one to tick. */
const any = /\ufffd|(?<=\p{L})[\u25a1\u25af\ufffc]|[\u25a1\u25af\ufffc](?=\p{L})/u
const lost = /(?:\ufffd|(?<=\p{L})[\u25a1\u25af\ufffc]|[\u25a1\u25af\ufffc](?=\p{L}))+/u

/** `damage.replacement-character`: U+FFFD, or an empty box, which stands where a letter was lost. */
export const findReplacementCharacters = lostCharacterRule(
  { id: 'damage.replacement-character', severity: 'stop', acceptable: true },
  { lost, any },
  {
    de: 'In diesem Wort ist ein Buchstabe verloren gegangen (�).',
    en: 'A letter of this word is lost (�).',
  },
)
