import { windowsCharacter } from '../windows-characters'
import { plantInParagraphs, plantInWords, type DamagedText, type DamageWord } from './plant'

/** Plants one kind of damage in a text. */
export type Plant = (text: string, next: () => number) => DamagedText

const inWords =
  (damage: DamageWord, share = 0.3): Plant =>
  (text, next) =>
    plantInWords(text, damage, share, next)

const isLong = (word: string, letters: number): boolean => [...word].length >= letters

/** Replaces one of the places that fit, chosen by chance. */
const replaceOne =
  (pattern: RegExp, stead: (found: string) => string, letters = 4): DamageWord =>
  (word, next) => {
    if (!isLong(word, letters)) return null
    const places = [...word.matchAll(pattern)]
    const place = places[Math.floor(next() * places.length)]
    if (place === undefined) return null
    return word.slice(0, place.index) + stead(place[0]) + word.slice(place.index + place[0].length)
  }

const insert =
  (sign: string, letters = 4): DamageWord =>
  (word, next) => {
    if (!isLong(word, letters)) return null
    const place = 2 + Math.floor(next() * (word.length - 3))
    return word.slice(0, place) + sign + word.slice(place)
  }

const bytesOf = (text: string): readonly number[] =>
  [...encodeURIComponent(text).matchAll(/%(..)|([^%])/g)].map(([, code, letter = '']) =>
    code === undefined ? letter.charCodeAt(0) : parseInt(code, 16),
  )

const inWindows = (byte: number): string => {
  const character = String.fromCharCode(byte)
  return windowsCharacter(character) ?? character
}

/** UTF-8 read as Windows-1252, so many times. */
const misread =
  (times: number): DamageWord =>
  (word) => {
    if (!/[À-ſ]/.test(word)) return null
    let text = word
    for (let time = 0; time < times; time += 1) text = bytesOf(text).map(inWindows).join('')
    return text
  }

const accents: Readonly<Record<string, string>> = {
  '\u0308': '¨',
  '\u0301': '´',
  '\u0300': '`',
  '\u0302': 'ˆ',
  '\u0303': '˜',
  '\u0327': '¸',
}
const takeApart =
  (isSignFirst: boolean): DamageWord =>
  (word) => {
    const apart = word
      .normalize('NFD')
      .replace(/(\p{L})([\u0300-\u0303\u0308\u0327])/gu, (_, letter: string, mark: string) => {
        const sign = accents[mark] ?? ''
        return isSignFirst ? sign + letter : letter + sign
      })
    return apart === word || word.length < 3 || /\p{M}/u.test(apart) ? null : apart
  }

const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  E: 'Е',
  K: 'К',
  M: 'М',
  H: 'Н',
  O: 'О',
  P: 'Р',
  T: 'Т',
}
const ligatureCharacters: Readonly<Record<string, string>> = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' }
const privateLigatures: Readonly<Record<string, string>> = { fi: '\uf001', fl: '\uf002', ff: '\uf000' }
const ligature = /ffi|ffl|ff|fi|fl|ft|tt/g

const inParagraphs =
  (damage: Parameters<typeof plantInParagraphs>[1], share = 0.5): Plant =>
  (text, next) =>
    plantInParagraphs(text, damage, share, next)

const furniture = ['Seite 2 von 3', 'Page 2 of 3', '- 2 -', '– 3 –', 'page 2 sur 4', 'Seite 2/4']

