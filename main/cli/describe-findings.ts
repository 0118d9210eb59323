import type { OutlineFinding } from '../../domain/document/outline'

/** Findings as numbered lines; `resolve --finding` takes these numbers. */
export const describeFindings = (findings: readonly OutlineFinding[]): readonly string[] =>
  findings.map(({ id, severity, text, reason, proposals }, index) => {
    const proposed = proposals.map((proposal) => JSON.stringify(proposal)).join(', ')
    const passage = text === '' ? '' : ` ${JSON.stringify(text)}`
    return `${String(index + 1).padStart(3)}. ${severity} ${id}${passage}: ${reason}${proposed === '' ? '' : ` → ${proposed}`}`
  })
