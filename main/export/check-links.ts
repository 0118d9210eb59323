import { parse } from 'parse5'
import { linksOf } from '../../domain/export/links-of'
import type { PageModel } from '../../domain/export/page-model'
import type { Withheld } from '../../domain/export/withheld'
import { attributeOf, descendants } from './html-tree'

/** Why the links of an HTML text do not lead where the release says, or null. `address` brings both into one spelling. */
export function checkLinks(
  html: string,
  page: PageModel,
  address: (href: string) => string = (same) => same,
): Withheld | null {
  const expected = linksOf(page)
  const found = descendants(parse(html))
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attributeOf(element, 'href') ?? '')
  const length = Math.max(expected.length, found.length)
  for (let index = 0; index < length; index += 1) {
    const [wanted, given] = [expected[index], found[index]]
    if (wanted === undefined || given === undefined || address(wanted) !== address(given))
      return {
        ...{ kind: 'propertyDiffers', property: 'link' },
        ...{ expected: wanted ?? '–', found: given ?? '–' },
      }
  }
  return null
}
