/** Some words of a document, with what a reader is told of them. */
export interface ReadRun {
  readonly text: string
  readonly language: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
}

/** A line as a reader gets it: a paragraph, or the number of an item of a list. */
export interface ReadLine {
  readonly runs: readonly ReadRun[]
  /** A number is counted by whoever opens the file, not written in it. */
  readonly isNumber: boolean
  /** Level in the outline, 1 for the headline; null for what is no heading. */
  readonly outline: number | null
  readonly direction: 'ltr' | 'rtl'
}

export interface ReadPicture {
  /** The SHA-256 of its file. */
  readonly hash: string
  readonly alternativeText: string
  readonly isDecorative: boolean
}

/** What a reader gets from a document of an office program. */
export interface ReadOffice {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Lines in reading order; each item of an ordered list has its number on a line of its own. */
  readonly lines: readonly ReadLine[]
  readonly pictures: readonly ReadPicture[]
  /** Each table's number of rows and columns, and of rows at its head. */
  readonly tables: readonly { readonly rows: number; readonly columns: number; readonly headRows: number }[]
  /** What stands at the head and foot of each sheet, with `{page}` and `{pages}` for the fields. */
  readonly head: string
  readonly foot: string
}

export const lineText = ({ runs }: ReadLine): string => runs.map(({ text }) => text).join('')

/** The number of an item, on a line of its own. */
export const numberLine = (number: string): ReadLine => ({
  runs: [{ text: number, language: '', strong: false, emphasis: false, href: null }],
  ...{ isNumber: true, outline: null, direction: 'ltr' },
})
