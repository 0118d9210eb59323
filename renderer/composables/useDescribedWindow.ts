import { computed, effect, onMounted, onScopeDispose, stop, watch } from 'vue'
import type { WindowView } from '../../ipc/views'
import { ask } from '../api'
import { availableCommand, windowCommands } from '../commands/window-commands'
import { useApplicationStore } from '../stores/application'
import { useNavigationStore } from '../stores/navigation'
import { useRecentStore } from '../stores/recent'
import { useReleaseStore } from '../stores/release'
import { useMessages } from './useMessages'

/** How long the window waits until the menu follows, in milliseconds: while somebody types it need not. */
const menuDelay = 250

/** Keeps the window's title, and what menu and frame show, as they are on the screen. */
export function useDescribedWindow(): void {
  const { t } = useMessages()
  const application = useApplicationStore()
  const navigation = useNavigationStore()
  const recent = useRecentStore()
  const release = useReleaseStore()

  const isUnsaved = computed(() => navigation.screen.kind === 'editor' && release.save.kind !== 'saved')
  const title = computed(() => {
    if (navigation.screen.kind !== 'editor' || release.facts === null)
      return t('windowTitle.library', { library: t('library.title') })
    const headline = release.headline === '' ? t('library.untitled') : release.headline
    const status = t(`status.${release.facts.status}`)
    return t(isUnsaved.value ? 'windowTitle.unsaved' : 'windowTitle.release', { headline, status })
  })
  watch(
    title,
    (shown) => {
      document.title = shown
    },
    { immediate: true },
  )

  function describe(): WindowView {
    const commands = new Map(
      windowCommands.value.map(({ id, title: key, group, keys }) => [
        id,
        { id, title: t(key), group, key: keys[0] ?? null, isAvailable: availableCommand(id) !== undefined },
      ]),
    )
    return {
      commands: [...commands.values()],
      recent: recent.releases.map(({ id, headline }) => ({ id, headline })),
      isUnsaved: isUnsaved.value,
    }
  }

  // Whether a command is available is asked after a pause alone: asking them all at each key would slow it.
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = ''
  const send = (): void => {
    const view = tell()
    const described = JSON.stringify(view)
    if (described !== sent) void ask('describeWindow', view)
    sent = described
  }
  const tell = effect(describe, {
    scheduler: () => {
      clearTimeout(timer)
      timer = setTimeout(send, menuDelay)
    },
  })
  onMounted(send)
  onScopeDispose(() => {
    clearTimeout(timer)
    stop(tell)
  })

  watch(
    () => navigation.screen,
    (screen) => {
      if (application.phase.kind !== 'ready') return
      if (screen.kind === 'editor') void recent.remember(screen.release)
      else void recent.refresh()
    },
  )
}
