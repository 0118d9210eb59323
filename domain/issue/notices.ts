import { labelsFor } from '../export/page-labels'
import type { InterfaceLanguage } from '../language'
import type { CorrectionGrade } from './issue-events'

/** The release that a notice is about. */
export interface NoticeSubject {
  readonly headline: string
  readonly number: string | null
  /** Calendar date of its issue, `YYYY-MM-DD`, or null. */
  readonly issueDate: string | null
}

/** What stands above a correction or a retraction. */
export const noticeKickers: Readonly<
  Record<InterfaceLanguage, Readonly<Record<CorrectionGrade | 'retraction', string>>>
> = {
  de: {
    formal: 'Redaktionelle Berichtigung',
    substantive: 'Berichtigung',
    grave: 'Korrektur – bisherige Fassung bitte nicht mehr verwenden',
    retraction: 'Rückzug – bitte nicht mehr verwenden',
  },
  en: {
    formal: 'Editorial correction',
    substantive: 'Correction',
    grave: 'Correction – please stop using the earlier version',
    retraction: 'Retraction – please stop using this release',
  },
}

/** The paragraph that tells newsrooms what a correction is about; what was wrong is for the author to say after it. */
export function correctionNotice(
  grade: CorrectionGrade,
  subject: NoticeSubject,
  language: InterfaceLanguage,
): string {
  const named = subjectWords(subject, language)
  const sentences = {
    de: {
      formal: `Diese Fassung ersetzt ${named}. Geändert sind nur Schreibweisen; an den Aussagen ändert sich nichts.`,
      substantive: `Diese Fassung ersetzt ${named}. Darin war eine Angabe falsch. Richtig ist, was hier steht.`,
      grave: `Diese Fassung ersetzt ${named}. Wir bitten die Redaktionen, die bisherige Fassung nicht mehr zu verwenden und bereits veröffentlichte Beiträge zu berichtigen.`,
    },
    en: {
      formal: `This version replaces ${named}. Only spellings have changed; nothing that was said is different.`,
      substantive: `This version replaces ${named}. A statement in it was wrong. What stands here is right.`,
      grave: `This version replaces ${named}. We ask newsrooms to stop using the earlier version and to correct what they have published.`,
    },
  }
  return sentences[language][grade]
}

/** The lead of a retraction. */
export function retractionNotice(subject: NoticeSubject, language: InterfaceLanguage): string {
  const named = subjectWords(subject, language)
  return language === 'de'
    ? `Wir ziehen ${named} zurück und bitten die Redaktionen, sie nicht mehr zu verwenden.`
    : `We withdraw ${named} and ask newsrooms not to use it any more.`
}

/** The headline of a retraction. */
export const retractionHeadline = ({ headline }: NoticeSubject, language: InterfaceLanguage): string =>
  language === 'de' ? `Zurückgezogen: ${headline}` : `Withdrawn: ${headline}`

function subjectWords({ headline, number, issueDate }: NoticeSubject, language: InterfaceLanguage): string {
  const date = issueDate === null ? null : labelsFor(language).date(issueDate)
  if (language === 'de')
    return [
      'unsere Mitteilung',
      ...(number === null ? [] : [number]),
      ...(date === null ? [] : [`vom ${date}`]),
      `„${headline}“`,
    ].join(' ')
  return [
    'our release',
    ...(number === null ? [] : [number]),
    ...(date === null ? [] : [`of ${date}`]),
    `“${headline}”`,
  ].join(' ')
}
