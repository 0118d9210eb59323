import { ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Services } from './services'

/** The people of the press office, those who write and approve, and those whom it quotes. */
export function peopleHandlers({
  store,
  now,
  newId,
}: Services): Pick<
  Handlers,
  'listPeople' | 'addPerson' | 'listQuotedPeople' | 'noteQuotedPerson' | 'forgetQuotedPerson' | 'nameWriter'
> {
  return {
    listPeople: async () => {
      const listed = await store.listPeople(null)
      if (!listed.ok) return listed
      const there = listed.value.filter(({ isRetired }) => !isRetired)
      return ok(there.map(({ id, name, role }) => ({ id, name, role })))
    },
    addPerson: ({ name, role }) => store.addPerson({ id: newId(), name, role, at: now() }),
    listQuotedPeople: async () => {
      const listed = await store.listQuotedPeople(null)
      return listed.ok ? ok([...listed.value]) : listed
    },
    noteQuotedPerson: (person) => store.noteQuotedPerson({ ...tidy(person), at: now() }),
    forgetQuotedPerson: (person) => store.forgetQuotedPerson(tidy(person)),
    nameWriter: ({ release, as }) => store.nameWriter({ release, person: as, at: now() }),
  }
}

const tidy = (person: { readonly name: string; readonly role: string; readonly organisation: string }) => ({
  name: tidyText(person.name),
  role: tidyText(person.role),
  organisation: tidyText(person.organisation),
})

const tidyText = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
