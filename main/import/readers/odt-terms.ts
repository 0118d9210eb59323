import type { XmlElement } from '../../export/office/xml-tree'
import type { Namespaces } from './xml'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The namespaces of an OpenDocument text, ISO/IEC 26300, and LibreOffice's own for what a comment answers. */
export const odtNamespaces: Namespaces = {
  office: [`${oasis}office:1.0`],
  text: [`${oasis}text:1.0`],
  table: [`${oasis}table:1.0`],
  draw: [`${oasis}drawing:1.0`],
  style: [`${oasis}style:1.0`],
  fo: [`${oasis}xsl-fo-compatible:1.0`],
  meta: [`${oasis}meta:1.0`],
  manifest: [`${oasis}manifest:1.0`],
  dc: ['http://purl.org/dc/elements/1.1/'],
  xlink: ['http://www.w3.org/1999/xlink'],
  loext: ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'],
}

/** Letters of the text: white space between them is one space, however the file is laid out. */
export const collapsed = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ')

/** The white space that an element stands for: spaces, a tab, the end of a line; empty for any other. */
export function spaceOf({ name, attributes }: XmlElement): string {
  switch (name) {
    case 'text:s':
      return ' '.repeat(Math.min(1000, Number(attributes.get('text:c') ?? 1)))
    case 'text:tab':
      return '\t'
    case 'text:line-break':
      return '\n'
    default:
      return ''
  }
}
