import type { SourceFile } from '../../domain/import/import-source'
import type { TextFile } from '../../domain/import/import-text'
import type { Imported } from '../../domain/import/imported'
import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { StoredCopy } from '../database/stored-copy'

/** What the thread for imports is given; with `now` it computes what is stored of the release, too. */
export interface WorkerTask {
  readonly file: TextFile | SourceFile
  readonly now: string | null
}

/** What the thread for imports answers: the release as document JSON, since nodes do not cross between threads. */
export type WorkerAnswer = Result<
  { readonly document: unknown; readonly copy: StoredCopy | null } & Omit<Imported, 'release'>,
  Failure
>
