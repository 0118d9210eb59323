import type { ReleaseNode } from '../../domain/document/parse'
import { textBlocks } from '../../domain/document/text-blocks'

/** Words that stay, are gone, or are new. */
export interface MarkedWords {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** How many words around a change are shown. */
const around = 6

/** What changed between two texts, block by block: the changed words of each with those around them. */
export function markWords(before: ReleaseNode, after: ReleaseNode): readonly (readonly MarkedWords[])[] {
  const blocks = align(textsOf(before), textsOf(after))
  return groupsOf(blocks).map(({ removed, added }) =>
    shorten(merge(align(wordsOf(removed.join('\n')), wordsOf(added.join('\n'))))),
  )
}

const textsOf = (release: ReleaseNode): readonly string[] => textBlocks(release).map(({ text }) => text)

/** Words with the white space behind them. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/gu) ?? []

/** Beyond so many pairs a comparison takes too long: all of it then went and came anew. */
const mostPairs = 4_000_000

/** The longest common subsequence of two lists, as one list of what stays, goes and comes. */
function align(before: readonly string[], after: readonly string[]): readonly MarkedWords[] {
  if (before.length * after.length > mostPairs)
    return [
      ...before.map((text) => ({ kind: 'removed', text }) as const),
      ...after.map((text) => ({ kind: 'added', text }) as const),
    ]
  const lengths = commonLengths(before, after)
  const marked: MarkedWords[] = []
  let [old, next] = [0, 0]
  while (old < before.length || next < after.length) {
    const [gone, come] = [before[old], after[next]]
    if (gone !== undefined && gone === come) {
      marked.push({ kind: 'same', text: gone })
      old += 1
      next += 1
    } else if (
      come === undefined ||
      (gone !== undefined && at(lengths, old + 1, next) >= at(lengths, old, next + 1))
    ) {
      marked.push({ kind: 'removed', text: gone ?? '' })
      old += 1
    } else {
      marked.push({ kind: 'added', text: come })
      next += 1
    }
  }
  return marked
}

const at = (lengths: readonly Uint32Array[], row: number, column: number): number =>
  lengths[row]?.[column] ?? 0

/** At `[i][j]`: how long the longest common subsequence of the rest from i and the rest from j is. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const line = lengths[row]
      if (line === undefined) continue
      line[column] =
        before[row] === after[column]
          ? at(lengths, row + 1, column + 1) + 1
          : Math.max(at(lengths, row + 1, column), at(lengths, row, column + 1))
    }
  return lengths
}

interface Group {
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Neighbouring changed blocks belong together: what went is read against what came in its place. */
function groupsOf(blocks: readonly MarkedWords[]): readonly Group[] {
  const groups: Group[] = []
  let open: { removed: string[]; added: string[] } | null = null
  for (const { kind, text } of blocks) {
    if (kind === 'same') {
      open = null
      continue
    }
    if (open === null) {
      open = { removed: [], added: [] }
      groups.push(open)
    }
    open[kind].push(text)
  }
  return groups
}

/** Words of one kind that follow each other as one passage. */
function merge(words: readonly MarkedWords[]): readonly MarkedWords[] {
  const merged: MarkedWords[] = []
  for (const word of words) {
    const last = merged.at(-1)
    if (last?.kind === word.kind) merged[merged.length - 1] = { ...last, text: last.text + word.text }
    else merged.push(word)
  }
  return merged
}

/** Leaves of what stays the words next to a change. */
function shorten(passages: readonly MarkedWords[]): readonly MarkedWords[] {
  return passages.map((passage, index) => {
    if (passage.kind !== 'same') return passage
    const words = wordsOf(passage.text)
    const head = index === 0 ? [] : words.slice(0, around)
    const tail = index === passages.length - 1 ? [] : words.slice(-around)
    return words.length <= head.length + tail.length
      ? passage
      : { kind: 'same', text: `${head.join('')}… ${tail.join('')}` }
  })
}
