import type { ReleaseNode } from '../../domain/document/parse'
import { fail, ok } from '../../domain/result'
import { prepareSearch } from '../../domain/search/find-in-text'
import { passageOf } from '../../domain/search/passages'
import type { SearchQuery } from '../../domain/search/query'
import { findInRelease, replaceInRelease, type Hit } from '../../domain/search/search-release'
import type { Handlers, Output } from '../../ipc/contract'
import { isReplaceable } from '../../domain/search/replaceable'
import type { Services } from './services'
import { parseDocument, parseStored } from './stored-document'
import { readWorkingCopy, replaceWorkingCopy } from './working-copy'

type Found = Output<'findInReleases'>[number]

/** Finding in the working copies of several releases, replacing in one, and taking that back. */
export function replacingHandlers(
  services: Services,
): Pick<Handlers, 'findInReleases' | 'replaceInRelease' | 'takeBackReplacement'> {
  const { store, now } = services

  async function findIn(release: string, query: SearchQuery): Promise<Found | null> {
    const read = await readWorkingCopy(services, release)
    if (!read.ok) return null
    const { document, status } = read.value
    const { version } = read.value.workingCopy
    const hits = hitsIn(document, query)
    if (hits === null) return { release, status, version, passages: [], isTooCostly: true }
    if (hits.length === 0) return null
    const passages = hits.map((hit) => passageOf(document, hit)).map(asPlainPassage)
    return { release, status, version, passages, isTooCostly: false }
  }

  return {
    findInReleases: async ({ query, releases }) => {
      const candidates = await store.findTexts({ query, releases })
      if (!candidates.ok) return candidates
      const found: Found[] = []
      for (const release of candidates.value) {
        const one = await findIn(release, query)
        if (one !== null) found.push(one)
      }
      return ok(found)
    },
    replaceInRelease: async ({ release, baseVersion, query, replacement, hits, as }) => {
      const read = await readWorkingCopy(services, release)
      if (!read.ok) return read
      const { document, status, workingCopy } = read.value
      if (!isReplaceable(status)) return fail({ code: 'notEditable', status })
      if (workingCopy.version !== baseVersion) return ok(null)
      const chosen = (hitsIn(document, query) ?? []).filter((_, index) => hits.includes(index))
      if (chosen.length === 0) return ok(null)
      const changed = replaceInRelease(document, chosen, replacement, query.isExpression)
      const parsed = parseDocument(changed.toJSON())
      if (!parsed.ok) return parsed
      const place = { release, baseVersion, person: as, at: now() }
      const saved = await replaceWorkingCopy(services, parsed.value, place)
      if (!saved.ok) return saved
      return ok(saved.value === null ? null : { ...saved.value, count: chosen.length })
    },
    takeBackReplacement: async ({ release, baseVersion, checkpoint, as }) => {
      const read = await store.readCheckpoint({ checkpoint })
      if (!read.ok) return read
      const document = read.value === null ? null : parseStored(read.value)
      if (document?.ok !== true) return ok(false)
      const place = { release, baseVersion, person: as, at: now() }
      const saved = await replaceWorkingCopy(services, document.value, place)
      return saved.ok ? ok(saved.value !== null) : saved
    },
  }
}

/** All hits of a query, or null where its expression takes too many steps here. */
function hitsIn(document: ReleaseNode, query: SearchQuery): readonly Hit[] | null {
  const prepared = prepareSearch(query)
  const found = prepared.ok ? findInRelease(document, prepared.value) : prepared
  return found.ok ? found.value : null
}

const asPlainPassage = (passage: ReturnType<typeof passageOf>): Found['passages'][number] => ({
  ...passage,
  groups: [...passage.groups],
})
