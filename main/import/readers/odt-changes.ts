import { isTaken, type SourceChange, type TakenChanges } from '../../../domain/import/source/source-document'
import { childOf, elementsIn, textIn, type XmlElement } from '../../export/office/xml-tree'
import { instantOf } from './comment-places'

/** A tracked change of an OpenDocument text. */
interface OdtChange {
  readonly kind: SourceChange['kind']
  readonly author: string
  readonly at: string | null
  readonly isTaken: boolean
  /** The paragraphs of a deletion; those of an insertion stand in the text. */
  readonly content: readonly XmlElement[]
}

/** The tracked changes of an OpenDocument text while it is read: what was struck, and whether an insertion is open. */
export class OdtChanges {
  private readonly changes = new Map<string, OdtChange>()
  /** The insertions that the reader is inside of, each with its letters so far. */
  private readonly open = new Map<string, { readonly change: OdtChange; text: string }>()
  private refused = ''
  /** In the order of the text. */
  readonly found: SourceChange[] = []

  constructor(private readonly taken: TakenChanges) {}

  /** Notes a region of the list of changes; null for one that changes no words. */
  add(region: XmlElement): OdtChange | null {
    const element = childOf(region, 'text:insertion') ?? childOf(region, 'text:deletion')
    if (element === undefined) return null
    const info = childOf(element, 'office:change-info')
    const creator = childOf(info, 'dc:creator')
    const date = childOf(info, 'dc:date')
    const author = creator === undefined ? '' : textIn(creator)
    const change: OdtChange = {
      kind: element.name === 'text:insertion' ? 'inserted' : 'deleted',
      author,
      at: date === undefined ? null : instantOf(textIn(date)),
      isTaken: isTaken(this.taken, author),
      content: elementsIn(element).filter(({ name }) => name !== 'office:change-info'),
    }
    this.changes.set(region.attributes.get('text:id') ?? region.attributes.get('id') ?? '', change)
    return change
  }

  start(id: string): void {
    const change = this.changes.get(id)
    if (change !== undefined) this.open.set(id, { change, text: '' })
  }

  end(id: string): void {
    const ended = this.open.get(id)
    this.open.delete(id)
    if (ended !== undefined) this.tell(ended.change, ended.text)
  }

  /** What stood at the place of a deletion that is not taken. */
  struckAt(id: string): readonly XmlElement[] {
    const change = this.changes.get(id)
    if (change?.kind !== 'deleted') return []
    this.tell(change, change.content.map(textIn).join('\n'))
    return change.isTaken ? [] : change.content
  }

  /** Whether the reader is inside an insertion that is not taken. */
  get isSkipping(): boolean {
    return [...this.open.values()].some(({ change }) => !change.isTaken)
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

  private tell({ kind, author, at }: OdtChange, text: string): void {
    if (text.trim() !== '') this.found.push({ kind, author, at, text })
  }
}
