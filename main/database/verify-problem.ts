import type { InterfaceLanguage, LocalText } from '../../domain/language'
import { assertNever } from '../../domain/result'

/** Something that does not hold in a store. */
export type VerifyProblem =
  /** SQLite's own checks. */
  | { readonly kind: 'databaseDamaged'; readonly detail: string }
  /** A guard or table that is missing or was changed. */
  | { readonly kind: 'guardChanged'; readonly name: string }
  /** The first entry of the chain whose number, hash or link is wrong; what comes after it proves nothing. */
  | { readonly kind: 'brokenLink'; readonly seq: number }
  | { readonly kind: 'rowChanged'; readonly table: string; readonly key: string }
  | { readonly kind: 'rowMissing'; readonly table: string; readonly key: string }
  /** A row of which the chain knows nothing. */
  | { readonly kind: 'rowAdditional'; readonly table: string; readonly key: string }
  | { readonly kind: 'wordingChanged'; readonly release: string; readonly revision: number }
  | { readonly kind: 'detailsChanged'; readonly release: string; readonly revision: number }
  /** Somebody wrote in a release since its last approval and is not among the authors of the revision. */
  | {
      readonly kind: 'authorMissing'
      readonly release: string
      readonly revision: number
      readonly person: string
    }
  | { readonly kind: 'decidedByAuthor'; readonly release: string; readonly revision: number }
  /** The signatures under an approved revision are not those that its policy asks for. */
  | { readonly kind: 'againstPolicy'; readonly release: string; readonly revision: number }
  /** A signature does not fit what it stands under, or its key is not that of who signed. */
  | {
      readonly kind: 'signatureWrong'
      readonly release: string
      readonly revision: number
      readonly person: string
    }
  | { readonly kind: 'approvedWithoutDecision'; readonly release: string }
  /** The bytes of a picture do not have their hash, or a text names one that is not there. */
  | { readonly kind: 'assetChanged'; readonly asset: string }
  | { readonly kind: 'assetMissing'; readonly asset: string }
  /** The bytes of evidence do not have their hash, or are gone though nobody removed them. */
  | { readonly kind: 'evidenceChanged'; readonly evidence: string }
  | { readonly kind: 'evidenceMissing'; readonly evidence: string }
  /** The chain ends before, or does not contain, the head that is kept outside the store. */
  | { readonly kind: 'olderThanHead'; readonly seq: number; readonly headSeq: number; readonly file: string }
  | { readonly kind: 'otherStore'; readonly file: string }
  | { readonly kind: 'headUnreadable'; readonly file: string }

/** What a verification found. */
export interface VerifyReport {
  readonly problems: readonly VerifyProblem[]
  readonly entries: number
  readonly rows: number
  readonly revisions: number
  /** The hash of the last entry: whoever notes it elsewhere can tell later that nothing before it was changed. */
  readonly head: string
  /** Whether a head kept outside the store was there to compare with. */
  readonly headWasKept: boolean
  /** Pieces of evidence whose bytes somebody removed with a reason; their hashes stay. */
  readonly removedEvidence: number
}

/** What a verification does not prove, whatever it finds. */
export const notProven: LocalText = {
  de: 'Das beweist nicht, wer jemand war, der ohne Passphrase gehandelt hat, und was ohne gewählte Person geschrieben wurde, und nichts gegen jemanden, der Bestand und den außerhalb aufgehobenen Kettenkopf zusammen neu schreibt. Entwürfe und Zwischenstände sind nicht gesichert.',
  en: 'This does not prove who somebody was who acted without a passphrase, or who wrote while nobody was acting, and nothing against somebody who rewrites the store together with the chain head kept outside it. Drafts and checkpoints are not covered.',
}

/** One sentence for a problem. */
export const problemSentence = (problem: VerifyProblem, language: InterfaceLanguage): string =>
  sentences(problem)[language]

