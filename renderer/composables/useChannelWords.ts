import { channelChoices } from '../../domain/approval/sign-off'
import { useMessages } from './useMessages'

/** Gives a function that names the way by which an answer came; words of the office stay as they are. */
export function useChannelWords(): (channel: string) => string {
  const { t } = useMessages()
  return (channel) => {
    const usual = channelChoices.find((known) => known === channel)
    return usual === undefined ? channel : t(`clearance.channel.${usual}`)
  }
}
