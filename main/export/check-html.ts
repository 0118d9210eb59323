import { parse } from 'parse5'
import { compareText } from '../../domain/export/compare-text'
import { expectedText } from '../../domain/export/expected-text'
import { linksOf } from '../../domain/export/links-of'
import type { PageModel } from '../../domain/export/page-model'
import { printAsIs } from '../../domain/export/print-page'
import type { Withheld } from '../../domain/export/withheld'
import { checkHtmlPictures } from './check-pictures'
import { checkPrintedHtml } from './check-pdf'
import { checkForm } from './html-form'
import { attributeOf, descendants } from './html-tree'
import type { Printer } from './printer'
import { readHtml } from './read-html'

/**
 * Why this HTML file may not go out, or null: it holds exactly the page's text, links and images in our own style and
 * nothing else, and its printed form shows that text too.
 */
export async function checkHtml(
  bytes: Uint8Array,
  page: PageModel,
  printer: Printer,
): Promise<Withheld | null> {
  const html = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const read = readHtml(html)
  const comparison = compareText(expectedText(page, 'html'), read.lines, 'logical')
  if (comparison.kind === 'differs') return { kind: 'textDiffers', difference: comparison.difference }
  if (read.title !== page.title)
    return { kind: 'propertyDiffers', property: 'title', expected: page.title, found: read.title }
  if (read.language !== page.language)
    return { kind: 'propertyDiffers', property: 'language', expected: page.language, found: read.language }
  const picture = checkHtmlPictures(read.pictures, page)
  if (picture !== null) return picture
  if (read.scripts > 0) return { kind: 'foreignContent', content: 'script' }
  const refused = checkForm(html, page.design) ?? checkLinks(html, page)
  if (refused !== null) return refused
  const printed = await printer.print(printAsIs(html, page.design))
  return printed.ok ? checkPrintedHtml(printed.value, page) : printed.failure
}

/** Every link leads where the release says. */
function checkLinks(html: string, page: PageModel): Withheld | null {
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
