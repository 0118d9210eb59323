import type { ExportStep } from '../../domain/export/export-step'
import type { Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { Dictionaries } from '../dictionaries/dictionaries'
import type { Restored } from '../database/restore-store'
import type { Store } from '../database/store'
import type { Printer, PrintFailure, PrintOutcome } from '../export/printer'
import type { Keyring } from '../identity/keyring'
import type { KeyCost } from '../identity/seal-private-key'
import type { Signer } from '../identity/signer'
import type { ImportThreads } from '../import/read-release'
import type { Settings } from '../settings'
import type { Desktop } from './desktop'

/** All that the handlers need from outside. The window and the command line each pass their own. */
export interface Services extends ImportThreads {
  readonly store: Store
  /** Path of the store's folder. */
  readonly storeFolder: string
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
  readonly newId: () => string
  /** The application's version. */
  readonly version: string
  readonly platform: string
  /** The name of this computer, as others see it where somebody is editing. */
  readonly computer: string
  readonly settings: Settings
  /** Signs as a person whose key is unlocked. */
  readonly signer: Signer
  /** The keys that are unlocked in this process. */
  readonly keyring: Keyring
  /** What a guess of a new passphrase costs; tests let it cost less. */
  readonly keyCost?: KeyCost
  /** Words that are right; where there are none, nothing is said about spelling. */
  readonly dictionaries?: Dictionaries
  readonly printer: Printer
  /** Gives sheets of A4 (PNG) to a printer that the person chooses. */
  readonly sendToPrinter: (sheets: readonly Uint8Array[]) => Promise<Result<PrintOutcome, PrintFailure>>
  /** Asks for files to import; null where the person closed the dialog. */
  readonly chooseFiles: () => Promise<readonly string[] | null>
  /** Asks for a folder to export into; null where the person closed the dialog. */
  readonly chooseFolder: () => Promise<string | null>
  /** Asks where to write a file, this name proposed; null where the person closed the dialog. */
  readonly chooseTarget: (fileName: string) => Promise<string | null>
  readonly showInFolder: (path: string) => void
  /** Tells the window which step of an export begins; the command line has nobody to tell. */
  readonly announceExportStep?: (step: ExportStep) => void
  /** Puts a backup in the place of the store's database; see `restoreStore`. */
  readonly restore: (backup: string) => Promise<Result<Restored, Failure>>
  readonly readyToClose: () => void
  /** The desktop around the window; the command line has none. */
  readonly desktop?: Desktop
}
