/** How large a piece of evidence may be, in bytes. */
export const evidenceLimit = 25_000_000

const typesByExtension: ReadonlyMap<string, string> = new Map([
  ['eml', 'message/rfc822'],
  ['msg', 'application/vnd.ms-outlook'],
  ['pdf', 'application/pdf'],
  ['txt', 'text/plain'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['heic', 'image/heic'],
  ['webp', 'image/webp'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
])

/** What evidence is called as a media type: a mail, a scan, a photo or a note; any other file is kept as plain bytes. */
export const evidenceTypeOf = (fileName: string): string =>
  typesByExtension.get(fileName.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream'
