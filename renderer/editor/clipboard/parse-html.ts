import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import type { Markup, MarkupNode } from '../../../domain/clipboard/markup'

type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** Deeper elements than any program writes are taken for text; a page cannot exhaust the stack. */
const deepest = 400

/** Parses a page from the clipboard into plain data: nothing in it is loaded, run or shown. */
export function parseHtml(html: string): Markup {
  const children = parse(html).childNodes.flatMap((node) => read(node, 0))
  return { tag: 'html', attributes: {}, children }
}

function read(node: ChildNode, depth: number): readonly MarkupNode[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value]
  if (node.nodeName === '#comment' && 'data' in node) return textBoxesIn(node.data, depth)
  if (!('tagName' in node)) return []
  const { tagName, attrs, childNodes } = node
  const content = 'content' in node ? node.content.childNodes : childNodes
  const children = content.flatMap((child) => (depth < deepest ? read(child, depth + 1) : flatText(child)))
  return [
    { tag: tagName, attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])), children },
  ]
}

/** All text below a node, without recursion. */
function flatText(node: ChildNode): readonly string[] {
  const texts: string[] = []
  const open: ChildNode[] = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.nodeName === '#text' && 'value' in next) texts.push(next.value)
    if ('childNodes' in next) open.push(...[...next.childNodes].reverse())
  }
  return texts
}

/** Word hides the words of a text box in a comment that only it reads. */
function textBoxesIn(comment: string, depth: number): readonly MarkupNode[] {
  if (!/^\[if\s+gte\s+vml\s+1\s*\]>/.test(comment) || !comment.includes('<v:textbox') || depth > deepest)
    return []
  const inner = comment.replace(/^\[if[^\]]*\]>/, '').replace(/<!\[endif\]\s*$/, '')
  const boxes: MarkupNode[] = []
  const find = (node: MarkupNode): void => {
    if (typeof node === 'string') return
    if (node.tag === 'v:textbox') boxes.push(node)
    else node.children.forEach(find)
  }
  parseFragment(inner)
    .childNodes.flatMap((node) => read(node, depth + 1))
    .forEach(find)
  return boxes
}
