import type { LocalText } from '../language'
import { assertNever } from '../result'

/** Why a printed file could not be made accessible (PDF/UA-1, ISO 14289-1) without guessing. */
export type AccessibilityObstacle =
  /** So many links are drawn, so many are tagged, and so many the page has: nobody can say which is which. */
  | {
      readonly kind: 'links'
      readonly drawn: number
      readonly tagged: number
      readonly expected: number
    }
  /** A heading of this level follows one that is more than one level above it (7.4.2). */
  | { readonly kind: 'headings'; readonly above: number; readonly level: number }
  /** What a page draws, or its tags, are not what the printer writes; `detail` for whoever looks into it. */
  | { readonly kind: 'content'; readonly page: number; readonly detail: string }
  | { readonly kind: 'structure'; readonly detail: string }

/** The obstacle in a press officer's words, as a part of a sentence. */
export function describeObstacle(obstacle: AccessibilityObstacle): LocalText {
  switch (obstacle.kind) {
    case 'links':
      return {
        de: `die Mitteilung hat ${String(obstacle.expected)} Links, gedruckt wurden ${String(obstacle.drawn)} und ausgezeichnet ${String(obstacle.tagged)}`,
        en: `the release has ${String(obstacle.expected)} links, ${String(obstacle.drawn)} were printed and ${String(obstacle.tagged)} tagged`,
      }
    case 'headings':
      return {
        de: `auf eine Überschrift der Ebene ${String(obstacle.above)} folgt eine der Ebene ${String(obstacle.level)}`,
        en: `a heading of level ${String(obstacle.level)} follows one of level ${String(obstacle.above)}`,
      }
    case 'content':
      return {
        de: `Seite ${String(obstacle.page)}: ${obstacle.detail}`,
        en: `page ${String(obstacle.page)}: ${obstacle.detail}`,
      }
    case 'structure':
      return { de: obstacle.detail, en: obstacle.detail }
    default:
      return assertNever(obstacle, 'obstacle')
  }
}

const reportIt: LocalText = {
  de: 'Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.',
  en: 'Export again; if it stays so, report the fault.',
}

/** What to do about an obstacle. */
export const wayOut = {
  links: {
    de: 'Prüfen Sie die Links der Mitteilung auf leere Texte und exportieren Sie erneut.',
    en: 'Check the links of the release for empty texts and export again.',
  },
  headings: {
    de: 'Setzen Sie die fehlende Überschrift dazwischen, und exportieren Sie erneut.',
    en: 'Put the missing heading between them, and export again.',
  },
  content: reportIt,
  structure: reportIt,
} as const satisfies Record<AccessibilityObstacle['kind'], LocalText>
