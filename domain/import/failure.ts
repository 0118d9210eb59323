/**
 * Why a file is not imported, with the facts that its sentence needs. The shapes are those of the application's
 * failures, so that one passes on as it is.
 */
export type ImportFailure =
  | { readonly code: 'fileUnreadable'; readonly file: string; readonly detail: string }
  | { readonly code: 'fileEmpty'; readonly file: string }
  | { readonly code: 'fileTooLarge'; readonly file: string; readonly limitMegabytes: number }
  /** `format` is what the file turned out to be, e.g. `PDF`, or null. */
  | { readonly code: 'fileNotText'; readonly file: string; readonly format: string | null }
  /** `line` is the first line, counted from 1, that is not UTF-8. */
  | { readonly code: 'fileNotUtf8'; readonly file: string; readonly line: number }
