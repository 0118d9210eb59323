import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { CheckpointView, RevisionView } from '../../ipc/views'
import { ask } from '../api'
import { useNoticesStore } from '../stores/notices'
import { usePeopleStore } from '../stores/people'
import { useReleaseStore } from '../stores/release'

/** Which text of the release is on the screen: the working copy, one that can only be read, or a submitted one that its approver changes. */
export type ShownText =
  | { readonly kind: 'workingCopy' }
  | { readonly kind: 'revision'; readonly revision: RevisionView; readonly document: unknown }
  | { readonly kind: 'conditions'; readonly revision: RevisionView; readonly document: unknown }
  /** A copy in which somebody writes what they suggest. */
  | { readonly kind: 'suggesting'; readonly document: unknown }
  | { readonly kind: 'checkpoint'; readonly checkpoint: CheckpointView; readonly document: unknown }

export interface ShownTextChoice {
  readonly shown: Readonly<Ref<ShownText>>
  readonly showWorkingCopy: () => void
  readonly showRevision: (number: number) => Promise<void>
  readonly showCheckpoint: (checkpoint: CheckpointView) => Promise<void>
  /** Opens a submitted revision so that its approver can change words in it; `begun` is what they had made of it. */
  readonly stateConditions: (number: number, begun?: unknown) => Promise<void>
  /** Opens a document as one in which somebody writes what they suggest. */
  readonly showSuggesting: (document: unknown) => Promise<void>
}

/**
 * Chooses the text on the screen. Who decides on a revision sees that revision, an approved release shows the
 * approved one, conditions are shown to everybody, everybody else sees the working copy; a change of status or of the
 * acting person chooses anew. `beforeLeaving` is awaited before the working copy goes off the screen.
 */
export function useShownText(beforeLeaving: () => Promise<unknown>): ShownTextChoice {
  const release = useReleaseStore()
  const people = usePeopleStore()
  const notices = useNoticesStore()
  const shown = shallowRef<ShownText>({ kind: 'workingCopy' })
  const asked = ref(0)

  /** The revision that is to be on the screen unless somebody chooses otherwise, or null for the working copy. */
  const suggested = computed<number | null>(() => {
    const { facts, underReview, approved } = release
    if (underReview !== null) {
      if (underReview.origin === 'conditions') return underReview.number
      const isAuthor = underReview.authors.some(({ id }) => id === people.acting?.id)
      return people.acting === null || isAuthor ? null : underReview.number
    }
    return facts !== null && !facts.isEditable && facts.unreadable === null
      ? (approved?.number ?? null)
      : null
  })

  async function readRevision(
    kind: 'revision' | 'conditions',
    revision: number,
    begun?: unknown,
  ): Promise<void> {
    const { facts } = release
    if (facts === null) return
    const mine = ++asked.value
    await beforeLeaving()
    const answer = await ask('readRevision', { release: facts.id, revision })
    if (mine !== asked.value) return
    if (answer.ok) shown.value = { kind, ...answer.value, document: begun ?? answer.value.document }
    else notices.report(answer.failure)
  }

  const showRevision = (revision: number): Promise<void> => readRevision('revision', revision)

  async function showCheckpoint(checkpoint: CheckpointView): Promise<void> {
    const mine = ++asked.value
    await beforeLeaving()
    const answer = await ask('readCheckpoint', { checkpoint: checkpoint.id })
    if (mine !== asked.value) return
    if (answer.ok) shown.value = { kind: 'checkpoint', checkpoint, document: answer.value.document }
    else notices.report(answer.failure)
  }

  async function showSuggesting(document: unknown): Promise<void> {
    const mine = ++asked.value
    await beforeLeaving()
    if (mine === asked.value) shown.value = { kind: 'suggesting', document }
  }

  function showWorkingCopy(): void {
    asked.value += 1
    shown.value = { kind: 'workingCopy' }
  }

  watch(
    [suggested, () => release.facts?.status],
    ([number]) => {
      // What somebody writes in a copy, conditions or suggestions, leaves the screen by their own choice only.
      if (shown.value.kind === 'conditions' || shown.value.kind === 'suggesting') return
      if (number === null) showWorkingCopy()
      else void showRevision(number)
    },
    { immediate: true },
  )

  return {
    ...{ shown, showWorkingCopy, showRevision, showCheckpoint, showSuggesting },
    stateConditions: (revision, begun) => readRevision('conditions', revision, begun),
  }
}
