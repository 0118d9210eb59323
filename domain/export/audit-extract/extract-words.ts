import type { InterfaceLanguage } from '../../language'
import type { AuditedStep } from './audit-entry'

interface ExtractWords {
  readonly title: string
  readonly entries: string
  readonly entry: string
  readonly when: string
  readonly what: string
  readonly who: string
  readonly hash: string
  readonly nobody: string
  readonly inRevision: (step: string, revision: number) => string
  readonly steps: Readonly<Record<AuditedStep, string>>
  readonly proof: string
  readonly head: (seq: number, hash: string) => string
  readonly proofText: string
}

/** The words of an audit extract, in the language of the release, or in English. */
export const extractWords: Readonly<Record<InterfaceLanguage, ExtractWords>> = {
  de: {
    ...{ title: 'Auszug aus dem Protokoll', entries: 'Einträge', entry: 'Nr.', when: 'Wann', what: 'Was' },
    ...{ who: 'Wer', hash: 'Prüfsumme (Anfang)', nobody: '–' },
    inRevision: (step, revision) => `${step}, Fassung ${String(revision)}`,
    steps: {
      ...{ releaseCreated: 'Angelegt', authorAdded: 'Als Verfasser genannt', revisionSubmitted: 'Vorgelegt' },
      ...{ submissionWithdrawn: 'Vorlage zurückgezogen', revisionSigned: 'Unterschrieben' },
      ...{ revisionDecided: 'Entschieden', conditionsStated: 'Maßgaben gestellt' },
      ...{ detailsChanged: 'Angaben geändert', releaseRevised: 'Neuer Entwurf begonnen' },
      ...{ findingDecided: 'Über einen Befund entschieden', clearanceRecorded: 'Zitatfreigabe vermerkt' },
      ...{ issueRecorded: 'Herausgabe vermerkt', successorMade: 'Nachfolgende Mitteilung angelegt' },
      ...{ releaseMoved: 'Verschoben', releaseShared: 'In den gemeinsamen Ordner gelegt' },
      ...{ releaseBroughtIn: 'Aus dem gemeinsamen Ordner übernommen', sharingEnded: 'Nicht mehr geteilt' },
    },
    proof: 'Was dieser Auszug belegt',
    head: (seq, hash) => `Das Protokoll reichte beim Auszug bis Eintrag ${String(seq)}. Prüfsumme: ${hash}`,
    proofText:
      'Die Prüfsumme jedes Eintrags deckt alle vor ihm. Ob das Protokoll seither unverändert ist, sagt die Prüfung des Ablageorts („verify“); dieser Auszug allein sagt es nicht.',
  },
  en: {
    ...{ title: 'Audit extract', entries: 'Entries', entry: 'No.', when: 'When', what: 'What' },
    ...{ who: 'Who', hash: 'Hash (start)', nobody: '–' },
    inRevision: (step, revision) => `${step}, revision ${String(revision)}`,
    steps: {
      ...{ releaseCreated: 'Created', authorAdded: 'Named as author', revisionSubmitted: 'Submitted' },
      ...{ submissionWithdrawn: 'Submission withdrawn', revisionSigned: 'Signed' },
      ...{ revisionDecided: 'Decided', conditionsStated: 'Conditions stated' },
      ...{ detailsChanged: 'Details changed', releaseRevised: 'New draft begun' },
      ...{ findingDecided: 'A finding decided', clearanceRecorded: 'Quote clearance recorded' },
      ...{ issueRecorded: 'Issue recorded', successorMade: 'Following release made' },
      ...{ releaseMoved: 'Moved', releaseShared: 'Put into the shared folder' },
      ...{ releaseBroughtIn: 'Brought in from the shared folder', sharingEnded: 'No longer shared' },
    },
    proof: 'What this extract proves',
    head: (seq, hash) => `When it was made, the log reached to entry ${String(seq)}. Hash: ${hash}`,
    proofText:
      'The hash of each entry covers all entries before it. Whether the log is unchanged since then is told by checking the store (“verify”); this extract alone does not tell it.',
  },
}
