import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { PersonView } from '../../ipc/views'
import { ask } from '../api'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'

/** The people of the press office, and who of them is acting in this window. */
export const usePeopleStore = defineStore('people', () => {
  const application = useApplicationStore()
  const people = ref<readonly PersonView[]>([])
  const acting = computed(() => people.value.find(({ id }) => id === application.settings.actingAs) ?? null)

  async function refresh(): Promise<void> {
    const answer = await ask('listPeople', null)
    if (answer.ok) people.value = answer.value
    else useNoticesStore().report(answer.failure)
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

  return { people, acting, refresh, actAs, add }
})
