/** A file whose import waits for somebody to say what becomes of its comments and changes. */
export interface WaitingFile {
  readonly bytes: Uint8Array
  readonly file: string
}

/** So many files are kept at once; whoever chooses more is asked about the newest. */
const most = 50

/** The files that wait for a decision, by ticket, in memory alone: nothing is stored before somebody has decided. */
export class WaitingImports {
  private readonly files = new Map<string, WaitingFile>()

  add(ticket: string, file: WaitingFile): void {
    this.files.set(ticket, file)
    const [oldest] = this.files.keys()
    if (this.files.size > most && oldest !== undefined) this.files.delete(oldest)
  }

  find(ticket: string): WaitingFile | null {
    return this.files.get(ticket) ?? null
  }

  drop(ticket: string): void {
    this.files.delete(ticket)
  }
}
