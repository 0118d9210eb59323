import { withoutLoneSurrogates } from '../../../domain/document/well-formed'
import type { SourceDocument, TakenChanges } from '../../../domain/import/source/source-document'
import type { SourceFailure } from '../../../domain/import/source/source-failure'
import { fail, type Result } from '../../../domain/result'

/** A file to read. */
export interface SourceInput {
  readonly bytes: Uint8Array
  /** Its name, for sentences. */
  readonly file: string
  /** The encoding that the caller chose for a text, else null. */
  readonly encoding: string | null
  /** Read it as one that came back, too: who changed and commented what. */
  readonly asReturn?: boolean
  /** Which tracked changes are read as made; all where it is missing. */
  readonly changes?: TakenChanges
}

export type ReadSource = Result<SourceDocument, SourceFailure>

/** Thrown inside a reader where a file is over a limit; only `readSource` catches it. */
export class OverLimit extends Error {
  constructor(readonly limit: 'size' | 'parts' | 'depth') {
    super(`over the limit of ${limit}`)
  }
}

/** Thrown inside a reader where the file is damaged or says what the format does not allow; only `readSource` catches it. */
export class DamagedSource extends Error {}

/** Thrown inside a reader where the file opens only with a password; only `readSource` catches it. */
export class EncryptedSource extends Error {}

/** So much of what a parser says is told, in characters: it may quote the file, and somebody has to read it. */
const longestDetail = 160

export function damaged(file: string, format: string, error: unknown): ReadSource {
  const message = error instanceof Error ? error.message : String(error)
  const [line = ''] = message.split('\n')
  const detail =
    line.length > longestDetail ? `${withoutLoneSurrogates(line.slice(0, longestDetail))} …` : line
  return fail({ code: 'fileDamaged', file, format, detail })
}
