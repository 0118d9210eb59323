import { parse } from 'parse5'
import type { Design } from '../../domain/export/design/design'
import { pageStyle } from '../../domain/export/page-style'
import type { Withheld } from '../../domain/export/withheld'
import { attributeOf, descendants, textIn, type HtmlElement } from './html-tree'

/** The elements of which an exported file is made, each with the attributes that it may have besides the common ones. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'html head title style body main header section div p h1 h2 blockquote figure figcaption ul li ' +
      'table thead tbody tr strong em span'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
  meta: ['charset', 'name', 'property', 'content'],
  script: ['type'],
  a: ['href'],
  time: ['datetime'],
  ol: ['start'],
  img: ['src', 'alt'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
}
const common = ['class', 'lang', 'dir']

/**
 * Why an HTML file does not look as every export does, or null: it has exactly one style, that of its
 * design, and is made of our
 * elements and attributes alone. A style of its own could hide text on the screen and show it when it is printed.
 */
export function checkForm(html: string, design: Design): Withheld | null {
  const elements = descendants(parse(html))
  const styles = elements.filter(({ tagName }) => tagName === 'style')
  const [style] = styles
  if (
    styles.length !== 1 ||
    style === undefined ||
    style.attrs.length > 0 ||
    textIn(style) !== pageStyle(design) ||
    elements.some((element) => attributeOf(element, 'style') !== null)
  )
    return { kind: 'foreignContent', content: 'style' }
  return elements.every(isOurs) ? null : { kind: 'foreignContent', content: 'element' }
}

function isOurs({ tagName, attrs }: HtmlElement): boolean {
  const own = Object.hasOwn(allowed, tagName) ? allowed[tagName] : undefined
  return own !== undefined && attrs.every(({ name }) => common.includes(name) || own.includes(name))
}
