import { crc32 } from 'node:zlib'
import { fromBufferPromise } from 'yauzl'
import { fail, ok, type Result } from '../../../domain/result'
import type { Unreadable } from '../read-pdf'

/** Larger than any release with its pictures; a file that unpacks to more is none of ours. */
const sizeLimit = 1_000_000_000

/** Opens a packed document with yauzl: its parts by name, in their order. Each is checked against its sum. */
export async function openDocument(
  bytes: Uint8Array,
): Promise<Result<ReadonlyMap<string, Buffer>, Unreadable>> {
  const parts = new Map<string, Buffer>()
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      strictFileNames: true,
    })
    let size = 0
    for await (const entry of zip.eachEntry()) {
      size += entry.uncompressedSize
      if (size > sizeLimit) throw new Error('the parts are too large')
      if (parts.has(entry.fileName)) throw new Error(`two parts are called ${entry.fileName}`)
      const chunks: Buffer[] = []
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
      const content = Buffer.concat(chunks)
      if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} is damaged`)
      parts.set(entry.fileName, content)
    }
    return ok(parts)
  } catch (error) {
    // yauzl reports every damaged file by throwing.
    return fail({ kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) })
  }
}
