import { assertNever } from '../../result'
import type { ChangeId, Comparison, NodeComparison, Row } from './comparison'

/** All changes of a comparison. */
export const changeIds = ({ attributes, front, body }: Comparison): readonly ChangeId[] => [
  ...new Set([...attributes.map(({ id }) => id), ...[...front, ...body].flatMap(idsOfRow)]),
]

/** The changes at one place, those inside its block included. */
export function idsOfRow(row: Row): readonly ChangeId[] {
  switch (row.kind) {
    case 'kept':
      return idsInside(row.inner)
    case 'movedTo':
      return [row.id, ...idsInside(row.inner)]
    case 'inserted':
    case 'deleted':
    case 'movedFrom':
      return [row.id]
    default:
      return assertNever(row, 'row of a comparison')
  }
}

/** The changes inside a block. */
export function idsInside(inner: NodeComparison | null): readonly ChangeId[] {
  if (inner === null) return []
  if (inner.kind === 'replaced') return [inner.id]
  return [
    ...inner.attributes.map(({ id }) => id),
    ...(inner.segments ?? []).flatMap((segment) => (segment.kind === 'kept' ? [] : [segment.id])),
    ...(inner.rows ?? []).flatMap(idsOfRow),
  ]
}
