import { ref, type Ref } from 'vue'
import { useReleaseStore } from '../stores/release'
import type { Approval } from './useApproval'
import type { TextOnScreen } from './useTextOnScreen'

/** An approver's own words in the submitted text, from the first of them until they are signed or given up. */
export interface Conditions {
  /** Whether a word was changed since the text was opened. */
  readonly hasChanged: Readonly<Ref<boolean>>
  /** Whether the person is being asked if what they wrote may go. */
  readonly isAsked: Ref<boolean>
  readonly begin: (revision: number) => Promise<void>
  /** Told after each change of the text. */
  readonly changed: () => void
  /** Approves with these words. */
  readonly state: (reason: string) => Promise<void>
  /** Goes back to the submitted revision; asks first where something was changed. */
  readonly leave: () => Promise<void>
  /** Whether the text may leave the screen: at once where nothing was changed, else as the person answers. */
  readonly mayLeave: () => Promise<boolean>
  readonly answer: (discards: boolean) => void
}

/** Lets an approver change words in the revision that was submitted, and keeps these words from being lost unasked. */
export function useConditions(
  text: Pick<TextOnScreen, 'shown' | 'editing' | 'stateConditions' | 'showRevision'>,
  approval: Pick<Approval, 'approveWithConditions'>,
): Conditions {
  const release = useReleaseStore()
  const hasChanged = ref(false)
  const isAsked = ref(false)
  let answered: ((discards: boolean) => void) | null = null

  function mayLeave(): Promise<boolean> {
    if (text.shown.value.kind !== 'conditions' || !hasChanged.value) return Promise.resolve(true)
    answered?.(false)
    isAsked.value = true
    return new Promise((resolve) => {
      answered = resolve
    })
  }

  function answer(discards: boolean): void {
    isAsked.value = false
    if (discards) hasChanged.value = false
    answered?.(discards)
    answered = null
  }

  return {
    hasChanged,
    isAsked,
    begin: async (revision) => {
      hasChanged.value = false
      await text.stateConditions(revision)
    },
    changed: () => {
      hasChanged.value = true
    },
    state: async (reason) => {
      const shown = text.shown.value
      const document = text.editing()?.readDocument() ?? null
      if (shown.kind !== 'conditions' || document === null) return
      const { number } = shown.revision
      if (!(await approval.approveWithConditions(number, document, reason))) return
      hasChanged.value = false
      await text.showRevision(release.underReview?.number ?? number)
    },
    leave: async () => {
      const shown = text.shown.value
      if (shown.kind === 'conditions' && (await mayLeave())) await text.showRevision(shown.revision.number)
    },
    mayLeave,
    answer,
  }
}
