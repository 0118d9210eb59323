import { parse } from 'parse5'
import { attributeOf, descendants, elementsIn, textIn, type HtmlElement as Element } from './html-tree'

/** What a reader gets from an HTML file. */
export interface ReadHtml {
  readonly title: string
  readonly language: string
  readonly direction: string
  /** Lines in reading order; each item of an ordered list has its number on a line of its own. */
  readonly lines: readonly string[]
  /** Pictures in reading order, each with its address and alternative text as they stand in the file. */
  readonly pictures: readonly { readonly source: string; readonly alternativeText: string }[]
  /** What would run or load something else: scripts, handlers, script addresses, frames and the like. */
  readonly scripts: number
}

const unread = new Set(['head', 'script', 'style', 'template', 'noscript', 'title'])
const inline = new Set([
  'a',
  'strong',
  'em',
  'span',
  'time',
  'b',
  'i',
  'u',
  's',
  'sub',
  'sup',
  'code',
  'abbr',
  'cite',
  'bdi',
])

/** Reads an HTML file back with parse5: its text as a reader gets it, without what HTML itself says is hidden. */
export function readHtml(html: string): ReadHtml {
  const document = parse(html)
  const root = elementsIn(document).find(({ tagName }) => tagName === 'html')
  const all = root === undefined ? [] : descendants(root)
  const titleElement = all.find(({ tagName }) => tagName === 'title')
  const lines: string[] = ['']
  const body = all.find(({ tagName }) => tagName === 'body')
  if (body !== undefined) readInto(lines, body)
  return {
    title: titleElement === undefined ? '' : textIn(titleElement),
    language: (root && attributeOf(root, 'lang')) ?? '',
    direction: (root && attributeOf(root, 'dir')) ?? '',
    lines: lines.map((line) => line.replace(/[ \t\n\f\r]+/g, ' ').trim()).filter((line) => line !== ''),
    pictures: all
      .filter(({ tagName }) => tagName === 'img')
      .map((element) => ({
        source: attributeOf(element, 'src') ?? '',
        alternativeText: attributeOf(element, 'alt') ?? '',
      })),
    scripts: all.filter(isRunningScript).length,
  }
}

const loading = new Set(['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'link', 'portal'])

function isRunningScript(element: Element): boolean {
  if (loading.has(element.tagName)) return true
  if (element.tagName === 'script') return attributeOf(element, 'type') !== 'application/ld+json'
  return element.attrs.some(
    ({ name, value }) =>
      name.startsWith('on') ||
      (name === 'http-equiv' && /refresh/i.test(value)) ||
      // Browsers skip control characters and spaces before and inside the name of a scheme.
      /^(javascript|vbscript):/i.test(value.replace(/[\u0000-\u0020]/g, '')),
  )
}

const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== null ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)/i.test(attributeOf(element, 'style') ?? '')

function readInto(lines: string[], parent: Element): void {
  for (const child of parent.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) lines[lines.length - 1] += child.value
    else if ('tagName' in child) readElement(lines, child, parent)
  }
}

function readElement(lines: string[], element: Element, parent: Element): void {
  if (unread.has(element.tagName) || isHidden(element)) return
  if (inline.has(element.tagName)) {
    readInto(lines, element)
    return
  }
  lines.push('')
  if (element.tagName === 'li' && parent.tagName === 'ol')
    lines.push(`${String(numberOf(element, parent))}.`, '')
  readInto(lines, element)
  lines.push('')
}

function numberOf(item: Element, list: Element): number {
  const items = elementsIn(list).filter(({ tagName }) => tagName === 'li')
  return Number(attributeOf(list, 'start') ?? 1) + items.indexOf(item)
}
