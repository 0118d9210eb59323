import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { PersonView, QuotedPersonView } from '../../ipc/views'
import { ask } from '../api'
import type { QuotedBy } from '../editor/commands/insert-quote-of'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'

/** The people of the press office, and who of them is acting in this window. */
export const usePeopleStore = defineStore('people', () => {
  const application = useApplicationStore()
  const people = ref<readonly PersonView[]>([])
  /** Whom the office quotes, those quoted last first. */
  const quoted = ref<readonly QuotedPersonView[]>([])
  const acting = computed(() => people.value.find(({ id }) => id === application.settings.actingAs) ?? null)

  /** Reads them again. Whoever acted here and has left meanwhile acts no more: what is typed goes on being saved. */
  async function refresh(): Promise<void> {
    const answer = await ask('listPeople', null)
    if (!answer.ok) {
      useNoticesStore().report(answer.failure)
      return
    }
    people.value = answer.value
    if (application.settings.actingAs !== null && acting.value === null) await actAs(null)
  }

  const actAs = (id: string | null): Promise<void> => application.changeSettings({ actingAs: id })

  /** Adds a person who acts from now on. Gives back whether that was possible. */
  async function add(name: string, role: string): Promise<boolean> {
    const answer = await ask('addPerson', { name: name.trim(), role: role.trim() })
    if (!answer.ok) {
      useNoticesStore().report(answer.failure)
      return false
    }
    people.value = [...people.value, answer.value]
    await actAs(answer.value.id)
    return true
  }

  /** Reads again whom the office quotes. */
  async function refreshQuoted(): Promise<void> {
    const answer = await ask('listQuotedPeople', null)
    if (answer.ok) quoted.value = answer.value
    else useNoticesStore().report(answer.failure)
  }

  /** Notes that somebody is quoted now, so that they stand first the next time. */
  async function noteQuoted(person: QuotedBy): Promise<void> {
    const answer = await ask('noteQuotedPerson', person)
    if (answer.ok) await refreshQuoted()
    else useNoticesStore().report(answer.failure)
  }

  return { people, acting, quoted, refresh, actAs, add, refreshQuoted, noteQuoted }
})
