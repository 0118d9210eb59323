import type { Channel } from '../../ipc/channels'
import type { Handlers } from '../../ipc/contract'

/**
 * Handlers of `channels` whose module is loaded by the first call, once: what no start needs (printing, reading files
 * back, importing) must not stand between the person and the window.
 */
export function loadedLater<Name extends Channel>(
  channels: readonly Name[],
  load: () => Promise<Pick<Handlers, Name>>,
): Pick<Handlers, Name> {
  let loading: Promise<Pick<Handlers, Name>> | null = null
  const handler = (channel: Name) => async (input: never) => {
    const handlers = await (loading ??= load())
    return handlers[channel](input)
  }
  // Each name gets a function that hands its input on to the handler of that very name.
  return Object.fromEntries(channels.map((channel) => [channel, handler(channel)])) as unknown as Pick<
    Handlers,
    Name
  >
}
