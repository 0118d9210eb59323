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
  /** For statements: what is said counts, not what is printed. */
  readonly spokenWord: string
  /** How long the text is, in characters with spaces. */
  readonly characters: (count: number) => string
  /** Stands before the person who answers for the text under press law. */
  readonly imprint: string
  readonly mediaContact: string
  /** What stands behind the release: what comes after it is no part of it. */
  readonly endMark: string
  /** What stands for a picture where there can be none. */
  readonly picture: string
  /** Words around the press images that lie beside an export. */
  readonly pressImages: {
    /** Last part of the folder's name, and name of the list in it. */
    readonly folder: string
    readonly list: string
    readonly note: string
    readonly caption: string
    readonly subject: string
    readonly credit: string
    readonly alt: string
    readonly rightsEnd: string
  }
  /** Last part of the name of the ZIP file that holds a whole export. */
  readonly pressKit: string
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
      biography: 'Zur Person',
      factSheet: 'Zahlen und Fakten',
    },
    draftMark: 'Entwurf – nicht zur Veröffentlichung',
    number: (number) => `Nr. ${number}`,
    date: dateIn('de-DE'),
    spokenWord: 'Es gilt das gesprochene Wort.',
    characters: (count) => `${count.toLocaleString('de-DE')} Zeichen (mit Leerzeichen)`,
    imprint: 'V. i. S. d. P.:',
    noteToEditors: 'Hinweise für die Redaktionen',
    mediaContact: 'Pressekontakt',
    endMark: '– Ende –',
    picture: 'Bild',
    pressImages: {
      folder: 'bilder',
      list: 'bilder',
      note: 'Pressebilder zu dieser Mitteilung. Bitte nennen Sie bei jeder Verwendung den Bildnachweis.',
      caption: 'Bildunterschrift',
      subject: 'Zu sehen',
      credit: 'Bildnachweis',
      alt: 'Alternativtext',
      rightsEnd: 'Verwendung bis einschließlich',
    },
    pressKit: 'pressemappe',
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
      biography: 'Biography',
      factSheet: 'Fact sheet',
    },
    draftMark: 'Draft – not for release',
    number: (number) => `No. ${number}`,
    date: dateIn('en-GB'),
    spokenWord: 'Check against delivery.',
    characters: (count) => `${count.toLocaleString('en-GB')} characters (with spaces)`,
    imprint: 'Responsible for the content:',
    noteToEditors: 'Notes to editors',
    mediaContact: 'Media contact',
    endMark: '– Ends –',
    picture: 'Picture',
    pressImages: {
      folder: 'images',
      list: 'images',
      note: 'Press images for this release. Please give the credit whenever you use one.',
      caption: 'Caption',
      subject: 'Shown',
      credit: 'Credit',
      alt: 'Alternative text',
      rightsEnd: 'May be used up to and including',
    },
    pressKit: 'press-kit',
    pageNumber: 'Page {page} of {pages}',
  },
}

/** The labels for a release in this language (a BCP 47 tag). */
export const labelsFor = (language: string): PageLabels =>
  labels[language.split('-')[0] === 'de' ? 'de' : 'en']
