import { childOf, elementsIn, textIn, withDescendants, type XmlElement } from '../../export/office/xml-tree'
import { instantOf } from './comment-places'
import { nothing } from './xml-parts'

/** A tracked change of an OpenDocument text, as the list of changes keeps it. */
export interface OdtRegion {
  readonly ids: readonly string[]
  readonly kind: 'insertion' | 'deletion' | 'restyling'
  /** As the file names them; empty where it does not. */
  readonly author: string
  /** An instant, ISO 8601 in UTC; null where the file does not say it. */
  readonly at: string | null
  /** The paragraphs of a deletion; those of an insertion stand in the text. */
  readonly content: readonly XmlElement[]
}

const kinds: ReadonlyMap<string, OdtRegion['kind']> = new Map([
  ['text:insertion', 'insertion'],
  ['text:deletion', 'deletion'],
  ['text:format-change', 'restyling'],
])

/** The changes in a list of them, in its order. */
export const readRegions = (list: XmlElement): readonly OdtRegion[] =>
  withDescendants(list)
    .filter(({ name }) => name === 'text:changed-region')
    .flatMap((region): readonly OdtRegion[] => {
      const change = elementsIn(region).find(({ name }) => kinds.has(name))
      const kind = kinds.get(change?.name ?? '')
      if (change === undefined || kind === undefined) return []
      const info = childOf(change, 'office:change-info')
      const words = (name: string): string => textIn(childOf(info, name) ?? nothing).trim()
      const content = elementsIn(change).filter(({ name }) => name !== 'office:change-info')
      const ids = ['text:id', 'id'].flatMap((name) => region.attributes.get(name) ?? [])
      return [{ ids, kind, author: words('dc:creator'), at: instantOf(words('dc:date')), content }]
    })

/** Changes by the ids that the text names them by. */
export const regionsById = (regions: readonly OdtRegion[]): ReadonlyMap<string, OdtRegion> =>
  new Map(regions.flatMap((region) => region.ids.map((id) => [id, region])))
