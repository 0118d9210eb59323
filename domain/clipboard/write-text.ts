import type { Fragment, Node } from 'prosemirror-model'
import type { NodeName } from '../document/schema'

/** Cut content as plain text: an empty line between blocks, list signs, a table's cells parted by tabs. Only list signs are added. */
export function writeText(content: Fragment): string {
  if (content.firstChild?.isInline === true) return content.textBetween(0, content.size)
  return textOfBlocks(content, '\n\n')
}

function textOfBlocks(content: Fragment, between: string): string {
  const texts: string[] = []
  content.forEach((node) => {
    const text = textOfBlock(node)
    if (text !== '') texts.push(text)
  })
  return texts.join(between)
}

function textOfBlock(node: Node): string {
  if (node.isTextblock || node.isText) return node.textContent
  switch (node.type.name as NodeName) {
    case 'bulletList':
      return textOfList(node, () => '• ')
    case 'orderedList':
      return textOfList(node, (index) => `${String(Number(node.attrs.start) + index)}. `)
    case 'table':
      return node.children.map(textOfRow).join('\n')
    case 'tableRow':
      return textOfRow(node)
    case 'quote':
      return textOfBlocks(node.content, '\n')
    default:
      return textOfBlocks(node.content, '\n\n')
  }
}

const textOfRow = (row: Node): string =>
  row.children.map((cell) => cell.children.map(({ textContent }) => textContent).join(' ')).join('\t')

const textOfList = (list: Node, sign: (index: number) => string): string =>
  list.children
    .map((item, index) => sign(index) + textOfBlocks(item.content, '\n').replace(/\n/g, '\n  '))
    .join('\n')
