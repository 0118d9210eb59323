import { archival, when, type Rule } from '../finding'
import { SyntaxBroken } from '../reading/values'

const lengthOrFile = archival('6.1.7.1')
const filter = archival('6.1.7.2')

const allowed = new Set(
  'FlateDecode Fl ASCIIHexDecode AHx ASCII85Decode A85 RunLengthDecode RL CCITTFaxDecode CCF JBIG2Decode DCTDecode DCT JPXDecode'.split(
    ' ',
  ),
)

/** Every stream can be read from this file alone, with filters that everybody may use. */
export const streams: Rule = ({ file }) =>
  file.numbers.flatMap((number) => {
    const place = `object ${String(number)}`
    try {
      const stream = file.stream({ kind: 'reference', number })
      if (stream === null) return []
      const filters = file.list(stream.entries.get('Filter')).map((value) => file.name(value) ?? '')
      return [
        ...when(
          ['F', 'FFilter', 'FDecodeParms'].some((key) => stream.entries.has(key)),
          () => lengthOrFile(place, 'a stream in another file'),
        ),
        ...when(
          filters.some((name) => !allowed.has(name)),
          () => filter(place, `the filter ${filters.join(' ')}`),
        ),
      ]
    } catch (error) {
      if (error instanceof SyntaxBroken) return [lengthOrFile(place, error.message)]
      throw error
    }
  })
