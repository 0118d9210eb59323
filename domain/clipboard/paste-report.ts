import type { ClipboardSource } from './clipboard-source'

/** What of a pasted text did not come along. */
export type LeftOutKind =
  'image' | 'deletion' | 'comment' | 'hidden' | 'navigation' | 'control' | 'media' | 'noteSign' | 'furniture'

export interface LeftOut {
  readonly kind: LeftOutKind
  /** The words that stood there. */
  readonly text: string
}

/** What came along in another form. */
export type ChangeKind =
  | 'footnote'
  | 'textBox'
  | 'flattened'
  | 'strike'
  | 'address'
  | 'raised'
  | 'joinedLines'
  | 'hyphen'
  | 'toBody'
  | 'letters'
  | 'tooLarge'

/** Structure that was taken over. */
export type KeptKind = 'heading' | 'list' | 'table' | 'quote'

/** What a paste did: where the words came from, what stayed, what did not. */
export interface PasteReport {
  readonly source: ClipboardSource
  readonly kept: Readonly<Partial<Record<KeptKind, number>>>
  readonly leftOut: readonly LeftOut[]
  readonly changed: Readonly<Partial<Record<ChangeKind, number>>>
}

/** Collects what a report says while a text is read. */
export class PasteNotes {
  readonly leftOut: LeftOut[] = []
  readonly changed: Partial<Record<ChangeKind, number>> = {}

  leaveOut(kind: LeftOutKind, text: string): void {
    this.leftOut.push({ kind, text })
  }

  change(kind: ChangeKind, count = 1): void {
    if (count > 0) this.changed[kind] = (this.changed[kind] ?? 0) + count
  }
}
