import { fromBufferPromise, type Entry } from 'yauzl'
import { sourceLimits } from '../../../domain/import/source/source-limits'
import { DamagedSource, EncryptedSource, OverLimit } from './reader'

/**
 * Unpacks the wanted parts of a packed document with yauzl; the rest, pictures above all, stays packed. The gate's
 * `openDocument` unpacks everything and checks sums; this one expects bombs: the sizes that the directory claims are looked at
 * first, and what comes out is counted while it comes.
 */
export async function openPackage(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).catch(
    asDamaged,
  )
  const parts = new Map<string, Uint8Array>()
  let count = 0
  let size = 0
  try {
    for await (const entry of zip.eachEntry()) {
      count += 1
      if (count > sourceLimits.parts) throw new OverLimit('parts')
      if (entry.isEncrypted()) throw new EncryptedSource()
      if (!isWanted(entry.fileName) || parts.has(entry.fileName)) continue
      refuseBomb(entry, size)
      const content = await unpack(await zip.openReadStreamPromise(entry), size)
      size += content.length
      parts.set(entry.fileName, content)
    }
  } catch (error) {
    asDamaged(error)
  }
  return parts
}

function refuseBomb({ uncompressedSize, compressedSize }: Entry, before: number): void {
  const isTooDense =
    uncompressedSize > 1_000_000 && uncompressedSize > Math.max(1, compressedSize) * sourceLimits.ratio
  if (isTooDense || before + uncompressedSize > sourceLimits.unpackedBytes) throw new OverLimit('size')
}

async function unpack(stream: AsyncIterable<unknown>, before: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = before
  for await (const chunk of stream) {
    // yauzl's streams give buffers.
    const part = chunk as Buffer
    size += part.length
    if (size > sourceLimits.unpackedBytes) throw new OverLimit('size')
    chunks.push(part)
  }
  return Buffer.concat(chunks)
}

/** yauzl reports every damaged file by throwing. */
function asDamaged(error: unknown): never {
  if (error instanceof OverLimit || error instanceof EncryptedSource) throw error
  throw new DamagedSource(error instanceof Error ? error.message : String(error))
}
