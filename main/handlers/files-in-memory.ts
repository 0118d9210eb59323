/** A file whose bytes are at hand. */
export interface FileBytes {
  readonly bytes: Uint8Array
  /** Its path or its name. */
  readonly file: string
}

/** So many bytes are kept at once; whoever gives more loses the oldest. */
const mostBytes = 400_000_000

/** Files that somebody may still ask for, in memory alone: nothing is stored before somebody has decided. */
export class FilesInMemory<File extends FileBytes> {
  private readonly files = new Map<string, File>()
  private size = 0

  constructor(private readonly limit = mostBytes) {}

  add(key: string, file: File): void {
    this.drop(key)
    this.files.set(key, file)
    this.size += file.bytes.length
    for (const oldest of this.files.keys()) {
      if (this.size <= this.limit || oldest === key) break
      this.drop(oldest)
    }
  }

  find(key: string): File | null {
    return this.files.get(key) ?? null
  }

  drop(key: string): void {
    this.size -= this.files.get(key)?.bytes.length ?? 0
    this.files.delete(key)
  }
}
