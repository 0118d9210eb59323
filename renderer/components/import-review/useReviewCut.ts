import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { cutPlaces, type CutPlace } from '../../../domain/import/review/split-passage'
import { useMessages } from '../../composables/useMessages'
import type { ReviewRow } from './useImportReview'

/** Parting the passage that has the focus: where the cut is, and the keys that move it. */
export interface ReviewCut {
  /** The passage is parted before the character at this offset; null while none is being parted. */
  readonly at: Readonly<Ref<number | null>>
  readonly places: ComputedRef<readonly CutPlace[]>
  /** What a screen reader hears of where the cut is. */
  readonly told: ComputedRef<string>
  readonly begin: () => void
  readonly moveTo: (at: number) => void
  readonly leave: () => void
  /** What a key does while a passage is being parted; null for one that does nothing. */
  readonly actionOf: (event: KeyboardEvent, key: string) => (() => unknown) | null
}

/** How many words behind the cut are read out. */
const wordsRead = 6

/** `finish` parts the passage where the cut is. */
export function useReviewCut(row: () => ReviewRow | undefined, finish: () => void): ReviewCut {
  const { t } = useMessages()
  const at = ref<number | null>(null)
  const places = computed(() => {
    const current = row()
    return current === undefined ? [] : cutPlaces(current.passage)
  })
  const told = computed(() => {
    if (at.value === null) return ''
    const words = row()?.passage.text.slice(at.value).split(/\s+/).slice(0, wordsRead).join(' ') ?? ''
    return t('importReview.cutBefore', { words })
  })

  /** Begins behind the first sentence, where a passage most often has to be parted. */
  function begin(): void {
    const first = places.value.find(({ isBehindSentence }) => isBehindSentence) ?? places.value[0]
    at.value = first?.at ?? null
  }

  function step(direction: 1 | -1, bySentence: boolean): void {
    const all = places.value.filter(({ isBehindSentence }) => !bySentence || isBehindSentence)
    const ordered = direction === 1 ? all : all.toReversed()
    const next = ordered.find((place) => (place.at - (at.value ?? 0)) * direction > 0)
    if (next !== undefined) at.value = next.at
  }

  function goTo(place: CutPlace | undefined): void {
    if (place !== undefined) at.value = place.at
  }

  function leave(): void {
    at.value = null
  }

  function actionOf({ ctrlKey, metaKey }: KeyboardEvent, key: string): (() => unknown) | null {
    const bySentence = ctrlKey || metaKey
    switch (key) {
      case 'arrowright':
      case 'arrowdown':
        return () => step(1, bySentence || key === 'arrowdown')
      case 'arrowleft':
      case 'arrowup':
        return () => step(-1, bySentence || key === 'arrowup')
      case 'home':
        return () => goTo(places.value[0])
      case 'end':
        return () => goTo(places.value.at(-1))
      case 'enter':
        return finish
      case 'escape':
        return leave
      default:
        return null
    }
  }

  return {
    ...{ at, places, told, begin, leave, actionOf },
    moveTo: (place) => {
      at.value = place
    },
  }
}
