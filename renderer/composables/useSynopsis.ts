import { ref, type Ref } from 'vue'
import { ask } from '../api'
import { useReleaseStore } from '../stores/release'
import { revisionOf, type ComparedText } from './useComparedTexts'
import { useWrittenFile } from './useWrittenFile'

/** Writes what is compared as a PDF, from the stored texts. */
export function useSynopsis(): {
  readonly isBusy: Readonly<Ref<boolean>>
  /** `save` stores what is still unsaved of the working copy first. */
  readonly make: (
    from: ComparedText | null,
    to: ComparedText | null,
    save: () => Promise<boolean>,
  ) => Promise<void>
} {
  const tell = useWrittenFile()
  const release = useReleaseStore()
  const isBusy = ref(false)
  return {
    isBusy,
    make: async (from, to, save) => {
      if (from === null || to === null || isBusy.value || !(await save())) return
      isBusy.value = true
      const answer = await ask('exportSynopsis', {
        ...{ release: release.facts?.id ?? '', from: revisionOf(from), to: revisionOf(to) },
      })
      isBusy.value = false
      tell('compare.synopsisWritten', answer)
    },
  }
}
