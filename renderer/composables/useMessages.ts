import { useI18n } from 'vue-i18n'
import type { MessageKey } from '../locales/messages'
import { plainMessage } from '../locales/plain-messages'
import { formatClock, formatDay, formatExact, formatNumber, formatRelative, formatTime } from './format-time'
import { useApplicationStore } from '../stores/application'

/** What a message is filled with; `count` chooses between its forms. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Words, numbers and times in the language of the window. */
export function useMessages() {
  const { t: translate } = useI18n({ useScope: 'global' })
  const application = useApplicationStore()
  const locale = (): 'de-DE' | 'en-GB' => (application.settings.language === 'de' ? 'de-DE' : 'en-GB')

  function t(key: MessageKey, values: MessageValues = {}): string {
    // Compiling a message costs a hundred times what reading it does, and the first frame shows a hundred of them.
    const plain = plainMessage(application.settings.language, key)
    if (plain !== null) return plain
    const { count } = values
    if (typeof count !== 'number') return translate(key, { ...values })
    return translate(key, { ...values, count: formatNumber(count, locale()) }, count)
  }

  return {
    t,
    locale,
    formatNumber: (value: number): string => formatNumber(value, locale()),
    formatExact: (instant: string): string => formatExact(instant, locale()),
    formatDay: (day: string): string => formatDay(day, locale()),
    formatTime: (instant: string): string => formatTime(instant, locale()),
    formatClock: (instant: string): string => formatClock(instant, locale()),
    formatRelative: (instant: string, now: number): string => formatRelative(instant, now, locale()),
  }
}
