/** What a PDF file is made of (ISO 32000-1, 7.3), as this reader gives it. */
export type Value = null | boolean | number | Name | Text | Reference | Dictionary | Stream | readonly Value[]

export interface Name {
  readonly kind: 'name'
  readonly text: string
}

/** A string; one character a byte. */
export interface Text {
  readonly kind: 'text'
  readonly bytes: string
}

export interface Reference {
  readonly kind: 'reference'
  readonly number: number
}

export interface Dictionary {
  readonly kind: 'dictionary'
  readonly entries: ReadonlyMap<string, Value>
}

export interface Stream {
  readonly kind: 'stream'
  readonly entries: ReadonlyMap<string, Value>
  /** As they stand in the file, before their filters. */
  readonly raw: Uint8Array
}

/** A word that is no value: `obj`, `endobj`, or an operator of a content stream. */
export interface Word {
  readonly kind: 'word'
  readonly word: string
}

/** The file does not follow the syntax of PDF. */
export class SyntaxBroken extends Error {}

/** A text string as people read it: UTF-16 or UTF-8 with their signs, or PDFDocEncoding, read as Latin-1 (7.9.2.2). */
export function decodeText({ bytes }: Text): string {
  if (bytes.startsWith('\xfe\xff')) return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8')
  return bytes
}
