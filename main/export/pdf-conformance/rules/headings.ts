import { accessible, when, type Finding, type Rule } from '../finding'
import { placeOf } from '../reading/structure'

const first = accessible('14-002', '7.4.2')
const skipped = accessible('14-003', '7.4.2')
const twoInOne = accessible('14-006', '7.4.4')
const mixed = accessible('14-007', '7.4.4')

/** Headings begin with the first level and go down one level at a time. */
export const headings: Rule = ({ structure }): readonly Finding[] => {
  const elements = structure?.elements ?? []
  const numbered = elements.filter(({ type }) => /^H[1-6]$/.test(type ?? ''))
  const plain = elements.filter(({ type }) => type === 'H')
  const levels = numbered.map(({ type }) => Number(type?.slice(1)))
  return [
    ...numbered.flatMap((element, index) => {
      const level = levels[index] ?? 1
      const above = levels[index - 1] ?? 0
      if (level <= above + 1) return []
      return [
        (index === 0 ? first : skipped)(
          placeOf(element),
          `level ${String(level)} after level ${String(above)}`,
        ),
      ]
    }),
    ...when(plain.length > 0 && numbered.length > 0, () =>
      mixed('structure tree', 'H and H1 to H6 in one file'),
    ),
    ...elements
      .filter(({ elements: kids }) => kids.filter(({ type }) => type === 'H').length > 1)
      .map((element) => twoInOne(placeOf(element), 'two headings H')),
  ]
}
