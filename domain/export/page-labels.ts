import type { ReleaseKind } from '../document/attributes'
import type { InterfaceLanguage } from '../language'

/** The words that a page adds to a release, in the release's language or in English. */
export interface PageLabels {
  readonly language: InterfaceLanguage
  readonly kinds: Readonly<Record<ReleaseKind, string>>
  readonly draftMark: string
  readonly number: (number: string) => string
  readonly date: (date: string) => string
  readonly noteToEditors: string
  readonly mediaContact: string
  /** With `{page}` and `{pages}`. */
  readonly pageNumber: string
}

const dateIn = (locale: string) => (date: string) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${date}T00:00:00Z`))

const labels: Readonly<Record<InterfaceLanguage, PageLabels>> = {
  de: {
    language: 'de',
    kinds: {
      pressRelease: 'Pressemitteilung',
      statement: 'Erklärung',
      advisory: 'Terminhinweis',
      invitation: 'Einladung',
      correction: 'Berichtigung',
    },
    draftMark: 'Entwurf – nicht zur Veröffentlichung',
    number: (number) => `Nr. ${number}`,
    date: dateIn('de-DE'),
    noteToEditors: 'Hinweise für die Redaktionen',
    mediaContact: 'Pressekontakt',
    pageNumber: 'Seite {page} von {pages}',
  },
  en: {
    language: 'en',
    kinds: {
      pressRelease: 'Press release',
      statement: 'Statement',
      advisory: 'Media advisory',
      invitation: 'Invitation',
      correction: 'Correction',
    },
    draftMark: 'Draft – not for release',
    number: (number) => `No. ${number}`,
    date: dateIn('en-GB'),
    noteToEditors: 'Notes to editors',
    mediaContact: 'Media contact',
    pageNumber: 'Page {page} of {pages}',
  },
}

/** The labels for a release in this language (a BCP 47 tag). */
export const labelsFor = (language: string): PageLabels =>
  labels[language.split('-')[0] === 'de' ? 'de' : 'en']
