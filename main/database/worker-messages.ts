import type { Failure } from '../../ipc/failure'
import type { StoreNews, StoreOptions } from './store'

/** What the thread of a store is started with. */
export interface WorkerStart {
  readonly folder: string
  readonly options: StoreOptions
}

/** A call to the store's thread; `name` is an operation, `backup` or `close`. */
export interface WorkerCall {
  readonly call: number
  readonly name: string
  readonly input: unknown
}

/** What the store's thread says. */
export type WorkerMessage =
  | { readonly kind: 'opened'; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'answered'; readonly call: number; readonly answer: unknown }
  /** A bug: the operation threw. */
  | { readonly kind: 'threw'; readonly call: number; readonly error: unknown }
  | { readonly kind: 'news'; readonly news: StoreNews }
