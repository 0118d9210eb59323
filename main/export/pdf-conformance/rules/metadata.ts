import { accessible, archival, when, type Finding, type Rule } from '../finding'

const noPacket = accessible('06-001', '7.1')
const noIdentification = accessible('06-002', '5')
const noTitle = accessible('06-003', '7.1')
const noVersion = archival('6.6.4')
const notDescribed = archival('6.6.2.3')
const compressed = archival('6.6.2.1')

/** The XMP packet is there, says which standards the file follows, and has its title. */
export const metadata: Rule = ({ file, catalog, xmp }): readonly Finding[] => {
  if (typeof xmp === 'string') return [noPacket('catalog', xmp)]
  const { properties, described } = xmp
  const part = properties.get('pdfaid:part')?.[0]
  const title = properties.get('dc:title')?.[0] ?? ''
  return [
    ...when(file.stream(catalog.get('Metadata'))?.entries.has('Filter') === true, () =>
      compressed('XMP', 'the packet is compressed'),
    ),
    ...when(properties.get('pdfuaid:part')?.[0] !== '1', () =>
      noIdentification('XMP', 'the file does not say that it is PDF/UA-1'),
    ),
    ...when(title.trim() === '', () => noTitle('XMP', 'there is no dc:title')),
    ...when(part !== '2' && part !== '3', () =>
      noVersion('XMP', 'the file does not say that it is PDF/A-2 or PDF/A-3'),
    ),
    ...when(properties.get('pdfaid:conformance')?.[0] !== 'A', () =>
      noVersion('XMP', 'the file does not say that it is of level A'),
    ),
    ...when(properties.has('pdfuaid:part') && !described.has('http://www.aiim.org/pdfua/ns/id/'), () =>
      notDescribed('XMP', 'pdfuaid is not described by an extension schema'),
    ),
  ]
}
