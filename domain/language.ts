/** The languages that the application itself speaks. A release's own language is any BCP 47 tag. */
export type InterfaceLanguage = 'de' | 'en'

/** One sentence in each language of the application. */
export type LocalText = Readonly<Record<InterfaceLanguage, string>>

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction in which a text of this language (a BCP 47 tag) is written. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
