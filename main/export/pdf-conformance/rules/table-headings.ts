import { accessible, when, type Rule } from '../finding'
import type { PdfDocument } from '../reading/document'
import { attributesOf, placeOf, type StructureElement } from '../reading/structure'

const noScope = accessible('15-003', '7.5')
const noHeader = accessible('15-003', '7.5')
const uneven = accessible('09-004', '7.5')

/** Heading cells say what they head, `Headers` lead to heading cells, and the rows of a table are equally long. */
export const tableHeadings: Rule = (document) => {
  const { file, structure } = document
  const elements = structure?.elements ?? []
  const ids = new Set(
    elements.filter(({ type }) => type === 'TH').map(({ entries }) => file.text(entries.get('ID'))),
  )
  return elements.flatMap((element) => {
    const attributes = attributesOf(file, element)
    const scopes = attributes
      .map((entries) => file.name(entries.get('Scope')))
      .filter((scope) => scope !== null)
    const headers = attributes
      .flatMap((entries) => file.list(entries.get('Headers')))
      .map((id) => file.text(id))
    return [
      ...when(
        element.type === 'TH' && !scopes.some((scope) => ['Row', 'Column', 'Both'].includes(scope)),
        () => noScope(placeOf(element), 'a heading cell without a scope'),
      ),
      ...when(
        headers.some((id) => !ids.has(id)),
        () => noHeader(placeOf(element), 'a cell that names a heading which is not there'),
      ),
      ...when(element.type === 'Table' && new Set(rowLengths(document, element)).size > 1, () =>
        uneven(placeOf(element), `rows of ${rowLengths(document, element).join(', ')} cells`),
      ),
    ]
  })
}

/** How many columns each row fills, cells that reach down from above counted. */
function rowLengths({ file }: PdfDocument, table: StructureElement): readonly number[] {
  const rows = table.elements.flatMap((kid) =>
    kid.type === 'TR' ? [kid] : kid.elements.filter(({ type }) => type === 'TR'),
  )
  const reaching: number[] = []
  return rows.map((row, index) => {
    const spans = row.elements.map((cell) => {
      const number = (key: string): number =>
        attributesOf(file, cell)
          .map((entries) => file.number(entries.get(key)))
          .find((value) => value !== null) ?? 1
      return { columns: number('ColSpan'), rows: number('RowSpan') }
    })
    for (const { columns, rows: count } of spans)
      for (let below = 1; below < count; below += 1)
        reaching[index + below] = (reaching[index + below] ?? 0) + columns
    return spans.reduce((sum, { columns }) => sum + columns, reaching[index] ?? 0)
  })
}
