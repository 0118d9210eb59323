import { ref, type Ref } from 'vue'
import { ask } from '../api'
import { useReleaseStore } from '../stores/release'
import { useWrittenFile } from './useWrittenFile'

/** Writes what the audit log has about the open release as a PDF. */
export function useAuditExtract(): {
  readonly isBusy: Readonly<Ref<boolean>>
  readonly make: () => Promise<void>
} {
  const tell = useWrittenFile()
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
      tell('history.extractWritten', answer)
    },
  }
}
