/** The encodings that are offered for a text, by their names in the Encoding Standard, the likelier first. */
export const offeredEncodings = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'iso-8859-2',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1254',
  'utf-16le',
  'utf-16be',
] as const

export type OfferedEncoding = (typeof offeredEncodings)[number]

export const isOffered = (name: string | null): name is OfferedEncoding =>
  offeredEncodings.some((offered) => offered === name)
