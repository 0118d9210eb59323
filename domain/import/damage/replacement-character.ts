import { lostCharacterRule } from './lost-character-rule'

/** `damage.replacement-character`: U+FFFD, which stands where a letter was lost. */
export const findReplacementCharacters = lostCharacterRule(
  { id: 'damage.replacement-character', severity: 'stop', acceptable: true },
  { lost: /\ufffd+/u, any: /\ufffd/u },
  {
    de: 'In diesem Wort ist ein Buchstabe verloren gegangen (�).',
    en: 'A letter of this word is lost (�).',
  },
)
