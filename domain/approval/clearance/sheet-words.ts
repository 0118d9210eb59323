import type { InterfaceLanguage } from '../../language'

/** The words of a clearance sheet, in the language of the release. */
export interface SheetWords {
  readonly name: string
  /** Stands at the head of each sheet and first in the subject of a mail. */
  readonly mark: string
  readonly request: string
  readonly from: (headline: string) => string
  readonly untitled: string
  readonly quote: (number: number, count: number) => string
  readonly revision: (number: number, kennwort: string) => string
  readonly workingCopy: (savedAt: string) => string
  readonly wordingHash: (hash: string) => string
  readonly unknownSpeaker: string
  readonly answers: readonly string[]
  readonly blank: string
  readonly signature: string
  readonly replyTo: (address: string) => string
}

export const sheetWords: Readonly<Record<InterfaceLanguage, SheetWords>> = {
  de: {
    name: 'Zitatfreigabe',
    mark: 'Vertraulich – nur zur Zitatfreigabe',
    request:
      'Bitte geben Sie die folgenden Zitate frei, oder nennen Sie uns Ihre Änderungen. Es geht um die Wörter der Zitate; der Text darum herum steht grau dabei und kann sich noch ändern.',
    from: (headline) => `Die Zitate stehen in der Mitteilung „${headline}“.`,
    untitled: 'ohne Überschrift',
    quote: (number, count) => (count === 1 ? 'Zitat' : `Zitat ${String(number)} von ${String(count)}`),
    revision: (number, kennwort) => `Fassung ${String(number)}, Kennwort „${kennwort}“`,
    workingCopy: (savedAt) => `Entwurf vom ${savedAt}`,
    wordingHash: (hash) => `Prüfsumme des Wortlauts (SHA-256): ${hash}`,
    unknownSpeaker: 'ohne Namen',
    answers: ['[   ] freigegeben', '[   ] nicht freigegeben', '[   ] freigegeben mit folgender Änderung:'],
    blank: '………………………………………………………………………………………',
    signature: 'Name und Datum: ………………………………………………………………',
    replyTo: (address) => `Antwort bitte an ${address}`,
  },
  en: {
    name: 'Quote clearance',
    mark: 'Confidential – for quote clearance only',
    request:
      'Please clear the quotes below, or tell us your changes. It is the words of the quotes that matter; the text around them stands beside them in grey and may still change.',
    from: (headline) => `The quotes stand in the release “${headline}”.`,
    untitled: 'without a headline',
    quote: (number, count) => (count === 1 ? 'Quote' : `Quote ${String(number)} of ${String(count)}`),
    revision: (number, kennwort) => `Revision ${String(number)}, code words “${kennwort}”`,
    workingCopy: (savedAt) => `Draft of ${savedAt}`,
    wordingHash: (hash) => `Checksum of the wording (SHA-256): ${hash}`,
    unknownSpeaker: 'not named',
    answers: ['[   ] cleared', '[   ] not cleared', '[   ] cleared with this change:'],
    blank: '………………………………………………………………………………………',
    signature: 'Name and date: ………………………………………………………………',
    replyTo: (address) => `Please reply to ${address}`,
  },
}
