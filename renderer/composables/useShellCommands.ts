import { nextTick } from 'vue'
import { ask } from '../api'
import { useCommands } from '../commands/window-commands'
import { useApplicationStore } from '../stores/application'
import { useOrganisationStore } from '../stores/organisation'
import { useNavigationStore } from '../stores/navigation'
import { useShellStore } from '../stores/shell'

/** Offers the commands that belong to the application: settings, zoom, messages, help, welcome, about. */
export function useShellCommands(leaveEditor: () => Promise<void>): void {
  const application = useApplicationStore()
  const navigation = useNavigationStore()
  const shell = useShellStore()
  const organisation = useOrganisationStore()
  const isReady = (): boolean => application.phase.kind === 'ready'

  /** Help opens at what is on the screen. */
  function showHelp(): void {
    shell.showHelp(navigation.screen.kind === 'editor' ? 'write' : 'start')
  }

  async function showWelcome(): Promise<void> {
    if (navigation.screen.kind === 'editor') await leaveEditor()
    shell.wantsWelcome = true
    await nextTick()
    document.querySelector<HTMLElement>('[data-welcome]')?.focus()
  }

  const zoom = (step: -1 | 0 | 1) => (): void => void ask('changeZoom', { step })

  useCommands([
    {
      id: 'showSettings',
      run: () => {
        shell.dialog = 'settings'
      },
    },
    { id: 'showOrganisation', isAvailable: isReady, run: () => void organisation.open() },
    {
      id: 'manageLists',
      isAvailable: isReady,
      run: () => {
        shell.dialog = 'mailing'
      },
    },
    {
      id: 'identifyText',
      isAvailable: isReady,
      run: () => {
        shell.dialog = 'identify'
      },
    },
    { id: 'zoomIn', run: zoom(1) },
    { id: 'zoomOut', run: zoom(-1) },
    { id: 'zoomReset', run: zoom(0) },
    {
      id: 'showNotices',
      isAvailable: isReady,
      run: () => {
        shell.isNoticeLogOpen = true
      },
    },
    { id: 'showHelp', run: showHelp },
    {
      id: 'showWelcome',
      isAvailable: isReady,
      run: () => void showWelcome(),
    },
    {
      id: 'showAbout',
      run: () => {
        shell.dialog = 'about'
      },
    },
  ])
}
