import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { parseRelease } from '../../domain/document/parse'
import type { Budgets } from '../../domain/kinds/budgets'
import { builtInTemplates } from '../../domain/kinds/built-in-templates'
import { standardParagraphs } from '../../domain/kinds/standard-paragraphs'
import type { TemplateView } from '../../ipc/views'
import { ask } from '../api'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'

/** What a template is saved as; a new one where no id is named. */
export interface TemplateDraft {
  readonly template: string | null
  readonly name: string
  /** Document JSON. */
  readonly document: unknown
  /** Null where the usual budgets hold. */
  readonly budgets: Budgets | null
}

/** The templates of the office, in their order, and those that ship. */
export const useTemplatesStore = defineStore('templates', () => {
  const application = useApplicationStore()
  const office = shallowRef<readonly TemplateView[]>([])
  /** The template that was deleted last, as long as that can be undone. */
  const deleted = shallowRef<TemplateView | null>(null)
  const builtIn = computed(() => builtInTemplates(application.settings.language))

  /** The end matter as the office has it now. */
  const standard = computed(() =>
    standardParagraphs(
      office.value.flatMap(({ document }) => {
        const parsed = parseRelease(document)
        return parsed.ok ? [parsed.value] : []
      }),
    ),
  )

  async function refresh(): Promise<void> {
    const answer = await ask('listTemplates', null)
    if (answer.ok) office.value = answer.value
    else useNoticesStore().report(answer.failure)
  }

  /** Whether it was done; the list is read again in any case, for another window may have changed it. */
  async function perform(
    work: Promise<{ readonly ok: true } | { readonly ok: false; readonly failure: Failure }>,
  ): Promise<boolean> {
    const answer = await work
    if (!answer.ok) useNoticesStore().report(answer.failure)
    await refresh()
    return answer.ok
  }

  const save = (draft: TemplateDraft): Promise<boolean> => perform(ask('saveTemplate', draft))

  async function remove(template: TemplateView): Promise<void> {
    if (await perform(ask('deleteTemplate', { template: template.id }))) deleted.value = template
  }

  async function bringBack(): Promise<void> {
    const template = deleted.value
    if (template === null) return
    deleted.value = null
    await perform(ask('restoreTemplate', { template: template.id }))
  }

  /** Moves a template up (-1) or down (1) in the list. */
  async function move(template: TemplateView, direction: 1 | -1): Promise<void> {
    const ids = office.value.map(({ id }) => id)
    const from = ids.indexOf(template.id)
    const to = from + direction
    if (from < 0 || to < 0 || to >= ids.length) return
    ids.splice(to, 0, ...ids.splice(from, 1))
    await perform(ask('orderTemplates', { templates: ids }))
  }

  const forgetDeleted = (): void => {
    deleted.value = null
  }

  return { office, standard, builtIn, deleted, refresh, save, remove, bringBack, move, forgetDeleted }
})

type Failure = Parameters<ReturnType<typeof useNoticesStore>['report']>[0]
