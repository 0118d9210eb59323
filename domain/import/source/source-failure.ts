/**
 * Why a file is not read, with the facts that its sentence needs. The shapes are those of the application's failures,
 * so that one passes on as it is.
 */
export type SourceFailure =
  | { readonly code: 'fileUnreadable'; readonly file: string; readonly detail: string }
  | { readonly code: 'fileEmpty'; readonly file: string }
  | { readonly code: 'fileTooLarge'; readonly file: string; readonly limitMegabytes: number }
  /** It opens only with a password. */
  | { readonly code: 'fileEncrypted'; readonly file: string }
  /** It is of this format and cannot be read as one. */
  | {
      readonly code: 'fileDamaged'
      readonly file: string
      readonly format: string
      readonly detail: string
    }
  /** It unpacks to far more than it is, has too many parts, or is nested too deep: no document is made so. */
  | { readonly code: 'fileOverLimits'; readonly file: string; readonly limit: 'size' | 'parts' | 'depth' }
  /** It holds no text that is read; `format` is what it turned out to be, e.g. `PNG`, or null. */
  | { readonly code: 'fileOfOtherKind'; readonly file: string; readonly format: string | null }
