import type { InterfaceLanguage } from '../../language'

/** The words that a synopsis adds to the two texts. */
export interface SynopsisWords {
  readonly title: string
  readonly before: string
  readonly after: string
  readonly texts: string
  readonly text: string
  readonly revision: string
  readonly revisionNumber: (number: number) => string
  readonly workingCopy: string
  readonly kennwort: string
  readonly submitted: string
  readonly submittedBy: (person: string, when: string) => string
  readonly saved: (when: string) => string
  readonly approved: string
  readonly notApproved: string
  readonly wordingHash: string
  readonly detailsHash: string
  readonly facts: string
  readonly noFacts: string
  readonly what: string
  readonly attributes: string
  readonly wording: string
  readonly legend: string
  readonly noChanges: string
  readonly place: string
  readonly deleted: (text: string) => string
  readonly inserted: (text: string) => string
  readonly movedFrom: string
  readonly movedTo: string
  readonly marksAdded: (marks: string) => string
  readonly marksRemoved: (marks: string) => string
  readonly none: string
}

/** In the language of the release, or in English. What changed is said in words, so that it is also heard. */
export const synopsisWords: Readonly<Record<InterfaceLanguage, SynopsisWords>> = {
  de: {
    ...{ title: 'Synopse', before: 'Bisher', after: 'Jetzt', texts: 'Verglichene Texte', text: 'Angabe' },
    ...{ revision: 'Fassung', workingCopy: 'Entwurf', kennwort: 'Kennwort', submitted: 'Stand' },
    revisionNumber: (number) => `Fassung ${String(number)}`,
    submittedBy: (person, when) => `vorgelegt von ${person}, ${when}`,
    saved: (when) => `gespeichert ${when}`,
    ...{ approved: 'freigegeben', notApproved: 'nicht freigegeben' },
    wordingHash: 'Prüfsumme des Wortlauts (SHA-256)',
    detailsHash: 'Prüfsumme der Angaben (SHA-256)',
    facts: 'Geänderte Fakten',
    noFacts: 'Keine Zahl, kein Datum, kein Name, kein Ort und kein Link hat sich geändert.',
    ...{ what: 'Was', attributes: 'Geänderte Angaben', wording: 'Text', place: 'Stelle' },
    legend:
      'Was entfällt, steht kursiv in [entfällt: …]; was neu ist, steht fett in [neu: …]. Alles andere ist unverändert.',
    noChanges: 'Beide Texte sind gleich.',
    deleted: (text) => `[entfällt: ${text}]`,
    inserted: (text) => `[neu: ${text}]`,
    ...{ movedFrom: '[steht jetzt an anderer Stelle]', movedTo: '[stand bisher an anderer Stelle]' },
    marksAdded: (marks) => `[Auszeichnung neu: ${marks}]`,
    marksRemoved: (marks) => `[Auszeichnung entfällt: ${marks}]`,
    none: '–',
  },
  en: {
    ...{ title: 'Synopsis', before: 'Before', after: 'Now', texts: 'Compared texts', text: 'Detail' },
    ...{ revision: 'Revision', workingCopy: 'Working copy', kennwort: 'Code words', submitted: 'As of' },
    revisionNumber: (number) => `Revision ${String(number)}`,
    submittedBy: (person, when) => `submitted by ${person}, ${when}`,
    saved: (when) => `saved ${when}`,
    ...{ approved: 'approved', notApproved: 'not approved' },
    wordingHash: 'Hash of the wording (SHA-256)',
    detailsHash: 'Hash of the details (SHA-256)',
    facts: 'Changed facts',
    noFacts: 'No number, date, name, place or link has changed.',
    ...{ what: 'What', attributes: 'Changed details', wording: 'Text', place: 'Place' },
    legend:
      'What goes stands in italics in [deleted: …]; what is new stands in bold in [new: …]. All else is unchanged.',
    noChanges: 'Both texts are the same.',
    deleted: (text) => `[deleted: ${text}]`,
    inserted: (text) => `[new: ${text}]`,
    ...{ movedFrom: '[stands elsewhere now]', movedTo: '[stood elsewhere before]' },
    marksAdded: (marks) => `[formatting added: ${marks}]`,
    marksRemoved: (marks) => `[formatting removed: ${marks}]`,
    none: '–',
  },
}
