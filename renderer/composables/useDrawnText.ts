import { computed, type Ref } from 'vue'
import type { ContributionMark } from '../editor/plugins/contribution-marks'
import { useApplicationStore } from '../stores/application'
import type { Origins } from './useOrigins'
import { useShownClearances } from './useShownClearances'
import { useShownFindings } from './useShownFindings'

/**
 * What is drawn in the text on the screen, and how. `contributed` are those of others and those that are being written:
 * beside what somebody is changing themselves nothing that others suggest is drawn.
 */
export function useDrawnText(
  isEditable: Readonly<Ref<boolean>>,
  origins: Origins,
  contributed: readonly { readonly marks: Readonly<Ref<readonly ContributionMark[]>> }[],
) {
  const application = useApplicationStore()
  const findings = useShownFindings()
  const clearances = useShownClearances()
  const contributions = computed(() => contributed.flatMap(({ marks }) => marks.value))
  return computed(() => ({
    isEditable: isEditable.value,
    interfaceLanguage: application.settings.language,
    findings: findings.value,
    clearances: clearances.value,
    contributions: contributions.value,
    origins: origins.marks.value,
    focus: application.settings.focus,
    isTypewriter: isEditable.value && application.settings.isTypewriter,
    showsInvisibles: application.settings.showsInvisibles,
  }))
}
