import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { lastSeen } from '../../domain/approval/last-seen'
import type { ReleaseNode } from '../../domain/document/parse'
import { compareReleases } from '../../domain/revision/compare/compare-releases'
import { showComparison } from '../../domain/revision/compare/show-comparison'
import { compareFacts, type FactChange } from '../../domain/revision/facts/compare-facts'
import type { RevisionView } from '../../ipc/views'
import { readRevisionText } from '../approval/read-revision-text'
import { usePeopleStore } from '../stores/people'
import { useReleaseStore } from '../stores/release'

/** Which facts changed since whoever acts looked last. */
export interface ReviewFacts {
  /** Number of the revision that this one is compared with; null where it is the first. */
  readonly base: Readonly<Ref<number | null>>
  /** Null while they are not known. */
  readonly changes: Readonly<ShallowRef<readonly FactChange[] | null>>
}

/** Compares a revision in review with what whoever acts saw last. */
export function useReviewFacts(revision: () => RevisionView): ReviewFacts {
  const release = useReleaseStore()
  const people = usePeopleStore()
  const base = ref<number | null>(null)
  const changes = shallowRef<readonly FactChange[] | null>(null)
  let asked = 0

  const documentOf = (number: number): Promise<ReleaseNode | null> =>
    readRevisionText(release.facts?.id ?? '', number)

  async function compare(): Promise<void> {
    const mine = (asked += 1)
    const { number, base: stated } = revision()
    const reader = people.acting?.id ?? null
    const other = stated ?? lastSeen(release.facts?.revisions ?? [], number, reader)
    changes.value = null
    base.value = other
    if (other === null) return
    const [old, fresh] = await Promise.all([documentOf(other), documentOf(number)])
    if (mine !== asked || old === null || fresh === null) return
    changes.value = compareFacts({ old, fresh }, showComparison(old, fresh, compareReleases(old, fresh)))
  }

  watch([() => revision().number, () => people.acting?.id], () => void compare(), { immediate: true })
  return { base, changes }
}
