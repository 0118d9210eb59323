import type {
  ReturnedAside,
  ReturnedComment,
  ReturnedDocument,
  ReturnedParagraph,
  ReturnedPlace,
  ReturnedRun,
} from '../../../domain/returns/returned-document'

/** How letters are set. */
export type RunMarks = Pick<ReturnedRun, 'strong' | 'emphasis'>

type Facts = Pick<ReturnedParagraph, 'shape' | 'level' | 'cell'>
interface OpenParagraph extends Facts {
  bookmarks: string[]
  runs: ReturnedRun[]
  endInserted: string | null
  endDeleted: string | null
  length: number
}

/** What a comment says besides where it stands. */
export type CommentFacts = Omit<ReturnedComment, 'from' | 'to'>

/** Collects what a document has that came back, while a reader walks through it. */
export class ReturnWriter {
  private readonly paragraphs: OpenParagraph[] = []
  private open: OpenParagraph | null = null
  private waiting: string[] = []
  private readonly asides: ReturnedAside[] = []
  private readonly places = new Map<string, { from: ReturnedPlace; to: ReturnedPlace }>()
  pictures = 0

  openParagraph(facts: Facts): void {
    this.open = {
      ...facts,
      ...{ bookmarks: this.waiting, runs: [], endInserted: null, endDeleted: null, length: 0 },
    }
    this.waiting = []
    this.paragraphs.push(this.open)
  }

  /** Ends a paragraph; `by` tells who made it end here, and who joined it with the next. */
  closeParagraph(by: { readonly inserted: string | null; readonly deleted: string | null }): void {
    if (this.open === null) return
    this.open.endInserted = by.inserted
    this.open.endDeleted = by.deleted
    this.open = null
  }

  get isOpen(): boolean {
    return this.open !== null
  }

  /** Whether a paragraph is open that has no letter so far. */
  get isAtStart(): boolean {
    return this.open?.length === 0
  }

  /** Takes back the paragraph that is open: others come first. It is opened again by what this gives. */
  stepBack(): { readonly facts: Facts; readonly bookmarks: readonly string[] } | null {
    if (this.open === null) return null
    const { shape, level, cell, bookmarks } = this.open
    this.paragraphs.pop()
    this.open = null
    return { facts: { shape, level, cell }, bookmarks }
  }

  /** A bookmark that begins here; between paragraphs it is that of the next. */
  bookmark(name: string): void {
    if (this.open === null) this.waiting.push(name)
    else this.open.bookmarks.push(name)
  }

  write(run: ReturnedRun): void {
    if (run.text === '' || this.open === null) return
    this.open.runs.push(run)
    this.open.length += run.text.length
  }

  /** A comment's words begin here. */
  startComment(id: string): void {
    const here = this.place()
    if (!this.places.has(id)) this.places.set(id, { from: here, to: here })
  }

  /** And end here; a comment that never began is about this place. */
  endComment(id: string): void {
    const here = this.place()
    const known = this.places.get(id)
    if (known === undefined) this.places.set(id, { from: here, to: here })
    else known.to = here
  }

  aside(kind: ReturnedAside['kind'], text: string): void {
    if (text.trim() !== '') this.asides.push({ kind, text: text.trim() })
  }

  document(
    facts: Pick<ReturnedDocument, 'base' | 'sender'>,
    comments: readonly CommentFacts[],
  ): ReturnedDocument {
    return {
      ...facts,
      paragraphs: this.paragraphs.map(({ length: _length, ...paragraph }) => paragraph),
      comments: comments.map((comment) => {
        const place = this.places.get(comment.id)
        return { ...comment, from: place?.from ?? null, to: place?.to ?? null }
      }),
      ...{ asides: this.asides, pictures: this.pictures, isReflowed: false },
    }
  }

  private place(): ReturnedPlace {
    const last = this.paragraphs.length - 1
    if (this.open !== null) return { paragraph: last, offset: this.open.length }
    return { paragraph: Math.max(0, last + 1), offset: 0 }
  }
}
