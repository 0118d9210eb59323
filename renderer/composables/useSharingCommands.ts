import { useCommands } from '../commands/window-commands'
import { useNoticesStore } from '../stores/notices'
import { useSharedFolderStore } from '../stores/shared-folder'
import { useMessages } from './useMessages'

/** Offers to share the open release, or to end that. */
export function useSharingCommands(
  release: string,
  steps: { readonly save: () => Promise<boolean>; readonly meet: () => Promise<void> },
): void {
  const { t } = useMessages()
  const notices = useNoticesStore()
  const store = useSharedFolderStore()
  const isShared = (): boolean => store.open !== null || store.openProblem !== null

  async function setShared(shares: boolean): Promise<void> {
    if (!(await steps.save()) || !(await store.setShared(release, shares))) return
    store.begin(release)
    await steps.meet()
    notices.say(t(shares ? 'shared.isShared' : 'shared.isNotShared'))
  }

  useCommands([
    {
      id: 'shareRelease',
      isAvailable: () => store.hasFolder && !isShared(),
      run: () => void setShared(true),
    },
    { id: 'stopSharing', isAvailable: isShared, run: () => void setShared(false) },
  ])
}
