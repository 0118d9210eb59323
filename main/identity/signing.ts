import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'

// The fixed beginnings of RFC 8410: what follows them in DER are the 32 bytes of an Ed25519 key.
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicHead = Buffer.from('302a300506032b6570032100', 'hex')
const keyLength = 32

/** A new Ed25519 key. The seed is the private half: whoever gets it overwrites it when it is no longer needed. */
export interface KeyPair {
  /** Base64 of 32 bytes. */
  readonly publicKey: string
  readonly seed: Buffer
}

export function makeKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const encoded = privateKey.export({ format: 'der', type: 'pkcs8' })
  const seed = Buffer.from(encoded.subarray(privateHead.length, privateHead.length + keyLength))
  encoded.fill(0)
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(publicHead.length)
  return { publicKey: raw.toString('base64'), seed }
}

/** Hex SHA-256 of the 32 bytes of a public key (base64): what people compare. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')

/** The signature under the UTF-8 bytes of a statement: base64 of 64 bytes. */
export function signStatement(seed: Buffer, statement: string): string {
  const encoded = Buffer.concat([privateHead, seed])
  try {
    const key = createPrivateKey({ key: encoded, format: 'der', type: 'pkcs8' })
    return sign(null, Buffer.from(statement, 'utf8'), key).toString('base64')
  } finally {
    encoded.fill(0)
  }
}

/** Whether a signature (base64) is one of that public key (base64) under the statement. What is no key or no signature is not. */
export function isSignatureOf(publicKey: string, statement: string, signature: string): boolean {
  const key = readPublicKey(publicKey)
  return key !== null && verify(null, Buffer.from(statement, 'utf8'), key, Buffer.from(signature, 'base64'))
}

function readPublicKey(publicKey: string): KeyObject | null {
  const raw = Buffer.from(publicKey, 'base64')
  if (raw.length !== keyLength) return null
  return createPublicKey({ key: Buffer.concat([publicHead, raw]), format: 'der', type: 'spki' })
}