function sentences(problem: VerifyProblem): LocalText {
  switch (problem.kind) {
    case 'databaseDamaged':
      return {
        de: `Die Datenbank ist beschädigt: ${problem.detail}.`,
        en: `The database is damaged: ${problem.detail}.`,
      }
    case 'guardChanged':
      return {
        de: `Ein Schutz der Datenbank fehlt oder wurde verändert: ${problem.name}.`,
        en: `A guard of the database is missing or was changed: ${problem.name}.`,
      }
    case 'brokenLink':
      return {
        de: `Die Prüfkette bricht bei Eintrag ${String(problem.seq)}; was danach kommt, beweist nichts.`,
        en: `The audit chain breaks at entry ${String(problem.seq)}; what comes after it proves nothing.`,
      }
    case 'rowChanged':
      return {
        de: `Verändert: ${problem.table} ${problem.key}.`,
        en: `Changed: ${problem.table} ${problem.key}.`,
      }
    case 'rowMissing':
      return {
        de: `Entfernt: ${problem.table} ${problem.key}.`,
        en: `Missing: ${problem.table} ${problem.key}.`,
      }
    case 'rowAdditional':
      return {
        de: `Hinzugefügt, ohne in der Prüfkette zu stehen: ${problem.table} ${problem.key}.`,
        en: `Added without standing in the audit chain: ${problem.table} ${problem.key}.`,
      }
    case 'wordingChanged':
      return {
        de: `Der Wortlaut der Fassung ${String(problem.revision)} von ${problem.release} hat nicht seinen Hashwert.`,
        en: `The wording of revision ${String(problem.revision)} of ${problem.release} does not have its hash.`,
      }
    case 'detailsChanged':
      return {
        de: `Die Angaben der Fassung ${String(problem.revision)} von ${problem.release} haben nicht ihren Hashwert.`,
        en: `The details of revision ${String(problem.revision)} of ${problem.release} do not have their hash.`,
      }
    case 'authorMissing':
      return {
        de: `${problem.person} hat an Fassung ${String(problem.revision)} von ${problem.release} mitgeschrieben und fehlt unter ihren Verfassern.`,
        en: `${problem.person} wrote in revision ${String(problem.revision)} of ${problem.release} and is missing from its authors.`,
      }
    case 'decidedByAuthor':
      return {
        de: `Über Fassung ${String(problem.revision)} von ${problem.release} hat jemand entschieden, der daran mitgeschrieben hat.`,
        en: `Revision ${String(problem.revision)} of ${problem.release} was decided on by one of its authors.`,
      }
    case 'signatureWrong':
      return {
        de: `Eine Unterschrift von ${problem.person} unter Fassung ${String(problem.revision)} von ${problem.release} passt nicht zu dem, was dort steht.`,
        en: `A signature of ${problem.person} under revision ${String(problem.revision)} of ${problem.release} does not fit what stands there.`,
      }
    case 'againstPolicy':
      return {
        de: `Fassung ${String(problem.revision)} von ${problem.release} gilt als freigegeben, obwohl Unterschriften fehlen, die ihr Freigabeweg verlangt.`,
        en: `Revision ${String(problem.revision)} of ${problem.release} stands as approved, though signatures are missing that its way of approval asks for.`,
      }
    case 'approvedWithoutDecision':
      return {
        de: `${problem.release} steht auf „freigegeben“, ohne dass ihre jüngste Fassung freigegeben wurde.`,
        en: `${problem.release} stands as approved, but its newest revision was not approved.`,
      }
    case 'assetChanged':
      return {
        de: `Ein Bild wurde verändert: ${problem.asset}.`,
        en: `A picture was changed: ${problem.asset}.`,
      }
    case 'assetMissing':
      return {
        de: `Ein Bild, das in einer Mitteilung steht, fehlt: ${problem.asset}.`,
        en: `A picture that a release holds is missing: ${problem.asset}.`,
      }
    case 'evidenceChanged':
      return {
        de: `Ein Beleg wurde verändert: ${problem.evidence}.`,
        en: `Evidence was changed: ${problem.evidence}.`,
      }
    case 'evidenceMissing':
      return {
        de: `Ein Beleg fehlt, ohne dass ihn jemand gelöscht hat: ${problem.evidence}.`,
        en: `Evidence is missing, though nobody removed it: ${problem.evidence}.`,
      }
    case 'olderThanHead':
      return {
        de: `Dieser Bestand endet bei Eintrag ${String(problem.seq)}; außerhalb ist Eintrag ${String(problem.headSeq)} vermerkt (${problem.file}). Hier liegt eine ältere oder veränderte Kopie.`,
        en: `This store ends at entry ${String(problem.seq)}; entry ${String(problem.headSeq)} is noted outside it (${problem.file}). This is an older or changed copy.`,
      }
    case 'otherStore':
      return {
        de: `In diesem Ordner lag zuvor ein anderer Bestand (${problem.file}).`,
        en: `Another store was in this folder before (${problem.file}).`,
      }
    case 'headUnreadable':
      return {
        de: `Der außerhalb aufgehobene Kettenkopf ist nicht lesbar (${problem.file}).`,
        en: `The chain head kept outside the store cannot be read (${problem.file}).`,
      }
    default:
      return assertNever(problem, 'problem')
  }
}
