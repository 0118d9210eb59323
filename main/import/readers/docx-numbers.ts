import { childOf, elementsIn, type XmlElement } from '../../export/office/xml-tree'

/** What Word writes before an item of a list. */
export interface ItemNumber {
  /** The number as it is shown; null for a bullet, which is drawn. */
  readonly label: string | null
  /** How deep the list is, from 1. */
  readonly level: number
}

const valueOf = (element: XmlElement | undefined, attribute = 'w:val'): string =>
  element?.attributes.get(attribute) ?? ''

/** Counts the items of a document's lists as Word does. */
export class DocxNumbers {
  private readonly lists = new Map<string, XmlElement | undefined>()
  private readonly counts = new Map<string, number>()

  constructor(numbering: XmlElement | undefined) {
    const all = numbering === undefined ? [] : elementsIn(numbering)
    const definitions = new Map(
      all
        .filter(({ name }) => name === 'w:abstractNum')
        .map((definition) => [valueOf(definition, 'w:abstractNumId'), definition]),
    )
    for (const list of all.filter(({ name }) => name === 'w:num'))
      this.lists.set(valueOf(list, 'w:numId'), definitions.get(valueOf(childOf(list, 'w:abstractNumId'))))
  }

  /** The number of the paragraph with these properties; null where it is no item. */
  next(properties: XmlElement | undefined): ItemNumber | null {
    const list = valueOf(childOf(properties, 'w:numId'))
    if (list === '' || list === '0') return null
    const level = Number(valueOf(childOf(properties, 'w:ilvl')) || 0)
    const definition = this.lists.get(list)
    const format = elementsIn(definition ?? none).find(
      (one) => one.name === 'w:lvl' && Number(valueOf(one, 'w:ilvl')) === level,
    )
    if (valueOf(childOf(format, 'w:numFmt')) !== 'decimal') return { label: null, level: level + 1 }
    const key = `${list} ${String(level)}`
    const number = (this.counts.get(key) ?? Number(valueOf(childOf(format, 'w:start')) || 1) - 1) + 1
    this.counts.set(key, number)
    const label = valueOf(childOf(format, 'w:lvlText')).replace(`%${String(level + 1)}`, String(number))
    return { label, level: level + 1 }
  }
}

const none: XmlElement = { name: '', attributes: new Map(), children: [] }
