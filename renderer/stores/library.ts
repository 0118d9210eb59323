import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Status } from '../../domain/approval/status'
import type { ReleaseKind } from '../../domain/document/attributes'
import type { LibraryPlace } from '../../domain/library/place'
import type { EmbargoFilter, LibraryQuery, LibrarySort } from '../../domain/library/query'
import { readTimeWords } from '../../domain/library/time-words'
import type { Input } from '../../ipc/contract'
import type { ReleaseSummary } from '../../ipc/views'
import { ask } from '../api'
import { useApplicationStore } from './application'
import { useImporting } from './importing'
import { useNoticesStore } from './notices'

/** How many releases are asked for at once. */
export const pageSize = 100

/** By what the list is narrowed besides the words of the search; null is not narrowed. */
export interface LibraryFilters {
  readonly status: Status | null
  readonly kind: ReleaseKind | null
  readonly language: string | null
  readonly embargo: EmbargoFilter | null
  readonly person: LibraryQuery['person']
  readonly time: LibraryQuery['time']
}

export const noFilters: LibraryFilters = {
  status: null,
  kind: null,
  language: null,
  embargo: null,
  person: null,
  time: null,
}

/**
 * The list of releases as far as it was looked at, what it is narrowed by, and what came of the last import. It lives
 * as long as the window, so that who comes back from a release finds the list as it was.
 */
export const useLibraryStore = defineStore('library', () => {
  /** The loaded rows by their position. Of 5,000 releases only those are here that somebody scrolled to. */
  const rows = shallowRef<ReadonlyMap<number, ReleaseSummary>>(new Map())
  const total = ref(0)
  const counts = ref<Readonly<Record<LibraryPlace, number>>>({ library: 0, archive: 0, bin: 0 })
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  /** What stands in the search field. */
  const words = ref('')
  const place = ref<LibraryPlace>('library')
  const filters = ref<LibraryFilters>(noFilters)
  const sort = ref<LibrarySort>('changed')
  const showsFilters = ref(false)
  /** The position of the row that has the focus, or had it last, and how far the list was scrolled, in pixels. */
  const current = ref(0)
  const scrolled = ref(0)
  const read = computed(() => readTimeWords(words.value, today()))
  /** The time that the words of the search name, or null. */
  const typedTime = computed(() => read.value.time)
  const isSearch = computed(() => read.value.words.trim() !== '')
  const isFiltered = computed(
    () => words.value.trim() !== '' || Object.values(filters.value).some((value) => value !== null),
  )
  /** What the rows answer; the words may be others already. */
  let shown: Input<'listReleases'> = {}
  /** The release whose page is wanted, until an answer has come. */
  let wanted: string | null = null
  let latest: Promise<number | null> = Promise.resolve(null)
  let generation = 0
  let asked = new Set<number>()

  function query(): Input<'listReleases'> {
    const { time, ...others } = filters.value
    const named = typedTime.value
    return {
      ...others,
      time: time ?? (named === null ? null : { field: 'issued', from: named.from, to: named.to }),
      ...{ words: read.value.words.trim(), place: place.value, sort: sort.value, limit: pageSize },
    }
  }

  /**
   * Asks for the list again, from where it is looked at. Of several answers under way only the one asked last is
   * shown. With `around` the page with that release is loaded; gives back its position, or null.
   */
  function refresh(around: string | null = null): Promise<number | null> {
    wanted = around ?? wanted
    latest = askAgain()
    return latest
  }

  async function askAgain(): Promise<number | null> {
    const mine = ++generation
    const first = pageOf(current.value)
    asked = new Set([first])
    shown = query()
    const answer = await ask('listReleases', { ...shown, offset: first * pageSize, around: wanted })
    if (mine !== generation) return latest
    wanted = null
    state.value = answer.ok ? 'ready' : 'failed'
    if (!answer.ok) {
      useNoticesStore().report(answer.failure)
      return null
    }
    const { offset, releases, position } = answer.value
    asked.add(pageOf(offset))
    total.value = answer.value.total
    counts.value = answer.value.counts
    rows.value = new Map(releases.map((release, index) => [offset + index, release]))
    current.value = position ?? Math.max(0, Math.min(current.value, total.value - 1))
    return position
  }

  /** Loads what is missing of these positions. */
  async function load(from: number, to: number): Promise<void> {
    const mine = generation
    for (let page = pageOf(from); page <= pageOf(Math.min(to, total.value - 1)); page += 1) {
      if (asked.has(page)) continue
      asked.add(page)
      const answer = await ask('listReleases', { ...shown, offset: page * pageSize })
      if (mine !== generation) return
      if (!answer.ok) {
        asked.delete(page)
        useNoticesStore().report(answer.failure)
        return
      }
      const { offset, releases } = answer.value
      const more = releases.map((release, index) => [offset + index, release] as const)
      rows.value = new Map([...rows.value, ...more])
    }
  }

  /** Begins at the top of another list: other words, place, filters or order. */
  function begin(): Promise<number | null> {
    current.value = 0
    scrolled.value = 0
    wanted = null
    return refresh()
  }

  function narrow(change: Partial<LibraryFilters>): void {
    filters.value = { ...filters.value, ...change }
    void begin()
  }

  function showAll(): void {
    words.value = ''
    filters.value = noFilters
    void begin()
  }

  function goTo(chosen: LibraryPlace): void {
    place.value = chosen
    void begin()
  }

  function sortBy(chosen: LibrarySort): void {
    sort.value = chosen
    void begin()
  }

  /** Takes the words out of the search that name a time. */
  function forgetTypedTime(): void {
    words.value = read.value.words
    void begin()
  }

  /** Comes when the release is made that was asked for last. */
  let creating: Promise<unknown> = Promise.resolve()

  /** Creates a release, empty or out of a template, and gives back its id, or null where that failed. */
  function create(kind: ReleaseKind, template: string | null = null): Promise<string | null> {
    const created = createNow(kind, template)
    creating = created
    return created
  }

  async function createNow(kind: ReleaseKind, template: string | null): Promise<string | null> {
    const application = useApplicationStore()
    // Whoever is quicker than the window has their own language all the same.
    await application.hasStarted()
    const { language, actingAs } = application.settings
    const answer = await ask('createRelease', { kind, language, as: actingAs, template })
    if (answer.ok) return answer.value.id
    useNoticesStore().report(answer.failure)
    return null
  }

  return {
    ...{ rows, total, counts, state, words, place, filters, sort, showsFilters, current, scrolled },
    ...{ typedTime, isSearch, isFiltered },
    ...{ refresh, load, begin, narrow, showAll, goTo, sortBy, forgetTypedTime, create },
    created: () => creating,
    ...useImporting(async () => {
      await refresh()
    }),
  }
})

const pageOf = (position: number): number => Math.floor(Math.max(0, position) / pageSize)

/** The calendar day here, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}
