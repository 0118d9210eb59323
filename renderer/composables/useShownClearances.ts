import { computed, type Ref } from 'vue'
import type { QuoteClearance } from '../../domain/approval/clearance/clearances-of'
import type { ClearanceMark } from '../editor/plugins/clearance-marks'
import { useClearanceStore } from '../stores/clearance'
import { useMessages } from './useMessages'

/** Where the quotes of the text on the screen stand, as that is shown in it. */
export function useShownClearances(): Readonly<Ref<readonly ClearanceMark[]>> {
  const { t } = useMessages()
  const store = useClearanceStore()

  function markOf({ quote, state }: QuoteClearance): readonly ClearanceMark[] {
    const place = quote.places.at(-1)
    if (place === undefined) return []
    const shown = state.kind === 'open' && state.changed !== null ? 'changed' : state.kind
    const by = state.kind === 'open' ? '' : state.record.by
    // The paragraphs of a quote are its places, in the same order.
    const words = quote.text.split('\n').at(-1) ?? ''
    return [{ place, words, state: shown, title: t(`clearance.mark.${shown}`, { by }) }]
  }

  return computed(() => store.quotes.flatMap(markOf))
}
