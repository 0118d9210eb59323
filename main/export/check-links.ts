import { parse } from 'parse5'
import { linksOf } from '../../domain/export/links-of'
import type { PageModel } from '../../domain/export/page-model'
import type { Withheld } from '../../domain/export/withheld'
import { attributeOf, descendants } from './html-tree'

/** Why the links of an HTML text do not lead where the release says, or null. */
export function checkLinks(html: string, page: PageModel): Withheld | null {
  const expected = linksOf(page)
  const found = descendants(parse(html))
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attributeOf(element, 'href') ?? '')
  const length = Math.max(expected.length, found.length)
  for (let index = 0; index < length; index += 1)
    if (expected[index] !== found[index])
      return {
        ...{ kind: 'propertyDiffers', property: 'link' },
        ...{ expected: expected[index] ?? '–', found: found[index] ?? '–' },
      }
  return null
}
