import { ref, type Ref } from 'vue'
import { ask } from '../api'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useMessages } from './useMessages'

/** Writes what the audit log has about the open release as a PDF. */
export function useAuditExtract(): {
  readonly isBusy: Readonly<Ref<boolean>>
  readonly make: () => Promise<void>
} {
  const { t } = useMessages()
  const notices = useNoticesStore()
  const release = useReleaseStore()
  const isBusy = ref(false)
  return {
    isBusy,
    make: async () => {
      const id = release.facts?.id
      if (id === undefined || isBusy.value) return
      isBusy.value = true
      const answer = await ask('exportAuditExtract', { release: id })
      isBusy.value = false
      if (!answer.ok) {
        notices.report(answer.failure)
        return
      }
      const { path } = answer.value
      notices.say(t('history.extractWritten', { path }), {
        label: t('exportDialog.showInFolder'),
        run: () => void ask('showInFolder', { path }),
      })
    },
  }
}
