import type { ExportFormat } from './formats'

/** One of the things that an export writes, one after the other. `number` counts from 1. */
export interface ExportStep {
  readonly number: number
  readonly of: number
  /** Which of several releases it is for; left out where there is one. */
  readonly release?: { readonly number: number; readonly of: number; readonly headline: string }
  readonly what: ExportFormat | 'pressImages' | 'manifest' | 'pressKit'
}
