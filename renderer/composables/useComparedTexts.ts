import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { ReleaseNode } from '../../domain/document/parse'
import { readRevisionText } from '../approval/read-revision-text'
import { useReleaseStore } from '../stores/release'

/** One text of a release: the working copy, or a revision by its number. */
export type ComparedText = 'workingCopy' | `revision ${number}`

/** Which two texts of a release are compared, and the documents themselves once they are there. */
export interface ComparedTexts {
  readonly from: Ref<ComparedText | null>
  readonly to: Ref<ComparedText | null>
  readonly documents: Readonly<ShallowRef<{ old: ReleaseNode; fresh: ReleaseNode } | null>>
  /** All texts that can be compared, the working copy first. */
  readonly choices: ComputedRef<readonly ComparedText[]>
  /** Chooses the texts as they are compared first, these revisions where they are given, and reads them. */
  readonly begin: (revisions: { readonly from: number; readonly to: number } | null) => void
  readonly read: () => Promise<void>
}

/** The revision that a text is, or null for the working copy. */
export const revisionOf = (text: ComparedText): number | null =>
  text === 'workingCopy' ? null : Number(text.slice('revision '.length))

/** `readWorkingCopy` gives the text as it stands in the editor. */
export function useComparedTexts(readWorkingCopy: () => ReleaseNode | null): ComparedTexts {
  const release = useReleaseStore()
  const from = ref<ComparedText | null>(null)
  const to = ref<ComparedText | null>(null)
  const documents = shallowRef<{ old: ReleaseNode; fresh: ReleaseNode } | null>(null)
  let asked = 0
  const choices = computed((): readonly ComparedText[] => [
    'workingCopy',
    ...(release.facts?.revisions ?? []).map(({ number }): ComparedText => `revision ${number}`),
  ])

  async function documentOf(text: ComparedText): Promise<ReleaseNode | null> {
    const revision = revisionOf(text)
    if (revision === null) return readWorkingCopy()
    return readRevisionText(release.facts?.id ?? '', revision)
  }

  async function read(): Promise<void> {
    if (from.value === null || to.value === null) return
    const mine = (asked += 1)
    const [old, fresh] = await Promise.all([documentOf(from.value), documentOf(to.value)])
    if (mine !== asked) return
    documents.value = old === null || fresh === null ? null : { old, fresh }
  }

  function begin(revisions: { readonly from: number; readonly to: number } | null): void {
    const base = revisions?.from ?? (release.approved ?? release.facts?.revisions[0])?.number
    from.value = base === undefined ? null : `revision ${base}`
    to.value = revisions === null ? 'workingCopy' : `revision ${revisions.to}`
    documents.value = null
    void read()
  }

  watch([from, to], () => void read())
  return { from, to, documents, choices, begin, read }
}
