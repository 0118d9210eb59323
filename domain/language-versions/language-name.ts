import type { LocalText } from '../language'

/** What a language (a BCP 47 tag) is called in the languages of the application: "Deutsch", "German". */
export const languageName = (tag: string): LocalText => ({ de: nameIn('de', tag), en: nameIn('en', tag) })

/** Made when it is asked first: the names take a while to load. */
const nameIn = (locale: string, tag: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
