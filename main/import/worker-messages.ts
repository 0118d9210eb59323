import type { Imported } from '../../domain/import/import-text'
import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'

/** What the thread for imports answers: the release as document JSON, since nodes do not cross between threads. */
export type WorkerAnswer = Result<
  { readonly document: unknown } & Pick<Imported, 'mapping' | 'normalised'>,
  Failure
>
