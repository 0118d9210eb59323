import { nextTick, ref, type Ref } from 'vue'
import { partOfKey } from '../../../domain/import/review/review-keys'
import type { ReviewPart } from '../../../domain/import/review/review-passage'
import { useMessages } from '../../composables/useMessages'
import { reviewPartMessage } from './part-label'
import type { ImportReview } from './useImportReview'

/** The list of a review: the passage that has the focus, the ways from one to the next, and the keys. */
export interface ReviewList {
  readonly current: Ref<number>
  /** What a screen reader hears of the last key. */
  readonly told: Readonly<Ref<string>>
  readonly begin: () => Promise<void>
  readonly goToUnsure: (direction: 1 | -1) => Promise<void>
  readonly say: (part: ReviewPart | null) => void
  readonly undo: () => Promise<void>
  readonly press: (event: KeyboardEvent) => void
}

/** Moves through the passages of a review and says what they are by keys. `elementOf` gives the row of a passage. */
export function useReviewList(
  { rows, unsure, ...review }: ImportReview,
  elementOf: (passage: number) => Element | null,
): ReviewList {
  const { t } = useMessages()
  const current = ref(0)
  const told = ref('')

  async function goTo(index: number): Promise<void> {
    if (rows.value.length === 0) return
    current.value = Math.max(0, Math.min(index, rows.value.length - 1))
    await nextTick()
    const element = elementOf(current.value)
    if (element instanceof HTMLElement) element.focus()
  }

  /** The next passage in that direction of which the importer is not sure, round the end. */
  function goToUnsure(direction: 1 | -1): Promise<void> {
    const all = direction === 1 ? unsure.value : unsure.value.toReversed()
    const next = all.find((index) => (index - current.value) * direction > 0) ?? all[0]
    if (next === undefined) told.value = t('importReview.noneUnsure')
    return goTo(next ?? current.value)
  }

  async function begin(): Promise<void> {
    told.value = ''
    await goTo(unsure.value[0] ?? 0)
  }

  function tell(): void {
    const row = rows.value[current.value]
    if (row === undefined) return
    const part = t(reviewPartMessage(row.passage.part))
    told.value = t('importReview.now', { number: current.value + 1, part })
  }

  function say(part: ReviewPart | null): void {
    review.say(current.value, part)
    tell()
  }

  async function step(take: () => number | null): Promise<void> {
    const passage = take()
    if (passage === null) return
    await goTo(passage)
    tell()
  }
  const undo = (): Promise<void> => step(review.undo)

  async function confirm(): Promise<void> {
    const row = rows.value[current.value]
    if (row !== undefined) say(row.passage.part)
    await goToUnsure(1)
  }

  /** What a key does wherever the focus is in the review; null for one that does nothing. */
  function actionOf(event: KeyboardEvent, key: string): (() => unknown) | null {
    if (event.ctrlKey || event.metaKey) {
      if (key === 'y' || (key === 'z' && event.shiftKey)) return () => step(review.redo)
      return key === 'z' ? undo : null
    }
    return key === 'f8' ? () => goToUnsure(event.shiftKey ? -1 : 1) : null
  }

  /** What a key does in the list. */
  function listActionOf(key: string, isOnButton: boolean): (() => unknown) | null {
    const row = rows.value[current.value]
    const part = row === undefined ? undefined : partOfKey(key, row.passage)
    const saying = (what: ReviewPart | null) => () => {
      say(what)
    }
    if (part !== undefined) return saying(part)
    if (key === 'r') return saying(null)
    // On the button of the menu these keys are the menu's.
    if (isOnButton) return null
    switch (key) {
      case 'arrowdown':
        return () => goTo(current.value + 1)
      case 'arrowup':
        return () => goTo(current.value - 1)
      case 'home':
        return () => goTo(0)
      case 'end':
        return () => goTo(rows.value.length - 1)
      case 'delete':
        return saying('leftOut')
      case 'enter':
        return confirm
      default:
        return null
    }
  }

  function press(event: KeyboardEvent): void {
    const { target } = event
    if (event.isComposing || event.altKey || !(target instanceof Element) || target.matches('input')) return
    const key = event.key.toLowerCase()
    const isPlain = !event.ctrlKey && !event.metaKey
    const isInList = isPlain && target.closest('[role="grid"]') !== null
    const action = actionOf(event, key) ?? (isInList ? listActionOf(key, target.matches('button')) : null)
    if (action === null) return
    event.preventDefault()
    event.stopPropagation()
    void action()
  }

  return { current, told, begin, goToUnsure, say, undo, press }
}
