import type { Status } from '../../../domain/approval/status'
import { defaultLibraryQuery } from '../../../domain/library/query'
import type { ReleaseSummary } from '../../../ipc/views'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'

/** Lists releases that are not in the bin, last changed first: all, those of a status, or those in which all the words stand. */
export async function runList(
  { handlers, language }: Desk,
  query: { readonly words: string; readonly status: Status | null },
): Promise<Outcome> {
  const listed = await handlers.listReleases({ ...defaultLibraryQuery, ...query, place: 'everywhere' })
  if (!listed.ok) return failedWith(listed.failure, language)
  const { releases } = listed.value
  return done(releases, releases.map(describeRelease).join('\n'))
}

function describeRelease(summary: ReleaseSummary): string {
  const { id, number, status, headline, revision, changedAt, openStops, excerpt } = summary
  const facts = [
    status,
    ...(number === null ? [] : [number]),
    ...(revision === null ? [] : [`revision ${String(revision)}`]),
    ...(openStops === 0 ? [] : [`${String(openStops)} open`]),
    changedAt,
  ]
  const line = `${id}  ${headline || '–'}  (${facts.join(', ')})`
  return excerpt === null ? line : `${line}\n    ${excerpt.replaceAll(/[\u0002\u0003]/g, '')}`
}
