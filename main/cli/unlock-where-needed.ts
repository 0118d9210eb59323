import type { Channel } from '../../ipc/channels'
import type { Handlers } from '../../ipc/contract'
import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { PassphraseSource } from './passphrase-source'

/** Handlers that have a passphrase asked for where a call fails for want of it, and then call once more. */
export function unlockWhereNeeded(handlers: Handlers, passphrases: PassphraseSource): Handlers {
  const unlocking = (channel: Channel) => async (input: unknown) => {
    // Each name is given the input of that very name, which the compiler cannot follow through the index.
    const handler = handlers[channel] as (input: unknown) => Promise<Result<unknown, Failure>>
    const answer = await handler(input)
    if (answer.ok || answer.failure.code !== 'passphraseNeeded') return answer
    const passphrase = await passphrases.current()
    if (passphrase === null) return answer
    const unlocked = await handlers.unlockPerson({ as: answer.failure.person, passphrase })
    return unlocked.ok ? handler(input) : unlocked
  }
  const channels = Object.keys(handlers) as Channel[]
  return Object.fromEntries(channels.map((channel) => [channel, unlocking(channel)])) as unknown as Handlers
}
