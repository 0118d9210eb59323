import { accessible, when, type Rule } from '../finding'
import { attributesOf, placeOf } from '../reading/structure'

const numbering = accessible('16-001', '7.6')

const values = new Set(
  'None Disc Circle Square Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha'.split(' '),
)

/** A list whose items have labels says how they are made. */
export const listNumbering: Rule = ({ file, structure }) =>
  (structure?.elements ?? [])
    .filter(({ type }) => type === 'L')
    .flatMap((list) => {
      const kinds = attributesOf(file, list)
        .map((entries) => file.name(entries.get('ListNumbering')))
        .filter((kind) => kind !== null)
      const hasLabels = list.elements.some(({ elements }) => elements.some(({ type }) => type === 'Lbl'))
      return [
        ...when(hasLabels && !kinds.some((kind) => kind !== 'None'), () =>
          numbering(placeOf(list), 'labels, but no ListNumbering'),
        ),
        ...when(
          kinds.some((kind) => !values.has(kind)),
          () => numbering(placeOf(list), `the ListNumbering ${kinds.join(' ')}`),
        ),
      ]
    })
