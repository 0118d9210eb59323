import { effectScope, onScopeDispose, ref, shallowRef, type EffectScope, type Ref } from 'vue'
import { parseRelease, type ReleaseNode } from '../../domain/document/parse'
import { bringTogether } from '../../domain/suggestions/bring-together'
import { fromWindow } from '../../domain/suggestions/contribution'
import { suggestedBy } from '../../domain/suggestions/named-changes'
import { ask } from '../api'
import type { AutosaveState } from '../editor/autosave-schedule'
import type { ContributionMark } from '../editor/plugins/contribution-marks'
import { useAutosave, type Autosave, type SaveOutcome } from '../editor/useAutosave'
import { useApplicationStore } from '../stores/application'
import { useContributionsStore, type ReadSet } from '../stores/contributions'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { markOfOwnChange } from './contribution-marks-of'
import { useMessages } from './useMessages'
import type { TextOnScreen } from './useTextOnScreen'

/** Writing what one suggests in a copy of the text, which itself stays as it is. */
export interface Suggesting {
  /** Begins with the text on the screen, or goes on with what was begun. */
  readonly begin: (begun?: ReadSet) => Promise<void>
  readonly saveState: Readonly<Ref<AutosaveState>>
  /** How many changes there are so far. */
  readonly count: Readonly<Ref<number>>
  /** What was changed so far, as it is drawn. */
  readonly marks: Readonly<Ref<readonly ContributionMark[]>>
  /** Told after each change of the text. */
  readonly changed: () => void
  /** Told in a pause of typing. */
  readonly paused: () => void
  /** Saves what is unsaved; true where all of it is stored. */
  readonly flush: () => Promise<boolean>
  /** Hands the suggestions over and goes back to the text. False where they could not be stored. */
  readonly finish: () => Promise<boolean>
  /** Gives up what was written. */
  readonly discard: (begun?: ReadSet) => Promise<void>
}

/** What is being written: from which text, and as which set. */
interface Writing {
  readonly base: ReleaseNode
  readonly revision: number | null
  readonly as: string
  set: string | null
}

/** Lets somebody suggest changes. As everything that is typed, what they write is stored at once. */
export function useSuggesting(
  text: Pick<
    TextOnScreen,
    'shown' | 'editing' | 'read' | 'copy' | 'showSuggesting' | 'showWorkingCopy' | 'showRevision'
  >,
): Suggesting {
  const { t } = useMessages()
  const application = useApplicationStore()
  const release = useReleaseStore()
  const notices = useNoticesStore()
  const store = useContributionsStore()
  const saveState = ref<AutosaveState>('saved')
  const count = ref(0)
  const marks = shallowRef<readonly ContributionMark[]>([])
  let writing: Writing | null = null
  let autosave: Autosave | null = null
  let scope: EffectScope | null = null

  async function save(changed: unknown, baseVersion: number, isFinished: boolean): Promise<SaveOutcome> {
    const { facts } = release
    if (facts === null || writing === null || changed === null) return { kind: 'failed' }
    const { base, revision, as, set } = writing
    const answer = await ask('writeSuggestions', {
      ...{ release: facts.id, set, baseVersion, base: base.toJSON() as unknown, changed },
      ...{ revision, isFinished, as },
    })
    if (!answer.ok) {
      notices.report(answer.failure)
      return { kind: 'failed' }
    }
    writing.set = answer.value.id
    return { kind: 'saved', version: answer.value.version }
  }

  function saveFrom(version: number): void {
    scope?.stop()
    scope = effectScope()
    autosave =
      scope.run(() =>
        useAutosave({
          read: () => text.editing()?.readDocument() ?? null,
          save: async (document, base) => {
            const outcome = await save(document, base, false)
            saveState.value = outcome.kind === 'saved' ? 'saved' : 'failed'
            return outcome
          },
          version,
          onStale: () => undefined,
        }),
      ) ?? null
  }

  async function begin(begun?: ReadSet): Promise<void> {
    const as = application.settings.actingAs
    if (as === null) {
      notices.report({ code: 'personMissing' })
      return
    }
    const { value: shown } = text.shown
    const base = begun?.set.base ?? text.read()
    if (base === null || shown.kind === 'conditions' || !(await text.copy.flush())) return
    const revision =
      begun === undefined ? (shown.kind === 'revision' ? shown.revision.number : null) : begun.set.revision
    writing = { base, revision, as, set: begun?.set.id ?? null }
    saveState.value = 'saved'
    saveFrom(begun?.version ?? 0)
    await text.showSuggesting((begun?.set.changed ?? base).toJSON())
    paused()
  }

  function paused(): void {
    if (writing === null) return
    const parsed = parseRelease(text.editing()?.readDocument())
    const changed = parsed.ok ? parsed.value : writing.base
    count.value = suggestedBy({ base: writing.base, changed }).changes.length
    // Seen from what is written, the suggestion back to what stood there before.
    const back = {
      ...{ id: '', from: { person: null, name: '' }, at: '', source: fromWindow, revision: null },
      ...{ base: changed, changed: writing.base, decisions: [] },
    }
    marks.value = bringTogether([back], changed).flatMap(markOfOwnChange)
  }

  function leave(): void {
    const revision = writing?.revision ?? null
    scope?.stop()
    ;[scope, autosave, writing] = [null, null, null]
    marks.value = []
    count.value = 0
    if (revision === null) text.showWorkingCopy()
    else void text.showRevision(revision)
  }

  const flush = async (): Promise<boolean> => autosave === null || (await autosave.flush())

  async function finish(): Promise<boolean> {
    if (writing === null || autosave === null || !(await flush())) return writing === null
    paused()
    const { set } = writing
    if (count.value === 0) {
      await drop(set)
      notices.say(t('suggesting.nothing'))
    } else {
      const outcome = await save(text.editing()?.readDocument() ?? null, autosave.version(), true)
      if (outcome.kind !== 'saved') return false
      notices.say(t('suggesting.done', { count: count.value }))
    }
    leave()
    if (release.facts !== null) await store.load(release.facts.id)
    return true
  }

  async function drop(set: string | null): Promise<void> {
    const { facts } = release
    const as = writing?.as ?? application.settings.actingAs
    if (set === null || facts === null || as === null) return
    const answer = await ask('dropSuggestions', { release: facts.id, set, as })
    if (!answer.ok) notices.report(answer.failure)
  }

  async function discard(begun?: ReadSet): Promise<void> {
    if (begun === undefined) await flush()
    await drop(begun?.set.id ?? writing?.set ?? null)
    if (begun === undefined) leave()
    if (release.facts !== null) await store.load(release.facts.id)
  }

  onScopeDispose(() => scope?.stop())

  return {
    ...{ begin, saveState, count, marks, paused, flush, finish, discard },
    changed: () => {
      saveState.value = 'saving'
      autosave?.changed()
    },
  }
}
