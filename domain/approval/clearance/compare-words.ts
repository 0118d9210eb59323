/** A stretch of text that stayed, went or came. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Above this many pairs of words the stretch between the first and the last difference is shown as a whole. */
const longestTable = 1_000_000

/** What changed from one wording to another, word by word; signs and spaces are words of their own. */
export function compareWords(before: string, after: string): readonly WordChange[] {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  const head = sharedLength(old, now)
  const tail = sharedLength(old.slice(head).reverse(), now.slice(head).reverse())
  const middle = compareMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return joined([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ])
}

const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

/** How many words two lists have in common from their first one on. */
function sharedLength(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((word, index) => word !== other[index])
  return end === -1 ? one.length : end
}

function compareMiddle(old: readonly string[], now: readonly string[]): readonly WordChange[] {
  if (old.length * now.length > longestTable)
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ]
  const common = commonLengths(old, now)
  const lengthAt = (row: number, column: number): number => common[row]?.[column] ?? 0
  const changes: WordChange[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < now.length) {
    const [left, right] = [old[row], now[column]]
    if (left !== undefined && left === right) {
      changes.push({ kind: 'same', text: left })
      row += 1
      column += 1
    } else if (
      left !== undefined &&
      (right === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))
    ) {
      changes.push({ kind: 'removed', text: left })
      row += 1
    } else {
      changes.push({ kind: 'added', text: right ?? '' })
      column += 1
    }
  }
  return changes
}

/** The length of the longest common subsequence of what is left from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const [here, below] = [lengths[row], lengths[row + 1]]
      if (here === undefined || below === undefined) continue
      here[column] =
        old[row] === now[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0)
    }
  return lengths
}

/** Neighbours of one kind as one stretch. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const stretches: WordChange[] = []
  for (const change of changes) {
    const last = stretches.at(-1)
    if (change.text === '') continue
    if (last?.kind === change.kind)
      stretches.splice(-1, 1, { kind: last.kind, text: last.text + change.text })
    else stretches.push(change)
  }
  return stretches
}
