import { useMessages } from './useMessages'
import { useNow } from './useNow'

const dayOf = (instant: number): string => new Date(instant).toDateString()

/** Tells when something was: today by the clock, before that with its day. */
export function useWhen(): (instant: string) => string {
  const { t, formatClock, formatExact } = useMessages()
  const now = useNow()
  return (instant) =>
    dayOf(Date.parse(instant)) === dayOf(now.value)
      ? t('shared.clock', { time: formatClock(instant) })
      : formatExact(instant)
}
