const germanMonths =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Apr\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.'
const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December'
const frenchMonths = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const units =
  '%|‰|€|\\$|£|°C|°F|°|km/h|km²|km|m²|m³|cm|mm|m|kg|mg|g|t|ha|l|ml|kWh|MWh|GWh|TWh|kW|MW|GW|W|GB|MB|TB|Mbit/s|EUR|USD|CHF'

/** Joins pairs of what stands before a space and what stands behind it to one pattern that fits the space. */
const between = (...places: readonly (readonly [before: string, after: string])[]): RegExp =>
  new RegExp(
    places.map(([before, after]) => `[ ](?<=(?<![\\p{L}\\p{N}])(?:${before})[ ])(?=(?:${after}))`).join('|'),
    'gu',
  )

const end = '(?![\\p{L}\\p{N}])'
const number = '[\\d.,]*\\d'
const name = '\\p{Lu}'

/** Where German text must not break: numbers with what they count, shortened words, titles with names. */
export const germanNoBreaks = between(
  ['§§?|Art\\.|Abs\\.|Nr\\.|Nrn\\.|S\\.|Kap\\.|Ziff\\.|Bd\\.|Abb\\.|Tab\\.|Az\\.|Rn\\.|Anm\\.', '\\d'],
  [number, `(?:Mio\\.|Mrd\\.|Tsd\\.|Millionen|Milliarden|Prozent|Euro|Uhr|${units})${end}`],
  ['\\d{1,2}\\.', `(?:${germanMonths})${end}`],
  ['Mio\\.|Mrd\\.|Tsd\\.', '(?:Euro|€|US-Dollar|Franken)'],
  [
    '(?:Prof|Dr|Dres|Dipl|Ing|Hr|Fr|St|Pfr|Mag|h|c|iur|med|phil|rer|nat)\\.',
    `(?:${name}|h\\.|c\\.|med\\.|rer\\.|nat\\.|phil\\.|iur\\.)`,
  ],
  ['z\\.', 'B\\.|T\\.|Zt?\\.|Hd\\.'],
  ['d\\.', 'h\\.|J\\.'],
  ['u\\.', 'a\\.|Ä\\.|U\\.'],
  ['o\\.', 'Ä\\.|g\\.'],
  ['v\\.', 'a\\.|l\\.'],
  ['s\\.', 'o\\.|u\\.'],
  ['i\\.', 'd\\.|A\\.|V\\.|H\\.|R\\.'],
  ['i\\. d\\.|i\\.\\u00a0d\\.', 'R\\.'],
  ['a\\.', 'D\\.|M\\.'],
  ['e\\.', 'V\\.|G\\.'],
)

/** The same for English. */
export const englishNoBreaks = between(
  ['§§?|[Nn]o\\.|[Nn]os\\.|pp?\\.|[Ff]ig\\.|[Vv]ol\\.|[Cc]h\\.|Art\\.|[Aa]rt\\.', '\\d'],
  [number, `(?:million|billion|trillion|per cent|percent|a\\.m\\.|p\\.m\\.|am|pm|${units})${end}`],
  ['\\d{1,2}', `(?:${englishMonths})${end}`],
  [englishMonths, `\\d{1,2}${end}`],
  ['(?:Dr|Mr|Mrs|Ms|Prof|St)\\.?', name],
)

/** The same for French; the spaces that signs want before them stand in the style. */
export const frenchNoBreaks = between(
  ['§§?|n[o°]|art\\.|pp?\\.|fig\\.|vol\\.', '\\d'],
  [number, `(?:millions?|milliards?|euros?|h|${units})${end}`],
  ['1er|\\d{1,2}', `(?:${frenchMonths})${end}`],
  ['(?:M|MM|Pr)\\.|Mme|Mmes|Mlle|Dr|Me', name],
)

/** German shortened words written without the space between their parts. */
export const germanClosedWords =
  /(?<![\p{L}\p{N}.])(?:z\.B|d\.h|u\.a|i\.d\.R|o\.Ä|v\.a|s\.o|s\.u|u\.Ä|z\.T|e\.V|i\.A|i\.V|a\.D)\./gu
