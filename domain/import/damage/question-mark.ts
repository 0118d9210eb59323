import { lostCharacterRule } from './lost-character-rule'

/**
 * Inside a word only: at its end it is a question mark, in an address part of it. What stands before the mark is looked
 * at behind it, and not far back: otherwise a long run of signs is read once for each of them.
 */
const inWord = /[?¿](?=\p{Ll})(?<=\p{L}[?¿])|[?¿](?=\p{Ll}{3})(?<=^[^\p{L}\p{N}]{0,3}[?¿])/u

/** `damage.question-mark`: "f?r", as programs write letters that their character set lacks. */
export const findQuestionMarks = lostCharacterRule(
  { id: 'damage.question-mark', severity: 'stop', acceptable: true },
  { lost: inWord, any: inWord, stands: 'beyond ASCII', skip: /[:/@=&]|\?.*\?.*\?/ },
  {
    de: 'In diesem Wort steht ein Fragezeichen für einen verloren gegangenen Buchstaben.',
    en: 'A question mark stands for a lost letter of this word.',
  },
)
