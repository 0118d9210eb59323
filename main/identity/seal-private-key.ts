import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import * as z from 'zod'
import { passphraseForm } from '../../domain/identity/passphrase'
import { fail, ok, type Result } from '../../domain/result'

/** How much work a guess costs. Stored with each key, so that later keys may cost more. */
export interface KeyCost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** 128 MB and about half a second a guess: the first of OWASP's recommendations for scrypt (2025). */
const usualCost: KeyCost = { N: 2 ** 17, r: 8, p: 1 }
const keyLength = 32

const base64 = z.base64()
const sealedSchema = z.object({
  kdf: z.object({
    name: z.literal('scrypt'),
    // A store that somebody else wrote must not make this machine work for hours.
    N: z
      .number()
      .int()
      .min(2)
      .max(2 ** 20),
    r: z.number().int().min(1).max(16),
    p: z.number().int().min(1).max(4),
    salt: base64,
  }),
  cipher: z.object({ name: z.literal('aes-256-gcm'), nonce: base64, tag: base64 }),
  sealed: base64,
})

/** Whose key is sealed: goes into the seal, so that a sealed half that was put elsewhere does not open there. */
export interface SealedFor {
  readonly person: string
  readonly publicKey: string
}

/** Why a sealed half did not open: the passphrase is another one (or the sealed bytes are), or it is none of ours at all. */
export interface NotOpened {
  readonly kind: 'wrong' | 'damaged'
}

/** Seals the private half of a key under a passphrase: JSON that says all that is needed to open it but the passphrase. Tests let a guess cost less. */
export async function sealPrivateKey(
  seed: Buffer,
  passphrase: string,
  sealedFor: SealedFor,
  cost: KeyCost = usualCost,
): Promise<string> {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const key = await deriveKey(passphrase, salt, cost)
  try {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(context(sealedFor))
    const sealed = Buffer.concat([cipher.update(seed), cipher.final()])
    const stored: z.infer<typeof sealedSchema> = {
      kdf: { name: 'scrypt', N: cost.N, r: cost.r, p: cost.p, salt: salt.toString('base64') },
      cipher: {
        name: 'aes-256-gcm',
        nonce: nonce.toString('base64'),
        tag: cipher.getAuthTag().toString('base64'),
      },
      sealed: sealed.toString('base64'),
    }
    return JSON.stringify(stored)
  } finally {
    key.fill(0)
  }
}

/** Opens a sealed half. The seed that it gives is overwritten by whoever gets it. */
export async function openPrivateKey(
  privateKey: string,
  passphrase: string,
  sealedFor: SealedFor,
): Promise<Result<Buffer, NotOpened>> {
  const stored = parseSealed(privateKey)
  if (stored === null) return fail({ kind: 'damaged' })
  const { kdf, cipher, sealed } = stored
  const nonce = Buffer.from(cipher.nonce, 'base64')
  const tag = Buffer.from(cipher.tag, 'base64')
  if (nonce.length !== 12 || tag.length !== 16) return fail({ kind: 'damaged' })
  const key = await deriveKey(passphrase, Buffer.from(kdf.salt, 'base64'), kdf)
  const opened = createDecipheriv('aes-256-gcm', key, nonce).setAAD(context(sealedFor)).setAuthTag(tag)
  const seed = opened.update(Buffer.from(sealed, 'base64'))
  try {
    opened.final()
    return ok(seed)
  } catch {
    // Wrong passphrase and changed bytes look the same to AES-GCM, and neither may give anything away.
    seed.fill(0)
    return fail({ kind: 'wrong' })
  } finally {
    key.fill(0)
  }
}

function parseSealed(privateKey: string): z.infer<typeof sealedSchema> | null {
  try {
    const parsed = sealedSchema.safeParse(JSON.parse(privateKey))
    if (!parsed.success) return null
    const { N } = parsed.data.kdf
    return Number.isInteger(Math.log2(N)) ? parsed.data : null
  } catch {
    // No JSON at all.
    return null
  }
}

const context = ({ person, publicKey }: SealedFor): Buffer =>
  Buffer.from(JSON.stringify(['imprimatur person key', person, publicKey]), 'utf8')

function deriveKey(passphrase: string, salt: Buffer, { N, r, p }: KeyCost): Promise<Buffer> {
  const bytes = Buffer.from(passphraseForm(passphrase), 'utf8')
  return new Promise((resolve, reject) => {
    scrypt(bytes, salt, keyLength, { N, r, p, maxmem: 128 * r * (N + p + 2) }, (error, key) => {
      bytes.fill(0)
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}
