import type { Withheld } from '../../domain/export/withheld'
import { checkConformance } from './pdf-conformance/check-conformance'

/** Why this PDF is not what it says it is, PDF/UA-1 and PDF/A-2a or -3a, or null. */
export function checkStandards(bytes: Uint8Array): Withheld | null {
  const findings = checkConformance(bytes)
  const [first] = findings
  if (first === undefined) return null
  const { rule, clause, place } = first
  return { kind: 'standardNotMet', rule, clause, place, count: findings.length }
}
