import type { XmlElement } from '../../export/office/xml-tree'
import { openPackage } from './open-package'
import { readForeignXml, type Namespaces } from './xml'

/** An element that says nothing, for a part that a file does without. */
export const nothing: XmlElement = { name: '', attributes: new Map(), children: [] }

/** The XML parts of a packed document. */
export interface XmlParts {
  readonly names: readonly string[]
  /** The root of a part; `nothing` where there is no such part. */
  readonly tree: (name: string) => XmlElement
}

/** Unpacks the wanted parts of a document and reads each where it is asked for. */
export async function openXmlParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  namespaces: Namespaces,
): Promise<XmlParts> {
  const parts = await openPackage(bytes, isWanted)
  return {
    names: [...parts.keys()],
    tree: (name) => {
      const content = parts.get(name)
      return content === undefined ? nothing : readForeignXml(content, namespaces)
    },
  }
}
