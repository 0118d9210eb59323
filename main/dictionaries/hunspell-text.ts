/** The largest dictionaries have about 10 MB a file; more is none. In bytes. */
export const largestDictionaryFile = 40_000_000

/** The files of a Hunspell dictionary: rules of inflection, and words. */
export interface DictionaryFiles {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

/** Names that Hunspell has for encodings and the standard of encodings has not. */
const otherNames: Readonly<Record<string, string>> = {
  'microsoft-cp1251': 'windows-1251',
  'tis620-2533': 'windows-874',
  'iscii-devanagari': 'utf-8',
}

/**
 * Brings the files of a dictionary to UTF-8, in which words are asked for. The encoding stands in the line `SET` of the
 * rules. Flags are characters there: where they are bytes of another encoding, they become characters of UTF-8 as well.
 */
export function inUtf8({ aff, dic }: DictionaryFiles): DictionaryFiles {
  const plain = new TextDecoder('latin1').decode(aff)
  const named = /^\s*SET\s+(\S+)/m.exec(plain)?.[1] ?? 'ISO8859-1'
  const encoding = named.toLowerCase().replace(/^iso-?8859-/, 'iso-8859-')
  if (encoding === 'utf-8' || encoding === 'utf8') return { aff, dic }
  const decoder = new TextDecoder(otherNames[encoding] ?? encoding)
  const rules = decoder.decode(aff).replace(/^\s*SET\s+\S+.*$/m, '')
  const flags = /^\s*FLAG\s/m.test(plain) ? '' : 'FLAG UTF-8\n'
  const encoder = new TextEncoder()
  return {
    aff: encoder.encode(`SET UTF-8\n${flags}${rules}`),
    dic: encoder.encode(decoder.decode(dic)),
  }
}
