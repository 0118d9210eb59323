import { childOf, elementsIn, type XmlElement } from '../../export/office/xml-tree'
import { isOn, valueOf } from './docx-terms'
import type { RunMarks } from './return-writer'

/** What a style, with those that it is based on, makes of a paragraph or of letters. */
export interface DocxStyle {
  readonly outline: number | null
  readonly isList: boolean
  readonly isQuote: boolean
  readonly marks: Partial<RunMarks>
}

/** The styles of a Word document by their ids. */
export function readStyles(styles: XmlElement): ReadonlyMap<string, DocxStyle> {
  const all = new Map(
    elementsIn(styles)
      .filter(({ name }) => name === 'w:style')
      .map((style) => [valueOf(style, 'w:styleId') ?? '', style]),
  )
  const chainOf = (id: string): readonly XmlElement[] => {
    const chain: XmlElement[] = []
    let style = all.get(id)
    while (style !== undefined && !chain.includes(style) && chain.length < 50) {
      chain.push(style)
      style = all.get(valueOf(childOf(style, 'w:basedOn')) ?? '')
    }
    return chain
  }
  return new Map(
    [...all.keys()].map((id) => {
      const chain = chainOf(id)
      const first = <Value>(read: (style: XmlElement) => Value | undefined): Value | undefined =>
        chain.map(read).find((value) => value !== undefined)
      const outline = first((style) => {
        const level = valueOf(childOf(childOf(style, 'w:pPr'), 'w:outlineLvl'))
        const named = /^heading ([1-9])$/i.exec(valueOf(childOf(style, 'w:name')) ?? '')?.[1]
        return level ?? (named === undefined ? undefined : String(Number(named) - 1))
      })
      const isCharacter = chain[0]?.attributes.get('w:type') === 'character'
      const mark = (name: string): boolean => {
        const found = isCharacter ? first((style) => childOf(childOf(style, 'w:rPr'), name)) : undefined
        return isOn(found)
      }
      return [
        id,
        {
          outline: outline === undefined ? null : Number(outline),
          isList: first((style) => childOf(childOf(style, 'w:pPr'), 'w:numPr')) !== undefined,
          isQuote: chain.some((style) => /quote|zitat/i.test(valueOf(childOf(style, 'w:name')) ?? '')),
          marks: { strong: mark('w:b'), emphasis: mark('w:i') },
        },
      ]
    }),
  )
}
