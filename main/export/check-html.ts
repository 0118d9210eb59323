import type { PageModel } from '../../domain/export/page-model'
import { printAsIs } from '../../domain/export/print-page'
import type { Withheld } from '../../domain/export/withheld'
import { checkHtmlPictures } from './check-pictures'
import { checkLines } from './check-lines'
import { prepareForReading } from './accessible-pdf/prepare-for-reading'
import { checkLinks } from './check-links'
import { checkMetadata } from './check-metadata'
import { allTextOf } from './facts-of-page'
import { checkPrintedHtml } from './check-pdf'
import { checkForm } from './html-form'
import type { Printer } from './printer'
import { readHtml } from './read-html'

/**
 * Why this HTML file may not go out, or null: it holds exactly the page's text, links, images and metadata in our own
 * style and nothing else, and its printed form shows that text too.
 */
export async function checkHtml(
  bytes: Uint8Array,
  page: PageModel,
  printer: Printer,
): Promise<Withheld | null> {
  const html = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const read = readHtml(html)
  const differs = checkLines(read.lines, page, 'page')
  if (differs !== null) return differs
  if (read.title !== page.title)
    return { kind: 'propertyDiffers', property: 'title', expected: page.title, found: read.title }
  if (read.language !== page.language)
    return { kind: 'propertyDiffers', property: 'language', expected: page.language, found: read.language }
  const picture = checkHtmlPictures(read.pictures, page)
  if (picture !== null) return picture
  if (read.scripts > 0) return { kind: 'foreignContent', content: 'script' }
  const refused = checkForm(html, page.design) ?? checkLinks(html, page) ?? checkMetadata(html, page)
  if (refused !== null) return refused
  const printed = await printer.print(printAsIs(html, page.design))
  if (!printed.ok) return printed.failure
  return checkPrintedHtml(await prepareForReading(printed.value, allTextOf(page)), page)
}
