import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { QuoteClearance } from '../../domain/approval/clearance/clearances-of'
import type { SaidBy } from '../../domain/approval/sign-off'

/** Where the quotes of the text on the screen stand, as its last check found them. */
export const useClearanceStore = defineStore('clearance', () => {
  const quotes = shallowRef<readonly QuoteClearance[]>([])
  /** The way by which the last answer came: the next one often comes by the same. */
  const channel = ref<SaidBy>('telephone')
  /** Those that are not cleared, each wording once. */
  const open = computed(() =>
    quotes.value.filter(
      ({ hash, state }, index) =>
        state.kind !== 'cleared' && quotes.value.findIndex((other) => other.hash === hash) === index,
    ),
  )
  return { quotes, open, channel }
})
