import { accessible, type Finding, type Rule } from '../finding'
import { placeOf, type StructureElement } from '../reading/structure'

const table = accessible('09-004', '7.5')
const list = accessible('09-005', '7.6')

/** What may stand in an element of a table or list, and what such an element may stand in (ISO 32000-1, 14.8.4.3). */
const kids: Readonly<Record<string, ReadonlySet<string>>> = {
  Table: new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption']),
  THead: new Set(['TR']),
  TBody: new Set(['TR']),
  TFoot: new Set(['TR']),
  TR: new Set(['TH', 'TD']),
  L: new Set(['L', 'LI', 'Caption']),
  LI: new Set(['Lbl', 'LBody']),
}
const parents: Readonly<Record<string, ReadonlySet<string>>> = {
  THead: new Set(['Table']),
  TBody: new Set(['Table']),
  TFoot: new Set(['Table']),
  TR: new Set(['Table', 'THead', 'TBody', 'TFoot']),
  TH: new Set(['TR']),
  TD: new Set(['TR']),
  LI: new Set(['L']),
  LBody: new Set(['LI']),
}
const listTypes = new Set(['L', 'LI', 'LBody'])

/** Tables and lists are built of their parts. */
export const nesting: Rule = ({ structure }) => (structure?.elements ?? []).flatMap(nestingOf)

function nestingOf(element: StructureElement): readonly Finding[] {
  const { type, parent, elements, marks } = element
  if (type === null) return []
  const finding = listTypes.has(type) ? list : table
  const allowed = kids[type]
  const around = parents[type]
  const wrong = elements.filter((kid) => allowed?.has(kid.type ?? '') === false)
  return [
    ...wrong.map((kid) => finding(placeOf(kid), `${kid.role} stands in ${element.role}`)),
    ...(allowed !== undefined && marks.length > 0
      ? [finding(placeOf(element), `${element.role} has content of its own`)]
      : []),
    ...(around?.has(parent?.type ?? '') === false
      ? [finding(placeOf(element), `${element.role} stands in ${parent?.role ?? 'nothing'}`)]
      : []),
    ...(type === 'Table' ? oneOfEach(element) : []),
  ]
}

/** A table has one head and one foot, and then its rows are in bodies. */
function oneOfEach(element: StructureElement): readonly Finding[] {
  const types = element.elements.map(({ type }) => type)
  const count = (wanted: string): number => types.filter((type) => type === wanted).length
  const isMixed = count('THead') + count('TFoot') > 0 && (count('TR') > 0 || count('TBody') === 0)
  return count('THead') > 1 || count('TFoot') > 1 || isMixed
    ? [table(placeOf(element), 'head, bodies and foot of the table do not fit together')]
    : []
}
