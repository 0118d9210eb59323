import type { Channel } from '../../ipc/channels'
import type { Handlers } from '../../ipc/contract'
import type { Store } from '../database/store'

/**
 * Puts one guard before all handlers: whoever has left the office acts by no channel. It looks at the input's `as`, so
 * that a channel which somebody adds later is guarded too.
 */
export function refuseRetired<Some extends Partial<Handlers>>(
  store: Pick<Store, 'checkActing'>,
  handlers: Some,
): Some {
  const guarded = (channel: Channel) => async (input: unknown) => {
    const person = actorOf(input)
    const check = person === null ? null : await store.checkActing({ person })
    // Each name is given the input of that very name, which the compiler cannot follow through the index.
    const handler = handlers[channel] as (input: unknown) => Promise<unknown>
    return check?.ok === false ? check : handler(input)
  }
  const channels = Object.keys(handlers) as Channel[]
  return Object.fromEntries(channels.map((channel) => [channel, guarded(channel)])) as unknown as Some
}

const actorOf = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'as' in input && typeof input.as === 'string'
    ? input.as
    : null
