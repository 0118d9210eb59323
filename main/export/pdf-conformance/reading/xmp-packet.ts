import { parseXml, type XmlElement } from './xml'

/** The properties of an XMP packet by their name with the usual prefix (`dc:title`), each with its values in order. */
export interface XmpPacket {
  readonly properties: ReadonlyMap<string, readonly string[]>
  /** Whether the packet describes the properties of this namespace, as PDF/A wants it of foreign ones. */
  readonly described: ReadonlySet<string>
}

const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://ns.adobe.com/pdf/1.3/', 'pdf'],
  ['http://ns.adobe.com/xap/1.0/', 'xmp'],
  ['http://www.aiim.org/pdfua/ns/id/', 'pdfuaid'],
  ['http://www.aiim.org/pdfa/ns/id/', 'pdfaid'],
])

/** Reads a packet (ISO 16684-1). Throws `XmlBroken`. */
export function readXmp(source: string): XmpPacket {
  const root = parseXml(source.replace(/^\ufeff/, '').trim())
  const properties = new Map<string, readonly string[]>()
  const described = new Set<string>()
  visit(root, new Map())
  return { properties, described }

  function visit(element: XmlElement, around: ReadonlyMap<string, string>): void {
    const spaces = new Map([...around, ...namespacesOf(element)])
    const inner = element.name === 'rdf:Description' ? element.children : []
    if (element.name === 'pdfaSchema:namespaceURI') described.add(element.text.trim())
    if (element.name === 'rdf:Description')
      for (const [name, value] of element.attributes)
        if (!/^(xmlns|rdf):/.test(name)) add(name, [value], spaces)
    for (const property of inner)
      add(property.name, valuesOf(property), new Map([...spaces, ...namespacesOf(property)]))
    for (const child of element.children) visit(child, spaces)
  }

  function add(name: string, values: readonly string[], spaces: ReadonlyMap<string, string>): void {
    const [prefix = '', local = ''] = name.split(':')
    const usual = prefixes.get(spaces.get(prefix) ?? '')
    if (usual !== undefined) properties.set(`${usual}:${local}`, values)
  }
}

const namespacesOf = ({ attributes }: XmlElement): readonly (readonly [string, string])[] =>
  [...attributes].flatMap(([name, value]) =>
    name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : [],
  )

function valuesOf(element: XmlElement): readonly string[] {
  const items = element.children.flatMap(({ children }) => children).filter(({ name }) => name === 'rdf:li')
  return element.children.length === 0 ? [element.text.trim()] : items.map(({ text }) => text)
}
