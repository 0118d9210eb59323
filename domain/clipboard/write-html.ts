import type { Fragment, Mark, Node } from 'prosemirror-model'
import type { NodeName } from '../document/schema'
import { attribute, escapeHtml } from '../export/escape-html'

/** Cut content as clean HTML for other programs: what the words are, and nothing of ours. */
export function writeHtml(content: Fragment): string {
  const first = content.firstChild
  return first?.isInline === true ? inline(content) : blocks(content)
}

const blocks = (content: Fragment): string => {
  const written: string[] = []
  content.forEach((node) => written.push(block(node)))
  return written.join('')
}

const tags: Readonly<Partial<Record<NodeName, string>>> = {
  headline: 'h1',
  sectionHeading: 'h2',
  quote: 'blockquote',
  bulletList: 'ul',
  listItem: 'li',
  tableRow: 'tr',
  figure: 'figure',
  caption: 'figcaption',
}
const bare: readonly string[] = ['release', 'section', 'boilerplate', 'noteToEditors', 'mediaContact']

function block(node: Node): string {
  const name = node.type.name as NodeName
  if (name === 'text') return run(node)
  if (name === 'image') return ''
  if (bare.includes(name)) return blocks(node.content)
  if (name === 'table') return table(node)
  if (name === 'orderedList')
    return element('ol', attribute('start', node.attrs.start === 1 ? null : Number(node.attrs.start)), node)
  if (name === 'tableCell' || name === 'tableHeader') return cell(node)
  if (name === 'listItem') return `<li>${item(node)}</li>`
  if (node.isTextblock && node.content.size === 0) return ''
  return element(tags[name] ?? 'p', '', node)
}

const element = (tag: string, attributes: string, node: Node): string =>
  `<${tag}${attributes}>${node.isTextblock ? inline(node.content) : blocks(node.content)}</${tag}>`

/** Word and mail programs set a lone paragraph in an item apart from its sign: its words stand in the item itself. */
function item(node: Node): string {
  const [first, ...rest] = node.children
  if (first?.isTextblock !== true || rest.some(({ isTextblock }) => isTextblock)) return blocks(node.content)
  return inline(first.content) + rest.map(block).join('')
}

function table(node: Node): string {
  const isHead = (row: Node): boolean => row.children.every(({ type }) => type.name === 'tableHeader')
  const [first, ...rest] = node.children
  const head = first !== undefined && isHead(first) ? `<thead>${block(first)}</thead>` : ''
  const body = (head === '' ? node.children : rest).map(block).join('')
  return `<table>${head}<tbody>${body}</tbody></table>`
}

function cell(node: Node): string {
  const tag = node.type.name === 'tableHeader' ? 'th' : 'td'
  const columns = attribute('colspan', node.attrs.colspan === 1 ? null : Number(node.attrs.colspan))
  const rows = attribute('rowspan', node.attrs.rowspan === 1 ? null : Number(node.attrs.rowspan))
  const content = node.childCount === 1 ? inline(node.child(0).content) : blocks(node.content)
  return `<${tag}${columns}${rows}>${content}</${tag}>`
}

function inline(content: Fragment): string {
  const written: string[] = []
  content.forEach((node) => written.push(run(node)))
  return written.join('')
}

const run = (node: Node): string =>
  node.marks.reduce((words, mark) => marked(words, mark), escapeHtml(node.text ?? ''))

function marked(words: string, { type, attrs }: Mark): string {
  switch (type.name) {
    case 'strong':
      return `<strong>${words}</strong>`
    case 'emphasis':
      return `<em>${words}</em>`
    case 'link':
      return `<a${attribute('href', String(attrs.href))}>${words}</a>`
    case 'language':
      return `<span${attribute('lang', String(attrs.lang))}>${words}</span>`
    default:
      return words
  }
}
