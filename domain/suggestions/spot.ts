/** Where a change belongs in a text: indices of a block and of those inside it, counted from 0. */
export type Spot =
  | { readonly kind: 'attribute'; readonly path: readonly number[]; readonly name: string }
  /** Characters of a text block, UTF-16 units; an empty stretch where something is put in. */
  | {
      readonly kind: 'text'
      readonly path: readonly number[]
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'block'; readonly path: readonly number[] }
  /** Between two blocks, before the one at the last index. */
  | { readonly kind: 'gap'; readonly path: readonly number[] }

/** What comes of putting one change into a text that has moved on. */
export interface Outcome<Value> {
  /** Open: it can be made. Applied: the text says so already. Conflict: the text says something else there by now. */
  readonly state: 'open' | 'applied' | 'conflict'
  /** The text with the change: in a conflict what it would put in the place of the other words; null where there is no such place. */
  readonly value: Value | null
  readonly spot: Spot | null
}

/** The spot as seen from the block around. */
export const within = (index: number, spot: Spot | null): Spot | null =>
  spot === null ? null : { ...spot, path: [index, ...spot.path] }
