import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'

/** A signature under a statement. */
export interface Signature {
  /** Fingerprint of the public key: the SHA-256 of its 32 bytes, in hexadecimal digits. */
  readonly key: string
  /** The 64 bytes of the signature in Base64. */
  readonly signature: string
}

/** Signs for people who have a key. */
export interface Signer {
  /** Signs a statement (a canonical text) as a person; null where the person has no key. */
  readonly sign: (person: string, statement: string) => Promise<Result<Signature | null, Failure>>
}

/** Signs nothing: nobody has a key. */
export const withoutKeys: Signer = { sign: () => Promise.resolve({ ok: true, value: null }) }
