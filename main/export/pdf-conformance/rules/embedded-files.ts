import { accessible, archival, when, type Finding, type Rule } from '../finding'

const unnamed = accessible('21-001', '7.11')
const notAllowed = archival('6.8')
const relation = (place: string, detail: string): Finding => ({
  rule: 'A 6.8',
  clause: 'ISO 19005-3, 6.8',
  place,
  detail,
})

const relations = new Set([
  'Source',
  'Data',
  'Alternative',
  'Supplement',
  'EncryptedPayload',
  'FormData',
  'Schema',
  'Unspecified',
])

/** Files inside the file have names and, in PDF/A-3, a kind and a relation to it; PDF/A-2 takes other PDF/A files alone. */
export const embeddedFiles: Rule = ({ file, catalog, xmp }) => {
  const part = typeof xmp === 'string' ? undefined : xmp.properties.get('pdfaid:part')?.[0]
  const associated = new Set(file.list(catalog.get('AF')).map(file.resolve))
  return file.numbers.flatMap((number): readonly Finding[] => {
    const specification = file.object(number)
    const entries = file.entries(specification)
    if (!entries.has('EF')) return []
    const place = `object ${String(number)}`
    const streams = [...file.entries(entries.get('EF')).values()].map((value) => file.stream(value))
    return [
      ...when((file.text(entries.get('F')) ?? '') === '' || (file.text(entries.get('UF')) ?? '') === '', () =>
        unnamed(place, 'an embedded file without F or UF'),
      ),
      ...when(part !== '3', () => notAllowed(place, 'an embedded file, which only PDF/A-3 allows')),
      ...when(!relations.has(file.name(entries.get('AFRelationship')) ?? ''), () =>
        relation(place, 'AFRelationship is missing'),
      ),
      ...when(!associated.has(specification), () =>
        relation(place, 'the file belongs to nothing: it is not in AF'),
      ),
      ...when(
        streams.length === 0 ||
          streams.some((stream) => stream === null || file.name(stream.entries.get('Subtype')) === null),
        () => relation(place, 'the kind of the embedded file is not said'),
      ),
    ]
  })
}
