import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { Connection } from './connection'
import type { StoreFiles } from './store-files'

/** What an operation of the store works with. */
export interface StoreContext {
  readonly connection: Connection
  readonly files: StoreFiles
  /** Where the chain's head is kept outside the store; null where it is not kept. */
  readonly configFolder: string | null
}

/** What was read before a write is no longer so. Nothing was written; read again and decide again. */
export interface ChangedMeanwhile {
  readonly code: 'changedMeanwhile'
}

export type StoreFailure = Failure | ChangedMeanwhile

export type StoreResult<Value> = Result<Value, Failure>
/** The answer of a write that names what it expects to find. */
export type GuardedResult<Value> = Result<Value, StoreFailure>
