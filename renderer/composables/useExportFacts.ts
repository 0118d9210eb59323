import { computed, ref, watch, type Ref } from 'vue'
import type { ReleaseAttributes } from '../../domain/document/attributes'
import { isEmbargoAhead } from '../../domain/export/purpose'
import type { ExportFacts } from '../../ipc/export-views'
import { ask } from '../api'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useNow } from './useNow'

/**
 * What is to be known of a text before it goes out: of the working copy as it stands on the screen, of the approved
 * revision as it is stored, for the screen may show another text. Null until it was read.
 */
export function useExportFacts(
  what: Readonly<Ref<'workingCopy' | 'approved'>>,
  isOpen: Readonly<Ref<boolean>>,
  onScreen: () => { readonly language: string; readonly attributes: ReleaseAttributes | null },
) {
  const release = useReleaseStore()
  const now = useNow()
  const stored = ref<ExportFacts | null>(null)

  watch(
    [what, isOpen],
    async ([kind, open]) => {
      stored.value = null
      const id = release.facts?.id
      if (!open || id === undefined) return
      const answer = await ask('readExportFacts', { release: id, source: { kind } })
      if (what.value !== kind) return
      if (answer.ok) stored.value = answer.value
      else useNoticesStore().report(answer.failure)
    },
    { immediate: true },
  )

  return computed<ExportFacts | null>(() => {
    if (stored.value === null) return null
    const { embargo } = stored.value
    if (what.value === 'approved') {
      const isAhead = embargo !== null && isEmbargoAhead(embargo, new Date(now.value))
      return { ...stored.value, purpose: isAhead ? 'embargoed' : 'final' }
    }
    const { language, attributes } = onScreen()
    if (attributes === null) return stored.value
    const { issueDate, number } = attributes
    return {
      ...stored.value,
      ...{ language, issueDate, number, embargo: attributes.embargo, title: release.headline },
    }
  })
}
