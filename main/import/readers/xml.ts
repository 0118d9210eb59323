import { DOMParser, type Element } from '@xmldom/xmldom'
import { sourceLimits } from '../../../domain/import/source/source-limits'
import type { XmlElement } from '../../export/office/xml-tree'
import { DamagedSource, OverLimit } from './reader'

/** Known namespaces by the prefix that we call them by; a format may have several for the same thing. */
export type Namespaces = Readonly<Record<string, readonly string[]>>

/**
 * Reads XML of a foreign document with xmldom. The gate's `readXml` refuses all that no export writes; this one takes
 * comments and instructions as nothing. A document type is refused here too (it is how entity bombs begin), and so is
 * what is nested deeper or has more elements than any document.
 */
export function readForeignXml(content: Uint8Array, namespaces: Namespaces): XmlElement {
  const text = new TextDecoder('utf-8').decode(content)
  refuseLargeTrees(text)
  const prefixes = new Map(
    Object.entries(namespaces).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)),
  )
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new DamagedSource(message)
    },
  })
  const root = parser.parseFromString(text, 'application/xml').documentElement
  if (root === null) throw new DamagedSource('no XML')
  return treeOf(root, prefixes)
}

/** Looked at before the parser runs: it holds the whole tree, and walking it is recursive. */
function refuseLargeTrees(text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new DamagedSource('a document type')
  let depth = 0
  let elements = 0
  for (const [tag] of text.matchAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>/g)) {
    if (tag.startsWith('<!') || tag.startsWith('<?')) continue
    if (tag.startsWith('</')) depth -= 1
    else {
      elements += 1
      if (!tag.endsWith('/>')) depth += 1
    }
    if (depth > sourceLimits.depth) throw new OverLimit('depth')
    if (elements > sourceLimits.elements) throw new OverLimit('parts')
  }
}

function treeOf(element: Element, prefixes: ReadonlyMap<string, string>): XmlElement {
  const named = (uri: string | null, local: string): string => {
    const prefix = uri === null ? undefined : prefixes.get(uri)
    return prefix === undefined ? local : `${prefix}:${local}`
  }
  const attributes = new Map<string, string>()
  for (const { namespaceURI, localName, name, value } of element.attributes)
    attributes.set(named(namespaceURI, localName ?? name), value)
  const children: (XmlElement | string)[] = []
  for (const child of element.childNodes)
    if (child.nodeType === child.ELEMENT_NODE) children.push(treeOf(child as Element, prefixes))
    else if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE)
      children.push(child.nodeValue ?? '')
  return { name: named(element.namespaceURI, element.localName ?? element.nodeName), attributes, children }
}
