import { allWords } from './words/words-for'

const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
]

const stopWords: readonly (readonly [language: string, words: string])[] = [
  ...(['de', 'en', 'fr'] as const).map(
    (language, index) => [language, allWords[index]?.stopWords ?? ''] as const,
  ),
  [
    'es',
    'el los las una un de la con para por que del como más está fue su sus entre sobre también se y es ha en',
  ],
  ['it', 'il gli della delle dei che di una per con del nel sono alla anche come più è ha e dalla questo'],
  ['nl', 'het een van en de voor met op zijn dat niet ook aan worden wordt door bij uit deze heeft naar'],
  [
    'pt',
    'o a os as um uma de com para por que da do dos das em não mais foi também pela pelo ao aos são no na e é',
  ],
  ['pl', 'się nie na do jest że oraz przez dla po od za które który są będzie jak także i w z'],
  ['sv', 'och att det som är för av på med inte har till den ett om kan från vid'],
  ['da', 'og at det som er for af på med ikke har til den et om kan fra ved blev også'],
  ['nb', 'og at det som er for av på med ikke har til den et om kan fra ved ble også'],
  ['fi', 'ja on että ei se oli ovat myös kuin sekä hän mukaan'],
  [
    'tr',
    've bir bu için ile olarak olan daha çok gibi tarafından sonra kadar yeni dedi olduğunu ise yıl iki',
  ],
  ['cs', 'se na je že které jako pro být jsou byl také od po za nebo při i v'],
  ['hu', 'és a az hogy nem is egy meg volt csak már mint vagy'],
  ['ro', 'și în de la cu pe este care din pentru nu mai sau au fost'],
  ['sk', 'sa na je že ktoré ako pre byť sú bol tiež od po za alebo pri aj v s'],
  ['hr', 'se na je da koji kao za biti su bio od po ili pri i u s iz'],
  ['ca', 'el els les una un de la amb per que del com més és va seu entre sobre també i en al'],
]

/** Letters that few languages have; each counts as much as a frequent word. */
const ownLetters: readonly (readonly [language: string, letters: RegExp])[] = [
  ['pt', /[ãõ]/giu],
  ['es', /[ñ¿¡]/giu],
  ['tr', /[ğışİ]/gu],
  ['pl', /[łęąśżźćń]/giu],
  ['cs', /[řěů]/giu],
  ['sk', /[ľĺŕô]/giu],
  ['hu', /[őű]/giu],
  ['ro', /[șțţăâ]/giu],
  ['de', /[ß]/giu],
  ['ca', /l·l|ç/giu],
]

/** The language that a text is written in, as a BCP 47 tag: by its script, then by its most frequent words; German where neither tells. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const byScript = scripts.find(([, script]) => (sample.match(script)?.length ?? 0) > letters * 0.3)
  if (byScript !== undefined) return distinguish(byScript[0], sample)
  const words = sample.toLowerCase().match(/[\p{L}\u00ad]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) {
    const bare = word.replaceAll('\u00ad', '')
    counts.set(bare, (counts.get(bare) ?? 0) + 1)
  }
  const scored = stopWords.map(([language, list]) => ({
    language,
    score:
      (list.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) +
        Math.min(words.length * 0.1, countLetters(language, sample))) /
      Math.sqrt(list.split(' ').length),
  }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score === 0 ? 'de' : best.language
}

const countLetters = (language: string, sample: string): number =>
  ownLetters
    .filter(([own]) => own === language)
    .reduce((sum, [, letters]) => sum + (sample.match(letters)?.length ?? 0), 0)

/** Languages of one script that a few of their own letters tell apart. */
function distinguish(language: string, sample: string): string {
  if (language === 'ar' && /[پچژگ]/.test(sample)) return /[ٹڈڑں]/.test(sample) ? 'ur' : 'fa'
  if (language === 'ru' && /[їєґ]/i.test(sample)) return 'uk'
  return language === 'ru' && /[ъщ]/i.test(sample) && !/[ыэ]/i.test(sample) ? 'bg' : language
}
