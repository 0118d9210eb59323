/** An element of a pasted page: names in lower case, comments left out. */
export interface Markup {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}

export type MarkupNode = Markup | string

/** The words in an element as they stand, styles and scripts left out. */
export function textOfMarkup(node: MarkupNode): string {
  if (typeof node === 'string') return node
  return node.tag === 'style' || node.tag === 'script' ? '' : node.children.map(textOfMarkup).join('')
}

/** White space of a page folded to single spaces, none at the ends. */
export const folded = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** The class names of an element. */
export const classesOf = ({ attributes }: Markup): readonly string[] =>
  (attributes.class ?? '').split(/\s+/).filter((name) => name !== '')
