import { accessible, type Rule } from '../finding'
import { placeOf } from '../reading/structure'

const figure = accessible('13-004', '7.3')
const formula = accessible('17-002', '7.7')

/** What is no text says in words what it shows. */
export const figures: Rule = ({ file, structure }) =>
  (structure?.elements ?? [])
    .filter(({ type }) => type === 'Figure' || type === 'Formula')
    .filter(({ entries }) =>
      ['Alt', 'ActualText'].every((key) => (file.text(entries.get(key)) ?? '').trim() === ''),
    )
    .map((element) => (element.type === 'Figure' ? figure : formula)(placeOf(element), 'no alternative text'))
