import type { Finding } from '../../../domain/findings/finding'

/** Warnings of one rule whose passages can all be repaired in one step. */
export interface FindingGroupRow {
  readonly kind: 'group'
  readonly rule: string
  readonly findings: readonly Finding[]
}

/** One finding by itself; the index tells apart two with the same key. */
export interface FindingRow {
  readonly kind: 'single'
  readonly finding: Finding
  readonly index: number
}

const rank = { stop: 0, warning: 1, hint: 2 } as const

/** What these propose is likely and not certain, or which of two is wrong is to be thought about: each is looked at by itself. */
const isGuess = /^(?:damage\.(?:ocr|lost-letters)$|translation\.)/

/** The rows of the findings panel: stops, warnings, hints; several warnings of one rule that have a repair are one row. */
export function groupFindings(findings: readonly Finding[]): readonly (FindingGroupRow | FindingRow)[] {
  const sorted = [...findings].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] || a.place.block - b.place.block || a.place.from - b.place.from,
  )
  const isGrouped = ({ id, severity, proposals }: Finding): boolean =>
    severity === 'warning' && proposals.length > 0 && !isGuess.test(id)
  const groups = new Map<string, Finding[]>()
  for (const finding of sorted.filter(isGrouped)) {
    const group = groups.get(finding.id)
    if (group === undefined) groups.set(finding.id, [finding])
    else group.push(finding)
  }
  const rows: (FindingGroupRow | FindingRow)[] = []
  for (const [index, finding] of sorted.entries()) {
    const group = isGrouped(finding) ? (groups.get(finding.id) ?? []) : []
    if (group.length < 2) rows.push({ kind: 'single', finding, index })
    else if (group[0] === finding) rows.push({ kind: 'group', rule: finding.id, findings: group })
  }
  return rows
}
