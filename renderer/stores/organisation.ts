import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { parseDesign } from '../../domain/export/design/parse-design'
import type { Design } from '../../domain/export/design/design'
import { noOrganisation, type Organisation } from '../../domain/organisation/organisation'
import { parseOrganisation } from '../../domain/organisation/parse-organisation'
import { ask } from '../api'
import {
  designFormOf,
  designValueOf,
  formOf,
  valueOf,
  type OrganisationForm,
} from '../organisation/organisation-form'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'
import { useShellStore } from './shell'

/** Who sends the releases of the store, and what somebody is changing about it. */
export const useOrganisationStore = defineStore('organisation', () => {
  const application = useApplicationStore()
  const notices = useNoticesStore()
  const shell = useShellStore()
  const stored = shallowRef({ version: 0, organisation: noOrganisation })
  const form = ref<OrganisationForm>(formOf(noOrganisation, '.'))
  /** The fields that somebody has left, or all of them: what is wrong there is said. */
  const left = ref<ReadonlySet<string> | 'all'>(new Set())

  const decimal = (): ',' | '.' => (application.settings.language === 'de' ? ',' : '.')
  const parsed = computed(() => parseOrganisation(valueOf(form.value)))
  const problems = computed(() => (parsed.value.ok ? [] : parsed.value.failure))
  const design = computed(() => parseDesign(designValueOf(form.value.design)))
  const isChanged = computed(
    () => JSON.stringify(form.value) !== JSON.stringify(formOf(stored.value.organisation, decimal())),
  )

  /** What is wrong with a field that was left, in the language of the window, or null. */
  function errorOf(field: string): string | null {
    if (left.value !== 'all' && !left.value.has(field)) return null
    const problem = problems.value.find((other) => other.field === field)
    return problem?.sentence[application.settings.language] ?? null
  }

  function leave(field: string): void {
    if (left.value !== 'all') left.value = new Set([...left.value, field])
  }

  function startOver(): void {
    form.value = formOf(stored.value.organisation, decimal())
    left.value = new Set()
  }

  /** Opens the dialog with what holds now. */
  async function open(): Promise<void> {
    const answer = await ask('readOrganisation', null)
    if (!answer.ok) {
      notices.report(answer.failure)
      return
    }
    const { version, organisation } = answer.value
    const { language } = application.settings
    stored.value = { version, organisation: version === 0 ? { ...organisation, language } : organisation }
    startOver()
    shell.dialog = 'organisation'
  }

  /** Opens the dialog again with what had been typed. */
  function resume(): void {
    shell.dialog = 'organisation'
  }

  /** Whether it was saved. */
  async function save(organisation: Organisation): Promise<boolean> {
    const { actingAs } = application.settings
    const answer = await ask('saveOrganisation', {
      ...{ organisation, baseVersion: stored.value.version, as: actingAs },
    })
    if (!answer.ok) {
      notices.report(answer.failure)
      return false
    }
    stored.value = answer.value
    startOver()
    return true
  }

  /** Says of every field what is wrong with it. */
  function showProblems(): void {
    left.value = 'all'
  }

  function changeDesign(changed: Design): void {
    form.value.design = designFormOf(changed, decimal())
  }

  return {
    ...{ stored, form, parsed, problems, design, isChanged },
    ...{ errorOf, leave, open, resume, save, showProblems, changeDesign },
  }
})
