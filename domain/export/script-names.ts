import type { LocalText } from '../language'

interface NamedScript {
  readonly pattern: RegExp
  readonly name: LocalText
  /** A free font that has it. */
  readonly font: string
}

const script = (pattern: RegExp, de: string, en: string, font: string): NamedScript => ({
  ...{ pattern, name: { de, en }, font },
})

const scripts: readonly NamedScript[] = [
  script(/\p{Script=Han}/u, 'chinesische Schriftzeichen', 'Chinese characters', 'Noto Sans CJK'),
  script(
    /\p{Script=Hiragana}|\p{Script=Katakana}/u,
    'japanische Schrift',
    'Japanese script',
    'Noto Sans CJK JP',
  ),
  script(/\p{Script=Hangul}/u, 'koreanische Schrift', 'Korean script', 'Noto Sans CJK KR'),
  script(/\p{Script=Arabic}/u, 'arabische Schrift', 'Arabic script', 'Noto Sans Arabic'),
  script(/\p{Script=Hebrew}/u, 'hebräische Schrift', 'Hebrew script', 'Noto Sans Hebrew'),
  script(/\p{Script=Thai}/u, 'thailändische Schrift', 'Thai script', 'Noto Sans Thai'),
  script(/\p{Script=Devanagari}/u, 'Devanagari', 'Devanagari', 'Noto Sans Devanagari'),
  script(/\p{Script=Georgian}/u, 'georgische Schrift', 'Georgian script', 'Noto Sans Georgian'),
  script(/\p{Script=Armenian}/u, 'armenische Schrift', 'Armenian script', 'Noto Sans Armenian'),
  script(/\p{Script=Ethiopic}/u, 'äthiopische Schrift', 'Ethiopic script', 'Noto Sans Ethiopic'),
  script(/\p{Extended_Pictographic}/u, 'Bildzeichen', 'pictographs', 'Noto Emoji'),
  script(/\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u, 'Buchstaben', 'letters', 'DejaVu Sans'),
]

/** What kind of sign a character is, in words, and the name of a free font that has it. */
export function describeScript(letter: string): { readonly name: LocalText; readonly font: string } {
  const found = scripts.find(({ pattern }) => pattern.test(letter))
  return found ?? { name: { de: 'Sonderzeichen', en: 'special characters' }, font: 'Noto Sans' }
}
