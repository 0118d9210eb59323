import { isPassphraseLongEnough, leastPassphraseLength } from '../../domain/identity/passphrase'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { StoredKey } from '../database/person-keys'
import type { Store } from '../database/store'
import type { GuardedResult } from '../database/store-context'
import type { Keyring } from './keyring'
import { openPrivateKey, sealPrivateKey, type KeyCost } from './seal-private-key'
import { fingerprintOf, makeKeyPair } from './signing'

/** What setting and trying a passphrase works with. */
export interface PassphraseServices {
  readonly store: Pick<
    Store,
    'readPersonKey' | 'addPersonKey' | 'beginPassphraseAttempt' | 'endPassphraseAttempts'
  >
  readonly keyring: Keyring
  readonly now: () => string
  /** What a guess of a new passphrase costs; where it is missing, what OWASP recommends. */
  readonly keyCost?: KeyCost
}

/** Until when (ISO 8601) deciding is unlocked. */
export interface Unlocked {
  readonly unlockedUntil: string
}

/** Makes a key for a person who has none, under a passphrase; deciding is then unlocked. */
export async function setPassphrase(
  { store, keyring, now, keyCost }: PassphraseServices,
  { person, passphrase }: { readonly person: string; readonly passphrase: string },
): Promise<GuardedResult<Unlocked>> {
  const read = await store.readPersonKey({ person })
  if (!read.ok) return read
  if (read.value.key !== null) return fail({ code: 'passphraseExists', person: read.value.person.name })
  if (!isPassphraseLongEnough(passphrase)) return tooShort
  const { publicKey, seed } = makeKeyPair()
  const fingerprint = fingerprintOf(publicKey)
  const privateKey = await sealPrivateKey(seed, passphrase, { person, publicKey }, keyCost)
  const key = { sequence: 1, publicKey, fingerprint, privateKey }
  const added = await store.addPersonKey({ person, key, at: now() })
  if (!added.ok) {
    seed.fill(0)
    return added
  }
  return ok({ unlockedUntil: keyring.hold(person, { fingerprint, seed }) })
}

/** Stores a person's key under another passphrase. The key stays the same, and so does its fingerprint. */
export async function changePassphrase(
  services: PassphraseServices,
  input: { readonly person: string; readonly current: string; readonly passphrase: string },
): Promise<GuardedResult<Unlocked>> {
  const { person, current, passphrase } = input
  if (!isPassphraseLongEnough(passphrase)) return tooShort
  const opened = await tryPassphrase(services, { person, passphrase: current })
  if (!opened.ok) return opened
  const { key, seed } = opened.value
  const { publicKey, fingerprint } = key
  const privateKey = await sealPrivateKey(seed, passphrase, { person, publicKey }, services.keyCost)
  const next = { sequence: key.sequence + 1, publicKey, fingerprint, privateKey }
  const added = await services.store.addPersonKey({ person, key: next, at: services.now() })
  if (!added.ok) {
    seed.fill(0)
    return added
  }
  return ok({ unlockedUntil: services.keyring.hold(person, { fingerprint, seed }) })
}

/** Unlocks deciding for a person, for ten minutes. */
export async function unlockPerson(
  services: PassphraseServices,
  input: { readonly person: string; readonly passphrase: string },
): Promise<Result<Unlocked, Failure>> {
  const opened = await tryPassphrase(services, input)
  if (!opened.ok) return opened
  const { key, seed } = opened.value
  return ok({ unlockedUntil: services.keyring.hold(input.person, { fingerprint: key.fingerprint, seed }) })
}

const tooShort = fail<Failure>({ code: 'passphraseTooShort', least: leastPassphraseLength })

/** Opens a person's key with a passphrase. Each attempt counts as failed until it succeeds, so that guessing slows down. */
async function tryPassphrase(
  { store, now }: PassphraseServices,
  { person, passphrase }: { readonly person: string; readonly passphrase: string },
): Promise<Result<{ readonly key: StoredKey; readonly seed: Buffer }, Failure>> {
  const read = await store.readPersonKey({ person })
  if (!read.ok) return read
  const { key, person: known } = read.value
  if (key === null) return fail({ code: 'passphraseMissing', person: known.name })
  if (fingerprintOf(key.publicKey) !== key.fingerprint)
    return fail({ code: 'personKeyDamaged', person: known.name })
  const begun = await store.beginPassphraseAttempt({ person, at: now() })
  if (!begun.ok) return begun
  const { publicKey } = key
  const opened = await openPrivateKey(key.privateKey, passphrase, { person, publicKey })
  if (!opened.ok)
    return opened.failure.kind === 'damaged'
      ? fail({ code: 'personKeyDamaged', person: known.name })
      : fail({ code: 'passphraseWrong', waitSeconds: begun.value.waitSeconds })
  const ended = await store.endPassphraseAttempts({ person })
  if (!ended.ok) {
    opened.value.fill(0)
    return ended
  }
  return ok({ key, seed: opened.value })
}
