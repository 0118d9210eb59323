import { DOMParser, type Element } from '@xmldom/xmldom'
import { fail, ok, type Result } from '../../../domain/result'
import type { Unreadable } from '../read-pdf'

/** An element of a file; names carry the prefix that we know their namespace by, whatever the file calls it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

/** Reads XML with xmldom. Refused: what is not well-formed, and a document type, which could bring in anything. */
export function readXml(
  content: Uint8Array,
  namespaces: Readonly<Record<string, string>>,
): Result<XmlElement, Unreadable> {
  const prefixes = new Map(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]))
  prefixes.set('http://www.w3.org/XML/1998/namespace', 'xml')
  const named = (uri: string | null, local: string): string =>
    uri === null || uri === '' ? local : `${prefixes.get(uri) ?? uri}:${local}`

  const treeOf = (element: Element): XmlElement => {
    const attributes = new Map<string, string>()
    for (const { namespaceURI, localName, name, value } of element.attributes)
      if (namespaceURI !== 'http://www.w3.org/2000/xmlns/')
        attributes.set(named(namespaceURI, localName ?? name), value)
    const children: (XmlElement | string)[] = []
    for (const child of element.childNodes) {
      if (child.nodeType === child.ELEMENT_NODE) children.push(treeOf(child as Element))
      else if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE)
        children.push(child.nodeValue ?? '')
      else throw new Error(`${child.nodeName} in ${element.nodeName}`)
    }
    return { name: named(element.namespaceURI, element.localName ?? element.nodeName), attributes, children }
  }

  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    const document = new DOMParser({ onError: refuseFaults }).parseFromString(text, 'application/xml')
    if (document.documentElement === null || document.doctype !== null) throw new Error('no plain XML')
    return ok(treeOf(document.documentElement))
  } catch (error) {
    // xmldom reports every fault by throwing, as this reader does.
    return fail({ kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) })
  }
}

/** Every fault and every doubt ends the reading, except one: U+FFFD is a letter like others, which damaged texts have. */
export function refuseFaults(_level: string, message: string): void {
  if (!message.startsWith('Unicode replacement character')) throw new Error(message)
}

export const elementsIn = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => typeof child !== 'string')

/** The first child of this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : elementsIn(element).find((child) => child.name === name)

/** The element and all inside it, in the order of the file. */
export const withDescendants = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...elementsIn(element).flatMap(withDescendants),
]

/** The characters inside. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
