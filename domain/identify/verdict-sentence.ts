import type { InterfaceLanguage, LocalText } from '../language'
import { assertNever } from '../result'
import type { Identified } from './identify-text'

/**
 * What holds for the revision that a text is. `tampered`: its stored rows do not have the hashes that the audit chain
 * sealed, so nobody may call it approved.
 */
export type IdentifiedStatus =
  'approved' | 'inReview' | 'changesRequested' | 'rejected' | 'withdrawn' | 'tampered'

/** The revision that a text is or is nearest to, as a sentence names it. */
export interface NamedRevision {
  readonly headline: string
  readonly number: number
  readonly status: IdentifiedStatus
  /** Who decided and when (ISO 8601), null where nobody has. */
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  /** The newest approved revision of the same release where it is a later one, else null. */
  readonly newerApproved: number | null
}

/** The verdict on a text in one or two sentences, fit for a mail. */
export const verdictSentence = (
  identified: Identified,
  revision: NamedRevision | null,
  language: InterfaceLanguage,
): string => sentences(identified, revision)[language]

function sentences(identified: Identified, revision: NamedRevision | null): LocalText {
  if (identified.kind === 'nothing' || revision === null)
    return {
      de: 'Der Text ist keine unserer Fassungen, und er enthält keines unserer Zitate.',
      en: 'The text is none of our revisions, and it holds none of our quotes.',
    }
  const { de, en } = whatItIs(identified, revision)
  const { newerApproved } = revision
  if (newerApproved === null) return { de, en }
  return {
    de: `${de} Inzwischen ist Fassung ${String(newerApproved)} freigegeben.`,
    en: `${en} Meanwhile revision ${String(newerApproved)} has been approved.`,
  }
}

function whatItIs(identified: Exclude<Identified, { kind: 'nothing' }>, revision: NamedRevision): LocalText {
  const name = {
    de: `Fassung ${String(revision.number)} der Mitteilung „${revision.headline}“`,
    en: `revision ${String(revision.number)} of “${revision.headline}”`,
  }
  const status = statusOf(revision)
  switch (identified.kind) {
    case 'same':
      return {
        de: `Der Text ist Wort für Wort ${name.de}, ${status.de}.`,
        en: `The text is word for word ${name.en}, ${status.en}.`,
      }
    case 'excerpt':
      return {
        de: `Der Text ist ein Auszug; er steht Wort für Wort in ${name.de}, ${status.de}.`,
        en: `The text is an excerpt; it stands word for word in ${name.en}, ${status.en}.`,
      }
    case 'near': {
      const count = identified.differences.length
      return {
        de: `Der Text ist nicht Wort für Wort eine unserer Fassungen. Von der nächsten, ${name.de} (${status.de}), weicht er an ${count === 1 ? 'einer Stelle' : `${String(count)} Stellen`} ab.`,
        en: `The text is not word for word one of our revisions. From the nearest, ${name.en} (${status.en}), it differs in ${count === 1 ? 'one place' : `${String(count)} places`}.`,
      }
    }
    case 'partly': {
      const all = identified.quotes
      const whole = all.filter(({ state }) => state === 'whole' || state === 'signs').length
      const changed = all.filter(({ state }) => state === 'shortened' || state === 'changed').length
      return {
        de: `Der Text ist keine unserer Fassungen. Er schöpft aus ${name.de} (${status.de}): ${quoteCount(all.length, 'de')}, davon ${String(whole)} vollständig und ${String(changed)} gekürzt oder verändert.`,
        en: `The text is none of our revisions. It draws on ${name.en} (${status.en}): ${quoteCount(all.length, 'en')}, of them ${String(whole)} whole and ${String(changed)} shortened or changed.`,
      }
    }
    default:
      return assertNever(identified, 'verdict')
  }
}

const quoteCount = (count: number, language: InterfaceLanguage): string =>
  language === 'de'
    ? `${String(count)} ${count === 1 ? 'Zitat' : 'Zitate'}`
    : `${String(count)} ${count === 1 ? 'quote' : 'quotes'}`

/** The status as what stands behind a name: “approved on 3 March 2026 by …”. */
function statusOf({ status, decidedBy, decidedAt }: NamedRevision): LocalText {
  const de = [
    ...(decidedAt === null ? [] : [` am ${dateIn('de-DE', decidedAt)}`]),
    ...(decidedBy === null ? [] : [` von ${decidedBy}`]),
  ].join('')
  const en = [
    ...(decidedAt === null ? [] : [` on ${dateIn('en-GB', decidedAt)}`]),
    ...(decidedBy === null ? [] : [` by ${decidedBy}`]),
  ].join('')
  switch (status) {
    case 'approved':
      return { de: `freigegeben${de}`, en: `approved${en}` }
    case 'inReview':
      return { de: 'nicht freigegeben: Sie liegt zur Freigabe vor', en: 'not approved: it is in review' }
    case 'changesRequested':
      return { de: `nicht freigegeben: Änderungen erbeten${de}`, en: `not approved: changes requested${en}` }
    case 'rejected':
      return { de: `nicht freigegeben: zurückgegeben${de}`, en: `not approved: rejected${en}` }
    case 'withdrawn':
      return {
        de: 'nicht freigegeben: vor einer Entscheidung zurückgezogen',
        en: 'not approved: withdrawn before a decision',
      }
    case 'tampered':
      return {
        de: 'deren Freigabe nicht nachweisbar ist, weil der gespeicherte Bestand verändert wurde',
        en: 'whose approval cannot be proven, because the stored rows have been changed',
      }
    default:
      return assertNever(status, 'status')
  }
}

const dateIn = (locale: string, instant: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(instant),
  )
