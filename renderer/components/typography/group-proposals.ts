import type { Finding } from '../../../domain/findings/finding'

/** All proposals of one rule, in reading order. */
export interface ProposalGroup {
  readonly rule: string
  readonly findings: readonly Finding[]
}

/** Proposals by their rule, the rule with the most places first. */
export function groupProposals(findings: readonly Finding[]): readonly ProposalGroup[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = byRule.get(finding.id)
    if (known === undefined) byRule.set(finding.id, [finding])
    else known.push(finding)
  }
  return [...byRule]
    .map(([rule, found]) => ({ rule, findings: found }))
    .sort((a, b) => b.findings.length - a.findings.length)
}

/** Each proposal as the repair that puts it in. */
export const repairsOf = (
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly text: string }[] =>
  findings.flatMap((finding) => {
    const [text] = finding.proposals
    return text === undefined ? [] : [{ finding, text }]
  })
