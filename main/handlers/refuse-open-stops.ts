import type { ReleaseNode } from '../../domain/document/parse'
import { openStops } from '../../domain/findings/finding'
import type { Failure } from '../../ipc/failure'
import type { AcceptedFindingView } from '../../ipc/views'
import { findingsOf } from './stored-document'

/** Why a text may not be submitted or approved yet: the stops that nobody has accepted. Null where there are none. */
export function refuseOpenStops(
  document: ReleaseNode,
  accepted: readonly AcceptedFindingView[],
  now: string,
): Failure | null {
  const stops = openStops(findingsOf(document, now), accepted)
  const [first] = stops
  if (first === undefined) return null
  return { code: 'openStops', count: stops.length, first: first.text.trim() || first.id }
}
