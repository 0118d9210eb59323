import { lostCharacterRule } from './lost-character-rule'

/** Inside a word only: at its end it is a question mark, in an address part of it. */
const inWord = /(?<=\p{L})[?¿](?=\p{Ll})|(?<=^[^\p{L}\p{N}]*)[?¿](?=\p{Ll}{3})/u

/** `damage.question-mark`: "f?r", as programs write letters that their character set lacks. */
export const findQuestionMarks = lostCharacterRule(
  { id: 'damage.question-mark', severity: 'stop', acceptable: true },
  { lost: inWord, any: inWord, stands: 'beyond ASCII', skip: /[:/@=&]|\?.*\?.*\?/ },
  {
    de: 'In diesem Wort steht ein Fragezeichen für einen verloren gegangenen Buchstaben.',
    en: 'A question mark stands for a lost letter of this word.',
  },
)
