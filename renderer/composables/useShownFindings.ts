import { computed, type Ref } from 'vue'
import { contributedIn } from '../../domain/findings/contribution-findings'
import { findingKey } from '../../domain/findings/finding'
import type { ShownFinding } from '../editor/plugins/findings'
import { useReleaseStore } from '../stores/release'

/** All findings of the text on the screen, as they are marked in it; what others have said is marked as theirs. */
export function useShownFindings(): Readonly<Ref<readonly ShownFinding[]>> {
  const release = useReleaseStore()
  return computed(() => {
    const accepted = new Set(release.facts?.acceptedFindings.map(({ key }) => key))
    const ofText = release.findings.filter((finding) => contributedIn(finding) === null)
    return [...ofText, ...release.typography, ...release.spelling].map((finding) => ({
      finding,
      isAccepted: accepted.has(findingKey(finding)),
    }))
  })
}
