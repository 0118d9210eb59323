import { isTaken, type SourceChange, type TakenChanges } from '../../../domain/import/source/source-document'
import { textIn, type XmlElement } from '../../export/office/xml-tree'
import { readRegions, regionsById, type OdtRegion } from './odt-regions'

/** The tracked changes of an OpenDocument text while it is read: what was struck, and whether an insertion is open. */
export class OdtChanges {
  private readonly regions = new Map<string, OdtRegion>()
  /** The insertions that the reader is inside of, each with its letters so far. */
  private readonly open = new Map<string, { readonly region: OdtRegion; text: string }>()
  private refused = ''
  /** In the order of the text. */
  readonly found: SourceChange[] = []

  constructor(private readonly taken: TakenChanges) {}

  /** Takes note of a list of changes; gives those that change words, in its order. */
  add(list: XmlElement): readonly OdtRegion[] {
    const regions = readRegions(list).filter(({ kind }) => kind !== 'restyling')
    for (const [id, region] of regionsById(regions)) this.regions.set(id, region)
    return regions
  }

  isTaken({ author }: OdtRegion): boolean {
    return isTaken(this.taken, author)
  }

  start(id: string): void {
    const region = this.regions.get(id)
    if (region !== undefined) this.open.set(id, { region, text: '' })
  }

  end(id: string): void {
    const ended = this.open.get(id)
    this.open.delete(id)
    if (ended !== undefined) this.tell(ended.region, ended.text)
  }

  /** What stood at the place of a deletion that is not taken. */
  struckAt(id: string): readonly XmlElement[] {
    const region = this.regions.get(id)
    if (region?.kind !== 'deletion') return []
    this.tell(region, region.content.map(textIn).join('\n'))
    return this.isTaken(region) ? [] : region.content
  }

  /** Whether the reader is inside an insertion that is not taken. */
  get isSkipping(): boolean {
    return [...this.open.values()].some(({ region }) => !this.isTaken(region))
  }

  /** Takes note of letters of the text, and says whether an insertion put them there. */
  write(text: string): 'taken' | 'refused' | null {
    for (const one of this.open.values()) one.text += text
    if (this.isSkipping) this.refused += text
    return this.isSkipping ? 'refused' : this.open.size > 0 ? 'taken' : null
  }

  /** The letters that were left out since the last call. */
  takeRemoved(): readonly { readonly kind: 'refused'; readonly text: string }[] {
    const text = this.refused
    this.refused = ''
    return text.trim() === '' ? [] : [{ kind: 'refused', text }]
  }

  private tell({ kind, author, at }: OdtRegion, text: string): void {
    if (text.trim() === '') return
    this.found.push({ kind: kind === 'insertion' ? 'inserted' : 'deleted', author, at, text })
  }
}
