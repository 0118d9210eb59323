import * as z from 'zod'
import { personView } from './views'
import { id } from './values'

const nothing = z.null()
/** The rule of its length is the domain's; this bounds the message alone. */
const passphrase = z.string().max(1000)
const unlocked = z.object({ unlockedUntil: z.string() })

export const identityView = personView.extend({
  /** Hex SHA-256 of the public key; null where the person has no passphrase. */
  fingerprint: z.string().nullable(),
  /** Since when the person has that key. */
  since: z.string().nullable(),
  /** Until when deciding is unlocked in this process. */
  unlockedUntil: z.string().nullable(),
  /** Whoever has left acts no more and stays in every record. */
  isRetired: z.boolean(),
})
/** Who somebody is, as far as it can be shown: their key, and whether they are still there. */
export type IdentityView = z.infer<typeof identityView>

/** Keys, passphrases, and who has left. */
export const identityContract = {
  /** Everybody, those who have left too, by name. */
  describeIdentities: { input: nothing, output: z.array(identityView) },
  /** Makes the key of a person who has none; deciding is then unlocked. */
  setPassphrase: { input: z.object({ as: id, passphrase }), output: unlocked },
  /** The key stays, and its fingerprint. */
  changePassphrase: { input: z.object({ as: id, current: passphrase, passphrase }), output: unlocked },
  unlockPerson: { input: z.object({ as: id, passphrase }), output: unlocked },
  lockPerson: { input: z.object({ as: id }), output: nothing },
  retirePerson: { input: z.object({ person: id, as: id.nullable() }), output: nothing },
  reinstatePerson: { input: z.object({ person: id, as: id.nullable() }), output: nothing },
}
