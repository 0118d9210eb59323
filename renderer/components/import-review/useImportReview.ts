import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { adjustAll, type Adjustment } from '../../../domain/import/review/adjust'
import { deriveRelease, type ReviewQuotation } from '../../../domain/import/review/derive-release'
import type { ReviewPart, ReviewPassage } from '../../../domain/import/review/review-passage'
import type { OfferedEncoding } from '../../../domain/import/source/offered-encodings'
import type { ImportReviewView } from '../../../ipc/import-views'
import { ask, type WindowFailure } from '../../api'
import { useApplicationStore } from '../../stores/application'
import { useImportReviewStore } from '../../stores/import-review'
import { certaintyOf } from '../library/certainty'

/** A passage as a row of the review. */
export interface ReviewRow {
  readonly passage: ReviewPassage
  readonly quotations: readonly ReviewQuotation[]
  /** The least of what the importer is sure of in it. */
  readonly confidence: number
  /** Left out for the reason of the passage before it, so that a long menu of a page says it once. */
  readonly isLikeBefore: boolean
}

const isSameAside = (one: ReviewPassage, other: ReviewPassage | undefined): boolean =>
  one.part === 'leftOut' && other?.part === 'leftOut' && one.reason.en === other.reason.en

/** The working copy as it was before a review was taken over. */
export interface TakenOver {
  readonly version: number
  readonly checkpoint: string
}

/** The review of one import: its passages, what was said of them, and taking it over. */
export interface ImportReview {
  readonly view: Readonly<ShallowRef<ImportReviewView | null>>
  readonly failure: Readonly<ShallowRef<WindowFailure | null>>
  readonly isBusy: Readonly<Ref<boolean>>
  readonly rows: ComputedRef<readonly ReviewRow[]>
  readonly unsure: ComputedRef<readonly number[]>
  readonly encoding: Readonly<Ref<OfferedEncoding | null>>
  readonly canUndo: ComputedRef<boolean>
  readonly canRedo: ComputedRef<boolean>
  /** Whether what is shown is another text than the draft. */
  readonly isDifferent: ComputedRef<boolean>
  readonly load: (release: string) => Promise<void>
  readonly readIn: (encoding: OfferedEncoding | null) => Promise<void>
  readonly say: (passage: number, part: ReviewPart | null) => void
  /** Parts a passage before the character at an offset. */
  readonly split: (passage: number, at: number) => void
  /** Makes one passage of this one and the next. */
  readonly join: (passage: number) => void
  readonly undo: () => number | null
  readonly redo: () => number | null
  readonly takeOver: () => Promise<TakenOver | null>
}

/** Reads an import to be reviewed, and keeps what a person says of it until that is taken over. */
export function useImportReview(): ImportReview {
  const store = useImportReviewStore()
  const view = shallowRef<ImportReviewView | null>(null)
  const failure = shallowRef<WindowFailure | null>(null)
  const isBusy = ref(false)
  const encoding = ref<OfferedEncoding | null>(null)
  const adjustments = shallowRef<readonly Adjustment[]>([])
  const undone = shallowRef<readonly Adjustment[]>([])
  let release = ''

  const passages = computed(() => adjustAll(view.value?.source.passages ?? [], adjustments.value))
  const rows = computed((): readonly ReviewRow[] => {
    if (view.value === null) return []
    const { quotations } = deriveRelease({ ...view.value.source, passages: passages.value })
    return passages.value.map((passage, index) => {
      const own = quotations[index] ?? []
      const least = Math.min(passage.confidence, ...own.map(({ confidence }) => confidence))
      return {
        passage,
        quotations: own,
        confidence: passage.isAdjusted === true ? passage.confidence : least,
        isLikeBefore: isSameAside(passage, passages.value[index - 1]),
      }
    })
  })
  const unsure = computed(() =>
    rows.value.flatMap(({ confidence }, index) => (certaintyOf(confidence) === 'sure' ? [] : [index])),
  )
  const isDifferent = computed(() => {
    if (view.value === null) return false
    const { hasChanged, isOtherReading, adjustments: noted } = view.value
    return hasChanged || isOtherReading || JSON.stringify(noted) !== JSON.stringify(adjustments.value)
  })

  async function read(wanted: OfferedEncoding | null | undefined): Promise<boolean> {
    isBusy.value = true
    const answer = await ask('readImportReview', {
      release,
      ...(wanted === undefined ? {} : { encoding: wanted }),
    })
    isBusy.value = false
    failure.value = answer.ok ? null : answer.failure
    if (!answer.ok) return false
    view.value = answer.value
    encoding.value = answer.value.chosenEncoding
    adjustments.value = answer.value.adjustments
    undone.value = []
    return true
  }

  async function load(id: string): Promise<void> {
    release = id
    view.value = null
    const begun = store.begun.get(id)
    if ((await read(begun?.encoding)) && begun !== undefined) adjustments.value = begun.adjustments
  }

  async function readIn(wanted: OfferedEncoding | null): Promise<void> {
    if (wanted !== encoding.value && (await read(wanted))) note()
  }

  const note = (): void => {
    store.begun.set(release, { encoding: encoding.value, adjustments: adjustments.value })
  }

  function adjust(adjustment: Adjustment): void {
    adjustments.value = [...adjustments.value, adjustment]
    undone.value = []
    note()
  }

  /** Takes back what was said last; gives back of which passage that was. */
  function undo(): number | null {
    const last = adjustments.value.at(-1)
    if (last === undefined) return null
    adjustments.value = adjustments.value.slice(0, -1)
    undone.value = [...undone.value, last]
    note()
    return last.passage
  }

  function redo(): number | null {
    const last = undone.value.at(-1)
    if (last === undefined) return null
    adjustments.value = [...adjustments.value, last]
    undone.value = undone.value.slice(0, -1)
    note()
    return last.passage
  }

  async function takeOver(): Promise<TakenOver | null> {
    if (view.value === null) return null
    isBusy.value = true
    const answer = await ask('takeOverReview', {
      ...{ release, baseVersion: view.value.version, encoding: encoding.value },
      adjustments: [...adjustments.value],
      as: useApplicationStore().settings.actingAs,
    })
    isBusy.value = false
    if (!answer.ok) failure.value = answer.failure
    // Somebody has saved since: what is shown is compared with the new text, and what was said stays.
    else if (answer.value === null) await load(release)
    else {
      store.begun.delete(release)
      return answer.value
    }
    return null
  }

  return {
    ...{ view, failure, isBusy, rows, unsure, encoding, isDifferent },
    canUndo: computed(() => adjustments.value.length > 0),
    canRedo: computed(() => undone.value.length > 0),
    say: (passage, part) => adjust({ passage, part }),
    split: (passage, at) => adjust({ kind: 'split', passage, at }),
    join: (passage) => adjust({ kind: 'join', passage }),
    ...{ load, readIn, undo, redo, takeOver },
  }
}
