import { ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { identityContract } from '../../ipc/identity-views'
import { changePassphrase, setPassphrase, unlockPerson } from '../identity/passphrases'
import { retryWhenChanged } from './retry-when-changed'
import type { Services } from './services'

/** Keys and passphrases, and who has left. */
export function identityHandlers(services: Services): Pick<Handlers, keyof typeof identityContract> {
  const { store, keyring, now } = services
  return {
    describeIdentities: async () => {
      const [people, keys] = await Promise.all([store.listPeople(null), store.listKeysInUse(null)])
      if (!people.ok) return people
      if (!keys.ok) return keys
      return ok(
        people.value.map((person) => {
          const { fingerprint, since } = keys.value.get(person.id) ?? { fingerprint: null, since: null }
          return { ...person, fingerprint, since, unlockedUntil: keyring.unlockedUntil(person.id) }
        }),
      )
    },
    setPassphrase: ({ as, passphrase }) =>
      retryWhenChanged(() => setPassphrase(services, { person: as, passphrase })),
    changePassphrase: ({ as, current, passphrase }) =>
      retryWhenChanged(() => changePassphrase(services, { person: as, current, passphrase })),
    unlockPerson: ({ as, passphrase }) => unlockPerson(services, { person: as, passphrase }),
    lockPerson: ({ as }) => {
      keyring.lock(as)
      return Promise.resolve(ok(null))
    },
    retirePerson: async ({ person, as }) => {
      const recorded = await store.recordRetirement({ person, kind: 'retired', recordedBy: as, at: now() })
      if (recorded.ok) keyring.lock(person)
      return recorded
    },
    reinstatePerson: ({ person, as }) =>
      store.recordRetirement({ person, kind: 'reinstated', recordedBy: as, at: now() }),
  }
}
