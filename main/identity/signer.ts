import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { Store } from '../database/store'
import type { Keyring } from './keyring'
import { signStatement } from './signing'

/** A signature under a statement. */
export interface Signature {
  /** Fingerprint of the public key: hex SHA-256 of its 32 bytes. */
  readonly key: string
  /** Base64 of the 64 bytes. */
  readonly signature: string
}

export interface Signer {
  /** Signs a statement (a canonical text) as a person; null where the person has no key. Fails with `passphraseNeeded`, `personRetired`. */
  readonly sign: (person: string, statement: string) => Promise<Result<Signature | null, Failure>>
}

/** Signs with the keys that are unlocked. */
export const createSigner = (store: Pick<Store, 'readPersonKey'>, keyring: Keyring): Signer => ({
  sign: async (id, statement) => {
    const read = await store.readPersonKey({ person: id })
    if (!read.ok) return read
    const { person, isRetired, key } = read.value
    if (isRetired) return fail({ code: 'personRetired', person: person.name })
    if (key === null) return ok(null)
    const seed = keyring.seedOf(id, key.fingerprint)
    if (seed === null) return fail({ code: 'passphraseNeeded', person: id })
    return ok({ key: key.fingerprint, signature: signStatement(seed, statement) })
  },
})
