import type { FileHandle } from 'node:fs/promises'

/** The tables of characters of each font file that was read, by the file's descriptor. */
const tables = new WeakMap<FileHandle, Promise<readonly Buffer[]>>()

/** Whether a font file (OpenType, or a collection of such) has a glyph for a code point; false where it is no font. */
export async function hasGlyph(file: FileHandle, code: number): Promise<boolean> {
  const known = tables.get(file) ?? readCharacterTables(file)
  tables.set(file, known)
  return (await known).some((table) => isMapped(table, code))
}

/** The `cmap` tables of a file (OpenType specification, "Font file"). */
async function readCharacterTables(file: FileHandle): Promise<readonly Buffer[]> {
  const read = async (place: number, length: number): Promise<Buffer> => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, place)
    return buffer.subarray(0, bytesRead)
  }
  const head = await read(0, 12)
  if (head.length < 12) return []
  const isCollection = head.toString('latin1', 0, 4) === 'ttcf'
  const count = isCollection ? Math.min(head.readUInt32BE(8), 64) : 1
  const places = isCollection ? wordsOf(await read(12, count * 4)) : [0]
  const found = new Map<number, Buffer>()
  for (const place of places) {
    const directory = await read(place, 12 + 64 * 16)
    for (let at = 12; at + 16 <= directory.length; at += 16) {
      if (directory.toString('latin1', at, at + 4) !== 'cmap') continue
      const [start, length] = [directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12)]
      if (!found.has(start) && length < 4_000_000) found.set(start, await read(start, length))
    }
  }
  return [...found.values()]
}

const wordsOf = (bytes: Buffer): readonly number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_none, index) => bytes.readUInt32BE(index * 4))

/** Looks a code point up in the subtables of the formats 4 and 12, which all fonts of today have. */
function isMapped(table: Buffer, code: number): boolean {
  try {
    const count = table.readUInt16BE(2)
    for (let index = 0; index < count; index += 1) {
      const start = table.readUInt32BE(4 + index * 8 + 4)
      const format = table.readUInt16BE(start)
      if (format === 4 && code < 0x10000 && isInSegments(table, start, code)) return true
      if (format === 12 && isInGroups(table, start, code)) return true
    }
    return false
  } catch (error) {
    // A table that ends too early maps nothing.
    if (error instanceof RangeError) return false
    throw error
  }
}

function isInSegments(table: Buffer, start: number, code: number): boolean {
  const size = table.readUInt16BE(start + 6)
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(start + 14 + at)
    if (code > end) continue
    const first = table.readUInt16BE(start + 16 + size + at)
    if (code < first) return false
    const delta = table.readUInt16BE(start + 16 + size * 2 + at)
    const place = start + 16 + size * 3 + at
    const offset = table.readUInt16BE(place)
    const glyph = offset === 0 ? code : table.readUInt16BE(place + offset + (code - first) * 2)
    return glyph !== 0 && ((glyph + delta) & 0xffff) !== 0
  }
  return false
}

function isInGroups(table: Buffer, start: number, code: number): boolean {
  let low = 0
  let high = table.readUInt32BE(start + 12) - 1
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const group = start + 16 + middle * 12
    if (code < table.readUInt32BE(group)) high = middle - 1
    else if (code > table.readUInt32BE(group + 4)) low = middle + 1
    else return table.readUInt32BE(group + 8) + code - table.readUInt32BE(group) !== 0
  }
  return false
}
