import { childOf, type XmlElement } from '../../export/office/xml-tree'
import type { RunMarks } from './return-writer'

interface Style {
  readonly parent: string | null
  readonly display: string
  readonly marks: Partial<RunMarks>
}

/** The styles of an OpenDocument text, each with those that it is based on. */
export class OdtStyles {
  private readonly styles: ReadonlyMap<string, Style>

  constructor(elements: readonly XmlElement[]) {
    this.styles = new Map(elements.filter(({ name }) => name === 'style:style').map(readStyle))
  }

  /** Whether a style, or one that it is based on, is called a quote. */
  isQuote(id: string): boolean {
    return this.chainOf(id).some(({ display }) => /quot|zitat/i.test(display))
  }

  /** How a style sets letters; what it does not say is as around them. */
  marksOf(id: string, around: RunMarks): RunMarks {
    const chain = this.chainOf(id)
    const mark = (name: keyof RunMarks): boolean =>
      chain.map(({ marks }) => marks[name]).find((value) => value !== undefined) ?? around[name]
    return { strong: mark('strong'), emphasis: mark('emphasis') }
  }

  private chainOf(id: string): readonly Style[] {
    const chain: Style[] = []
    let style = this.styles.get(id)
    while (style !== undefined && !chain.includes(style) && chain.length < 50) {
      chain.push(style)
      style = style.parent === null ? undefined : this.styles.get(style.parent)
    }
    return chain
  }
}

function readStyle(style: XmlElement): [string, Style] {
  const properties = childOf(style, 'style:text-properties')?.attributes
  const id = style.attributes.get('style:name') ?? ''
  const [weight, slant] = [properties?.get('fo:font-weight'), properties?.get('fo:font-style')]
  return [
    id,
    {
      parent: style.attributes.get('style:parent-style-name') ?? null,
      display: style.attributes.get('style:display-name') ?? id,
      marks: {
        ...(weight === undefined ? {} : { strong: weight === 'bold' }),
        ...(slant === undefined ? {} : { emphasis: slant === 'italic' }),
      },
    },
  ]
}
