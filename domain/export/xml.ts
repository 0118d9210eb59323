/** A piece of XML, escaped and complete. */
export interface Xml {
  readonly markup: string
}

export type XmlContent = Xml | string | null | readonly XmlContent[]
export type XmlAttributes = Readonly<Record<string, string | number | null>>

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** What XML 1.0 cannot hold (production 2, Char), half a surrogate pair included. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Escapes text, good between tags and in quoted attributes alike; what XML cannot hold becomes U+FFFD. */
const escapeXml = (text: string): string =>
  text.replace(impossible, '\ufffd').replace(/[&<>"\t\n\r]/g, (letter) => entities[letter] ?? letter)

/** Builds an element; attributes and children that are null are left out. */
export function xml(name: string, attributes: XmlAttributes = {}, ...children: readonly XmlContent[]): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const inner = children.map(markupOf).join('')
  const tag = `${name}${written.join('')}`
  return { markup: inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${name}>` }
}

function markupOf(content: XmlContent): string {
  if (content === null) return ''
  if (typeof content === 'string') return escapeXml(content)
  return 'markup' in content ? content.markup : content.map(markupOf).join('')
}

/** A whole file: the XML declaration and its root. */
export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.markup}`
