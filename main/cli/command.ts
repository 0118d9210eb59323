import type { ChangeChoice } from '../../ipc/source-views'
import type { CommentFormat } from '../../ipc/return-views'
import type { InterfaceLanguage } from '../../domain/language'
import type { ExportFormat } from '../../domain/export/formats'
import type { Status } from '../../domain/approval/status'

/** Which findings `resolve` is about: the one with this number (as `check` counts, from 1), those of a rule, or all. */
export type FindingChoice =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'all' }

/** What `resolve` does with them; `text` null takes the first proposal. */
export type Resolution =
  | { readonly kind: 'repair'; readonly text: string | null }
  | { readonly kind: 'accept'; readonly reason: string }

/** What `export` takes: the text that is being worked on, the newest approved revision, or one by its number. */
export type ExportSource =
  | { readonly kind: 'workingCopy' }
  | { readonly kind: 'approved' }
  | { readonly kind: 'revision'; readonly number: number }

/** One command, ready to be run. PERSON is a name or an id, RELEASE an id, the beginning of one, or a number. */
export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'import'
      readonly files: readonly string[]
      /** What becomes of tracked changes; null where it was not said. */
      readonly changes: ChangeChoice | null
      readonly as: string | null
    }
  | { readonly name: 'list'; readonly status: Status | null }
  | { readonly name: 'search'; readonly words: string }
  | { readonly name: 'show'; readonly release: string; readonly revision: number | null }
  | { readonly name: 'check'; readonly target: string }
  | {
      readonly name: 'resolve'
      readonly release: string
      readonly choice: FindingChoice
      readonly resolution: Resolution
      readonly as: string | null
    }
  | { readonly name: 'people' }
  | { readonly name: 'addPerson'; readonly person: string; readonly role: string }
  | { readonly name: 'setPassphrase'; readonly person: string }
  | {
      readonly name: 'recordRetirement'
      readonly kind: 'retired' | 'reinstated'
      readonly person: string
      readonly as: string | null
    }
  | { readonly name: 'submit'; readonly release: string; readonly as: string; readonly note: string }
  | {
      readonly name: 'decide'
      readonly kind: 'approved' | 'rejected'
      readonly release: string
      readonly as: string
      readonly reason: string
      readonly isEmergency: boolean
      /** Whose deputy decides, or null. */
      readonly inPlaceOf: string | null
    }
  | { readonly name: 'confirm'; readonly release: string; readonly as: string }
  | {
      readonly name: 'clear'
      readonly release: string
      /** Which quote, counted from 1 as `show` does. */
      readonly quote: number
      readonly by: string
      readonly channel: string
      readonly as: string
    }
  | {
      readonly name: 'export'
      /** Releases and files, one after the other into the same folder. */
      readonly targets: readonly string[]
      readonly formats: readonly ExportFormat[]
      readonly folder: string
      readonly source: ExportSource
      /** Names of the distribution lists that a mail goes to. */
      readonly lists: readonly string[]
      readonly attachesPdf: boolean
      readonly manifest: boolean
      readonly pressKit: boolean
    }
  | {
      readonly name: 'sendForComment'
      readonly release: string
      readonly format: CommentFormat
      readonly file: string
    }
  | {
      readonly name: 'returns'
      readonly release: string
      readonly files: readonly string[]
      /** Who is said to have sent them, or null for whom each file names. */
      readonly from: string | null
    }
  | {
      readonly name: 'link'
      readonly release: string
      /** Of which release it becomes a language version, or what becomes of the link that it has. */
      readonly link: LanguageLink
      readonly as: string | null
    }
  | {
      readonly name: 'compare'
      readonly release: string
      readonly from: number
      /** Null for the text that is being worked on. */
      readonly to: number | null
      /** Where the synopsis goes as a PDF, or null for none. */
      readonly folder: string | null
    }
  | {
      readonly name: 'record'
      readonly release: string
      readonly folder: string
      /** The file reference, empty for none. */
      readonly reference: string
    }
  | {
      readonly name: 'audit'
      readonly release: string
      /** Where the extract goes as a PDF, or null for none. */
      readonly folder: string | null
    }
  | { readonly name: 'identify'; readonly file: string }
  | { readonly name: 'verify' }
  | { readonly name: 'backup'; readonly file: string }
  | { readonly name: 'restore'; readonly file: string }

/** What is done to the link of a language version with its source. */
export type LanguageLink =
  | { readonly kind: 'versionOf'; readonly source: string }
  | { readonly kind: 'inLine' }
  | { readonly kind: 'none' }

/** What holds for every command. */
export interface GlobalOptions {
  /** Folder of the store, or null for the user's own. */
  readonly store: string | null
  readonly json: boolean
  readonly language: InterfaceLanguage
}

/** The command line was used wrongly: one line that says how it is used rightly. */
export interface UsageError {
  readonly line: string
}
