import { useNavigationStore } from '../stores/navigation'
import { useReleaseStore } from '../stores/release'
import type { Conditions } from './useConditions'
import type { SharedRelease } from './useSharedRelease'
import type { Suggesting } from './useSuggesting'
import type { WorkingCopy } from './useWorkingCopy'

/** The ways out of a release, or to another of its texts. What could not be stored stays on the screen. */
export interface Leaving {
  /** Whether nothing on the screen would be lost by leaving it: saves what is unsaved. */
  readonly mayClose: () => Promise<boolean>
  /** Does what brings another text on the screen. */
  readonly replaceText: (show: () => unknown) => Promise<void>
  /** Goes back to the library. */
  readonly leave: () => Promise<void>
  /** Saves what is unsaved and gives back what is shared; false where something could not be saved. */
  readonly end: () => Promise<boolean>
}

/** Ends what is written in a release before it, or its text, leaves the screen. */
export function useLeaving({
  copy,
  conditions,
  suggesting,
  shared,
}: {
  readonly copy: Pick<WorkingCopy, 'flush'>
  readonly conditions: Pick<Conditions, 'flush' | 'pause'>
  readonly suggesting: Pick<Suggesting, 'flush' | 'finish'>
  readonly shared: Pick<SharedRelease, 'leave'>
}): Leaving {
  const navigation = useNavigationStore()
  const release = useReleaseStore()

  const mayClose = async (): Promise<boolean> =>
    (await conditions.flush()) && (await suggesting.flush()) && copy.flush()

  /** Ends what is written in a copy; false where it could not be stored. */
  const endCopies = async (): Promise<boolean> => (await conditions.pause()) && suggesting.finish()

  return {
    mayClose,
    replaceText: async (show) => {
      if (await endCopies()) show()
    },
    leave: async () => {
      if (!(await endCopies()) || !(await mayClose())) return
      release.close()
      navigation.showLibrary()
    },
    end: async () => {
      if (!(await mayClose())) return false
      await shared.leave()
      return true
    },
  }
}
