import { shallowRef, watch, type Ref } from 'vue'
import { parseRelease, type ReleaseNode } from '../../domain/document/parse'
import { ask } from '../api'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'

/** The text of a revision of the open release; null where there is none, and until it is read. */
export function useRevisionText(number: () => number | null): Readonly<Ref<ReleaseNode | null>> {
  const release = useReleaseStore()
  const notices = useNoticesStore()
  const text = shallowRef<ReleaseNode | null>(null)

  watch(
    number,
    async (revision) => {
      text.value = null
      const { facts } = release
      if (revision === null || facts === null) return
      const answer = await ask('readRevision', { release: facts.id, revision })
      if (revision !== number()) return
      if (!answer.ok) {
        notices.report(answer.failure)
        return
      }
      const parsed = parseRelease(answer.value.document)
      text.value = parsed.ok ? parsed.value : null
    },
    { immediate: true },
  )
  return text
}
