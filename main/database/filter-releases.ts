import type { LibraryQuery, LibrarySort, PersonRole } from '../../domain/library/query'
import type { Connection } from './connection'

const orders: Readonly<Record<LibrarySort, string>> = {
  changed: 'changed_at DESC',
  issued: `coalesce(issue_date, date(changed_at, 'localtime')) DESC, changed_at DESC`,
  headline: `sort_key = '', sort_key, changed_at DESC`,
  status: `CASE status WHEN 'changesRequested' THEN 0 WHEN 'inReview' THEN 1 WHEN 'draft' THEN 2
    WHEN 'approved' THEN 3 WHEN 'issued' THEN 4 ELSE 5 END, changed_at DESC`,
}

const places: Readonly<Record<LibraryQuery['place'], string>> = {
  library: `place = 'library'`,
  archive: `place = 'archive'`,
  bin: `place = 'bin'`,
  everywhere: `place <> 'bin'`,
}

const days = {
  issued: `coalesce(issue_date, date(changed_at, 'localtime'))`,
  changed: `date(changed_at, 'localtime')`,
} as const

const isThisPerson = 'IN (SELECT id FROM person WHERE name = @person)'
const personConditions: Readonly<Record<Exclude<PersonRole, 'any'>, string>> = {
  wrote: `(changed_by ${isThisPerson}
    OR id IN (SELECT release FROM authorship WHERE person ${isThisPerson})
    OR id IN (SELECT release FROM revision_author WHERE person ${isThisPerson}))`,
  decided: `id IN (SELECT release FROM decision WHERE person ${isThisPerson})`,
  quoted: 'id IN (SELECT release FROM release_speaker WHERE name = @person)',
}

const embargoConditions = {
  any: 'embargo IS NOT NULL',
  running: `(embargo = 'startOfSpeech' OR embargo > @now)`,
  past: `(embargo <> 'startOfSpeech' AND embargo <= @now)`,
} as const

/** The ids of the releases that fit all filters, in the order that is asked. `now` is an instant, ISO 8601 in UTC. */
export function filterReleases(
  connection: Connection,
  query: LibraryQuery,
  { searchesArchive, now }: { readonly searchesArchive: boolean; readonly now: string },
): readonly string[] {
  const { status, kind, language, embargo, person, time } = query
  const place = searchesArchive && query.place === 'library' ? 'everywhere' : query.place
  const conditions = [
    places[place],
    ...(status === null ? [] : ['status = @status']),
    ...(kind === null ? [] : ['kind = @kind']),
    ...(language === null ? [] : [`(language = @language OR language LIKE @language || '-%')`]),
    ...(embargo === null ? [] : [embargoConditions[embargo]]),
    ...(person === null ? [] : [personCondition(person.role)]),
    ...(typeof time?.from === 'string' ? [`${days[time.field]} >= @from`] : []),
    ...(typeof time?.to === 'string' ? [`${days[time.field]} <= @to`] : []),
  ]
  return connection
    .prepare<[Readonly<Record<string, string | null>>], string>(
      `SELECT id FROM release WHERE ${conditions.join(' AND ')} ORDER BY ${orders[query.sort]}, id`,
    )
    .pluck()
    .all({
      ...{ status, kind, language, now, person: person?.name ?? null },
      ...{ from: time?.from ?? null, to: time?.to ?? null },
    })
}

const personCondition = (role: PersonRole): string =>
  role === 'any' ? `(${Object.values(personConditions).join(' OR ')})` : personConditions[role]
