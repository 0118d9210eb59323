import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue'
import {
  autosaveState,
  nextSchedule,
  savedSchedule,
  saveDueAt,
  type AutosaveEvent,
  type AutosaveSchedule,
  type AutosaveState,
} from './autosave-schedule'

/** What became of a save. Stale: the stored version is no longer the one that this text was based on. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed' }

export interface AutosaveOptions {
  /** The text as it is now. */
  readonly read: () => unknown
  /** Stores it on top of that version. A rejection counts as failed. */
  readonly save: (document: unknown, baseVersion: number) => Promise<SaveOutcome>
  /** The version that the text in the editor was opened at. */
  readonly version: number
  /** Somebody else saved in between; nothing more is saved by this autosave. */
  readonly onStale: () => void
  /** Steady clock in milliseconds. */
  readonly now?: () => number
}

export interface Autosave {
  readonly state: Readonly<Ref<AutosaveState>>
  /** The version that the last finished save made. */
  readonly version: () => number
  /** To be called after each change of the text. */
  readonly changed: () => void
  /** Saves what is unsaved at once; true when all of it is stored. */
  readonly flush: () => Promise<boolean>
  /** Saves no more; what is unsaved stays so. */
  readonly stop: () => void
}

/** Saves within 300 ms of a pause and at most 1 s after the first unsaved key, one save at a time. */
export function useAutosave(options: AutosaveOptions): Autosave {
  const now = options.now ?? (() => performance.now())
  const state = shallowRef<AutosaveState>('saved')
  let schedule: AutosaveSchedule = savedSchedule
  let version = options.version
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let isStopped = false

  function follow(event: AutosaveEvent): void {
    schedule = nextSchedule(schedule, event)
    state.value = autosaveState(schedule)
    plan()
  }

  function plan(): void {
    clearTimeout(timer)
    const due = saveDueAt(schedule)
    if (due !== null && !isStopped) timer = setTimeout(start, Math.max(0, due - now()))
  }

  function start(): void {
    running ??= saveOnce().finally(() => {
      running = null
      plan()
    })
  }

  async function saveOnce(): Promise<void> {
    follow({ kind: 'saveStarted' })
    const outcome = await attempt()
    switch (outcome.kind) {
      case 'saved':
        version = outcome.version
        follow({ kind: 'saveSucceeded' })
        break
      case 'stale':
        follow({ kind: 'saveStale' })
        options.onStale()
        break
      case 'failed':
        follow({ kind: 'saveFailed', at: now() })
    }
  }

  async function attempt(): Promise<SaveOutcome> {
    try {
      return await options.save(options.read(), version)
    } catch {
      // Whatever went wrong on the way, the text is not stored: it stays unsaved, is shown so and tried again.
      return { kind: 'failed' }
    }
  }

  async function flush(): Promise<boolean> {
    if (running !== null) await running
    if (schedule.unsavedSince !== null && !schedule.isStopped && !isStopped) {
      start()
      await running
    }
    return autosaveState(schedule) === 'saved'
  }

  function stop(): void {
    isStopped = true
    clearTimeout(timer)
  }

  onScopeDispose(stop, true)

  return {
    state: readonly(state),
    version: () => version,
    changed: () => follow({ kind: 'changed', at: now() }),
    flush,
    stop,
  }
}
