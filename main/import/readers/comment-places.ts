import type { SourceComment, SourcePassage } from '../../../domain/import/source/source-document'
import type { SourcePlace, SourceWriter } from '../../../domain/import/source/source-writer'

/** Where the words stand that comments are about, noted while a document is read. */
export class CommentPlaces {
  private readonly places = new Map<string, { readonly from: SourcePlace; to: SourcePlace }>()

  constructor(private readonly writer: SourceWriter) {}

  start(id: string): void {
    const { place } = this.writer
    if (!this.places.has(id)) this.places.set(id, { from: place, to: place })
  }

  end(id: string): void {
    const found = this.places.get(id)
    if (found !== undefined) found.to = this.writer.place
  }

  /** The paragraph and the words that a comment is about, once all passages are read; what goes on after it ends with it. */
  about(id: string, passages: readonly SourcePassage[]): SourceComment['about'] {
    const found = this.places.get(id)
    const passage = passages[found?.from.passage ?? -1]
    if (found === undefined || passage === undefined) return null
    const { text } = passage
    const from = Math.min(found.from.offset, text.length)
    const to = found.to.passage > found.from.passage ? text.length : Math.min(found.to.offset, text.length)
    return { text, from, to: Math.max(from, to) }
  }
}

/** An instant as a file gives it, in UTC; null where it gives none. A time without a zone is taken as UTC. */
export function instantOf(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\dT/.test(text)) return null
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
