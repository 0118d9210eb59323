import type { Words } from '../words/words'
import type { Speaker } from './persons'

/** First words of functions in Hebrew, Arabic and Persian. */
const role =
  /^(?:ו|ה|و|ال|وال)?(?:ראש|ראשת|מנכ["״]ל(?:ית)?|סמנכ["״]ל(?:ית)?|יו["״]ר|מנהל|מנהלת|שר|שרת|נשיא|נשיאת|נשיאה|דובר|דוברת|מייסד|מייסדת|חבר|חברת|פרופ['׳]|ד["״]ר|אוצר|אוצרת|מהנדס|מהנדסת|חוקר|חוקרת|רכז|רכזת|יושב|יושבת|מזכיר|מזכירת|مدير|مديرة|رئيس|رئيسة|وزير|وزيرة|متحدث|متحدثة|ناطق|أمين|أمينة|عضو|محافظ|نائب|نائبة|مؤسس|مؤسسة|مهندس|مهندسة|دكتور|دكتورة|أستاذ|باحث|عمدة|مدیر|مدیرعامل|رئیس|وزیر|شهردار|سخنگوی?|معاون|دبیر|استاندار|فرماندار|بنیان‌گذار|پژوهشگر|عضو)$/u

const title = /^(?:ד["״]ר|פרופ['׳]|عالم|دكتورة?|د\.)$/u

const tokensOf = (segment: string): readonly string[] => segment.split(/\s+/).filter((token) => token !== '')

/**
 * Who is named in a script without capitals: the name stands before the first comma and the function behind it, or the
 * other way round where the first words are known for a function. A phrase of nothing but "he" and a verb is a pronoun.
 */
export function readCaselessSpeaker(phrase: string, words: Words): Speaker | null {
  const all = withoutObject(subjectOf(phrase, words))
    .split(/[,،、:;]|\s[–—-]\s/u)
    .map(tokensOf)
  const segments = all
    .map((tokens) => tokens.filter((token) => !words.saying.test(token) && !words.pronoun.test(token)))
    .filter((tokens) => tokens.length > 0)
  const [first, second] = segments
  if (first === undefined)
    return all.some((tokens) => tokens.some((token) => words.pronoun.test(token)))
      ? { name: null, role: null, isPronoun: true }
      : null
  // "החקלאי אבנר כספי": a noun with its article before a name of two words.
  const isTitled = title.test(second?.[0] ?? '')
  const opensWithRole =
    role.test(first[0] ?? '') || (/^ה\p{Script=Hebrew}{3,}$/u.test(first[0] ?? '') && first.length >= 3)
  if (
    opensWithRole &&
    second !== undefined &&
    !second.some((token) => /\d/.test(token)) &&
    second.length <= 4 &&
    (isTitled || !role.test(second[0] ?? ''))
  )
    return speaker(second, first)
  if (opensWithRole) {
    const place = nameStart(first)
    return place === 0 ? null : speaker(first.slice(place), first.slice(0, place))
  }
  return first.length > 5 ? null : speaker(first, second ?? [])
}

/** "את הטקס חתם ראש העיר …": an object that opens the clause, and its verb, stand before the subject. */
const withoutObject = (phrase: string): string => phrase.replace(/^\s*את\s+\S+\s+\S+\s+/u, '')

/** The subject stands before a verb of saying and what was said, or between the two: "האוצר … הוסיף כי …", "وأكد رئيس … أن …". */
function subjectOf(phrase: string, words: Words): string {
  const tokens = tokensOf(phrase)
  const verb = tokens.findIndex((token) => words.saying.test(token))
  const that = tokens.findIndex((token, index) => index > verb && words.that.test(token))
  if (verb >= 2 && that === verb + 1) return tokens.slice(0, verb).join(' ')
  return verb < 0 || that < verb + 2 ? phrase : tokens.slice(verb + 1, that).join(' ')
}

/** The last two words of a phrase, or three where the middle one joins them: "سالم بن راشد". */
function nameStart(tokens: readonly string[]): number {
  const place = tokens.length > 2 ? tokens.length - 2 : tokens.length - 1
  return place > 1 && /^(?:بن|بنت|ابن|أبو|عبد|آل|בן|בת|בר)$/u.test(tokens[place] ?? '') ? place - 1 : place
}

const speaker = (name: readonly string[], told: readonly string[]): Speaker => ({
  name: name.join(' '),
  role: told.length === 0 || told.length > 12 ? null : told.join(' '),
  isPronoun: false,
})

/** The name of two words that ends in this one, where the text before gives it behind a function: "الباحثة مريم السالمي". */
export function fullCaselessName(name: string, text: string): string {
  if (!/^\p{Lo}+$/u.test(name)) return name
  for (let place = text.indexOf(` ${name}`); place >= 0; place = text.indexOf(` ${name}`, place + 1)) {
    if (/^\p{Lo}/u.test(text.slice(place + 1 + name.length))) continue
    const [told = '', given] = text
      .slice(Math.max(0, place - 60), place)
      .split(/\s+/)
      .slice(-2)
    if (given !== undefined && /^\p{Lo}{2,}$/u.test(given) && (role.test(told) || /^(?:ال|ה)/u.test(told)))
      return `${given} ${name}`
  }
  return name
}
