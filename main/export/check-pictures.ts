import { createHash } from 'node:crypto'
import { picturesOf } from '../../domain/export/figures-of'
import type { PageModel } from '../../domain/export/page-model'
import type { Withheld } from '../../domain/export/withheld'
import type { ReadHtml } from './read-html'
import type { ReadPdf } from './read-pdf'

/** Why the pictures of an HTML file are not those of the page, byte for byte and with their alternative texts, or null. */
export function checkHtmlPictures(found: ReadHtml['pictures'], page: PageModel): Withheld | null {
  const expected = picturesOf(page)
  return (
    compareEach(
      'file',
      expected.map(({ asset }) => asset),
      found.map(({ source }) => hashOfAddress(source)),
    ) ??
    compareEach(
      'alternativeText',
      expected.map(({ alternativeText }) => alternativeText),
      found.map(({ alternativeText }) => alternativeText),
    )
  )
}

/**
 * Why the pictures of a PDF are not those of the page, or null: as many are drawn as the page has, and the tags say of
 * each what it shows. A decorative one is drawn and has no tag.
 */
export function checkPdfPictures({ pages }: Pick<ReadPdf, 'pages'>, page: PageModel): Withheld | null {
  const expected = picturesOf(page)
  const drawn = pages.reduce((sum, { pictures }) => sum + pictures, 0)
  if (drawn !== expected.length)
    return {
      ...{ kind: 'pictureDiffers', property: 'number', place: Math.min(drawn, expected.length) + 1 },
      ...{ expected: String(expected.length), found: String(drawn) },
    }
  return compareEach(
    'alternativeText',
    expected.map(({ alternativeText }) => normal(alternativeText)).filter((text) => text !== ''),
    pages.flatMap(({ alternativeTexts }) => alternativeTexts).map(normal),
  )
}

function compareEach(
  property: 'file' | 'alternativeText',
  expected: readonly string[],
  found: readonly string[],
): Withheld | null {
  const length = Math.max(expected.length, found.length)
  for (let index = 0; index < length; index += 1)
    if (expected[index] !== found[index])
      return {
        ...{ kind: 'pictureDiffers', property, place: index + 1 },
        ...{ expected: expected[index] ?? '–', found: found[index] ?? '–' },
      }
  return null
}

/** Tags have no lines and no soft hyphens. */
const normal = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The hash of the bytes in a `data:` address; what loads from elsewhere has none. */
function hashOfAddress(address: string): string {
  const data = /^data:image\/[a-z]+;base64,(.*)$/s.exec(address)?.[1]
  return data === undefined
    ? address.slice(0, 60)
    : createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex')
}
