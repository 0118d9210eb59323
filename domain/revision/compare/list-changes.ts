import type { JsonValue } from '../canonical-json'
import type { ChangeId, Comparison } from './comparison'
import { textOfLine, type ShownLine, type ShownPart } from './shown-line'

/** One change of a comparison as it is counted and listed. */
export interface ListedChange {
  readonly id: ChangeId
  readonly kind: 'words' | 'marks' | 'attribute' | 'inserted' | 'deleted' | 'moved' | 'replaced'
  /** The block that it stands in; `release` for what the release itself says. */
  readonly part: ShownPart
  /** The attribute that has another value, or null. */
  readonly attribute: string | null
  /** What stood there, and what stands there now; of a move the text, which is the same. */
  readonly before: string
  readonly after: string
}

/** All changes of a comparison in reading order, each once. */
export function listChanges(
  { attributes }: Pick<Comparison, 'attributes'>,
  lines: readonly ShownLine[],
): readonly ListedChange[] {
  const changes = new Map<ChangeId, ListedChange>()
  const add = (change: ListedChange): void => {
    const known = changes.get(change.id)
    changes.set(change.id, known === undefined ? change : joined(known, change))
  }
  const addAttributes = (changed: Comparison['attributes'], part: ShownPart): void => {
    for (const { id, name, from, to } of changed)
      add({ id, kind: 'attribute', part, attribute: name, before: textOf(from), after: textOf(to) })
  }
  addAttributes(attributes, 'release')
  for (const line of lines) {
    const { part, state, change } = line
    const here = { part, attribute: null }
    const [before, after] = [textOfLine(line, 'old'), textOfLine(line, 'new')]
    if (change !== null && state === 'deleted') add({ ...here, id: change, kind: state, before, after: '' })
    if (change !== null && state === 'inserted') add({ ...here, id: change, kind: state, before: '', after })
    if (change !== null && state === 'movedFrom')
      add({ ...here, id: change, kind: 'moved', before, after: '' })
    if (change !== null && state === 'movedTo') add({ ...here, id: change, kind: 'moved', before: '', after })
    if (state === 'kept' || state === 'movedTo')
      for (const span of line.spans)
        if (span.change !== null && span.change !== change) add({ ...here, ...ofSpan(span, span.change) })
    addAttributes(line.attributes, part)
  }
  return [...changes.values()]
}

const ofSpan = (
  { kind, text }: ShownLine['spans'][number],
  id: ChangeId,
): Pick<ListedChange, 'id' | 'kind' | 'before' | 'after'> => ({
  id,
  kind: kind === 'marked' ? 'marks' : 'words',
  before: kind === 'inserted' ? '' : text,
  after: kind === 'deleted' ? '' : text,
})

function joined(one: ListedChange, other: ListedChange): ListedChange {
  const isReplaced = [one.kind, other.kind].sort().join() === 'deleted,inserted'
  const join = (a: string, b: string): string => [a, b].filter((text) => text !== '').join('\n')
  return {
    ...one,
    kind: isReplaced ? 'replaced' : one.kind,
    before: join(one.before, other.before),
    after: join(one.after, other.after),
  }
}

/** The value of an attribute as text: a list by its members, nothing as an empty text. */
export function textOf(value: JsonValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return String(value)
  return isList(value) ? value.map(textOf).join(', ') : JSON.stringify(value)
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value)
