import { expect, it } from 'vitest'
import { fingerprintOf, isSignatureOf, makeKeyPair, signStatement } from './signing'

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64')

/** RFC 8032, section 7.1, TEST 1 and TEST 2. */
const vectors = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    statement: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    statement: 'r',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
]

it.each(vectors)('signs and checks as RFC 8032 does: “$statement”', (vector) => {
  const publicKey = base64(vector.publicKey)
  const signature = signStatement(Buffer.from(vector.seed, 'hex'), vector.statement)
  expect(signature).toBe(base64(vector.signature))
  expect(isSignatureOf(publicKey, vector.statement, signature)).toBe(true)
})

it('refuses another statement, another key and another signature', () => {
  const { publicKey, seed } = makeKeyPair()
  const signature = signStatement(seed, 'Fassung 4')
  expect(isSignatureOf(publicKey, 'Fassung 4', signature)).toBe(true)
  expect(isSignatureOf(publicKey, 'Fassung 5', signature)).toBe(false)
  expect(isSignatureOf(makeKeyPair().publicKey, 'Fassung 4', signature)).toBe(false)
  expect(isSignatureOf(publicKey, 'Fassung 4', signStatement(seed, 'Fassung 5'))).toBe(false)
})

it.each(['', 'AAAA', 'kein Schlüssel', base64('00'.repeat(33))])(
  'takes what is no key or no signature for none: “%s”',
  (text) => {
    const { publicKey } = makeKeyPair()
    expect(isSignatureOf(text, 'Fassung 4', base64('00'.repeat(64)))).toBe(false)
    expect(isSignatureOf(publicKey, 'Fassung 4', text)).toBe(false)
  },
)

it('gives every key pair a fingerprint of its own', () => {
  const [one, other] = [makeKeyPair(), makeKeyPair()]
  expect(fingerprintOf(one.publicKey)).toMatch(/^[0-9a-f]{64}$/)
  expect(fingerprintOf(one.publicKey)).not.toBe(fingerprintOf(other.publicKey))
  expect(Buffer.from(one.publicKey, 'base64')).toHaveLength(32)
  expect(one.seed).toHaveLength(32)
})
