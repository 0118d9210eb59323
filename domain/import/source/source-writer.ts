import type { PassageKind, SourceNote, SourceNoteCode, SourcePassage, SourceSpan } from './source-document'

/** How letters are set. */
export interface SourceMarks {
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly inserted?: boolean
  readonly href?: string | null
}

/** What is known of a passage besides its words. */
export type PassageFacts = Partial<Pick<SourcePassage, 'level' | 'style' | 'label' | 'cell'>>

/** A place between letters of a file. */
export interface SourcePlace {
  readonly passage: number
  readonly offset: number
}

interface OpenPassage extends Omit<SourcePassage, 'text' | 'spans'> {
  text: string
  spans: SourceSpan[]
}

/**
 * Collects the passages of a file while a reader walks through it. `collapses` tells that white space is read as HTML
 * reads it: any run of it is one space, and none stands at the ends of a passage.
 */
export class SourceWriter {
  private readonly written: SourcePassage[] = []
  /** Which passages an empty paragraph stands before, and how many of those there are. */
  private readonly afterBlank = new Set<SourcePassage>()
  private blanks = 0
  private isAfterBlank = false
  private readonly noted = new Map<SourceNoteCode, { count: number; names: string[] }>()
  private current: OpenPassage | null = null
  /** Whether nothing, a space or the end of a line stands before the next letter; told from the end of a long text slowly. */
  private isAfterGap = true

  /** While it is true, passages are those of a text box. */
  isInBox = false

  constructor(private readonly collapses = false) {}

  /** Where the next letter goes: the passage, counted from 0, and how many letters stand before it there. */
  get place(): SourcePlace {
    return { passage: this.written.length, offset: this.current?.text.length ?? 0 }
  }

  /** Begins a passage; the one before it is closed. */
  open(kind: PassageKind, facts: PassageFacts = {}): void {
    this.close()
    const box = this.isInBox ? ({ isInBox: true } as const) : {}
    this.current = { kind, level: null, style: null, label: null, ...facts, ...box, text: '', spans: [] }
    this.isAfterGap = true
  }

  get isOpen(): boolean {
    return this.current !== null
  }

  /** Adds words to the open passage, or to a new paragraph. */
  write(words: string, marks: SourceMarks = {}): void {
    if (this.current === null) {
      if (words.trim() === '') return
      this.open('paragraph')
    }
    const passage = this.current
    if (passage === null) return
    const text = this.collapses ? collapse(words, this.isAfterGap) : words
    if (text !== '') this.append(passage, text, marks)
  }

  /** Adds letters that stay as they are, line breaks and spaces included. */
  writeExactly(text: string, marks: SourceMarks = {}): void {
    if (this.current === null) this.open('paragraph')
    if (this.current !== null && text !== '') this.append(this.current, text, marks)
  }

  private append(passage: OpenPassage, text: string, marks: SourceMarks): void {
    const from = passage.text.length
    passage.text += text
    this.isAfterGap = text.endsWith(' ') || text.endsWith('\n')
    for (const span of spansFor(marks, from, passage.text.length)) addSpan(passage.spans, span)
  }

  /** Ends the open passage; one without a word is none. */
  close(): void {
    const passage = this.current
    this.current = null
    if (passage === null) return
    if (passage.text.trim() === '') {
      if (passage.kind === 'paragraph') this.blanks += 1
      this.isAfterBlank ||= passage.kind === 'paragraph'
      return
    }
    const text = this.collapses ? passage.text.replace(/[ \n]+$/, '') : passage.text
    const spans = passage.spans
      .map((span) => ({ ...span, to: Math.min(span.to, text.length) }))
      .filter(({ from, to }) => to > from)
    const closed = { ...passage, text, spans }
    if (this.isAfterBlank) this.afterBlank.add(closed)
    this.isAfterBlank = false
    this.written.push(closed)
  }

  /** Adds a whole passage. */
  add(kind: PassageKind, text: string, facts: PassageFacts = {}): void {
    this.open(kind, facts)
    this.writeExactly(text)
    this.close()
  }

  note(code: SourceNoteCode, name: string | null = null): void {
    const note = this.noted.get(code) ?? { count: 0, names: [] }
    note.count += 1
    if (name !== null && name !== '' && note.names.length < 20) note.names.push(name)
    this.noted.set(code, note)
  }

  get passages(): readonly SourcePassage[] {
    this.close()
    const paragraphs = this.written.filter(({ kind }) => kind === 'paragraph').length
    // Whoever leaves a line empty here and there means it where none is.
    if (this.blanks < 3 || this.blanks * 4 < paragraphs) return this.written
    return this.written.map((passage, index) =>
      passage.kind === 'paragraph' &&
      this.written[index - 1]?.kind === 'paragraph' &&
      !this.afterBlank.has(passage)
        ? { ...passage, isAdjacent: true }
        : passage,
    )
  }

  get notes(): readonly SourceNote[] {
    return [...this.noted].map(([code, note]) => ({ code, ...note }))
  }
}

function collapse(words: string, isAfterGap: boolean): string {
  const text = words.replace(/[ \t\n\f\r]+/g, ' ')
  return isAfterGap && text.startsWith(' ') ? text.slice(1) : text
}

function spansFor({ strong, emphasis, inserted, href }: SourceMarks, from: number, to: number): SourceSpan[] {
  return [
    ...(strong === true ? [{ kind: 'strong', from, to } as const] : []),
    ...(emphasis === true ? [{ kind: 'emphasis', from, to } as const] : []),
    ...(inserted === true ? [{ kind: 'inserted', from, to } as const] : []),
    ...(href === undefined || href === null || href === ''
      ? []
      : [{ kind: 'link', from, to, href } as const]),
  ]
}

/** Neighbouring letters that are set the same way are one span. */
function addSpan(spans: SourceSpan[], span: SourceSpan): void {
  const at = spans.findLastIndex(({ kind }) => kind === span.kind)
  const last = spans[at]
  const isSame =
    last?.to === span.from && (last.kind !== 'link' || (span.kind === 'link' && last.href === span.href))
  if (last !== undefined && isSame) spans[at] = { ...last, to: span.to }
  else spans.push(span)
}
