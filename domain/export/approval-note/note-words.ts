import type { SignOffKind } from '../../approval/sign-off'
import type { DecisionKind } from '../../approval/check-decision'
import type { InterfaceLanguage } from '../../language'

/** The words of an approval note. */
export interface NoteWords {
  readonly title: string
  readonly release: string
  readonly item: string
  readonly value: string
  readonly headline: string
  readonly number: string
  readonly issueDate: string
  readonly embargo: string
  readonly revision: string
  readonly kennwort: string
  readonly submitted: string
  readonly authors: string
  readonly wordingHash: string
  readonly detailsHash: string
  readonly policy: string
  readonly eyes: (eyes: number) => string
  readonly none: string
  readonly by: (person: string, when: string) => string
  readonly decisions: string
  readonly who: string
  readonly what: string
  readonly when: string
  readonly key: string
  readonly unsigned: string
  readonly noSignatures: string
  readonly kinds: Readonly<Record<SignOffKind | DecisionKind, string>>
  readonly emergency: string
  readonly emergencyOpen: string
  readonly emergencyClosed: string
  readonly inPlaceOf: (person: string, represented: string) => string
  readonly recorded: (person: string, channel: string) => string
  readonly channels: Readonly<Record<'telephone' | 'mail' | 'paper' | 'inPerson', string>>
  readonly evidence: (file: string, hash: string) => string
  readonly noEvidence: string
  readonly reason: (text: string) => string
  readonly conditions: (base: number) => string
  readonly details: (base: number, person: string) => string
  readonly quotes: string
  readonly quote: string
  readonly speaker: string
  readonly clearance: string
  readonly cleared: (by: string, when: string, channel: string) => string
  readonly notCleared: string
  readonly noQuotes: string
  readonly proof: string
  readonly proofText: string
}

