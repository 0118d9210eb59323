import { isGershayim } from './quotation-marks'

const abbreviation =
  /(?:^|[\s(.-])(?:Dr|Prof|dr|prof|drs|ir|ing|Ir|Drs|Dipl|Ing|Mag|med|rer|nat|phil|jur|iur|pol|oec|theol|habil|c|mult|St|Sen|Sens|Rep|Reps|Gov|Mr|Mrs|Ms|M|Mme|Nr|No|bzw|ca|e|z|d|u|Jr|Sr|Lt|Sgt|Det|Insp|Supt|Capt|Col|Gen|Hon|Rev|Cllr|Bgm|Vzbgm|Abg|LAbg|Univ|Stv|stv|Msgr|Fr|Hr|\p{Lu})$/u

/** Sentences longer than this many characters are cut; it bounds the work on texts that are none. */
const longestSentence = 1500

/** The end of the sentence that goes on at a place; abbreviations and initials end none. */
export function sentenceEnd(text: string, from: number): number {
  const longest = Math.min(text.length, from + longestSentence)
  for (const { index } of text
    .slice(from, longest)
    .matchAll(/[.!?…](?=[\s\u00a0"“”»«]|$)|[。！？]|[„“«"‘「](?=\p{L})/gu)) {
    const place = from + index
    if (/[„“«"‘「]/.test(text[place] ?? '')) {
      if (place > from && !isGershayim(text, place)) return place
      continue
    }
    if (text[place] === '.' && abbreviation.test(text.slice(Math.max(from, place - 12), place))) continue
    return place
  }
  return longest
}

/** The start of the sentence that leads up to a place. */
export function sentenceStart(text: string, to: number): number {
  const window = Math.max(0, to - longestSentence)
  const before = text.slice(window, to)
  let start = window
  for (const { index, 0: sign } of before.matchAll(
    /[.!?…]["“”»«’]?[\s\u00a0]+(?=\p{Lu}|\p{Lo}|["„“«])|[。！？][”」』]?/gu,
  ))
    if (!(sign.startsWith('.') && abbreviation.test(before.slice(Math.max(0, index - 12), index))))
      start = window + index + sign.length
  return start
}
