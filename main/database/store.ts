import type { Failure } from '../../ipc/failure'
import type { OperationName, Operations } from './operations'
import type { StoreResult } from './store-context'

/** What a store tells whoever listens. */
export type StoreNews =
  /** Another process has changed the store. */
  | { readonly kind: 'changed' }
  /** The check that goes on behind an open store found damage; from now on every operation fails with this. */
  | { readonly kind: 'damaged'; readonly failure: Failure }
  /** The daily backup could not be made. */
  | { readonly kind: 'backupFailed'; readonly failure: Failure }

/** What a store can do, and what it can be asked. Every operation answers with its value or an expected failure. */
export type StoreOperations = {
  readonly [Name in OperationName]: (
    input: Parameters<Operations[Name]>[1],
  ) => Promise<ReturnType<Operations[Name]>>
} & {
  /** Writes a verified copy of the store to a file, which may exist already. */
  readonly backup: (input: { readonly file: string }) => Promise<StoreResult<null>>
}

/** A store. It is asynchronous, whether its database works in this thread or in another. */
export type Store = StoreOperations & {
  /** Listens for news; gives back how to stop. */
  readonly onNews: (listener: (news: StoreNews) => void) => () => void
  readonly close: () => Promise<void>
}

/** A store that was just opened. */
export type OpenedStore = Store & {
  /** Whether opening created it. */
  readonly isNew: boolean
}

/** How a store is opened. */
export interface StoreOptions {
  /** Where the head of the audit chain is kept, outside the store; null to keep none. */
  readonly configFolder: string | null
  /** How often to look for changes that other processes made, in milliseconds; null not to look. */
  readonly pollInterval: number | null
  /** When to check a large store whole and to make the daily backup: before the first operation, behind them, or not at all. */
  readonly housekeeping: 'before' | 'behind' | 'none'
}
