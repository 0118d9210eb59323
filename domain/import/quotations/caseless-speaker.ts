import type { Words } from '../words/words'
import type { Speaker } from './persons'

/** First words of functions in Hebrew, Arabic and Persian. */
const role =
  /^(?:ו|ה|و|ال|وال)?(?:ראש|ראשת|מנכ["״]ל(?:ית)?|סמנכ["״]ל(?:ית)?|יו["״]ר|מנהל|מנהלת|שר|שרת|נשיא|נשיאת|נשיאה|דובר|דוברת|מייסד|מייסדת|חבר|חברת|פרופ['׳]|ד["״]ר|אוצר|אוצרת|מהנדס|מהנדסת|חוקר|חוקרת|רכז|רכזת|יושב|יושבת|מזכיר|מזכירת|مدير|مديرة|رئيس|رئيسة|وزير|وزيرة|متحدث|متحدثة|ناطق|أمين|أمينة|عضو|محافظ|نائب|نائبة|مؤسس|مؤسسة|مهندس|مهندسة|دكتور|دكتورة|أستاذ|باحث|عمدة|مدیر|مدیرعامل|رئیس|وزیر|شهردار|سخنگوی?|معاون|دبیر|استاندار|فرماندار|بنیان‌گذار|پژوهشگر|عضو)$/u

const tokensOf = (segment: string): readonly string[] => segment.split(/\s+/).filter((token) => token !== '')

/**
 * Who is named in a script without capitals: the name stands before the first comma and the function behind it, or the
 * other way round where the first words are known for a function. A phrase of nothing but "he" and a verb is a pronoun.
 */
export function readCaselessSpeaker(phrase: string, words: Words): Speaker | null {
  const all = phrase.split(/[,،、:;]/u).map(tokensOf)
  const segments = all
    .map((tokens) => tokens.filter((token) => !words.saying.test(token) && !words.pronoun.test(token)))
    .filter((tokens) => tokens.length > 0)
  const [first, second] = segments
  if (first === undefined)
    return all.some((tokens) => tokens.some((token) => words.pronoun.test(token)))
      ? { name: null, role: null, isPronoun: true }
      : null
  const opensWithRole = role.test(first[0] ?? '')
  if (opensWithRole && second !== undefined && second.length <= 4 && !role.test(second[0] ?? ''))
    return speaker(second, first)
  if (opensWithRole) {
    const place = first.length > 2 ? first.length - 2 : first.length - 1
    return place === 0 ? null : speaker(first.slice(place), first.slice(0, place))
  }
  return first.length > 5 ? null : speaker(first, second ?? [])
}

const speaker = (name: readonly string[], told: readonly string[]): Speaker => ({
  name: name.join(' '),
  role: told.length === 0 || told.length > 12 ? null : told.join(' '),
  isPronoun: false,
})
