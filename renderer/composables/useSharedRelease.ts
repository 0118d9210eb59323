import type { Settlement } from '../../domain/shared-folder/shared-text'
import type { SharedReleaseView } from '../../ipc/shared-views'
import { ask, type Answer } from '../api'
import { useApplicationStore } from '../stores/application'
import { useContributionsStore } from '../stores/contributions'
import { useNoticesStore } from '../stores/notices'
import { usePeopleStore } from '../stores/people'
import { useReleaseStore } from '../stores/release'
import { useSharedFolderStore } from '../stores/shared-folder'
import { useMessages } from './useMessages'
import { lookInterval, useWhileFocused } from './useWhileFocused'
import type { WorkingCopy } from './useWorkingCopy'

/** The open release between this store and the shared folder. */
export interface SharedRelease {
  /** Brings both sides to the same text. */
  readonly meet: () => Promise<void>
  /** Somebody has typed: from the first key on others see that it is being edited. */
  readonly changed: () => void
  /** Edits although somebody else does. */
  readonly breakLock: () => Promise<void>
  /** Gives text and lock back. */
  readonly leave: () => Promise<void>
  readonly settle: (branch: string, how: Settlement) => Promise<void>
}

/** Shares the open release with others, as long as the calling component is on the screen. */
export function useSharedRelease(
  releaseId: string,
  copy: Pick<WorkingCopy, 'flush' | 'reconcile'>,
): SharedRelease {
  const { t } = useMessages()
  const application = useApplicationStore()
  const contributions = useContributionsStore()
  const notices = useNoticesStore()
  const people = usePeopleStore()
  const release = useReleaseStore()
  const store = useSharedFolderStore()
  let waiting = 0
  let last: Promise<void> = Promise.resolve()
  let hasTyped = false
  let hasLeft = false

  const acting = () => ({ release: releaseId, as: application.settings.actingAs })
  store.begin(releaseId)

  /** One after the other, each with what was typed before it in the store. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    waiting += 1
    last = last
      .then(async () => {
        if (!hasLeft && (await copy.flush())) await work()
      })
      .finally(() => {
        waiting -= 1
      })
    return last
  }

  const meet = (): Promise<void> => inTurn(meetNow)

  async function meetNow(): Promise<void> {
    const hadTyped = hasTyped
    hasTyped = false
    const answer = await ask('meetShared', acting())
    await take(answer)
    // An editor that gives ids to blocks changes the document, and not what it says.
    hasTyped ||= hadTyped && (!answer.ok || answer.value?.done === 'gave')
    if (hasTyped && isFree()) await takeLockNow(false)
  }

  async function take(answer: Answer<'meetShared'> | Answer<'takeSharedLock'>): Promise<void> {
    if (hasLeft) return
    if (!answer.ok) {
      store.openProblem = answer.failure
      return
    }
    store.take(releaseId, answer.value)
    await follow(answer.value)
  }

  /** Brings on the screen what came from the folder. */
  async function follow(view: SharedReleaseView | null): Promise<void> {
    if (view === null) return
    const isReplaced = view.done === 'took' || view.done === 'setAside'
    if (isReplaced) {
      hasTyped = false
      await copy.reconcile()
      await Promise.all([release.refreshCheckpoints(), people.refresh()])
    }
    if (view.hasNewComments) await contributions.load(releaseId)
  }

  async function takeLockNow(breaks: boolean): Promise<void> {
    const answer = await ask('takeSharedLock', { ...acting(), breaks })
    await take(answer)
    // Somebody was quicker: what was typed is kept apart, and theirs is shown.
    if (!answer.ok && answer.failure.code === 'sharedHeld') await take(await ask('meetShared', acting()))
  }

  const isFree = (): boolean => store.openProblem === null && store.open?.editing.kind === 'free'
  /** Whether the release is shared, as far as that is known. */
  const isShared = (): boolean => store.open !== null || store.openProblem !== null
  useWhileFocused(() => {
    if (waiting === 0 && isShared()) void meet()
  }, lookInterval)

  return {
    meet,
    changed: () => {
      hasTyped = true
      if (waiting === 0 && isFree()) void inTurn(() => takeLockNow(false))
    },
    breakLock: () => inTurn(() => takeLockNow(true)),
    leave: async () => {
      if (hasLeft) return
      hasLeft = true
      store.end(releaseId)
      await ask('leaveShared', acting())
    },
    settle: async (branch, how) => {
      const { actingAs: as } = application.settings
      if (as === null) {
        notices.report({ code: 'personMissing' })
        return
      }
      const answer = await ask('settleBranch', { release: releaseId, branch, how, as })
      if (answer.ok) notices.say(t(`shared.settled.${how}`))
      else notices.report(answer.failure)
      await Promise.all([meet(), contributions.load(releaseId), release.refreshCheckpoints()])
    },
  }
}
