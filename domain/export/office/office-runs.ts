import { textDirection } from '../../language'
import type { PageText, TextRun } from '../page-model'

/** A run of text as office programs take it: with one language always, and white space as a reader sees it. */
export interface OfficeRun extends Omit<TextRun, 'language'> {
  readonly language: string
}

/** The runs of a text in the given language; those that hold nothing are left out. */
export const officeRuns = (text: PageText, around: string): readonly OfficeRun[] =>
  text.runs
    .filter((run) => run.text !== '')
    .map((run) => ({
      ...run,
      text: run.text.replace(/[ \t\n\v\f\r]+/g, ' '),
      language: officeLanguage(run.language ?? text.language ?? around),
    }))

const regions: Readonly<Record<string, string>> = { en: 'GB', pt: 'PT', zh: 'CN' }

/**
 * A language tag with a region: Word finds no dictionary for "de" alone. English without a region is British, as the
 * labels of the page are.
 */
export function officeLanguage(language: string): string {
  const locale = new Intl.Locale(language)
  if (locale.region !== undefined) return locale.baseName
  const region = regions[locale.language] ?? locale.maximize().region
  if (region === undefined) return locale.baseName
  return [locale.language, locale.script, region].filter((part) => part !== undefined).join('-')
}

const rightToLeftLetter = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`
const leftToRightLetter = String.raw`(?:(?!${rightToLeftLetter})\p{L})`
const rightToLeft = new RegExp(
  `${rightToLeftLetter}(?:(?:(?!${leftToRightLetter}).)*${rightToLeftLetter})?`,
  'gu',
)
const leftToRight = new RegExp(
  `${leftToRightLetter}(?:(?:(?!${rightToLeftLetter}).)*${leftToRightLetter})?`,
  'gu',
)

/**
 * Cuts a run where its letters run against its language: Word does not look at the letters (UAX #9) but wants each run
 * told which way it goes. The parts put together are the text.
 */
export function splitByDirection({ text, language }: Pick<OfficeRun, 'text' | 'language'>): readonly {
  readonly text: string
  readonly isRightToLeft: boolean
}[] {
  const isRightToLeft = textDirection(language) === 'rtl'
  const parts: { text: string; isRightToLeft: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(isRightToLeft ? leftToRight : rightToLeft)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), isRightToLeft })
    parts.push({ text: match[0], isRightToLeft: !isRightToLeft })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from), isRightToLeft })
  return parts
}

/** A link's address as a URI (RFC 3986): Word calls a file broken whose links hold anything else. */
export const officeAddress = (href: string): string =>
  href.replace(/%(?![0-9a-f]{2})|[^\u0021-\u007e]|["<>\\^`{|}]/giu, (sign) =>
    /\p{Surrogate}/u.test(sign) ? '' : encodeURIComponent(sign),
  )