/** In the language of the release, or in English. */
export const noteWords: Readonly<Record<InterfaceLanguage, NoteWords>> = {
  de: {
    ...{ title: 'Freigabevermerk', release: 'Mitteilung', item: 'Angabe', value: 'Inhalt' },
    ...{ headline: 'Überschrift', number: 'Nummer', issueDate: 'Ausgabedatum', embargo: 'Sperrfrist' },
    ...{ revision: 'Fassung', kennwort: 'Kennwort', submitted: 'Vorgelegt', authors: 'Verfasst von' },
    wordingHash: 'Prüfsumme des Wortlauts (SHA-256)',
    detailsHash: 'Prüfsumme der Angaben (SHA-256)',
    policy: 'Freigabeweg',
    eyes: (eyes) => `${String(eyes)}-Augen-Prinzip`,
    none: '–',
    by: (person, when) => `${person}, ${when}`,
    ...{ decisions: 'Zeichnungen', who: 'Wer', what: 'Was', when: 'Wann', key: 'Schlüssel' },
    unsigned: 'nicht elektronisch unterschrieben',
    noSignatures: 'Unter dieser Fassung hat niemand gezeichnet.',
    kinds: {
      signOff: 'Mitgezeichnet',
      approval: 'Freigegeben',
      acknowledgement: 'Zur Kenntnis genommen',
      acceptance: 'Maßgabe angenommen',
      countersignature: 'Nachgezeichnet',
      detailsConfirmation: 'Angaben bestätigt',
      confirmation: 'Festgehaltene Freigabe bestätigt',
      approved: 'Freigegeben',
      changesRequested: 'Änderungen erbeten',
      rejected: 'Zurückgegeben',
    },
    emergency: 'Eilfreigabe',
    emergencyOpen: 'Diese Fassung wurde eilig freigegeben. Die zweite Unterschrift steht noch aus.',
    emergencyClosed: 'Diese Fassung wurde eilig freigegeben und danach nachgezeichnet.',
    inPlaceOf: (person, represented) => `${person} in Vertretung von ${represented}`,
    recorded: (person, channel) => `festgehalten von ${person} (${channel})`,
    channels: { telephone: 'Telefon', mail: 'Mail', paper: 'Papier', inPerson: 'persönlich' },
    evidence: (file, hash) => `Beleg: ${file}, SHA-256 ${hash}`,
    noEvidence: 'ohne Beleg',
    reason: (text) => `Begründung: ${text}`,
    conditions: (base) => `Freigabe mit Maßgabe zu Fassung ${String(base)}`,
    details: (base, person) => `Angaben nach der Freigabe von Fassung ${String(base)} geändert von ${person}`,
    ...{ quotes: 'Zitate', quote: 'Wortlaut', speaker: 'Zitierte Person', clearance: 'Zitatfreigabe' },
    cleared: (by, when, channel) => `freigegeben von ${by}, ${when} (${channel})`,
    notCleared: 'nicht freigegeben',
    noQuotes: 'Die Mitteilung enthält keine Zitate.',
    proof: 'Was das belegt',
    proofText:
      'Die Prüfsummen stehen für genau diesen Wortlaut und genau diese Angaben: Ein einziges anderes Zeichen ergäbe andere. Der Code oben rechts auf jeder Seite enthält beide. Der Vermerk gibt wieder, was im Bestand der Pressestelle festgehalten und durch seine Prüfkette gesichert ist; er ersetzt ihn nicht.',
  },
  en: {
    ...{ title: 'Approval note', release: 'Release', item: 'Item', value: 'Content' },
    ...{ headline: 'Headline', number: 'Number', issueDate: 'Date of issue', embargo: 'Embargo' },
    ...{ revision: 'Revision', kennwort: 'Code words', submitted: 'Submitted', authors: 'Written by' },
    wordingHash: 'Hash of the wording (SHA-256)',
    detailsHash: 'Hash of the details (SHA-256)',
    policy: 'Way of approval',
    eyes: (eyes) => `${String(eyes)} eyes`,
    none: '–',
    by: (person, when) => `${person}, ${when}`,
    ...{ decisions: 'Signatures', who: 'Who', what: 'What', when: 'When', key: 'Key' },
    unsigned: 'not signed electronically',
    noSignatures: 'Nobody has signed this revision.',
    kinds: {
      signOff: 'Signed off',
      approval: 'Approved',
      acknowledgement: 'Acknowledged',
      acceptance: 'Conditions accepted',
      countersignature: 'Signed second',
      detailsConfirmation: 'Details confirmed',
      confirmation: 'Recorded approval confirmed',
      approved: 'Approved',
      changesRequested: 'Changes requested',
      rejected: 'Rejected',
    },
    emergency: 'Emergency approval',
    emergencyOpen: 'This revision was approved in an emergency. The second signature is still missing.',
    emergencyClosed: 'This revision was approved in an emergency and signed second afterwards.',
    inPlaceOf: (person, represented) => `${person} in the place of ${represented}`,
    recorded: (person, channel) => `recorded by ${person} (${channel})`,
    channels: { telephone: 'telephone', mail: 'mail', paper: 'paper', inPerson: 'in person' },
    evidence: (file, hash) => `Evidence: ${file}, SHA-256 ${hash}`,
    noEvidence: 'without evidence',
    reason: (text) => `Reason: ${text}`,
    conditions: (base) => `Approval with conditions on revision ${String(base)}`,
    details: (base, person) => `Details changed by ${person} after the approval of revision ${String(base)}`,
    ...{ quotes: 'Quotes', quote: 'Words', speaker: 'Person quoted', clearance: 'Clearance' },
    cleared: (by, when, channel) => `cleared by ${by}, ${when} (${channel})`,
    notCleared: 'not cleared',
    noQuotes: 'The release has no quotes.',
    proof: 'What this proves',
    proofText:
      'The hashes stand for exactly this wording and exactly these details: a single other character would give others. The code at the top right of each page holds both. The note tells what is recorded in the store of the press office and secured by its audit chain; it does not take its place.',
  },
}
