import { beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { openPrivateKey, sealPrivateKey } from './seal-private-key'
import { makeKeyPair, type KeyPair } from './signing'

const passphrase = 'Brücke Anker Birke Mond'
const lowCost = { N: 1024, r: 8, p: 1 }
let pair: KeyPair
let sealed: string
const sealedFor = (): { readonly person: string; readonly publicKey: string } => ({
  person: 'ada',
  publicKey: pair.publicKey,
})

beforeAll(async () => {
  pair = makeKeyPair()
  sealed = await sealPrivateKey(pair.seed, passphrase, sealedFor(), lowCost)
})

const parts = z.looseObject({
  kdf: z.looseObject({ salt: z.string() }),
  cipher: z.looseObject({ nonce: z.string(), tag: z.string() }),
  sealed: z.string(),
})
type Parts = z.infer<typeof parts>
const changed = (change: (stored: Parts) => Parts): string =>
  JSON.stringify(change(parts.parse(JSON.parse(sealed))))

/** The same base64 with its first bit turned. */
function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  bytes[0] = (bytes[0] ?? 0) ^ 0x80
  return bytes.toString('base64')
}

it('opens with its passphrase, however its letters were put together', async () => {
  expect(await openPrivateKey(sealed, passphrase.normalize('NFD'), sealedFor())).toEqual({
    ok: true,
    value: pair.seed,
  })
})

it('holds neither passphrase nor private half, is another one every time, and says what a guess costs', async () => {
  const other = await sealPrivateKey(pair.seed, passphrase, sealedFor())
  expect(other).not.toContain(passphrase)
  expect(other).not.toContain(pair.seed.toString('base64'))
  expect(other).not.toContain(parts.parse(JSON.parse(sealed)).sealed)
  expect(JSON.parse(other)).toMatchObject({
    kdf: { name: 'scrypt', N: 131_072, r: 8, p: 1 },
    cipher: { name: 'aes-256-gcm' },
  })
  expect(await openPrivateKey(other, passphrase, sealedFor())).toEqual({ ok: true, value: pair.seed })
})

it.each<readonly [string, () => Promise<unknown>]>([
  ['another passphrase', () => openPrivateKey(sealed, `${passphrase} `, sealedFor())],
  ['another person', () => openPrivateKey(sealed, passphrase, { ...sealedFor(), person: 'ben' })],
  [
    'another public key',
    () => openPrivateKey(sealed, passphrase, { ...sealedFor(), publicKey: makeKeyPair().publicKey }),
  ],
  [
    'a changed private half',
    () =>
      openPrivateKey(
        changed((all) => ({ ...all, sealed: flipped(all.sealed) })),
        passphrase,
        sealedFor(),
      ),
  ],
  [
    'a changed tag',
    () =>
      openPrivateKey(
        changed((all) => ({ ...all, cipher: { ...all.cipher, tag: flipped(all.cipher.tag) } })),
        passphrase,
        sealedFor(),
      ),
  ],
  [
    'a changed salt',
    () =>
      openPrivateKey(
        changed((all) => ({ ...all, kdf: { ...all.kdf, salt: flipped(all.kdf.salt) } })),
        passphrase,
        sealedFor(),
      ),
  ],
  [
    'another cost',
    () =>
      openPrivateKey(
        changed((all) => ({ ...all, kdf: { ...all.kdf, N: 2048 } })),
        passphrase,
        sealedFor(),
      ),
  ],
])('does not open with %s', async (_what, open) => {
  expect(await open()).toEqual({ ok: false, failure: { kind: 'wrong' } })
})

it.each<readonly [string, () => string]>([
  ['no JSON', () => 'AAAA'],
  ['no seal', () => '{}'],
  ['a shortened tag', () => changed((all) => ({ ...all, cipher: { ...all.cipher, tag: 'AAAA' } }))],
  ['a shortened nonce', () => changed((all) => ({ ...all, cipher: { ...all.cipher, nonce: 'AAAA' } }))],
  ['a cost that would take hours', () => changed((all) => ({ ...all, kdf: { ...all.kdf, N: 2 ** 30 } }))],
  ['a cost that scrypt does not know', () => changed((all) => ({ ...all, kdf: { ...all.kdf, N: 1000 } }))],
])('is damaged where it is %s', async (_what, stored) => {
  expect(await openPrivateKey(stored(), passphrase, sealedFor())).toEqual({
    ok: false,
    failure: { kind: 'damaged' },
  })
})
