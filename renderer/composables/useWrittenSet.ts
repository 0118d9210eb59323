import {
  computed,
  effectScope,
  onScopeDispose,
  ref,
  shallowRef,
  watch,
  type EffectScope,
  type Ref,
} from 'vue'
import { parseRelease, type ReleaseNode } from '../../domain/document/parse'
import { bringTogether } from '../../domain/suggestions/bring-together'
import { fromWindow } from '../../domain/suggestions/contribution'
import { suggestedBy } from '../../domain/suggestions/named-changes'
import { ask } from '../api'
import type { AutosaveState } from '../editor/autosave-schedule'
import type { ContributionMark } from '../editor/plugins/contribution-marks'
import { useAutosave, type Autosave, type SaveOutcome } from '../editor/useAutosave'
import { useContributionsStore, type ReadSet } from '../stores/contributions'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { markOfOwnChange } from './contribution-marks-of'

/** What is written in a copy of a text. */
export interface WrittenFrom {
  readonly base: ReleaseNode
  /** Number of the revision that the base is; null for the working copy. */
  readonly revision: number | null
  readonly isConditions: boolean
  /** Id of whoever writes. */
  readonly as: string
  /** What was begun before, which is gone on with. */
  readonly begun: ReadSet | null
}

/** A copy of a text in which somebody writes: a suggestion set that is stored as it is typed, until it is ended. */
export interface WrittenSet {
  readonly saveState: Readonly<Ref<AutosaveState>>
  /** How many changes there are so far, as of the last pause. */
  readonly count: Readonly<Ref<number>>
  /** What was changed so far, as it is drawn. */
  readonly marks: Readonly<Ref<readonly ContributionMark[]>>
  /** What is said with it, stored with it. */
  readonly note: Ref<string>
  /** What is being written; null where nothing is. */
  readonly from: () => WrittenFrom | null
  readonly begin: (from: WrittenFrom) => void
  /** Told after each change of the text. */
  readonly changed: () => void
  /** Told in a pause of typing. */
  readonly paused: () => void
  /** Saves what is unsaved; true where all of it is stored. */
  readonly flush: () => Promise<boolean>
  /** Stores it as handed over. False where that failed. */
  readonly handOver: () => Promise<boolean>
  /** Deletes what is stored of it. */
  readonly drop: () => Promise<void>
  /** Writes no more; what is stored stays. */
  readonly end: () => void
}

/** Stores what is written; `read` gives it as document JSON, null where it is not on the screen. */
export function useWrittenSet(read: () => unknown): WrittenSet {
  const release = useReleaseStore()
  const notices = useNoticesStore()
  const count = ref(0)
  const marks = shallowRef<readonly ContributionMark[]>([])
  const note = ref('')
  let writing: (WrittenFrom & { set: string | null }) | null = null
  const autosave = shallowRef<Autosave | null>(null)
  const saveState = computed(() => autosave.value?.state.value ?? 'saved')
  let scope: EffectScope | null = null

  async function save(changed: unknown, baseVersion: number, isFinished: boolean): Promise<SaveOutcome> {
    const { facts } = release
    if (facts === null || writing === null || changed === null) return { kind: 'failed' }
    const { base, revision, isConditions, as, set } = writing
    const answer = await ask('writeSuggestions', {
      ...{ release: facts.id, set, baseVersion, base: base.toJSON() as unknown, changed },
      ...{ revision, isFinished, isConditions, note: note.value, as },
    })
    if (!answer.ok) {
      notices.report(answer.failure)
      return { kind: 'failed' }
    }
    writing.set = answer.value.id
    return { kind: 'saved', version: answer.value.version }
  }

  function begin(from: WrittenFrom): void {
    scope?.stop()
    writing = { ...from, set: from.begun?.set.id ?? null }
    note.value = from.begun?.note ?? ''
    scope = effectScope()
    autosave.value =
      scope.run(() => {
        watch(note, changed, { flush: 'sync' })
        return useAutosave({
          read,
          save: (document, base) => save(document, base, false),
          version: from.begun?.version ?? 0,
          onStale: () => undefined,
        })
      }) ?? null
  }

  const changed = (): void => autosave.value?.changed()

  function paused(): void {
    if (writing === null) return
    const parsed = parseRelease(read())
    const written = parsed.ok ? parsed.value : writing.base
    count.value = suggestedBy({ base: writing.base, changed: written }).changes.length
    // Seen from what is written, the suggestion back to what stood there before.
    const back = {
      ...{ id: '', from: { person: null, name: '' }, at: '', source: fromWindow, revision: null },
      ...{ base: written, changed: writing.base, decisions: [] },
    }
    marks.value = bringTogether([back], written).flatMap(markOfOwnChange)
  }

  function end(): void {
    scope?.stop()
    ;[scope, autosave.value, writing] = [null, null, null]
    marks.value = []
    count.value = 0
    note.value = ''
  }

  const flush = async (): Promise<boolean> => autosave.value === null || (await autosave.value.flush())

  onScopeDispose(() => scope?.stop())

  return {
    ...{ saveState, count, marks, note, begin, changed, paused, flush, end },
    from: () => writing,
    handOver: async () =>
      autosave.value !== null && (await save(read(), autosave.value.version(), true)).kind === 'saved',
    drop: async () => {
      if (writing !== null && writing.set !== null) await dropSet(writing.set, writing.as)
    },
  }
}

/** Deletes a stored set of the open release. */
export async function dropSet(set: string, as: string): Promise<void> {
  const { facts } = useReleaseStore()
  if (facts === null) return
  const answer = await ask('dropSuggestions', { release: facts.id, set, as })
  if (!answer.ok) useNoticesStore().report(answer.failure)
}

/** Reads anew what is begun, handed over and commented on the open release. */
export async function readContributionsAnew(): Promise<void> {
  const { facts } = useReleaseStore()
  if (facts !== null) await useContributionsStore().load(facts.id)
}
