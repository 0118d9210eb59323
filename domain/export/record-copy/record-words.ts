import type { InterfaceLanguage } from '../../language'

interface RecordWords {
  readonly title: string
  readonly reference: string
  readonly content: string
  readonly part: string
  readonly release: string
  readonly note: string
  readonly synopsis: string
  readonly evidence: string
  readonly inside: (count: number) => string
  readonly none: string
  readonly file: string
  readonly added: string
  readonly hash: string
  readonly state: string
  readonly isInside: string
  readonly isRemoved: (when: string, person: string, reason: string) => string
  readonly by: (when: string, person: string) => string
}

/** The words of a copy for the records, in the language of the release, or in English. */
export const recordWords: Readonly<Record<InterfaceLanguage, RecordWords>> = {
  de: {
    ...{ title: 'Zur Akte', reference: 'Aktenzeichen', content: 'Inhalt dieser Datei', part: 'Teil' },
    ...{ release: 'Mitteilung', note: 'Freigabevermerk', synopsis: 'Synopse' },
    ...{ evidence: 'Belege', none: 'keine', file: 'Datei', added: 'Aufgenommen', hash: 'SHA-256' },
    ...{ state: 'Verbleib', isInside: 'liegt dieser Datei bei' },
    inside: (count) =>
      count === 1 ? 'eine Datei, dieser beigefügt' : `${String(count)} Dateien, dieser beigefügt`,
    isRemoved: (when, person, reason) => `gelöscht am ${when} von ${person}: ${reason}`,
    by: (when, person) => `${when}, ${person}`,
  },
  en: {
    ...{
      title: 'For the records',
      reference: 'File reference',
      content: 'What this file holds',
      part: 'Part',
    },
    ...{ release: 'Release', note: 'Approval note', synopsis: 'Synopsis' },
    ...{ evidence: 'Evidence', none: 'none', file: 'File', added: 'Added', hash: 'SHA-256' },
    ...{ state: 'Whereabouts', isInside: 'is inside this file' },
    inside: (count) =>
      count === 1 ? 'one file, attached to this one' : `${String(count)} files, attached to this one`,
    isRemoved: (when, person, reason) => `removed ${when} by ${person}: ${reason}`,
    by: (when, person) => `${when}, ${person}`,
  },
}
