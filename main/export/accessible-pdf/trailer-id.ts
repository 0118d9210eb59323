import { PDFHexString, type PDFContext } from '@cantoo/pdf-lib'
import { createHash } from 'node:crypto'

const placeholder = '0'.repeat(32)

/** Makes room for the file's identifier (ISO 32000-1, 14.4), which `stampIdentifier` fills. */
export function reserveIdentifier(context: PDFContext): void {
  const id = PDFHexString.of(placeholder)
  context.trailerInfo.ID = context.obj([id, id])
}

/** Both parts of the identifier become the hash of all other bytes: the same file always has the same one. */
export function stampIdentifier(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes)
  const identifier = createHash('sha256').update(file).digest('hex').slice(0, 32).toUpperCase()
  const start = file.lastIndexOf('/ID')
  for (let part = 0, from = start; part < 2; part += 1) {
    const place = file.indexOf(`<${placeholder}>`, from)
    if (start < 0 || place < 0) throw new Error('The file has no room for its identifier')
    file.write(identifier, place + 1, 'latin1')
    from = place + identifier.length
  }
  return new Uint8Array(file)
}
