import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { parseRelease } from '../../domain/document/parse'
import { useApplicationStore } from '../stores/application'
import { useContributionsStore, type ReadSet } from '../stores/contributions'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import type { Approval } from './useApproval'
import { useMessages } from './useMessages'
import type { TextOnScreen } from './useTextOnScreen'
import { dropSet, readContributionsAnew, useWrittenSet, type WrittenSet } from './useWrittenSet'

/** An approver's own words in the submitted text, stored from the first of them until they are signed or given up. */
export interface Conditions extends Pick<
  WrittenSet,
  'saveState' | 'count' | 'marks' | 'note' | 'changed' | 'paused' | 'flush'
> {
  /** Whether a word was changed. */
  readonly hasChanged: Readonly<Ref<boolean>>
  /** What whoever acts had begun in the revision under review; null where they had not. */
  readonly begun: ComputedRef<ReadSet | null>
  /** Opens the submitted revision for writing, with what was begun in it before. */
  readonly begin: (revision: number) => Promise<void>
  /** Approves with these words. */
  readonly state: () => Promise<void>
  /** Gives up what is being written, or was begun. */
  readonly discard: () => Promise<void>
  /** Stores what is written and writes no more: another text comes on the screen. False where it could not be stored. */
  readonly pause: () => Promise<boolean>
}

/** Lets an approver change words in the revision that was submitted. As everything that is typed, they are stored at once. */
export function useConditions(
  text: Pick<TextOnScreen, 'shown' | 'editing' | 'stateConditions' | 'showRevision'>,
  approval: Pick<Approval, 'approveWithConditions'>,
): Conditions {
  const { t } = useMessages()
  const application = useApplicationStore()
  const notices = useNoticesStore()
  const release = useReleaseStore()
  const store = useContributionsStore()
  const written = useWrittenSet(() => text.editing()?.readDocument() ?? null)
  const { saveState, count, marks, note, flush } = written
  const hasChanged = ref(false)

  const begun = computed(
    () => store.begunConditions.find(({ set }) => set.from.person === application.settings.actingAs) ?? null,
  )

  async function begin(revision: number): Promise<void> {
    const as = application.settings.actingAs
    if (as === null) {
      notices.report({ code: 'personMissing' })
      return
    }
    const known = begun.value?.set.revision === revision ? begun.value : null
    await text.stateConditions(revision, known?.set.changed.toJSON())
    const { value: shown } = text.shown
    if (shown.kind !== 'conditions') return
    const submitted = parseRelease(shown.document)
    const base = known?.set.base ?? (submitted.ok ? submitted.value : null)
    if (base === null) return
    written.begin({ base, revision, isConditions: true, as, begun: known })
    paused()
  }

  function paused(): void {
    written.paused()
    hasChanged.value = count.value > 0
  }

  async function state(): Promise<void> {
    const shown = text.shown.value
    const document = text.editing()?.readDocument() ?? null
    if (shown.kind !== 'conditions' || document === null || !(await flush())) return
    const { number } = shown.revision
    if (!(await approval.approveWithConditions(number, document, note.value.trim()))) return
    await written.drop()
    await close(release.underReview?.number ?? number)
  }

  async function close(revision: number): Promise<void> {
    written.end()
    hasChanged.value = false
    await text.showRevision(revision)
    await readContributionsAnew()
  }

  async function discard(): Promise<void> {
    const shown = text.shown.value
    if (shown.kind === 'conditions') {
      await flush()
      await written.drop()
      await close(shown.revision.number)
    } else if (begun.value !== null) {
      await dropSet(begun.value.set.id, begun.value.set.from.person ?? '')
      await readContributionsAnew()
    }
  }

  async function pause(): Promise<boolean> {
    if (written.from() === null) return true
    if (!(await flush())) return false
    paused()
    if (count.value === 0) await written.drop()
    else notices.say(t('conditions.kept'))
    written.end()
    await readContributionsAnew()
    return true
  }

  return {
    ...{ saveState, count, marks, note, flush, hasChanged, begun, begin, paused, state, discard, pause },
    changed: () => {
      hasChanged.value = true
      written.changed()
    },
  }
}
