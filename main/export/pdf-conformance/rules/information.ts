import { when, type Finding, type Rule } from '../finding'

const differs = (key: string, information: string, packet: string): Finding => ({
  ...{ rule: 'metadata-match', clause: 'ISO 19005-1, 6.7.3, kept by good files of ISO 19005-2, 6.6.3' },
  ...{ place: key, detail: `the information dictionary says "${information}", the XMP packet "${packet}"` },
})

const pairs = [
  ['Title', 'dc:title'],
  ['Author', 'dc:creator'],
  ['Subject', 'dc:description'],
  ['Keywords', 'pdf:Keywords'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
] as const

/** Whatever the information dictionary says, the XMP packet says too, and in the same words. */
export const information: Rule = ({ file, catalog, information: entries, xmp }) => {
  if (typeof xmp === 'string') return []
  const language = file.text(catalog.get('Lang')) ?? ''
  const packetLanguage = xmp.properties.get('dc:language')?.[0] ?? ''
  return [
    ...pairs.flatMap(([key, property]) => {
      const own = file.text(entries.get(key)) ?? ''
      const packet = xmp.properties.get(property)?.join('; ') ?? ''
      return when(normal(key, own) !== packet, () => differs(key, own, packet))
    }),
    ...when(language !== packetLanguage, () => differs('Lang', language, packetLanguage)),
  ]
}

/** A date as XMP writes it; any other text as it is. */
function normal(key: string, text: string): string {
  if (!key.endsWith('Date')) return text
  const date = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(Z|[+-]\d{2}'\d{2}'?)?$/.exec(text)
  if (date === null) return text
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', zone = ''] = date
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace(/'(\d\d)'?/, ':$1')}`
}
