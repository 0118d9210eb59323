import { computed, type Ref } from 'vue'
import { findingKey } from '../../domain/findings/finding'
import type { ShownFinding } from '../editor/plugins/findings'
import { useReleaseStore } from '../stores/release'

/** All findings of the text on the screen, as they are marked in it. */
export function useShownFindings(): Readonly<Ref<readonly ShownFinding[]>> {
  const release = useReleaseStore()
  return computed(() => {
    const accepted = new Set(release.facts?.acceptedFindings.map(({ key }) => key))
    return [...release.findings, ...release.typography, ...release.spelling].map((finding) => ({
      finding,
      isAccepted: accepted.has(findingKey(finding)),
    }))
  })
}
