import { channels, type Channel } from '../../ipc/channels'
import type { Handlers } from '../../ipc/contract'
import { firstHandlers, type FirstChannel } from './first-handlers'
import { loadedLater } from './loaded-later'
import { refuseRetired } from './refuse-retired'
import type { Services } from './services'

/**
 * One function a channel, for the window and the command line alike. What works with texts, most of the code, is loaded
 * by the first call that needs it, or by `loadReleaseHandlers` before: the window is drawn without it.
 */
export function createHandlers(services: Services): Handlers {
  const first = firstHandlers(services)
  const isLater = (channel: Channel): channel is Exclude<Channel, FirstChannel> => !(channel in first)
  const later = loadedLater(channels.filter(isLater), async () =>
    (await loadReleaseHandlers()).releaseHandlers(services),
  )
  return refuseRetired(services.store, { ...later, ...first })
}

/** Loads what works with texts, so that the first call finds it there. */
export const loadReleaseHandlers = async () => import('./release-handlers')
