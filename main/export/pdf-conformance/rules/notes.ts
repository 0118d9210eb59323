import { accessible, when, type Rule } from '../finding'
import { placeOf } from '../reading/structure'

const missing = accessible('19-003', '7.9')
const twice = accessible('19-004', '7.9')

/** Notes have identifiers of their own. */
export const notes: Rule = ({ file, structure }) => {
  const seen = new Set<string>()
  return (structure?.elements ?? [])
    .filter(({ type }) => type === 'Note')
    .flatMap((note) => {
      const id = file.text(note.entries.get('ID'))
      const isKnown = id !== null && seen.has(id)
      if (id !== null) seen.add(id)
      return [
        ...when(id === null, () => missing(placeOf(note), 'a note without an identifier')),
        ...when(isKnown, () => twice(placeOf(note), `two notes with the identifier ${id ?? ''}`)),
      ]
    })
}
