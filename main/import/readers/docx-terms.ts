import { elementsIn, textIn, type XmlElement } from '../../export/office/xml-tree'
import type { Namespaces } from './xml'

/** The namespaces of a Word document, ISO/IEC 29500, transitional and strict, and those that Word adds for comments. */
export const docxNamespaces: Namespaces = {
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  cp: ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  dc: ['http://purl.org/dc/elements/1.1/'],
  w14: ['http://schemas.microsoft.com/office/word/2010/wordml'],
  w15: ['http://schemas.microsoft.com/office/word/2012/wordml'],
}

/** An attribute of an element that may be missing; `w:val` unless another is asked for. */
export const valueOf = (element: XmlElement | undefined, attribute = 'w:val'): string | undefined =>
  element?.attributes.get(attribute)

/** Whether a property that is there alone, or with a value, is set. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '1')

/** Who tracked a change or wrote a comment, as the file names them. */
export const authorOf = (element: XmlElement): string => valueOf(element, 'w:author') ?? ''

/** Where links lead, by the ids of the part's relationships; empty for what lies inside the document. */
export const linkTargets = (relationships: XmlElement | undefined): ReadonlyMap<string, string> =>
  new Map(
    (relationships === undefined ? [] : elementsIn(relationships)).map(({ attributes }) => [
      attributes.get('Id') ?? '',
      attributes.get('TargetMode') === 'External' ? (attributes.get('Target') ?? '') : '',
    ]),
  )

/** What one element of a run is to its reader. */
export function letterOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return textIn(element)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return '\u00ad'
    case 'w:sym':
      return String.fromCharCode(Number.parseInt(valueOf(element, 'w:char') ?? 'fffd', 16) || 0xfffd)
    default:
      return ''
  }
}
