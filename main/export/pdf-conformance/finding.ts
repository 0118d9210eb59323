import type { PdfDocument } from './reading/document'

/** A rule that a file breaks. */
export interface Finding {
  /** The Matterhorn Protocol's failure condition ("01-005"), or the clause of ISO 19005-2 or -3 ("A 6.2.3"). */
  readonly rule: string
  /** Where the rule is written. */
  readonly clause: string
  /** Page, element or object. */
  readonly place: string
  readonly detail: string
}

/** One idea of the standards: what a file breaks of it. */
export type Rule = (document: PdfDocument) => readonly Finding[]

/** Makes the findings of one rule; the condition is that of the Matterhorn Protocol 1.02, the clause of ISO 14289-1. */
export const accessible =
  (condition: string, clause: string) =>
  (place: string, detail: string): Finding => ({
    rule: condition,
    clause: `ISO 14289-1, ${clause}`,
    place,
    detail,
  })

/** Makes the findings of one clause of PDF/A: ISO 19005-2, which part 3 repeats with the same numbers but in 6.8. */
export const archival =
  (clause: string) =>
  (place: string, detail: string): Finding => ({
    rule: `A ${clause}`,
    clause: `ISO 19005-2, ${clause}`,
    place,
    detail,
  })

/** The finding in a list, or none. */
export const when = (isBroken: boolean, finding: () => Finding): readonly Finding[] =>
  isBroken ? [finding()] : []

export const onPage = (number: number): string => `page ${String(number)}`
