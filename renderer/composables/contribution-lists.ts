import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useMessages } from './useMessages'

/** The choice of every person. */
const everybody = 'everybody'

/** Narrows a list to what one of several people has to do with. */
export interface PersonFilter {
  readonly chosen: Ref<string | null>
  readonly choices: ComputedRef<readonly { readonly value: string; readonly label: string }[]>
  /** Whether something that these people have to do with is meant. */
  readonly isMeant: (names: readonly string[]) => boolean
}

/** Of somebody who is not in the list any more all is shown again. */
export function usePersonFilter(names: () => readonly string[]): PersonFilter {
  const { t } = useMessages()
  const chosen = ref<string | null>(everybody)
  const choices = computed(() => [
    { value: everybody, label: t('contributions.everybody') },
    ...[...new Set(names())].sort().map((name) => ({ value: name, label: name })),
  ])
  watch(choices, (all) => {
    if (!all.some(({ value }) => value === chosen.value)) chosen.value = everybody
  })
  return {
    ...{ chosen, choices },
    isMeant: (own) => chosen.value === everybody || own.includes(chosen.value ?? ''),
  }
}

/** The one behind that with this name, or before it, from the other end again where there is none. */
export function stepFrom<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  current: string | null,
  direction: 1 | -1,
): Item | undefined {
  const at = items.findIndex((item) => nameOf(item) === current)
  if (at < 0) return direction === 1 ? items[0] : items.at(-1)
  return items[(at + direction + items.length) % items.length]
}

/** Brings a card of a list into sight and gives it the focus. */
export function focusCard(list: HTMLElement | null, selector: string): void {
  const card = list?.querySelector<HTMLElement>(selector)
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
}
