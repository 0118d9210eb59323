import { useNoticesStore } from '../stores/notices'
import { useMessages } from './useMessages'

/** Gives a function that puts a text on the clipboard and says so. */
export function useCopy(): (text: string) => Promise<void> {
  const { t } = useMessages()
  const notices = useNoticesStore()
  return async (text) => {
    await navigator.clipboard.writeText(text)
    notices.say(t('common.copied'))
  }
}
