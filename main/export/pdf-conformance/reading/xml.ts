/** An element of an XML document. Names keep their prefixes; text is that of the element itself. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** The text is no well-formed XML. */
export class XmlBroken extends Error {}

const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy

/** Reads XML as XMP packets use it: elements, attributes, text, references; no document type. */
export function parseXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [root]
  let place = 0
  token.lastIndex = 0
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    place = token.lastIndex
    const [, end, name, attributes = '', isEmpty, text] = match
    const around = open.at(-1) ?? root
    if (text !== undefined) around.text += decode(text)
    if (end !== undefined && (open.length < 2 || open.pop()?.name !== end))
      throw new XmlBroken(`</${end}> closes nothing`)
    if (name === undefined) continue
    const element: Open = { name, attributes: parseAttributes(attributes), children: [], text: '' }
    around.children.push(element)
    if (isEmpty === '') open.push(element)
  }
  const [first] = root.children
  if (place < source.length || open.length > 1 || first === undefined)
    throw new XmlBroken(`not well-formed at ${String(place)}`)
  return first
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: XmlElement[] }

const parseAttributes = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', one, other]) => [
      name,
      decode(one ?? other ?? ''),
    ]),
  )

const decode = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      const sign = references[name ?? '']
      if (sign === undefined) throw new XmlBroken(`the unknown reference ${whole}`)
      return sign
    },
  )
