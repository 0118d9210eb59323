import { anyWords } from './words/words-for'

/** Whether a line opens as the credit of a picture does: "Foto: Anna Muster", "© Example". */
export const isCredit = (text: string): boolean =>
  text.length <= 200 && anyWords(({ credit }) => credit.test(text))
