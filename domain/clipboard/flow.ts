import type { Piece, Run, TextKind } from './piece'

/** Gathers the words of a block, and the blocks of a page, in reading order. */
export class Flow {
  readonly pieces: Piece[] = []
  private runs: Run[] = []
  private size: number | null = null
  private isContinued = false

  constructor(private kind: TextKind = { kind: 'paragraph' }) {}

  /** Adds words as they stand in the page; `size` is that of the letters in points. */
  add(run: Run, size: number | null): void {
    this.runs.push(run)
    if (run.text.trim() !== '' && size !== null) this.size = Math.max(this.size ?? 0, size)
  }

  /** The grammar has no line break in a block: what follows is a paragraph of its own, in a heading it goes on. */
  break(): void {
    if (this.kind.kind === 'heading') {
      this.runs.push({ text: ' ', strong: false, emphasis: false, href: null })
      return
    }
    this.end()
  }

  /** Whether words wait for their block's end. */
  get isOpen(): boolean {
    return this.runs.some(({ text }) => /[^\s\u00a0]/.test(text))
  }

  end(): void {
    const runs = tidy(this.runs)
    const { size } = this
    this.runs = []
    this.size = null
    if (runs.length === 0) return
    this.pieces.push(this.pieceOf(runs, size))
    this.isContinued = true
  }

  /** Runs `read` with blocks of another kind; words before and behind are blocks of their own. */
  within(kind: TextKind | null, read: () => void): void {
    this.end()
    const [outer, wasContinued] = [this.kind, this.isContinued]
    if (kind !== null) {
      this.kind = kind
      this.isContinued = false
    }
    read()
    this.end()
    this.kind = outer
    this.isContinued = wasContinued
  }

  push(piece: Piece): void {
    this.end()
    this.pieces.push(piece)
  }

  private pieceOf(runs: readonly Run[], size: number | null): Piece {
    const { kind } = this
    if (kind.kind === 'item') return { kind: 'item', place: this.isContinued ? null : kind.place, runs }
    if (kind.kind === 'paragraph') return { kind: 'paragraph', runs, size }
    return { ...kind, runs }
  }
}

const sameStyle = (a: Run, b: Run): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href

/**
 * Runs with their white space folded and none at the ends. A no-break space between two words stays; programs that
 * write several of them, or one beside a space, mean room and get a space.
 */
export function tidy(runs: readonly Run[]): readonly Run[] {
  const tidied: Run[] = []
  const whole = runs.map(({ text }) => text).join('')
  let at = 0
  let wasSpace = true
  const isSpace = (letter: string | undefined): boolean => letter !== undefined && /[\s\u00a0]/.test(letter)
  for (const run of runs) {
    let text = ''
    for (const letter of run.text) {
      if (!isSpace(letter)) {
        text += letter
        wasSpace = false
      } else if (!wasSpace) {
        text += letter === '\u00a0' && !isSpace(whole[at + 1]) ? letter : ' '
        wasSpace = true
      }
      at += letter.length
    }
    const last = tidied.at(-1)
    if (text === '') continue
    if (last !== undefined && sameStyle(last, run))
      tidied[tidied.length - 1] = { ...last, text: last.text + text }
    else tidied.push({ ...run, text })
  }
  for (let last = tidied.at(-1); last !== undefined; last = tidied.at(-1)) {
    const text = last.text.replace(/[\s\u00a0]$/, '')
    if (text === last.text) break
    tidied.pop()
    if (text !== '') tidied.push({ ...last, text })
  }
  return tidied
}
