import { english } from './english'
import { french } from './french'
import { german } from './german'
import { other } from './other'
import type { Words } from './words'

const lists: Readonly<Record<string, Words>> = { de: german, en: english, fr: french }

/** All lists there are, for marks that do not depend on the language of the release (a German release may end in "About …"). */
export const allWords: readonly Words[] = [german, english, french, other]

/** The words of a language (a BCP 47 tag), or the general ones. */
export const wordsFor = (language: string): Words => lists[language.split('-')[0] ?? ''] ?? other

/** Whether any list's pattern fits. */
export const anyWords = (fits: (words: Words) => boolean): boolean => allWords.some(fits)
