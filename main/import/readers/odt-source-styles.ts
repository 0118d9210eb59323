import type { SourceMarks } from '../../../domain/import/source/source-writer'
import { childOf, elementsIn, type XmlElement } from '../../export/office/xml-tree'

/** What the styles say that a passage or its letters are. */
export interface OdtStyle {
  readonly name: string
  readonly parent: string | null
  readonly marks: SourceMarks
  readonly isHidden: boolean
}

/** The styles among these elements by their names. */
export const readStyles = (elements: readonly XmlElement[]): ReadonlyMap<string, OdtStyle> =>
  new Map(elements.filter(({ name }) => name === 'style:style').map(readStyle))

/** What stands behind the numbers of lists, by list style and level. */
export const readSuffixes = (elements: readonly XmlElement[]): ReadonlyMap<string, string> =>
  new Map(
    elements
      .filter(({ name }) => name === 'text:list-style')
      .flatMap((list) =>
        elementsIn(list)
          .filter(({ name }) => name === 'text:list-level-style-number')
          .map((level): [string, string] => [
            `${list.attributes.get('style:name') ?? ''} ${level.attributes.get('text:level') ?? ''}`,
            level.attributes.get('style:num-suffix') ?? '',
          ]),
      ),
  )

function readStyle(style: XmlElement): [string, OdtStyle] {
  const properties = childOf(style, 'style:text-properties')?.attributes
  const name = style.attributes.get('style:name') ?? ''
  return [
    name,
    {
      name: style.attributes.get('style:display-name') ?? name,
      parent: style.attributes.get('style:parent-style-name') ?? null,
      marks: {
        ...(properties?.get('fo:font-weight') === 'bold' ? { strong: true } : {}),
        ...(properties?.get('fo:font-style') === 'italic' ? { emphasis: true } : {}),
      },
      isHidden: properties?.get('text:display') === 'none',
    },
  ]
}
