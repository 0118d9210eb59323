import { contributedIn, type Contributed } from '../../../domain/findings/contribution-findings'
import type { Finding } from '../../../domain/findings/finding'

/** Findings of one rule whose passages can all be repaired in one step, or all wait to be written. */
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

/** Comments or suggestions that wait for somebody: they stand in a section of their own, one row leads there. */
export interface ContributedRow {
  readonly kind: Contributed
  readonly count: number
}

export type FindingsRow = FindingGroupRow | FindingRow | ContributedRow

const rank = { stop: 0, warning: 1, hint: 2 } as const

/** A text that was just begun, or is to be translated, has one at each block. */
const isUnwritten = (id: string): boolean => id === 'readiness.open-prompt'

/** What these propose is likely and not certain, or which of two is wrong is to be thought about: each is looked at by itself. */
const isGuess = /^(?:damage\.(?:ocr|lost-letters)$|translation\.)/

/**
 * The rows of the findings panel: stops, warnings, hints; several warnings of one rule that have a repair are one row,
 * and so are all places that are still to be written, all comments and all suggestions.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingsRow[] {
  const sorted = findings
    .filter((finding) => contributedIn(finding) === null)
    .sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] || a.place.block - b.place.block || a.place.from - b.place.from,
    )
  const isGrouped = ({ id, severity, proposals }: Finding): boolean =>
    isUnwritten(id) || (severity === 'warning' && proposals.length > 0 && !isGuess.test(id))
  const groups = new Map<string, Finding[]>()
  for (const finding of sorted.filter(isGrouped)) {
    const group = groups.get(finding.id)
    if (group === undefined) groups.set(finding.id, [finding])
    else group.push(finding)
  }
  const rows: FindingsRow[] = []
  for (const [index, finding] of sorted.entries()) {
    const group = isGrouped(finding) ? (groups.get(finding.id) ?? []) : []
    if (group.length < 2) rows.push({ kind: 'single', finding, index })
    else if (group[0] === finding) rows.push({ kind: 'group', rule: finding.id, findings: group })
  }
  const waiting = (['suggestions', 'comments'] as const).flatMap((kind): readonly ContributedRow[] => {
    const { length: count } = findings.filter((finding) => contributedIn(finding) === kind)
    return count === 0 ? [] : [{ kind, count }]
  })
  const stops = rows.findIndex((row) =>
    row.kind === 'single'
      ? row.finding.severity !== 'stop'
      : !(row.kind === 'group' && isUnwritten(row.rule)),
  )
  return stops === -1 ? [...rows, ...waiting] : rows.toSpliced(stops, 0, ...waiting)
}
