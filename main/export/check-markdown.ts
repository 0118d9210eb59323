import { Marked } from 'marked'
import { parse } from 'parse5'
import type { PageModel } from '../../domain/export/page-model'
import type { Withheld } from '../../domain/export/withheld'
import { checkLines } from './check-lines'
import { checkLinks } from './check-links'
import { decodeUtf8 } from './decode-utf8'
import { descendants } from './html-tree'
import { readHtml } from './read-html'

const reader = new Marked({ gfm: true, async: false })

const elements = new Set(
  'html head body h1 h2 p blockquote ul ol li table thead tbody tr th td strong em a br'.split(' '),
)

/** Why this Markdown file may not go out, or null: a reader of CommonMark gets exactly the page's text and links. */
export function checkMarkdown(bytes: Uint8Array, page: PageModel): Withheld | null {
  const text = decodeUtf8(bytes)
  if (!text.ok) return text.failure
  const html = reader.parse(text.value, { async: false })
  return (
    checkLines(readHtml(html).lines, page, 'markup') ??
    checkLinks(html, page, sameAddress) ??
    (descendants(parse(html)).every(({ tagName }) => elements.has(tagName))
      ? null
      : { kind: 'foreignContent', content: 'element' })
  )
}

/** Markdown readers write letters outside of ASCII as percent signs; the address is the same (URL Standard). */
const sameAddress = (href: string): string => (URL.canParse(href) ? new URL(href).href : href)