/** Every kind of damage by its name. */
export const kindsOfDamage: Readonly<Record<string, Plant>> = {
  'one letter f lost everywhere (�)': inWords(
    (word) => (word.includes('f') && isLong(word, 3) ? word.replace('f', '\ufffd') : null),
    1,
  ),
  'ligature lost (�)': inWords(
    replaceOne(ligature, () => '\ufffd'),
    0.5,
  ),
  'umlaut or accent lost (�)': inWords(
    replaceOne(/[ß-ÿœ]/g, () => '\ufffd'),
    0.5,
  ),
  'umlaut or accent lost (two �)': inWords(
    replaceOne(/[ß-ÿœ]/g, () => '\ufffd\ufffd'),
    0.5,
  ),
  'umlaut or accent lost (?)': inWords(
    replaceOne(/(?<=\p{L})[ß-ÿœ](?=\p{Ll})/gu, () => '?'),
    0.5,
  ),
  'private-use ligature': inWords(
    replaceOne(/fi|fl|ff/g, (one) => privateLigatures[one] ?? '', 3),
    1,
  ),
  'private-use character for a ligature': inWords(
    replaceOne(/ff|fi|fl|ft|tt/g, () => '\ue0a3'),
    0.5,
  ),
  'control character': inWords(insert('\u0007'), 0.1),
  'control character for a ligature': inWords(
    replaceOne(/ff|fi|fl|ft|tt/g, () => '\u0002'),
    0.5,
  ),
  'encoded twice': inWords(misread(1)),
  'encoded three times': inWords(misread(2)),
  'encoded four times': inWords(misread(3)),
  'ligature character': inWords(
    replaceOne(/ffi|ffl|ff|fi|fl/g, (one) => ligatureCharacters[one] ?? '', 3),
    1,
  ),
  'accent behind its letter': inWords(takeApart(false), 0.5),
  'accent before its letter': inWords(takeApart(true), 0.5),
  'soft hyphen': inWords(insert('\u00ad', 6), 0.2),
  'zero-width character': inWords(insert('\u200b'), 0.1),
  'look-alike': inWords(
    replaceOne(/[aeopcxyABEKMHOPT]/g, (letter) => lookAlikes[letter] ?? letter),
    0.1,
  ),
  'hyphen of a line end': inWords(
    (word, next) =>
      // Only these scripts divide words so.
      /\p{Lu}\p{Lu}|[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word)
        ? null
        : insert('- ', 8)(word, next),
    0.15,
  ),
  'digit for a letter': inWords(
    (word, next) =>
      replaceOne(/(?<=\p{Ll}{2})[lo](?=\p{Ll}{2})/gu, (one) => (one === 'o' ? '0' : '1'))(word, next),
    0.3,
  ),
  'rn for m': inWords(
    replaceOne(/m/g, () => 'rn', 5),
    0.3,
  ),
  'space for a ligature': inWords(
    replaceOne(/(?<=\p{L}{2})(?:ffi|ffl|ff|fi|fl|ft|tt)(?=\p{L}{2})/gu, () => ' ', 6),
    0.5,
  ),
  'ligature vanished': inWords(
    replaceOne(/ffi|ffl|ff|fi|fl/g, () => '', 6),
    0.7,
  ),
  'doubled line': inParagraphs((words, next) => {
    const from = 2 + Math.floor(next() * (words.length - 12))
    const line = words.slice(from, from + 9)
    const text = [...words.slice(0, from), ...line, ...words.slice(from)].join(' ')
    return { text, planted: { damaged: `${line.join(' ')} `, sound: '' } }
  }),
  'page furniture in a sentence': inParagraphs((words, next) => {
    const inside = words.flatMap((word, index) =>
      /^\p{Ll}{2,}$/u.test(word) && /^\p{Ll}{2,}$/u.test(words[index - 1] ?? '') ? [index] : [],
    )
    const place = inside[Math.floor(next() * inside.length)]
    if (place === undefined) return null
    const line = furniture[Math.floor(next() * furniture.length)] ?? ''
    return {
      text: [...words.slice(0, place), line, ...words.slice(place)].join(' '),
      planted: { damaged: `${line} `, sound: '' },
    }
  }),
  'start of a sentence lost': inParagraphs((words) => {
    const place = words.findIndex((word, index) => index > 1 && index < 7 && /^\p{Ll}/u.test(word))
    return place < 0
      ? null
      : {
          text: words.slice(place).join(' '),
          planted: { damaged: words.slice(place, place + 3).join(' '), sound: '' },
        }
  }, 0.3),
  'end of a paragraph lost': inParagraphs((words) => {
    const place = words.findLastIndex(
      (word, index) => index < words.length - 1 && index > 8 && /^\p{Ll}+$/u.test(word),
    )
    return place < 0
      ? null
      : {
          text: words.slice(0, place + 1).join(' '),
          planted: { damaged: words.slice(place - 1, place + 1).join(' '), sound: '' },
        }
  }, 0.3),
}
