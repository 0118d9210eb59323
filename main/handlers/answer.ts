import type { Channel } from '../../ipc/channels'
import { contract, type Handlers, type ParsedInput } from '../../ipc/contract'

/** Answers a message by the handler of its channel; rejects where the input does not fit the channel's schema. */
export type Answer = (channel: Channel, input: unknown) => Promise<unknown>

/** Answers every channel of the contract by these handlers. */
export function answerBy(handlers: Handlers): Answer {
  const answer = <Name extends Channel>(channel: Name, input: unknown): Promise<unknown> => {
    // The contract pairs each channel with its own schema; the compiler cannot follow that pairing through the index.
    const parsed = contract[channel].input.parse(input) as ParsedInput<Name>
    return handlers[channel](parsed)
  }
  return async (channel, input) => answer(channel, input)
}
