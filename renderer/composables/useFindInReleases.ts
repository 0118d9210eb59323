import { computed, ref, shallowRef, type Ref } from 'vue'
import { prepareSearch } from '../../domain/search/find-in-text'
import { isReplaceable } from '../../domain/search/replaceable'
import { replacementFor } from '../../domain/search/replacement'
import type { SearchFailure } from '../../domain/search/query'
import type { FoundRelease, ReleaseSummary } from '../../ipc/views'
import { ask } from '../api'
import { useApplicationStore } from '../stores/application'
import { useFindStore } from '../stores/find'
import { useNoticesStore } from '../stores/notices'

/** What a search found in one release, with what the library knows of it. */
export interface ReleaseHits extends FoundRelease {
  readonly summary: ReleaseSummary
  /** Whether its hits can be replaced from here. */
  readonly isReplaceable: boolean
}

/** A replacement that was made: what it takes to take it back. */
export interface MadeReplacement {
  readonly release: string
  readonly version: number
  readonly checkpoint: string
  readonly count: number
}

/** What the window is busy with, and how far it has come. */
export interface SearchWork {
  readonly kind: 'searching' | 'replacing' | 'takingBack'
  readonly done: number
  readonly all: number
}

/** How many releases are searched at once: of expressions fewer, for their documents are all read. */
const portion = { plain: 250, expression: 25 } as const

/** Finding and replacing over all releases: one portion after the other, so that it can be watched and stopped. */
export function useFindInReleases() {
  const store = useFindStore()
  const application = useApplicationStore()
  const notices = useNoticesStore()
  const found = shallowRef<readonly ReleaseHits[] | null>(null)
  const failure = shallowRef<SearchFailure | null>(null)
  const work: Ref<SearchWork | null> = ref(null)
  /** Hits that are not to be replaced, as release and number. */
  const left = ref<ReadonlySet<string>>(new Set())
  let asked = 0

  const hitKey = (release: string, index: number): string => `${release} ${String(index)}`
  const isChosen = (release: string, index: number): boolean => !left.value.has(hitKey(release, index))
  const chosenIn = ({ release, passages, isReplaceable: may }: ReleaseHits): readonly number[] =>
    may ? [...passages.keys()].filter((index) => isChosen(release, index)) : []
  const chosen = computed(() => {
    const releases = (found.value ?? [])
      .map((one) => ({ one, hits: chosenIn(one) }))
      .filter(({ hits }) => hits.length > 0)
    return { releases, count: releases.reduce((sum, { hits }) => sum + hits.length, 0) }
  })

  /** Who is quoted agreed to the words, so that hits in quotes are left out until somebody chooses them. */
  const quotesOf = (releases: readonly ReleaseHits[]): ReadonlySet<string> =>
    new Set(
      releases.flatMap(({ release, passages }) =>
        passages.flatMap(({ isQuoted }, index) => (isQuoted ? [hitKey(release, index)] : [])),
      ),
    )

  function choose(release: string, indices: readonly number[], isWanted: boolean): void {
    const next = new Set(left.value)
    for (const index of indices)
      if (isWanted) next.delete(hitKey(release, index))
      else next.add(hitKey(release, index))
    left.value = next
  }

  async function search(): Promise<void> {
    const query = { ...store.query }
    const prepared = prepareSearch(query)
    failure.value = prepared.ok ? null : prepared.failure
    found.value = null
    if (!prepared.ok || query.words === '') return
    const mine = ++asked
    const listed = await ask('listReleases', { place: 'everywhere' })
    if (!listed.ok) {
      notices.report(listed.failure)
      return
    }
    const all = listed.value.releases
    const size = query.isExpression ? portion.expression : portion.plain
    const hits: ReleaseHits[] = []
    for (let start = 0; start < all.length && mine === asked; start += size) {
      work.value = { kind: 'searching', done: start, all: all.length }
      const part = all.slice(start, start + size)
      const answer = await ask('findInReleases', { query, releases: part.map(({ id }) => id) })
      if (mine !== asked) return
      if (!answer.ok) {
        notices.report(answer.failure)
        break
      }
      for (const one of answer.value) {
        const summary = part.find(({ id }) => id === one.release)
        if (summary !== undefined) hits.push({ ...one, summary, isReplaceable: isReplaceable(one.status) })
      }
    }
    left.value = quotesOf(hits)
    found.value = hits
    work.value = null
  }

  function stop(): void {
    asked += 1
    work.value = null
  }

  /** The words that would take the place of a hit. */
  function preview({ groups, names }: ReleaseHits['passages'][number]): string {
    const hit = { from: 0, to: 0, groups, names: new Map(Object.entries(names)) }
    return replacementFor(hit, store.replacement, store.query.isExpression)
  }

  /** Replaces what is chosen, one release after the other; gives back what was done, and how many had changed. */
  async function replace(): Promise<{ readonly made: readonly MadeReplacement[]; readonly missed: number }> {
    const mine = ++asked
    const { releases } = chosen.value
    const input = { query: { ...store.query }, replacement: { ...store.replacement } }
    const made: MadeReplacement[] = []
    let missed = 0
    for (const [index, { one, hits }] of releases.entries()) {
      if (mine !== asked) break
      work.value = { kind: 'replacing', done: index, all: releases.length }
      const as = application.settings.actingAs
      const { release, version: baseVersion } = one
      const answer = await ask('replaceInRelease', { ...input, release, baseVersion, hits: [...hits], as })
      if (!answer.ok) notices.report(answer.failure)
      if (!answer.ok || answer.value === null) missed += 1
      else made.push({ release, ...answer.value })
    }
    work.value = null
    found.value = null
    return { made, missed }
  }

  /** Puts back what stood in each release before; gives back in how many that was possible. */
  async function takeBack(made: readonly MadeReplacement[]): Promise<number> {
    let count = 0
    for (const [index, { release, version, checkpoint }] of made.entries()) {
      work.value = { kind: 'takingBack', done: index, all: made.length }
      const as = application.settings.actingAs
      const answer = await ask('takeBackReplacement', { release, baseVersion: version, checkpoint, as })
      if (!answer.ok) notices.report(answer.failure)
      else if (answer.value) count += 1
    }
    work.value = null
    return count
  }

  return {
    found,
    failure,
    work,
    chosen,
    isChosen,
    chosenIn,
    choose,
    search,
    stop,
    preview,
    replace,
    takeBack,
  }
}
