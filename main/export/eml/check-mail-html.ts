import { parse } from 'parse5'
import { compareText } from '../../../domain/export/compare-text'
import { expectedText } from '../../../domain/export/expected-text'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { mailStyles } from '../../../domain/mail/mail-style'
import { checkLinks } from '../check-links'
import { checkHtmlPictures } from '../check-pictures'
import { attributeOf, descendants, type HtmlElement } from '../html-tree'
import { readHtml } from '../read-html'
import type { ReadEml } from './read-eml'

/** The elements of which a mail is made, each with the attributes that it may have besides the common ones. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'html head title body div p h1 h2 blockquote ul li tbody tr strong em span'
      .split(' ')
      .map((name) => [name, []]),
  ),
  meta: ['charset'],
  a: ['href'],
  ol: ['start'],
  img: ['src', 'alt', 'width'],
  table: ['cellpadding', 'cellspacing'],
  th: ['scope', 'colspan', 'rowspan', 'align'],
  td: ['colspan', 'rowspan', 'align'],
}
const common = ['lang', 'dir', 'style']
const ownStyles = new Set<string>(Object.values(mailStyles))

/** Why the HTML of a mail may not go out, or null: the page's text, links and pictures in our own styles and nothing else. */
export function checkMailHtml({ html, pictures }: ReadEml, page: PageModel): Withheld | null {
  const read = readHtml(html)
  const comparison = compareText(expectedText(page, 'flow'), read.lines, 'logical')
  if (comparison.kind === 'differs') return { kind: 'textDiffers', difference: comparison.difference }
  if (read.title !== page.title)
    return { kind: 'propertyDiffers', property: 'title', expected: page.title, found: read.title }
  if (read.language !== page.language)
    return { kind: 'propertyDiffers', property: 'language', expected: page.language, found: read.language }
  const called = read.pictures.map(({ source, alternativeText }) => {
    const picture = pictures.find(({ contentId }) => source === `cid:${contentId ?? ''}`)
    const data = picture === undefined ? null : Buffer.from(picture.bytes).toString('base64')
    return {
      source: data === null ? source : `data:${picture?.mediaType ?? ''};base64,${data}`,
      alternativeText,
    }
  })
  const elements = descendants(parse(html))
  return (
    checkHtmlPictures(called, page) ??
    (elements.every(isOurs) ? null : { kind: 'foreignContent', content: 'element' }) ??
    (elements.every(hasOurStyle) ? null : { kind: 'foreignContent', content: 'style' }) ??
    checkLinks(html, page)
  )
}

function isOurs({ tagName, attrs }: HtmlElement): boolean {
  const own = Object.hasOwn(allowed, tagName) ? allowed[tagName] : undefined
  return own !== undefined && attrs.every(({ name }) => common.includes(name) || own.includes(name))
}

function hasOurStyle(element: HtmlElement): boolean {
  const style = attributeOf(element, 'style')
  return style === null || ownStyles.has(style)
}
