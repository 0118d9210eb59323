import type { ReleaseNode } from '../../document/parse'
import { attributesOf } from '../../document/attributes-of'
import { isOnSide, textOfLine, type ShownLine } from '../compare/shown-line'
import { isSameFact, type Fact, type FactKind } from './fact'
import { type FactContext } from './find-facts'
import { factsOfLine } from './line-facts'
import { surnamesIn } from './people'
import { takeSwapped } from './swapped-facts'
import { touchedFacts } from './untouched-facts'

/** A fact that is another one in the new release, that is gone, or that is new. */
export interface FactChange {
  /** The same in every comparison of the same two texts: what is ticked off. */
  readonly id: string
  readonly kind: FactKind
  /** As each release writes it; null where it does not state it. */
  readonly before: string | null
  readonly after: string | null
  /** What stands around it, in the new release where it is there. */
  readonly excerpt: { readonly before: string; readonly fact: string; readonly after: string }
  /** The lines of the comparison in which it stands, by their number. */
  readonly lines: readonly number[]
}

/** A fact on one side of a line that the other side of the line does not state. */
interface Left {
  readonly fact: Fact
  readonly line: number
  readonly text: string
}

/** These say by themselves which fact they are: where the other release states them anywhere, nothing changed. */
const tellingAlone: ReadonlySet<FactKind> = new Set([
  ...(['money', 'percentage', 'date', 'person', 'title', 'place', 'link', 'email', 'phone'] as const),
])

/**
 * Every fact that changed between two releases, in reading order, each once. Facts are compared line by line; what went
 * from one line to another did not change.
 */
export function compareFacts(
  { old, fresh }: { readonly old: ReleaseNode; readonly fresh: ReleaseNode },
  lines: readonly ShownLine[],
): readonly FactChange[] {
  const textOf = (side: 'old' | 'new'): string =>
    lines
      .filter((line) => isOnSide(line, side))
      .map((line) => textOfLine(line, side))
      .join('\n')
  const surnames = new Set([...surnamesIn(textOf('old')), ...surnamesIn(textOf('new'))])
  const [oldLanguage, newLanguage] = [old, fresh].map((release) => attributesOf(release).language)
  const contextIn = (language = ''): FactContext => ({ language, surnames, known: new Map() })
  const oldContext = contextIn(oldLanguage)
  const contexts = {
    old: oldContext,
    new: newLanguage === oldLanguage ? oldContext : contextIn(newLanguage),
  }
  const changes: { readonly before: Left | null; readonly after: Left | null }[] = []
  const left = { old: [] as Left[], new: [] as Left[] }
  for (const [number, line] of lines.entries()) {
    if (isUnchanged(line)) continue
    const compared = compareLine(line, number, contexts)
    changes.push(...compared.changed)
    left.old.push(...compared.old)
    left.new.push(...compared.new)
  }
  const [gone, added] = withoutCommon(left.old, left.new)
  const isStatedOn = statedOn(lines, contexts)
  changes.push(
    ...gone.filter(({ fact }) => !isStatedOn('new', fact)).map((before) => ({ before, after: null })),
    ...added.filter(({ fact }) => !isStatedOn('old', fact)).map((after) => ({ before: null, after })),
  )
  return joinSame(changes)
}

/** What a moved block says stands at its new place; the old one says it once more. */
const isUnchanged = ({ state, spans, marks, move }: ShownLine): boolean =>
  (state !== 'deleted' && state !== 'inserted' && move?.side === 'old') ||
  (spans.every(({ kind }) => kind === 'kept') && JSON.stringify(marks.old) === JSON.stringify(marks.new))

