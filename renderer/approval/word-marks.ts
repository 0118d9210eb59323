import type { ReleaseNode } from '../../domain/document/parse'
import { textBlocks } from '../../domain/document/text-blocks'
import { alignTexts, joinAligned, type AlignedText } from '../../domain/revision/compare/align-texts'

/** How many words around a change are shown. */
const around = 6

/** What changed between two texts, block by block: the changed words of each with those around them. */
export function markWords(before: ReleaseNode, after: ReleaseNode): readonly (readonly AlignedText[])[] {
  const blocks = alignTexts(textsOf(before), textsOf(after))
  return groupsOf(blocks).map(({ removed, added }) =>
    shorten(joinAligned(alignTexts(wordsOf(removed.join('\n')), wordsOf(added.join('\n'))))),
  )
}

const textsOf = (release: ReleaseNode): readonly string[] => textBlocks(release).map(({ text }) => text)

/** Words with the white space behind them. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/gu) ?? []

interface Group {
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Neighbouring changed blocks belong together: what went is read against what came in its place. */
function groupsOf(blocks: readonly AlignedText[]): readonly Group[] {
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

/** Leaves of what stays the words next to a change. */
function shorten(passages: readonly AlignedText[]): readonly AlignedText[] {
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
