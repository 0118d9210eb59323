/** When the text is to be saved next. Times are milliseconds of one steady clock. */
export interface AutosaveSchedule {
  /** When the first change came that no finished or running save holds; null where there is none. */
  readonly unsavedSince: number | null
  readonly lastChange: number
  /** Whether a save is under way; there is never a second one beside it. */
  readonly isSaving: boolean
  /** When the text that a running save holds began to be unsaved. */
  readonly savingSince: number | null
  /** Saves that failed since the last one that did not. */
  readonly failures: number
  /** When to try again after a failure, whether or not somebody types. */
  readonly retryAt: number | null
  readonly isStopped: boolean
}

export type AutosaveState = 'saving' | 'saved' | 'failed'

/** A save starts this long after the last key … */
export const pauseBeforeSave = 300
/** … and at the latest this long after the first key that is not saved. */
export const longestUnsaved = 1000

export const savedSchedule: AutosaveSchedule = {
  unsavedSince: null,
  lastChange: 0,
  isSaving: false,
  savingSince: null,
  failures: 0,
  retryAt: null,
  isStopped: false,
}

/** Half a second after the first failure, twice as long after each further one, at most 15 seconds. */
export const retryDelay = (failures: number): number => Math.min(500 * 2 ** (failures - 1), 15_000)

/** What happened to the text or to a save. */
export type AutosaveEvent =
  | { readonly kind: 'changed'; readonly at: number }
  | { readonly kind: 'saveStarted' }
  | { readonly kind: 'saveSucceeded' }
  | { readonly kind: 'saveFailed'; readonly at: number }
  /** Somebody else saved in between: this text may not be written over theirs. */
  | { readonly kind: 'saveStale' }

export function nextSchedule(schedule: AutosaveSchedule, event: AutosaveEvent): AutosaveSchedule {
  switch (event.kind) {
    case 'changed':
      return {
        ...schedule,
        unsavedSince: schedule.unsavedSince ?? event.at,
        lastChange: event.at,
        retryAt: schedule.retryAt === null ? null : Math.min(schedule.retryAt, event.at + pauseBeforeSave),
      }
    case 'saveStarted':
      return {
        ...schedule,
        isSaving: true,
        savingSince: schedule.unsavedSince,
        unsavedSince: null,
        retryAt: null,
      }
    case 'saveSucceeded':
      return { ...schedule, isSaving: false, savingSince: null, failures: 0, retryAt: null }
    case 'saveFailed':
      return {
        ...schedule,
        isSaving: false,
        savingSince: null,
        unsavedSince: schedule.savingSince ?? schedule.unsavedSince,
        failures: schedule.failures + 1,
        retryAt: event.at + retryDelay(schedule.failures + 1),
      }
    case 'saveStale':
      return {
        ...schedule,
        isSaving: false,
        savingSince: null,
        unsavedSince: schedule.savingSince ?? schedule.unsavedSince,
        failures: schedule.failures + 1,
        isStopped: true,
      }
  }
}

/** When the next save is due, null while there is nothing to save or one is running. */
export function saveDueAt({
  unsavedSince,
  lastChange,
  isSaving,
  retryAt,
  isStopped,
}: AutosaveSchedule): number | null {
  if (unsavedSince === null || isSaving || isStopped) return null
  return retryAt ?? Math.min(lastChange + pauseBeforeSave, unsavedSince + longestUnsaved)
}

/** What to tell: saved only when every letter is; failed until a save has succeeded. */
export function autosaveState({ unsavedSince, isSaving, failures }: AutosaveSchedule): AutosaveState {
  if (failures > 0) return 'failed'
  return unsavedSince === null && !isSaving ? 'saved' : 'saving'
}
