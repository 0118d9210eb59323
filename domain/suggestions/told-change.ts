import type { AttributeChange } from '../revision/compare/comparison'
import type { ShownLine, ShownSpan } from '../revision/compare/shown-line'
import { suggestedBy } from './named-changes'
import type { NamedChange, SuggestionSet } from './suggestion-set'

/** What a change is shown by: its words with a few around them, or the attribute that gets another value. */
export interface ToldChange {
  readonly spans: readonly ShownSpan[]
  readonly attribute: AttributeChange | null
}

/** So much of the words before and after is told, in characters. */
const contextLength = 36

/** A change of a set as it is told beside the text. */
export function toldChange(
  set: Pick<SuggestionSet, 'base' | 'changed'>,
  { id }: Pick<NamedChange, 'id'>,
): ToldChange {
  const { comparison, lines } = suggestedBy(set)
  const attribute = [...comparison.attributes, ...lines.flatMap((line) => line.attributes)].find(
    (change) => change.id === id,
  )
  const spans = lines.flatMap((line, index) => {
    const told = spansOf(line, id)
    const isFirst = index === 0 || lines.slice(0, index).every((other) => spansOf(other, id).length === 0)
    return told.length === 0 || isFirst ? told : [plain('\n'), ...told]
  })
  return { spans, attribute: attribute ?? null }
}

function spansOf({ spans, change, move }: ShownLine, id: number): readonly ShownSpan[] {
  if (change === id && move?.side !== 'old') return spans
  const first = spans.findIndex((span) => span.change === id)
  const last = spans.findLastIndex((span) => span.change === id)
  if (first < 0) return []
  const [before, after] = [spans[first - 1], spans[last + 1]]
  return [
    ...(before?.kind === 'kept' ? [plain(endOf(before.text))] : []),
    ...spans.slice(first, last + 1),
    ...(after?.kind === 'kept' ? [plain(startOf(after.text))] : []),
  ]
}

const plain = (text: string): ShownSpan => ({ kind: 'kept', text, change: null, added: [], removed: [] })

const endOf = (text: string): string =>
  text.length <= contextLength ? text : `… ${text.slice(-contextLength).replace(/^\S*\s/u, '')}`
const startOf = (text: string): string =>
  text.length <= contextLength ? text : `${text.slice(0, contextLength).replace(/\s\S*$/u, '')} …`
