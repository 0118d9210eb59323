import { ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Services } from './services'

/** The people of the press office. */
export function peopleHandlers({ store, now, newId }: Services): Pick<Handlers, 'listPeople' | 'addPerson'> {
  return {
    listPeople: async () => {
      const listed = await store.listPeople(null)
      return listed.ok ? ok([...listed.value]) : listed
    },
    addPerson: ({ name, role }) => store.addPerson({ id: newId(), name, role, at: now() }),
  }
}
