const signatures: readonly (readonly [format: string, at: number, signature: string])[] = [
  ['PDF', 0, '%PDF-'],
  ['RTF', 0, '{\\rtf'],
  ['DOC', 0, '\xd0\xcf\x11\xe0'],
  ['PNG', 0, '\x89PNG'],
  ['JPEG', 0, '\xff\xd8\xff'],
  ['GIF', 0, 'GIF8'],
  ['TIFF', 0, 'II*\0'],
  ['TIFF', 0, 'MM\0*'],
  ['WebP', 8, 'WEBP'],
  ['PostScript', 0, '%!PS'],
  ['GZIP', 0, '\x1f\x8b'],
  ['7-Zip', 0, '7z\xbc\xaf'],
  ['RAR', 0, 'Rar!'],
  ['SQLite', 0, 'SQLite format 3\0'],
  ['MP4', 4, 'ftyp'],
  ['ELF', 0, '\x7fELF'],
]

const zipContents: readonly (readonly [format: string, mark: string])[] = [
  ['DOCX', 'word/'],
  ['XLSX', 'xl/'],
  ['PPTX', 'ppt/'],
  ['ODT', 'mimetypeapplication/vnd.oasis.opendocument.text'],
  ['ODS', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
  ['EPUB', 'mimetypeapplication/epub+zip'],
]

/** The name of the format that a file's first bytes show, or null where they show none of those that are known not to be text. */
export function nameFormat(bytes: Uint8Array): string | null {
  const found = signatures.find(
    ([, at, signature]) => latinText(bytes, at, at + signature.length) === signature,
  )
  if (found !== undefined) return found[0]
  if (latinText(bytes, 0, 4) !== 'PK\x03\x04') return null
  // The names of a package's entries stand at its start and again in the directory at its end.
  const names = latinText(bytes, 0, 8192) + latinText(bytes, Math.max(0, bytes.length - 16_384), bytes.length)
  return zipContents.find(([, mark]) => names.includes(mark))?.[0] ?? 'ZIP'
}

/** Whether the bytes can be text at all: no NUL, and hardly any control characters. */
export function isTextBytes(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return false
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls += 1
  }
  return controls <= Math.max(8, bytes.length / 100)
}

const latinText = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)))
