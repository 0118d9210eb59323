import { elementsIn, withDescendants, type XmlElement } from './xml-tree'

/** What the styles of an OpenDocument text say, looked up through the styles that each is made from. */
export interface OdtStyleBook {
  /** A property of a style, or null where neither it nor a style that it is made from has one. */
  readonly property: (family: 'text' | 'paragraph' | 'graphic', style: string, name: string) => string | null
  /** The property that paragraphs have where no style says otherwise. */
  readonly standard: (name: string) => string | null
  /** How an item is numbered at a level (from 1): what stands after the number, or null where there is none. */
  readonly suffix: (list: string, level: number) => string | null
}

/** Reads the styles of a document's content and of its own file. */
export function readStyleBook(content: XmlElement, styles: XmlElement): OdtStyleBook {
  const all = [...withDescendants(content), ...withDescendants(styles)]
  const named = new Map(
    all
      .filter(({ name }) => name === 'style:style')
      .map((style) => [
        `${style.attributes.get('style:family') ?? ''} ${style.attributes.get('style:name') ?? ''}`,
        style,
      ]),
  )
  const lists = new Map(
    all
      .filter(({ name }) => name === 'text:list-style')
      .map((list) => [list.attributes.get('style:name'), elementsIn(list)]),
  )
  const defaults = all.find(
    ({ name, attributes }) =>
      name === 'style:default-style' && attributes.get('style:family') === 'paragraph',
  )
  const own = (style: XmlElement, name: string): string | undefined =>
    elementsIn(style)
      .map(({ attributes }) => attributes.get(name))
      .find((value) => value !== undefined)
  const property: OdtStyleBook['property'] = (family, styleName, name) => {
    const style = named.get(`${family} ${styleName}`)
    if (style === undefined) return null
    const parent = style.attributes.get('style:parent-style-name')
    return own(style, name) ?? (parent === undefined ? null : property(family, parent, name))
  }
  return {
    property,
    standard: (name) => (defaults === undefined ? null : (own(defaults, name) ?? null)),
    suffix: (list, level) => {
      const format = lists.get(list)?.find(({ attributes }) => attributes.get('text:level') === String(level))
      if (format?.attributes.get('style:num-format') !== '1') return null
      return format.attributes.get('style:num-suffix') ?? ''
    },
  }
}
