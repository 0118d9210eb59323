import type { ProvenFile } from '../../ipc/views'
import type { Result } from '../../domain/result'
import { ask, type WindowFailure } from '../api'
import { useNoticesStore } from '../stores/notices'
import type { MessageKey } from '../locales/messages'
import { useMessages } from './useMessages'

/** Says where a file was written, with the way there, or why it was not. */
export function useWrittenFile(): (
  message: MessageKey,
  answer: Result<Pick<ProvenFile, 'path'>, WindowFailure>,
) => void {
  const { t } = useMessages()
  const notices = useNoticesStore()
  return (message, answer) => {
    if (!answer.ok) {
      notices.report(answer.failure)
      return
    }
    const { path } = answer.value
    notices.say(t(message, { path }), {
      label: t('exportDialog.showInFolder'),
      run: () => void ask('showInFolder', { path }),
    })
  }
}
