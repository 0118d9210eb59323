import { computed, nextTick, ref, type ComputedRef, type Ref } from 'vue'
import { canJoin } from '../../../domain/import/review/join-passages'
import { partOfKey } from '../../../domain/import/review/review-keys'
import type { ReviewPart } from '../../../domain/import/review/review-passage'
import { useMessages } from '../../composables/useMessages'
import { reviewPartMessage } from './part-label'
import type { ImportReview } from './useImportReview'
import { useReviewCut, type ReviewCut } from './useReviewCut'

/** The list of a review: the passage that has the focus, the ways from one to the next, and the keys. */
export interface ReviewList {
  readonly current: Ref<number>
  /** What a screen reader hears of the last key. */
  readonly told: ComputedRef<string>
  /** Parting the passage that has the focus. */
  readonly cut: ReviewCut
  /** Parts the passage that has the focus where the cut is. */
  readonly split: () => void
  /** Whether the passage that has the focus and the next one, or the one before, can be one. */
  readonly canJoin: (direction: 1 | -1) => boolean
  readonly join: (direction: 1 | -1) => void
  readonly begin: () => Promise<void>
  /** Goes to a passage. */
  readonly focus: (passage: number) => void
  /** Begins to part the passage that had the focus last. */
  readonly beginCut: () => Promise<void>
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
  const said = ref('')
  const cut = useReviewCut(() => rows.value[current.value], split)
  const told = computed(() => cut.told.value || said.value)

  async function goTo(index: number): Promise<void> {
    if (rows.value.length === 0) return
    cut.leave()
    current.value = Math.max(0, Math.min(index, rows.value.length - 1))
    await nextTick()
    const element = elementOf(current.value)
    if (element instanceof HTMLElement) element.focus()
  }

  /** The next passage in that direction of which the importer is not sure, round the end. */
  function goToUnsure(direction: 1 | -1): Promise<void> {
    const all = direction === 1 ? unsure.value : unsure.value.toReversed()
    const next = all.find((index) => (index - current.value) * direction > 0) ?? all[0]
    if (next === undefined) said.value = t('importReview.noneUnsure')
    return goTo(next ?? current.value)
  }

  async function begin(): Promise<void> {
    said.value = ''
    await goTo(unsure.value[0] ?? 0)
  }

  function tell(): void {
    const row = rows.value[current.value]
    if (row === undefined) return
    const part = t(reviewPartMessage(row.passage.part))
    said.value = t('importReview.now', { number: current.value + 1, part })
  }

  function say(part: ReviewPart | null): void {
    review.say(current.value, part)
    tell()
  }

  function split(): void {
    const { value: at } = cut.at
    if (at === null) return
    review.split(current.value, at)
    // What stands behind the cut is what remains to be said.
    void goTo(current.value + 1).then(tell)
  }

  function canJoinNext(direction: 1 | -1): boolean {
    const one = rows.value[current.value]
    const other = rows.value[current.value + direction]
    return one !== undefined && other !== undefined && canJoin(one.passage, other.passage)
  }

  function join(direction: 1 | -1): void {
    if (!canJoinNext(direction)) return
    const first = direction === 1 ? current.value : current.value - 1
    review.join(first)
    void goTo(first).then(tell)
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
  function listActionOf(key: string, isOnButton: boolean, isShifted: boolean): (() => unknown) | null {
    const row = rows.value[current.value]
    const part = row === undefined ? undefined : partOfKey(key, row.passage)
    const saying = (what: ReviewPart | null) => () => {
      say(what)
    }
    if (part !== undefined) return saying(part)
    if (key === 'r') return saying(null)
    if (key === 't') return cut.begin
    if (key === 'j') return () => join(isShifted ? -1 : 1)
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

  /** On a button its own key is its own; the way out works anywhere. */
  const isBeingCut = (key: string, isInList: boolean, isOnButton: boolean): boolean =>
    cut.at.value !== null && (key === 'escape' || (isInList && !(isOnButton && key === 'enter')))

  function press(event: KeyboardEvent): void {
    const { target } = event
    if (event.isComposing || event.altKey || !(target instanceof Element) || target.matches('input')) return
    const key = event.key.toLowerCase()
    const isPlain = !event.ctrlKey && !event.metaKey
    const isOnButton = target.matches('button')
    const isInList = target.closest('[role="grid"]') !== null
    const action = isBeingCut(key, isInList, isOnButton)
      ? cut.actionOf(event, key)
      : (actionOf(event, key) ?? (isInList && isPlain ? listActionOf(key, isOnButton, event.shiftKey) : null))
    if (action === null) return
    event.preventDefault()
    event.stopPropagation()
    void action()
  }

  async function beginCut(): Promise<void> {
    await goTo(current.value)
    cut.begin()
  }

  /** A click within a passage that is being parted leaves the cut where it is. */
  function focus(passage: number): void {
    if (passage === current.value) return
    cut.leave()
    current.value = passage
  }

  return {
    current,
    told,
    focus,
    beginCut,
    cut,
    split,
    canJoin: canJoinNext,
    join,
    begin,
    goToUnsure,
    say,
    undo,
    press,
  }
}
