import type { ReadBlock } from './read-blocks'

/** Cells of a table that aligning two versions of more blocks would take; longer ones are aligned in their order. */
const mostCells = 4_000_000

/**
 * For each block of the source the block of the version that says the same, by its number, or null. What stands in both is kept
 * in order; which block it is tell its part, its facts and its length, for the words are others.
 */
export function alignVersions(
  source: readonly ReadBlock[],
  version: readonly ReadBlock[],
): readonly (number | null)[] {
  if (source.length * version.length > mostCells)
    return source.map((_block, index) => version[index]?.block.index ?? null)
  const width = version.length + 1
  const best = new Float64Array((source.length + 1) * width)
  const score = (row: number, column: number): number => best[row * width + column] ?? 0
  const gain = (row: number, column: number): number => {
    const [one, other] = [source[row], version[column]]
    return one === undefined || other === undefined ? 0 : likeness(one, other)
  }
  for (let row = source.length - 1; row >= 0; row -= 1)
    for (let column = version.length - 1; column >= 0; column -= 1) {
      const like = gain(row, column)
      const both = like === 0 ? 0 : like + score(row + 1, column + 1)
      best[row * width + column] = Math.max(both, score(row + 1, column), score(row, column + 1))
    }
  const aligned: (number | null)[] = source.map(() => null)
  for (let row = 0, column = 0; row < source.length && column < version.length;) {
    const like = gain(row, column)
    if (like > 0 && score(row, column) === like + score(row + 1, column + 1)) {
      aligned[row] = column
      row += 1
      column += 1
    } else if (score(row, column) === score(row + 1, column)) row += 1
    else column += 1
  }
  return aligned
}

/** How much two blocks are alike; 0 where they are other parts of a release. */
function likeness(one: ReadBlock, other: ReadBlock): number {
  if (one.block.name !== other.block.name || one.block.ancestors.join() !== other.block.ancestors.join())
    return 0
  const [length, otherLength] = [one.block.text.length, other.block.text.length]
  // What nobody has written yet may be any of them, in its order.
  if (length === 0 || otherLength === 0) return 1
  const shared = one.facts.filter((fact) =>
    other.facts.some(({ kind, key }) => kind === fact.kind && key === fact.key),
  ).length
  return 1 + Math.min(length, otherLength) / Math.max(length, otherLength) + 2 * shared
}
