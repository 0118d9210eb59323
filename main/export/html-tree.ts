import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

export const elementsIn = (node: HtmlNode): readonly HtmlElement[] =>
  'childNodes' in node ? node.childNodes.filter((child): child is HtmlElement => 'tagName' in child) : []

/** All elements inside, in the order of the file. */
export const descendants = (node: HtmlNode): readonly HtmlElement[] =>
  elementsIn(node).flatMap((child) => [child, ...descendants(child)])

export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null

/** The characters inside, of every kind. */
export function textIn(node: HtmlNode): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}
