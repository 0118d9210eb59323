import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Adjustment } from '../../domain/import/review/adjust'
import type { OfferedEncoding } from '../../domain/import/source/offered-encodings'

/** What a person made of an import and has not taken over yet. */
export interface BegunReview {
  readonly encoding: OfferedEncoding | null
  readonly adjustments: readonly Adjustment[]
}

/** Which release's import is being reviewed, and reviews that were begun and closed; they last as long as the window. */
export const useImportReviewStore = defineStore('importReview', () => {
  const release = shallowRef<string | null>(null)
  const begun = new Map<string, BegunReview>()

  const open = (id: string): void => {
    release.value = id
  }
  const close = (): void => {
    release.value = null
  }
  return { release, begun, open, close }
})
