import { effectScope, onScopeDispose, ref, shallowRef, watch, type EffectScope, type Ref } from 'vue'
import type { BroughtWords } from '../../ipc/origin-views'
import type { OpenRelease } from '../../ipc/views'
import { useAutosave, type Autosave, type SaveOutcome } from '../editor/useAutosave'
import { useReleaseStore } from '../stores/release'

/** The text of the open release between the store and the editor: loaded, saved as it is typed, loaded again. */
export interface WorkingCopy {
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>
  /** Document JSON as it was opened; a new value is a new document for the editor. */
  readonly document: Readonly<Ref<unknown>>
  /** Set while two texts compete: what the other one saved. */
  readonly theirs: Readonly<Ref<OpenRelease | null>>
  readonly open: () => Promise<void>
  readonly changed: () => void
  /** Tells with the next save what words were put in since the last one, and what they came from. */
  readonly brought: (words: BroughtWords) => void
  /** Saves what is unsaved; true when all of it is stored. */
  readonly flush: () => Promise<boolean>
  /** Saves, asks for the release again, and takes over a text that was changed elsewhere. True where it did. */
  readonly reconcile: () => Promise<boolean>
  readonly keepMine: () => Promise<boolean>
  readonly takeTheirs: () => void
}

/** `read` gives the text as it stands in the editor, or null where that is not on the screen. */
export function useWorkingCopy(releaseId: string, read: () => unknown): WorkingCopy {
  const release = useReleaseStore()
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const document = shallowRef<unknown>(null)
  const theirs = shallowRef<OpenRelease | null>(null)
  let autosave: Autosave | null = null
  let scope: EffectScope | null = null
  let untold: readonly BroughtWords[] = []

  /** What was brought in is told until a save has succeeded. */
  async function save(text: unknown, baseVersion: number): Promise<SaveOutcome> {
    const told = untold
    const outcome = await release.saveDocument(text, baseVersion, told)
    if (outcome.kind === 'saved') untold = untold.filter((words) => !told.includes(words))
    return outcome
  }

  function saveFrom(version: number): Autosave {
    scope?.stop()
    scope = effectScope()
    const started = scope.run(() => {
      const made = useAutosave({
        read,
        save,
        version,
        onStale: () => void meetTheirs(),
      })
      watch(made.state, release.showSaveState, { immediate: true })
      return made
    })
    if (started === undefined) throw new Error('An effect scope that was just made is active.')
    autosave = started
    return started
  }

  function take(opened: OpenRelease): void {
    untold = []
    document.value = opened.document
    saveFrom(opened.version)
  }

  async function open(): Promise<void> {
    const opened = await release.openRelease(releaseId)
    if (opened !== null) take(opened)
    state.value = opened === null ? 'failed' : 'ready'
  }

  async function meetTheirs(): Promise<void> {
    theirs.value = await release.read(releaseId)
  }

  async function reconcile(): Promise<boolean> {
    const isSaved = (await autosave?.flush()) ?? true
    const opened = await release.read(releaseId)
    if (opened === null || !isSaved || autosave?.state.value !== 'saved') return false
    if (opened.version === autosave.version()) return false
    take(opened)
    return true
  }

  async function keepMine(): Promise<boolean> {
    if (theirs.value === null) return false
    const next = saveFrom(theirs.value.version)
    theirs.value = null
    release.endConflict()
    next.changed()
    return next.flush()
  }

  function takeTheirs(): void {
    if (theirs.value !== null) take(theirs.value)
    theirs.value = null
    release.endConflict()
  }

  onScopeDispose(() => scope?.stop())

  return {
    state,
    document,
    theirs,
    open,
    changed: () => autosave?.changed(),
    brought: (words) => {
      untold = [...untold, words]
    },
    flush: () => autosave?.flush() ?? Promise.resolve(true),
    reconcile,
    keepMine,
    takeTheirs,
  }
}
