import type { PlacedBlock, TextBlock } from './place-blocks'

/** What the window asks of the worker that draws pages. `document` numbers the files in the order of their opening. */
export type PreviewRequest =
  | {
      readonly kind: 'open'
      readonly document: number
      readonly pdf: Uint8Array
      readonly blocks: readonly TextBlock[]
    }
  /** A page as a PNG file, for a printer. */
  | {
      readonly kind: 'picture'
      readonly document: number
      readonly drawing: number
      readonly page: number
      readonly scale: number
    }
  /** `scale` is device pixels a point. */
  | {
      readonly kind: 'draw'
      readonly document: number
      readonly drawing: number
      readonly page: number
      readonly scale: number
    }

/** The size of a page in points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** What the worker answers. A drawing that is no longer wanted gives null. */
export type PreviewAnswer =
  | {
      readonly kind: 'opened'
      readonly document: number
      readonly pages: readonly PageSize[]
      readonly places: readonly PlacedBlock[]
    }
  | { readonly kind: 'drawn'; readonly drawing: number; readonly bitmap: ImageBitmap | null }
  | { readonly kind: 'pictured'; readonly drawing: number; readonly png: Uint8Array | null }
  | { readonly kind: 'failed'; readonly document: number; readonly detail: string }
