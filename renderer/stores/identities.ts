import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import type { Channel } from '../../ipc/channels'
import type { Input } from '../../ipc/contract'
import type { IdentityView } from '../../ipc/identity-views'
import { ask } from '../api'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'
import { usePeopleStore } from './people'

/** Who somebody is: everybody with their keys, those who have left too, and for whom deciding is unlocked. */
export const useIdentitiesStore = defineStore('identities', () => {
  const application = useApplicationStore()
  const people = usePeopleStore()
  const identities = ref<readonly IdentityView[]>([])
  const acting = computed(() => identities.value.find(({ id }) => id === people.acting?.id) ?? null)

  async function refresh(): Promise<void> {
    const answer = await ask('describeIdentities', null)
    if (answer.ok) identities.value = answer.value
    else useNoticesStore().report(answer.failure)
  }

  watch(() => people.people, refresh)

  const find = (id: string): IdentityView | null =>
    identities.value.find((identity) => identity.id === id) ?? null

  /** Does something and reads again who is who; gives back whether it was done. */
  async function perform<Name extends Channel>(name: Name, input: Input<Name>): Promise<boolean> {
    const answer = await ask(name, input)
    if (!answer.ok) useNoticesStore().report(answer.failure)
    await refresh()
    return answer.ok
  }

  const lock = (as: string): Promise<boolean> => perform('lockPerson', { as })

  /** Whoever has left acts no more, in this window either. */
  async function retire(person: string): Promise<boolean> {
    const as = application.settings.actingAs
    const isDone = await perform('retirePerson', { person, as })
    await people.refresh()
    return isDone
  }

  async function reinstate(person: string): Promise<boolean> {
    const isDone = await perform('reinstatePerson', { person, as: people.acting?.id ?? null })
    await people.refresh()
    return isDone
  }

  return { identities, acting, find, refresh, lock, retire, reinstate }
})
