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
  const status = statusSentence(revision)
  const { de, en } = whatItIs(identified, revision)
  return { de: `${de} ${status.de}`, en: `${en} ${status.en}` }
}

function whatItIs(
  identified: Exclude<Identified, { kind: 'nothing' }>,
  { headline, number }: NamedRevision,
): LocalText {
  const name = {
    de: `Fassung ${String(number)} der Mitteilung „${headline}“`,
    en: `revision ${String(number)} of “${headline}”`,
  }
  switch (identified.kind) {
    case 'same':
      return { de: `Der Text ist Wort für Wort ${name.de}.`, en: `The text is word for word ${name.en}.` }
    case 'excerpt':
      return {
        de: `Der Text ist ein Auszug: Er steht Wort für Wort in ${name.de}.`,
        en: `The text is an excerpt: it stands word for word in ${name.en}.`,
      }
    case 'near': {
      const count = identified.differences.length
      return {
        de: `Der Text ist nicht Wort für Wort eine unserer Fassungen. Am nächsten ist ihm ${name.de}, mit ${count === 1 ? 'einer abweichenden Stelle' : `${String(count)} abweichenden Stellen`}.`,
        en: `The text is not word for word one of our revisions. The nearest is ${name.en}, which differs in ${count === 1 ? 'one place' : `${String(count)} places`}.`,
      }
    }
    case 'partly': {
      const all = identified.quotes
      const whole = all.filter(({ state }) => state === 'whole' || state === 'signs').length
      const changed = all.filter(({ state }) => state === 'shortened' || state === 'changed').length
      return {
        de: `Der Text ist keine unserer Fassungen; er übernimmt aus ${name.de}: Von ${quoteCount(all.length, 'de')} ${whole === 1 ? 'steht eines' : `stehen ${String(whole)}`} vollständig darin, ${String(changed)} gekürzt oder verändert.`,
        en: `The text is none of our revisions; it takes from ${name.en}: of ${quoteCount(all.length, 'en')}, ${String(whole)} ${whole === 1 ? 'stands' : 'stand'} in it whole, ${String(changed)} shortened or changed.`,
      }
    }
    default:
      return assertNever(identified, 'verdict')
  }
}

const quoteCount = (count: number, language: InterfaceLanguage): string =>
  language === 'de'
    ? count === 1
      ? 'einem Zitat'
      : `${String(count)} Zitaten`
    : count === 1
      ? 'one quote'
      : `${String(count)} quotes`

function statusSentence({ status, decidedBy, decidedAt, newerApproved }: NamedRevision): LocalText {
  const by = {
    de: decidedBy === null ? '' : ` von ${decidedBy}`,
    en: decidedBy === null ? '' : ` by ${decidedBy}`,
  }
  const on = {
    de: decidedAt === null ? '' : ` am ${dateIn('de-DE', decidedAt)}`,
    en: decidedAt === null ? '' : ` on ${dateIn('en-GB', decidedAt)}`,
  }
  switch (status) {
    case 'approved': {
      const newer = {
        de: newerApproved === null ? '' : ` Inzwischen ist Fassung ${String(newerApproved)} freigegeben.`,
        en: newerApproved === null ? '' : ` Meanwhile revision ${String(newerApproved)} has been approved.`,
      }
      return {
        de: `Sie wurde${on.de}${by.de} freigegeben.${newer.de}`,
        en: `It was approved${on.en}${by.en}.${newer.en}`,
      }
    }
    case 'inReview':
      return {
        de: 'Sie ist nicht freigegeben, sie liegt zur Freigabe vor.',
        en: 'It is not approved, it is in review.',
      }
    case 'changesRequested':
      return {
        de: `Sie ist nicht freigegeben: Zu ihr wurden${on.de}${by.de} Änderungen erbeten.`,
        en: `It is not approved: changes were requested${on.en}${by.en}.`,
      }
    case 'rejected':
      return {
        de: `Sie ist nicht freigegeben: Sie wurde${on.de}${by.de} zurückgegeben.`,
        en: `It is not approved: it was rejected${on.en}${by.en}.`,
      }
    case 'withdrawn':
      return {
        de: 'Sie ist nicht freigegeben, sie wurde vor einer Entscheidung zurückgezogen.',
        en: 'It is not approved, it was withdrawn before a decision.',
      }
    case 'tampered':
      return {
        de: 'Ihre Freigabe ist nicht nachweisbar: Der gespeicherte Bestand wurde verändert.',
        en: 'Its approval cannot be proven: the stored rows have been changed.',
      }
    default:
      return assertNever(status, 'status')
  }
}

const dateIn = (locale: string, instant: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(instant),
  )
