import { isGivenName } from '../../document/given-names'
import { isRoleWord, isSentenceStarter } from '../../document/role-words'
import { isWord, tokensOf } from '../compare/words'
import { textOfLine, type ShownLine } from '../compare/shown-line'
import { isSameFact, type Fact, type FactKind } from './fact'

/** A place of a line where words stand for others. */
interface Exchange {
  readonly before: string
  readonly after: string
  readonly oldFrom: number
  readonly newFrom: number
}

const exact: ReadonlySet<FactKind> = new Set(['money', 'percentage', 'number', 'date', 'weekday', 'time'])
const named: ReadonlySet<FactKind> = new Set(['person', 'title', 'place'])

/** What stands between two names of a list, in which the order says nothing. */
const listing = /^\s*(?:[,;/&]|und|sowie|oder|and|or|et|ou|e|y|o)?\s*$/u

type Pair = readonly [before: Fact, after: Fact]

/**
 * Takes out the facts that stand one in the place of the other, so that two sums or two names that changed their places
 * are two changes and not none; in a list of names the order says nothing. A word in the place of a name, a title or a place counts as one, also where it is not known as such.
 */
export function takeSwapped(
  line: ShownLine,
  old: readonly Fact[],
  fresh: readonly Fact[],
): {
  readonly swapped: readonly Pair[]
  readonly old: readonly Fact[]
  readonly fresh: readonly Fact[]
} {
  const swapped: Pair[] = []
  const people: Pair[] = []
  const guessed = { old: [] as Fact[], fresh: [] as Fact[] }
  for (const exchange of exchangesIn(line)) {
    const { before, after, oldFrom, newFrom } = exchange
    const one = old.find((fact) => overlaps(fact, oldFrom, before.length))
    const other = fresh.find((fact) => overlaps(fact, newFrom, after.length))
    if (one !== undefined && other !== undefined) {
      const isAll = coversWords(one, before, oldFrom) && coversWords(other, after, newFrom)
      if (one.kind === other.kind && exact.has(one.kind) && isAll && !isSameFact(one, other))
        swapped.push([one, other])
      else if (one.kind === 'person' && other.kind === 'person' && isAll && !isSameFact(one, other))
        people.push([one, other])
    } else if (one !== undefined && named.has(one.kind) && isNameLike(after))
      guessed.fresh.push(asFact(one.kind, after, newFrom))
    else if (other !== undefined && named.has(other.kind) && isNameLike(before))
      guessed.old.push(asFact(other.kind, before, oldFrom))
  }
  swapped.push(
    ...people.filter((pair) => people.some((other) => isSwap(pair, other, textOfLine(line, 'old')))),
  )
  const isTaken = (fact: Fact): boolean => swapped.some((pair) => pair.includes(fact))
  return {
    swapped,
    old: [...old.filter((fact) => !isTaken(fact)), ...guessed.old],
    fresh: [...fresh.filter((fact) => !isTaken(fact)), ...guessed.fresh],
  }
}

/** Whether two people stand each in the place of the other, in sentences that say something of both. */
function isSwap(one: Pair, other: Pair, text: string): boolean {
  if (!isSameFact(one[0], other[1]) || !isSameFact(one[1], other[0])) return false
  const [first, second] = one[0].from < other[0].from ? [one[0], other[0]] : [other[0], one[0]]
  return !listing.test(text.slice(first.to, second.from))
}

function exchangesIn({ spans }: ShownLine): readonly Exchange[] {
  const exchanges: Exchange[] = []
  let [oldPlace, newPlace] = [0, 0]
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1]
    if (span.kind === 'deleted' && next?.kind === 'inserted' && next.change === span.change)
      exchanges.push({ before: span.text, after: next.text, oldFrom: oldPlace, newFrom: newPlace })
    if (span.kind !== 'inserted') oldPlace += span.text.length
    if (span.kind !== 'deleted') newPlace += span.text.length
  }
  return exchanges
}

const overlaps = ({ from, to }: Fact, place: number, length: number): boolean =>
  from < place + length && to > place

/** Whether all words of a stretch belong to the fact. */
function coversWords({ from, to }: Fact, text: string, place: number): boolean {
  const outside = text.slice(0, Math.max(0, from - place)) + text.slice(Math.max(0, to - place))
  return !tokensOf(outside).some(isWord)
}

/** One to three capitalised words, none of which stands there for another reason. */
const isNameLike = (text: string): boolean => {
  const words = text.trim().split(/\s+/)
  return (
    words.length <= 3 &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word) &&
        !isSentenceStarter(word) &&
        (!isRoleWord(word) || isGivenName(word)),
    )
  )
}

const asFact = (kind: FactKind, text: string, from: number): Fact => ({
  ...{ kind, key: text.trim(), text: text.trim(), from, to: from + text.trimEnd().length },
})
