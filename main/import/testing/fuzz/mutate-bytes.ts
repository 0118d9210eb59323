import type { Dice } from './dice'

/** A change of some bytes, the same for the same dice. */
export type MutateBytes = (bytes: Uint8Array, dice: Dice) => Uint8Array

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const stretchOf = (bytes: Uint8Array, dice: Dice): { readonly from: number; readonly to: number } => {
  const from = dice.below(bytes.length + 1)
  return { from, to: Math.min(bytes.length, from + dice.below(dice.oneOf([4, 40, 400, 4000]))) }
}

const flipBits: MutateBytes = (bytes, dice) => {
  const flipped = bytes.slice()
  const count = 1 + dice.below(dice.oneOf([2, 20, 200]))
  for (let time = 0; time < count && flipped.length > 0; time += 1) {
    const at = dice.below(flipped.length)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << dice.below(8))
  }
  return flipped
}

const overwrite: MutateBytes = (bytes, dice) => {
  const written = bytes.slice()
  const { from, to } = stretchOf(bytes, dice)
  const value = dice.oneOf([0x00, 0xff, 0x20, 0x3c, 0x80, null])
  for (let at = from; at < to; at += 1) written[at] = value ?? dice.below(256)
  return written
}

const cutEnd: MutateBytes = (bytes, dice) => bytes.slice(0, dice.below(bytes.length + 1))

const cutOut: MutateBytes = (bytes, dice) => {
  const { from, to } = stretchOf(bytes, dice)
  return joined(bytes.subarray(0, from), bytes.subarray(to))
}

const double: MutateBytes = (bytes, dice) => {
  const { from, to } = stretchOf(bytes, dice)
  const times = dice.oneOf([1, 1, 2, 50])
  const stretch = bytes.subarray(from, to)
  return joined(bytes.subarray(0, to), ...Array.from({ length: times }, () => stretch), bytes.subarray(to))
}

const insert: MutateBytes = (bytes, dice) => {
  const at = dice.below(bytes.length + 1)
  const noise = Uint8Array.from({ length: 1 + dice.below(60) }, () => dice.below(256))
  return joined(bytes.subarray(0, at), noise, bytes.subarray(at))
}

const swap: MutateBytes = (bytes, dice) => {
  const [first, second] = [stretchOf(bytes, dice), stretchOf(bytes, dice)].sort((a, b) => a.from - b.from)
  if (first === undefined || second === undefined || first.to > second.from) return flipBits(bytes, dice)
  return joined(
    bytes.subarray(0, first.from),
    bytes.subarray(second.from, second.to),
    bytes.subarray(first.to, second.from),
    bytes.subarray(first.from, first.to),
    bytes.subarray(second.to),
  )
}

/** Whoever sends two files as one. */
const twice: MutateBytes = (bytes) => joined(bytes, bytes)

/** Changes that any file may have suffered. */
export const byteMutations: readonly MutateBytes[] = [
  ...[flipBits, flipBits, overwrite, cutEnd, cutOut, double, insert, swap, twice],
]
