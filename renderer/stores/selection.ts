import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { ReleaseSummary } from '../../ipc/views'
import { useLibraryStore } from './library'

/**
 * The releases of the list that are selected, to do one thing with all of them. It holds as long as the list answers the
 * same question: what is no longer in sight of it is never exported or moved unseen.
 */
export const useSelectionStore = defineStore('selection', () => {
  const library = useLibraryStore()
  /** In the order in which they were selected, each as the list showed it last. */
  const selected = shallowRef<ReadonlyMap<string, ReleaseSummary>>(new Map())
  /** The position from which a range goes. */
  let anchor: number | null = null

  const count = computed(() => selected.value.size)
  const releases = computed(() => [...selected.value.values()])
  const has = (release: string): boolean => selected.value.has(release)

  function toggle(position: number): void {
    const row = library.rows.get(position)
    if (row === undefined) return
    anchor = position
    const next = new Map(selected.value)
    if (!next.delete(row.id)) next.set(row.id, row)
    selected.value = next
  }

  /** Selects what lies between the position where a range began and this one, and nothing else. */
  async function extendTo(position: number): Promise<void> {
    anchor ??= library.current
    const from = anchor
    await selectRange(Math.min(from, position), Math.max(from, position))
  }

  /** Notes from where a range would go that is about to be made. */
  function startAt(position: number): void {
    anchor ??= position
  }

  const selectAll = (): Promise<void> => selectRange(0, library.total - 1)

  async function selectRange(from: number, to: number): Promise<void> {
    await library.load(from, to)
    const next = new Map<string, ReleaseSummary>()
    for (let position = from; position <= to; position += 1) {
      const row = library.rows.get(position)
      if (row !== undefined) next.set(row.id, row)
    }
    selected.value = next
  }

  function clear(): void {
    anchor = null
    if (selected.value.size > 0) selected.value = new Map()
  }

  watch(() => [library.place, library.words, library.filters, library.sort], clear, { flush: 'sync' })
  watch(
    () => library.rows,
    (rows) => {
      if (count.value === 0) return
      const shown = new Map([...rows.values()].map((row) => [row.id, row]))
      selected.value = new Map(releases.value.map((row) => [row.id, shown.get(row.id) ?? row]))
    },
  )

  return { count, releases, has, toggle, extendTo, startAt, selectAll, clear }
})
