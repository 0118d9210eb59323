import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { recentLimit } from '../../ipc/default-settings'
import type { RecentRelease } from '../../ipc/views'
import { ask } from '../api'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'

/** The releases opened last on this machine, for the menu, the palette and the start. */
export const useRecentStore = defineStore('recent', () => {
  const application = useApplicationStore()
  /** Those that still exist, newest first. */
  const releases = shallowRef<readonly RecentRelease[]>([])

  /** Asks for their headlines again. */
  async function refresh(): Promise<void> {
    const answer = await ask('listRecentReleases', null)
    if (answer.ok) releases.value = answer.value
    else useNoticesStore().report(answer.failure)
  }

  /** A release was opened: it comes first from now on. */
  async function remember(release: string): Promise<void> {
    const others = application.settings.recentReleases.filter((id) => id !== release)
    await application.changeSettings({ recentReleases: [release, ...others].slice(0, recentLimit) })
    await refresh()
  }

  return { releases, refresh, remember }
})
