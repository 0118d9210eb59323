/** The namespaces of OpenDocument 1.3 by their usual prefixes, and LibreOffice's own for what 1.4 added. */
export const odtNamespaces = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
  xlink: 'http://www.w3.org/1999/xlink',
  manifest: 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
  config: 'urn:oasis:names:tc:opendocument:xmlns:config:1.0',
  ooo: 'http://openoffice.org/2004/office',
  loext: 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
} as const

export type OdtPrefix = keyof typeof odtNamespaces

/** The namespaces and the version as attributes of a root. */
export const declareOdt = (...prefixes: readonly OdtPrefix[]): Record<string, string> => ({
  ...Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, odtNamespaces[prefix]])),
  'office:version': '1.3',
})

export const points = (length: number): string => `${String(Math.round(length * 100) / 100)}pt`

/** The attributes that give letters of every script the same language. */
export function odtLanguage(tag: string): Record<string, string> {
  const { language, region = 'none', script } = new Intl.Locale(tag)
  const plain = { language, country: region, script }
  return Object.fromEntries(
    (['fo:|', 'style:|-asian', 'style:|-complex'] as const).flatMap((pattern) =>
      Object.entries(plain).flatMap(([name, given]) =>
        given === undefined ? [] : [[pattern.replace('|', name), given]],
      ),
    ),
  )
}
