import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { LocalText } from '../../domain/language'
import { ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { ProvenFile } from '../../ipc/views'
import { writeBeside } from './place-file'

/** The SHA-256 of bytes, in hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Writes a file and reads it back before it gets its name; null where the disk has other bytes. */
export async function writeProven(
  folder: string,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Result<ProvenFile | null, Failure>> {
  const beside = await writeBeside(folder, bytes)
  if (!beside.ok) return beside
  try {
    const sha256 = sha256Of(bytes)
    if (sha256Of(await beside.value.read()) !== sha256) return ok(null)
    const [, stem = fileName, extension = ''] = /^(.*)\.([^.]*)$/s.exec(fileName) ?? []
    const path = await beside.value.putInPlace(stem, extension)
    return ok({ name: basename(path), path, bytes: bytes.length, sha256 })
  } finally {
    await beside.value.discard()
  }
}

/** What is said where the disk has other bytes than were written. */
export const differsOnDisk = (name: string): LocalText => ({
  de: `Die Datei „${name}“ steht auf dem Datenträger nicht so, wie sie geschrieben wurde. Exportieren Sie in einen anderen Ordner.`,
  en: `The file “${name}” is not on the disk as it was written. Export into another folder.`,
})
