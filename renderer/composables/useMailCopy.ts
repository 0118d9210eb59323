import { ask } from '../api'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useMessages } from './useMessages'

/** Which text of the open release goes out. */
export type OutgoingText = 'workingCopy' | 'approved'

/** Gives a function that puts the open release on the clipboard as a mail has it: formatted and plain, its marks first. */
export function useMailCopy(): (what: OutgoingText) => Promise<void> {
  const { t } = useMessages()
  const notices = useNoticesStore()
  const release = useReleaseStore()
  return async (what) => {
    if (release.facts === null) return
    const answer = await ask('readMailCopy', { release: release.facts.id, source: { kind: what } })
    if (!answer.ok) {
      notices.report(answer.failure)
      return
    }
    const { html, plain, isDraft } = answer.value
    const part = (text: string, type: string): Blob => new Blob([text], { type })
    const forms = { 'text/html': part(html, 'text/html'), 'text/plain': part(plain, 'text/plain') }
    await navigator.clipboard.write([new ClipboardItem(forms)])
    notices.say(t(isDraft ? 'mailCopy.draftCopied' : 'mailCopy.copied'))
  }
}
