import { unzipSync } from 'fflate'
import type { OfficePart } from '../../../../domain/export/office/office-part'
import type { Withheld } from '../../../../domain/export/withheld'
import type { Result } from '../../../../domain/result'
import { packDocument } from '../pack-document'

/** The bytes of a document that was made, for tests in which nothing stands in its way. */
export function bytesOf(made: Result<Uint8Array, Withheld>): Uint8Array {
  if (!made.ok) throw new Error(made.failure.kind)
  return made.value
}

/** The text of each part that is XML, by its name. */
export const textParts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !/\.(?:png|jpg|gif|webp)$/.test(name))
      .map(([name, content]) => [name, new TextDecoder().decode(content)]),
  )

/** The parts of a document in their order. */
export const partsOf = (bytes: Uint8Array): readonly OfficePart[] =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }))

/** A document with one part changed, or added where there was none; throws where the change changes nothing. */
export function changePart(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string | Uint8Array,
): Uint8Array {
  const parts = partsOf(bytes)
  const part = parts.find((one) => one.name === name)
  const before = part === undefined ? '' : new TextDecoder().decode(Buffer.from(part.content))
  const after = change(before)
  if (after === before) throw new Error(`Nothing was changed in ${name}`)
  return packDocument(
    part === undefined
      ? [...parts, { name, content: after }]
      : parts.map((one) => (one === part ? { name, content: after } : one)),
  )
}