function compareLine(
  line: ShownLine,
  number: number,
  contexts: Readonly<Record<'old' | 'new', FactContext>>,
): {
  readonly changed: readonly { before: Left; after: Left }[]
  readonly old: Left[]
  readonly new: Left[]
} {
  const on = (side: 'old' | 'new'): readonly Fact[] =>
    (line.state === 'inserted' && side === 'old') || (line.state === 'deleted' && side === 'new')
      ? []
      : factsOfLine(line, side, contexts[side])
  const texts = { old: textOfLine(line, 'old'), new: textOfLine(line, 'new') }
  const leftOf =
    (side: 'old' | 'new') =>
    (fact: Fact): Left => ({ fact, line: number, text: texts[side] })
  const touched = touchedFacts(line, on('old'), on('new'))
  const { swapped, old, fresh } = takeSwapped(line, touched.old, touched.fresh)
  const [gone, added] = withoutCommon(old.map(leftOf('old')), fresh.map(leftOf('new')))
  const changed = swapped.map(([before, after]) => ({
    before: leftOf('old')(before),
    after: leftOf('new')(after),
  }))
  const rest = [...added]
  const unpaired: Left[] = []
  for (const before of gone) {
    const place = rest.findIndex(({ fact }) => fact.kind === before.fact.kind)
    const [after] = place < 0 ? [] : rest.splice(place, 1)
    if (after === undefined) unpaired.push(before)
    else changed.push({ before, after })
  }
  return { changed, old: unpaired, new: rest }
}

/** Two lists without what stands in both, each as often as it stands in both: what is told in the same words first. */
function withoutCommon(old: readonly Left[], fresh: readonly Left[]): readonly [Left[], Left[]] {
  const rest = [...fresh]
  const without = (lefts: readonly Left[], isSame: (one: Fact, other: Fact) => boolean): Left[] =>
    lefts.filter(({ fact }) => {
      const place = rest.findIndex((other) => isSame(fact, other.fact))
      if (place >= 0) rest.splice(place, 1)
      return place < 0
    })
  const hasSameKey = (one: Fact, other: Fact): boolean => one.kind === other.kind && one.key === other.key
  return [without(without(old, hasSameKey), isSameFact), rest]
}

/** Whether a release states a fact anywhere; all of it is read only where that is asked. */
function statedOn(
  lines: readonly ShownLine[],
  contexts: Readonly<Record<'old' | 'new', FactContext>>,
): (side: 'old' | 'new', fact: Fact) => boolean {
  const read: { old?: readonly Fact[]; new?: readonly Fact[] } = {}
  return (side, fact) => {
    if (!tellingAlone.has(fact.kind)) return false
    read[side] ??= lines
      .filter((line) => isOnSide(line, side))
      .flatMap((line) => factsOfLine(line, side, contexts[side]))
    return read[side].some((other) => isSameFact(fact, other))
  }
}

function joinSame(
  changes: readonly { readonly before: Left | null; readonly after: Left | null }[],
): readonly FactChange[] {
  const joined = new Map<string, FactChange>()
  for (const { before, after } of changes) {
    const shown = after ?? before
    if (shown === null) continue
    const { kind } = shown.fact
    const id = [kind, before?.fact.key ?? '', after?.fact.key ?? ''].join('|')
    const known = joined.get(id)
    joined.set(id, {
      id,
      kind,
      before: known?.before ?? before?.fact.text ?? null,
      after: known?.after ?? after?.fact.text ?? null,
      excerpt: known?.excerpt ?? excerptOf(shown),
      lines: [...new Set([...(known?.lines ?? []), shown.line])],
    })
  }
  return [...joined.values()].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0))
}

/** Characters on each side of a fact that tell which sentence it stands in. */
const around = 60

function excerptOf({ fact, text }: Left): FactChange['excerpt'] {
  const before = text.slice(Math.max(0, fact.from - around), fact.from)
  const after = text.slice(fact.to, fact.to + around)
  return {
    before: fact.from > around ? `…${before.replace(/^\S*\s/, '')}` : before,
    fact: text.slice(fact.from, fact.to),
    after: fact.to + around < text.length ? `${after.replace(/\s\S*$/, '')}…` : after,
  }
}
